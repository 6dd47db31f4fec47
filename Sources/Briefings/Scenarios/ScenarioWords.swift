import Languages

/// What a comparison of scenarios says in one language.
struct ScenarioWords: Sendable {
  let title: String
  let base: String
  let together: String
  let head: [String]
  let unchanged: String
  let changes: String
  let noLine: String
  let nothing: String
  let because: String
  let delays: String
  let toCheck: String
  let noImpact: String

  static let all = Localized(
    fr: ScenarioWords(
      title: "Et si…", base: "Aujourd'hui", together: "Tout ensemble",
      head: ["Scénario", "Délai", "Temps d'équipe", "À payer", "Par mois", "Marge", "En jeu", "Écart"],
      unchanged: "rien ne change", changes: "Ce qui change, ligne à ligne", noLine: "aucune ligne n'en dépend",
      nothing: "aucun chiffre", because: "à cause de", delays: "Délais", toCheck: "à vérifier",
      noImpact: "sans impact"),
    en: ScenarioWords(
      title: "What if…", base: "As it is", together: "All together",
      head: ["Scenario", "Delay", "Team time", "To pay", "A month", "Margin", "At stake", "Change"],
      unchanged: "nothing changes", changes: "What changes, line by line", noLine: "no line depends on it",
      nothing: "no figure", because: "because of", delays: "Delays", toCheck: "to check", noImpact: "no impact"),
    nl: ScenarioWords(
      title: "Wat als…", base: "Vandaag", together: "Alles samen",
      head: ["Scenario", "Uitloop", "Teamtijd", "Te betalen", "Per maand", "Marge", "Op het spel", "Verschil"],
      unchanged: "er verandert niets", changes: "Wat verandert, regel per regel",
      noLine: "geen enkele regel hangt ervan af", nothing: "geen cijfer", because: "door", delays: "Uitloop",
      toCheck: "te controleren", noImpact: "geen impact"))
}
