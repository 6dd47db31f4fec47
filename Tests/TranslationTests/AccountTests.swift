import TestSupport
import Testing
import Translation

/// A statement is read whole: what leaves a figure of the same kind unread waits for a person.
@Suite struct AccountTests {
  @Test(arguments: [
    "La livraison du catalogue (prévue le 2 juin, après une recette close le 12 mai) est repoussée au 23 juin.",
    "We were fined €5,000 last year and €8,000 this year.",
    "Support took 20 % of the team's time last month and 30 % this month.",
    "We vreesden vijf weken vertraging; het zijn er drie geworden.",
  ])
  func `a figure of its kind that nothing takes is asked about`(statement: String) throws {
    var translator = try ReferenceEngine.translator()
    let result = translator.translate(statement)
    #expect(result.status == .toCheck, "\(statement): \(result.summary)")
    #expect(!result.suggestions.isEmpty, "\(statement)")
  }

  @Test(arguments: [
    Wording("Le budget de 40 000 € du portail est dépassé de 5 000 €.", "5000 €"),
    Wording("The portal was down for 90 minutes, detection took 12 minutes.", "3000 € value"),
    Wording("The portal was down for 3 hours and the rollback took 20 minutes.", "6000 € value"),
    Wording("De helpdesk lag een uur plat, de analyse duurde drie uur.", "2000 € value"),
    Wording("The portal took five weeks, two more than planned.", "2 wk, 40000 €"),
    Wording("De leverancier zit vijf weken achter, waardoor wij één week opschuiven.", "1 wk, 20000 €"),
    Wording("The supplier is five weeks late, so we slip by one week.", "1 wk, 20000 €"),
    Wording("Sprint 14: 30 points planned, 24 done, 6 carried over.", "2/5 wk, 8000 €"),
  ])
  func `what it is more than, and what a sentence of its own tells, is no such figure`(wording: Wording) throws {
    var translator = try ReferenceEngine.translator()
    #expect(translator.translate(wording.statement).summary == wording.expected, "\(wording.statement)")
  }
}
