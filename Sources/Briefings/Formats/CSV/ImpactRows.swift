import Languages
import Quantities

/// One row an impact, in the order of the statements, then one for what each delay costs by the model: what is counted
/// of them adds up to the totals. Then what is gone since an earlier document.
struct ImpactRows {
  let record: BriefingRecord

  static let columns: [CSVColumn] = [
    .file, .line, .column, .statement, .language, .rule, .certainty, .probability, .subject, .deliverable, .slip,
    .slipLow, .slipHigh, .cost, .costLow, .costHigh, .runRate, .runRateLow, .runRateHigh, .value, .valueLow,
    .valueHigh, .valueUnit, .currency, .sentence, .asOf, .countedCost, .countedRunRate, .countedValue,
    .countedValueRate, .notCounted,
  ]

  func table() -> CSVTable {
    let changes = record.changes
    let changeRows = ChangeRows(record: record, language: record.language)
    var table = CSVTable(Self.columns + (changes == nil ? [] : ChangeRows.changeColumns), record.language)
    var byPlace: [[Int]: RecordedChange] = [:]
    for change in changes ?? [] {
      if let statement = change.statement, let impact = change.impact { byPlace[[statement, impact]] = change }
    }
    let reasons = notCounted()
    let counted = (try? record.countedAmounts()) ?? []
    for (index, impact) in record.impacts.enumerated() {
      let cells = row(impact) + self.counted(impact, counted.indices.contains(index) ? counted[index] : nil, reasons)
      table.add(
        changes == nil ? cells : cells + changeRows.cells(byPlace[[impact.statementIndex, impact.index]]))
    }
    for cost in record.delayCosts { table.add(row(cost)) }
    for change in changes ?? [] where change.statement == nil {
      table.add(changeRows.row(change))
    }
    return table
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
  private func counted(_ impact: RecordedImpact, _ amounts: Amounts?, _ reasons: [[Int]: [String]]) -> [CSVCell] {
    var why = reasons[[impact.statementIndex, impact.index]] ?? []
    if impact.countsAsRisk { why.insert(Self.risk[record.language], at: 0) }
    // What the rows add up to, in the order of their columns.
    let figures = [try? amounts?.sum(.cost), try? amounts?.sum(.runRate), amounts?[.value], amounts?[.valueRate]]
    return figures.map { CSVCell.number($0.map(\.asJSON)) } + [.text(why.joined(separator: "; "))]
  }

  private func row(_ impact: RecordedImpact) -> [CSVCell] {
    let value = impact.value
    return [
      .text(impact.file), .number(impact.line), .number(impact.column), .text(impact.statement),
      .text(impact.language), .text(impact.rule), .text(impact.isRisk ? "risk" : "actual"),
      .number(impact.probability), .text(impact.subject ?? ""), .text(impact.deliverable ?? ""),
    ] + cells(impact.slip) + cells(impact.cost) + cells(impact.runRate) + cells(value) + [
      .text(value?.unit ?? ""), .text(record.currency), .text(impact.sentence), .date(record.asOf),
    ]
  }

  private func cells(_ figure: RecordedImpact.Figure?) -> [CSVCell] {
    [.number(figure?.value), .number(figure?.low), .number(figure?.high)]
  }

  private func row(_ cost: RecordedDelayCost) -> [CSVColumn: CSVCell] {
    let isValue = cost.kind == "value"
    let amount = CSVCell.number(cost.amount.asJSON)
    return [
      .certainty: .text("actual"), .deliverable: .text(cost.deliverable), .slip: .number(cost.weeks.asJSON),
      .currency: .text(record.currency), isValue ? .value : .cost: amount,
      .valueUnit: .text(isValue ? record.currency : ""), .asOf: .date(record.asOf),
      isValue ? .countedValue : .countedCost: amount,
      .sentence: .text((isValue ? Self.lostValue : Self.penalty)[record.language]),
    ]
  }

  private static let risk = Localized(
    fr: "un risque, hors total", en: "a risk, outside the total", nl: "een risico, buiten het totaal")
  private static let lostValue = Localized(
    fr: "Valeur perdue par le retard, selon le modèle", en: "Value lost by the delay, by the model",
    nl: "Waarde die de vertraging kost, volgens het model")
  private static let penalty = Localized(
    fr: "Pénalité de retard, selon le modèle", en: "Penalty for the delay, by the model",
    nl: "Boete voor de vertraging, volgens het model")
}

extension Rational {
  /// As JSON writes it.
  var asJSON: String {
    var output: [UInt8] = []
    output.appendJSON(self)
    return String(decoding: output, as: UTF8.self)
  }
}
