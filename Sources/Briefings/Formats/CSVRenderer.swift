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

/// One row an impact, in the order of the statements, then one for what each delay costs by the model: what is counted
/// of them adds up to the totals. Then what is gone since an earlier document.
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
    var names = dialect == .excel ? CSVWords.columns[record.language] : CSVWords.names
    let changes = record.changes
    if changes != nil { names += changeNames }
    var output = head(names)
    var byPlace: [Int: [Int: RecordedChange]] = [:]
    for change in changes ?? [] {
      if let statement = change.statement, let impact = change.impact {
        byPlace[statement, default: [:]][impact] = change
      }
    }
    let reasons = notCounted()
    let counted = (try? record.countedAmounts()) ?? []
    for (index, impact) in record.impacts.enumerated() {
      var cells = row(impact) + self.counted(impact, counted.indices.contains(index) ? counted[index] : nil, reasons)
      if changes != nil { cells += self.cells(byPlace[impact.statementIndex]?[impact.index]) }
      append(cells, to: &output)
    }
    for cost in record.delayCosts {
      let unchanged: RecordedChange? = nil
      append(row(cost) + (changes == nil ? [] : cells(unchanged)), to: &output)
    }
    for change in changes ?? [] where change.statement == nil {
      append(row(change) + cells(change), to: &output)
    }
    return output
  }

  /// One row a change.
  func bytes(of changes: [RecordedChange]) -> [UInt8] {
    let names = dialect == .excel ? CSVWords.placeColumns[record.language] : CSVWords.placeNames
    var output = head(names + changeNames)
    for change in changes {
      let place: [Cell] = [
        .text(change.file), .number(change.line), .text(change.text), .text(change.topic ?? ""), .text(record.currency),
      ]
      append(place + cells(change), to: &output)
    }
    return output
  }

  /// By statement and impact: why something of it is not counted, each reason once.
  private func notCounted() -> [[Int]: [String]] {
    var reasons: [[Int]: [String]] = [:]
    for overlap in record.taken {
      let place = [overlap.statement, overlap.impact]
      if !(reasons[place] ?? []).contains(overlap.reason) { reasons[place, default: []].append(overlap.reason) }
    }
    return reasons
  }

  /// What the totals hold of an impact: of a risk, nothing.
  private func counted(_ impact: RecordedImpact, _ amounts: Amounts?, _ reasons: [[Int]: [String]]) -> [Cell] {
    var why = reasons[[impact.statementIndex, impact.index]] ?? []
    if impact.countsAsRisk { why.insert(CSVWords.risk[record.language], at: 0) }
    let figures = CSVWords.countedMeasures.map { amounts?[$0] }
    return figures.map { Cell.number($0.map(Self.written)) } + [.text(why.joined(separator: "; "))]
  }

  private func row(_ cost: RecordedDelayCost) -> [Cell] {
    var cells = CSVWords.names.map { _ in Cell.text("") }
    let isValue = cost.kind == "value"
    let filled: [(String, Cell)] = [
      ("certainty", .text("actual")), ("deliverable", .text(cost.deliverable)),
      ("slip_weeks", .number(Self.written(cost.weeks))), ("currency", .text(record.currency)),
      (isValue ? "value" : "cost", .number(Self.written(cost.amount))),
      ("value_unit", .text(isValue ? record.currency : "")), ("as_of", .date(record.asOf)),
      (isValue ? "counted_value" : "counted_cost", .number(Self.written(cost.amount))),
      ("sentence", .text((isValue ? CSVWords.lostValue : CSVWords.penalty)[record.language])),
    ]
    for (name, cell) in filled {
      if let column = CSVWords.names.firstIndex(of: name) { cells[column] = cell }
    }
    return cells
  }

  private static func written(_ value: Rational) -> String {
    var output: [UInt8] = []
    output.appendJSON(value)
    return String(decoding: output, as: UTF8.self)
  }

  private func head(_ names: [String]) -> [UInt8] {
    var output: [UInt8] = dialect == .excel ? [0xEF, 0xBB, 0xBF] : []
    append(names.map { .text($0) }, to: &output)
    return output
  }

  private var changeNames: [String] {
    dialect == .excel ? CSVWords.changeColumns[record.language] : CSVWords.changeNames
  }

  private func cells(_ change: RecordedChange?) -> [Cell] {
    guard let change else { return CSVWords.changeNames.map { _ in .text("") } }
    let label = BriefingChange.Kind(rawValue: change.kind).flatMap { ChangeWords.all[record.language].kinds[$0] }
    let kind = dialect == .excel ? label.map { String($0.dropFirst(2)) } ?? change.kind : change.kind
    return [.text(kind), .number(change.slip)] + change.amounts.map { .number($0) } + [.text(change.reason)]
  }

  /// What stands in no row of this document's impacts.
  private func row(_ change: RecordedChange) -> [Cell] {
    var cells = CSVWords.names.map { _ in Cell.text("") }
    let filled: [(String, Cell)] = [
      ("file", .text(change.file)), ("line", .number(change.line)), ("statement", .text(change.text)),
      ("subject", .text(change.topic ?? "")), ("currency", .text(record.currency)), ("as_of", .date(record.asOf)),
    ]
    for (name, cell) in filled {
      if let column = CSVWords.names.firstIndex(of: name) { cells[column] = cell }
    }
    return cells
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
    "counted_cost", "counted_run_rate", "counted_value", "counted_value_rate", "not_counted_because",
  ]

  /// What the rows add up to.
  static let countedMeasures: [Measure] = [.cost, .runRate, .value, .valueRate]

  static let risk = Localized(
    fr: "un risque, hors total", en: "a risk, outside the total", nl: "een risico, buiten het totaal")
  static let lostValue = Localized(
    fr: "Valeur perdue par le retard, selon le modèle", en: "Value lost by the delay, by the model",
    nl: "Waarde die de vertraging kost, volgens het model")
  static let penalty = Localized(
    fr: "Pénalité de retard, selon le modèle", en: "Penalty for the delay, by the model",
    nl: "Boete voor de vertraging, volgens het model")

  static let placeNames = ["file", "line", "statement", "subject", "currency"]

  static let changeNames =
    ["change", "slip_change"] + Measure.allCases.map { $0.rawValue + "_change" } + ["change_reason"]

  static let placeColumns = Localized(
    fr: ["Fichier", "Ligne", "Phrase", "Sujet", "Monnaie"], en: ["File", "Line", "Statement", "Subject", "Currency"],
    nl: ["Bestand", "Regel", "Zin", "Onderwerp", "Munt"])

  static let changeColumns = Localized(
    fr: [
      "Évolution", "Écart de délai (semaines)", "Écart de coût", "Écart par mois", "Écart de valeur",
      "Écart de valeur par mois", "Écart du coût en jeu", "Écart de la valeur en jeu", "Écart en jeu par mois",
      "Pourquoi",
    ],
    en: [
      "Change", "Change of slip (weeks)", "Change of cost", "Change per month", "Change of value",
      "Change of value per month", "Change of cost at stake", "Change of value at stake",
      "Change at stake per month", "Why",
    ],
    nl: [
      "Verandering", "Verschil in uitloop (weken)", "Verschil in kosten", "Verschil per maand", "Verschil in waarde",
      "Verschil in waarde per maand", "Verschil in kosten op het spel", "Verschil in waarde op het spel",
      "Verschil op het spel per maand", "Waarom",
    ])

  static let columns = Localized(
    fr: [
      "Fichier", "Ligne", "Colonne", "Phrase", "Langue", "Règle", "Certitude", "Probabilité", "Sujet", "Livrable",
      "Retard (semaines)", "Retard min.", "Retard max.", "Coût", "Coût min.", "Coût max.", "Par mois", "Par mois min.",
      "Par mois max.", "Valeur", "Valeur min.", "Valeur max.", "Unité de la valeur", "Monnaie", "Constat", "Date",
      "Coût compté", "Compté par mois", "Valeur comptée", "Valeur comptée par mois", "Pourquoi le reste ne compte pas",
    ],
    en: [
      "File", "Line", "Column", "Statement", "Language", "Rule", "Certainty", "Probability", "Subject", "Deliverable",
      "Slip (weeks)", "Slip min", "Slip max", "Cost", "Cost min", "Cost max", "Per month", "Per month min",
      "Per month max", "Value", "Value min", "Value max", "Unit of value", "Currency", "Finding", "Date",
      "Cost counted", "Counted per month", "Value counted", "Value counted per month", "Why the rest does not count",
    ],
    nl: [
      "Bestand", "Regel", "Kolom", "Zin", "Taal", "Regelnaam", "Zekerheid", "Kans", "Onderwerp", "Oplevering",
      "Uitloop (weken)", "Uitloop min.", "Uitloop max.", "Kosten", "Kosten min.", "Kosten max.", "Per maand",
      "Per maand min.", "Per maand max.", "Waarde", "Waarde min.", "Waarde max.", "Eenheid van de waarde", "Munt",
      "Vaststelling", "Datum", "Getelde kosten", "Geteld per maand", "Getelde waarde", "Getelde waarde per maand",
      "Waarom de rest niet telt",
    ])
}
