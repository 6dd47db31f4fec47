import Documents
import Language
import Languages
import Quantities
import TestSupport
import Testing

/// Files of every kind, read as a whole: what becomes a statement, what is passed over, what is remarked.
@Suite struct FixtureTests {
  static let files = [
    "jira-fr.csv", "jira-en.csv", "sprint-report.json", "velocity.json", "azure-devops.csv", "linear.csv",
    "github-issues.json", "slack/delivery/2025-05-16.json", "mail-qp.eml", "mail-base64.eml", "mail-html.eml",
    "plan-en.csv", "plan-nl.csv", "suivi-cp1252.csv", "unclosed.csv", "velocity.csv", "incident-en.md",
    "follow-ups.txt", "incident-again.md", "incident-drill.md", "incident-fr.md", "incident-harmless.md",
    "pairs.md", "pairs-below.md", "time-log.md", "estimates.md", "cost-report.md", "budget-landing.csv",
    "budget-no-unit.csv",
    "risk-register.csv", "jira-de.csv",
    "chat-paste.md", "passed-over.md",
  ]

  @Test(arguments: files)
  func `a file reads as its golden says`(name: String) throws {
    let bytes = try #require(Golden(name, in: "Fixtures").bytes)
    let options = ReadingOptions(asOf: try #require(CalendarDate(year: 2026, month: 3, day: 1)))
    let reading = try StatusFile(bytes: DecodedText(bytes).bytes, name: name).read(options)
    Golden(name + ".golden", in: "Fixtures").expect(Self.listing(of: reading))
  }

  static func listing(of reading: StatusReading) -> String {
    var lines = reading.statements.map { statement in
      let section = statement.context.section == .plain ? "" : " {\(statement.context.section)}"
      let subject = statement.context.subject.map { " [\($0)]" } ?? ""
      return "\(statement.place.line):\(statement.place.column) \(statement.text)\(subject)\(section)"
    }
    lines += reading.skipped.map { "\($0.line) - \($0.reason.code)" }
    lines += reading.remarks.map { "\($0.line.map(String.init) ?? "*") \($0.isFault ? "!" : "?") \($0.text.english)" }
    lines += reading.sprints.map { sprint in
      let committed = sprint.committed.map { " of \($0.numerator)/\($0.denominator)" } ?? ""
      let done = "\(sprint.done.numerator)/\(sprint.done.denominator)"
      return "sprint \(sprint.name): \(done)\(committed)\(sprint.isClosed ? "" : " (open)")"
    }
    return lines.joined(separator: "\n") + "\n"
  }

  @Test func `the sprints that are over make a history, the earliest first`() throws {
    let options = ReadingOptions(asOf: try #require(CalendarDate(year: 2026, month: 3, day: 1)))
    let chart = try #require(Golden("velocity.json", in: "Fixtures").bytes)
    let done = try StatusFile.sprints(in: chart, name: "velocity.json", options).map(\.done)
    #expect(done == [Rational(28), try Rational(61, 2), Rational(21)])
    let table = try #require(Golden("velocity.csv", in: "Fixtures").bytes)
    #expect(
      try StatusFile.sprints(in: table, name: "velocity.csv", options).map(\.done) == [
        Rational(28), try Rational(61, 2), Rational(24),
      ])
  }

  @Test func `the people of a chat are known by the directory of its export`() throws {
    let bytes = try #require(Golden("slack/users.json", in: "Fixtures").bytes)
    let people = StatusFile(bytes: bytes, name: "users.json").people
    #expect(people == ["U01": "Léa", "U02": "Sam Peeters"])
    var options = ReadingOptions(asOf: try #require(CalendarDate(year: 2026, month: 3, day: 1)))
    options.people = people ?? [:]
    let day = try #require(Golden("slack/delivery/2025-05-16.json", in: "Fixtures").bytes)
    let texts = try StatusFile(bytes: day, name: "slack/delivery/2025-05-16.json").read(options).statements.map(\.text)
    #expect(texts.contains("ok @Léa, je préviens le métier"))
  }

  @Test(arguments: [
    ("{", ReadingFault.notJSON), ("{\"a\": 1}", .unknownJSON), ("[1, 2]", .unknownJSON), ("[[[[", .notJSON),
  ])
  func `JSON that is no export is refused with its reason`(text: String, fault: ReadingFault) throws {
    let options = ReadingOptions(asOf: CalendarDate(dayNumber: 0))
    #expect(throws: fault) { try StatusFile(bytes: Array(text.utf8), name: "x.json").read(options) }
  }

  @Test(arguments: [
    ("a.md", "# x", StatusFormat.markdown), ("a.txt", "x", .text), ("a.CSV", "x", .table), ("a.eml", "x", .mail),
    ("-", "Lot;Budget (j/h);RAF\nA;1;2\n", .table), ("-", "We are late, as said, by two weeks.\n", .markdown),
    ("-", "[{\"number\": 1, \"title\": \"x\", \"state\": \"open\"}]", .github),
    ("-", "Subject: x\nMIME-Version: 1.0\n\nx", .mail), ("a.txt", "Subject: x\n\nx", .text),
    ("a.txt", "Lot\tBudget (j/h)\tRAF\nA\t1\t2\n", .table),
  ])
  func `a file's kind is told by its name and its content`(name: String, text: String, format: StatusFormat) {
    #expect(StatusFile(bytes: Array(text.utf8), name: name).format == format)
  }
}
