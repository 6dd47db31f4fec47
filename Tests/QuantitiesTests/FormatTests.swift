import Languages
import Quantities
import TestSupport
import Testing

/// Figures as people of each language write them, to the code point.
@Suite struct FormatTests {
  struct Amount: Sendable, CustomTestStringConvertible {
    let value: Rational
    let language: Language
    let precision: Precision
    let text: String

    init(_ numerator: Int, _ denominator: Int, _ language: Language, _ precision: Precision, _ text: String) {
      value = (try? Rational(Int128(numerator), Int128(denominator))) ?? .zero
      self.language = language
      self.precision = precision
      self.text = text
    }

    var testDescription: String { text }
  }

  static let amounts = [
    Amount(120_000, 1, .french, .sentence, "120\u{A0}k€"), Amount(120_000, 1, .english, .sentence, "€120k"),
    Amount(120_000, 1, .dutch, .sentence, "€\u{A0}120k"), Amount(1_200_000, 1, .french, .sentence, "1,2\u{A0}M€"),
    Amount(1_200_000, 1, .english, .sentence, "€1.2M"), Amount(1_200_000, 1, .dutch, .sentence, "€\u{A0}1,2\u{A0}mln"),
    Amount(40_000, 3, .french, .table, "13\u{202F}333\u{A0}€"), Amount(40_000, 3, .dutch, .table, "€\u{A0}13.333"),
    Amount(9_600, 1, .english, .sentence, "€9,600"), Amount(-1, 4, .french, .table, "0\u{A0}€"),
    Amount(5, 2, .french, .table, "3\u{A0}€"), Amount(-5, 2, .french, .table, "\u{2212}3\u{A0}€"),
    Amount(999_999, 1, .french, .table, "999\u{202F}999\u{A0}€"),
  ]

  @Test(arguments: amounts)
  func moneyReadsAsPeopleWriteIt(amount: Amount) {
    var output: [UInt8] = []
    MoneyFormat(amount.language, currency: "EUR").append(amount.value, precision: amount.precision, to: &output)
    #expect(String(decoding: output, as: UTF8.self) == amount.text)
  }

  @Test(arguments: [
    (6, 1, Language.french, "6 semaines"), (13, 10, .french, "1,3 semaine"), (2, 1, .french, "2 semaines"),
    (1, 1, .english, "1 week"), (13, 10, .english, "1.3 weeks"), (6, 1, .dutch, "6 weken"), (1, 1, .dutch, "1 week"),
  ])
  func weeksAgreeInNumber(numerator: Int, denominator: Int, language: Language, text: String) throws {
    var output: [UInt8] = []
    DurationFormat(language).append(weeks: try Rational(Int128(numerator), Int128(denominator)), to: &output)
    #expect(String(decoding: output, as: UTF8.self).replacingNoBreakSpaces == text)
  }

  /// Largest remainder: parts add up to the rounded total, each within one unit of its exact value.
  @Test func roundedPartsAddUpToTheRoundedTotal() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<3_000 {
      let parts = try (0..<Int.random(in: 1...8, using: &generator)).map { _ in
        try Rational(
          Int128(Int.random(in: -90_000...90_000, using: &generator)), Int128(Int.random(in: 1...13, using: &generator))
        )
      }
      let rounded = try apportioned(parts)
      let total = try parts.reduce(Rational.zero) { try $0 + $1 }
      let sum = try rounded.reduce(Rational.zero) { try $0 + $1 }
      #expect(try apportioned([total]) == [sum])
      for (part, shown) in zip(parts, rounded) { #expect(try (part - shown).magnitude < Rational(1)) }
    }
  }
}

extension String {
  fileprivate var replacingNoBreakSpaces: String {
    String(map { $0 == "\u{A0}" ? " " : $0 })
  }
}
