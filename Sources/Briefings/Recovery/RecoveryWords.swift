import Languages

/// What a table of levers says in one language.
struct RecoveryWords: Sendable {
  let options: String
  /// The same options with their reasoning.
  let inFull: String
  /// Over the seven columns of a table of levers.
  let head: [String]
  let followers: String
  let small: String
  let nothingLate: String
  let date: String
  let missing: String
  let assumptions: String

  static let all = Localized(
    fr: RecoveryWords(
      options: "Options", inFull: "Options en détail",
      head: ["Option", "Gagné", "Retard", "Temps d'équipe", "À payer", "Total", "Ce que c'est"],
      followers: "Suivent le même retard", small: "Moins d'une semaine, rien à arbitrer",
      nothingLate: "Rien n'est en retard\u{A0}: aucune option à comparer.",
      date: "arrivée le", missing: "À chiffrer, il manque", assumptions: "Hypothèses des options"),
    en: RecoveryWords(
      options: "Options", inFull: "Options in full",
      head: ["Option", "Gained", "Delay", "Team time", "To pay", "Total", "What it is"],
      followers: "Late for the same reason", small: "Under a week, nothing to decide",
      nothingLate: "Nothing is late: there is no option to compare.",
      date: "arrives on", missing: "Not computed, missing", assumptions: "Assumptions of the options"),
    nl: RecoveryWords(
      options: "Opties", inFull: "Opties in detail",
      head: ["Optie", "Gewonnen", "Vertraging", "Teamtijd", "Te betalen", "Totaal", "Wat het is"],
      followers: "Om dezelfde reden te laat", small: "Minder dan een week, niets te beslissen",
      nothingLate: "Niets is te laat: er is geen optie te vergelijken.",
      date: "aankomst op", missing: "Niet becijferd, ontbreekt", assumptions: "Aannames van de opties"))

  // MARK: - Compared with waiting

  static func more(_ amount: String) -> Localized<String> {
    Localized(
      fr: "\(amount) de plus qu'attendre.", en: "\(amount) more than waiting.", nl: "\(amount) meer dan wachten.")
  }

  static func less(_ amount: String) -> Localized<String> {
    Localized(
      fr: "\(amount) de moins qu'attendre.", en: "\(amount) less than waiting.", nl: "\(amount) minder dan wachten.")
  }

  // MARK: - Break-even

  static func week(_ amount: String) -> Localized<String> {
    Localized(
      fr: "Rentable si une semaine gagnée vaut plus de \(amount).",
      en: "Pays if a week gained is worth more than \(amount).",
      nl: "Rendabel als een gewonnen week meer waard is dan \(amount).")
  }

  static func weekAtWorst(_ amount: String) -> Localized<String> {
    Localized(fr: "Au pire\u{A0}: \(amount).", en: "At worst: \(amount).", nl: "In het slechtste geval: \(amount).")
  }

  static func givenUp(_ amount: String) -> Localized<String> {
    Localized(
      fr: "Rentable tant que ce à quoi l'on renonce vaut moins de \(amount).",
      en: "Pays as long as what is given up is worth less than \(amount).",
      nl: "Rendabel zolang wat men opgeeft minder waard is dan \(amount).")
  }

  static let free = Localized(
    fr: "Gagne du temps sans rien coûter de plus.", en: "Gains time at no extra cost.",
    nl: "Wint tijd zonder extra kosten.")

  static func weekLater(_ amount: String) -> Localized<String> {
    Localized(
      fr: "Rentable si une semaine de plus coûte moins de \(amount).",
      en: "Pays if one more week costs less than \(amount).",
      nl: "Rendabel als een extra week minder kost dan \(amount).")
  }

  static let never = Localized(
    fr: "Ne fait rien gagner\u{A0}: déconseillé.", en: "Gains nothing: not advised.", nl: "Levert niets op: afgeraden.")
  static let perhapsNothing = Localized(
    fr: "Au pire, ne fait rien gagner.", en: "At worst it gains nothing.",
    nl: "In het slechtste geval levert het niets op.")

  static func worthIt(_ avoided: String) -> Localized<String> {
    Localized(
      fr: "Le retard évité coûterait \(avoided)\u{A0}: rentable.",
      en: "The delay avoided would cost \(avoided): it pays.",
      nl: "De vermeden vertraging zou \(avoided) kosten: rendabel.")
  }

  static func notWorthIt(_ avoided: String) -> Localized<String> {
    Localized(
      fr: "Le retard évité coûterait \(avoided)\u{A0}: pas rentable.",
      en: "The delay avoided would cost \(avoided): it does not pay.",
      nl: "De vermeden vertraging zou \(avoided) kosten: niet rendabel.")
  }
}
