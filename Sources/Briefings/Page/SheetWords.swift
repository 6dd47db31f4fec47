import Languages

/// The words of the sheet's head: its sentence, its few numbers, and why.
struct SheetWords {
  let longestDelay: String
  let cost: String
  let capacityFreed: String
  let monthly: String
  let valueLost: String
  let atStake: String
  let businessAtStake: String
  /// When it comes now, and when it was to.
  let insteadOf: @Sendable (String, String) -> String
  let why: String
  /// Between a delay and what it comes to.
  let and: String
  let moreInAll: @Sendable (String) -> String
  let more: @Sendable (String) -> String
  let freed: @Sendable (String) -> String
  let moreAMonth: @Sendable (String) -> String
  let lessAMonth: @Sendable (String) -> String
  let lost: @Sendable (String) -> String
  let onlyRisks: @Sendable (String) -> String
  let onAverage: @Sendable (String) -> String
  let upTo: @Sendable (String) -> String

  /// After an amount.
  static let perMonth = Localized(fr: " par mois", en: " a month", nl: " per maand")

  static let all = Localized(
    fr: SheetWords(
      longestDelay: "Retard le plus long", cost: "Coût", capacityFreed: "Capacité rendue", monthly: "Par mois",
      valueLost: "Activité perdue", atStake: "En jeu dans les risques",
      businessAtStake: "Activité en jeu", insteadOf: { "\($0) au lieu du \($1)" }, why: "Pourquoi", and: "\u{202F}; ",
      moreInAll: { "en tout, \($0) de plus" }, more: { "\($0) de plus que prévu" },
      freed: { "\($0) de capacité rendus aux équipes" }, moreAMonth: { "\($0) de plus par mois" },
      lessAMonth: { "\($0) de moins par mois" }, lost: { "\($0) d'activité perdus" },
      onlyRisks: { "rien de certain à ce stade\u{202F}; \($0) seraient en jeu dans les risques" },
      onAverage: { "\($0) en moyenne" }, upTo: { "jusqu'à \($0)" }),
    en: SheetWords(
      longestDelay: "Longest delay", cost: "Cost", capacityFreed: "Capacity freed", monthly: "Per month",
      valueLost: "Business lost", atStake: "At stake in risks",
      businessAtStake: "Business at stake", insteadOf: { "\($0) instead of \($1)" }, why: "Why", and: "; ",
      moreInAll: { "\($0) more in all" }, more: { "\($0) more than planned" },
      freed: { "\($0) of capacity given back to the teams" }, moreAMonth: { "\($0) more a month" },
      lessAMonth: { "\($0) less a month" }, lost: { "\($0) of business lost" },
      onlyRisks: { "nothing certain so far; \($0) would be at stake in risks" },
      onAverage: { "\($0) on average" }, upTo: { "up to \($0)" }),
    nl: SheetWords(
      longestDelay: "Langste vertraging", cost: "Kosten", capacityFreed: "Vrijgemaakte capaciteit",
      monthly: "Per maand", valueLost: "Verloren omzet", atStake: "Op het spel in risico's",
      businessAtStake: "Omzet op het spel", insteadOf: { "\($0) in plaats van \($1)" }, why: "Waarom", and: "; ",
      moreInAll: { "in totaal \($0) extra" }, more: { "\($0) meer dan gepland" },
      freed: { "\($0) aan capaciteit terug naar de teams" }, moreAMonth: { "\($0) meer per maand" },
      lessAMonth: { "\($0) minder per maand" }, lost: { "\($0) verloren omzet" },
      onlyRisks: { "niets is al zeker; \($0) zou op het spel staan in de risico's" },
      onAverage: { "gemiddeld \($0)" }, upTo: { "tot \($0)" }))

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
