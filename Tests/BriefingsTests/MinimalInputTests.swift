import Language
import Languages
import Portfolio
import Quantities
import TestSupport
import Testing
import Translation

@testable import Briefings

/// Small inputs of the kinds that an audit found wrong, in other words, figures and languages: each with its right
/// figure, computed by hand on the default model of five people at 800 € a day.
@Suite struct MinimalInputTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let statements: [String]
    var figures: [String: Rational] = [:]

    init(_ statements: String..., figures: [String: Rational] = [:]) {
      self.statements = statements
      self.figures = figures
    }

    var testDescription: String { statements.joined(separator: " / ") }
  }

  private static func parts(_ numerator: Int128, _ denominator: Int128) -> Rational {
    (try? Rational(numerator, denominator)) ?? .zero
  }

  static let counted = [
    Case(
      "The search module is 2 weeks late", "Search will therefore go live two weeks later than planned",
      figures: ["team": Rational(40_000)]),
    Case("We lopen 3 weken achter", "Daardoor gaan we 3 weken later live", figures: ["team": Rational(60_000)]),
    Case(
      "Facture non prévue : 9 k€ pour le déménagement", "Le déménagement nous vaut une facture imprévue de 9 k€",
      figures: ["to pay": Rational(9_000)]),
    Case(
      "Kassa heeft 4 weken vertraging", "Joris is drie weken ziek", "30 extra punten gevraagd",
      figures: ["team": Rational(80_000)]),
    Case("Checkout is 2 weeks late", "45 points were added to checkout", figures: ["team": Rational(60_000)]),
    Case(
      "Le module de paie a 5 semaines de retard", "Vélocité en baisse de 10 %", figures: ["team": Rational(100_000)]),
    Case("Portal: 3 weeks late", "Cause: Emma away for two weeks", figures: ["team": Rational(60_000)]),
    Case("Anna is off sick for a week", "Tom is off sick for a week", figures: ["team": Rational(8_000)]),
    Case(
      "Onvoorziene factuur van 7.500 euro voor de opleiding", "Onvoorziene factuur van 7.500 euro voor de vertalingen",
      figures: ["to pay": Rational(15_000)]),
    Case(
      "Checkout: 90 min outage on Tuesday", "Checkout: 90 min outage on Friday", figures: ["margin": Rational(6_000)]),
    Case(
      "Extranet : 5 k€ de pénalités dus au client Nova", "Extranet : 5 k€ de pénalités dus au client Orsec",
      figures: ["to pay": Rational(10_000)]),
    Case(
      "Portaal: 15 extra mandagen gevraagd", "Portaal: 20 extra mandagen gevraagd", figures: ["team": Rational(28_000)]),
    Case(
      "The day rate of our 2 contractors goes up from €600 to €640", figures: ["to pay a month": parts(5_200, 3)]),
    Case(
      "Het dagtarief van de 4 freelancers stijgt van 550 naar 600 euro",
      figures: ["to pay a month": parts(13_000, 3)]),
    Case("Cancelled 20 licences at €45 a month each", figures: ["to pay a month": Rational(-900)]),
    Case("Rendu 12 licences à 80 €/mois", figures: ["to pay a month": Rational(-960)]),
    Case("Monitoring costs €900 more a month", figures: ["to pay a month": Rational(900)]),
    Case("Acceptance testing failed: 16 defects, a day each", figures: ["team": Rational(12_800)]),
    Case("De acceptatietest is mislukt: 20 bugs, een halve dag elk", figures: ["team": Rational(8_000)]),
    Case("Recette refusée : 14 anomalies à 0,5 j/h chacune", figures: ["team": Rational(5_600)]),
    Case("Support takes up one developer full time", figures: ["team a month": parts(52_000, 3)]),
    Case(
      "20% chance of losing 4 weeks on the portal", "60% chance of losing 1 week on the portal",
      figures: ["at stake": Rational(80_000), "expected": Rational(25_600)]),
    Case(
      "Kassa: 1 week vertraging", "Kassa: 45 punten uit scope geschrapt", "Loket: 4 weken vertraging",
      figures: ["team": Rational(80_000), "freed": Rational(40_000)]),
    Case(
      "Loket is 2 weken vroeger klaar", "Kassa heeft 1 week vertraging",
      figures: ["team": Rational(20_000), "freed": Rational(40_000)]),
    Case(
      "On retire 30 points du périmètre de l'extranet.", "Extranet : retard de 4 semaines",
      figures: ["team": Rational(40_000)]),
    // Told twice, a risk is one risk.
    Case(
      "30 % de chances de perdre 2 semaines sur le portail", "30 % de risque de perdre 2 semaines sur le portail",
      figures: ["at stake": Rational(40_000), "expected": Rational(12_000)]),
    Case("Billing is 2 weeks late, then 3 weeks more", figures: ["team": Rational(100_000)]),
    Case("Facturatie heeft 2 weken vertraging, daarna 3 weken extra", figures: ["team": Rational(100_000)]),
  ]

  /// Beyond what can be, in another currency without a rate, or more people than the team has: never in a total.
  static let absurd = [
    Case("Extranet is 280 weeks late"), Case("Extranet : 280 semaines de retard"),
    Case("Het extranet heeft 280 weken vertraging"),
    Case("Go-live of the portal moves from March 3, 2026 to March 3, 2062"),
    Case("La livraison du portail passe du 3 mars 2026 au 3 mars 2062"),
    Case("De livegang van het portaal schuift van 3 maart 2026 naar 3 maart 2062"),
    Case("150 people are off sick for a week"), Case("150 personnes absentes une semaine"),
    Case("150 personen zijn een week ziek"), Case("A penalty of €1,000,000,000,000 is due"),
    Case("Pénalité de 1 000 000 000 000 € à payer"), Case("Boete van 1.000.000.000.000 euro te betalen"),
    Case("Support takes up 8 people full time"), Case("Facture imprévue de 5 000 francs suisses"),
    Case("Hosting is up $2,000 a month"),
  ]

  @Test(arguments: counted + absurd)
  func `an input gives its right figure`(_ example: Case) throws {
    for statements in [example.statements, example.statements.reversed()] {
      #expect(try figures(statements) == example.figures)
    }
  }

  @Test(arguments: absurd)
  func `what cannot be waits for a person`(_ example: Case) throws {
    var translator = try ReferenceEngine.translator()
    #expect(translator.translate(example.statements[0]).status == .toCheck)
  }

  private func figures(_ statements: [String]) throws -> [String: Rational] {
    let engine = try ReferenceEngine.engine()
    var translator = Translator(engine: engine)
    let lines = statements.enumerated().map { index, text in
      TranslatedLine(text: text, file: "note.md", line: index + 1, column: 1, result: translator.translate(text))
    }
    let total = Ledger(lines, by: engine).total
    let figures = [
      "team": total.oneOff.capacity.value, "to pay": total.oneOff.cash.value, "margin": total.oneOff.value.value,
      "team a month": total.recurring.capacity.value, "to pay a month": total.recurring.cash.value,
      "freed": total.freed.oneOff, "at stake": total.atStake.cost.value, "expected": total.expected.cost.value,
    ]
    return figures.filter { !$1.isZero }
  }
}
