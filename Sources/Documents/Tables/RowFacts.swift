import Languages
import Quantities

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
    if sprint == nil, sentences.isEmpty, !tellsDelayOfDurations, !readAmounts(where: { $0.isEffort || $0 == .days }) {
      lacksUnit = unitless(.plan) != nil && (unitless(.remaining) != nil || unitless(.forecast) != nil)
    }
    if sentences.isEmpty { _ = readAmounts(where: \.isMoney) }
    isUndecided = hasAmounts && sentences.isEmpty && sprint == nil && !isOnPlan && !tellsDelayOfDurations
    readDates()
  }

  /// Whether what is spent and left, or the forecast, or the variance says that the row is on plan.
  private var isOnPlan: Bool {
    let meanings = Set(figures.map(\.meaning))
    return meanings.isSuperset(of: [.plan, .remaining]) || meanings.isSuperset(of: [.plan, .forecast])
      || figures.contains { $0.meaning == .variance && $0.figure.value.isZero }
  }

  /// « Durée initiale ; durée réelle ; retard »: a delay that is what two durations differ by is all that the row says.
  private var tellsDelayOfDurations: Bool {
    guard let plan = figure(.plan, Self.lengths.contains), let actual = figure(.actual, Self.lengths.contains),
      let delay = figure(.delay, Self.lengths.contains), plan.unit == delay.unit, actual.unit == delay.unit,
      let difference = try? actual.value - plan.value
    else { return false }
    return difference == delay.value
  }

  private static let lengths: Set<ColumnUnit> = [.days, .weeks, .sprints, .months]

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
    let isOver = row.isDone || row.tellsOutcome && !actual.value.isZero
    return plan.value < actual.value || isOver ? actual : nil
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
    let delay =
      figure(.delay, Self.lengths.contains)
      ?? (row.columns.contains { $0.holdsDates } ? figure(.variance, Self.lengths.contains) : nil)
    guard let delay, !delay.value.isZero, let unit = delay.unit else { return }
    let length = row.words.figure(delay.value.magnitude, unit)
    append(delay.value.isNegative ? row.words.early(length) : row.words.late(length), delay.cell)
  }
}
