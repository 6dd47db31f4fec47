import Documents
import Language
import Languages
import Portfolio
import Quantities
import TestSupport
import Testing
import Translation

@testable import Briefings

/// Several notes of one project are one history (R1 over weeks).
@Suite struct HistoryTests {
  private let engine: Engine

  init() throws { engine = try ReferenceEngine.engine() }

  private func lines(_ weeks: [[String]]) throws -> [TranslatedLine] {
    var translator = Translator(engine: engine)
    return try weeks.enumerated().flatMap { index, statements in
      let monday = try #require(CalendarDate.monday(ofWeek: 7 + index, year: 2026))
      let note = NoteHead(project: "boréalis", day: monday, week: 7 + index)
      return statements.enumerated().map { place, text in
        TranslatedLine(
          text: text, file: "semaine-\(7 + index).md", line: place + 1, column: 1,
          result: translator.translate(text), note: note)
      }
    }
  }

  private func briefing(_ lines: [TranslatedLine]) -> Briefing {
    Briefing(Ledger(lines, by: engine), language: .french, messages: .french)
  }

  private func folded(_ weeks: [[String]]) throws -> Briefing {
    briefing(History.folded(try lines(weeks), program: engine.program))
  }

  @Test func `the same monthly line in three notes counts once`() throws {
    let weeks = Array(repeating: ["L'hébergement sort à 29 k€ par mois pour 9 k€ budgétés"], count: 3)
    #expect(try folded(weeks).total.recurring.cost.value == Rational(20_000))
  }

  @Test func `a later figure stands in the place of the earlier one`() throws {
    let total = try folded([
      ["On a 4 sprints de retard sur la migration", "L'hébergement sort à 12 k€ par mois pour 9 k€ budgétés"],
      ["On a 3 sprints de retard sur la migration", "L'hébergement sort à 11 k€ par mois pour 9 k€ budgétés"],
    ]).total
    #expect(total.oneOff.capacity.value == Rational(120_000))
    #expect(total.recurring.cost.value == Rational(2_000))
  }

  @Test(arguments: [
    "Le retard sur la migration est rattrapé.", "Migration : résolu.", "The delay of the migration has been recovered.",
    "[x] 3 sprints de retard sur la migration",
  ])
  func `what a later note does not mention stays open until one closes it`(closing: String) throws {
    let open = try folded([["On a 3 sprints de retard sur la migration"], ["RAS sur le catalogue"]])
    #expect(open.total.oneOff.capacity.value == Rational(120_000))
    #expect(open.markdown().contains("repris de la semaine 7"))
    let closed = try folded([["On a 3 sprints de retard sur la migration"], ["RAS sur le catalogue"], [closing]])
    #expect(closed.total.oneOff.capacity.value == .zero)
    #expect(closed.markdown().contains("clos (semaine-9.md:1)"))
  }

  @Test(arguments: [
    "Le retard sur la migration n'est pas rattrapé.", "Le retard sur la migration sera rattrapé en mars.",
    "Le retard sur le catalogue est rattrapé, le paiement aussi.",
  ])
  func `a denial, a promise or another thing closes nothing`(text: String) throws {
    let weeks = [
      ["On a 3 sprints de retard sur la migration", "Le paiement a 2 semaines de retard"], [text],
    ]
    let total = try folded(weeks).total
    #expect(total.slips.contains { $0.slip.value == Rational(6) })
  }

  @Test func `what happens once in each week is two things`() throws {
    let total = try folded([["Panne de 1 h mardi"], ["Panne de 1 h mardi"]]).total
    #expect(total.oneOff.value.value == Rational(4_000))
  }

  /// The page of a week, then the note of the next one: the sum of the changes is the change of the totals.
  @Test func `an earlier page goes on as an earlier note does`() throws {
    let first = try lines([
      ["On a 3 sprints de retard sur la migration", "L'hébergement sort à 11 k€ par mois pour 9 k€"]
    ])
    let record = try BriefingRecord(json: briefing(first).json())
    let later = try lines([[], ["Facture imprévue de 6 000 € pour les certificats"], ["La migration : résolu"]])
    let next = later.filter { $0.note?.week == 8 }
    let open = briefing(History.continued(record.lines(by: engine), by: next, program: engine.program))
    #expect(open.total.oneOff.capacity.value == Rational(120_000))
    #expect(open.total.oneOff.cash.value == Rational(6_000))
    #expect(open.total.recurring.cost.value == Rational(2_000))
    #expect(open.markdown().contains("repris de la semaine 7"))
    let change = try BriefingChange(from: record, to: BriefingRecord(json: open.json()))
    #expect(change.entries.map(\.kind) == [.new])
    let closing = briefing(
      History.continued(
        try BriefingRecord(json: open.json()).lines(by: engine), by: later.filter { $0.note?.week == 9 },
        program: engine.program))
    #expect(closing.total.oneOff.capacity.value == .zero)
    #expect(closing.total.oneOff.cash.value == Rational(6_000))
    let gone = try BriefingChange(from: BriefingRecord(json: open.json()), to: BriefingRecord(json: closing.json()))
    #expect(gone.entries.map(\.kind) == [.gone])
    #expect(try gone.difference.sum(.cost) == Rational(-120_000))
  }
}
