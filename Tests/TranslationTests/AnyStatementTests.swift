import Languages
import Quantities
import RuleLanguage
import TestSupport
import Testing
import Translation

/// Whatever people write is translated or left, and never ends the run.
@Suite struct AnyStatementTests {
  /// Figures that the words around them carry beyond the end of their clause.
  @Test(arguments: [
    "Sur la migration du portail il nous reste 10 écrans ; personnes par sprint : 3",
    "10 screens are left on the portal migration; people per sprint: 3",
    "Voor de migratie van het portaal resten 10 schermen; personen per sprint: 3",
    "Il reste 12 lots ; développeurs chacun, 3 par semaine ; retard",
    "12 batches left; developers each, 3 per week; delay",
    "Nog 12 loten; ontwikkelaars elk, 3 per week; vertraging",
  ])
  func aFigureAtTheEndOfItsClauseIsRead(statement: String) throws {
    var translator = try ReferenceEngine.translator()
    #expect(translator.translate(statement).impacts.isEmpty)
  }

  /// What is put right has no figure at all.
  @Test(arguments: [
    "The caller isn't the one, it's the one who coerces", "Ce n'est pas le seul, c'est un seul",
    "Het is niet één, het is er één", "not one but one", "pas un mais un seul",
  ])
  func aRectificationWithoutFiguresIsNone(statement: String) throws {
    var translator = try ReferenceEngine.translator()
    #expect(translator.translate(statement).impacts.isEmpty)
  }

  @Test(arguments: Language.allCases)
  func anyMixOfFragmentsIsTranslated(language: Language) throws {
    let program = try ReferenceEngine.program()
    var translator = try ReferenceEngine.translator()
    let fragments = Fragments(program: program, language: language)
    var generator = SeededGenerator(seed: 25 + UInt64(language.rawValue))
    for _ in 0..<2_500 {
      let text = fragments.statement(using: &generator)
      let statement = translator.translate(text, language: Bool.random(using: &generator) ? language : nil)
      for reason in statement.reasons {
        guard let span = reason.span else { continue }
        #expect(span.lowerBound >= 0 && span.upperBound <= text.utf8.count, "\(text)")
      }
    }
  }
}

/// What statements are put together from: the words of the rules and of the language, figures, units and signs.
private struct Fragments: Sendable {
  let concepts: [String]
  let units: [String]

  init(program: Program, language: Language) {
    concepts = program.concepts.flatMap { concept in
      concept.words.filter { $0.language == language }.map { $0.text.replacing("*", with: "") }
    }
    units = program.units.units.flatMap { $0.names[language] }
  }

  private static let figures = [
    "2", "3", "10", "30", "0", "1 500", "1.500", "12,5", "2.5", "1/2", "3/4", "½", "24/7", "15/03", "15/03/2026",
    "2026-03-15", "S22", "W3", "Q2", "J+5", "14h05", "22 h 30", "9:30", "un", "deux", "cent", "half", "a", "one",
    "twee",
    "een", "anderhalf", "vijfentachtigduizend", "quinzaine", "dozen", "tiers", "99999999999999999999999999999999999",
    "1M2", "3k2", "mars", "May 2", "3 maart", "2027", "fin Q2", "mid June", "les deux", "both", "+2", "-3", "~4", "±1",
  ]
  private static let words = [
    "de", "du", "à", "au", "et", "ou", "sur", "par", "entre", "chaque", "chacun", "dont", "mais", "pas", "ne", "depuis",
    "d'", "l'", "si", "prévu", "désormais", "au lieu de", "en moyenne", "à mi-temps", "personnes", "développeurs", "of",
    "from", "to", "and", "or", "per", "each", "between", "but", "not", "since", "planned", "now", "instead of",
    "people",
    "developers", "full time", "van", "naar", "en", "elk", "tussen", "maar", "niet", "sinds", "gepland", "nu", "mensen",
    "risque", "risk", "kans", "chance", "plus de", "more", "meer", "Aurora 18", "US-412", "v2.3.1", "fois", "times",
  ]
  private static let marks = [
    " ; ", ", ", " : ", ". ", " — ", " - ", " (", ") ", " / ", "/", "-", "'", "’", " → ", " « ", " » ", " \"", "? ",
    "! ", "… ", " + ", "%", " %", "€", " k€", "**", "~~", "_", "`", "[x] ", "[ ] ", "|", "\u{A0}", "\t", "",
  ]

  func statement(using generator: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...14, using: &generator) {
      text += fragment(using: &generator)
      text += Int.random(in: 0..<3, using: &generator) == 0 ? Self.marks.randomElement(using: &generator) ?? "" : " "
    }
    return text
  }

  private func fragment(using generator: inout SeededGenerator) -> String {
    let kinds = [Self.figures, Self.figures, units, concepts, Self.words]
    let list = kinds.randomElement(using: &generator) ?? Self.words
    return list.randomElement(using: &generator) ?? ""
  }
}
