import Languages
import Quantities
import TestSupport
import Testing
import Translation

/// Figures in the forms that people write give what they are worth, beside names with numbers too.
@Suite struct WrittenFigureTests {
  private static let count = 3_500
  /// Nothing is too much to be believed.
  private static let credulous = "doubt_slip = 100000 weeks\nteam.doubt_cost = 100000000000 €\n"

  @Test(arguments: Language.allCases)
  func aDelayIsAsLongAsItIsSaid(language: Language) throws {
    try check(language, FigureFrame.late(language) + FigureFrame.lateOnADay(language), seed: 21) { generator in
      // What is less than half a day late is on time.
      var duration = WrittenDuration.weeksAndDays(language, using: &generator)
      if Int.random(in: 0..<10, using: &generator) > 0 {
        repeat { duration = WrittenDuration.made(in: language, using: &generator) } while duration.value < Rational(4)
      }
      return ([duration], Self.slip(duration.value, hoursOrDaysOfAWeek: 35))
    }
  }

  @Test(arguments: Language.allCases)
  func anAmountIsWhatItIsSaidToBe(language: Language) throws {
    try check(language, FigureFrame.unplanned(language), seed: 22) { generator in
      let amount = WrittenAmount.made(in: language, using: &generator)
      return ([amount], "\(Self.text(amount.value)) €")
    }
  }

  @Test(arguments: Language.allCases)
  func aMoveIsFromTheOneDateToTheOther(language: Language) throws {
    try check(language, FigureFrame.moved(language), seed: 23) { generator in
      let dates = WrittenDate.two(in: language, using: &generator)
      let days = try dates[1].value - dates[0].value
      return (dates, Self.slip(days, hoursOrDaysOfAWeek: 7))
    }
  }

  private func check(
    _ language: Language, _ frames: [String], seed: UInt64,
    _ made: (inout SeededGenerator) throws -> (figures: [WrittenFigure], wanted: String)
  ) throws {
    var translator = try ReferenceEngine.translator(overriding: Self.credulous)
    var generator = SeededGenerator(seed: seed)
    var wrong: [String] = []
    for _ in 0..<Self.count {
      let (figures, wanted) = try made(&generator)
      let text = FigureFrame.filled(frames, with: figures, in: language, using: &generator)
      let found = translator.translate(text).summary
      if found != wanted { wrong.append("\(text) -> \(found), not \(wanted)") }
    }
    let some = wrong.shuffled(using: &generator).prefix(20).joined(separator: "\n")
    #expect(wrong.isEmpty, "\(wrong.count) of \(Self.count)\n\(some)")
  }

  /// A week of the team costs 20,000 €.
  private static func slip(_ value: Rational, hoursOrDaysOfAWeek: Int) -> String {
    let weeks = (try? value / Rational(hoursOrDaysOfAWeek)) ?? .zero
    return "\(text(weeks)) wk, \(text((try? weeks * Rational(20_000)) ?? .zero)) €"
  }

  private static func text(_ value: Rational) -> String {
    value.isInteger ? "\(value.numerator)" : "\(value.numerator)/\(value.denominator)"
  }
}
