import Quantities
import TestSupport
import Testing

@Suite struct RoundingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let numerator: Int128
    let denominator: Int128
    let decimals: Int
    let expected: String
    var testDescription: String { "\(numerator)/\(denominator) to \(decimals)" }
  }

  @Test(arguments: [
    Case(numerator: 5, denominator: 2, decimals: 0, expected: "3"),
    Case(numerator: -5, denominator: 2, decimals: 0, expected: "-3"),
    Case(numerator: 1, denominator: 8, decimals: 2, expected: "0.13"),
    Case(numerator: 135, denominator: 1000, decimals: 2, expected: "0.14"),
    Case(numerator: 145, denominator: 1000, decimals: 2, expected: "0.15"),
    Case(numerator: 1, denominator: 3, decimals: 4, expected: "0.3333"),
    Case(numerator: 2, denominator: 3, decimals: 4, expected: "0.6667"),
    Case(numerator: 999, denominator: 1000, decimals: 1, expected: "1.0"),
    Case(numerator: 33_333, denominator: 1, decimals: -3, expected: "33000"),
    Case(numerator: 33_500, denominator: 1, decimals: -3, expected: "34000"),
    Case(numerator: 66_999, denominator: 2, decimals: -3, expected: "33000"),
    Case(numerator: -33_500, denominator: 1, decimals: -3, expected: "-34000"),
    Case(numerator: 499, denominator: 1, decimals: -3, expected: "0"),
  ])
  func `half-way figures go away from zero`(_ row: Case) throws {
    #expect(text(try Rational(row.numerator, row.denominator).rounded(decimals: row.decimals)) == row.expected)
  }

  @Test(arguments: [(-1, 3), (-49, 100), (0, 1)] as [(Int128, Int128)])
  func `what rounds to zero bears no sign`(_ numerator: Int128, _ denominator: Int128) throws {
    let rounded = try Rational(numerator, denominator).rounded(decimals: 0)
    #expect(rounded.digits == 0)
    #expect(!rounded.isNegative)
  }

  @Test(arguments: [
    (Rational(123_456), 3, "123000"), (Rational(99_960), 3, "100000"), (Rational(7), 3, "7.00"),
    (Rational(1_000_000), 2, "1000000"),
  ])
  func `digits that count are kept from the first that is not zero`(
    _ value: Rational, _ count: Int, _ expected: String
  ) {
    #expect(text(value.rounded(significantDigits: count)) == expected)
  }

  @Test func `a small figure never reads as none`() throws {
    #expect(text(try Rational(1, 35).rounded(significantDigits: 2)) == "0.029")
    #expect(text(try Rational(1, 7_000_000).rounded(significantDigits: 12)) == "0.000000142857142857")
  }

  @Test func `a decimal that ends is given in full, and no other`() throws {
    #expect(text(try #require(try Rational(1, 8).exactDecimal)) == "0.125")
    #expect(text(try #require(try Rational(-37, 20).exactDecimal)) == "-1.85")
    #expect(text(try #require(Rational(120_000).exactDecimal)) == "120000")
    #expect(try Rational(1, 3).exactDecimal == nil)
    #expect(try Rational(360_000, 7).exactDecimal == nil)
  }

  @Test func `no rounded figure is further than half a unit from the exact one`() throws {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<5000 {
      let value = try Rational(
        Int128(Int.random(in: -1_000_000_000...1_000_000_000, using: &generator)),
        Int128(Int.random(in: 1...100_000, using: &generator)))
      let decimals = Int.random(in: -4...6, using: &generator)
      let rounded = value.rounded(decimals: decimals)
      let unit = try power(decimals)
      let back = try Rational(Int128(rounded.digits), 1) / power(rounded.decimals)
      let distance = try ((rounded.isNegative ? -back : back) - value).magnitude * unit * Rational(2)
      #expect(distance <= .one, "\(value) to \(decimals)")
    }
  }

  @Test func `the largest numbers round without a trap`() throws {
    for value in [try Rational(.max, 1), try Rational(.max, .max - 1), try Rational(-(.max), 3), try Rational(1, .max)]
    {
      for decimals in [-40, -3, 0, 2, 12, 40] { _ = value.rounded(decimals: decimals) }
      for count in [1, 3, 12] { _ = value.rounded(significantDigits: count) }
    }
  }

  private func power(_ exponent: Int) throws -> Rational {
    var result = Rational.one
    for _ in 0..<abs(exponent) { result = try result * Rational(10) }
    return exponent < 0 ? try .one / result : result
  }
}

/// A rounded number in plain digits, written independently of the product.
private func text(_ number: RoundedNumber) -> String {
  var digits = String(number.digits)
  if number.decimals > 0 {
    digits = String(repeating: "0", count: max(0, number.decimals + 1 - digits.count)) + digits
    digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -number.decimals))
  }
  return (number.isNegative ? "-" : "") + digits
}
