public import Quantities
import RuleLanguage

/// Why a person is asked before a figure enters a total: it is read with certainty, and is hard to believe.
public enum Implausible: Sendable, Hashable {
  /// It moves something by more than the model's `doubt_slip`.
  case slip
  /// It costs more than a year of the team, or as much a month that a year of it would.
  case cost
  /// It takes more margin than many years of the team cost.
  case margin
  /// It counts more people than the team has.
  case people
  /// It names a date beyond the plan's horizon.
  case date
  /// It changes a deliverable by more than what is left to do.
  case remaining
}

/// The limits beyond which a single line is not believed. They are the model's. One reference: a question to it copies
/// no program.
final class Plausibility: Sendable {
  private struct Limits {
    var cost: Rational?
    /// A twelfth of it.
    var costAMonth: Rational?
    var margin: Rational?
    var marginAMonth: Rational?
    var people: Rational?
    /// What all of them cost a month.
    var month: Rational?
  }

  private let program: Program
  private let slip: Rational?
  private let lastDay: Rational?
  /// By team.
  private let limits: [Limits]

  init(_ engine: Engine) {
    let program = engine.program
    self.program = program
    func value(_ name: String, team: Int = 0) -> Rational? {
      guard let parameter = program.parameter(named: name),
        case .known(let value) = program.value(of: parameter, in: Scope(team: team))
      else { return nil }
      return value
    }
    slip = value("doubt_slip").flatMap { try? $0 * engine.weeksPerBase }
    // A horizon is a span of working time; a day is a seventh of a week on the calendar.
    lastDay = value("doubt_horizon").flatMap { span in
      try? Rational(program.asOf.dayNumber) + span * engine.weeksPerBase * Rational(7)
    }
    func aMonth(_ limit: Rational?) -> Rational? { limit.flatMap { try? $0 / Rational(12) } }
    limits = program.teams.indices.map { team in
      let (cost, margin) = (value("team.doubt_cost", team: team), value("team.doubt_margin", team: team))
      return Limits(
        cost: cost, costAMonth: aMonth(cost), margin: margin, marginAMonth: aMonth(margin),
        people: value("team.people", team: team),
        month: value("team.full_week", team: team).flatMap { try? $0 * engine.month })
    }
  }

  /// Why a person is asked about an impact; nil where nothing calls for a question.
  func reason(toAskAbout impact: Impact) -> Reason.Kind? {
    if let doubt = doubt(about: impact) {
      let share = doubt == .people ? shareOfTeam(in: impact) : .one
      return .implausible(doubt, rule: impact.rule, figure: WouldBe(impact, share: share))
    }
    if isTold(impact) { return nil }
    return .untold(rule: impact.rule, figure: WouldBe(impact))
  }

  /// Whether its rule has a sentence for it.
  func isTold(_ impact: Impact) -> Bool { impact.isTold(by: program.rules[impact.rule]) }

  /// What cannot be believed of an impact.
  private func doubt(about impact: Impact) -> Implausible? {
    if let slip, isBeyond(impact.slip, slip) { return .slip }
    if countsTooManyPeople(impact) { return .people }
    if losesMoreThanItsTime(impact) { return .cost }
    if isAfterHorizon(impact) { return .date }
    if isMoreThanRemains(impact) { return .remaining }
    guard limits.indices.contains(impact.scope.team) else { return nil }
    let limits = limits[impact.scope.team]
    // A whole team for a month is a figure that can be: only what is not its time is held against a year.
    if isBeyond(impact.cost, limits.cost) || isBeyond(monthlyInvoices(impact), limits.costAMonth) { return .cost }
    return isBeyond(impact.value, impact.isValueRecurring ? limits.marginAMonth : limits.margin) ? .margin : nil
  }

  private func isBeyond(_ estimate: Estimate?, _ limit: Rational?) -> Bool {
    guard let estimate, let limit else { return false }
    return limit < estimate.value.magnitude
  }

  private func monthlyInvoices(_ impact: Impact) -> Estimate? {
    var sum: Estimate?
    for component in impact.components where component.isRecurring && component.kind == .cash {
      sum = sum.flatMap { try? $0 + component.amount } ?? component.amount
    }
    return sum
  }

  /// Those who are away or held up are of the team. Others may sit in a meeting with it: only more time than the team
  /// has is too much.
  private func countsTooManyPeople(_ impact: Impact) -> Bool {
    guard shareOfTeam(in: impact) < .one else { return false }
    if program.rules[impact.rule].family.has(.members) { return true }
    guard let month = limits[impact.scope.team].month else { return false }
    return impact.components.contains { $0.kind == .capacity && $0.isRecurring && month < $0.amount.value }
  }

  /// « 40 000 heures chaque année »: no team loses more time than it has.
  private func losesMoreThanItsTime(_ impact: Impact) -> Bool {
    guard limits.indices.contains(impact.scope.team), let month = limits[impact.scope.team].month else { return false }
    return impact.components.contains { component in
      component.kind == .capacity && component.isRecurring && month < component.amount.value.magnitude
    }
  }

  /// How many people the team has of those that an impact counts; one where it has them all. Users of a licence are none
  /// of the team's.
  func shareOfTeam(in impact: Impact) -> Rational {
    guard limits.indices.contains(impact.scope.team), let people = limits[impact.scope.team].people,
      impact.components.contains(where: { $0.kind == .capacity })
    else { return .one }
    var share = Rational.one
    for role in impact.roles.indices
    where impact.roles[role].isGiven && people < impact.roles[role].value.value
      && program.rules[impact.rule].roles[role].dimension == .people
    {
      share = min(share, (try? people / impact.roles[role].value.value) ?? .one)
    }
    return share
  }

  private func isAfterHorizon(_ impact: Impact) -> Bool {
    guard let lastDay else { return false }
    return impact.roles.contains { $0.namesDay(after: lastDay) }
  }

  private func isMoreThanRemains(_ impact: Impact) -> Bool {
    guard let deliverable = impact.deliverable, let parameter = program.parameter(named: "deliverable.remaining"),
      case .known(let remaining) = program.value(
        of: parameter, in: Scope(team: impact.scope.team, deliverable: deliverable)),
      program.rules[impact.rule].family.has(.partOfRemaining)
    else { return false }
    return zip(program.rules[impact.rule].roles, impact.roles).contains { role, bound in
      role.dimension == .points && role.measure == .quantity && remaining < bound.value.value.magnitude
    }
  }
}

extension Outcome {
  /// What cannot be believed, or not be said, waits for a person: it is told with the figure that it would give.
  mutating func setAside(_ plausibility: Plausibility) {
    guard impacts.contains(where: { plausibility.reason(toAskAbout: $0) != nil }) else { return }
    var kept: [Impact] = []
    for impact in impacts {
      guard let doubt = plausibility.reason(toAskAbout: impact) else {
        kept.append(impact)
        continue
      }
      doubts.append(Reason(doubt, span: impact.roles.lazy.compactMap(\.span).first ?? impact.trigger))
      // Without a sentence it cannot be confirmed either.
      if case .implausible = doubt, plausibility.isTold(impact) { suggestions.append(impact) }
    }
    impacts = kept
  }
}

/// The figures of an impact that waits for a person.
public struct WouldBe: Sendable, Hashable {
  public let slip: Rational?
  public let cost: Rational?
  public let runRate: Rational?
  public let value: Rational?

  /// - Parameter share: what of it a team can lose at most.
  init(_ impact: Impact, share: Rational = .one) {
    func part(_ estimate: Estimate?) -> Rational? { estimate.flatMap { try? $0.value * share } }
    slip = part(impact.slip)
    cost = part(impact.cost)
    runRate = part(impact.runRate)
    value = part(impact.value)
  }
}
