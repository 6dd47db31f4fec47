import Languages

/// What is said of what a figure depends on.
struct SensitivityWords: Sendable {
  let slip: String
  let cost: String
  let runRate: String
  let value: String
  let total: String
  let monthlyTotal: String
  let heading: String
  let mostly: String
  let from: String
  let to: String
  let and: String
  let certain: String
  let colon: String

  static func draws(trials: String, seed: UInt64) -> Localized<String> {
    Localized(
      fr: "Entre parenthèses après un chiffre : 8 chances sur 10, d'après \(trials) tirages (graine \(seed)).",
      en: "In brackets after a figure: 8 chances in 10, from \(trials) draws (seed \(seed)).",
      nl: "Tussen haakjes na een cijfer: 8 kansen op 10, uit \(trials) trekkingen (seed \(seed)).")
  }

  static let all = Localized(
    fr: SensitivityWords(
      slip: "Le décalage", cost: "Le coût", runRate: "Le coût mensuel", value: "La valeur", total: "Le total",
      monthlyTotal: "Le total mensuel", heading: "Ce dont le total dépend", mostly: "dépend surtout de", from: "de",
      to: "à", and: "et de",
      certain: "Rien d'incertain dans ces chiffres. Donnez un intervalle à une hypothèse, par exemple : "
        + "team.day_rate = 600 to 1000 €/person/day",
      colon: "\u{A0}:"),
    en: SensitivityWords(
      slip: "The slip", cost: "The cost", runRate: "The monthly cost", value: "The value", total: "The total",
      monthlyTotal: "The monthly total", heading: "What the total depends on", mostly: "depends mostly on",
      from: "from", to: "to", and: "and on",
      certain: "Nothing is uncertain in these figures. Give an assumption an interval, such as: "
        + "team.day_rate = 600 to 1000 €/person/day",
      colon: ":"),
    nl: SensitivityWords(
      slip: "De vertraging", cost: "De kosten", runRate: "De maandkosten", value: "De waarde", total: "Het totaal",
      monthlyTotal: "Het maandtotaal", heading: "Waar het totaal van afhangt", mostly: "hangt vooral af van",
      from: "van", to: "tot", and: "en van",
      certain: "Niets is onzeker in deze cijfers. Geef een aanname een interval, bijvoorbeeld: "
        + "team.day_rate = 600 to 1000 €/person/day",
      colon: ":"))
}
