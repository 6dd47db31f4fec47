import TestSupport
import Testing
import Translation

/// One fact said in the three languages.
@Suite struct ThreeLanguagesTests {
  struct Fact: Sendable, CustomTestStringConvertible {
    let french: String
    let english: String
    let dutch: String
    let figures: String

    init(_ french: String, _ english: String, _ dutch: String, _ figures: String) {
      (self.french, self.english, self.dutch, self.figures) = (french, english, dutch, figures)
    }

    var testDescription: String { english }
  }

  static let facts = [
    Fact(
      "Le portail a deux semaines de retard", "The portal is two weeks late", "Het portaal heeft twee weken vertraging",
      "2 wk, 40000 €"),
    Fact(
      "La mise en ligne passe du 2 juin 2025 au 23 juin 2025", "Go-live moves from June 2, 2025 to June 23, 2025",
      "De livegang gaat van 2 juni 2025 naar 23 juni 2025", "3 wk, 60000 €"),
    Fact(
      "La vélocité est tombée de 30 à 24 points", "Velocity fell from 30 to 24 points",
      "De velocity zakte van 30 naar 24 punten", "52000/3 €/mo"),
    Fact(
      "Le client a ajouté 30 points", "The customer added 30 points", "De klant voegde 30 punten toe", "2 wk, 40000 €"),
    Fact(
      "Budget 100 j/h, consommé 80, reste à faire 45", "Budget 100 person-days, spent 80, 45 to go",
      "Budget 100 mandagen, 80 verbruikt, nog 45 te gaan", "1 wk, 20000 €"),
    Fact(
      "Paul est en arrêt maladie deux semaines", "Paul is on sick leave for two weeks", "Paul is twee weken ziek",
      "2/5 wk, 8000 €"),
    Fact(
      "20 % du temps part dans la dette technique", "20% of our time goes into technical debt",
      "20 % van onze tijd gaat naar technische schuld", "52000/3 €/mo"),
    Fact(
      "Le paiement a été en panne trois heures", "Payment was down for three hours", "De betaling lag drie uur plat",
      "6000 € value"),
    Fact(
      "La facture AWS passe de 10 à 13 k€ par mois", "The AWS bill goes from €10k to €13k a month",
      "De AWS-factuur gaat van 10 naar 13 k€ per maand", "3000 €/mo"),
    Fact(
      "Pénalité de 1 000 € par jour, déjà six jours", "Penalty of €1,000 a day, six days so far",
      "Boete van € 1.000 per dag, al zes dagen", "6000 €"),
    Fact(
      "20 % de chances que le client Nova (60 k€ par an) résilie",
      "20% chance that customer Nova (€60k a year) cancels",
      "20 % kans dat klant Nova (€ 60.000 per jaar) opzegt", "risk 1/5, 60000 € value"),
    Fact("Aucun retard cette semaine", "No delay this week", "Geen vertraging deze week", "none"),
    Fact("Avons-nous du retard ?", "Are we late?", "Hebben we vertraging?", "none"),
  ]

  @Test(arguments: facts)
  func theSameFactGivesTheSameFigures(fact: Fact) throws {
    var translator = try ReferenceEngine.translator()
    for statement in [fact.french, fact.english, fact.dutch] {
      #expect(translator.translate(statement).summary == fact.figures, "\(statement)")
    }
  }
}
