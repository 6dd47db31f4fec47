import Language
import Languages

/// The kinds of status files there are readers for.
public enum StatusFormat: String, CaseIterable, Sendable {
  case text
  case markdown
  /// A mail as mail programs keep it.
  case mail = "eml"
  /// A table of delimited values.
  case table = "csv"
  case jira
  case azureDevOps = "azure-devops"
  case linear
  case github
  case slack
}

/// A status file in UTF-8, on its way to statements.
public struct StatusFile {
  private let bytes: [UInt8]
  private let name: String
  /// As told by its name and its content.
  public let format: StatusFormat

  /// - Parameter format: nil to tell it from the name and the content.
  public init(bytes: [UInt8], name: String, format: StatusFormat? = nil) {
    self.bytes = bytes.contains(0) ? Self.withoutNUL(bytes) : bytes
    self.name = name
    self.format = format ?? Self.format(of: bytes, name: name)
  }

  /// Each NUL is the sign for what cannot be shown, in every format and in every output.
  private static func withoutNUL(_ bytes: [UInt8]) -> [UInt8] {
    bytes.flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] }
  }

  /// What makes bytes unreadable before they are decoded: a workbook, an archive, a picture.
  public static func fault(of raw: [UInt8], name: String) -> ReadingFault? {
    let marks: [[UInt8]] = [
      [0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0], [0x25, 0x50, 0x44, 0x46], [0x1F, 0x8B],
      [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF],
    ]
    guard marks.contains(where: { raw.starts(with: $0) }) else { return nil }
    let ending = name.lowercased().split(separator: ".").last ?? ""
    return ["xlsx", "xls", "ods", "xlsm"].contains(ending) ? .workbook : .binary
  }

  /// Whether it is a page that this program wrote as a mail.
  public var isOwnPage: Bool { format == .mail && MailOfOurs.isOne(bytes) }

  /// Whether the file is prose that people wrote, rather than what a program exported.
  public var isNote: Bool { format == .text || format == .markdown }

  /// A note whose form its name tells, unless it is given.
  package static func note(
    _ bytes: [UInt8], name: String, format: DocumentFormat?, _ options: ReadingOptions
  ) -> StatusReading {
    NoteReader(bytes: bytes, name: name, format: format, options: options).read()
  }

  /// The statements in the order of the file's lines.
  public func read(_ options: ReadingOptions) throws(ReadingFault) -> StatusReading {
    var reading = try unorderedReading(options)
    // What a tracker's tickets come to is worked out by theme; a reader follows the file.
    reading.statements = reading.statements.enumerated().sorted {
      ($0.element.place.line, $0.offset) < ($1.element.place.line, $1.offset)
    }.map(\.element)
    reading.skipped.sort { $0.line < $1.line }
    return reading
  }

  private func unorderedReading(_ options: ReadingOptions) throws(ReadingFault) -> StatusReading {
    switch format {
    case .text: return NoteReader(bytes: bytes, name: name, format: .text, options: options).read()
    case .markdown: return NoteReader(bytes: bytes, name: name, format: .markdown, options: options).read()
    case .mail: return MailReader(bytes: bytes, name: name).read()
    case .table: return table(options, as: nil)
    case .azureDevOps: return table(options, as: .azureDevOps)
    case .linear: return table(options, as: .linear)
    case .jira where !startsLikeJSON: return table(options, as: .jira)
    case .jira, .github, .slack: return try export(options)
    }
  }

  // MARK: - Telling the format

  private static func format(of bytes: [UInt8], name: String) -> StatusFormat {
    let ending = name.split(separator: "/").last?.split(separator: ".").dropFirst().last?.lowercased()
    switch ending {
    case "md", "markdown": return .markdown
    case "eml": return .mail
    case "csv", "tsv", "tab": return .table
    case "json": return export(JSONTree.read(bytes)) ?? .slack
    case "txt":
      if MailReader.isOne(bytes) { return .mail }
      return bytes.contains(0x09) && Dialect.isTable(bytes) && hasHead(bytes) ? .table : .text
    default:
      if MailReader.isOne(bytes) { return .mail }
      if startsLikeJSON(bytes), let export = export(JSONTree.read(bytes)) { return export }
      return Dialect.isTable(bytes) && hasHead(bytes) ? .table : .markdown
    }
  }

  private static func hasHead(_ bytes: [UInt8]) -> Bool {
    let rows = DelimitedText(bytes, delimiter: Dialect(bytes).delimiter, limit: 40).records
    return TableHead(rows, mapping: nil) != nil || rows.contains { TicketHeads($0) != nil }
  }

  private static func export(_ tree: JSONTree?) -> StatusFormat? {
    guard let tree else { return nil }
    if JiraReports.isSprintReport(tree) || JiraReports.isVelocity(tree) { return .jira }
    if GitHubIssues.isOne(tree) { return .github }
    return SlackExport.isOne(tree) || SlackExport.isDirectory(tree) ? .slack : nil
  }

  private var startsLikeJSON: Bool { Self.startsLikeJSON(bytes) }

  private static func startsLikeJSON(_ bytes: [UInt8]) -> Bool {
    let first = bytes.first { $0 > 0x20 }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }

  // MARK: - Tables

  private func table(_ options: ReadingOptions, as tracker: TicketHeads.Tracker?) -> StatusReading {
    let dialect = Dialect(bytes)
    let text = DelimitedText(bytes, delimiter: dialect.delimiter, skippedLines: dialect.skippedLines)
    var reading = rows(of: text, dialect: dialect, options, as: tracker)
    for line in text.unclosedQuotes { reading.remark(line: line, TableRemarks.unclosedQuote, isFault: true) }
    return reading
  }

  private func rows(
    of text: DelimitedText, dialect: Dialect, _ options: ReadingOptions, as tracker: TicketHeads.Tracker?
  ) -> StatusReading {
    for (row, record) in text.records.prefix(20).enumerated() {
      guard let heads = TicketHeads(record, as: tracker) else { continue }
      let table = TicketTable(heads: heads, records: text.records, head: row, options: options)
      var reading = TicketReader(
        tickets: table.tickets(), name: name, language: table.language,
        hoursPerDay: heads.tracker == .azureDevOps ? nil : table.hoursPerDay, options: options
      ).read()
      reading.skip(record.line, .tableHead)
      return reading
    }
    if let head = TableHead(text.records, mapping: options.columns) {
      let usesComma = dialect.delimiter != UInt8(ascii: ",")
      return StatusTable(
        name: name, records: text.records, head: head, decimalComma: usesComma, options: options
      ).read()
    }
    return proseCells(of: text.records)
  }

  /// A table whose columns nobody knows: only the cells with sentences say something.
  private func proseCells(of records: [Record]) -> StatusReading {
    var reading = StatusReading()
    if !records.allSatisfy(\.isBlank) { reading.remark(line: 1, ReadingFault.noTable.reason) }
    for record in records where !record.isBlank {
      let cells = record.cells.filter { $0.text.split(separator: " ").count >= 4 }
      if cells.isEmpty { reading.skip(record.line, .noDeviation) }
      for cell in cells {
        let document = Document.read(bytes: Array(cell.text.utf8), name: name, format: .text)
        let label = record.cells.first { !$0.isBlank && $0.text != cell.text }?.text
        for statement in document.statements {
          reading.statements.append(
            Statement(
              text: statement.text,
              place: StatementPlace(file: name, line: cell.line + statement.place.line - 1, column: cell.column),
              context: StatementContext(subject: label)))
        }
      }
    }
    return reading
  }

  // MARK: - JSON

  private func export(_ options: ReadingOptions) throws(ReadingFault) -> StatusReading {
    guard let tree = JSONTree.read(bytes) else { throw .notJSON }
    if let reading = JiraReports(tree: tree, name: name, bytes: bytes, language: options.language).read() {
      return reading
    }
    if GitHubIssues.isOne(tree) {
      return TicketReader(
        tickets: GitHubIssues(tree: tree, bytes: bytes).tickets(), name: name, language: options.language,
        hoursPerDay: nil, options: options
      ).read()
    }
    if SlackExport.isOne(tree) {
      return SlackExport(tree: tree, name: name, bytes: bytes, people: options.people).read()
    }
    if SlackExport.isDirectory(tree) || tree.isArray && tree.elements.isEmpty { return StatusReading() }
    throw .unknownJSON
  }

  /// The names of people in a chat's directory, by their identifier; nil when the file is none.
  public var people: [String: String]? {
    format == .slack ? JSONTree.read(bytes).flatMap(SlackExport.people) : nil
  }
}

extension StatusFile {
  /// The points done sprint by sprint, for `velocity = history from "export.csv"`.
  ///
  /// - Parameter raw: a tracker's export or a table of sprints, in any encoding.
  /// - Returns: the sprints that are over, the earliest first; empty when the file tells of none.
  public static func sprints(
    in raw: [UInt8], name: String, _ options: ReadingOptions
  ) throws(ReadingFault) -> [SprintOutcome] {
    try StatusFile(bytes: DecodedText(raw).bytes, name: name).read(options).sprints.filter(\.isClosed)
  }
}
