import Briefings
import Languages
import Portfolio
import TestSupport
import Testing
import Translation

/// What being late costs is shown as a sum that one can redo, with where its figures were written.
@Suite struct DelayCostTextTests {
  private static let model = """
    deliverable portal "Portail"
      name  fr "le portail" en "the portal" nl "het portaal"
      known as "portail", "portal", "portaal"
      due   2026-06-15
      cost_of_delay = 10 k€/week from 2026-06-01 source "Pilot customers"
      cost_of_delay = 15 k€/week from 2026-06-29 source "Spring campaign"
      late_penalty  = penalty(delay, 1 week, 500 €/calendar_day, 20 k€) source "Contract, article 9"
    """

  private func briefing() throws -> Briefing {
    let engine = try ReferenceEngine.engine(overriding: Self.model)
    var translator = Translator(engine: engine)
    let text = "We are 2 sprints behind on the portal"
    let line = TranslatedLine(text: text, file: "note.md", line: 1, column: 1, result: translator.translate(text))
    return Briefing(Ledger([line], by: engine), language: .english, messages: .english)
  }

  @Test func `the page shows the sums with their origins`() throws {
    let page = try briefing().markdown()
    let flat = page.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for part in [
      "€50,000 = 2 weeks × €10,000/week + 2 weeks × €15,000/week", "--set:5, Pilot customers",
      "--set:6, Spring campaign", "€10,500 = min(€20,000; ", "max(0 days; 4 weeks − 1 week)",
      "--set:7, Contract, article 9",
    ] { #expect(flat.contains(part), "\(part)\n\(flat)") }
  }

  /// Weeks of two prices have no price a week.
  @Test func `a line says what a week costs only where each costs that`() throws {
    let page = try briefing().markdown()
    #expect(page.contains("Value lost by 4 weeks late"))
    #expect(!page.contains("a week |"))
  }

  @Test func `the document has the same sums as trees`() throws {
    let json = String(decoding: try briefing().json(), as: UTF8.self)
    #expect(json.contains("\"kind\":\"cash\",\"value\":{\"value\":10500"))
    #expect(json.contains("\"source\":\"Spring campaign\""))
  }
}
