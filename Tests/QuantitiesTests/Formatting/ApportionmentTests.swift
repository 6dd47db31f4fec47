import Quantities
import TestSupport
import Testing

@Suite struct ApportionmentTests {
  @Test func `three thirds add up to the whole`() throws {
    let third = try Rational(100, 3)
    #expect(try apportioned([third, third, third]) == [Rational(34), Rational(33), Rational(33)])
  }

  @Test func `the largest remainder gets the unit, then the larger part, then the first`() throws {
    #expect(try apportioned([try Rational(14, 10), try Rational(26, 10)]) == [Rational(1), Rational(3)])
    #expect(try apportioned([try Rational(3, 2), try Rational(17, 2)]) == [Rational(1), Rational(9)])
    #expect(try apportioned([try Rational(3, 2), try Rational(3, 2)]) == [Rational(2), Rational(1)])
  }

  @Test func `parts of mixed sign still add up`() throws {
    let parts = [try Rational(-5, 2), try Rational(11, 3), try Rational(-1, 6)]
    #expect(try total(try apportioned(parts)) == Rational(1))
  }

  @Test func `nothing to share is nothing`() throws {
    #expect(try apportioned([]) == [])
  }

  @Test func `a total out of range is refused`() throws {
    let huge = try Rational(.max, 1)
    #expect(throws: ArithmeticFault.overflow) { try apportioned([huge, huge]) }
  }

  @Test func `parts add up to the rounded total, each within a unit, exact ones unchanged`() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<3000 {
      let parts = try randomParts(&generator)
      let shares = try apportioned(parts)
      #expect(try total(shares) == rounded(try total(parts)))
      for (part, share) in zip(parts, shares) {
        #expect(share.isInteger)
        #expect(try (share - part).magnitude < .one)
        if part.isInteger { #expect(share == part) }
      }
    }
  }

  @Test func `thousands of a sum are the sum of its thousands`() throws {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<1000 {
      let parts = try randomParts(&generator)
      let scaled = try parts.map { part throws(ArithmeticFault) in try part * Rational(1000) }
      let expected = try apportioned(parts).map { share throws(ArithmeticFault) in try share * Rational(1000) }
      #expect(try apportioned(scaled, decimals: -3) == expected)
    }
  }

  @Test func `the order of the parts changes no set of shares`() throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<1000 {
      let parts = try randomParts(&generator)
      let shuffled = parts.shuffled(using: &generator)
      #expect(try apportioned(parts).sorted() == apportioned(shuffled).sorted())
    }
  }

  private func randomParts(_ generator: inout SeededGenerator) throws -> [Rational] {
    let count = Int.random(in: 1...12, using: &generator)
    return try (0..<count).map { _ in
      try Rational(
        Int128(Int.random(in: -200_000...400_000, using: &generator)),
        Int128(Int.random(in: 1...60, using: &generator)))
    }
  }

  private func total(_ parts: [Rational]) throws -> Rational {
    try parts.reduce(Rational.zero) { try $0 + $1 }
  }

  /// Half away from zero, by the definition and not by the product's digits.
  private func rounded(_ value: Rational) throws -> Rational {
    let doubled = try value.magnitude * Rational(2) + .one
    let whole = Rational(Int(doubled.numerator / (doubled.denominator * 2)))
    return value.isNegative ? -whole : whole
  }
}
