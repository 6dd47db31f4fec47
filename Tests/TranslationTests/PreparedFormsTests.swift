import Diagnostics
import Languages
import Quantities
import RuleLanguage
import StandardRules
import Testing
import Translation

@testable import Language

/// The forms that are made when the program is built are those that would be made at its start.
@Suite struct PreparedFormsTests {
  /// Words that a user adds to a concept of ours, puts in their place or says again are made as they always were.
  @Test(arguments: [
    "", "concept delay\n  fr + verb patiner, \"traîne … encore\"",
    "concept delay\n  fr replace patine, noun pat\n  en slow",
    "concept delay\n  nl verb uitlopen, later\nconcept weather\n  fr averse\n  en rain\n  nl regen",
  ])
  func preparedOrMadeTheyAreTheSameWords(own: String) throws {
    let made = Engine.words(of: try Self.concepts(\.text, own))
    let prepared = Engine.words(of: try Self.concepts(\.bare, own), prepared: StandardRules.forms)
    let isSame = made.entries.view.elementsEqual(prepared.entries.view) {
      $0.state == $1.state && $0.meaning == $1.meaning
    }
    #expect(isSame)
    #expect(made.vocabulary.letters == prepared.vocabulary.letters)
    #expect(made.splitConcepts == prepared.splitConcepts)
  }

  private static func concepts(_ text: (StandardRules.File) -> String, _ own: String) throws -> [Concept] {
    let day = try #require(CalendarDate(year: 2026, month: 7, day: 13))
    var files = StandardRules.files.map { file in
      (layer: Layer.standard, file: SourceFile(name: file.name, text: Array(text(file).utf8)))
    }
    files.append((.user, SourceFile(name: "own.rules", text: Array(own.utf8))))
    return Declarations(files.enumerated().map { ReadFile($1.layer, $1.file, source: $0) }, asOf: day).concepts
  }
}
