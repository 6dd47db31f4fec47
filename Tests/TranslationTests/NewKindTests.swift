import Languages
import RuleLanguage
import TestSupport
import Testing
import Translation

/// Kinds of statement that nobody foresaw, each from text alone and in one language: words, a unit, a rule with its
/// formula and its sentence.
@Suite struct NewKindTests {
  private static let rules = """
    unit trip
      fr déplacement, déplacements, aller-retour, allers-retours

    concept on_site
      fr "sur site", "chez le client"

    trip_price = 450 €/trip

    rule travel "Déplacements"
      when @on_site, n: trip
      cash = n * trip_price
      say fr "Ces déplacements coûtent {cost}."
      example fr "On a dû faire 3 déplacements sur site" -> 1350 €

    unit kilowatt_hour
      en kWh

    concept electricity
      en electricity, draw, draws, drew, consume, consumes

    kilowatt_hour_price = 0.25 €/kilowatt_hour

    rule electricity "Electricity"
      when @electricity, e: kilowatt_hour per time
      cash = e * kilowatt_hour_price
      say en "This electricity costs {run_rate}."
      example en "The lab draws 4,000 kWh a month" -> 1000 €/month

    concept clearance
      nl inklaring, ingeklaard, inklaren

    rule clearance "Inklaring"
      when @clearance, d: duration
      slip     = d
      capacity = d * team.burn
      say nl "De inklaring schuift {subject} {slip} op en kost {cost}."
      example nl "De inklaring van de servers duurt 2 weken" -> 2 weeks, 40 k€

    """

  @Test(arguments: [
    Wording("On a dû faire 3 déplacements sur site", "1350 €"),
    Wording("Trois déplacements imprévus chez le client", "1350 €"),
    Wording("L'équipe a fait trois allers-retours chez le client la semaine dernière", "1350 €"),
    Wording("**Sprint 14** : 3 déplacements sur site pour la recette", "1350 €"),
    Wording("The lab draws 4,000 kWh a month", "1000 €/mo"),
    Wording("Electricity of the lab: 4000 kWh/month", "1000 €/mo"),
    Wording("The Aurora 18 server room consumes 4,000 kWh per month", "1000 €/mo"),
    Wording("Since March the lab drew four thousand kWh a month", "1000 €/mo"),
    Wording("De inklaring van de servers duurt 2 weken", "2 wk, 40000 €"),
    Wording("Inklaring van de servers: twee weken", "2 wk, 40000 €"),
    Wording("Het duurt nog twee weken voor de servers ingeklaard zijn", "2 wk, 40000 €"),
    Wording("Het inklaren van lot 3 neemt 2 weken in beslag", "2 wk, 40000 €"),
  ])
  func aNewKindTakesNoSwift(wording: Wording) throws {
    var translator = try ReferenceEngine.translator(overriding: Self.rules)
    #expect(translator.translate(wording.statement).summary == wording.expected)
  }

  @Test(arguments: [
    "Il est faux qu'on a dû faire 3 déplacements sur site", "On a fait 3 déplacements sur site ?",
    "Si on doit faire 3 déplacements sur site, on préviendra le client", "« On a dû faire 3 déplacements sur site »",
    "Le module Déplacements sur site est prêt, 14 personnes l'ont vu", "Chez notre concurrent, 3 déplacements sur site",
    "It is not true that the lab draws 4,000 kWh a month", "Does the lab draw 4,000 kWh a month?",
    "Rumour has it that the lab draws 4,000 kWh a month", "The Electricity module was delivered on 3 March",
    "PAY-12: the lab draws 4,000 kWh a month", "Whenever the lab draws 4,000 kWh a month, we tell the client",
    "Het klopt niet dat de inklaring 2 weken duurt", "Duurt de inklaring 2 weken?",
    "Het gerucht gaat dat de inklaring 2 weken duurt", "De module Inklaring is op 3 maart opgeleverd",
    "We willen vermijden dat de inklaring 2 weken duurt", "~~De inklaring van de servers duurt 2 weken~~",
  ])
  func whatIsNotAssertedOrIsANameGivesNoFigureOfANewKind(statement: String) throws {
    var translator = try ReferenceEngine.translator(overriding: Self.rules)
    #expect(translator.translate(statement).status != .translated, "\(translator.translate(statement).summary)")
  }

  @Test func theOldKindsStayAsTheyAre() throws {
    let standardRules = try ReferenceEngine.program().rules
    var extended = try ReferenceEngine.translator(overriding: Self.rules)
    var standard = try ReferenceEngine.translator()
    let changed = standardRules.flatMap(\.examples).map(\.statement).filter { statement in
      extended.translate(statement).summary != standard.translate(statement).summary
    }
    #expect(changed == [])
  }
}
