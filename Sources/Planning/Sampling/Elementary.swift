/// Logarithm and exponential by IEEE operations alone: the last digit of a C library's differs between machines, and
/// with it the draws.
enum Elementary {
  /// ln 2 in two parts: the first has zeros enough at its end to be multiplied by an exponent without rounding.
  private static let ln2High = 0x1.62e42fee00000p-1
  private static let ln2Low = 0x1.a39ef35793c76p-33

  /// The natural logarithm of a positive, finite value, within two units in the last place.
  ///
  /// ln m = 2 artanh s with s = (m − 1)/(m + 1), by its series on √½ ≤ m < √2, where s² < 0.03.
  static func logarithm(_ value: Double) -> Double {
    guard value > 0, value.isFinite else { return value == 0 ? -.infinity : value < 0 ? .nan : value }
    var exponent = Double(value.exponent)
    var mantissa = value.significand
    if mantissa > 1.414_213_562_373_095 {
      mantissa /= 2
      exponent += 1
    }
    let s = (mantissa - 1) / (mantissa + 1)
    let square = s * s
    var series = 0.0
    for term in stride(from: 21, through: 3, by: -2) { series = (series + 1 / Double(term)) * square }
    return exponent * ln2High + (2 * s + (2 * s * series + exponent * ln2Low))
  }

  /// e to the power of a value, within two units in the last place.
  static func exponential(_ value: Double) -> Double {
    guard value < 709.78 else { return value.isNaN ? value : .infinity }
    guard value > -745 else { return 0 }
    return exponentials(SIMD4(value, 0, 0, 0))[0]
  }

  /// The same of four values between −745 and 709.78, in the time of one: divisions are what takes long.
  static func exponentials(_ values: SIMD4<Double>) -> SIMD4<Double> {
    // The nearest whole numbers, by conversions: `rounded` would need the C library.
    var exponents = values / (ln2High + ln2Low) + SIMD4(repeating: 0.5).replacing(with: -0.5, where: values .< 0)
    for lane in exponents.indices { exponents[lane] = Double(Int(exponents[lane])) }
    let rest = (values - exponents * ln2High) - exponents * ln2Low
    var series = SIMD4(repeating: 1.0)
    for term in stride(from: 14, through: 2, by: -1) { series = 1 + rest / Double(term) * series }
    var results = 1 + rest * series
    // In two steps: the scale alone may be below the smallest normal number.
    for lane in exponents.indices {
      let (exponent, half) = (Int(exponents[lane]), Int(exponents[lane]) / 2)
      results[lane] = results[lane] * powerOfTwo(half) * powerOfTwo(exponent - half)
    }
    return results
  }

  /// Of an exponent that leaves a normal number.
  private static func powerOfTwo(_ exponent: Int) -> Double {
    Double(bitPattern: UInt64(bitPattern: Int64(exponent + 1023)) << 52)
  }
}
