import Languages
import Quantities

/// Reads the export of a tracker, row by row, by the position of its columns.
struct TicketTable {
  private let heads: TicketHeads
  private let records: ArraySlice<Record>
  private let order: DateOrder
  private let style: NumberStyle
  private let options: ReadingOptions
  let hoursPerDay: Int
  let language: Language

  /// - Parameter head: index of the row that names the columns.
  init(heads: TicketHeads, records: [Record], head: Int, options: ReadingOptions) {
    self.heads = heads
    self.records = records.dropFirst(head + 1)
    self.options = options
    language = Self.language(of: records[head]) ?? options.language
    hoursPerDay = options.columns?.hoursPerDay ?? 8
    let dates = [TicketHeads.Field.created, .updated, .resolved, .due].flatMap {
      heads.cells($0, of: records.dropFirst(head + 1))
    }
    // Every column of an export is written by one program: they decide together.
    let isTwelveHour = dates.contains { $0.hasSuffix("AM") || $0.hasSuffix("PM") }
    order = DateOrder(cells: dates, fallback: language == .english && isTwelveHour ? .monthFirst : .dayFirst)
    let numbers = [TicketHeads.Field.points, .estimate, .spent, .remaining].flatMap {
      heads.cells($0, of: records.dropFirst(head + 1))
    }
    style = NumberStyle(cells: numbers, fallback: language == .english ? .decimalPoint : .decimalComma)
  }

  private static func language(of record: Record) -> Language? {
    let heads = Set(record.cells.map { HeaderText.folded($0.text) })
    let known: [(Language, Set<String>)] = [
      (.french, ["resume", "etat", "cle de ticket", "type de ticket", "statut", "echeance", "cle"]),
      (.dutch, ["samenvatting", "issuesleutel", "statuscategorie", "vervaldatum", "aangemaakt", "bijgewerkt"]),
    ]
    return known.first { !heads.isDisjoint(with: $0.1) }?.0
  }

  func tickets() -> [Ticket] {
    records.filter { !$0.isBlank }.compactMap(ticket)
  }

  private func ticket(_ record: Record) -> Ticket? {
    guard let key = heads.first(.key, of: record) else { return nil }
    var ticket = Ticket(key: heads.tracker == .azureDevOps ? "#" + key.text : key.text)
    (ticket.line, ticket.column) = (key.line, key.column)
    ticket.title = heads.text(.title, of: record).withoutGuard
    ticket.kind = TicketStates.kind(heads.text(.type, of: record))
    readState(of: &ticket, record)
    ticket.project = heads.first(.project, of: record)?.text
    ticket.parent = heads.first(.parent, of: record)?.text
    ticket.sprints = sprints(record)
    ticket.points = heads.first(.points, of: record).flatMap { number($0.text) }
    ticket.estimate = hours(.estimate, record)
    ticket.spent = hours(.spent, record)
    ticket.remaining = hours(.remaining, record)
    ticket.due = date(.due, record)
    ticket.created = date(.created, record)
    ticket.updated = date(.updated, record)
    ticket.resolved = date(.resolved, record)
    ticket.sprintStart = date(.sprintStart, record)
    ticket.sprintEnd = date(.sprintEnd, record)
    ticket.comments = heads.all(.comment, of: record).map(comment)
    return ticket
  }

  private func readState(of ticket: inout Ticket, _ record: Record) {
    let status = heads.text(.state, of: record)
    ticket.state = TicketStates.state(
      status: status, category: heads.text(.category, of: record), resolution: heads.text(.resolution, of: record))
    if heads.first(.cancelled, of: record) != nil { ticket.state = .dropped }
    let tags = heads.all(.tags, of: record).flatMap { $0.text.split { ";,".contains($0) } }
    let flag = HeaderText.folded(heads.text(.flag, of: record))
    ticket.isFlagged =
      (!flag.isEmpty && flag != "no" && flag != "non" && flag != "nee")
      || TicketStates.blocked.contains(HeaderText.folded(status))
      || tags.contains { TicketStates.blocked.contains(HeaderText.folded(String($0))) }
    if heads.tracker == .linear, tags.contains(where: { HeaderText.folded(String($0)) == "bug" }) { ticket.kind = .bug }
  }

  private func sprints(_ record: Record) -> [String] {
    let names = heads.all(.sprint, of: record).map(\.text)
    switch heads.tracker {
    case .jira: return names
    // `Project\PI 20\Iteration 98`: the last part is the sprint; the project alone is the backlog.
    case .azureDevOps:
      return names.compactMap { path in
        let parts = path.split(separator: "\\")
        return parts.count > 1 ? parts.last.map(String.init) : nil
      }
    case .linear: return names.first.map { [$0.allSatisfy(\.isNumber) ? "Cycle \($0)" : $0] } ?? []
    }
  }

  private func number(_ text: String) -> Rational? { CellNumber(text, style: style)?.value }

  /// Jira writes seconds, Azure DevOps hours.
  private func hours(_ field: TicketHeads.Field, _ record: Record) -> Rational? {
    guard let cell = heads.first(field, of: record) else { return nil }
    return heads.tracker == .jira
      ? TicketDuration.hours(cell.text, hoursPerDay: hoursPerDay) : number(cell.text)
  }

  private func date(_ field: TicketHeads.Field, _ record: Record) -> CalendarDate? {
    heads.first(field, of: record).flatMap { date($0.text) }
  }

  private func date(_ text: String) -> CalendarDate? {
    CellDate.date(text, order: order, year: options.asOf.civil.year, allowsSerial: true)
  }

  /// `16/May/25 4:40 PM;dev.a;reste 6 JH`: the day, who, and what is said.
  private func comment(_ cell: Cell) -> Ticket.Comment {
    let parts = cell.text.split(separator: ";", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let date = date(String(parts[0])) else {
      return Ticket.Comment(date: nil, text: cell.text, line: cell.line, column: cell.column)
    }
    let before = parts[0].unicodeScalars.count + parts[1].unicodeScalars.count + 2
    return Ticket.Comment(date: date, text: String(parts[2]), line: cell.line, column: cell.column + before)
  }
}

extension String {
  /// Without the apostrophe that some exports put before what a spreadsheet would run.
  var withoutGuard: String {
    guard hasPrefix("'"), let second = dropFirst().first, "=+-@".contains(second) else { return self }
    return String(dropFirst())
  }
}
