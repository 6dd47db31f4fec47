import Languages

/// The words of the sheet's head: its sentence, its few numbers, and why.
struct SheetWords {
  let longestDelay: String
  let capacityFreed: String
  /// When it comes now, and when it was to.
  let insteadOf: @Sendable (String, String) -> String
  let why: String
  /// Between a delay and what it comes to.
  let and: String
  let onlyRisks: @Sendable (String) -> String
  let onAverage: @Sendable (String) -> String
  let upTo: @Sendable (String) -> String
  let once: @Sendable (String) -> String
  /// The share in per cent, and the budget.
  let shareOfBudget: @Sendable (String, String) -> String
  /// Nothing is certain, and this many lines wait.
  let onlyDoubts: @Sendable (Int) -> String

  /// After an amount.
  static let perMonth = Localized(fr: " par mois", en: " a month", nl: " per maand")

  static let all = Localized(
    fr: SheetWords(
      longestDelay: "Retard le plus long", capacityFreed: "Temps d'équipe libéré",
      insteadOf: { "\($0) au lieu du \($1)" }, why: "Pourquoi", and: "\u{202F}; ",
      onlyRisks: { "rien de certain à ce stade\u{202F}; en jeu dans les risques\u{A0}: \($0)" },
      onAverage: { "\($0) en moyenne" }, upTo: { "jusqu'à \($0)" },
      once: { "\($0) une fois" }, shareOfBudget: { "\($0)\u{A0}% du budget de \($1)" },
      onlyDoubts: { "Rien de chiffré à ce stade\u{A0}: \($0) \($0 > 1 ? "lignes" : "ligne") à vérifier." }),
    en: SheetWords(
      longestDelay: "Longest delay", capacityFreed: "Team time freed",
      insteadOf: { "\($0) instead of \($1)" }, why: "Why", and: "; ",
      onlyRisks: { "nothing certain so far; at stake in risks: \($0)" },
      onAverage: { "\($0) on average" }, upTo: { "up to \($0)" },
      once: { "\($0) once" }, shareOfBudget: { "\($0)% of the budget of \($1)" },
      onlyDoubts: { "No figure so far: \($0) \($0 > 1 ? "lines" : "line") to check." }),
    nl: SheetWords(
      longestDelay: "Langste vertraging", capacityFreed: "Vrijgemaakte teamtijd",
      insteadOf: { "\($0) in plaats van \($1)" }, why: "Waarom", and: "; ",
      onlyRisks: { "niets is al zeker; op het spel in de risico's: \($0)" },
      onAverage: { "gemiddeld \($0)" }, upTo: { "tot \($0)" },
      once: { "\($0) eenmalig" }, shareOfBudget: { "\($0)% van het budget van \($1)" },
      onlyDoubts: { "Nog niets becijferd: \($0) \($0 > 1 ? "regels" : "regel") na te kijken." }))
}
