import TestSupport
import Testing
import Translation

/// What `rules/topics.rules` puts before something else takes no figure of it.
@Suite struct TopicOrderTests {
  @Test(arguments: [
    "La facture AWS de notre client passe de 3 k€ à 4 k€ par mois.",
    "The customer's hosting bill goes from 3,000 to 4,000 € a month.",
    "Notre client paie 20 % de plus pour son hébergement, qui coûtait 3 k€ par mois.",
    "De klant betaalt 10 % meer voor zijn licenties van 3000 € per maand.",
    "Le client facture ses prestations à 600 € par jour au lieu de 500 €.",
    "The customer's day rate goes from 500 € to 600 € a day.",
    "Le client a dû payer 3 000 € de frais imprévus.",
    "The client had to pay 3,000 € of unexpected fees.",
    "La marge prend une prestation mensuelle supplémentaire de 3 000 €.",
    "Het budget van de klant is 60 k€ in plaats van 50 k€.",
    "De marge daalt met 3000 € per maand.",
    "The customer pays 10% more on its bill of 3,000 € a month.",
    "Le client économise 3 k€ par mois avec notre solution.",
    "The customer saves on a monthly bill of 3,000 €.",
    "Un client nous quitte, le compte reste sans personne pendant 2 mois.",
    "US : afficher la pénalité de 500 € au client",
  ])
  func moneyOfCustomersIsNoneOfOurs(statement: String) throws { try expectNothingCounted(statement) }

  @Test(arguments: [
    "Build : + 20 minutes.",
    "Le build prend 2 heures au lieu d'une.",
    "The lead time takes 2 weeks instead of one for us.",
    "Le service est tombé, avec 3 heures de retard sur la détection.",
    "L'estimation passe de 3 à 5 jours de retard.",
    "Le périmètre est réduit de 20 %.",
    "Paul est malade mais de retour lundi dernier.",
    "En retard : en attente depuis 3 jours.",
    "The CTO takes 2 person-days a month of support.",
    "Entre le commit et la prod, le pipeline prend 20 minutes, 10 fois par jour.",
    "I can see a penalty of 500 €",
    "De module moet een boete van 500 € berekenen",
  ])
  func whatBelongsToAnotherTopicIsNotCounted(statement: String) throws { try expectNothingCounted(statement) }

  @Test(arguments: [
    Wording("We save 14 hours a week of meetings", "-20800/3 €/mo")
  ])
  func timeWonIsNotTimeLost(wording: Wording) throws {
    var translator = try ReferenceEngine.translator()
    #expect(translator.translate(wording.statement).summary == wording.expected)
  }

  private func expectNothingCounted(_ statement: String) throws {
    var translator = try ReferenceEngine.translator()
    #expect(translator.translate(statement).impacts.isEmpty)
  }
}
