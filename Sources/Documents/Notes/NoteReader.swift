import Language
import Languages
import Quantities

/// Reads a note: its prose as it stands, its tables and its lists of fields as their heads say.
struct NoteReader {
  private let name: String
  private let options: ReadingOptions
  private let document: Document
  private var reading = StatusReading()

  init(bytes: [UInt8], name: String, format: DocumentFormat?, options: ReadingOptions) {
    self.name = name
    self.options = options
    document = Document.read(bytes: bytes, name: name, format: format)
  }

  func read() -> StatusReading {
    var reader = self
    reader.reading.statements = document.statements.map { $0.withHeadsOfPair ?? $0 }
    reader.reading.skipped = document.skipped
    reader.reading.titles = document.headings.map(\.title)
    reader.reading.titles += document.tables.map { $0.head.map(\.text).joined(separator: " ") }
    reader.leaveOutAverages()
    guard !document.tables.isEmpty || FieldList.mayStand(in: document.statements) else { return reader.reading }
    for incident in IncidentReport.all(in: document) { reader.read(incident) }
    for table in document.tables { reader.read(table) }
    for list in FieldList.all(in: reader.reading.statements) { reader.read(list.table, orKeep: true) }
    reader.sort()
    return reader.reading
  }

  /// Averages and deviations of fields: no sum of what was planned or done.
  private mutating func leaveOutAverages() {
    let averages = reading.statements.filter(FieldList.isOfAverage)
    guard !averages.isEmpty else { return }
    let lines = Set(averages.map(\.place.line))
    reading.statements.removeAll { lines.contains($0.place.line) }
    for line in lines.sorted() { reading.skip(line, .noOutcome) }
  }

  private mutating func sort() {
    reading.statements = reading.statements.enumerated().sorted {
      ($0.element.place.line, $0.offset) < ($1.element.place.line, $1.offset)
    }.map(\.element)
    reading.skipped.sort { $0.line < $1.line }
  }

  // MARK: - Incidents

  /// One outage for the report; what else it tells of the time that it took is none of its own.
  private mutating func read(_ incident: IncidentReport) {
    let details = incident.details
    guard !details.isEmpty else { return }
    reading.statements.removeAll { details.contains($0.place.line) }
    if let outage = incident.outage(in: name) { reading.statements.append(outage) }
    for line in details.sorted() where line != incident.outageLine { reading.skip(line, .incidentDetail) }
  }

  // MARK: - Tables

  private mutating func read(_ table: NoteTable, orKeep keepsProse: Bool = false) {
    let lines = Set(table.rows.compactMap { $0.first?.line } + table.rows.flatMap { $0.map(\.line) })
    // An incident's report has told what its timeline comes to.
    guard reading.statements.contains(where: { lines.contains($0.place.line) }) else { return }
    if table.isTimeLog {
      reading.statements.removeAll { lines.contains($0.place.line) }
      return lines.sorted().forEach { reading.skip($0, .noOutcome) }
    }
    let records = [table.head].map(Self.record) + table.rows.map(Self.record)
    guard let head = TableHead(records, mapping: options.columns, isOfNote: true) else { return }
    let around = [table.lead, table.context.subject].compactMap { $0 }.joined(separator: " · ")
    var read = StatusTable(
      name: name, records: records, head: head, decimalComma: head.language != .english, options: options,
      note: StatusTable.Surroundings(context: table.context, text: around)
    ).read()
    if keepsProse, read.statements.isEmpty { return }
    if let lead = table.lead { leaveOut(of: &read, figuresIn: lead) }
    reading.statements.removeAll { lines.contains($0.place.line) }
    reading.statements += read.statements
    reading.skipped += read.skipped.filter { lines.contains($0.line) && $0.reason != .tableHead }
    reading.remarks += read.remarks
    reading.sprints += read.sprints
  }

  private static func record(_ cells: [NoteTable.Cell]) -> Record {
    Record(
      cells: cells.map { Cell(text: $0.text.trimmed, line: $0.line, column: $0.column) }, line: cells.first?.line ?? 0)
  }

  /// A sentence right above a table that gives the difference of a row has told it.
  private func leaveOut(of read: inout StatusReading, figuresIn lead: String) {
    let told = Set(StatedAmounts(lead).values)
    guard !told.isEmpty else { return }
    let restated = read.statements.filter { statement in
      let amounts = StatedAmounts(statement.text).values
      guard amounts.count == 2, let difference = try? amounts[0] - amounts[1] else { return false }
      return told.contains(difference.magnitude)
    }.map(\.place)
    read.statements.removeAll { restated.contains($0.place) }
    for place in restated { read.skip(place.line, .restated) }
  }
}
