import Languages

/// A column of a table for spreadsheets: one name for the same thing, whatever the command.
enum CSVColumn: String, CaseIterable {
  case file
  case line
  case column
  case statement
  case language
  case rule
  case certainty
  case probability
  case subject
  case deliverable
  case sentence
  case currency
  case asOf = "as_of"
  case slip = "slip_weeks"
  case slipLow = "slip_low"
  case slipHigh = "slip_high"
  case cost
  case costLow = "cost_low"
  case costHigh = "cost_high"
  case runRate = "run_rate"
  case runRateLow = "run_rate_low"
  case runRateHigh = "run_rate_high"
  case value
  case valueLow = "value_low"
  case valueHigh = "value_high"
  case valueUnit = "value_unit"
  case teamTime = "team_time"
  case toPay = "to_pay"
  case atStake = "at_stake"
  case countedCost = "counted_cost"
  case countedRunRate = "counted_run_rate"
  case countedValue = "counted_value"
  case countedValueRate = "counted_value_rate"
  case notCounted = "not_counted_because"
  case change
  case slipChange = "slip_change"
  case costChange = "cost_change"
  case runRateChange = "run_rate_change"
  case valueChange = "value_change"
  case valueRateChange = "value_rate_change"
  case costAtStakeChange = "cost_at_stake_change"
  case valueAtStakeChange = "value_at_stake_change"
  case rateAtStakeChange = "run_rate_at_stake_change"
  case changeReason = "change_reason"
  case teamTimeChange = "team_time_change"
  case toPayChange = "to_pay_change"
  case atStakeChange = "at_stake_change"
  case lever
  case option
  case gain = "gain_weeks"
  case gainLow = "gain_low"
  case gainHigh = "gain_high"
  case expected = "expected_on"
  case pays
  case paysAt = "pays_at"
  case best
  case scenario
  case team
  case remaining
  case remainingUnit = "remaining_unit"
  case low
  case median
  case prudent
  case high
  case medianSprints = "median_sprints"
  case prudentSprints = "prudent_sprints"
  case due

  /// What people call it; programs know it by its raw value.
  var heading: Localized<String> { Self.headings[self] ?? Localized(fr: rawValue, en: rawValue, nl: rawValue) }

  private static let headings: [CSVColumn: Localized<String>] = [
    // Where and what.
    .file: Localized(fr: "Fichier", en: "File", nl: "Bestand"),
    .line: Localized(fr: "Ligne", en: "Line", nl: "Regel"),
    .column: Localized(fr: "Colonne", en: "Column", nl: "Kolom"),
    .statement: Localized(fr: "Phrase", en: "Statement", nl: "Zin"),
    .language: Localized(fr: "Langue", en: "Language", nl: "Taal"),
    .rule: Localized(fr: "Règle", en: "Rule", nl: "Regelnaam"),
    .certainty: Localized(fr: "Certitude", en: "Certainty", nl: "Zekerheid"),
    .probability: Localized(fr: "Probabilité", en: "Probability", nl: "Kans"),
    .subject: Localized(fr: "Sujet", en: "Subject", nl: "Onderwerp"),
    .deliverable: Localized(fr: "Livrable", en: "Deliverable", nl: "Oplevering"),
    .sentence: Localized(fr: "Constat", en: "Finding", nl: "Vaststelling"),
    .currency: Localized(fr: "Monnaie", en: "Currency", nl: "Munt"),
    .asOf: Localized(fr: "Date", en: "Date", nl: "Datum"),
    // Figures.
    .slip: Localized(fr: "Retard (semaines)", en: "Slip (weeks)", nl: "Uitloop (weken)"),
    .slipLow: Localized(fr: "Retard min.", en: "Slip min", nl: "Uitloop min."),
    .slipHigh: Localized(fr: "Retard max.", en: "Slip max", nl: "Uitloop max."),
    .cost: Localized(fr: "Coût", en: "Cost", nl: "Kosten"),
    .costLow: Localized(fr: "Coût min.", en: "Cost min", nl: "Kosten min."),
    .costHigh: Localized(fr: "Coût max.", en: "Cost max", nl: "Kosten max."),
    .runRate: Localized(fr: "Par mois", en: "Per month", nl: "Per maand"),
    .runRateLow: Localized(fr: "Par mois min.", en: "Per month min", nl: "Per maand min."),
    .runRateHigh: Localized(fr: "Par mois max.", en: "Per month max", nl: "Per maand max."),
    .value: Localized(fr: "Valeur", en: "Value", nl: "Waarde"),
    .valueLow: Localized(fr: "Valeur min.", en: "Value min", nl: "Waarde min."),
    .valueHigh: Localized(fr: "Valeur max.", en: "Value max", nl: "Waarde max."),
    .valueUnit: Localized(fr: "Unité de la valeur", en: "Unit of value", nl: "Eenheid van de waarde"),
    .teamTime: Localized(fr: "Temps d'équipe", en: "Team time", nl: "Teamtijd"),
    .toPay: Localized(fr: "À payer", en: "To pay", nl: "Te betalen"),
    .atStake: Localized(fr: "En jeu", en: "At stake", nl: "Op het spel"),
    // Of them, what the totals hold.
    .countedCost: Localized(fr: "Coût compté", en: "Cost counted", nl: "Getelde kosten"),
    .countedRunRate: Localized(fr: "Compté par mois", en: "Counted per month", nl: "Geteld per maand"),
    .countedValue: Localized(fr: "Valeur comptée", en: "Value counted", nl: "Getelde waarde"),
    .countedValueRate: Localized(
      fr: "Valeur comptée par mois", en: "Value counted per month", nl: "Getelde waarde per maand"),
    .notCounted: Localized(
      fr: "Pourquoi le reste ne compte pas", en: "Why the rest does not count", nl: "Waarom de rest niet telt"),
    // What moved.
    .change: Localized(fr: "Évolution", en: "Change", nl: "Verandering"),
    .slipChange: Localized(
      fr: "Écart de délai (semaines)", en: "Change of slip (weeks)", nl: "Verschil in uitloop (weken)"),
    .costChange: Localized(fr: "Écart de coût", en: "Change of cost", nl: "Verschil in kosten"),
    .runRateChange: Localized(fr: "Écart par mois", en: "Change per month", nl: "Verschil per maand"),
    .valueChange: Localized(fr: "Écart de valeur", en: "Change of value", nl: "Verschil in waarde"),
    .valueRateChange: Localized(
      fr: "Écart de valeur par mois", en: "Change of value per month", nl: "Verschil in waarde per maand"),
    .costAtStakeChange: Localized(
      fr: "Écart du coût en jeu", en: "Change of cost at stake", nl: "Verschil in kosten op het spel"),
    .valueAtStakeChange: Localized(
      fr: "Écart de la valeur en jeu", en: "Change of value at stake", nl: "Verschil in waarde op het spel"),
    .rateAtStakeChange: Localized(
      fr: "Écart en jeu par mois", en: "Change at stake per month", nl: "Verschil op het spel per maand"),
    .changeReason: Localized(fr: "Pourquoi", en: "Why", nl: "Waarom"),
    .teamTimeChange: Localized(fr: "Écart de temps d'équipe", en: "Change of team time", nl: "Verschil in teamtijd"),
    .toPayChange: Localized(fr: "Écart à payer", en: "Change of what is to pay", nl: "Verschil in te betalen"),
    .atStakeChange: Localized(fr: "Écart en jeu", en: "Change at stake", nl: "Verschil op het spel"),
    // Options.
    .lever: Localized(fr: "Levier", en: "Lever", nl: "Hefboom"),
    .option: Localized(fr: "Option", en: "Option", nl: "Optie"),
    .gain: Localized(fr: "Gagné (semaines)", en: "Gained (weeks)", nl: "Gewonnen (weken)"),
    .gainLow: Localized(fr: "Gagné min.", en: "Gained min", nl: "Gewonnen min."),
    .gainHigh: Localized(fr: "Gagné max.", en: "Gained max", nl: "Gewonnen max."),
    .expected: Localized(fr: "Arrivée", en: "Arrives on", nl: "Aankomst"),
    .pays: Localized(fr: "Rentable si", en: "Pays if", nl: "Rendabel als"),
    .paysAt: Localized(fr: "Seuil de rentabilité", en: "Break-even", nl: "Break-evenpunt"),
    .best: Localized(fr: "Le mieux", en: "Best", nl: "Beste"),
    // Scenarios.
    .scenario: Localized(fr: "Scénario", en: "Scenario", nl: "Scenario"),
    // Forecasts.
    .team: Localized(fr: "Équipe", en: "Team", nl: "Team"),
    .remaining: Localized(fr: "Reste à faire", en: "Left to do", nl: "Nog te doen"),
    .remainingUnit: Localized(fr: "Unité du reste", en: "Unit of what is left", nl: "Eenheid van wat rest"),
    .low: Localized(fr: "Au plus tôt", en: "At the earliest", nl: "Op zijn vroegst"),
    .median: Localized(fr: "Probable", en: "Probable", nl: "Waarschijnlijk"),
    .prudent: Localized(fr: "Prudent", en: "Prudent", nl: "Voorzichtig"),
    .high: Localized(fr: "Au plus tard", en: "At the latest", nl: "Op zijn laatst"),
    .medianSprints: Localized(fr: "Sprints (probable)", en: "Sprints (probable)", nl: "Sprints (waarschijnlijk)"),
    .prudentSprints: Localized(fr: "Sprints (prudent)", en: "Sprints (prudent)", nl: "Sprints (voorzichtig)"),
    .due: Localized(fr: "Échéance", en: "Due", nl: "Termijn"),
  ]
}
