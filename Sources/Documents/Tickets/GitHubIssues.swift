import Languages
import Quantities

/// Reads issues as GitHub's API and its command line write them.
struct GitHubIssues {
  private let tree: JSONTree
  private let lines: LineIndex

  init(tree: JSONTree, bytes: [UInt8]) {
    self.tree = tree
    lines = LineIndex(bytes)
  }

  static func isOne(_ tree: JSONTree) -> Bool {
    guard let first = tree.elements.first else { return false }
    return first["number"] != nil && first["title"] != nil && first["state"] != nil
  }

  /// Pull requests, which the API lists among issues, are left out.
  func tickets() -> [Ticket] {
    tree.elements.filter { $0["pull_request"] == nil || $0["pull_request"]?.isNull == true }.compactMap(ticket)
  }

  private func ticket(_ issue: JSONTree) -> Ticket? {
    guard let number = issue["number"]?.text else { return nil }
    var ticket = Ticket(key: "#" + number)
    (ticket.line, ticket.column) = lines.place(of: issue.offset)
    ticket.title = issue["title"]?.string ?? ""
    let labels = (issue["labels"]?.elements ?? []).compactMap { $0["name"]?.string ?? $0.string }
    let reason = (issue.first("stateReason", "state_reason")?.string ?? "").lowercased()
    let isClosed = issue["state"]?.string?.lowercased() == "closed"
    ticket.state = isClosed ? reason == "not_planned" || reason == "duplicate" ? .dropped : .done : .open
    if !isClosed, !(issue["assignees"]?.elements ?? []).isEmpty { ticket.state = .doing }
    if labels.contains(where: { TicketStates.kind($0) == .bug }) { ticket.kind = .bug }
    if labels.contains(where: { TicketStates.kind($0) == .epic }) { ticket.kind = .epic }
    ticket.isFlagged = labels.contains { TicketStates.blocked.contains(HeaderText.folded($0)) }
    ticket.points = labels.lazy.compactMap(Self.points).first
    ticket.created = date(issue.first("createdAt", "created_at"))
    ticket.updated = date(issue.first("updatedAt", "updated_at"))
    ticket.resolved = date(issue.first("closedAt", "closed_at"))
    if let milestone = issue["milestone"], let title = milestone["title"]?.string {
      ticket.sprints = [title]
      ticket.due = date(milestone.first("dueOn", "due_on"))
    }
    return ticket
  }

  private func date(_ value: JSONTree?) -> CalendarDate? {
    value?.string.flatMap { CellDate.date($0, order: .dayFirst, year: 0) }
  }

  /// `sp:5`, `points: 8`, `estimate/3`, `size: 5`.
  private static func points(_ label: String) -> Rational? {
    let parts = HeaderText.folded(label).split(separator: " ").map(String.init)
    guard parts.count == 2, ["sp", "points", "point", "pts", "estimate", "size", "story"].contains(parts[0]) else {
      return nil
    }
    return CellNumber(parts[1], style: .decimalPoint)?.value
  }
}
