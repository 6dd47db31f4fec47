import Language
import Quantities
import RuleLanguage
import Translation

/// Decides what counts, then adds it up. The order of the items changes nothing: ties go to the larger figures.
struct RollUpBuilder {
  let items: [Item]
  let program: Program
  /// By item, its place when what is stated comes before its causes, and the longer and dearer before the rest.
  let ranks: [Int]
  /// Items in that order.
  let ranking: [Int]
  var overlaps: [Overlap] = []
  /// By item: all of it is in an overlap.
  var isTaken: [Bool]
  /// By item: its team time costs the company nothing.
  var isNeutral: [Bool]
  var groups: [DelayGroup] = []
  /// By team: causes that name nothing, beside several delays of the team.
  var teamCauses: [Int: [Int]] = [:]
  /// What a week is in base units of working time.
  let week: Rational

  init(items: [Item], program: Program) {
    let items = items.map { $0.behindWhatItFollows(program) }
    self.items = items
    self.program = program
    ranking = Self.ranking(of: items, program)
    var ranks = Array(repeating: 0, count: items.count)
    for (rank, item) in ranking.enumerated() { ranks[item] = rank }
    self.ranks = ranks
    isTaken = Array(repeating: false, count: items.count)
    isNeutral = isTaken
    week = program.units.unit(named: "week").flatMap { program.units[$0].factor } ?? .one
  }

  mutating func findOverlaps() throws(ArithmeticFault) {
    findRecaps()
    findRepetitions()
    findCorrelatedRisks()
    findNeutralLines()
    findRepeatedPenalties()
    try findContainedAmounts()
    try findDelays()
    try capTeams()
    try setGainsApart()
    overlaps.sort { ($0.item, $0.by ?? -1, $0.reason.rule) < ($1.item, $1.by ?? -1, $1.reason.rule) }
  }

  // MARK: - Items

  func impact(_ item: Int) -> Impact { items[item].impact }

  func team(of item: Int) -> Int { impact(item).scope.team }

  /// The teams of some items, each once, in their order.
  func teams(of items: [Int]) -> [Int] {
    var teams: [Int] = []
    for item in items where !teams.contains(team(of: item)) { teams.append(team(of: item)) }
    return teams
  }

  func rule(_ item: Int) -> Rule { program.rules[items[item].impact.rule] }

  /// A risk that is sure to come is none.
  func isCertain(_ item: Int) -> Bool { !items[item].isRisk }

  /// How late it says that something is; nil for what is on time or early.
  func delay(_ item: Int) -> Rational? {
    guard let slip = items[item].impact.slip?.value, Rational.zero < slip else { return nil }
    return slip
  }

  /// Stated, not derived from a cause.
  func isStated(_ item: Int) -> Bool { rule(item).explains.isEmpty }

  func oneOff(_ item: Int, _ kind: MoneyKind) -> Rational? {
    impact(item).components.first { $0.kind == kind && !$0.isRecurring }?.amount.value
  }

  // MARK: - Taking lines off

  /// All of a line is in another, or out by a rule.
  mutating func take(_ item: Int, by other: Int?, _ reason: Overlap.Reason, only kind: MoneyKind? = nil) {
    var oneOff = RollUp.Money()
    var recurring = RollUp.Money()
    for component in impact(item).components where kind == nil || kind == component.kind {
      // A sum that leaves the range does so again, and is told, where the lines are added up.
      if component.isRecurring {
        try? recurring.add(component.amount, component.kind)
      } else {
        try? oneOff.add(component.amount, component.kind)
      }
    }
    if kind == nil { isTaken[item] = true }
    overlaps.append(
      Overlap(
        item: item, by: other, reason: reason, weeks: kind == nil ? delay(item) : nil, oneOff: oneOff,
        recurring: recurring))
  }

  /// Some weeks of a delay are in another line: what they cost goes with them. Invoices stay, for each was sent.
  mutating func take(_ weeks: Rational, of item: Int, by other: Int, _ reason: Overlap.Reason) throws(ArithmeticFault) {
    guard let slip = delay(item), Rational.zero < weeks else { return }
    let share = try weeks / slip
    var oneOff = RollUp.Money()
    for component in impact(item).components where !component.isRecurring && counts(component, of: item) {
      try oneOff.add(try component.amount.scaled(by: share), component.kind)
    }
    overlaps.append(
      Overlap(item: item, by: other, reason: reason, weeks: weeks, oneOff: oneOff, recurring: RollUp.Money()))
  }

  private func counts(_ component: Impact.Component, of item: Int) -> Bool {
    component.kind == .value || component.kind == .capacity && !isNeutral[item]
  }

  /// What a week of a delay costs in team time.
  func rate(_ item: Int) throws(ArithmeticFault) -> Rational {
    guard let slip = delay(item), !isNeutral[item] else { return .zero }
    var capacity = Rational.zero
    for component in impact(item).components where component.kind == .capacity && !component.isRecurring {
      capacity = try capacity + component.amount.value
    }
    return try capacity / slip
  }

  // MARK: - Ranking

  private static func ranking(of items: [Item], _ program: Program) -> [Int] {
    let keys = items.map { Key($0, program) }
    return items.indices.sorted { keys[$0] < keys[$1] || !(keys[$1] < keys[$0]) && $0 < $1 }
  }

  /// Stated slips before their causes, longer before shorter, exact before vague; then by every figure, then by rule:
  /// by place only where nothing else differs.
  private struct Key: Comparable {
    let isCause: Bool
    let figures: [Rational]
    let rule: Int
    let words: String
    let flags: [Int]
    let origin: Int

    init(_ item: Item, _ program: Program) {
      let impact = item.impact
      isCause = !program.rules[impact.rule].explains.isEmpty
      rule = impact.rule
      let estimates = [impact.slip, impact.cost, impact.runRate, impact.value].map { $0 ?? Estimate(.zero) }
      let widths = estimates.map { (try? $0.low - $0.high) ?? .zero }
      var figures = [estimates[0].value, widths[0], estimates[1].value, widths[1]]
      figures += [estimates[2].value, estimates[3].value, widths[2], widths[3]]
      if case .risk(let probability) = impact.certainty { figures.append(probability ?? .zero) }
      self.figures = figures
      let wording = item.wording
      switch item.subject {
      case .deliverable(let index): words = "0" + program.deliverables[index].name
      case .named(let name): words = "1" + name
      case .unnamed: words = "2"
      }
      flags = [item.isRecap, wording.isSerial, wording.isToDate, wording.namesDelay].map { $0 ? 1 : 0 }
      origin = item.origin ?? -1
    }

    static func < (left: Key, right: Key) -> Bool {
      if left.isCause != right.isCause { return !left.isCause }
      for (first, second) in zip(left.figures, right.figures) where first != second { return second < first }
      if left.rule != right.rule { return left.rule < right.rule }
      if left.words != right.words { return left.words < right.words }
      if left.flags != right.flags { return left.flags.lexicographicallyPrecedes(right.flags) }
      return left.origin < right.origin
    }
  }
}
