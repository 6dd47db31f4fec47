import Language
import Languages

/// What the words of an incident report tell of a line.
enum IncidentWords {
  /// The most exact first.
  static let durations: [IncidentWord] = [.repairTime, .outageTime, .duration]
  private static let fields: [IncidentWord] = durations + [.start, .finish, .field]

  /// Whether a line of the report says how long something took or when it happened.
  static func isField(_ label: String) -> Bool {
    let folded = HeaderText.folded(label)
    return fields.contains { $0.words.contains(folded) }
  }

  /// The language of a line that says when the outage began; nil when it says something else.
  static func begins(_ entry: IncidentReport.Entry) -> Language? {
    let text = saying(entry)
    return Language.allCases.first { IncidentWord.start.words(in: $0).contains { isAtHead($0, of: text) } }
  }

  static func ends(_ entry: IncidentReport.Entry) -> Bool {
    let text = saying(entry)
    return IncidentWord.finish.words.contains { isAtHead($0, of: text) }
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
    return !IncidentWord.several.isIn(folded)
      && (IncidentWord.heading.isIn(folded)
        || IncidentWord.headingPhrase.words.contains { folded.range(of: $0) != nil })
  }

  /// Under « Chronologie » and the like what begins with a time of day is a step, whatever its words.
  static func isTimeline(_ title: String) -> Bool {
    IncidentWord.timeline.isIn(HeaderText.folded(title))
  }

  /// A field that only incident reports have.
  static func isOfReports(_ label: String) -> Bool {
    [.repairTime, .detectionTime].contains { (word: IncidentWord) in word.words.contains(HeaderText.folded(label)) }
  }

  static func isOutage(_ words: String) -> Bool { IncidentWord.outage.isIn(words) }

  static func isDegraded(_ words: String) -> Bool { IncidentWord.degraded.isIn(words) }

  /// "Impact: no users affected": what it did to others is told, and nothing was down for them.
  static func wasHarmless(_ statements: [Statement]) -> Bool {
    let effects = statements.filter(isOfEffect).map { HeaderText.folded($0.text) }
    return effects.contains { text in IncidentWord.harmless.words.contains { isIn(text, $0) } }
      && !effects.contains(where: isOutage)
  }

  /// "Post-mortem: backend outage (simulated)".
  static func isRehearsed(_ title: String) -> Bool {
    let folded = HeaderText.folded(title)
    return IncidentWord.rehearsal.words.contains { isIn(folded, $0) }
  }

  /// Behind such a label, or below it.
  private static func isOfEffect(_ statement: Statement) -> Bool {
    [Field(statement)?.label, statement.context.subject?.components.first].contains { label in
      label.map { IncidentWord.effect.words.contains(HeaderText.folded($0)) } ?? false
    }
  }

  private static func isIn(_ text: String, _ phrase: String) -> Bool { " \(text) ".range(of: " \(phrase) ") != nil }

  /// Slow or partly broken, and nowhere said to be down.
  static func isOnlyDegraded(_ text: String) -> Bool {
    let words = HeaderText.folded(text)
    return isDegraded(words) && !isOutage(words)
  }
}
