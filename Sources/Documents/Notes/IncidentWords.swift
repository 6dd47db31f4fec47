import Language
import Languages

/// What incident reports call their parts, folded.
enum IncidentWords {
  /// Labels of one thing, the language by the word.
  struct Labels {
    let names: Localized<[String]>

    func language(of label: String) -> Language? {
      let label = HeaderText.folded(label)
      return Language.allCases.first { names[$0].contains(label) }
    }
  }

  /// The most exact first: what it took to repair tells more than how long the incident was open.
  static let durations: [Labels] = [
    Labels(
      names: Localized(
        fr: [
          "temps de retablissement", "temps de reparation", "delai de retablissement", "duree de retablissement",
          "delai de remise en service", "temps de remise en service",
        ],
        en: [
          "time to repair", "time to recover", "time to recovery", "time to restore", "time to restore service", "ttr",
          "time to mitigate", "time to mitigation",
        ],
        nl: ["hersteltijd", "tijd tot herstel", "herstelduur"])),
    Labels(
      names: Localized(
        fr: [
          "duree de la panne", "duree de l indisponibilite", "duree de la coupure", "duree de l interruption",
          "duree d indisponibilite", "indisponibilite",
        ],
        en: [
          "outage duration", "duration of the outage", "duration of outage", "downtime", "total downtime",
          "service downtime",
        ],
        nl: [
          "duur van de storing", "duur storing", "duur van de onderbreking", "uitvalduur", "storingsduur", "downtime",
        ])),
    Labels(
      names: Localized(
        fr: ["duree", "duree de l incident", "duree totale", "duree incident"],
        en: ["duration", "incident duration", "total duration", "duration of the incident", "length"],
        nl: ["duur", "duur van het incident", "incidentduur", "totale duur", "tijdsduur"])),
  ]

  private static let fields: Set<String> = [
    "time to resolve", "time to resolution", "time to detect", "time to detection", "time to acknowledge",
    "time to respond", "time to response", "time to engage", "ttd", "tta", "mttr", "mttd", "mtta", "detection time",
    "detected", "first detected", "resolved", "acknowledged", "reported", "escalated", "mitigated", "closed",
    "detection", "temps de detection", "delai de detection", "temps de resolution", "delai de resolution",
    "temps de reaction", "detecte", "detecte le", "detecte a", "resolu", "resolu le", "resolu a", "signale", "cloture",
    "detectietijd", "responstijd", "reactietijd", "oplostijd", "gedetecteerd", "gemeld", "opgelost", "gesloten",
    "response time", "investigation time",
  ]

  private static let starts = Localized(
    fr: [
      "debut", "debut de l incident", "debut de la panne", "heure de debut", "commence", "debut de l indisponibilite",
      "debut de la coupure", "debut de l interruption", "debut incident",
    ],
    en: [
      "start", "started", "start time", "outage start", "incident start", "began", "started at", "outage began",
      "start of outage", "start of the outage", "outage starts", "outage started", "service down", "incident started",
    ],
    nl: [
      "begin", "begintijd", "start", "starttijd", "begin van de storing", "begin storing", "start storing", "gestart",
    ])

  private static let finishes: Set<String> = [
    "fin", "fin de l incident", "fin de la panne", "heure de fin", "retabli", "retablissement", "service retabli",
    "fin de l indisponibilite", "fin de la coupure", "fin de l interruption", "fin incident", "repare", "end", "ended",
    "end time", "outage end", "incident end", "repaired", "restored", "recovered", "service restored", "ended at",
    "end of outage", "end of the outage", "outage ends", "outage ended", "service recovered", "incident ended",
    "service back", "einde", "eindtijd", "einde storing", "einde van de storing", "hersteld", "dienst hersteld",
    "service hersteld",
  ]

  /// Whether a line of the report says how long something took or when it happened.
  static func isField(_ label: String) -> Bool {
    let folded = HeaderText.folded(label)
    return fields.contains(folded) || finishes.contains(folded)
      || Language.allCases.contains { starts[$0].contains(folded) }
      || durations.contains { $0.language(of: label) != nil }
  }

  /// The language of a line that says when the outage began; nil when it says something else.
  static func begins(_ entry: IncidentReport.Entry) -> Language? {
    let text = saying(entry)
    return Language.allCases.first { language in starts[language].contains { isAtHead($0, of: text) } }
  }

  static func ends(_ entry: IncidentReport.Entry) -> Bool {
    let text = saying(entry)
    return finishes.contains { isAtHead($0, of: text) }
  }

  /// What a line says beside its time: the label of a field, the event of a timeline.
  private static func saying(_ entry: IncidentReport.Entry) -> String {
    guard entry.isOfTimeline else { return HeaderText.folded(entry.label) }
    let text = entry.label == entry.value ? entry.value : entry.label + " " + entry.value
    return HeaderText.folded(text).split(separator: " ")
      .drop { $0.first?.isNumber == true || ["utc", "cet", "cest", "h", "gmt", "z"].contains($0) }
      .joined(separator: " ")
  }

  /// A field is its label, and an event begins with what happened.
  private static func isAtHead(_ words: String, of text: String) -> Bool {
    text == words || words.contains(" ") && text.hasPrefix(words + " ")
  }

  /// A heading that names one incident; « Incidents » heads a list of several.
  static func names(_ title: String) -> Bool {
    let folded = HeaderText.folded(title)
    let words = folded.split(separator: " ")
    if words.contains(where: { ["incidents", "outages", "pannes", "storingen", "incidenten"].contains($0) }) {
      return false
    }
    return words.contains { single.contains(String($0)) }
      || ["post mortem", "root cause", "cause racine", "retour sur incident"].contains { folded.range(of: $0) != nil }
  }

  /// Under « Chronologie » and the like what begins with a time of day is a step, whatever its words.
  static func isTimeline(_ title: String) -> Bool {
    let words = HeaderText.folded(title).split(separator: " ")
    return words.contains { ["timeline", "chronologie", "chronology", "tijdlijn", "deroule"].contains($0) }
  }

  /// A field that only incident reports have.
  static func isOfReports(_ label: String) -> Bool {
    durations[0].language(of: label) != nil
      || ["time to detect", "time to detection"].contains(HeaderText.folded(label))
  }

  private static let single: Set<String> = [
    "incident", "outage", "postmortem", "panne", "rca", "storing", "downtime", "interruption", "indisponibilite",
    "coupure", "incidentrapport", "unavailable",
  ]

  static func isOutage(_ words: String) -> Bool { holds(words, of: outage) }

  static func isDegraded(_ words: String) -> Bool { holds(words, of: degraded) }

  /// Slow or partly broken, and nowhere said to be down.
  static func isOnlyDegraded(_ text: String) -> Bool {
    let words = HeaderText.folded(text)
    return isDegraded(words) && !isOutage(words)
  }

  private static func holds(_ text: String, of words: Set<String>) -> Bool {
    text.split(separator: " ").contains { words.contains(String($0)) }
  }

  private static let outage: Set<String> = [
    "outage", "down", "unavailable", "unavailability", "downtime", "offline", "unreachable", "inaccessible",
    "interruption", "interrompu", "interrompue", "indisponible", "indisponibles", "indisponibilite", "panne", "coupure",
    "coupe", "coupee", "arret", "hs", "onbeschikbaar", "onbereikbaar", "storing", "uitval", "plat", "onderbreking",
  ]

  private static let degraded: Set<String> = [
    "degraded", "degradation", "slow", "slowness", "latency", "slower", "degrade", "degradee", "lenteur", "lenteurs",
    "lent", "latence", "traag", "vertraagd", "traagheid", "degradatie",
  ]
}
