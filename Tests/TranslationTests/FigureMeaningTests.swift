import TestSupport
import Testing
import Translation

/// What the words around a figure make of it, each kind in the three languages.
@Suite struct FigureMeaningTests {
  private static func expectNone(of statement: String) throws {
    var translator = try ReferenceEngine.translator()
    #expect(translator.translate(statement).impacts.isEmpty, "\(statement)")
  }

  private static func expect(_ wording: Wording) throws {
    var translator = try ReferenceEngine.translator()
    #expect(translator.translate(wording.statement).summary == wording.expected, "\(wording.statement)")
  }

  @Test(arguments: [
    Wording("Ici les sprints durent quatre semaines et le catalogue a deux sprints de retard", "8 wk, 160000 €"),
    Wording("With three-week sprints, the catalogue is two sprints late", "6 wk, 120000 €"),
    Wording("Onze sprints duren drie weken en de catalogus heeft één sprint vertraging", "3 wk, 60000 €"),
    Wording("Le catalogue a deux sprints de retard", "4 wk, 80000 €"),
    Wording("Nos sprints durent trois semaines", "none"),
    Wording("The last sprints are two weeks late", "2 wk, 40000 €"),
  ])
  func aStatedSprintLengthStandsAboveTheModels(wording: Wording) throws { try Self.expect(wording) }

  @Test(arguments: [
    Wording("La recette était prévue le 4 mai, elle est désormais annoncée pour le 18 mai", "2 wk, 40000 €"),
    Wording("Go-live was due on 4 May and is now announced for 18 May", "2 wk, 40000 €"),
    Wording("De livegang was gepland op 4 mei en is nu aangekondigd voor 18 mei", "2 wk, 40000 €"),
  ])
  func theLaterDateIsTheNewOneWhateverAnnouncesIt(wording: Wording) throws { try Self.expect(wording) }

  /// What two things took is no change of one.
  @Test(arguments: [
    "L'import a pris 4 jours et l'export une semaine", "The import took 4 days and the export a week",
    "De import duurde 4 dagen en de export een week",
  ])
  func twoTimesSideBySideAreNoChange(statement: String) throws { try Self.expectNone(of: statement) }

  /// One more is no length of time.
  @Test(arguments: [
    ("Une seconde coupure a suivi le déploiement", false), ("A second phase of disruption began", false),
    ("La panne a duré une seconde", true), ("An outage of a second", true),
  ])
  func aSecondIsAnotherOneBeforeANoun(statement: String, isTime: Bool) throws {
    var translator = try ReferenceEngine.translator()
    let summary = translator.translate(statement).summary
    #expect(summary.contains("€") == isTime, "\(statement): \(summary)")
  }

  @Test(arguments: [
    Wording("On avait quatre jours de retard sur le tunnel, comblés depuis", "none"),
    Wording("We were four days late on the funnel but have made it up since", "none"),
    Wording("We hadden vier dagen achterstand op de funnel, intussen ingehaald", "none"),
    Wording("Une panne de 2 h signalée par un client ; le service est resté disponible", "none"),
    Wording("The two-hour outage was theirs; our service stayed up", "none"),
  ])
  func whatIsMadeUpCostsNothing(wording: Wording) throws { try Self.expect(wording) }

  @Test(arguments: [
    Wording("Selon le journal, le site du concurrent Brévil est resté en panne deux jours", "none"),
    Wording("The competitor's shop was down for two days", "none"),
    Wording("Des accès concurrents ont mis le site en panne pendant 3 h", "6000 € value"),
    Wording("De site van concurrent Brevil lag twee dagen plat", "none"),
  ])
  func aCompetitorsTroubleIsNoneOfOurs(wording: Wording) throws { try Self.expect(wording) }

  @Test(arguments: [
    "On a pris trois licences Sketch en plus, 40 € par mois chacune",
    "We took three more Sketch licences, €40 a month each",
    "We namen drie extra Sketch-licenties, € 40 per maand elk",
  ])
  func thePriceOfOneIsNotThatOfAll(statement: String) throws {
    var translator = try ReferenceEngine.translator()
    #expect(translator.translate(statement).summary != "40 €/mo")
  }

  @Test(arguments: [
    Wording("Dit sprint 18 punten opgeleverd van de 27 geplande", "3/5 wk, 12000 €"),
    Wording("This sprint 18 points delivered out of 27 planned", "3/5 wk, 12000 €"),
    Wording("Ce sprint 18 points livrés sur 27 prévus", "3/5 wk, 12000 €"),
  ])
  func thisSprintNeedsNoNumber(wording: Wording) throws { try Self.expect(wording) }

  @Test(arguments: [
    Wording("Chaque semaine, 14 tickets de niveau 3 prennent une heure chacun aux développeurs", "20800/3 €/mo"),
    Wording("Every week 14 support tickets take the developers an hour each", "20800/3 €/mo"),
    Wording("Elke week komen 14 supporttickets bij de ontwikkelaars, een uur per ticket", "20800/3 €/mo"),
  ])
  func whatIsCountedEveryWeekComesAgain(wording: Wording) throws { try Self.expect(wording) }

  @Test(arguments: [
    Wording("Projet 365 a une semaine de retard", "1 wk, 20000 €"),
    Wording("Project 365 is a week behind schedule", "1 wk, 20000 €"),
    Wording("Le retard de 4 jours sur Hermès 2 a été rattrapé", "none"),
    Wording("Project 365 loopt een week achter", "1 wk, 20000 €"),
  ])
  func theNumberOfANameCountsNothing(wording: Wording) throws { try Self.expect(wording) }

  @Test(arguments: [
    Wording("On n'a pas pu livrer les 15 points du devis", "1 wk, 20000 €"),
    Wording("We could not finish the 15 points of the quote", "1 wk, 20000 €"),
    Wording("We hebben de 15 punten van de offerte niet kunnen opleveren", "1 wk, 20000 €"),
  ])
  func whatCouldNotBeDoneIsCarriedOver(wording: Wording) throws { try Self.expect(wording) }

  @Test(arguments: [
    "Nadia a une opération dans 2 semaines", "Peter has surgery in ~2 weeks", "Sofie heeft een operatie over 2 weken",
    "Équipe, échéance dans 2 semaines, en attente", "We have a call in two hours for monthly planning",
  ])
  func timeStillToComeIsNotTimeLost(statement: String) throws { try Self.expectNothing(statement) }

  @Test(arguments: [
    "The stale period matters for users on schedules longer than 7 days",
    "This took no longer than 3 days", "It works better and longer than", "Beter en langer dan",
    "De cyclus is langer dan 3 dagen",
    "A drop in requests open for 30 days or more", "We have been running for 5 hours, that no longer applies",
  ])
  func whatAFigureIsHeldAgainstIsNoDeviation(statement: String) throws { try Self.expectNothing(statement) }

  @Test(arguments: [
    "The alert will appear 2 hours before the weekly call", "Before, a couple of weeks earlier, we released a client",
    "Léa part après trois ans de travail", "Zoe is leaving after three years of hard work",
  ])
  func whenSomethingWasIsNoLengthOfTime(statement: String) throws { try Self.expectNothing(statement) }

  @Test(arguments: [
    "A new full-time contributor is on board and we add more features",
    "As we support more teams, this takes a more prominent position to avoid tech debt",
  ])
  func whoSomebodyIsTakesNobodyAway(statement: String) throws { try Self.expectNothing(statement) }

  @Test(arguments: [
    Wording("Résilié 50 licences à 30 €/mois", "-1500 €/mo"), Wording("supprimé 40 sièges à 25 €/mois", "-1000 €/mo"),
    Wording("We dropped 40 licences at €25 a month", "-1000 €/mo"),
    Wording("We hebben 40 licenties aan € 25 per maand opgezegd", "-1000 €/mo"),
    Wording("12 licences de plus à 40 €/mois", "480 €/mo"),
    Wording("12 licences passent à 40 €/mois", "none"),
  ])
  func aPriceBehindACountIsThatOfOne(wording: Wording) throws { try Self.expect(wording) }

  @Test(arguments: [
    Wording("La recette est KO : 25 anomalies, une demi-journée chacune", "1/2 wk, 10000 €"),
    Wording("The acceptance test is KO: 25 defects, half a day each", "1/2 wk, 10000 €"),
    Wording("De acceptatietest is KO: 25 fouten, een halve dag elk", "1/2 wk, 10000 €"),
  ])
  func defectsAreWorkAndNoOutages(wording: Wording) throws { try Self.expect(wording) }

  @Test(arguments: [
    "Facture imprévue de 12 k CHF", "Facture imprévue de 8 400 USD", "Unplanned invoice of GBP 5,000",
    "Onverwachte factuur van 12.000 CHF",
  ])
  func anotherCurrencyIsNeverEuros(statement: String) throws {
    var translator = try ReferenceEngine.translator()
    #expect(translator.translate(statement).summary == "check", "\(statement)")
  }

  /// No figure; a person may be asked.
  private static func expectNothing(_ statement: String) throws {
    var translator = try ReferenceEngine.translator()
    #expect(translator.translate(statement).impacts.isEmpty, "\(statement)")
  }

  /// A time that measures a thing, a gap or the distance to an event says nothing of how much went off.
  @Test(arguments: [
    "The 45-day trial of the new tool is late in the year.", "La période d'essai de 45 jours est en retard",
    "De proefperiode van 45 dagen loopt achter", "Patch 12 came out ahead of the 60-day deadline.",
    "The answer window is 8 hours when the shop is down.",
    "There is a five-day delay between the order and the pick-up.",
    "Il y a cinq jours de retard entre la commande et le retrait, comme toujours.",
    "The outage came three days after the upgrade.", "La panne est survenue quatre jours après la mise à jour.",
    "De storing kwam vier dagen na de upgrade.", "The viewer draws in 3D, later than planned.",
    "Chargement plus long que l'estimation : 2,8 s au lieu de 1,2 s",
  ])
  func theLengthOfAThingIsNoDeviation(statement: String) throws { try Self.expectNone(of: statement) }

  @Test(arguments: [
    Wording("A three-week delay hits the stock portal", "3 wk, 60000 €"),
    Wording("Three weeks of delay between March and May", "3 wk, 60000 €"),
    Wording("Een vertraging van drie weken op het portaal", "3 wk, 60000 €"),
    Wording("The outage came three days after the upgrade and lasted two hours", "4000 € value"),
    Wording("La coupure, survenue trois jours après la mise à jour, a duré quatre heures", "8000 € value"),
    Wording("The launch was delivered two weeks after the agreed date", "2 wk, 40000 €"),
    Wording("There was a 30 minute period during which all of the site was down", "1000 € value"),
    Wording("We were ready a week before the deadline", "-1 wk, -20000 €"),
  ])
  func aLengthBesideItsDeviationCounts(wording: Wording) throws { try Self.expect(wording) }
}
