import Diagnostics
import Languages
import Quantities

/// How a table of impacts is written.
public enum CSVDialect: Sendable {
  /// RFC 4180: commas, decimal points, CRLF, names of columns for programs.
  case standard
  /// What a French or Dutch spreadsheet opens with a double click: a byte order mark, semicolons, decimal commas, days
  /// first, and columns named for people.
  case excel
}

/// One row an impact, in the order of the statements.
struct CSVRenderer {
  let record: BriefingRecord
  let dialect: CSVDialect

  private enum Cell {
    case text(String)
    /// As JSON writes it.
    case number(String?)
    /// As ISO 8601 writes it.
    case date(String)
  }

  func bytes() -> [UInt8] {
    var output: [UInt8] = dialect == .excel ? [0xEF, 0xBB, 0xBF] : []
    let names = dialect == .excel ? CSVWords.columns[record.language] : CSVWords.names
    append(names.map { .text($0) }, to: &output)
    for impact in record.impacts { append(row(impact), to: &output) }
    return output
  }

  private func row(_ impact: RecordedImpact) -> [Cell] {
    let value = impact.value
    return [
      .text(impact.file), .number(impact.line), .number(impact.column), .text(impact.statement),
      .text(impact.language), .text(impact.rule), .text(impact.isRisk ? "risk" : "actual"),
      .number(impact.probability), .text(impact.subject ?? ""), .text(impact.deliverable ?? ""),
    ] + cells(impact.slip) + cells(impact.cost) + cells(impact.runRate) + cells(value) + [
      .text(value?.unit ?? ""), .text(record.currency), .text(impact.sentence), .date(record.asOf),
    ]
  }

  private func cells(_ figure: RecordedImpact.Figure?) -> [Cell] {
    [.number(figure?.value), .number(figure?.low), .number(figure?.high)]
  }

  private func append(_ cells: [Cell], to output: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { output.append(dialect == .excel ? UInt8(ascii: ";") : UInt8(ascii: ",")) }
      switch cell {
      case .text(let text): append(quoted: Self.defused(text), to: &output)
      case .number(let number): output.append(contentsOf: localized(number ?? "").utf8)
      case .date(let date): output.append(contentsOf: localized(date: date).utf8)
      }
    }
    output.append("\r\n")
  }

  private func append(quoted text: String, to output: inout [UInt8]) {
    let mustQuote = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x3B || $0 == 0x0A || $0 == 0x0D }
    guard mustQuote || text.first == " " || text.last == " " else { return output.append(contentsOf: text.utf8) }
    output.append("\"")
    for byte in text.utf8 {
      if byte == 0x22 { output.append(0x22) }
      output.append(byte)
    }
    output.append("\"")
  }

  private func localized(_ number: String) -> String {
    dialect == .excel ? String(number.map { $0 == "." ? "," : $0 }) : number
  }

  private func localized(date: String) -> String {
    guard dialect == .excel else { return date }
    return date.split(separator: "-").reversed().joined(separator: "/")
  }

  /// Text that a spreadsheet would run begins with an apostrophe: it is then shown, never computed. Marks that control or
  /// reorder are made visible.
  static func defused(_ text: String) -> String {
    let safe = text.terminalSafe
    guard let first = safe.unicodeScalars.first(where: { !$0.properties.isWhitespace }) else { return safe }
    // The same signs in full width count too: some spreadsheets take them for the narrow ones.
    let starts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "|", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}"]
    return starts.contains(first) ? "'" + safe : safe
  }
}

/// The names of columns.
enum CSVWords {
  static let names = [
    "file", "line", "column", "statement", "language", "rule", "certainty", "probability", "subject", "deliverable",
    "slip_weeks", "slip_low", "slip_high", "cost", "cost_low", "cost_high", "run_rate", "run_rate_low",
    "run_rate_high", "value", "value_low", "value_high", "value_unit", "currency", "sentence", "as_of",
  ]

  static let columns = Localized(
    fr: [
      "Fichier", "Ligne", "Colonne", "Phrase", "Langue", "Règle", "Certitude", "Probabilité", "Sujet", "Livrable",
      "Retard (semaines)", "Retard min.", "Retard max.", "Coût", "Coût min.", "Coût max.", "Par mois", "Par mois min.",
      "Par mois max.", "Valeur", "Valeur min.", "Valeur max.", "Unité de la valeur", "Monnaie", "Constat", "Date",
    ],
    en: [
      "File", "Line", "Column", "Statement", "Language", "Rule", "Certainty", "Probability", "Subject", "Deliverable",
      "Slip (weeks)", "Slip min", "Slip max", "Cost", "Cost min", "Cost max", "Per month", "Per month min",
      "Per month max", "Value", "Value min", "Value max", "Unit of value", "Currency", "Finding", "Date",
    ],
    nl: [
      "Bestand", "Regel", "Kolom", "Zin", "Taal", "Regelnaam", "Zekerheid", "Kans", "Onderwerp", "Oplevering",
      "Uitloop (weken)", "Uitloop min.", "Uitloop max.", "Kosten", "Kosten min.", "Kosten max.", "Per maand",
      "Per maand min.", "Per maand max.", "Waarde", "Waarde min.", "Waarde max.", "Eenheid van de waarde", "Munt",
      "Vaststelling", "Datum",
    ])
}
