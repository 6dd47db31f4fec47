import Quantities
import TestSupport
import Testing

/// Exact arithmetic: the laws of fractions, and faults instead of wrong results.
@Suite struct RationalTests {
  private func random(_ generator: inout SeededGenerator) throws -> Rational {
    try Rational(
      Int128(Int.random(in: -9_999...9_999, using: &generator)), Int128(Int.random(in: 1...999, using: &generator)))
  }

  @Test func fractionsObeyTheLawsOfArithmetic() throws {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<5_000 {
      let (a, b, c) = (try random(&generator), try random(&generator), try random(&generator))
      #expect(try a + b == b + a)
      #expect(try (a + b) + c == a + (b + c))
      #expect(try a * (b + c) == a * b + (a * c))
      #expect(try a - a == .zero)
      if !b.isZero { #expect(try a / b * b == a) }
      #expect((a < b) == !(b < a || a == b))
    }
  }

  @Test func whatHasNoResultIsAFault() throws {
    #expect(throws: ArithmeticFault.divisionByZero) { try Rational(1) / .zero }
    #expect(throws: ArithmeticFault.divisionByZero) { try Rational(1, 0) }
    let large = try Rational(Int128.max, 1)
    #expect(throws: ArithmeticFault.overflow) { try large + .one }
    #expect(throws: ArithmeticFault.overflow) { try large * Rational(2) }
  }

  @Test func theOrderIsExactWhereACrossProductWouldOverflow() throws {
    let (first, second) = (try Rational(Int128.max, Int128.max - 1), try Rational(Int128.max - 1, Int128.max - 2))
    #expect(first < second)
    #expect(!(second < first))
  }
}
