import Language
import Languages
import Quantities

/// Reads what Jira's boards answer: the report of one sprint, or the velocity chart.
///
/// Source: Atlassian, the JSON behind the sprint report and the velocity chart (greenhopper/1.0/rapid/charts).
struct JiraReports {
  private let tree: JSONTree
  private let name: String
  private let words: TicketWords
  private let lines: LineIndex

  init(tree: JSONTree, name: String, bytes: [UInt8], language: Language) {
    self.tree = tree
    self.name = name
    words = TicketWords(language)
    lines = LineIndex(bytes)
  }

  static func isSprintReport(_ tree: JSONTree) -> Bool {
    tree["contents"]?["completedIssues"] != nil || tree["contents"]?["issuesNotCompletedInCurrentSprint"] != nil
  }

  static func isVelocity(_ tree: JSONTree) -> Bool { tree["velocityStatEntries"] != nil }

  func read() -> StatusReading? {
    if Self.isSprintReport(tree) { return sprintReport() }
    return Self.isVelocity(tree) ? velocity() : nil
  }

  private func statement(_ text: String, about subject: String, at place: JSONTree) -> Statement {
    statement(text: subject + words.colon + text, subject: subject, at: place)
  }

  private func statement(_ text: String, during sprint: String, at place: JSONTree) -> Statement {
    statement(text: words.text(text, during: sprint), subject: sprint, at: place)
  }

  private func statement(text: String, subject: String, at place: JSONTree) -> Statement {
    let (line, column) = lines.place(of: place.offset)
    return Statement(
      text: text, place: StatementPlace(file: name, line: line, column: column),
      context: StatementContext(subject: subject))
  }

  // MARK: - One sprint

  private func sprintReport() -> StatusReading? {
    guard let contents = tree["contents"] else { return nil }
    var reading = StatusReading()
    let sprint = tree["sprint"]?["name"]?.string ?? "Sprint"
    let addedKeys = Set((contents["issueKeysAddedDuringSprint"]?.members ?? []).filter(\.value.isTrue).map(\.key))
    let done = sum(contents, "completedIssues", "completedIssuesEstimateSum")
    let committed = self.committed(contents, addedKeys)
    let added = points(of: Self.lists.flatMap { contents[$0]?.elements ?? [] }.filter { addedKeys.contains(key($0)) })
    let isClosed = (tree["sprint"]?["state"]?.string ?? "CLOSED").uppercased() == "CLOSED"
    reading.sprints = [SprintOutcome(name: sprint, done: done, committed: committed, isClosed: isClosed)]
    let place = contents["completedIssues"] ?? contents
    if isClosed, !committed.isZero {
      reading.statements.append(statement(words.delivered(done, of: committed), during: sprint, at: place))
    } else if !done.isZero {
      reading.statements.append(statement(words.done(done), during: sprint, at: place))
    }
    if !added.isZero {
      let place = contents["issueKeysAddedDuringSprint"] ?? place
      reading.statements.append(statement(words.added(added), during: sprint, at: place))
    }
    readIssues(contents, into: &reading)
    return reading
  }

  private static let lists = [
    "completedIssues", "issuesNotCompletedInCurrentSprint", "puntedIssues", "issuesCompletedInAnotherSprint",
  ]

  /// What the sprint began with: the first estimates of everything that was not added later.
  private func committed(_ contents: JSONTree, _ added: Set<String>) -> Rational {
    let issues = Self.lists.flatMap { contents[$0]?.elements ?? [] }.filter { !added.contains(key($0)) }
    return issues.reduce(.zero) { sum, issue in (try? sum + (estimate(issue, isFirst: true) ?? .zero)) ?? sum }
  }

  private func key(_ issue: JSONTree) -> String { issue["key"]?.string ?? "" }

  private func estimate(_ issue: JSONTree, isFirst: Bool) -> Rational? {
    let first = issue["estimateStatistic"]?["statFieldValue"]?["value"]?.number
    let current = issue["currentEstimateStatistic"]?["statFieldValue"]?["value"]?.number
    return isFirst ? first ?? current : current ?? first
  }

  private func points(of issues: [JSONTree]) -> Rational {
    issues.reduce(.zero) { sum, issue in (try? sum + (estimate(issue, isFirst: false) ?? .zero)) ?? sum }
  }

  /// The sum that the report gives, or that of its issues; "null" stands for none.
  private func sum(_ contents: JSONTree, _ list: String, _ total: String) -> Rational {
    contents[total]?["value"]?.number ?? points(of: contents[list]?.elements ?? [])
  }

  /// Flagged issues that are not done.
  private func readIssues(_ contents: JSONTree, into reading: inout StatusReading) {
    for issue in contents["issuesNotCompletedInCurrentSprint"]?.elements ?? [] {
      if issue["flagged"]?.isTrue == true {
        reading.statements.append(statement(words.blocked, about: key(issue), at: issue))
      } else {
        reading.skip(lines.place(of: issue.offset).line, .noDeviation)
      }
    }
  }

  // MARK: - The velocity chart

  private func velocity() -> StatusReading? {
    guard let entries = tree["velocityStatEntries"] else { return nil }
    var reading = StatusReading()
    let sprints = tree["sprints"]?.elements ?? []
    var outcomes: [(outcome: SprintOutcome, place: JSONTree)] = []
    for sprint in sprints {
      guard let id = sprint["id"]?.text, let entry = entries[id], let done = entry["completed"]?["value"]?.number
      else { continue }
      let outcome = SprintOutcome(
        name: sprint["name"]?.string ?? "Sprint \(id)", done: done, committed: entry["estimated"]?["value"]?.number,
        isClosed: (sprint["state"]?.string ?? "CLOSED").uppercased() == "CLOSED")
      outcomes.append((outcome, entry))
    }
    // The chart lists the latest first, and some versions the earliest.
    let sorted = outcomes.sorted { SprintBoard.isBefore($0.outcome.name, $1.outcome.name) }
    reading.sprints = sorted.map(\.outcome)
    guard let last = sorted.last(where: { $0.outcome.isClosed }) else { return reading }
    if let committed = last.outcome.committed, !committed.isZero {
      reading.statements = [
        statement(words.delivered(last.outcome.done, of: committed), during: last.outcome.name, at: last.place)
      ]
    }
    for outcome in sorted.dropLast() { reading.skip(lines.place(of: outcome.place.offset).line, .noDeviation) }
    return reading
  }
}
