import Quantities

/// A ticket of any tracker, with what a status page needs of it.
struct Ticket {
  enum Kind {
    case epic, story, subtask, bug
  }

  enum State {
    case open, doing, done, dropped
  }

  struct Comment {
    let date: CalendarDate?
    let text: String
    let line: Int
    let column: Int
  }

  /// `MKT-12`, `#42`.
  var key: String
  var kind = Kind.story
  var state = State.open
  var isFlagged = false
  var title = ""
  var project: String?
  /// The key or name of the epic, feature or project that it belongs to.
  var parent: String?
  /// The sprints it was in, the current one last.
  var sprints: [String] = []
  var points: Rational?
  /// Hours.
  var estimate: Rational?
  var spent: Rational?
  var remaining: Rational?
  var due: CalendarDate?
  var created: CalendarDate?
  var updated: CalendarDate?
  var resolved: CalendarDate?
  /// The first and last day of the current sprint, where the tracker writes them.
  var sprintStart: CalendarDate?
  var sprintEnd: CalendarDate?
  var comments: [Comment] = []
  /// Where it stands in the file.
  var line = 1
  var column = 1

  init(key: String) {
    self.key = key
  }

  var isOver: Bool { state == .done || state == .dropped }
}

/// What trackers call the states of a ticket, in three languages, folded.
enum TicketStates {
  static let done: Set<String> = [
    "done", "closed", "resolved", "completed", "complete", "released", "merged", "deployed", "termine", "terminee",
    "ferme", "fermee", "resolu", "resolue", "fini", "livre", "cloture", "cloturee", "valide", "en production", "gedaan",
    "klaar", "afgerond", "gesloten", "opgelost", "gereed", "voltooid", "accepted", "fertig", "erledigt", "geschlossen",
    "abgeschlossen",
  ]
  static let dropped: Set<String> = [
    "won t do", "wont do", "won t fix", "wontfix", "cancelled", "canceled", "duplicate", "rejected", "removed",
    "abandonne", "abandonnee", "annule", "annulee", "doublon", "rejete", "ne sera pas fait", "ne sera pas corrige",
    "geannuleerd", "vervallen", "geweigerd", "cannot reproduce", "not planned", "obsolete", "invalid", "declined",
  ]
  static let doing: Set<String> = [
    "in progress", "doing", "in review", "review", "testing", "in test", "en cours", "en revue", "en test", "recette",
    "in uitvoering", "mee bezig", "bezig", "active", "actief", "started", "blocked", "bloque", "geblokkeerd", "dev",
    "in development", "code review", "qa", "in arbeit", "in bearbeitung", "ready for review", "committed",
  ]
  static let blocked: Set<String> = [
    "blocked", "bloque", "bloquee", "geblokkeerd", "on hold", "en attente", "impediment", "blockiert",
  ]

  static func state(status: String, category: String = "", resolution: String = "") -> Ticket.State {
    let (status, category, resolution) = (
      HeaderText.folded(status), HeaderText.folded(category), HeaderText.folded(resolution)
    )
    if dropped.contains(status) || dropped.contains(resolution) { return .dropped }
    if done.contains(category) || done.contains(status) { return .done }
    if doing.contains(status) || doing.contains(category) { return .doing }
    return .open
  }

  static func kind(_ type: String) -> Ticket.Kind {
    let type = HeaderText.folded(type)
    let words = Set(type.split(separator: " "))
    if !words.isDisjoint(with: ["epic", "epopee", "feature", "initiative", "theme"]) { return .epic }
    if !words.isDisjoint(with: ["bug", "bogue", "anomalie", "defect", "incident", "fout", "defaut"]) { return .bug }
    if type.hasPrefix("sub") || type.hasPrefix("sous") { return .subtask }
    return .story
  }
}

/// Text that trackers write durations in.
enum TicketDuration {
  /// Hours of `5100` (seconds) or `1w 2d 3h 30m`, at so many hours a day.
  static func hours(_ text: String, hoursPerDay: Int) -> Rational? {
    if let seconds = CellNumber(text, style: .decimalPoint), seconds.suffix.isEmpty {
      return try? seconds.value / Rational(3600)
    }
    var total = Rational.zero
    let parts = HeaderText.folded(text).split(separator: " ")
    guard !parts.isEmpty else { return nil }
    for part in parts {
      let digits = part.prefix { $0.isNumber }
      let length: Rational
      guard let count = Int(digits), count < 1_000_000 else { return nil }
      switch part.dropFirst(digits.count) {
      case "w", "s", "sem": length = Rational(count * 5 * hoursPerDay)
      case "d", "j": length = Rational(count * hoursPerDay)
      case "h", "u": length = Rational(count)
      case "m", "min":
        guard let minutes = try? Rational(Int128(count), 60) else { return nil }
        length = minutes
      default: return nil
      }
      guard let sum = try? total + length else { return nil }
      total = sum
    }
    return total
  }
}
