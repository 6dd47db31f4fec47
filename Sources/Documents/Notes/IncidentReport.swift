import Language
import Languages
import Quantities

/// A part of a note that tells of one incident: its fields and its timeline give one outage, and only one.
struct IncidentReport {
  private let entries: [Entry]
  private let heading: NoteHeading
  private let duration: Duration?
  /// Where the length of the outage is said.
  var outageLine: Int? { duration?.line }

  private struct Duration {
    /// As written, or worked out of the two ends.
    let text: String
    let line: Int
    let column: Int
    let language: Language
  }

  /// A line of the report: what it is about, and what it says.
  struct Entry {
    let label: String
    let value: String
    let line: Int
    let column: Int
    let words: String
    var isOfTimeline: Bool { ClockTime(leading: label) != nil }
  }

  static func all(in document: Document) -> [IncidentReport] {
    var reports: [IncidentReport] = []
    var end = 0
    for (index, heading) in document.headings.enumerated() where heading.line >= end {
      guard IncidentWords.names(heading.title) || IncidentWords.isTimeline(heading.title) else { continue }
      let next = document.headings.dropFirst(index + 1).first { $0.level <= heading.level }?.line ?? .max
      let several = parts(of: heading.line..<next, document)
      if several.count > 1, !areOneOutage(several) {
        reports += several
      } else {
        guard let report = IncidentReport(heading, lines: heading.line..<next, document) else { continue }
        reports.append(report)
      }
      end = next
    }
    if reports.allSatisfy({ $0.duration == nil }), let whole = whole(document) { return [whole] }
    return reports
  }

  /// "Downtime: 3h" under one heading and « Durée totale : 3 h » under another: the same said twice.
  private static func areOneOutage(_ reports: [IncidentReport]) -> Bool {
    Set(reports.map { $0.duration?.text }).count == 1
  }

  /// "Multiple outages", each under a heading of its own that says how long it lasted.
  private static func parts(of lines: Range<Int>, _ document: Document) -> [IncidentReport] {
    let headings = document.headings.filter { $0.line > lines.lowerBound && lines.contains($0.line) }
    return headings.indices.compactMap { index in
      let next = headings[safe: index + 1]?.line ?? lines.upperBound
      let part = IncidentReport(headings[index], lines: headings[index].line..<next, document)
      return part.flatMap { told($0.entries) == nil ? nil : $0 }
    }
  }

  /// A note that says how long it took to recover, whatever its headings are.
  private static func whole(_ document: Document) -> IncidentReport? {
    let isReport = document.statements.contains { statement in
      Field(statement).map { IncidentWords.isOfReports($0.label) } ?? false
    }
    guard isReport else { return nil }
    let heading = document.headings.first ?? NoteHeading(line: 1, level: 1, title: "")
    return IncidentReport(heading, lines: 1..<Int.max, document)
  }

  private init?(_ heading: NoteHeading, lines: Range<Int>, _ document: Document) {
    let tables = document.tables.flatMap(\.rows).filter { $0.first.map { lines.contains($0.line) } == true }
    let rowLines = Set(tables.compactMap { $0.first?.line })
    let prose = document.statements.filter { lines.contains($0.place.line) && !rowLines.contains($0.place.line) }
    let entries = (prose.compactMap(Self.entry) + tables.compactMap(Self.entry)).sorted { $0.line < $1.line }
    self.heading = heading
    self.entries = entries
    let told = ([heading.title] + prose.map(\.text)).joined(separator: " ")
    duration =
      IncidentWords.isRehearsed(heading.title) || IncidentWords.isOnlyDegraded(told) || IncidentWords.wasHarmless(prose)
      ? nil : Self.duration(entries)
    // « Timeline » may be a plan's: without a time of day it tells of no incident.
    guard
      IncidentWords.names(heading.title) || !IncidentWords.isTimeline(heading.title)
        || entries.contains(where: \.isOfTimeline)
    else { return nil }
    guard duration != nil || entries.contains(where: { $0.isOfTimeline || IncidentWords.isField($0.label) }) else {
      return nil
    }
  }

  private static func entry(_ statement: Statement) -> Entry? {
    if let field = Field(statement) {
      return Entry(
        label: field.label, value: field.value, line: statement.place.line, column: statement.place.column,
        words: HeaderText.folded(statement.text))
    }
    return Entry(
      label: statement.text, value: statement.text, line: statement.place.line, column: statement.place.column,
      words: HeaderText.folded(statement.text))
  }

  private static func entry(_ row: [NoteTable.Cell]) -> Entry? {
    guard row.count > 1, let first = row.first else { return nil }
    let rest = row.dropFirst().map(\.text).joined(separator: " ")
    return Entry(
      label: first.text, value: rest, line: first.line, column: first.column,
      words: HeaderText.folded(first.text + " " + rest))
  }

  // MARK: - How long it lasted

  private static func duration(_ entries: [Entry]) -> Duration? { told(entries) ?? between(entries) }

  /// What a field says of it.
  private static func told(_ entries: [Entry]) -> Duration? {
    for kind in IncidentWords.durations {
      for entry in entries where !entry.isOfTimeline {
        guard let language = kind.language(of: HeaderText.folded(entry.label)), !IncidentWords.isDegraded(entry.words)
        else { continue }
        if let length = ClockTime.length(in: entry.value) {
          return Duration(text: length, line: entry.line, column: entry.column, language: language)
        }
      }
    }
    return nil
  }

  /// From the line that says when it began to the one that says when it ended.
  private static func between(_ entries: [Entry]) -> Duration? {
    guard let start = entries.first(where: { IncidentWords.begins($0) != nil }),
      let language = IncidentWords.begins(start), let from = time(of: start),
      let end = entries.first(where: { $0.line > start.line && IncidentWords.ends($0) }), let to = time(of: end),
      let minutes = ClockTime.minutes(from: from, to: to), minutes > 0
    else { return nil }
    return Duration(text: "\(minutes) min", line: end.line, column: end.column, language: language)
  }

  private static func time(of entry: Entry) -> ClockTime? {
    ClockTime(leading: entry.label) ?? ClockTime(leading: entry.value)
  }

  // MARK: - What becomes of the lines

  /// The lines that tell of the time it took, and of the outage itself.
  var details: Set<Int> {
    let lines = entries.filter { entry in
      entry.isOfTimeline || IncidentWords.isField(entry.label) && !isUnread(entry)
        || duration != nil && IncidentWords.isOutage(entry.words)
    }
    return Set(lines.map(\.line)).union(duration.map { [$0.line] } ?? [])
  }

  /// "Duration: builds were unavailable for 15 hours": no length alone, and so read as the sentence that it is.
  private func isUnread(_ entry: Entry) -> Bool {
    duration == nil && ClockTime.length(in: entry.value) == nil
      && IncidentWords.durations.contains { $0.language(of: HeaderText.folded(entry.label)) != nil }
  }

  func outage(in file: String) -> Statement? {
    guard let duration else { return nil }
    let text = Localized(
      fr: "Indisponibilité de \(duration.text)", en: "Outage of \(duration.text)", nl: "Storing van \(duration.text)")
    return Statement(
      text: text[duration.language],
      place: StatementPlace(file: file, line: duration.line, column: duration.column),
      context: StatementContext(subject: heading.title))
  }
}

/// A time of day, with its day where it is written.
struct ClockTime {
  private let day: Int?
  private let minute: Int

  /// `09:05`, `9h05`, `9 h 05`, `2026-02-10 09:02`, `09:05 UTC`; nil when the text begins otherwise.
  init?(leading text: String) {
    var rest = text.trimmed[...]
    var day: Int?
    let head = rest.prefix { $0.isNumber || "-/.T".contains($0) }
    let parts = head.split { !$0.isNumber }
    if parts.count >= 3, let date = CellDate.date(String(head.prefix(10)), order: .dayFirst, year: 2000) {
      day = date.dayNumber
      rest = rest[rest.index(rest.startIndex, offsetBy: min(10, head.count))...].drop { " T,à".contains($0) }
    }
    let hours = rest.prefix { $0.isASCII && $0.isNumber }
    var behind = rest[hours.endIndex...].drop { $0 == " " }
    guard (1...2).contains(hours.count), let hour = Int(hours), hour < 24, let mark = behind.first,
      mark == ":" || mark == "h" || mark == "H" || mark == "u"
    else { return nil }
    behind = behind.dropFirst().drop { $0 == " " }
    let digits = behind.prefix { $0.isASCII && $0.isNumber }
    guard digits.count == 2, let minute = Int(digits), minute < 60 else { return nil }
    self.day = day
    self.minute = hour * 60 + minute
  }

  /// Past midnight where the second is the earlier one and no day is written.
  static func minutes(from start: ClockTime, to end: ClockTime) -> Int? {
    if let first = start.day, let second = end.day { return (second - first) * 1440 + end.minute - start.minute }
    guard (start.day == nil) == (end.day == nil) || end.day == nil else { return nil }
    return end.minute >= start.minute ? end.minute - start.minute : end.minute + 1440 - start.minute
  }

  /// A length of time as people read it: `1h 52m`, `1:52` as hours and minutes, `09:05–10:45` as their distance.
  static func length(in text: String) -> String? {
    let value = text.trimmed
    let parts = value.split { "–—→-àt".contains($0) }.map { String($0).trimmed }
    if parts.count >= 2, let first = ClockTime(leading: parts[0]),
      let second = ClockTime(leading: parts[parts.count - 1]),
      let minutes = minutes(from: first, to: second), minutes > 0
    {
      return "\(minutes) min"
    }
    let body = String(value.prefix { !"(,;.".contains($0) }).trimmed
    let number = body.drop { "~≈± ".contains($0) }
    guard number.first?.isNumber == true, body.utf8.count <= 30 else { return nil }
    let fields = number.split(separator: ":", omittingEmptySubsequences: false)
    if (2...3).contains(fields.count), let hours = Int(fields[0]), let minutes = Int(fields[1]) {
      return "\(hours * 60 + minutes) min"
    }
    return number.contains(where: \.isLetter) ? String(number) : nil
  }
}
