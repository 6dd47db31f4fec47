import Languages
import Quantities
import TestSupport
import Testing

@testable import Language

/// Numbers in words, against an independent speller.
@Suite struct NumberWordTests {
  let reading: MentionReading

  init() throws {
    reading = try .onTheDayOfTheFixtures()
  }

  @Test(arguments: FrenchSpelling.Country.allCases, FrenchSpelling.Hyphens.allCases)
  func everyFrenchNumberReadsAsItsValue(country: FrenchSpelling.Country, hyphens: FrenchSpelling.Hyphens) {
    let spelling = FrenchSpelling(country: country, hyphens: hyphens)
    check(spelling, .french, seed: 1) { number, words in
      "Il faut \(words) \(number > 0 && number % 1_000_000 == 0 ? "de mois" : "mois") de plus"
    }
  }

  @Test(arguments: [false, true], [false, true])
  func everyEnglishNumberReadsAsItsValue(hasAnd: Bool, hasHyphens: Bool) {
    let spelling = EnglishSpelling(hasAnd: hasAnd, hasHyphens: hasHyphens, hasCommas: hasAnd == hasHyphens)
    check(spelling, .english, seed: 2) { "It takes \($1) month\($0 == 1 ? "" : "s") longer" }
  }

  @Test(arguments: [false, true], [false, true])
  func everyDutchNumberReadsAsItsValue(hasDiaeresis: Bool, countsHundreds: Bool) {
    let spelling = DutchSpelling(
      hasDiaeresis: hasDiaeresis, countsHundreds: countsHundreds, isGlued: hasDiaeresis != countsHundreds)
    check(spelling, .dutch, seed: 3) { "Het duurt \($1) maand\($0 == 1 ? "" : "en") langer" }
  }

  /// All numbers to 1,000, then numbers of every size.
  private func check(
    _ spelling: some NumeralSpelling, _ language: Language, seed: UInt64, sentence: (Int, String) -> String
  ) {
    var generator = SeededGenerator(seed: seed)
    let sizes = [1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000]
    let numbers = Array(0...1_000) + (0..<1_600).map { Int.random(in: 0..<sizes[$0 % sizes.count], using: &generator) }
    for number in numbers {
      let text = sentence(number, spelling.spelled(number))
      #expect(reading.described(text, language) == ["\(number) month"], "\(text)")
    }
  }
}
