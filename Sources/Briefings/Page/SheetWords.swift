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

  /// What the facts of a family have in common, in the words of a board.
  static let causes: [String: Localized<String>] = [
    "schedule": Localized(
      fr: "Des livraisons arrivent plus tard que prévu", en: "Deliveries come later than planned",
      nl: "Leveringen komen later dan gepland"),
    "scope": Localized(
      fr: "Des demandes se sont ajoutées", en: "Requests were added", nl: "Er kwamen vragen bij"),
    "effort": Localized(
      fr: "Du travail est plus long qu'estimé", en: "Work takes longer than estimated",
      nl: "Werk duurt langer dan geraamd"),
    "flow": Localized(
      fr: "Les équipes avancent moins vite", en: "Teams move more slowly", nl: "Teams gaan minder snel vooruit"),
    "outage": Localized(fr: "Des services se sont arrêtés", en: "Services went down", nl: "Diensten vielen uit"),
    "cloud": Localized(
      fr: "Des factures dépassent le budget", en: "Bills run over budget", nl: "Facturen lopen boven budget"),
    "people": Localized(
      fr: "Des personnes manquent aux équipes", en: "Teams lack people", nl: "Teams komen mensen te kort"),
    "staffing": Localized(
      fr: "Des personnes manquent aux équipes", en: "Teams lack people", nl: "Teams komen mensen te kort"),
    "availability": Localized(fr: "Des services se sont arrêtés", en: "Services went down", nl: "Diensten vielen uit"),
    "stability": Localized(
      fr: "Des incidents se répètent", en: "Incidents keep coming back", nl: "Incidenten herhalen zich"),
    "performance": Localized(fr: "Des services sont lents", en: "Services are slow", nl: "Diensten zijn traag"),
    "blocked": Localized(fr: "Des équipes attendent", en: "Teams are waiting", nl: "Teams wachten"),
    "time": Localized(
      fr: "Du temps part ailleurs que dans les projets", en: "Time goes elsewhere than into the projects",
      nl: "Er gaat tijd naar andere dingen dan de projecten"),
    "penalty": Localized(fr: "Des pénalités sont dues", en: "Penalties are due", nl: "Boetes zijn verschuldigd"),
  ]
}
