import Diagnostics
import Languages
import Quantities

/// How a table is written.
public enum CSVDialect: Sendable {
  /// RFC 4180: commas, decimal points, CRLF, names of columns for programs.
  case standard
  /// What a French or Dutch spreadsheet opens with a double click: a byte order mark, semicolons, decimal commas, days
  /// first, and columns named for people.
  case excel
}

enum CSVCell {
  case text(String)
  /// As JSON writes it.
  case number(String?)
  /// As ISO 8601 writes it; nil where there is none.
  case date(String?)
  /// Of a few: programs read one word for it, people that of their language.
  case word(String, said: String)
}

/// A table for spreadsheets and programs: one row a thing, every row with every column.
struct CSVTable {
  let columns: [CSVColumn]
  let language: Language
  private var rows: [[CSVCell]] = []
  /// Rows that are made one at a time, before those that are added.
  private let stream: (_ add: ([CSVCell]) -> Void) -> Void

  init(
    _ columns: [CSVColumn], _ language: Language, stream: @escaping (_ add: ([CSVCell]) -> Void) -> Void = { _ in }
  ) {
    self.columns = columns
    self.language = language
    self.stream = stream
  }

  /// - Parameter cells: one a column.
  mutating func add(_ cells: [CSVCell]) { rows.append(cells) }

  /// A row that says nothing in the columns that are not named.
  mutating func add(_ cells: [CSVColumn: CSVCell]) { rows.append(row(cells)) }

  private func row(_ cells: [CSVColumn: CSVCell]) -> [CSVCell] { columns.map { cells[$0] ?? .text("") } }

  func bytes(_ dialect: CSVDialect) -> [UInt8] {
    var output = TextBuffer()
    Self.appendHead(of: columns, language, dialect, to: &output)
    stream { Self.append($0, dialect, to: &output) }
    for row in rows { Self.append(row, dialect, to: &output) }
    return output.bytes
  }

  /// The first line.
  static func head(of columns: [CSVColumn], _ language: Language, _ dialect: CSVDialect) -> [UInt8] {
    var output = TextBuffer()
    appendHead(of: columns, language, dialect, to: &output)
    return output.bytes
  }

  private static func appendHead(
    of columns: [CSVColumn], _ language: Language, _ dialect: CSVDialect, to output: inout TextBuffer
  ) {
    if dialect == .excel { output.append("\u{FEFF}") }
    let names = columns.map { dialect == .excel ? $0.heading[language] : $0.rawValue }
    append(names.map { .text($0) }, dialect, to: &output)
  }

  private static func append(_ cells: [CSVCell], _ dialect: CSVDialect, to output: inout TextBuffer) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { output.append(dialect == .excel ? UInt8(ascii: ";") : UInt8(ascii: ",")) }
      switch cell {
      case .text(let text): append(quoted: defused(text), to: &output)
      case .number(let number): output.append(contentsOf: localized(number ?? "", dialect).utf8)
      case .date(let date): output.append(contentsOf: localized(date: date ?? "", dialect).utf8)
      case .word(let word, let said): append(quoted: defused(dialect == .excel ? said : word), to: &output)
      }
    }
    output.append("\r\n")
  }

  private static func append(quoted text: String, to output: inout TextBuffer) {
    let mustQuote = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x3B || $0 == 0x0A || $0 == 0x0D }
    guard mustQuote || text.first == " " || text.last == " " else { return output.append(contentsOf: text.utf8) }
    output.append("\"")
    for byte in text.utf8 {
      if byte == 0x22 { output.append(0x22) }
      output.append(byte)
    }
    output.append("\"")
  }

  private static func localized(_ number: String, _ dialect: CSVDialect) -> String {
    dialect == .excel ? String(number.map { $0 == "." ? "," : $0 }) : number
  }

  private static func localized(date: String, _ dialect: CSVDialect) -> String {
    guard dialect == .excel else { return date }
    return date.split(separator: "-").reversed().joined(separator: "/")
  }

  /// Text that a spreadsheet would run begins with an apostrophe: it is then shown, never computed. Marks that control or
  /// reorder are made visible.
  private static func defused(_ text: String) -> String {
    let safe = text.terminalSafe
    guard let first = safe.unicodeScalars.first(where: { !$0.properties.isWhitespace }) else { return safe }
    // The same signs in full width count too: some spreadsheets take them for the narrow ones.
    let starts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "|", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}"]
    return starts.contains(first) ? "'" + safe : safe
  }
}
