/// A number rounded to so many decimals: what is left to do is to write it.
public struct RoundedNumber: Sendable, Hashable {
  /// False for zero: there is no `-0`.
  public let isNegative: Bool
  /// The magnitude times 10^`decimals`.
  public let digits: UInt128
  public let decimals: Int

  init(isNegative: Bool, digits: UInt128, decimals: Int) {
    self.isNegative = isNegative && digits != 0
    self.digits = digits
    self.decimals = decimals
  }

  /// The same value without zeros at the end of its decimals.
  public var withoutTrailingZeros: RoundedNumber {
    var (digits, decimals) = (digits, decimals)
    while decimals > 0 {
      let (shorter, last) = divided(digits, by: 10)
      guard last == 0 else { break }
      (digits, decimals) = (shorter, decimals - 1)
    }
    return RoundedNumber(isNegative: isNegative, digits: digits, decimals: decimals)
  }

  /// The same digits with the point moved to the left: 120 000 as 120 thousands.
  public func scaledDown(byPowerOfTen power: Int) -> RoundedNumber {
    RoundedNumber(isNegative: isNegative, digits: digits, decimals: decimals + power)
  }

  public var magnitude: RoundedNumber {
    RoundedNumber(isNegative: false, digits: digits, decimals: decimals)
  }

  /// What stands before the point, and what behind it.
  public var parts: (whole: UInt128, fraction: UInt128) {
    let parts = divided(digits, by: UInt128.powerOfTen(decimals))
    return (parts.quotient, parts.remainder)
  }

  /// Whether the magnitude is at least a whole number, such as the two from which French counts a plural.
  public func isAtLeast(_ bound: UInt64) -> Bool { parts.whole >= UInt128(bound) }

  public var isOne: Bool { digits == UInt128.powerOfTen(decimals) }
}

extension Rational {
  /// The one rounding there is: half away from zero, to so many decimals (negative ones round to tens, hundreds, …).
  ///
  /// A number too large for that many decimals keeps as many as fit.
  ///
  /// Source: Regulation (EC) 1103/97, article 5: what lies exactly half-way goes up.
  public func rounded(decimals: Int) -> RoundedNumber {
    let divisor = denominator.magnitude
    var (digits, rest) = divided(numerator.magnitude, by: divisor)
    if decimals < 0 { return roundedToPowerOfTen(-decimals, whole: digits) }
    var used = 0
    while used < decimals, rest != 0 || digits < Self.manyDigits {
      let (shifted, overflow) = digits.multipliedReportingOverflow(by: 10)
      if overflow || shifted > UInt128.max - 10 { break }
      let (digit, remainder) = nextDigit(of: rest, dividedBy: divisor)
      digits = shifted + digit
      rest = remainder
      used += 1
    }
    if rest != 0, rest >= divisor - rest { digits += 1 }
    return RoundedNumber(isNegative: numerator < 0, digits: digits, decimals: used)
  }

  /// Beyond twenty digits a whole number gets no zeros behind its point.
  private static var manyDigits: UInt128 { 100_000_000_000_000_000_000 }

  /// Rounded to so many digits that count, with at most `maximumDecimals` decimals.
  public func rounded(significantDigits count: Int, maximumDecimals: Int = 30) -> RoundedNumber {
    var decimals = count - leadingPosition
    if decimals > maximumDecimals { decimals = maximumDecimals }
    return rounded(decimals: decimals)
  }

  /// The number in full when its decimals end, and there are few enough to write; nil otherwise.
  public var exactDecimal: RoundedNumber? {
    if denominator == 1 {
      return RoundedNumber(isNegative: numerator < 0, digits: numerator.magnitude, decimals: 0)
    }
    guard denominator <= Int128(Int64.max) else { return nil }
    var rest = UInt64(denominator)
    var (twos, fives) = (0, 0)
    while rest % 2 == 0 { (rest, twos) = (rest / 2, twos + 1) }
    while rest % 5 == 0 { (rest, fives) = (rest / 5, fives + 1) }
    let decimals = max(twos, fives)
    guard rest == 1, decimals <= 30 else { return nil }
    let rounded = rounded(decimals: decimals)
    return rounded.decimals == decimals ? rounded : nil
  }

  /// How many digits its whole part is written with.
  public var wholeDigits: Int { Swift.max(1, leadingPosition) }

  /// How many digits stand before the point; zero or less counts the zeros after it, as for 0.05 (−1).
  private var leadingPosition: Int {
    let divisor = denominator.magnitude
    var (whole, rest) = divided(numerator.magnitude, by: divisor)
    var position = 0
    if whole > 0 {
      while whole > UInt128(UInt64.max) { (whole, position) = (whole / 10, position + 1) }
      var small = UInt64(whole)
      while small > 0 { (small, position) = (small / 10, position + 1) }
      return position
    }
    while rest != 0, position > -30 {
      let (digit, remainder) = nextDigit(of: rest, dividedBy: divisor)
      if digit != 0 { break }
      (rest, position) = (remainder, position - 1)
    }
    return position
  }

  /// What lies half-way is decided by the whole part alone, because ten to any power is even.
  private func roundedToPowerOfTen(_ power: Int, whole: UInt128) -> RoundedNumber {
    guard power < 38 else { return RoundedNumber(isNegative: false, digits: 0, decimals: 0) }
    let step = UInt128.powerOfTen(power)
    let (steps, rest) = divided(whole, by: step)
    let (digits, overflow) = (steps + (rest >= step / 2 ? 1 : 0)).multipliedReportingOverflow(by: step)
    return RoundedNumber(isNegative: numerator < 0, digits: overflow ? whole : digits, decimals: 0)
  }
}

extension UInt128 {
  static func powerOfTen(_ exponent: Int) -> UInt128 {
    var power: UInt128 = 1
    for _ in 0..<Swift.min(exponent, 38) { power *= 10 }
    return power
  }
}

/// On 64 bits where both fit: 128-bit division is an order slower.
func divided(_ value: UInt128, by divisor: UInt128) -> (quotient: UInt128, remainder: UInt128) {
  if divisor == 1 { return (value, 0) }
  guard value <= UInt128(UInt64.max), divisor <= UInt128(UInt64.max) else {
    return value.quotientAndRemainder(dividingBy: divisor)
  }
  let (quotient, rest) = UInt64(value).quotientAndRemainder(dividingBy: UInt64(divisor))
  return (UInt128(quotient), UInt128(rest))
}

/// One step of long division; on 64 bits where both fit.
private func nextDigit(of rest: UInt128, dividedBy divisor: UInt128) -> (digit: UInt128, rest: UInt128) {
  if divisor < UInt128(UInt64.max / 16) {
    let (digit, remainder) = (UInt64(rest) * 10).quotientAndRemainder(dividingBy: UInt64(divisor))
    return (UInt128(digit), UInt128(remainder))
  }
  let (high, low) = rest.multipliedFullWidth(by: 10)
  let (digit, remainder) = divisor.dividingFullWidth((high, low))
  return (digit, remainder)
}
