/// Why an exact computation has no result.
public enum ArithmeticFault: Error, Sendable, Hashable {
  case overflow
  case divisionByZero
}

/// An exact fraction on 128-bit integers, always in lowest terms with a positive denominator.
///
/// Every operation that leaves the range throws; nothing wraps and nothing is rounded.
public struct Rational: Sendable, Hashable {
  @usableFromInline let top: Halves
  @usableFromInline let bottom: Halves

  @inlinable public var numerator: Int128 { top.number }
  @inlinable public var denominator: Int128 { bottom.number }

  // Computed: a stored constant is asked for through a lock, in loops too.
  @inlinable public static var zero: Rational { Rational(0) }
  @inlinable public static var one: Rational { Rational(1) }

  @inlinable
  public init(_ value: Int) {
    top = Halves(Int128(value))
    bottom = Halves(1)
  }

  /// Trusted: already in lowest terms, denominator positive.
  @usableFromInline
  init(reducedNumerator: Int128, denominator: Int128) {
    top = Halves(reducedNumerator)
    bottom = Halves(denominator)
  }

  /// The fraction in lowest terms.
  public init(_ numerator: Int128, _ denominator: Int128) throws(ArithmeticFault) {
    guard denominator != 0 else { throw .divisionByZero }
    guard numerator != .min, denominator != .min else { throw .overflow }
    let divisor = Int128(greatestCommonDivisor(numerator.magnitude, denominator.magnitude))
    let isFlipped = denominator < 0
    top = Halves(divide(isFlipped ? -numerator : numerator, by: divisor))
    bottom = Halves(divide(isFlipped ? -denominator : denominator, by: divisor))
  }

  public var isZero: Bool { numerator == 0 }
  public var isNegative: Bool { numerator < 0 }
  public var isInteger: Bool { denominator == 1 }
  public var magnitude: Rational {
    Rational(reducedNumerator: numerator < 0 ? -numerator : numerator, denominator: denominator)
  }

  public static prefix func - (value: Rational) -> Rational {
    Rational(reducedNumerator: -value.numerator, denominator: value.denominator)
  }

  public static func + (left: Rational, right: Rational) throws(ArithmeticFault) -> Rational {
    if left.denominator == 1, right.denominator == 1 {
      let (sum, overflow) = left.numerator.addingReportingOverflow(right.numerator)
      guard !overflow, sum != .min else { throw .overflow }
      return Rational(reducedNumerator: sum, denominator: 1)
    }
    let first = try multiply(left.numerator, right.denominator)
    let second = try multiply(right.numerator, left.denominator)
    let (sum, overflow) = first.addingReportingOverflow(second)
    guard !overflow else { throw .overflow }
    return try Rational(sum, try multiply(left.denominator, right.denominator))
  }

  public static func - (left: Rational, right: Rational) throws(ArithmeticFault) -> Rational {
    try left + (-right)
  }

  public static func * (left: Rational, right: Rational) throws(ArithmeticFault) -> Rational {
    if left.denominator == 1, right.denominator == 1 {
      return Rational(reducedNumerator: try multiply(left.numerator, right.numerator), denominator: 1)
    }
    // Reducing crosswise first keeps the products small and already in lowest terms.
    let first = Int128(greatestCommonDivisor(left.numerator.magnitude, right.denominator.magnitude))
    let second = Int128(greatestCommonDivisor(right.numerator.magnitude, left.denominator.magnitude))
    return Rational(
      reducedNumerator: try multiply(divide(left.numerator, by: first), divide(right.numerator, by: second)),
      denominator: try multiply(divide(left.denominator, by: second), divide(right.denominator, by: first)))
  }

  public static func / (left: Rational, right: Rational) throws(ArithmeticFault) -> Rational {
    guard right.numerator != 0 else { throw .divisionByZero }
    let sign: Int128 = right.numerator < 0 ? -1 : 1
    return try left
      * Rational(reducedNumerator: right.denominator * sign, denominator: right.numerator * sign)
  }

  /// The order of two fractions; exact even where a cross product would overflow.
  public static func < (left: Rational, right: Rational) -> Bool {
    if left.denominator == right.denominator { return left.numerator < right.numerator }
    if let first = product(left.numerator, right.denominator), let second = product(right.numerator, left.denominator) {
      return first < second
    }
    let (first, firstOverflow) = left.numerator.multipliedReportingOverflow(by: right.denominator)
    let (second, secondOverflow) = right.numerator.multipliedReportingOverflow(by: left.denominator)
    if !firstOverflow, !secondOverflow { return first < second }
    let wideLeft = left.numerator.multipliedFullWidth(by: right.denominator)
    let wideRight = right.numerator.multipliedFullWidth(by: left.denominator)
    return wideLeft.high == wideRight.high ? wideLeft.low < wideRight.low : wideLeft.high < wideRight.high
  }
}

extension Rational: Comparable {}

/// A 128-bit number as two of 64 bits: by itself it would stand at every sixteenth byte alone, and so would all that holds
/// a fraction. That is more memory to copy, and more work to ask for it.
@frozen @usableFromInline
struct Halves: Sendable, Hashable {
  @usableFromInline let low: UInt64
  @usableFromInline let high: Int64

  @inlinable @inline(__always)
  init(_ number: Int128) {
    low = UInt64(truncatingIfNeeded: number)
    high = Int64(truncatingIfNeeded: number >> 64)
  }

  @inlinable @inline(__always)
  var number: Int128 { Int128(high) << 64 | Int128(low) }
}

/// The product of two numbers of 64 bits, as those of nearly all figures are: it always fits, and 128-bit arithmetic that
/// looks for an overflow is an order slower.
@inline(__always)
private func product(_ left: Int128, _ right: Int128) -> Int128? {
  let (first, second) = (Int64(truncatingIfNeeded: left), Int64(truncatingIfNeeded: right))
  guard Int128(first) == left, Int128(second) == right else { return nil }
  return Int128(first) &* Int128(second)
}

private func multiply(_ left: Int128, _ right: Int128) throws(ArithmeticFault) -> Int128 {
  if let product = product(left, right) { return product }
  let (product, overflow) = left.multipliedReportingOverflow(by: right)
  guard !overflow, product != .min else { throw .overflow }
  return product
}

/// A number by one of its positive divisors, on 64 bits where both fit.
@inline(__always)
private func divide(_ value: Int128, by divisor: Int128) -> Int128 {
  if divisor == 1 { return value }
  let (dividend, small) = (Int64(truncatingIfNeeded: value), Int64(truncatingIfNeeded: divisor))
  guard Int128(dividend) == value, Int128(small) == divisor else { return value / divisor }
  return Int128(dividend / small)
}

/// Euclid's algorithm, on 64 bits as soon as both fit: 128-bit division is an order slower.
private func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
  var (a, b) = (left, right)
  if a == 1 || b == 1 { return 1 }
  while b != 0 {
    if a <= UInt128(UInt64.max), b <= UInt128(UInt64.max) {
      return UInt128(greatestCommonDivisor(UInt64(a), UInt64(b)))
    }
    (a, b) = (b, a % b)
  }
  return max(a, 1)
}

private func greatestCommonDivisor(_ left: UInt64, _ right: UInt64) -> UInt64 {
  var (a, b) = (left, right)
  while b != 0 { (a, b) = (b, a % b) }
  return max(a, 1)
}
