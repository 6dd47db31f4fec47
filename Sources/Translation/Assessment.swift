import Language
import Quantities
import RuleLanguage

/// Evaluates a rule's formulas on the figures of a fact.
struct Assessment {
  let engine: Engine
  let fact: Fact
  private let isRisk: Bool
  /// The figure that states how likely it is, by its index.
  private let chance: Int?
  let part: Part
  let candidate: Candidate
  private let demands: Range<Int>

  /// Ranges are evaluated at each end of each figure: at most this many figures have one.
  private static let maximumRanges = 4

  init(engine: Engine, fact: Fact, part: Part, candidate: Candidate, isRisk: Bool, chance: Int?) {
    self.engine = engine
    self.fact = fact
    self.isRisk = isRisk
    self.chance = chance
    self.part = part
    self.candidate = candidate
    demands = engine.index.conditions[candidate.rule].roles
  }

  /// Asked anew each time: a copy of a rule counts a dozen owners.
  private var rule: Rule { engine.program.rules[candidate.rule] }

  private func demand(_ role: Int) -> FigureDemand { engine.index.demands[demands.lowerBound + role] }

  /// The impact, in weeks, in the model's currency and in that currency a month.
  func impact() throws(FigureFault) -> Impact {
    let deliverable = part.deliverable.map { engine.announced[$0] }
    let own = part.deliverable.map { engine.program.deliverables[$0].team }
    let scope = Scope(team: part.team ?? own ?? 0, deliverable: deliverable)
    let corners = try corners(scope)
    let slip = try rule.slip.map { formula throws(FigureFault) in
      try estimate(formula, corners, scope, scale: engine.weeksPerBase)
    }
    var components: [Impact.Component] = []
    components.reserveCapacity(rule.money.count)
    for line in rule.money.indices {
      let isRecurring = rule.money[line].isRecurring
      let amount = try estimate(rule.money[line].formula, corners, scope, scale: isRecurring ? engine.month : .one)
      components.append(
        Impact.Component(line: line, kind: rule.money[line].kind, isRecurring: isRecurring, amount: amount))
    }
    return Impact(
      rule: candidate.rule, certainty: try certainty(corners.low, scope), trigger: trigger,
      subject: part.subject, deliverable: deliverable, origin: part.deliverable, scope: scope, slip: slip,
      cost: try sum(components) { $0.kind != .value && !$0.isRecurring },
      runRate: try sum(components) { $0.kind != .value && $0.isRecurring },
      value: try sum(components) { $0.kind == .value },
      isValueRecurring: components.contains { $0.kind == .value && $0.isRecurring }, components: components,
      roles: bound(corners), monthsAhead: components.contains(where: \.isRecurring) ? try monthsAhead() : nil)
  }

  // MARK: - Roles

  /// The roles' values at every combination of the ranges' ends: the lowest, and the others when something ranges.
  private struct Corners {
    let low: [RoleValue]
    var others: [[RoleValue]] = []
  }

  private func corners(_ scope: Scope) throws(FigureFault) -> Corners {
    var ranging: [Int] = []
    for role in 0..<demands.count where candidate.figures(of: role).contains(where: { isRange($0, role) }) {
      ranging.append(role)
    }
    guard ranging.count <= Self.maximumRanges else { throw .tooLarge }
    var corners = Corners(low: try values(scope, atHigh: []))
    guard !ranging.isEmpty else { return corners }
    for combination in 1..<(1 << ranging.count) {
      let high = ranging.indices.filter { combination & (1 << $0) != 0 }.map { ranging[$0] }
      corners.others.append(try values(scope, atHigh: high))
    }
    return corners
  }

  /// - Parameter high: the roles that are taken at their high end.
  private func values(_ scope: Scope, atHigh high: [Int]) throws(FigureFault) -> [RoleValue] {
    var values: [RoleValue] = []
    values.reserveCapacity(demands.count)
    for role in 0..<demands.count { values.append(try value(of: role, atHigh: high.contains(role), scope)) }
    return values
  }

  private func isRange(_ figure: Int, _ role: Int) -> Bool {
    if demand(role).shape == .change, let change = fact.figures[figure].change {
      return change.from.low != change.from.high || change.to.low != change.to.high
    }
    return fact.figures[figure].isRange
  }

  private func value(of role: Int, atHigh isHigh: Bool, _ scope: Scope) throws(FigureFault) -> RoleValue {
    let figures = candidate.figures(of: role)
    if let figure = figures.first {
      let demand = demand(role)
      let converter = RoleConverter(engine: engine, scope: scope)
      if demand.shape == .total { return try converter.total(of: figures, in: fact, for: demand, atHigh: isHigh) }
      return try converter.value(of: fact.figures[figure], for: demand, atHigh: isHigh)
    }
    guard case .formula(let formula) = engine.index.demands[demands.lowerBound + role].fallback else {
      return RoleValue(value: .zero, isKnown: false)
    }
    let value = try evaluate(formula, [], scope)
    return RoleValue(value: value, from: value, to: value)
  }

  private func bound(_ corners: Corners) -> [BoundRole] {
    let values = corners.low
    // The last corner has every range at its high end.
    let highs = corners.others.last
    var roles: [BoundRole] = []
    roles.reserveCapacity(values.count)
    for role in 0..<values.count {
      let high = highs.flatMap { $0[role] == values[role] ? nil : $0[role] }
      var bound = BoundRole(value: values[role], high: high)
      for figure in candidate.figures(of: role) {
        let bytes = fact.figures[figure].bytes
        bound.span =
          bound.span.map {
            min($0.lowerBound, bytes.lowerBound)..<max($0.upperBound, bytes.upperBound)
          } ?? bytes
        read(fact.figures[figure], as: demand(role), into: &bound)
      }
      roles.append(bound)
    }
    return roles
  }

  private func read(_ figure: Figure, as demand: FigureDemand, into role: inout BoundRole) {
    guard demand.shape == .change, let change = figure.change else {
      return role.append(asRead(figure, figure.low, figure.high))
    }
    role.append(asRead(figure, change.from.low, change.from.high))
    role.append(asRead(figure, change.to.low, change.to.high))
  }

  private func asRead(_ figure: Figure, _ low: Rational, _ high: Rational) -> ReadFigure {
    ReadFigure(
      low: low, high: high, unit: figure.unit, perTime: figure.perTime, isPerPerson: figure.isPerPerson,
      isApproximate: figure.isApproximate, isDate: figure.kind == .date)
  }

  // MARK: - Formulas

  private func evaluate(_ formula: FormulaID, _ roles: [RoleValue], _ scope: Scope) throws(FigureFault) -> Rational {
    do throws(EvaluationFault) {
      return try engine.program.evaluate(formula, rule: candidate.rule, roles: roles, scope: scope)
    } catch {
      throw .evaluation(error)
    }
  }

  /// A range's value is the mean of its ends; its bounds are the results' least and greatest.
  private func estimate(
    _ formula: FormulaID, _ corners: Corners, _ scope: Scope, scale: Rational
  ) throws(FigureFault) -> Estimate {
    let first = try scaled(formula, corners.low, scope, scale)
    var (low, high) = (first, first)
    for corner in corners.others {
      let result = try scaled(formula, corner, scope, scale)
      low = min(low, result)
      high = max(high, result)
    }
    guard low != high else { return Estimate(low) }
    guard let sum = try? low + high, let middle = try? sum / Rational(2) else { throw .tooLarge }
    return Estimate(middle, low: low, high: high)
  }

  private func scaled(
    _ formula: FormulaID, _ roles: [RoleValue], _ scope: Scope, _ scale: Rational
  ) throws(FigureFault) -> Rational {
    let value = try evaluate(formula, roles, scope)
    guard let result = try? value * scale else { throw .tooLarge }
    return result
  }

  private func sum(
    _ components: [Impact.Component], where counts: (Impact.Component) -> Bool
  ) throws(FigureFault) -> Estimate? {
    var total: Estimate?
    for component in components where counts(component) {
      guard let previous = total else {
        total = component.amount
        continue
      }
      guard let next = try? previous + component.amount else { throw .tooLarge }
      total = next
    }
    return total
  }

  // MARK: - Certainty

  private func certainty(_ roles: [RoleValue], _ scope: Scope) throws(FigureFault) -> Impact.Certainty {
    let stated = try statedProbability(scope)
    switch rule.certainty {
    case .risk(let formula):
      if let stated { return .risk(probability: stated) }
      guard let formula else { return .risk(probability: nil) }
      return .risk(probability: try? evaluate(formula, roles, scope))
    case .stated:
      return isRisk ? .risk(probability: stated) : .actual
    }
  }

  private func statedProbability(_ scope: Scope) throws(FigureFault) -> Rational? {
    guard let index = chance else { return nil }
    let figure = fact.figures[index]
    // « 30 à 40 % de chances »: the middle of what is stated.
    guard let middle = try? (figure.low + figure.high) / Rational(2) else { throw .tooLarge }
    guard let unit = figure.unit, let factor = engine.program.units.factor(of: unit) else { return middle }
    guard let share = try? middle * factor else { throw .tooLarge }
    return share
  }

  /// The word of the rule's first concept that stands in the part.
  private var trigger: Range<Int>? {
    let groups = engine.index.conditions[candidate.rule].groups
    guard let first = groups.first else { return nil }
    let words = engine.index.groups[first]
    for concept in part.concepts where words.contains(fact.concepts[concept].concept) {
      return fact.concepts[concept].bytes
    }
    return nil
  }
}
