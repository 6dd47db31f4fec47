import TestSupport
import Testing
import Translation

/// What takes people's time and what gives it back, in wordings that no rule file holds.
@Suite struct PeopleTimeWordingTests {
  static let away = [
    Wording("Nadia a été absente 4 jours la semaine dernière", "4/25 wk, 3200 €"),
    Wording("Our only DBA is away for a week and a half", "3/10 wk, 6000 €"),
    Wording("Drie testers zijn vier dagen buiten strijd", "12/25 wk, 9600 €"),
    Wording("l'archi sera off 7 jours ouvrés", "7/25 wk, 5600 €"),
    Wording("On tourne sans PO depuis deux mois", "26/15 wk, 104000/3 €"),
    Wording("De plaats van de tester staat al tien weken leeg", "2 wk, 40000 €"),
    Wording("embauche DevOps : +2 semaines", "2/5 wk, 8000 €"),
    Wording("Both new developers will start four weeks late", "8/5 wk, 32000 €"),
    Wording("Our new SRE joins on September 29 instead of September 1", "4/5 wk, 16000 €"),
    Wording("Le lead front démarre la refonte avec 2 semaines de retard", "2 wk, 40000 €"),
    Wording("Deux mainteneurs malades 3 semaines", "6/5 wk, 24000 €"),
    Wording("Deux personnes à l'arrêt trois jours, VPN en panne chez le client", "6/25 wk, 4800 €"),
    Wording("Het team staat al drie dagen stil, geen testomgeving", "3/5 wk, 12000 €"),
    Wording("Le site est en panne 3 h", "6000 € value"),
    Wording("Anna has been blocked for five days by missing access rights", "1/5 wk, 4000 €"),
    Wording("Four engineers could not work for two days", "8/25 wk, 6400 €"),
    Wording("La nouvelle testeuse est à 40 % de sa capacité pendant un mois", "13/25 wk, 10400 €"),
    Wording("New developer at 70% productivity for six weeks", "9/25 wk, 7200 €"),
    Wording("De starter haalt vier weken lang 40 %", "12/25 wk, 9600 €"),
    Wording("Three freelancers for 20 days at €600/day", "36000 €"),
    Wording("Notre lead risque d'être absent deux semaines", "risk, 2/5 wk, 8000 €"),
    Wording("Un testeur prêté à l'équipe paiement quatre semaines", "4/5 wk, 16000 €"),
  ]

  static let weekly = [
    Wording("Les développeurs passent 8 heures par semaine en réunion", "416000/21 €/mo"),
    Wording("Iedereen verliest 5 uur per week aan meetings", "260000/21 €/mo"),
    Wording("4h de meetings / semaine / dev", "208000/21 €/mo"),
    Wording("45 minutes of stand-up per day per developer", "65000/7 €/mo"),
    Wording("La revue hebdo prend 3 h par semaine à 6 personnes", "62400/7 €/mo"),
    Wording("L'équipe perd six heures par semaine à cause de tests capricieux", "20800/7 €/mo"),
    Wording("35 tickets N3 par semaine, 1 h chacun", "52000/3 €/mo"),
    Wording("We handle 40 support requests a week, 30 min each.", "208000/21 €/mo"),
    Wording("Le support occupe une personne à plein temps", "52000/3 €/mo"),
    Wording("un dev est à mi-temps sur le support client", "26000/3 €/mo"),
    Wording("Sophie passe 40 % de son temps sur le support", "20800/3 €/mo"),
    Wording("Le support mange 15 % du sprint", "13000 €/mo"),
    Wording("A quarter of dev time is eaten by technical debt", "65000/3 €/mo"),
    Wording("un tiers du sprint passe en entretien du legacy", "260000/9 €/mo"),
    Wording("Third-line support costs us a person-day every week.", "10400/3 €/mo"),
    Wording("Our CTO burns 20 hours a week on support escalations", "208000/21 €/mo"),
    Wording("Le CTO est à 80 % sur l'opérationnel", "41600/3 €/mo"),
    Wording("Builds take 30 min, 15 runs a day, and everybody waits", "130000/7 €/mo"),
    Wording("Build ging van 5 naar 15 min, 18 keer per dag", "52000/7 €/mo"),
    Wording("2 personnes d'astreinte à 300 € par semaine chacune", "2600 €/mo"),
    Wording("Chaque développeur gagne deux heures par semaine grâce au cache", "-104000/21 €/mo"),
    Wording("We trimmed €900 off the monthly bill", "-900 €/mo"),
    Wording("l'extinction des machines nous fait 640 € de moins chaque mois", "-640 €/mo"),
    Wording("Lead time grew from 10 to 20 days.", "2 wk"),
  ]

  static let stocks = [
    Wording("40 tickets de correction à 2 h pièce", "16/35 wk, 64000/7 €"),
    Wording("35 bugs to squash, two hours each", "2/5 wk, 8000 €"),
    Wording("5 noodpatches, 4 uur per patch", "4/35 wk, 16000/7 €"),
    Wording("14 afgekeurde schermen, elk een halve dag herwerk", "7/25 wk, 5600 €"),
    Wording("The defect backlog is at 100; on average 45 minutes each.", "3/7 wk, 60000/7 €"),
    Wording("Rework after the audit: eight person-days.", "8/25 wk, 6400 €"),
    Wording("120 bugs ouverts dont 14 bloquants", "check"),
    Wording("Trois chargements à blanc supplémentaires, 4 j/h chacun", "12/25 wk, 9600 €"),
  ]

  static let none = [
    Wording("Les congés d'été de l'équipe sont posés, trois semaines en août comme prévu.", "none"),
    Wording("Anna is back from sick leave.", "none"),
    Wording("De vacature is ingevuld sinds drie weken.", "none"),
    Wording("La réunion de lancement dure deux heures.", "none"),
    Wording("Le support a fermé 40 tickets cette semaine.", "none"),
    Wording("Support is open from 9 to 18.", "none"),
    Wording("Le forfait de support couvre 8 heures par jour.", "none"),
    Wording("The team works 40 hours a week.", "none"),
    Wording("Le délai d'attente de l'API est de 30 secondes.", "none"),
    Wording("De wachtrij bevat 300 berichten.", "none"),
    Wording("Nobody is off sick this week.", "none"),
    Wording("L'application gère les congés et les absences de 3 000 salariés.", "none"),
  ]

  /// A count that is not said to be of people, a figure for each, several figures in one clause.
  static let several = [
    Wording("Covid : deux collègues absents une semaine chacun", "2/5 wk, 8000 €"),
    Wording(
      "Our tester is off sick for three weeks; meanwhile support eats 20% of the sprint",
      "3/5 wk, 12000 € + 52000/3 €/mo"),
    Wording("Builds became 5 minutes slower, 30 times a day", "130000/21 €/mo"),
    Wording("Bus factor de 1 sur la paie, risque de 2 semaines de blocage", "risk, 2 wk, 40000 €"),
    Wording("Julie est en arrêt maladie", "check"), Wording("Support gets 35 tickets a week", "check"),
  ]

  @Test(arguments: several + away + weekly + stocks + none)
  func givesTheFiguresOfTheTextAndNoOther(wording: Wording) throws {
    var translator = try ReferenceEngine.translator()
    #expect(translator.translate(wording.statement).summary == wording.expected)
  }
}
