import Languages
import TestSupport
import Testing

@testable import Language

/// Whatever people paste is read without a trap, and mentions stay in order within the text.
@Suite struct ArbitraryTextTests {
  static let pieces = [
    "2", "30", "1 500", "14h05", "15/03", "S22", "€", "k€", "%", "-", "+", "–", "'", "/", ".", ",", ":", "½", "±", "~",
    "→",
    "un", "deux", "cent", "mille", "demi", "et", "à", "entre", "fin", "mi", "mars", "Q2", "jours", "h", "min", "par",
    "sur",
    "half", "a", "and", "per", "between", "or", "week", "anderhalf", "kwartier", "of", "vijfentachtigduizend", "en",
    "99999999999999999999999999999", "quinzaine", "d", "l", "de", "sprint", "EUR", "M", "dozen", "times",
  ]

  @Test(arguments: Language.allCases)
  func anyMixOfPiecesIsRead(language: Language) throws {
    let reading = try MentionReading.onTheDayOfTheFixtures()
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<3_000 {
      let count = Int.random(in: 1...9, using: &generator)
      let words = (0..<count).map { _ in Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)] }
      let text = words.joined(separator: Bool.random(using: &generator) ? " " : "")
      var end: Int32 = 0
      for mention in reading.mentions(text, language) {
        #expect(mention.firstToken < mention.endToken && mention.start >= end, "\(text)")
        end = mention.end
      }
      #expect(Int(end) <= text.utf8.count, "\(text)")
    }
  }
}
