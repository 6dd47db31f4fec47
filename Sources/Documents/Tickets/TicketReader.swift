import Language
import Languages
import Quantities

/// Says what the tickets of an export come to: sprints, what is left, what went beyond its estimate, what is late.
///
/// The titles and descriptions of tickets are what is to be built, never facts about the project.
struct TicketReader {
  let tickets: [Ticket]
  let name: String
  let words: TicketWords
  let options: ReadingOptions
  /// What a day of the tracker is; nil where it counts hours of people.
  let hoursPerDay: Int?
  private(set) var reading = StatusReading()
  /// By key.
  private let titles: [String: String]

  /// More late tickets than this are counted, not listed.
  private static let longestList = 20
  /// Days before the export within which a comment is news.
  private static let newsDays = 14

  init(tickets: [Ticket], name: String, language: Language, hoursPerDay: Int?, options: ReadingOptions) {
    self.tickets = tickets
    self.name = name
    self.options = options
    self.hoursPerDay = hoursPerDay
    words = TicketWords(language)
    titles = Dictionary(tickets.map { ($0.key, $0.title) }, uniquingKeysWith: { first, _ in first })
  }

  /// The day of the export: the latest that any ticket bears, never after today.
  var snapshot: CalendarDate {
    let days = tickets.flatMap { [$0.created, $0.updated, $0.resolved] }.compactMap { $0 }
    return min(days.max() ?? options.asOf, options.asOf)
  }

  func read() -> StatusReading {
    var reader = self
    reader.readSprints()
    reader.readRemaining()
    reader.readEstimates()
    reader.readLate()
    reader.readBugs()
    reader.readComments()
    let told = Set(reader.reading.statements.map(\.place.line))
    for ticket in tickets where !told.contains(ticket.line) { reader.reading.skip(ticket.line, .noDeviation) }
    return reader.reading
  }

  private mutating func append(
    _ text: String, about subject: String, at ticket: Ticket, column: Int? = nil, line: Int? = nil
  ) {
    append(
      text: subject + words.colon + text, context: [ticket.title, parentName(of: ticket), ticket.project],
      line: line ?? ticket.line, column: column ?? ticket.column)
  }

  private mutating func append(_ text: String, during sprint: String, at ticket: Ticket) {
    append(
      text: words.text(text, during: sprint), context: [sprint, ticket.project], line: ticket.line,
      column: ticket.column)
  }

  private mutating func append(text: String, context: [String?], line: Int, column: Int) {
    var seen: Set<String> = [""]
    let names = context.compactMap { $0 }.filter { seen.insert($0).inserted }
    reading.statements.append(
      Statement(
        text: text, place: StatementPlace(file: name, line: line, column: column),
        context: StatementContext(subject: names.isEmpty ? nil : names.joined(separator: " · "))))
  }

  /// The title of the epic, where the export holds it.
  private func parentName(of ticket: Ticket) -> String? {
    guard let parent = ticket.parent else { return nil }
    return titles[parent] ?? parent
  }

  // MARK: - Sprints

  private mutating func readSprints() {
    let board = SprintBoard(tickets)
    reading.sprints = board.outcomes
    for outcome in board.outcomes {
      guard let ticket = tickets.first(where: { $0.sprints.last == outcome.name }) else { continue }
      if !outcome.done.isZero {
        append(words.done(outcome.done), during: outcome.name, at: ticket)
      } else if let count = board.closedCounts[outcome.name], count > 1 {
        append(words.closed(count), during: outcome.name, at: ticket)
      }
    }
    if let added = board.added, let ticket = tickets.first(where: { $0.sprints.last == added.sprint }) {
      append(words.added(added.points), during: added.sprint, at: ticket)
    }
    guard let carried = board.carried, let ticket = tickets.first(where: { $0.key == carried.keys[0] }) else { return }
    // What is left against the deadline already counts what was carried over.
    if hasDeadline || carried.points.isZero {
      append(words.openAcross(carried.from, carried.to, keys: carried.keys), during: carried.to, at: ticket)
    } else {
      append(words.carried(carried.points, keys: carried.keys), during: carried.from, at: ticket)
    }
  }

  // MARK: - What is left

  private var hasDeadline: Bool {
    groups.contains { deadline(of: $0.tickets, $0.head) != nil && !remaining($0.tickets).isZero }
  }

  /// The tickets of each epic that has a deadline, else of each project.
  private var groups: [(name: String, head: Ticket?, tickets: [Ticket])] {
    let work = tickets.filter { $0.kind != .epic && $0.kind != .subtask }
    let epics = tickets.filter { $0.kind == .epic && !$0.isOver && $0.due != nil }
    var groups: [(name: String, head: Ticket?, tickets: [Ticket])] = epics.compactMap { epic in
      let own = work.filter { $0.parent == epic.key || $0.parent == epic.title }
      return own.isEmpty ? nil : (epic.title.isEmpty ? epic.key : epic.title, epic, own)
    }
    let taken = Set(groups.flatMap { $0.tickets.map(\.key) })
    var names: [String] = []
    for ticket in work where !taken.contains(ticket.key) {
      let name = ticket.project ?? ""
      if !names.contains(name) { names.append(name) }
    }
    for project in names {
      let own = work.filter { !taken.contains($0.key) && ($0.project ?? "") == project }
      groups.append((project.isEmpty ? Self.plainName(name) : project, nil, own))
    }
    return groups
  }

  /// A file's name without its folder and its ending.
  private static func plainName(_ name: String) -> String {
    let file = name.split(separator: "/").last.map(String.init) ?? name
    return file.split(separator: ".").first.map(String.init) ?? file
  }

  private func remaining(_ tickets: [Ticket]) -> Rational {
    tickets.reduce(.zero) { sum, ticket in
      guard !ticket.isOver, let points = ticket.points else { return sum }
      return (try? sum + points) ?? sum
    }
  }

  /// The epic's own day, when it is still to come.
  private func deadline(of tickets: [Ticket], _ head: Ticket?) -> CalendarDate? {
    guard let due = head?.due, due > snapshot else { return nil }
    return due
  }

  private mutating func readRemaining() {
    for group in groups {
      let points = remaining(group.tickets)
      guard !points.isZero, let first = group.head ?? group.tickets.first else { continue }
      if let deadline = deadline(of: group.tickets, group.head) {
        let days = (snapshot.dayNumber + 1...deadline.dayNumber).count { CalendarDate(dayNumber: $0).weekday <= 5 }
        append(words.remaining(points, workingDays: days), about: group.name, at: first)
      } else {
        append(words.remaining(points), about: group.name, at: first)
      }
    }
  }

  // MARK: - Estimates

  private mutating func readEstimates() {
    for ticket in tickets where ticket.kind != .epic && ticket.state != .dropped {
      guard let estimate = ticket.estimate, !estimate.isZero, let spent = ticket.spent,
        let left = ticket.state == .done ? .zero : ticket.remaining, let landing = try? spent + left,
        landing != estimate
      else { continue }
      let unit: ColumnUnit = hoursPerDay == nil ? .personHours : .personDays
      let divisor = Rational(hoursPerDay ?? 1)
      guard let first = try? estimate / divisor, let second = try? spent / divisor, let third = try? left / divisor
      else { continue }
      append(words.effort(first, second, third, unit), about: ticket.key, at: ticket)
    }
    if let hoursPerDay, tickets.contains(where: { $0.estimate != nil || $0.spent != nil }) {
      reading.remark(TableRemarks.hoursPerDay(hoursPerDay))
    }
  }

  // MARK: - Late, blocked, broken

  private mutating func readLate() {
    let day = snapshot
    let open = tickets.filter { !$0.isOver && $0.kind != .epic }
    let late = open.filter { ticket in ticket.due.map { $0 < day } ?? false }
    let blocked = open.filter { ticket in ticket.isFlagged && !(ticket.due.map { $0 < day } ?? false) }
    if late.count > Self.longestList {
      append(words.manyOverdue(late.count), about: late[0].project ?? Self.plainName(name), at: late[0])
    } else {
      for ticket in late {
        guard let due = ticket.due else { continue }
        append(words.overdue(due, isFlagged: ticket.isFlagged), about: ticket.key, at: ticket)
      }
    }
    if blocked.count > Self.longestList {
      append(words.manyBlocked(blocked.count), about: blocked[0].project ?? Self.plainName(name), at: blocked[0])
    } else {
      for ticket in blocked { append(words.blocked, about: ticket.key, at: ticket) }
    }
  }

  private mutating func readBugs() {
    let open = tickets.filter { $0.kind == .bug && !$0.isOver }
    guard let first = open.first else { return }
    append(words.openBugs(open.count), about: first.project ?? Self.plainName(name), at: first)
  }

  // MARK: - Comments

  /// What was said lately about what is not over.
  private mutating func readComments() {
    let day = snapshot
    for ticket in tickets where !ticket.isOver {
      for comment in ticket.comments {
        guard let date = comment.date, day.dayNumber - date.dayNumber <= Self.newsDays else { continue }
        let document = Document.read(bytes: Array(comment.text.utf8), name: name, format: .text)
        for statement in document.statements where !RowComment.restatesFigures(statement.text) {
          let line = comment.line + statement.place.line - 1
          let column = statement.place.line == 1 ? comment.column + statement.place.column - 1 : statement.place.column
          append(statement.text, about: ticket.key, at: ticket, column: column, line: line)
        }
      }
    }
  }
}
