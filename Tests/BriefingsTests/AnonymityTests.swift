import Briefings
import Languages
import Portfolio
import TestSupport
import Testing
import Translation

/// A page names nobody, and asks nobody to replace who is ill.
@Suite struct AnonymityTests {
  private func pages(_ statements: [String], _ language: Language) throws -> [String] {
    let engine = try ReferenceEngine.engine()
    var translator = Translator(engine: engine)
    let lines = statements.enumerated().map { index, text in
      TranslatedLine(text: text, file: "note.md", line: index + 1, column: 1, result: translator.translate(text))
    }
    let briefing = Briefing(Ledger(lines, by: engine), language: language, messages: language)
    return [
      briefing.markdown(), briefing.text(width: 100, usesColor: false), briefing.html(),
      briefing.options().text(as: .markdown),
    ]
  }

  @Test(arguments: [
    (
      Language.french, ["Marie Dupont est malade pour trois semaines", "Paul : peut-être absent lundi"],
      ["Marie", "Dupont", "Paul"], "ne personne de l"
    ),
    (
      .english, ["Sarah is on sick leave for three weeks", "Peter may leave"], ["Sarah", "Peter"], "omebody of the team"
    ),
    (.dutch, ["Pieter is drie weken ziek"], ["Pieter"], "emand van het team"),
  ])
  func `a page names nobody`(language: Language, statements: [String], names: [String], said: String) throws {
    for (index, page) in try pages(statements, language).enumerated() {
      for name in names { #expect(!page.contains(name), "\(index): \(name)") }
      if index < 3 { #expect(page.contains(said)) }
      for word in ["remplacer, ", "replace, ", "vervangen, "] { #expect(!page.contains(word)) }
    }
  }

  @Test func `what moved, and what would move, name nobody`() throws {
    let week = [
      "Karim est absent 2 semaines", "Julie Martin part, remplacée dans 6 semaines", "Migration : 3 semaines de retard",
    ]
    let engine = try ReferenceEngine.engine()
    let old = try BriefingChangeTests.record(week)
    let new = try BriefingChangeTests.record(["Karim est absent 3 semaines", "Julie Martin est malade 2 semaines"])
    let change = try BriefingChange(from: old, to: new)
    func scenario(_ model: String?) throws -> Scenario {
      let engine = try ReferenceEngine.engine(overriding: model)
      var translator = Translator(engine: engine)
      let lines = week.enumerated().map { index, text in
        TranslatedLine(text: text, file: "note.md", line: index + 1, column: 1, result: translator.translate(text))
      }
      return Scenario(
        changes: model.map { [$0] } ?? [],
        briefing: Briefing(Ledger(lines, by: engine), language: .french, messages: .french))
    }
    let comparison = Comparison(
      base: try scenario(nil), alone: [try scenario("team.people = 7 people")], together: nil)
    let report = change.report(in: nil, under: engine.program)
    let scenarios = comparison.report(in: .french)
    for page in [
      report.text(as: .text(width: 100, usesColor: false)),
      report.text(as: .html), report.text(as: .markdown),
      scenarios.text(as: .text(width: 100, usesColor: false)), scenarios.text(as: .markdown),
    ] {
      for name in ["Karim", "Julie", "Martin", "julie", "martin"] { #expect(!page.contains(name), "\(name): \(page)") }
      #expect(page.contains("ne personne de l"))
    }
  }

  @Test func `a service is nobody`() throws {
    for page in try pages(["Hébergement : +3 000 €/mois.", "Marie est malade pour trois semaines"], .french).prefix(3) {
      #expect(page.contains("Hébergement"))
    }
  }

  @Test func `what the model calls a thing keeps its name`() throws {
    let engine = try ReferenceEngine.engine(
      overriding: "deliverable alice \"Alice\"\n  name fr \"Alice\" en \"Alice\" nl \"Alice\"\n  known as \"Alice\"\n"
    )
    var translator = Translator(engine: engine)
    let text = "Alice : 3 semaines de retard"
    let line = TranslatedLine(text: text, file: "note.md", line: 1, column: 1, result: translator.translate(text))
    let briefing = Briefing(Ledger([line], by: engine), language: .french, messages: .french)
    #expect(briefing.markdown().contains("Alice"))
  }
}
