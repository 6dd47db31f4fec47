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
    let row = ImpactRow(language: record.language, currency: record.currency, asOf: record.asOf)
    for (index, impact) in record.impacts.enumerated() {
      let cells = row.cells(
        impact, counted.indices.contains(index) ? counted[index] : nil,
        notCounted: reasons[[impact.statementIndex, impact.index]] ?? [])
      table.add(
        changes == nil ? cells : cells + changeRows.cells(byPlace[[impact.statementIndex, impact.index]]))
    }
    for cost in record.delayCosts { table.add(row.cells(cost)) }
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
}

extension Rational {
  /// As JSON writes it.
  var asJSON: String {
    var output = TextBuffer()
    output.appendJSON(self)
    return output.string
  }
}
