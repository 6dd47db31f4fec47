import TestSupport
import Testing
import Translation

/// Wordings that no rule file holds: order changed, other verbs, other figures.
@Suite struct WordingTests {
  static let delays = [
    Wording("La migration accuse 3 sprints de retard.", "6 wk, 120000 €"),
    Wording("retard migration : ~3 sprints", "6 wk, 120000 €"),
    Wording("On glisse de trois sprints sur la migration", "6 wk, 120000 €"),
    Wording("Trois semaines de décalage côté portail fournisseurs", "3 wk, 60000 €"),
    Wording("Le lot paie a pris deux semaines et demie dans la vue", "5/2 wk, 50000 €"),
    Wording("Entre 2 et 4 semaines de retard sur le catalogue", "2…4 wk, 40000…80000 €"),
    Wording("Le référentiel clients dérape de 10 jours ouvrés à cause d'une panne de 4 h", "2 wk, 40000 €"),
    Wording("LA MIGRATION A 3 SPRINTS DE RETARD", "6 wk, 120000 €"),
    Wording("la migration a 3 sprints de retard, on bascule en v2.3.1 avec Node 20", "6 wk, 120000 €"),
    Wording("The reporting module is two and a half weeks late.", "5/2 wk, 50000 €"),
    Wording("Search slipped by 10 working days", "2 wk, 40000 €"),
    Wording("We are a fortnight behind on the partner API", "2 wk, 40000 €"),
    Wording("Checkout is running 3-4 weeks behind schedule", "3…4 wk, 60000…80000 €"),
    Wording("De klantenzone loopt drie weken achter", "3 wk, 60000 €"),
    Wording("We zitten anderhalve maand achter op de planning", "13/2 wk, 130000 €"),
    Wording("De lancering schuift vijf weken op", "5 wk, 100000 €"),
    Wording("Il y a 30 % de chances de perdre 3 semaines sur l'audit", "risk 3/10, 3 wk, 60000 €"),
    Wording("The rollout might slip by four weeks", "risk, 4 wk, 80000 €"),
    Wording("De oplevering dreigt twee weken later te vallen", "risk, 2 wk, 40000 €"),
  ]

  static let several = [
    Wording(
      "On a 3 sprints de retard sur la migration et 2 semaines sur le paiement", "6 wk, 120000 € + 2 wk, 40000 €"),
    Wording("Le lot paie a 2 semaines de retard et l'API a été HS 3 h", "2 wk, 40000 € + 6000 € value"),
    Wording("On accuse un bon mois de retard côté appli", "13/3 wk, 260000/3 €"),
    Wording("SEV1 de 14h05 à 16h20", "4500 € value"), Wording("AWS spend is 4k over", "4000 €/mo"),
    Wording("Reste à faire : 135 points. Échéance dans 7 semaines.", "2 wk, 40000 €"),
  ]

  /// Figures that stand near a rule's words and are not what it asks for.
  static let traps = [
    Wording("L'hébergement coûte 8 200 € par mois, 1 200 € au-dessus du budget", "1200 €/mo"),
    Wording("Camille est indisponible 12 jours ouvrés", "12/25 wk, 9600 €"),
    Wording("Late clause: €1,000 a day, six days so far", "6000 €"),
    Wording("As Tom put it in May: \"you are two months behind\"", "none"),
    Wording("Une vingtaine de bugs traînent, une heure pièce", "4/35 wk, 16000/7 €"),
    Wording(
      "Hosting kost deze maand € 5.000 in plaats van € 4.000, en de licentie wordt € 600 per jaar duurder",
      "1000 €/mo + 50 €/mo"),
  ]

  static let dates = [
    Wording("Recette décalée du 2 mars 2026 au 30 mars 2026", "4 wk, 80000 €"),
    Wording("Initialement prévue S18, la bascule est en S22", "4 wk, 80000 €"),
    Wording("Portail : livré le 27/04 au lieu du 06/04", "3 wk, 60000 €"),
    Wording("Go-live was planned for March 2, now March 30", "4 wk, 80000 €"),
    Wording("De mijlpaal gaat van 2 maart 2026 naar 30 maart 2026", "4 wk, 80000 €"),
  ]

  static let flow = [
    Wording("Vélocité : 30 → 24 points par sprint", "52000/3 €/mo"),
    Wording("Throughput dropped from 40 to 30 points a sprint", "65000/3 €/mo"),
    Wording("Le métier ajoute 45 points au périmètre", "3 wk, 60000 €"),
    Wording("20 points livrés pour 35 engagés", "1 wk, 20000 €"),
    Wording("Lot mobile — enveloppe 200 j/h ; dépensé 170 j/h ; reste à faire 80 j/h.", "2 wk, 40000 €"),
    Wording("Quoted 25 person-days for the refactor, it took 50", "1 wk, 20000 €"),
  ]

  static let money = [
    Wording("L'API est restée HS pendant trois heures", "6000 € value"),
    Wording("Payment API down for 45 minutes", "1500 € value"),
    Wording("Azure : 12 k€ contre 9 k€ budgétés", "3000 €/mo"),
    Wording("Hosting is €2,500 a month above budget", "2500 €/mo"),
  ]

  static let silent = [
    Wording("Aucun retard à signaler", "none"),
    Wording("Le projet ne glisse pas", "none"),
    Wording("Avons-nous vraiment trois semaines de retard ?", "none"),
    Wording("Le comité de pilotage est repoussé de deux semaines", "none"),
    Wording("Les deux semaines de retard ont été rattrapées", "none"),
    Wording("Objectif : réduire le retard à deux semaines", "none"),
    Wording("Si le prestataire flanche, nous perdrons trois semaines", "none"),
    Wording("Le client a écrit : « vous avez trois semaines de retard »", "none"),
    Wording("We are not two weeks late", "none"),
    Wording("The demo moved to Friday", "none"),
    Wording("Had we waited, we would have lost six weeks", "none"),
    Wording("Er is geen achterstand", "none"),
    Wording("Passage en version 3.4.2, sprint 14 démarré lundi", "none"),
  ]

  static let doubtful = [
    Wording("Retard possible sur le comparateur", "check"),
    Wording("Plus de retard sur la facturation", "check"),
    Wording("we need 9 more weeks and have 6", "check"),
    Wording("On n'a pas 3 semaines de retard mais 2", "2 wk, 40000 €"),
    Wording("La livraison devrait glisser de trois semaines", "check"),
    Wording("On a \(String(repeating: "9", count: 40)) sprints de retard", "check"),
  ]

  static let typos = [
    Wording("On accuse quatre semianes de retard sur le paiement", "4 wk, 80000 €"),
    Wording("le lot stock a 2 sprints de retrad", "4 wk, 80000 €"),
    Wording("LE CATALOGUE A 3 SEMAIENS DE RETARD", "3 wk, 60000 €"),
    Wording("The importer is running four weeks behidn", "4 wk, 80000 €"),
    Wording("Het loket heeft drie weken achtersand", "3 wk, 60000 €"),
    // A letter that stands for another may be another word.
    Wording("le lot stock a 2 sprints de reterd", "check"),
    Wording("Client prevenu : le lot stock a 2 sprints de retrad", "4 wk, 80000 €"),
  ]

  /// A slip away from a word of the rules, and still not that word.
  static let namesAndOtherWords = [
    Wording("Point de 3 jours avec M. Reterd", "none"), Wording("Le projet Retrad démarre dans 2 semaines", "none"),
    Wording("De gepresteerde 12 uren staan in het verslag", "none"),
  ]

  @Test(arguments: typos)
  func readsAMistypedWordAsTheOnlyOneThatFitsAndSaysSo(wording: Wording) throws {
    var translator = try ReferenceEngine.translator()
    let result = translator.translate(wording.statement)
    #expect(result.summary == wording.expected)
    #expect(result.reasons.contains { if case .mistyped = $0.kind { true } else { false } })
  }

  @Test(arguments: traps + delays + several + namesAndOtherWords + dates + flow + money + silent + doubtful)
  func givesTheFiguresOfTheTextAndNoOther(wording: Wording) throws {
    var translator = try ReferenceEngine.translator()
    #expect(translator.translate(wording.statement).summary == wording.expected)
  }
}
