import Languages
import Quantities
import Testing

@testable import Language

/// A text and the mentions that it holds.
struct MentionRow: Sendable, CustomTestStringConvertible {
  let language: Language
  let text: String
  let mentions: [String]

  init(_ language: Language, _ text: String, _ mentions: String...) {
    self.language = language
    self.text = text
    self.mentions = mentions
  }

  var testDescription: String { text }
}

@Suite struct MentionTableTests {
  let reading: MentionReading

  init() throws {
    reading = try .onTheDayOfTheFixtures()
  }

  @Test(arguments: [
    MentionRow(.french, "coût de 1 500 €", "1500 EUR"),
    MentionRow(.french, "coût de 1\u{202F}500\u{A0}€", "1500 EUR"),
    MentionRow(.french, "coût de 1\u{2009}200\u{2009}000 €", "1200000 EUR"),
    MentionRow(.french, "coût de 1.500 €", "1500 EUR"),
    MentionRow(.french, "coût de 1 200,50 €", "2401/2 EUR"),
    MentionRow(.french, "coût de 1'200 CHF", "1200 CHF"),
    MentionRow(.french, "18,5 k€ de plus", "18500 EUR"),
    MentionRow(.french, "18 K€ de plus", "18000 EUR"),
    MentionRow(.french, "12 kEUR de plus", "12000 EUR"),
    MentionRow(.french, "12k€ de plus", "12000 EUR"),
    MentionRow(.french, "dépassement de 1,2 M€", "1200000 EUR"),
    MentionRow(.french, "dépassement de 1M2", "1200000 EUR"),
    MentionRow(.french, "dépassement de 1M2 €", "1200000 EUR"),
    MentionRow(.french, "mille deux cents euros", "1200 EUR"),
    MentionRow(.french, "k€ 18", "18000 EUR"),
    MentionRow(.french, "deux millions et demi d'euros", "2500000 EUR"),
    MentionRow(.french, "huitante mille francs suisses", "80000 CHF"),
    MentionRow(.french, "temps moyen de 1,250 h", "5/4 hour"),
    MentionRow(.english, "cost of €1,500.50", "3001/2 EUR"),
    MentionRow(.english, "cost of €120k", "120000 EUR"),
    MentionRow(.english, "cost of $35k", "35000 USD"),
    MentionRow(.english, "cost of EUR 2.5k", "2500 EUR"),
    MentionRow(.english, "cost of £1.2m", "1200000 GBP"),
    MentionRow(.english, "cost of 1,500 euros", "1500 EUR"),
    MentionRow(.english, "one million two hundred thousand euros", "1200000 EUR"),
    MentionRow(.english, "twelve hundred euros", "1200 EUR"),
    MentionRow(.english, "a hundred euros", "100 EUR"),
    MentionRow(.english, "availability of 98.725%", "3949/40 percent"),
    MentionRow(.dutch, "kost € 120.000", "120000 EUR"),
    MentionRow(.dutch, "kost 1,2 mln euro", "1200000 EUR"),
    MentionRow(.dutch, "kost anderhalf miljoen euro", "1500000 EUR"),
    MentionRow(.dutch, "vijfentachtigduizend euro boete", "85000 EUR"),
    MentionRow(.dutch, "honderdvijftien euro boete", "115 EUR"),
  ])
  func amountsReadAsWritten(row: MentionRow) {
    #expect(reading.described(row.text, row.language) == row.mentions)
  }

  @Test(arguments: [
    MentionRow(.french, "3j de retard", "3 day"),
    MentionRow(.french, "2sem de retard", "2 week"),
    MentionRow(.french, "12 j/h en plus", "12 person_day"),
    MentionRow(.french, "45 JH en plus", "45 person_day"),
    MentionRow(.french, "8,5 j.h en plus", "17/2 person_day"),
    MentionRow(.french, "panne de 2h30", "150 minute"),
    MentionRow(.french, "panne de 1 h 45", "105 minute"),
    MentionRow(.french, "panne de 2 h 15 min", "135 minute"),
    MentionRow(.french, "panne de 90'", "90 minute"),
    MentionRow(.english, "outage of 2h30m", "150 minute"),
    MentionRow(.english, "outage of 45m", "45 minute"),
    MentionRow(.french, "deux heures trente de coupure", "150 minute"),
    MentionRow(.french, "1h30 à 2h de coupure", "90 minute", "2 hour"),
    MentionRow(.english, "a three-week slip", "3 week"),
    MentionRow(.french, "1,5 ETP manquant", "3/2 fte"),
    MentionRow(.french, "30 pts de moins", "30 point"),
    MentionRow(.french, "un jour de retard", "1 day"),
    MentionRow(.dutch, "één week te laat", "1 week"),
    MentionRow(.english, "an hour late", "1 hour"),
    MentionRow(.french, "60 anomalies restent", "60"),
    MentionRow(.french, "six pannes", "6"),
    MentionRow(.french, "quatre-vingt-dix-sept pour cent", "97 percent"),
    MentionRow(.french, "-15 % de débit", "-15 percent"),
    MentionRow(.french, "−15% de débit", "-15 percent"),
    MentionRow(.french, "+2 sprints sur le lot", "+2 sprint"),
    MentionRow(.french, "1 mois, 2 semaines et 3 jours", "1 month", "2 week", "3 day"),
    MentionRow(.french, "45 min et 1 h 15", "45 minute", "75 minute"),
  ])
  func unitsStandGluedOrApart(row: MentionRow) {
    #expect(reading.described(row.text, row.language) == row.mentions)
  }

  @Test(arguments: [
    MentionRow(.french, "un sprint et demi de retard", "3/2 sprint"),
    MentionRow(.french, "deux semaines et demie de retard", "5/2 week"),
    MentionRow(.french, "2 sprints et demi de retard", "5/2 sprint"),
    MentionRow(.french, "une demi-journée de coupure", "1/2 day"),
    MentionRow(.french, "une journée et demie", "3/2 day"),
    MentionRow(.french, "un quart de journée", "1/4 day"),
    MentionRow(.french, "trois quarts d'heure", "3/4 hour"),
    MentionRow(.english, "one and a half sprints", "3/2 sprint"),
    MentionRow(.english, "a sprint and a half", "3/2 sprint"),
    MentionRow(.english, "two and a half months", "5/2 month"),
    MentionRow(.english, "half a day", "1/2 day"),
    MentionRow(.english, "a quarter of an hour", "1/4 hour"),
    MentionRow(.dutch, "anderhalve sprint", "3/2 sprint"),
    MentionRow(.dutch, "tweeënhalve week", "5/2 week"),
    MentionRow(.dutch, "een halve dag", "1/2 day"),
    MentionRow(.dutch, "drie kwartier plat", "45 minute"),
    MentionRow(.french, "un tiers des récits", "share 1/3"),
    MentionRow(.french, "un déploiement sur quatre", "share 1/4"),
    MentionRow(.french, "une chance sur dix", "share 1/10"),
    MentionRow(.french, "la moitié du temps", "share 1/2"),
    MentionRow(.french, "1/3 des stories", "share 1/3"),
    MentionRow(.french, "3 semaines 1/2", "7/2 week"),
    MentionRow(.dutch, "drie vierde van de tijd", "share 3/4"),
    MentionRow(.english, "two thirds of the stories", "share 2/3"),
    MentionRow(.english, "1 in 5 releases", "share 1/5"),
    MentionRow(.english, "half of our time", "share 1/2"),
    MentionRow(.english, "fifty-fifty", "share 1/2"),
    MentionRow(.dutch, "de helft van onze tijd", "share 1/2"),
    MentionRow(.dutch, "één op de vijf releases", "share 1/5"),
  ])
  func fractionsAreExact(row: MentionRow) {
    #expect(reading.described(row.text, row.language) == row.mentions)
  }

  @Test(arguments: [
    MentionRow(.french, "une dizaine de jours", "~10 day"),
    MentionRow(.french, "une centaine de bugs", "~100"),
    MentionRow(.french, "15 jours de retard", "2 week idiom"),
    MentionRow(.french, "quinze jours de retard", "2 week idiom"),
    MentionRow(.french, "8 jours de retard", "1 week idiom"),
    MentionRow(.french, "huit jours de retard", "1 week idiom"),
    MentionRow(.french, "une quinzaine de tickets", "~15"),
    MentionRow(.french, "15 jours ouvrés de retard", "15 day"),
    MentionRow(.french, "15 j/h de travail", "15 person_day"),
    MentionRow(.english, "15 days of delay", "15 day"),
    MentionRow(.english, "a fortnight late", "2 week idiom"),
    MentionRow(.english, "a couple of weeks", "2 week"),
    MentionRow(.english, "a dozen bugs", "12"),
    MentionRow(.dutch, "een tiental dagen", "~10 day"),
    MentionRow(.french, "environ 12 jours", "~12 day"),
    MentionRow(.french, "~12 jours", "~12 day"),
    MentionRow(.french, "près de 3 mois", "~3 month"),
    MentionRow(.french, "plus de 3 semaines", "≥3 week"),
    MentionRow(.french, "au moins 3 semaines", "≥3 week"),
    MentionRow(.french, "moins d'une semaine", "≤1 week"),
    MentionRow(.french, "jusqu'à 3 semaines", "≤3 week"),
    MentionRow(.english, "roughly 3 weeks", "~3 week"),
    MentionRow(.english, "at least 3 weeks", "≥3 week"),
    MentionRow(.english, "up to 3 weeks", "≤3 week"),
    MentionRow(.dutch, "ruim twee maanden", "~2 month"),
    MentionRow(.dutch, "minstens 3 weken", "≥3 week"),
    MentionRow(.dutch, "hoogstens 3 weken", "≤3 week"),
  ])
  func roundCountsAndHedgesAreTold(row: MentionRow) {
    #expect(reading.described(row.text, row.language) == row.mentions)
  }

  @Test func aFortnightInFrenchIsAnIdiom() {
    let mentions = reading.mentions("une quinzaine de jours de retard", .french)
    #expect(mentions.map(\.isIdiom) == [true])
    #expect(mentions.map(\.low) == [Rational(2)])
  }

  @Test(arguments: [
    MentionRow(.french, "2 à 3 semaines", "2…3 week"),
    MentionRow(.french, "entre 2 et 3 semaines", "2…3 week"),
    MentionRow(.french, "2-3 semaines", "2…3 week"),
    MentionRow(.french, "2–3 semaines", "2…3 week"),
    MentionRow(.french, "3 ou 4 jours", "3…4 day"),
    MentionRow(.french, "12 à 15 k€ par an", "12000…15000 EUR/year"),
    MentionRow(.french, "entre 80 k€ et 100 k€", "80000…100000 EUR"),
    MentionRow(.french, "de 2 à 3 semaines", "2…3 week from-to"),
    MentionRow(.french, "10 ± 2 jours", "8…12 day"),
    MentionRow(.french, "3/4 jours", "3…4 day"),
    MentionRow(.french, "30 % à 40 %", "30…40 percent"),
    MentionRow(.french, "8 h à 10 h de travail", "8…10 hour"),
    MentionRow(.english, "two to three weeks", "2…3 week"),
    MentionRow(.english, "between 2 and 3 weeks", "2…3 week"),
    MentionRow(.dutch, "2 tot 3 weken", "2…3 week"),
    MentionRow(.dutch, "tussen 2 en 3 weken", "2…3 week"),
    MentionRow(.dutch, "een week of twee", "1…2 week"),
  ])
  func rangesKeepBothEnds(row: MentionRow) {
    #expect(reading.described(row.text, row.language) == row.mentions)
  }

  @Test(arguments: [
    MentionRow(.french, "+4k€/mois d'infra", "+4000 EUR/month"),
    MentionRow(.french, "4 500 €/mois", "4500 EUR/month"),
    MentionRow(.french, "650 €/jour", "650 EUR/day"),
    MentionRow(.french, "1 200 € par mois", "1200 EUR/month"),
    MentionRow(.french, "300 € la semaine", "300 EUR/week"),
    MentionRow(.french, "27,8 k€ mensuels", "27800 EUR/month"),
    MentionRow(.french, "54 k€ annuels", "54000 EUR/year"),
    MentionRow(.french, "35 points par sprint", "35 point/sprint"),
    MentionRow(.french, "35 min par dev et par jour", "35 minute/day per person"),
    MentionRow(.french, "50 minutes par jour et par développeur", "50 minute/day per person"),
    MentionRow(.english, "€14,400 per year", "14400 EUR/year"),
    MentionRow(.english, "€275 a week", "275 EUR/week"),
    MentionRow(.english, "12 hours weekly", "12 hour/week"),
    MentionRow(.english, "€18k annually", "18000 EUR/year"),
    MentionRow(.dutch, "€ 7.200 per jaar", "7200 EUR/year"),
    MentionRow(.dutch, "20 minuten per dag", "20 minute/day"),
    MentionRow(.dutch, "er gaat wekelijks 8 uur naar overleg", "8 hour/week"),
    MentionRow(.english, "9 times a day", "9/day"),
    MentionRow(.english, "about five times a month", "~5/month"),
    MentionRow(.french, "20 fois par jour", "20/day"),
    MentionRow(.french, "douze mises en prod par mois", "12/month"),
    MentionRow(.french, "9 heures de réunion hebdomadaires par ingénieur", "9 hour/week per person"),
    MentionRow(.french, "1 500 € de pénalité par semaine", "1500 EUR/week"),
    MentionRow(.french, "40 € de plus par jour", "40 EUR/day"),
    MentionRow(.english, "35 tickets a week, one hour each", "35/week", "1 hour each"),
    MentionRow(.french, "35 tickets N3 par semaine", "35/week"),
    MentionRow(.english, "45 minutes of stand-up per day per developer", "45 minute/day per person"),
    MentionRow(.french, "4h de meetings / semaine / dev", "4 hour/week per person"),
    MentionRow(.english, "8 hours of team time weekly", "8 hour/week"),
    MentionRow(.dutch, "kost vijf ontwikkelaars wekelijks twee uur", "5 person", "2 hour/week"),
    MentionRow(.french, "40 correctifs à 2 h pièce", "40", "2 hour each"),
    MentionRow(.french, "un tiers du sprint", "share 1/3"),
    MentionRow(.english, "third-line support"),
    MentionRow(.french, "deux comptes à 35 k€ d'ARR chacun", "2", "35000 EUR each"),
    MentionRow(.french, "3 semaines de retard sur le comité mensuel", "3 week"),
    MentionRow(.english, "€13.2k last month versus a €9.5k budget", "13200 EUR", "9500 EUR"),
  ])
  func ratesKeepWhatTheyArePer(row: MentionRow) {
    #expect(reading.described(row.text, row.language) == row.mentions)
  }

  @Test(arguments: [
    MentionRow(.french, "SEV1 de 14h05 à 16h20", "135 minute clock"),
    MentionRow(.french, "panne de 14 h 10 à 18 h 25", "255 minute clock"),
    MentionRow(.english, "down 11:05–11:50", "45 minute clock"),
    MentionRow(.dutch, "plat van 10.15 tot 12 uur", "105 minute clock"),
    MentionRow(.english, "down from 2pm to 4:30pm", "150 minute clock"),
    MentionRow(.french, "réunion à 14h"),
    MentionRow(.english, "meeting at 3 pm"),
    MentionRow(.french, "réunion à 14:30"),
  ])
  func twoClockTimesAreADurationAndOneIsNothing(row: MentionRow) {
    #expect(reading.described(row.text, row.language) == row.mentions)
  }

  @Test(arguments: [30, 31, 40, 400])
  func moreThanThirtyDigitsAreNeverAFigure(digits: Int) {
    let mentions = reading.described(String(repeating: "9", count: digits) + " jours", .french)
    #expect((mentions == ["too large"]) == (digits > 30))
  }

  @Test(arguments: [
    MentionRow(.french, "passage en v2 puis 2.3.1"), MentionRow(.french, "PHP 8.1 et Node 20"),
    MentionRow(.french, "Oracle 19c"), MentionRow(.french, "Windows Server 2012"),
    MentionRow(.french, "US-412, MKT-31 et [BUG-2047]"), MentionRow(.english, "PAY-310: allow refunds"),
    MentionRow(.french, "le sprint 14, le lot 2 et le jalon M2"), MentionRow(.french, "le Q3 et le T3"),
    MentionRow(.french, "au 3e étage"), MentionRow(.french, "SOC 2, NIS2 et ISO 27001"),
    MentionRow(.french, "HTTP 503"), MentionRow(.french, "un P1 et un SEV2, escaladé au N2"),
    MentionRow(.dutch, "sprint 15 en fase 2"), MentionRow(.english, "sprint 14 and phase 2"),
    MentionRow(.french, "support 24/7, astreinte 7j/7 et 24h/24"),
    MentionRow(.french, "le ticket n° 12 et le #1234"),
    MentionRow(.english, "twice a week"),
    MentionRow(.french, "le comité est reporté au 24, même salle"),
    MentionRow(.french, "joignable au 01 44 55 66 77"), MentionRow(.french, "appelez le +32 475 12 34 56"),
  ])
  func namesAndVersionsAreNoQuantities(row: MentionRow) {
    #expect(reading.described(row.text, row.language) == row.mentions)
  }
}
