import Briefings
import Languages
import Portfolio
import TestSupport
import Testing
import Translation

/// Whole pages, as a committee gets them.
@Suite struct BriefingTests {
  static let note = Localized(
    fr: [
      "On a 3 sprints de retard sur la migration", "Panne de 2 h sur le paiement",
      "+4k€/mois d'infra depuis la bascule",
      "Retard possible sur le comparateur", "La boutique risque de glisser de 4 semaines", "RAS sur le catalogue",
    ],
    en: [
      "We are 3 sprints behind on the migration", "The payment API was down for 2 hours",
      "Cloud spend is up €4k a month",
      "A delay on search is possible", "The shop might slip by 4 weeks", "No delay on the catalogue",
    ],
    nl: [
      "We hebben 3 sprints vertraging op de migratie", "De betaalpagina lag 2 uur plat", "+4k€/maand aan cloud",
      "Mogelijk vertraging op de zoekpagina", "De winkel dreigt 4 weken later te komen",
      "Geen vertraging op de catalogus",
    ])

  private func briefing(_ language: Language, _ statements: [String]) throws -> Briefing {
    let engine = try ReferenceEngine.engine()
    var translator = Translator(engine: engine)
    let lines = statements.enumerated().map { index, text in
      TranslatedLine(text: text, file: "note.md", line: index + 1, column: 1, result: translator.translate(text))
    }
    return Briefing(Ledger(lines, by: engine), language: nil, messages: language)
  }

  @Test(arguments: Language.allCases)
  func thePageIsThatOfTheNotesLanguage(language: Language) throws {
    let briefing = try briefing(language, Self.note[language])
    #expect(briefing.language == language)
    Golden("\(language.code).md", in: "Goldens").expect(briefing.markdown())
    Golden("\(language.code).txt", in: "Goldens").expect(briefing.text(width: 100, usesColor: false))
    Golden("\(language.code).json", in: "Goldens").expect(String(decoding: briefing.json(), as: UTF8.self))
  }

  @Test func theSameNoteGivesTheSameFiguresInEveryLanguage() throws {
    let totals = try Language.allCases.map { try briefing($0, Self.note[$0]).total }
    #expect(
      totals.allSatisfy {
        $0.oneOff == totals[0].oneOff && $0.recurring == totals[0].recurring && $0.atStake == totals[0].atStake
      })
    #expect(totals.allSatisfy { $0.slips.map(\.slip) == totals[0].slips.map(\.slip) })
  }

  @Test func aNoteWithoutImpactSaysSo() throws {
    #expect(try briefing(.french, ["RAS cette semaine sur le catalogue"]).markdown().contains("Rien ne bouge"))
  }

  @Test func wordsOfAStatementStayWordsInMarkdown() throws {
    let page = try briefing(.french, ["3 sprints de retard sur <img src=x> | [x](javascript:a) **b** `c`"]).markdown()
    #expect(
      !page.contains("<img") && !page.contains("[x](") && !page.contains("**b**") && !page.contains(" `c`"))
  }

  @Test func controlAndReorderingMarksNeverReachAPage() throws {
    let briefing = try briefing(.french, ["3 sprints de retard \u{1B}[31m\u{9B} sur la paie \u{202E}x"])
    for page in [briefing.markdown(), briefing.text(width: 80, usesColor: false)] {
      #expect(
        !page.unicodeScalars.contains {
          $0.value < 0x20 && $0 != "\n" || (0x80...0x9F).contains($0.value) || $0.value == 0x202E
        })
    }
  }
}
