import Languages

/// One row a change: what moved, by how much, and why.
struct ChangeRows {
  /// The newer document.
  let record: BriefingRecord
  let language: Language

  static let columns: [CSVColumn] = [.file, .line, .statement, .subject, .currency, .asOf] + changeColumns

  /// What a change says of itself; its amounts are those of `RecordedChange.amountNames`.
  static let changeColumns: [CSVColumn] = [
    .change, .slipChange, .costChange, .runRateChange, .valueChange, .valueRateChange, .costAtStakeChange,
    .valueAtStakeChange, .rateAtStakeChange, .teamTimeChange, .toPayChange, .changeReason,
  ]

  func table(of changes: [RecordedChange]) -> CSVTable {
    var table = CSVTable(Self.columns, language)
    for change in changes { table.add(row(change)) }
    return table
  }

  func row(_ change: RecordedChange) -> [CSVColumn: CSVCell] {
    var row: [CSVColumn: CSVCell] = [
      .file: .text(change.file), .line: .number(change.line), .statement: .text(change.text),
      .subject: .text(change.topic ?? ""), .currency: .text(record.currency), .asOf: .date(record.asOf),
    ]
    for (column, cell) in zip(Self.changeColumns, cells(change)) { row[column] = cell }
    return row
  }

  /// In the columns of changes; nothing where nothing moved.
  func cells(_ change: RecordedChange?) -> [CSVCell] {
    guard let change else { return Self.changeColumns.map { _ in .text("") } }
    let label = BriefingChange.Kind(rawValue: change.kind).flatMap { ChangeWords.all[language].kinds[$0] }
    // A spreadsheet has no room for the mark before the word.
    let kind = CSVCell.word(change.kind, said: label.map { String($0.dropFirst(2)) } ?? change.kind)
    return [kind, .number(change.slip)] + change.amounts.map { .number($0) } + [.text(change.reason)]
  }
}
