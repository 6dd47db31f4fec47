import Language
import Languages
import Quantities

/// Reads a status table: every row that moves away from its plan becomes a statement, and so does every comment.
struct StatusTable {
  private let name: String
  private let options: ReadingOptions
  private let records: [Record]
  private let head: TableHead
  private let columns: [TableColumn]
  private let style: NumberStyle
  private let words: TableWords
  private let year: Int
  private var reading = StatusReading()
  private var totals: TotalCheck
  /// A row of one cell, which heads the rows under it.
  private var heading: String?
  /// Columns whose unit nobody says, told once.
  private var lacksUnit = false
  private let isOfRisks: Bool
  /// Where the table stands in a note; nil when it is a file of its own.
  private let note: Surroundings?

  /// What a note says around one of its tables.
  struct Surroundings {
    let context: StatementContext
    /// The paragraph above, and the headings.
    let text: String
  }

  init(
    name: String, records: [Record], head: TableHead, decimalComma: Bool, options: ReadingOptions,
    note: Surroundings? = nil
  ) {
    self.name = name
    self.note = note
    self.options = options
    self.records = records
    self.head = head
    let body = records.dropFirst(head.row + 1)
    style = NumberStyle(
      cells: body.lazy.flatMap(\.cells).map(\.text), fallback: decimalComma ? .decimalComma : .decimalPoint)
    let language = head.language ?? options.language
    words = TableWords(language: language)
    year = options.asOf.civil.year
    let order = DateOrder(
      cells: body.lazy.flatMap(\.cells).map(\.text), fallback: language == .english ? .monthFirst : .dayFirst)
    let typed = head.columns.map { column in
      Self.typed(
        column, cells: body.compactMap { $0.cells.indices.contains(column.index) ? $0.cells[column.index] : nil }, order
      )
    }
    let units = ImpliedUnit(columns: typed, records: body, style: style, common: head.commonUnit, text: note?.text)
    columns = typed.map { units.applied(to: $0) }
    isOfRisks = RiskRow.isOne(columns)
    totals = TotalCheck(columns: columns)
  }

  /// Decides for a whole column whether it holds days.
  private static func typed(_ column: TableColumn, cells: [Cell], _ order: DateOrder) -> TableColumn {
    guard column.holdsFigures else { return column }
    let filled = cells.filter { !$0.isBlank && !SpreadsheetError.isOne($0.text) }
    let isNamedDate = ["date", "fin", "echeance", "due", "deadline", "end", "datum", "einddatum", "vervaldatum"]
      .contains { word in HeaderText(column.head).words.split(separator: " ").contains(Substring(word)) }
    let dates = filled.count { cell in
      switch CellDate.parts(of: cell.text) {
      case .complete, .slashed, .yearless: true
      case .serial: isNamedDate
      case nil: false
      }
    }
    var typed = column
    typed.holdsDates = dates > 0 && dates * 2 >= filled.count
    typed.dateOrder = DateOrder(cells: filled.lazy.map(\.text), fallback: order)
    return typed
  }

  func read() -> StatusReading {
    var table = self
    table.readTitles()
    for record in records.dropFirst(head.row + 1) { table.read(record) }
    table.finishSprints()
    return table.reading
  }

  // MARK: - Above the rows

  private mutating func readTitles() {
    for record in records[..<head.row] where !record.isBlank { reading.skip(record.line, .heading) }
    reading.skip(records[head.row].line, .tableHead)
    reading.titles = [records[head.row].cells.map(\.text).joined(separator: " ")]
    let unknown = columns.filter { $0.meaning == nil && !$0.head.isEmpty }.map(\.head)
    if !unknown.isEmpty, note == nil { reading.remark(line: records[head.row].line, TableRemarks.unknown(unknown)) }
  }

  /// The first title row: what the whole table is about.
  private var title: String? {
    note != nil ? nil : head.titles.first.map { $0.text.split(whereSeparator: \.isNewline).joined(separator: " ") }
  }

  // MARK: - Rows

  private mutating func read(_ record: Record) {
    guard !record.isBlank else { return }
    let filled = record.cells.filter { !$0.isBlank }
    if record.cells.map(\.text) == records[head.row].cells.map(\.text) { return reading.skip(record.line, .tableHead) }
    if filled.count == 1, columns.count > 2, let only = filled.first, record.cells.first?.isBlank == false {
      heading = only.text.utf8.count <= 60 ? only.text : nil
      return reading.skip(record.line, .heading)
    }
    reportErrors(record)
    if TotalCheck.isTotal(record, label: label(of: record)) {
      let remarks = totals.check(record, style: style)
      for remark in remarks { reading.remark(line: record.line, remark) }
      return reading.skip(record.line, .tableTotal)
    }
    if TotalCheck.isAverage(record, label: label(of: record)) { return reading.skip(record.line, .noOutcome) }
    var row = TableRow(
      record: record, columns: columns, style: style, year: year, commonUnit: head.commonUnit, words: words,
      readsUnknown: note != nil)
    row.label = label(of: record)
    totals.add(row)
    if isOfRisks { readRisk(RiskRow(row: row)) } else { readRow(row) }
  }

  private mutating func readRisk(_ risk: RiskRow) {
    if risk.isClosed { return reading.skip(risk.row.record.line, .closedRisk) }
    guard let sentence = risk.sentence else { return reading.skip(risk.row.record.line, .noDeviation) }
    append(sentence.text, risk.row, at: sentence.cell, section: risk.section, isLabelled: false)
  }

  private func label(of record: Record) -> String? {
    let named = columns.first { $0.meaning == .name } ?? columns.first { $0.meaning == .group }
    let cell =
      (named?.index).flatMap { record.cells.indices.contains($0) ? record.cells[$0] : nil } ?? record.cells.first
    return cell.flatMap { $0.isBlank ? nil : $0.text.split(whereSeparator: \.isNewline).joined(separator: " ") }
  }

  private mutating func reportErrors(_ record: Record) {
    for cell in record.cells where SpreadsheetError.isOne(cell.text) {
      reading.remark(line: cell.line, TableRemarks.spreadsheetError(cell.text))
    }
  }

  private mutating func readRow(_ row: TableRow) {
    let before = reading.statements.count
    let facts = row.facts()
    for remark in facts.remarks { reading.remark(line: row.record.line, remark) }
    if facts.lacksUnit, !lacksUnit {
      lacksUnit = true
      reading.remark(line: row.record.line, TableRemarks.unknownUnit)
    }
    var row = row
    if let sprint = facts.sprint {
      row.label = sprint.name
      reading.sprints.append(sprint)
    }
    for text in facts.sentences {
      append(text.text, row, at: text.cell, section: note?.context.section ?? .plain, isLabelled: text.isLabelled)
    }
    for cell in row.prose where !SpreadsheetError.isOne(cell.cell.text) {
      readProse(cell.cell, cell.section, row, besidesFigures: facts.hasAmounts)
    }
    if reading.statements.count == before {
      reading.skip(row.record.line, facts.lacksUnit ? .noUnit : facts.isUndecided ? .noOutcome : .noDeviation)
    }
  }

  /// The sentences of a comment, each about the row.
  private mutating func readProse(
    _ cell: Cell, _ section: StatementContext.Section, _ row: TableRow, besidesFigures: Bool
  ) {
    let document = Document.read(bytes: Array(cell.text.utf8), name: name, format: .text)
    for statement in document.statements {
      // « 14 j/h de reprise » beside a row that already counts its person-days says why, not how much more.
      if besidesFigures, RowComment.restatesFigures(statement.text) {
        reading.skip(cell.line + statement.place.line - 1, .noDeviation)
        continue
      }
      let isFirst = statement.place.line == 1
      let place = Cell(
        text: statement.text, line: cell.line + statement.place.line - 1,
        column: isFirst ? cell.column + statement.place.column - 1 : statement.place.column)
      append(statement.text, row, at: place, section: section, isLabelled: !statement.text.isAbout(row.label))
    }
    for skipped in document.skipped { reading.skip(cell.line + skipped.line - 1, skipped.reason) }
  }

  private mutating func append(
    _ text: String, _ row: TableRow, at cell: Cell, section: StatementContext.Section, isLabelled: Bool
  ) {
    let label = isLabelled ? row.plainLabel.map { $0 + words.colon } ?? "" : ""
    // What stands under « Objectifs » in a note is aimed at, whatever its columns are.
    let section = section == .plain ? note?.context.section ?? .plain : section
    let group = columns.first { $0.meaning == .group && row.label != row.record.cells[safe: $0.index]?.text }
      .flatMap { row.record.cells[safe: $0.index]?.text }
    let subject = [row.plainLabel, group, heading, title, note?.context.subject].compactMap { $0 }.filter {
      !$0.isEmpty
    }
    reading.statements.append(
      Statement(
        text: label + text, place: StatementPlace(file: name, line: cell.line, column: cell.column),
        context: StatementContext(
          subject: subject.isEmpty ? nil : subject.joined(separator: " · "), section: section,
          name: isOfRisks ? note?.context.name : row.plainLabel.flatMap { $0.isEmpty ? nil : $0 } ?? note?.context.name)
      ))
  }

  /// Of a history of sprints only the last one says what happened since the last page.
  private mutating func finishSprints() {
    let past = Set(reading.sprints.dropLast().compactMap(sentence))
    reading.statements.removeAll { past.contains($0.text) }
  }

  private func sentence(of sprint: SprintOutcome) -> String? {
    sprint.committed.map { sprint.name + words.colon + words.delivered(sprint.done, of: $0) }
  }
}

extension Array {
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}

extension String {
  /// Whether a sentence already names a row.
  fileprivate func isAbout(_ label: String?) -> Bool {
    guard let label else { return true }
    let name = HeaderText.folded(label)
    // « A » is also a word of every sentence.
    return name.utf8.count > 2 && " \(HeaderText.folded(self)) ".range(of: " \(name) ") != nil
  }
}

/// What a comment beside figures says.
enum RowComment {
  /// Whether it gives person-days or money again.
  static func restatesFigures(_ text: String) -> Bool {
    let bytes = text.lowercased().split { $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" }.map(String.init)
    for (index, word) in bytes.enumerated() where word.first?.isNumber == true || word.first == "+" {
      let number = word.prefix { $0.isNumber || ",.+".contains($0) }
      let attached = String(word[number.endIndex...])
      let next = attached.isEmpty ? bytes.dropFirst(index + 1).first ?? "" : attached
      let unit = ColumnUnit(String(next.prefix { !",;.)".contains($0) }))
      if unit?.isEffort == true || unit?.isMoney == true { return true }
    }
    return false
  }
}
