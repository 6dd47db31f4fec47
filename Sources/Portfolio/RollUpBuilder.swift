import Language
import Quantities
import RuleLanguage
import Translation

/// Decides what counts, then adds it up. The order of the items changes nothing: ties go to the larger figures.
final class RollUpBuilder {
  let items: [Item]
  let program: Program
  let precedence: Precedence
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
  /// By rule: its facts are stated, not derived from a cause.
  private let statesFacts: [Bool]

  init(items: [Item], program: Program, ranked order: inout ItemRanking) {
    let precedence = Precedence(program)
    let isMoved = items.contains { $0.wording.followsItsOwn }
    let items = isMoved ? items.map { $0.behindWhatItFollows(precedence) } : items
    self.items = items
    self.precedence = precedence
    self.program = program
    ranking = order.ranking(of: items, program)
    var ranks = Array(repeating: 0, count: items.count)
    for (rank, item) in ranking.enumerated() { ranks[item] = rank }
    self.ranks = ranks
    isTaken = Array(repeating: false, count: items.count)
    isNeutral = isTaken
    statesFacts = program.rules.indices.map { program.rules[$0].explains.isEmpty }
    week = program.units.unit(named: "week").flatMap { program.units[$0].factor } ?? .one
  }

  func findOverlaps() throws(ArithmeticFault) {
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
  func delay(_ item: Int) -> Rational? { impact(item).delay }

  /// Stated, not derived from a cause.
  func isStated(_ item: Int) -> Bool { statesFacts[impact(item).rule] }

  func oneOff(_ item: Int, _ kind: MoneyKind) -> Rational? {
    impact(item).components.first { $0.kind == kind && !$0.isRecurring }?.amount.value
  }

  // MARK: - Taking lines off

  /// All of a line is in another, or out by a rule.
  func take(_ item: Int, by other: Int?, _ reason: Overlap.Reason) {
    isTaken[item] = true
    overlaps.append(Overlap(item: item, by: other, reason: reason, weeks: delay(item), .all, of: impact(item)))
  }

  /// Money of one kind is out by a rule; the dates stay.
  func take(_ kind: MoneyKind, of item: Int, _ reason: Overlap.Reason) {
    let parts: MoneyParts = [.init([kind], isRecurring: false), .init([kind], isRecurring: true)]
    overlaps.append(Overlap(item: item, by: nil, reason: reason, parts, of: impact(item)))
  }

  /// Some weeks of a delay are in another line: what they cost goes with them. Invoices stay, for each was sent.
  func take(_ weeks: Rational, of item: Int, by other: Int, _ reason: Overlap.Reason) throws(ArithmeticFault) {
    guard let slip = delay(item), Rational.zero < weeks else { return }
    let parts = MoneyParts(isNeutral[item] ? [.value] : [.value, .capacity], isRecurring: false)
    overlaps.append(
      Overlap(
        item: item, by: other, reason: reason, weeks: weeks, parts, of: impact(item), share: try weeks / slip))
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
}
