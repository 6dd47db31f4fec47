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
    let engine = try ReferenceEngine.engine(overriding: Self.model)
    var translator = Translator(engine: engine)
    let line = TranslatedLine(text: text, file: "note.md", line: 1, column: 1, result: translator.translate(text))
    let total = Ledger([line], by: engine).total
    let portal = try #require(engine.program.deliverables.firstIndex { $0.name == "portal" })
    #expect(total.slips.first { $0.subject == .deliverable(portal) }?.slip.value == Rational(weeks))
    #expect(total.slips.count { $0.subject != .deliverable(portal) } == others)
  }

  private static let plan = """
    deliverable key_feature "Espace client"
      name  fr "l'espace client" en "the app" nl "de app"
      known as "espace client"
      due   2026-06-01
      after migration

    deliverable migration "Migration"
      name  fr "la migration" en "the migration" nl "de migratie"
      known as "migration", "migratie"
    """

  /// Work after the migration is work on what waits for it; work on the migration makes the migration longer.
  @Test(arguments: [
    ("+30 points demandés après la migration.", 6), ("Once the migration is done, 30 points were added.", 6),
    ("30 punten toegevoegd na de migratie.", 6), ("Ensuite, +30 points demandés sur la migration.", 8),
  ])
  func `work that comes after a deliverable is not work on it`(text: String, migration: Int) throws {
    let engine = try ReferenceEngine.engine(overriding: Self.plan)
    var translator = Translator(engine: engine)
    let lines = ["Migration : 6 semaines de retard.", text].enumerated().map { index, text in
      TranslatedLine(text: text, file: "note.md", line: index + 1, column: 1, result: translator.translate(text))
    }
    let total = Ledger(lines, by: engine).total
    let entries = try #require(total.outlook?.entries)
    for (name, weeks) in [("migration", migration), ("key_feature", 8)] {
      let index = try #require(engine.program.deliverables.firstIndex { $0.name == name })
      #expect(entries.first { $0.deliverable == index }?.weeks.value == Rational(weeks))
    }
    #expect(total.oneOff.capacity.value == Rational(160_000))
  }

  private static let teams = """
    team web "Équipe Web"
      people   = 3 people
      day_rate = 600 €/person/day

    team core "Équipe Cœur"
      people   = 4 people
      day_rate = 500 €/person/day

    deliverable engine "Moteur"
      known as "moteur", "engine"
      team core
    """

  /// What goes on from a clause is of its deliverable, and of the team of that: 5 weeks of 4 × 500 € × 5 days.
  @Test(arguments: [
    "Moteur : 2 semaines de retard ; ensuite, 3 semaines de plus",
    "Moteur : 2 semaines de retard, puis 3 semaines de plus",
    "The engine is 2 weeks late, then 3 weeks more", "The engine is 2 weeks late; after that, 3 weeks more",
    "De engine heeft 2 weken vertraging, daarna 3 weken extra",
  ])
  func `what goes on is paid by the team that it goes on from`(text: String) throws {
    let engine = try ReferenceEngine.engine(overriding: Self.teams)
    var translator = Translator(engine: engine)
    let line = TranslatedLine(text: text, file: "note.md", line: 1, column: 1, result: translator.translate(text))
    let total = Ledger([line], by: engine).total
    #expect(total.oneOff.capacity.value == Rational(50_000))
  }

  private static let waiting = """
    deliverable shop "Boutique"
      known as "boutique"
      due   2026-06-01
      after migration

    deliverable portal "Portail"
      known as "portail"
      due   2026-07-01
      after migration slack 1 week
    """

  /// Nobody has said which: the built-in launch, and all that the user's model has behind the migration.
  @Test(arguments: [
    "Après la migration, il faut 3 semaines de plus", "After the migration, three more weeks are needed",
    "Three more weeks of testing after the migration", "Na de migratie zijn nog drie weken extra nodig",
    "45 points ajoutés une fois la migration terminée",
  ])
  func `work after the migration moves all that waits for it`(text: String) throws {
    let engine = try ReferenceEngine.engine(overriding: Self.waiting)
    var translator = Translator(engine: engine)
    let line = TranslatedLine(text: text, file: "note.md", line: 1, column: 1, result: translator.translate(text))
    let total = Ledger([line], by: engine).total
    for (name, weeks) in [("migration", 0), ("key_feature", 3), ("shop", 3), ("portal", 3)] {
      let index = try #require(engine.program.deliverables.firstIndex { $0.name == name })
      #expect(total.outlook?.entries.first { $0.deliverable == index }?.weeks.value == Rational(weeks), "\(name)")
    }
    #expect(total.oneOff.capacity.value == Rational(60_000))
  }
}
