import Language
import Languages
import RuleLanguage
import TestSupport
import Testing
import Translation

/// What is shown of how a statement was read, with rules planted for it.
@Suite struct DissectionTests {
  /// Rules on words that no built-in concept has.
  private static let rules = """
    concept gizmo
      fr zorglub
      en zorglub
      nl zorglub
    concept widget
      fr krakou
      en krakou
      nl krakou
    rule gizmo_plain "Gizmo"
      when     @gizmo, d: duration
      family   gizmo
      cash     = d * 100 €/week
      say      fr "{cost}" en "{cost}" nl "{cost}"
    rule gizmo_widget "Gizmo and widget"
      when     @gizmo, @widget, d: duration
      family   gizmo
      cash     = d * 200 €/week
      say      fr "{cost}" en "{cost}" nl "{cost}"
    rule gizmo_alone "Gizmo alone"
      when     @gizmo, d: duration, n: effort, not @widget
      family   gizmo
      cash     = n * 1 €/person/day
      say      fr "{cost}" en "{cost}" nl "{cost}"

    """

  private struct Seen {
    let part: Dissection.Part
    let program: Program

    func fate(_ rule: String) -> Dissection.Fate? {
      part.trials.first { program.rules[$0.rule].name == rule }?.fate
    }

    func rule(_ name: String) -> Int { program.rules.firstIndex { $0.name == name } ?? -1 }
    func concept(_ name: String) -> Int { program.concepts.firstIndex { $0.name == name } ?? -1 }
  }

  private func see(_ text: String) throws -> Seen {
    var translator = try ReferenceEngine.translator(overriding: Self.rules)
    let program = translator.engine.program
    return Seen(part: try #require(translator.understand(text).parts.first), program: program)
  }

  @Test func `a rule that lacks a concept, one that is kept away and one that applies say so`() throws {
    let plain = try see("zorglub 3 weeks")
    #expect(plain.fate("gizmo_plain") == .applied)
    #expect(plain.fate("gizmo_widget") == .missingConcept([plain.concept("widget")]))
    #expect(plain.fate("gizmo_alone") == .missingFigure(role: 1))
    let both = try see("zorglub krakou 3 weeks")
    #expect(both.fate("gizmo_widget") == .applied)
    #expect(both.fate("gizmo_plain") == .lessSpecific(than: both.rule("gizmo_widget")))
    #expect(both.fate("gizmo_alone") == .forbidden(concept: both.concept("widget")))
    #expect(both.part.trials.first?.fate == .applied)
  }

  @Test func `a denied concept keeps its rule from applying`() throws {
    let seen = try see("pas de zorglub pendant 3 semaines")
    #expect(seen.fate("gizmo_plain") == .denied(concept: seen.concept("gizmo")))
    #expect(seen.part.words.contains { $0.concept == seen.concept("gizmo") && $0.isNegated })
  }

  @Test func `two figures for one role are told`() throws {
    let seen = try see("3 weeks zorglub 5 weeks")
    #expect(seen.fate("gizmo_plain") == .ambiguousFigure(role: 0))
    #expect(seen.part.quantities.allSatisfy { $0.use == nil })
  }

  @Test func `a figure knows the role that took it, and the others that none did`() throws {
    let seen = try see("zorglub krakou 3 weeks, 12 %")
    let used = seen.part.quantities.map { $0.use.map { "\(seen.program.rules[$0.rule].name).\($0.role)" } }
    #expect(used.contains("gizmo_widget.0"))
    #expect(used.contains(nil))
  }

  @Test func `no rule is tried on a question`() throws {
    let seen = try see("Is zorglub 3 weeks?")
    #expect(seen.part.mood == .question)
    #expect(seen.part.trials.isEmpty)
  }

  @Test func `what is read as something else is told`() throws {
    var translator = try ReferenceEngine.translator()
    let dissection = translator.understand("La migration a 3 semaines de retrad")
    #expect(dissection.corrections.map(\.word) == ["retard"])
    #expect(dissection.result.status == .translated)
  }
}
