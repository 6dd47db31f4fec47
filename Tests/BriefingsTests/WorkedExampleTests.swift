import Briefings
import Foundation
import Language
import Languages
import Portfolio
import Quantities
import RuleLanguage
import TestSupport
import Testing
import Translation

/// Six lines on one launch, of which the naive sum is 14 weeks and 280 k€, and the right one 8 weeks and 160 k€.
@Suite struct WorkedExampleTests {
  static let statements = [
    "Migration : 3 sprints de retard", "API du partenaire : 4 semaines de retard, attendue en parallèle",
    "Vélocité 30 → 24 ; il reste 120 points", "+30 points demandés après la migration",
    "Hébergement : +3 000 €/mois", "Client Z, 60 k€/an, 30 % de chances de départ",
  ]

  static let launch = "deliverable key_feature \"Espace client\"\n"

  static let model = """
      known as "espace client"
      due   2026-06-01
      after migration
      after partner_api

    deliverable partner_api "API du partenaire"
      known as "API du partenaire"

    """

  /// - Parameter model: more fields of the launch.
  private func briefing(_ statements: [String], model: String = "", subject: String? = "Espace client") throws
    -> Briefing
  {
    let engine = try ReferenceEngine.engine(overriding: Self.launch + model + Self.model)
    var translator = Translator(engine: engine)
    let lines = statements.enumerated().map { index, text in
      TranslatedLine(
        text: text, file: "note.md", line: index + 1, column: 1,
        result: translator.translate(text, context: StatementContext(subject: subject)))
    }
    return Briefing(Ledger(lines, by: engine), language: .french, messages: .french)
  }

  private func total(_ statements: [String] = Self.statements, model: String = "", subject: String? = "Espace client")
    throws -> RollUp
  {
    try briefing(statements, model: model, subject: subject).total
  }

  @Test(arguments: ["Espace client", nil])
  func `the total is eight weeks and 160 k€, under a heading or without one`(_ subject: String?) throws {
    let total = try total(subject: subject)
    #expect(total.slips.first?.slip.value == Rational(8))
    #expect(total.slips.first?.ifSerial.value == Rational(14))
    #expect(total.oneOff.capacity.value == Rational(160_000))
    #expect(total.oneOff.cash.value == .zero)
    #expect(total.sumOfLines.capacity.value == Rational(280_000))
    #expect(total.recurring.cost.value == Rational(3_000))
    #expect(total.twelveMonths.cost.value == Rational(196_000))
    #expect(total.atStake.value.value == Rational(60_000))
    #expect(total.expected.value.value == Rational(18_000))
  }

  @Test func `each overlap says why, and how much it takes off`() throws {
    let overlaps = try total().overlaps
    #expect(overlaps.map(\.item) == [1, 2])
    #expect(overlaps.map(\.by) == [0, 0])
    #expect(overlaps.map(\.reason) == [.parallel, .explains])
    #expect(overlaps.map(\.weeks) == [Rational(4), Rational(2)])
    #expect(overlaps.map(\.oneOff.capacity.value) == [Rational(80_000), Rational(40_000)])
    #expect(try total().unexplained.map(\.weeks) == [Rational(4)])
  }

  @Test func `the launch moves to the end of July, and the migration decides it`() throws {
    let briefing = try briefing(Self.statements)
    let outlook = try #require(briefing.total.outlook)
    let launch = try #require(outlook.entries.first { $0.planned != nil })
    #expect(launch.expected?.iso8601 == "2026-07-27")
    #expect(launch.own == Rational(2))
    #expect(outlook.criticalPath.map { briefing.engine.program.deliverables[$0].name } == ["migration", "key_feature"])
  }

  @Test func `the bounds answer what would change it`() throws {
    let bounds = try total().bounds
    #expect(
      bounds.map(\.question) == [.follows(item: 1), .comesOnTop(item: 2), .everythingFollows])
    #expect(bounds.map(\.weeks) == [Rational(12), Rational(10), Rational(14)])
    #expect(bounds.map(\.capacity) == [Rational(160_000), Rational(200_000), Rational(200_000)])
    #expect(bounds.map(\.capacityIfIdle) == [Rational(240_000), Rational(200_000), Rational(280_000)])
  }

  /// Fifteen points less are a week less, whichever way the delays lie.
  @Test func `the bounds follow what is won`() throws {
    let total = try total(Self.statements + ["Migration : 15 points retirés du périmètre"])
    #expect(total.oneOff.capacity.value == Rational(140_000))
    #expect(total.bounds.map(\.capacity) == [Rational(140_000), Rational(180_000), Rational(180_000)])
  }

  @Test func `a delay so far and a lower pace on what is left follow one another`() throws {
    var statements = Self.statements
    statements[0] = "Migration : 3 sprints de retard à date"
    let total = try total(statements)
    #expect(total.slips.first?.slip.value == Rational(10))
    #expect(total.oneOff.capacity.value == Rational(200_000))
  }

  @Test func `a week's delay that is worth 10 k€ adds one line of value`() throws {
    let total = try total(model: "  cost_of_delay = 10 k€/week\n")
    #expect(total.delayCosts.map(\.amount.value) == [Rational(80_000)])
    #expect(total.oneOff.value.value == Rational(80_000))
    #expect(total.oneOff.cost.value == Rational(160_000))
  }

  @Test func `points that go shorten the path they are on, and no other`() throws {
    let onThePath = try total(Self.statements + ["Migration : 15 points retirés du périmètre"])
    #expect(onThePath.slips.first?.slip.value == Rational(7))
    #expect(onThePath.oneOff.capacity.value == Rational(140_000))
    let elsewhere = try total(Self.statements + ["API du partenaire : 15 points retirés du périmètre"])
    #expect(elsewhere.slips.first?.slip.value == Rational(8))
  }

  @Test func `the page and the document give the same figures, with the identity and its reasons`() throws {
    let briefing = try briefing(Self.statements)
    let page = briefing.markdown()
    for text in ["8 semaines", "160\u{A0}k€", "explique 2 semaines sur les 6 semaines", "27 juillet 2026"] {
      #expect(page.contains(text), "\(text)")
    }
    let object = try JSONSerialization.jsonObject(with: Data(briefing.json())) as? [String: Any]
    let totals = try #require(object?["totals"] as? [String: Any])
    let identity = try #require((totals["identity"] as? [[String: Any]])?.first)
    func value(_ name: String) -> Int? { (identity[name] as? [String: Any])?["value"] as? Int }
    #expect(value("lines") == 280_000 && value("overlaps") == 120_000 && value("total") == 160_000)
    let reasons = try #require(totals["not_counted"] as? [[String: Any]])
    #expect(reasons.compactMap { $0["rule"] as? String } == ["R3", "R2"])
  }
}
