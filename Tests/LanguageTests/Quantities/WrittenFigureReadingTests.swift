import Languages
import Quantities
import TestSupport
import Testing

@testable import Language

/// Figures in the forms that people write, against generators that know their values.
@Suite struct WrittenFigureReadingTests {
  private static let count = 10_000
  let reading: MentionReading

  init() throws {
    reading = try .onTheDayOfTheFixtures()
  }

  @Test(arguments: Language.allCases)
  func everyAmountReadsAsItsValue(language: Language) {
    check(language, FigureFrame.unplanned(language), seed: 11) { WrittenAmount.made(in: language, using: &$0) }
  }

  @Test(arguments: Language.allCases)
  func everyDurationReadsAsItsValue(language: Language) {
    check(language, FigureFrame.late(language), seed: 12) { WrittenDuration.made(in: language, using: &$0) }
  }

  @Test(arguments: Language.allCases)
  func everyDateReadsAsItsDay(language: Language) {
    check(language, FigureFrame.moved(language), seed: 13) { WrittenDate.two(in: language, using: &$0) }
  }

  @Test(arguments: Language.allCases)
  func everyPartOfAMonthReadsAsItsDay(language: Language) {
    let frame = Localized(fr: "livré {x}", en: "delivered {x}", nl: "opgeleverd {x}")[language]
    check(language, [frame], seed: 14) { WrittenDate.period(in: language, using: &$0) }
  }

  private func check(
    _ language: Language, _ frames: [String], seed: UInt64, _ made: (inout SeededGenerator) -> WrittenFigure
  ) {
    check(language, frames, seed: seed) { [made(&$0)] }
  }

  /// A number of a name is a bare number here: which words are names is for the facts to say.
  private func check(
    _ language: Language, _ frames: [String], seed: UInt64, _ made: (inout SeededGenerator) -> [WrittenFigure]
  ) {
    var generator = SeededGenerator(seed: seed)
    var wrong: [String] = []
    for _ in 0..<Self.count {
      let figures = made(&generator)
      let text = FigureFrame.filled(frames, with: figures, in: language, using: &generator)
      if reading.values(text, language) != figures.map(\.value) {
        wrong.append("\(text) -> \(reading.described(text, language)), not \(figures.map(\.value.numerator))")
      }
    }
    let some = wrong.shuffled(using: &generator).prefix(20).joined(separator: "\n")
    #expect(wrong.isEmpty, "\(wrong.count) of \(Self.count)\n\(some)")
  }
}
