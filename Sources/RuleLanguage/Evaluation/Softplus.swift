import Quantities

extension Rational {
  /// ln(1 + eˣ), the area under the logistic curve 1/(1 + e⁻ᵗ) from far left up to x: what S-curves add up to.
  ///
  /// A multiple of 10⁻¹² that is less than 10⁻¹² from the true value, by whole numbers alone: the same on every machine.
  /// Written as max(x, 0) + ln(1 + e^−|x|), where the last term lies between 0 and ln 2.
  func softplus() throws(ArithmeticFault) -> Rational {
    let tail = try Rational(FixedPoint.logarithmOfOnePlusExponential(of: magnitude), 1_000_000_000_000)
    return try isNegative ? tail : self + tail
  }
}

/// Fractions of 2⁶⁰.
private enum FixedPoint {
  private static let one: Int128 = 1 << 60
  /// ln 2 · 2⁶⁰, rounded.
  private static let ln2: Int128 = 799_144_290_325_165_979

  /// ln(1 + e⁻ˣ) for x ≥ 0, in units of 10⁻¹².
  static func logarithmOfOnePlusExponential(of x: Rational) -> Int128 {
    // Beyond, the result is below half a unit.
    guard x < Rational(29), let fixed = fixed(x) else { return 0 }
    let logarithm = logarithmOfOne(plus: exponential(ofMinus: fixed))
    return (logarithm * 1_000_000_000_000 + one / 2) >> 60
  }

  private static func fixed(_ x: Rational) -> Int128? {
    let wide = x.numerator.magnitude.multipliedFullWidth(by: UInt128(one.magnitude))
    let divisor = x.denominator.magnitude
    guard wide.high < divisor else { return nil }
    return Int128(exactly: divisor.dividingFullWidth(wide).quotient)
  }

  /// e⁻ˣ: x = k · ln 2 + r, and e⁻ʳ by its series, whose terms end below 2⁻⁶⁰ well before the thirtieth.
  private static func exponential(ofMinus x: Int128) -> Int128 {
    let (halvings, rest) = (x / ln2, x % ln2)
    var (term, sum) = (one, one)
    for index in 1...30 {
      term = -((term * rest) >> 60) / Int128(index)
      sum += term
    }
    return sum >> halvings
  }

  /// ln(1 + y) = 2 artanh(y / (2 + y)) for 0 ≤ y ≤ 1, where the argument is at most a third.
  private static func logarithmOfOne(plus y: Int128) -> Int128 {
    let s = (y << 60) / (2 * one + y)
    let square = (s * s) >> 60
    var (power, sum) = (s, s)
    for odd in stride(from: 3, through: 61, by: 2) {
      power = (power * square) >> 60
      sum += power / Int128(odd)
    }
    return 2 * sum
  }
}
