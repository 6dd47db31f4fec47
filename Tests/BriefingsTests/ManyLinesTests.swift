import Languages
import Portfolio
import RuleLanguage
import TestSupport
import Testing
import Translation

@testable import Briefings

/// A page of a great many lines keeps little of them while they come, and says what a page of all of them says.
@Suite struct ManyLinesTests {
  private static let texts = [
    "On a 3 sprints de retard sur la migration", "Glissement de 2 semaines sur la facturation",
    "We are 3 sprints late on the migration", "Portail : 3 semaines de retard, puis 2 semaines pour l'homologation",
    "Panne de 3 heures sur le catalogue mardi", "Panne de 3 heures sur le catalogue jeudi", "Pas de retard sur l'app",
    "2 semaines de plus sur l'export après la migration", "The importer may slip by 4 weeks", "RAS sur la facturation",
    "Entre 2 et 4 jours de retard sur la paie", "Entre 1 et 6 semaines de retard sur la paie",
    "Le métier a rajouté 30 points sur la facturation", "La vélocité a chuté de 20 %", "Un retard sur le portail",
    "L'hébergement est passé de 3 k€ à 5 k€ par mois", "Catalogue : 12/02 → 26/02", "Nous avons perdu un client",
    "Livraison avec 2 jours d'avance sur la migration", "Avons-nous 3 semaines de retard sur le portail ?",
    "There is a 30% chance search slips by 2 weeks", "We hebben 2 weken achterstand op de app",
  ]

  private let engine: Engine
  private let lines: [TranslatedLine]

  init() throws {
    let engine = try ReferenceEngine.engine()
    var translator = Translator(engine: engine)
    self.engine = engine
    lines = (Self.texts + Self.texts.reversed()).enumerated().map { index, text in
      TranslatedLine(
        text: text, file: index < 20 ? "a.md" : "b.md", line: index + 1, column: 1, result: translator.translate(text))
    }
  }

  /// As lines come while others are still being read.
  private func drafted(_ lines: [TranslatedLine], partsOf size: Int) -> Ledger {
    let draft = LedgerDraft(engine: engine)
    for start in stride(from: 0, to: lines.count, by: size) {
      var part = draft.part
      for line in lines[start..<min(start + size, lines.count)] where line.result.status == .translated {
        part.add(line)
      }
      draft.add(part)
    }
    draft.keep(lines.filter { $0.result.status == .noImpact && Briefing.needs($0.result) })
    return Ledger(draft)
  }

  @Test(arguments: [1, 7, 1_000]) func `says the same in parts of any size`(size: Int) {
    let listed = lines.filter { Briefing.needs($0.result) }
    let whole = Briefing(Ledger(listed, by: engine), language: .french, messages: .french)
    let parts = Briefing(
      drafted(lines, partsOf: size), language: .french, messages: .french, doubts: Doubts(listed))
    #expect(parts.markdown() == whole.markdown())
  }

  /// Beyond twenty thousand nothing is drawn, and what figures were read from is not kept.
  @Test func `adds up what it keeps nothing of but figures`() {
    let many = Array(repeatElement(lines, count: 900).joined())
    let (whole, parts) = (Ledger(many, by: engine).total, drafted(many, partsOf: 9_000).total)
    #expect(whole.items.count > 20_000)
    #expect(parts.oneOff == whole.oneOff && parts.recurring == whole.recurring && parts.atStake == whole.atStake)
    #expect(parts.items.count == whole.items.count && parts.overlaps.count == whole.overlaps.count)
    #expect(zip(parts.overlaps, whole.overlaps).allSatisfy { $0.item == $1.item && $0.by == $1.by })
    #expect(zip(parts.slips, whole.slips).allSatisfy { $0.subject == $1.subject && $0.slip == $1.slip })
  }
}
