import TestSupport
import Testing
import Translation

/// Short forms of figures, absences of a day, times of one outage, names and guessed words, in the three languages.
@Suite struct ShortFormTests {
  private static func expect(_ wording: Wording) throws {
    var translator = try ReferenceEngine.translator()
    #expect(translator.translate(wording.statement).summary == wording.expected, "\(wording.statement)")
  }

  @Test(arguments: [
    Wording("Le portail a 3/4 h de panne", "1500 € value"),
    Wording("The payment service was down for 1/2 hour", "1000 € value"),
    Wording("De betaling lag 1/2 uur plat", "1000 € value"),
    Wording("Paul est malade 1/2 journée", "1/50 wk, 400 €"),
    Wording("The portal is 2w late", "2 wk, 40000 €"),
    Wording("Portal: 1.5w late", "3/2 wk, 30000 €"),
    Wording("The portal is 3d late", "3/5 wk, 12000 €"),
    Wording("Portaal: 2wkn vertraging", "2 wk, 40000 €"),
    Wording("Het portaal heeft 2 wkn vertraging", "2 wk, 40000 €"),
    Wording("La facture AWS augmente de 3k2 par mois", "3200 €/mo"),
    Wording("Facture AWS : +2k8/mois", "2800 €/mo"),
    Wording("La facture AWS augmente de 1k5 € par mois", "1500 €/mo"),
  ])
  func shortFiguresAreRead(wording: Wording) throws { try Self.expect(wording) }

  @Test(arguments: [
    Wording("Monthly cost up by €85", "85 €/mo"),
    Wording("Le coût mensuel augmente de 85 €", "85 €/mo"),
    Wording("De maandelijkse kost stijgt met 85 €", "85 €/mo"),
    Wording("The yearly cost rises by €1,200", "100 €/mo"),
    Wording("Le coût annuel de la licence augmente de 1 200 €", "100 €/mo"),
    Wording("De jaarlijkse kost stijgt met 1.200 €", "100 €/mo"),
    Wording("The weekly cost of hosting rises by €120", "520 €/mo"),
    Wording("Le coût hebdomadaire de l'hébergement augmente de 120 €", "520 €/mo"),
    Wording("De wekelijkse kost van de hosting stijgt met 120 €", "520 €/mo"),
  ])
  func aCostSaysHowOftenItIsPaid(wording: Wording) throws { try Self.expect(wording) }

  @Test(arguments: [
    Wording("Paul absent lundi 09/02", "1/25 wk, 800 €"),
    Wording("Anna was ill on Monday 9 February", "1/25 wk, 800 €"),
    Wording("Bram was maandag 9 februari ziek", "1/25 wk, 800 €"),
    Wording("Malade jeudi dernier, Sofia", "1/25 wk, 800 €"),
    Wording("Anna was off sick last Tuesday", "1/25 wk, 800 €"),
    Wording("Bram was vorige dinsdag ziek", "1/25 wk, 800 €"),
    Wording("Tom is out this week", "1/5 wk, 4000 €"),
  ])
  func anAbsenceOfADayIsADayOfWork(wording: Wording) throws { try Self.expect(wording) }

  @Test(arguments: [
    Wording("Panne du paiement de 2 h, de 9 h à 11 h", "4000 € value"),
    Wording("Outage of 2 hours, from 9:00 to 11:00", "4000 € value"),
    Wording("Storing van 2 uur, van 9 uur tot 11 uur", "4000 € value"),
    Wording("The booking site was unreachable from 09:40 until 12:10", "5000 € value"),
    Wording("Panne du paiement le 12 mars à 22 h 30", "check"),
  ])
  func oneOutageCountsOnce(wording: Wording) throws { try Self.expect(wording) }

  @Test(arguments: [
    Wording("Aurora 18 glisse d'une semaine", "1 wk, 20000 €"),
    Wording("Aurora 18 slips by a week", "1 wk, 20000 €"),
    Wording("Aurora 18 schuift een week op", "1 wk, 20000 €"),
    Wording("Release 2.9 a 2 semaines de retard", "2 wk, 40000 €"),
    Wording("Release 2.9 is 2 weeks late", "2 wk, 40000 €"),
    Wording("Horizon 3 is 2 weeks late", "2 wk, 40000 €"),
    Wording("Horizon 3 heeft 2 weken vertraging", "2 wk, 40000 €"),
  ])
  func theNumberOfANameCountsNothing(wording: Wording) throws { try Self.expect(wording) }

  @Test(arguments: [
    Wording("Le portail a deux semaines de retarf", "check"),
    Wording("The portal is two weeks behinf schedule", "check"),
    Wording("Het portaal ligt twee weken achterup", "check"),
    Wording("Speeding costs €500 a month", "none"),
    Wording("The report is two weeks away", "none"),
  ])
  func aGuessedWordGivesNoFigure(wording: Wording) throws {
    var translator = try ReferenceEngine.translator()
    let statement = translator.translate(wording.statement)
    #expect(statement.impacts.isEmpty)
    if wording.expected == "check" { #expect(statement.status == .toCheck) }
  }
}
