import TestSupport
import Testing
import Translation

/// How people write figures, dates, names and marks, each kind in the three languages.
@Suite struct StatementFormTests {
  private static func expect(_ wording: Wording) throws {
    var translator = try ReferenceEngine.translator()
    #expect(translator.translate(wording.statement).summary == wording.expected, "\(wording.statement)")
  }

  @Test(arguments: [
    Wording("The client's 3 sites are two weeks late", "2 wk, 40000 €"),
    Wording("Go-live moves from W 12 to W 15", "none"),
    Wording("Livraison en S 3 au lieu de S 1", "none"),
    Wording("Oplevering in W 3 in plaats van W 1", "none"),
    Wording("Livraison en S12 au lieu de S10", "2 wk, 40000 €"),
    Wording("Go-live moves from W12 to W15", "3 wk, 60000 €"),
  ])
  func lettersAndNumbersAreOneWordOnlyWhenGlued(wording: Wording) throws { try Self.expect(wording) }

  @Test(arguments: [
    Wording("30 à 40 % de chances que le portail glisse de 2 semaines", "risk 7/20, 2 wk, 40000 €"),
    Wording("30 to 40% chance that the portal slips by 2 weeks", "risk 7/20, 2 wk, 40000 €"),
    Wording("30 tot 40 % kans dat het portaal 2 weken uitloopt", "risk 7/20, 2 wk, 40000 €"),
    Wording("20 % de chances que le portail glisse de 2 semaines", "risk 1/5, 2 wk, 40000 €"),
  ])
  func aRangeOfChancesIsItsMiddle(wording: Wording) throws { try Self.expect(wording) }

  @Test(arguments: [
    Wording("La mise en ligne passe du 3 mars au 12 avril 2027", "40/7 wk, 800000/7 €"),
    Wording("La mise en ligne passe du 3 mars 2027 au 12 avril", "40/7 wk, 800000/7 €"),
    Wording("Go-live moves from 15 December to 12 January 2027", "4 wk, 80000 €"),
    Wording("Go-live moves from 15 December 2026 to 12 January", "4 wk, 80000 €"),
    Wording("De livegang gaat van 3 maart naar 12 april 2027", "40/7 wk, 800000/7 €"),
    Wording("La livraison est prévue le 12 janvier 2027 au lieu du 15 décembre", "4 wk, 80000 €"),
    Wording("Delivery is now 12 January 2027 instead of 15 December", "4 wk, 80000 €"),
  ])
  func theYearOfOneDateHoldsForTheOther(wording: Wording) throws { try Self.expect(wording) }

  @Test(arguments: [
    Wording("Livraison prévue 12 janv. 2026, décalée au 26 janv. 2026", "2 wk, 40000 €"),
    Wording("Le portail a env. 2 semaines de retard", "2 wk, 40000 €"),
    Wording("Retard du portail : max. 2 semaines", "2 wk, 40000 €"),
    Wording("Delay approx. 2 weeks on the portal", "2 wk, 40000 €"),
    Wording("Issue no. 7 is 2 weeks late", "2 wk, 40000 €"),
    Wording("Mr. Smith is off sick for 2 weeks", "2/5 wk, 8000 €"),
    Wording("Portaal ca. 2 weken vertraging", "2 wk, 40000 €"),
    Wording("Vertraging van bijv. 2 weken op het portaal", "2 wk, 40000 €"),
  ])
  func anAbbreviationEndsNoSentence(wording: Wording) throws { try Self.expect(wording) }

  @Test(arguments: [
    Wording("Le portail a **deux semaines** de retard", "2 wk, 40000 €"),
    Wording("The portal is __two weeks__ late", "2 wk, 40000 €"),
    Wording("Het portaal heeft _twee weken_ vertraging", "2 wk, 40000 €"),
    Wording("Le portail ~~a trois semaines de retard~~ est livré", "none"),
    Wording("The portal ~~is three weeks late~~ is live", "none"),
    Wording("Het portaal ~~heeft drie weken vertraging~~ is live", "none"),
    Wording("Le réglage `retard = 3 semaines` est en place", "none"),
    Wording("Set `delay = 3 weeks` in the portal", "none"),
    Wording("Zet `vertraging = 3 weken` in het portaal", "none"),
    Wording("`billing-api` is two weeks late", "2 wk, 40000 €"),
    Wording("[x] Le portail a deux semaines de retard", "none"),
    Wording("- [x] The portal is two weeks late", "none"),
    Wording("- [X] Het portaal heeft twee weken vertraging", "none"),
    Wording("- [ ] Rattraper les deux semaines de retard du portail", "none"),
    Wording("- [ ] The portal is two weeks late", "none"),
    Wording("[ ] Het portaal heeft twee weken vertraging", "none"),
    Wording("- [x] La facture AWS passe de 10 à 13 k€ par mois", "3000 €/mo"),
  ])
  func marksAreStructure(wording: Wording) throws { try Self.expect(wording) }

  @Test(arguments: [
    Wording("Prévu / réalisé : 30 vs 42 j/h", "12/25 wk, 9600 €"),
    Wording("Planned vs spent: 30 vs 42 person-days", "12/25 wk, 9600 €"),
    Wording("Committed vs done: 36 vs 28 points", "8/15 wk, 32000/3 €"),
    Wording("Gepland vs besteed: 30 vs 42 mandagen", "12/25 wk, 9600 €"),
    Wording("Throughput is down: 18 points versus 24", "65000/3 €/mo"),
  ])
  func theWordsOfThePairDecideItsOrder(wording: Wording) throws { try Self.expect(wording) }
}
