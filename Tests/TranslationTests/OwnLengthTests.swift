import TestSupport
import Testing
import Translation

/// A time that measures a thing, a gap or the distance to an event says nothing of how much went off.
@Suite struct OwnLengthTests {
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
  func isNoDeviation(statement: String) throws {
    var translator = try ReferenceEngine.translator()
    #expect(translator.translate(statement).impacts.isEmpty, "\(statement)")
  }

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
  func leavesDeviationsAsTheyAre(wording: Wording) throws {
    var translator = try ReferenceEngine.translator()
    #expect(translator.translate(wording.statement).summary == wording.expected, "\(wording.statement)")
  }
}
