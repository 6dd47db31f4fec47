import Language
import Quantities
import RuleLanguage
import TestSupport
import Testing
import Translation

/// With several teams, the one that is named pays; else the one that delivers what is named.
@Suite struct TeamNameTests {
  private static let model = """
    team coeur "Équipe Cœur"
      people   = 5 people
      day_rate = 800 €/person/day

    team officines "Équipe Officines"
      known as "apothicaires"
      people   = 4 people
      day_rate = 590 €/person/day

    deliverable portail "Portail"
      known as "portail"
      team     officines

    deliverable moteur "Moteur"
      known as "moteur"
      team     coeur
      after    portail

    """

  private func cost(_ statement: String, under heading: String? = nil) throws -> Rational? {
    let engine = try ReferenceEngine.engine(overriding: Self.model)
    var translator = Translator(engine: engine)
    return translator.translate(statement, context: StatementContext(subject: heading)).impacts.first?.cost?.value
  }

  @Test(arguments: [
    ("L'équipe Officines est bloquée depuis 3 jours", 7_080),
    ("Les apothicaires sont bloqués depuis 3 jours", 7_080),
    ("The Officines team has been blocked for 3 days", 7_080),
    ("L'équipe Cœur est bloquée depuis 3 jours", 12_000),
    ("L'équipe est bloquée depuis 3 jours", 12_000),
    ("Portail : 2 semaines de retard", 23_600),
    ("Moteur : 2 semaines de retard", 40_000),
    ("L'équipe Officines a 2 semaines de retard sur le moteur", 23_600),
  ])
  func aTeamThatIsNamedPricesIt(statement: String, cost: Int) throws {
    #expect(try self.cost(statement) == Rational(cost))
  }

  @Test(arguments: [
    ("2 semaines de retard", "Portail", 23_600), ("2 semaines de retard", "Moteur", 40_000),
    ("Bloqués depuis 3 jours", "Équipe Officines", 7_080),
  ])
  func aHeadingNamesItToo(statement: String, heading: String, cost: Int) throws {
    #expect(try self.cost(statement, under: heading) == Rational(cost))
  }
}
