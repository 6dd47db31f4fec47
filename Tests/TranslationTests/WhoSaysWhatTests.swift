import TestSupport
import Testing
import Translation

/// Who is counted, what is put right, and what is only thought, wished or proposed: each kind in the three languages.
@Suite struct WhoSaysWhatTests {
  private static func expect(_ wording: Wording) throws {
    var translator = try ReferenceEngine.translator()
    #expect(translator.translate(wording.statement).summary == wording.expected, "\(wording.statement)")
  }

  @Test(arguments: [
    Wording("Sophie et Zineb sont bloquées depuis deux jours", "4/25 wk, 3200 €"),
    Wording("Thomas, Zineb and Omar have been stuck for two days", "6/25 wk, 4800 €"),
    Wording("Pieter en Zineb zitten al twee dagen vast", "4/25 wk, 3200 €"),
  ])
  func peopleNamedSideBySideAreCounted(wording: Wording) throws { try Self.expect(wording) }

  @Test(arguments: [
    Wording("Ravelin n'a pas trois semaines de retard mais une seule", "1 wk, 20000 €"),
    Wording("Ravelin is not three weeks late, as the plan has it, but five", "5 wk, 100000 €"),
    Wording("Ravelin isn't two weeks late, it's three", "3 wk, 60000 €"),
    Wording("Panne de 2 heures sur Ravelin, pas une journée entière", "4000 € value"),
  ])
  func whatIsPutRightCounts(wording: Wording) throws { try Self.expect(wording) }

  @Test(arguments: [
    Wording("On devait ouvrir Ravelin le 3 mars, ce sera le 24", "3 wk, 60000 €"),
    Wording("Ravelin was due on the 3rd of March, now it's the 24th", "3 wk, 60000 €"),
    Wording("Ouverture de Ravelin : ~~3 mars~~ **24 mars**", "3 wk, 60000 €"),
  ])
  func aDayTakesTheMonthOfTheDateBeforeIt(wording: Wording) throws { try Self.expect(wording) }

  @Test(arguments: [
    Wording("Reprise estimée à 10 jours, 15 passés", "1/5 wk, 4000 €"),
    Wording("Reprise : 4 semaines prévues, elle en a pris 6", "2 wk, 40000 €"),
    Wording("Data move: planned 4 weeks, took 6", "2 wk, 40000 €"),
  ])
  func daysAreATasksAndWeeksATeams(wording: Wording) throws { try Self.expect(wording) }

  @Test(arguments: [
    "Décaler la mise en ligne de deux semaines", "Delay the launch by two weeks", "Wait another week for the export",
    "Verschuif de lancering met twee weken", "We could push the launch back two weeks",
    "I'd love to save four hours a week of meetings",
  ])
  func anOrderOrAWishIsNoFact(statement: String) throws {
    var translator = try ReferenceEngine.translator()
    #expect(translator.translate(statement).impacts.isEmpty, "\(statement)")
  }

  @Test(arguments: [
    "Je pense que le portail a deux semaines de retard", "I guess the portal is two weeks late",
    "Volgens mij heeft het portaal twee weken vertraging",
  ])
  func anOpinionIsToCheck(statement: String) throws {
    var translator = try ReferenceEngine.translator()
    #expect(translator.translate(statement).status == .toCheck, "\(statement)")
  }

  /// What is counted has a noun of its own, and is no money.
  @Test(arguments: [
    "The fine print covers 40k zorblats", "L'amende concerne 40k zorblats",
  ])
  func thousandsOfThingsAreNoMoney(statement: String) throws {
    var translator = try ReferenceEngine.translator()
    #expect(translator.translate(statement).impacts.isEmpty, "\(statement)")
  }

  @Test(arguments: [
    "Robin works with a third party to find out what support costs", "A third-party tool takes Robin to support",
  ])
  func whichOneItIsIsNoPart(statement: String) throws {
    var translator = try ReferenceEngine.translator()
    #expect(translator.translate(statement).impacts.isEmpty, "\(statement)")
  }

  @Test(arguments: [
    Wording("Julie est en congés deux semaines", "none"),
    Wording("Emma is on holiday for two weeks", "none"),
    Wording("Bram is twee weken met vakantie", "none"),
  ])
  func leaveIsPlanned(wording: Wording) throws { try Self.expect(wording) }

  @Test(arguments: [
    Wording("Budget du lot Ravelin : 40 JH. Consommé 30, reste à faire 15.", "1/5 wk, 4000 €"),
    Wording("lot Ravelin (JH) : RAF 12 / prévu 30 / consommé 25", "7/25 wk, 5600 €"),
  ])
  func labelledNumbersGoOn(wording: Wording) throws { try Self.expect(wording) }

  @Test(arguments: [
    Wording("2 j/h de plus que prévu sur l'import, soit 9 au total", "2/25 wk, 1600 €"),
    Wording("2 person-days more than planned on the import, 9 in total", "2/25 wk, 1600 €"),
  ])
  func whatItComesToInAllIsNoOtherFigure(wording: Wording) throws { try Self.expect(wording) }
}
