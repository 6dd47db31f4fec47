import Languages
import Quantities
import Statements

/// A row of figures, its cells understood.
struct TableRow {
  let record: Record
  let columns: [TableColumn]
  let style: NumberStyle
  let year: Int
  /// What a title row says all figures are in.
  let commonUnit: ColumnUnit?
  let words: TableWords
  /// Whether what stands under unknown heads may be prose.
  var readsUnknown = false
  var label: String?

  /// A number with the unit that its cell, its row, its column or the table gives it.
  struct Figure {
    /// Money in whole units of its currency.
    let value: Rational
    let unit: ColumnUnit?
    let cell: Cell
    /// As the cell has it, where its unit is the column's.
    var asColumn: Rational?
  }

  /// « Hébergement (€/mois) »: the label gives its own unit to the row.
  var ownUnit: ColumnUnit? {
    guard let label, let open = label.lastIndex(of: "("), let close = label.lastIndex(of: ")"), open < close else {
      return nil
    }
    return ColumnUnit(String(label[label.index(after: open)..<close]))
  }

  /// The label without its unit.
  var plainLabel: String? {
    guard let label else { return nil }
    guard ownUnit != nil, let open = label.lastIndex(of: "(") else { return label.withoutNumbering }
    return String(label[..<open]).trimmed.withoutNumbering
  }

  func cell(_ column: TableColumn) -> Cell? {
    record.cells[safe: column.index].flatMap { $0.isBlank ? nil : $0 }
  }

  func figure(_ column: TableColumn) -> Figure? {
    guard column.holdsFigures, !column.holdsDates, let cell = cell(column),
      let number = CellNumber(cell.text, style: style)
    else { return nil }
    let written = number.suffix.isEmpty ? nil : ColumnUnit(number.suffix)
    // A suffix that is no unit makes the cell prose, such as « 3 lots sur 5 ».
    guard number.suffix.isEmpty || written != nil, written != .percent else { return nil }
    let own = column.unit?.isMoney == true ? nil : ownUnit
    let common = column.meaning == .delay ? nil : commonUnit
    let unit = (written ?? own ?? column.unit ?? common)?.spanning(column.span)
    let isColumns = (written == nil || written == column.unit) && (ownUnit == nil || column.unit?.isMoney == true)
    let (value, base) = Self.inWholeUnits(number.value, unit)
    return Figure(value: value, unit: base, cell: cell, asColumn: isColumns ? number.value : nil)
  }

  /// « 1,2 M€ » and « 400 k€ » add up only in euros.
  private static func inWholeUnits(_ value: Rational, _ unit: ColumnUnit?) -> (Rational, ColumnUnit?) {
    guard case .money(let scale, let symbol, let per)? = unit, scale != 1, let whole = try? value * Rational(scale)
    else { return (value, unit) }
    return (whole, .money(scale: 1, symbol: symbol, per: per))
  }

  /// The planned day and the one that takes its place. The year that one of them has is also the other's.
  var move: (old: CalendarDate, new: CalendarDate, cell: Cell)? {
    guard let old = dateCell(.plan), let new = dateCell(.forecast) ?? dateCell(.actual) else { return nil }
    let oldYear = CellDate.year(in: old.cell.text)
    let newYear = CellDate.year(in: new.cell.text)
    guard let first = date(old, year: oldYear ?? newYear ?? year), let second = date(new, year: newYear ?? oldYear ?? year)
    else { return nil }
    // « 15/12 » that becomes « 10/01 »: the turn of the year stands between, where no year is written.
    if oldYear == nil, newYear == nil, second.dayNumber + 183 < first.dayNumber,
      let next = date(new, year: year + 1)
    {
      return (first, next, new.cell)
    }
    return (first, second, new.cell)
  }

  private func dateCell(_ meaning: ColumnMeaning) -> (column: TableColumn, cell: Cell)? {
    for column in columns where column.meaning == meaning && column.holdsDates {
      if let cell = cell(column), date((column, cell), year: year) != nil { return (column, cell) }
    }
    return nil
  }

  private func date(_ place: (column: TableColumn, cell: Cell), year: Int) -> CalendarDate? {
    CellDate.date(place.cell.text, order: place.column.dateOrder, year: year, allowsSerial: true)
  }

  /// The cells that people wrote sentences in.
  var prose: [(cell: Cell, section: StatementContext.Section)] {
    columns.compactMap { column in
      guard let cell = cell(column) else { return nil }
      // What is struck and what takes its place, in one cell.
      if readsUnknown, column.index > 0, cell.text.contains("-> ") { return (cell, .plain) }
      switch column.meaning {
      case .comment, .consequence: return (cell, .plain)
      // The columns of a note have whatever heads; a few words in one of them say something.
      case nil where readsUnknown && column.index > 0 && cell.text.split(separator: " ").count >= 3: return (cell, .plain)
      case .risk: return (cell, .risks)
      case .intention: return (cell, .goals)
      default: return nil
      }
    }
  }

  /// Whether a cell of the row says that the work is done.
  var isDone: Bool {
    columns.contains { column in
      guard column.meaning == .status, let cell = cell(column) else { return false }
      let text = HeaderText.folded(cell.text)
      return TicketStates.done.contains { text.hasPrefix($0) } || text == "100 %" || text == "100%"
    }
  }

  func facts() -> RowFacts { RowFacts(self) }
}

extension String {
  /// « 1.2 – Portail » and « Lot 2 - Portail » are « Portail »; a bare number is marked as one, lest it be read as a
  /// figure.
  fileprivate var withoutNumbering: String {
    let words = split(separator: " ", maxSplits: 3)
    if words.count == 4,
      ["lot", "phase", "chantier", "workstream", "wp", "werkpakket"].contains(words[0].lowercased()),
      words[1].first?.isNumber == true, ["-", "–", "—", ":"].contains(words[2])
    {
      return String(words[3])
    }
    guard first?.isNumber == true else { return self }
    let rest = drop { $0.isNumber || ". )–—-_".contains($0) }
    guard rest.first?.isLetter == true else { return "#" + self }
    let numbering = self[..<rest.startIndex]
    // « 3DS » and « 2e vague » are names; « 1. Portail » is numbered.
    return numbering.contains { !$0.isNumber } ? String(rest) : self
  }
}

/// What the figures of a row say: where it moves away from its plan.
struct RowFacts {
  struct Sentence {
    let text: String
    let cell: Cell
    /// Whether the row's name belongs in the sentence: of a sum it is where it goes, not what happened.
    var isLabelled = true
  }

  private(set) var sentences: [Sentence] = []
  private(set) var remarks: [Localized<String>] = []
  private(set) var sprint: SprintOutcome?
  /// Whether figures that belong together have no unit, so that nothing can be said of them.
  private(set) var lacksUnit = false

  /// Whether figures are there and none tells the end: a budget and what is spent so far.
  private(set) var isUndecided = false

  /// Whether the row counts work or money, on plan or not.
  var hasAmounts: Bool {
    figures.contains { $0.meaning != .delay && ($0.figure.unit.map { $0.isEffort || $0.isMoney } ?? true) }
  }

  private let row: TableRow
  private let figures: [(meaning: ColumnMeaning, figure: TableRow.Figure)]

  init(_ row: TableRow) {
    self.row = row
    figures = row.columns.compactMap { column in
      guard let meaning = column.meaning, let figure = row.figure(column) else { return nil }
      return (meaning, figure)
    }
    readPoints()
    if sprint == nil, sentences.isEmpty, !readAmounts(where: { $0.isEffort || $0 == .days }) {
      lacksUnit = unitless(.plan) != nil && (unitless(.remaining) != nil || unitless(.forecast) != nil)
    }
    if sentences.isEmpty { _ = readAmounts(where: \.isMoney) }
    isUndecided = hasAmounts && sentences.isEmpty && sprint == nil && !isOnPlan
    readDates()
  }

  /// Whether what is spent and left, or the forecast, or the variance says that the row is on plan.
  private var isOnPlan: Bool {
    let meanings = Set(figures.map(\.meaning))
    return meanings.isSuperset(of: [.plan, .remaining]) || meanings.isSuperset(of: [.plan, .forecast])
      || figures.contains { $0.meaning == .variance && $0.figure.value.isZero }
  }

  private func figure(_ meaning: ColumnMeaning, _ isUnit: (ColumnUnit) -> Bool) -> TableRow.Figure? {
    figures.first { $0.meaning == meaning && $0.figure.unit.map(isUnit) == true }?.figure
  }

  // MARK: - Points

  /// « Sprint 12 ; 30 engagés ; 24 livrés ».
  private mutating func readPoints() {
    func isPoints(_ unit: ColumnUnit) -> Bool { unit == .points || unit == .other }
    let isSprint =
      row.columns.contains(where: \.namesSprints)
      || row.label.map { HeaderText.folded($0).range(of: "sprint") != nil } ?? false
    let done = figure(.actual, isPoints) ?? (isSprint ? unitless(.actual) : nil)
    guard isSprint, let name = row.label, let done else { return readDelivered() }
    let committed = figure(.plan, isPoints) ?? unitless(.plan)
    let title = name.allSatisfy(\.isNumber) ? "Sprint \(name)" : name
    sprint = SprintOutcome(name: title, done: done.value, committed: committed?.value, isClosed: true)
    if let committed, done.value < committed.value {
      sentences.append(Sentence(text: row.words.delivered(done.value, of: committed.value), cell: done.cell))
    }
  }

  /// Points committed and done, of something that is no sprint by its name.
  private mutating func readDelivered() {
    guard let plan = figure(.plan, { $0 == .points }), let actual = figure(.actual, { $0 == .points }),
      !row.columns.contains(where: { HeaderText.folded($0.head).range(of: "velocit") != nil })
    else { return readVelocity() }
    guard actual.value < plan.value else { return }
    append(row.words.delivered(actual.value, of: plan.value), actual.cell)
  }

  /// « Équipe Alpha ; vélocité prévue 30 ; vélocité réelle 24 ».
  private mutating func readVelocity() {
    guard let plan = figure(.plan, { $0 == .points }), let actual = figure(.actual, { $0 == .points }),
      plan.value != actual.value,
      row.columns.contains(where: { $0.meaning == .actual && HeaderText.folded($0.head).range(of: "velocit") != nil })
    else { return }
    append(row.words.velocity(text(actual), insteadOf: text(plan)), actual.cell)
  }

  private func unitless(_ meaning: ColumnMeaning) -> TableRow.Figure? {
    figures.first { $0.meaning == meaning && $0.figure.unit == nil }?.figure
  }

  // MARK: - Person-days and money

  /// - Returns: whether the row has figures of that unit.
  private mutating func readAmounts(where isUnit: (ColumnUnit) -> Bool) -> Bool {
    func find(_ meaning: ColumnMeaning) -> TableRow.Figure? { figure(meaning, isUnit) }
    let (plan, actual, remaining) = (find(.plan), find(.actual), find(.remaining))
    let forecast = find(.forecast)
    // Beside dates, days of variance are those of a delay.
    let variance = find(.variance).flatMap { figure in
      figure.unit == .days && plan == nil && row.columns.contains(where: \.holdsDates) ? nil : figure
    }
    guard [plan, actual, remaining, forecast, variance].contains(where: { $0 != nil }) else { return false }
    if let plan, let forecast, forecast.unit?.isMoney == true {
      land(plan, forecast)
    } else if let plan, let actual, let remaining {
      over(plan, actual, remaining)
      checkVariance(variance, plan: plan, actual: actual, remaining: remaining)
    } else if let plan, let new = forecast ?? spent(actual, plan: plan) {
      if plan.value != new.value { replace(plan, by: new, at: new.cell) }
    } else if let variance, !variance.value.isZero {
      beyond(variance, plan: plan)
    }
    return true
  }

  /// « Atterrissage », "EAC": what the year comes to against its budget, once.
  private mutating func land(_ plan: TableRow.Figure, _ landing: TableRow.Figure) {
    guard plan.value != landing.value else { return }
    if case .money(_, _, _?)? = plan.unit { return replace(plan, by: landing, at: landing.cell) }
    sentences.append(
      Sentence(
        text: row.words.instead(text(landing), ofBudget: text(plan)), cell: landing.cell, isLabelled: false))
  }

  /// What is spent tells the end only when it is beyond the plan, when the work is done, or when it comes every month.
  private func spent(_ actual: TableRow.Figure?, plan: TableRow.Figure) -> TableRow.Figure? {
    guard let actual else { return nil }
    if case .money(_, _, _?)? = plan.unit { return actual }
    return plan.value < actual.value || row.isDone ? actual : nil
  }

  private mutating func over(_ plan: TableRow.Figure, _ actual: TableRow.Figure, _ remaining: TableRow.Figure) {
    guard let landing = try? actual.value + remaining.value, landing != plan.value else { return }
    if plan.unit?.isMoney == true {
      let figure = TableRow.Figure(value: landing, unit: plan.unit, cell: remaining.cell)
      replace(plan, by: figure, at: plan.cell)
    } else {
      append(row.words.over(text(plan), text(actual), text(remaining)), plan.cell)
    }
  }

  private mutating func checkVariance(
    _ variance: TableRow.Figure?, plan: TableRow.Figure, actual: TableRow.Figure, remaining: TableRow.Figure
  ) {
    guard let variance, variance.unit == plan.unit, let landing = try? actual.value + remaining.value,
      let computed = try? landing - plan.value, computed.magnitude != variance.value.magnitude
    else { return }
    remarks.append(
      TableRemarks.variance(row.label ?? "", stated: row.words.number(variance.value), row.words.number(computed)))
  }

  private mutating func beyond(_ variance: TableRow.Figure, plan: TableRow.Figure?) {
    if let plan, let new = try? plan.value + variance.value {
      let figure = TableRow.Figure(value: new, unit: plan.unit, cell: variance.cell)
      replace(plan, by: figure, at: variance.cell)
    } else if !variance.value.isNegative {
      append(row.words.beyondBudget(text(variance), isMoney: variance.unit?.isMoney == true), variance.cell)
    }
  }

  private mutating func replace(_ plan: TableRow.Figure, by new: TableRow.Figure, at cell: Cell) {
    if case .money(_, _, nil)? = plan.unit {
      append(row.words.instead(text(new), ofBudget: text(plan)), cell)
    } else {
      append(row.words.instead(text(new), text(plan)), cell)
    }
  }

  private func text(_ figure: TableRow.Figure) -> String {
    // Days of a budget are those of a person.
    let unit = figure.unit == .days || figure.unit == nil ? .personDays : figure.unit ?? .personDays
    return row.words.figure(figure.value, unit)
  }

  private mutating func append(_ text: String, _ cell: Cell) {
    sentences.append(Sentence(text: text, cell: cell))
  }

  // MARK: - Days

  private mutating func readDates() {
    if let move = row.move {
      if move.old != move.new { append(row.words.moved(move.old, move.new), move.cell) }
      return
    }
    let lengths: Set<ColumnUnit> = [.days, .weeks, .sprints, .months]
    let delay =
      figure(.delay, lengths.contains)
      ?? (row.columns.contains { $0.holdsDates } ? figure(.variance, lengths.contains) : nil)
    guard let delay, !delay.value.isZero, let unit = delay.unit else { return }
    let length = row.words.figure(delay.value.magnitude, unit)
    append(delay.value.isNegative ? row.words.early(length) : row.words.late(length), delay.cell)
  }
}
