import Language

/// A row of a register of risks: what may happen, how likely, and what it would come to.
struct RiskRow {
  let row: TableRow

  /// Whether the columns are those of such a register.
  static func isOne(_ columns: [TableColumn]) -> Bool {
    columns.contains { $0.meaning == .probability }
      && columns.contains { $0.meaning == .consequence || $0.meaning == .risk }
      || columns.contains { $0.meaning == .risk } && columns.contains { $0.meaning == .consequence }
  }

  private func cell(_ meaning: ColumnMeaning) -> Cell? {
    row.columns.first { $0.meaning == meaning && row.cell($0) != nil }.flatMap(row.cell)
  }

  private var state: String {
    row.columns.filter { $0.meaning == .status }.compactMap { row.cell($0).map { HeaderText.folded($0.text) } }
      .joined(separator: " ")
  }

  /// A risk that is over is no risk.
  var isClosed: Bool {
    let words = state.split(separator: " ")
    return words.contains { TicketStates.done.contains(String($0)) || Self.closed.contains(String($0)) }
      || row.record.cells.contains { $0.text.hasPrefix("~~") }
  }

  private static let closed = Set(TableWord.riskClosed.words)

  /// It has come true.
  var section: StatementContext.Section {
    let words = state.split(separator: " ")
    return words.contains { Self.confirmed.contains(String($0)) } ? .plain : .risks
  }

  private static let confirmed = Set(TableWord.riskConfirmed.words)

  /// « Retard du prestataire : 3 semaines, probabilité 30 % ».
  var sentence: RowFacts.Sentence? {
    guard let risk = cell(.risk) ?? cell(.name) ?? cell(.comment) else { return nil }
    var text = risk.text.split(whereSeparator: \.isNewline).joined(separator: " ")
    if let consequence = cell(.consequence)?.text, Self.holdsFigure(consequence) {
      text += row.words.colon + consequence
    }
    if section == .risks, let chance = cell(.probability)?.text, chance.contains("%") {
      text += ", " + row.words.chance(chance)
    }
    return RowFacts.Sentence(text: text, cell: risk, isLabelled: false)
  }

  /// « 4/5 » and « Élevé » are marks, « 3 semaines » and « 15 k€ » figures.
  private static func holdsFigure(_ text: String) -> Bool {
    text.contains(where: \.isNumber) && text.contains { $0.isLetter || "€$£".contains($0) }
  }
}
