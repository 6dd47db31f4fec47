import Languages
import Testing

@testable import Language

@Suite struct LexiconTests {
  /// As letters alone: digits would be words of their own.
  private static func word(_ number: Int) -> String {
    String(String(number).utf8.map { Character(Unicode.Scalar($0 - UInt8(ascii: "0") + UInt8(ascii: "a"))) })
  }

  private static func lexicon(of texts: [String]) -> Lexicon {
    var words = LexiconWords()
    for (concept, text) in texts.enumerated() {
      var text = text
      text.withUTF8 { words.addConcept(concept, $0, in: .english) }
    }
    return Lexicon(words)
  }

  /// The concepts that begin at a word of a text.
  private static func concepts(of text: String, in lexicon: Lexicon) -> Set<Int32> {
    var buffer = TokenBuffer()
    var matches = MatchBuffer()
    var text = text
    text.withUTF8 { Tokenizer.read($0, into: &buffer) }
    lexicon.match(&buffer, into: &matches)
    var found: Set<Int32> = []
    for match in matches.matches.view {
      for place in match.firstMeaning..<match.firstMeaning + match.meaningCount {
        found.insert(lexicon.meanings[Int(place)].payload)
      }
    }
    return found
  }

  @Test(arguments: [1, 16_384, 16_385, 40_000])
  func eachOfManyWordsIsFound(_ count: Int) {
    let lexicon = Self.lexicon(of: (0..<count).map(Self.word))
    for number in [0, count / 2, count - 1] {
      #expect(Self.concepts(of: Self.word(number), in: lexicon) == [Int32(number)])
    }
    #expect(Self.concepts(of: Self.word(count), in: lexicon).isEmpty)
  }

  @Test(arguments: [
    ("à la bourre", "A LA BOURRE"), ("retard*", "retards"), ("pris* du retard", "prise du retard"),
    ("S3", "s3"), ("3x", "3 x"), ("jours-homme", "jours-homme"), ("œuvre", "oeuvre"), ("e\u{301}te\u{301}", "été"),
  ])
  func aPhraseIsCutAsStatementsAre(_ phrase: String, _ text: String) {
    #expect(Self.concepts(of: text, in: Self.lexicon(of: ["other", phrase])) == [1])
  }
}
