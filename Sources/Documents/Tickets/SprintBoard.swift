import Quantities

/// What tickets say of their sprints.
struct SprintBoard {
  struct Carried {
    let from: String
    let to: String
    let points: Rational
    let keys: [String]
  }

  struct Added {
    let sprint: String
    let points: Rational
  }

  /// Of every sprint in which something was done, in order.
  private(set) var outcomes: [SprintOutcome] = []
  private(set) var closedCounts: [String: Int] = [:]
  /// What went on from the sprint before the current one.
  private(set) var carried: Carried?
  /// What was created after the current sprint had begun.
  private(set) var added: Added?

  private let tickets: [Ticket]

  init(_ tickets: [Ticket]) {
    self.tickets = tickets.filter { $0.kind != .epic && $0.kind != .subtask }
    let names = Self.order(self.tickets)
    let active = Set(self.tickets.filter { $0.state == .done || $0.state == .doing }.compactMap(\.sprints.last))
    let current = names.last(where: active.contains)
    for name in names { addOutcome(of: name, isClosed: name != current, until: current, names) }
    if let current { findCarried(into: current) }
    if let current { findAdded(to: current) }
  }

  private mutating func addOutcome(of name: String, isClosed: Bool, until current: String?, _ names: [String]) {
    guard let current, let last = names.firstIndex(of: current), let position = names.firstIndex(of: name),
      position <= last
    else { return }
    let done = tickets.filter { $0.state == .done && $0.sprints.last == name }
    closedCounts[name] = done.count
    guard !done.isEmpty else { return }
    outcomes.append(SprintOutcome(name: name, done: points(done), committed: nil, isClosed: isClosed))
  }

  private func points(_ tickets: [Ticket]) -> Rational {
    tickets.reduce(.zero) { sum, ticket in ticket.points.flatMap { try? sum + $0 } ?? sum }
  }

  private mutating func findCarried(into current: String) {
    let moved = tickets.filter { $0.state != .dropped && $0.sprints.count > 1 && $0.sprints.last == current }
    guard let from = moved.compactMap({ $0.sprints[safe: $0.sprints.count - 2] }).max(by: Self.isBefore) else { return }
    let keys = moved.filter { $0.sprints[safe: $0.sprints.count - 2] == from }
    carried = Carried(from: from, to: current, points: points(keys), keys: keys.map(\.key))
  }

  private mutating func findAdded(to current: String) {
    let late = tickets.filter { ticket in
      guard ticket.sprints.last == current, let start = ticket.sprintStart, let created = ticket.created else {
        return false
      }
      return created > start
    }
    let points = points(late)
    if !points.isZero { added = Added(sprint: current, points: points) }
  }

  /// By first day where it is known, else by the numbers in the names.
  private static func order(_ tickets: [Ticket]) -> [String] {
    var starts: [String: Int] = [:]
    var names: [String] = []
    for ticket in tickets {
      for sprint in ticket.sprints where !names.contains(sprint) { names.append(sprint) }
      if let last = ticket.sprints.last, let start = ticket.sprintStart { starts[last] = start.dayNumber }
    }
    return names.sorted { first, second in
      if let one = starts[first], let other = starts[second], one != other { return one < other }
      return isBefore(first, second)
    }
  }

  /// Names part by part, their numbers by value: `Sprint 9` before `Sprint 10`.
  static func isBefore(_ first: String, _ second: String) -> Bool {
    let (left, right) = (parts(first), parts(second))
    for (one, other) in zip(left, right) where one != other {
      if let number = Int(one), let second = Int(other), number != second { return number < second }
      return one < other
    }
    return left.count < right.count
  }

  private static func parts(_ name: String) -> [String] {
    var parts: [String] = []
    var wasNumber = false
    for character in name {
      let isNumber = character.isASCII && character.isNumber
      if parts.isEmpty || isNumber != wasNumber { parts.append("") }
      parts[parts.count - 1].append(character)
      wasNumber = isNumber
    }
    return parts
  }
}
