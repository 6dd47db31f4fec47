import Briefings
import Languages
import Portfolio
import Quantities
import RuleLanguage
import TestSupport
import Testing
import Translation

/// What a statement says comes after its first delay is a delay of the same deliverable (R3).
@Suite struct SerialWordingTests {
  private static let model = """
    deliverable portal "Portail"
      name  fr "le portail" en "the portal" nl "het portaal"
      known as "portail", "portal", "portaal"
      due   2026-06-15
    """

  @Test(arguments: [
    ("Portail : 3 semaines de retard sur la recette, puis 2 semaines de retard pour l'homologation.", 5, 0),
    ("Portail : 2 semaines de retard ; ensuite, +30 points demandés.", 4, 0),
    // Without a word that orders them, the one may be the cause of the other.
    ("Portail : 2 semaines de retard ; +30 points demandés.", 2, 0),
  ])
  func whatComesAfterIsOfTheSameDeliverable(text: String, weeks: Int, others: Int) throws {
    let engine = Engine(program: try ReferenceEngine.program(overriding: Self.model))
    var translator = Translator(engine: engine)
    let line = TranslatedLine(text: text, file: "note.md", line: 1, column: 1, result: translator.translate(text))
    let total = Briefing(engine: engine, lines: [line], language: .french, messages: .french).total
    let portal = try #require(engine.program.deliverables.firstIndex { $0.name == "portal" })
    #expect(total.slips.first { $0.subject == .deliverable(portal) }?.slip.value == Rational(weeks))
    #expect(total.slips.count { $0.subject != .deliverable(portal) } == others)
  }
}
