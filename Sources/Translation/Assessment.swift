import Quantities
import RuleLanguage
import Statements

/// Evaluates a rule's formulas on the figures of a fact.
struct Assessment {
  let engine: Engine
  let part: Part
  let candidate: Candidate
  private let rule: Rule

  /// Ranges are evaluated at each end of each figure: at most this many figures have one.
  private static let maximumRanges = 4

  init(engine: Engine, part: Part, candidate: Candidate) {
    self.engine = engine
    self.part = part
    self.candidate = candidate
    rule = engine.program.rules[candidate.rule]
  }

  /// The impact, in weeks, in the model's currency and in that currency a month.
  func impact() throws(FigureFault) -> Impact {
    let deliverable = part.deliverable.map { engine.announced[$0] }
    let scope = Scope(team: deliverable.map { engine.program.deliverables[$0].team } ?? 0, deliverable: deliverable)
    let corners = try corners(scope)
    let slip = try rule.slip.map { formula throws(FigureFault) in
      try estimate(formula, corners, scope, scale: engine.weeksPerBase)
    }
    var components: [Impact.Component] = []
    for (index, line) in rule.money.enumerated() {
      let amount = try estimate(line.formula, corners, scope, scale: line.isRecurring ? engine.month : .one)
      components.append(
        Impact.Component(line: index, kind: line.kind, isRecurring: line.isRecurring, amount: amount))
    }
    return Impact(
      rule: candidate.rule, certainty: try certainty(corners[0], scope), trigger: trigger,
      subject: part.subject, deliverable: deliverable, scope: scope, slip: slip,
      cost: try sum(components) { $0.kind != .value && !$0.isRecurring },
      runRate: try sum(components) { $0.kind != .value && $0.isRecurring },
      value: try sum(components) { $0.kind == .value },
      isValueRecurring: components.contains { $0.kind == .value && $0.isRecurring }, components: components,
      roles: bound(corners))
  }

  // MARK: - Roles

  /// The roles' values at every combination of the ranges' ends; a single one when nothing ranges.
  private func corners(_ scope: Scope) throws(FigureFault) -> [[RoleValue]] {
    let ranging = rule.roles.indices.filter { role in
      candidate.figures[role].contains { isRange(part.reading.figures[$0], rule.roles[role]) }
    }
    guard ranging.count <= Self.maximumRanges else { throw .tooLarge }
    var corners: [[RoleValue]] = []
    for combination in 0..<(1 << ranging.count) {
      var values: [RoleValue] = []
      for role in rule.roles.indices {
        let place = ranging.firstIndex(of: role)
        values.append(try value(of: role, atHigh: place.map { combination & (1 << $0) != 0 } ?? false, scope))
      }
      corners.append(values)
    }
    return corners
  }

  private func isRange(_ figure: Figure, _ role: Role) -> Bool {
    if role.shape == .change, let change = figure.change {
      return change.from.low != change.from.high || change.to.low != change.to.high
    }
    return figure.isRange
  }

  private func value(of index: Int, atHigh isHigh: Bool, _ scope: Scope) throws(FigureFault) -> RoleValue {
    let role = rule.roles[index]
    let converter = RoleConverter(engine: engine, scope: scope)
    let figures = candidate.figures[index]
    if role.shape == .total, !figures.isEmpty {
      return try converter.total(of: figures.map { part.reading.figures[$0] }, for: role, atHigh: isHigh)
    }
    if let figure = figures.first {
      return try converter.value(of: part.reading.figures[figure], for: role, atHigh: isHigh)
    }
    guard case .formula(let formula) = role.fallback else { return RoleValue(value: .zero, isKnown: false) }
    let value = try evaluate(formula, [], scope)
    return RoleValue(value: value, from: value, to: value)
  }

  private func bound(_ corners: [[RoleValue]]) -> [BoundRole] {
    rule.roles.indices.map { role in
      let figures = candidate.figures[role].map { part.reading.figures[$0] }
      let span = figures.first.map { first in
        figures.dropFirst().reduce(first.bytes) {
          min($0.lowerBound, $1.bytes.lowerBound)..<max($0.upperBound, $1.bytes.upperBound)
        }
      }
      return BoundRole(
        values: corners.map { $0[role] }, span: span,
        figures: figures.flatMap { read($0, as: rule.roles[role]) })
    }
  }

  private func read(_ figure: Figure, as role: Role) -> [ReadFigure] {
    func read(_ low: Rational, _ high: Rational) -> ReadFigure {
      ReadFigure(
        low: low, high: high, unit: figure.unit, perTime: figure.perTime, isPerPerson: figure.isPerPerson,
        isApproximate: figure.isApproximate, isDate: figure.kind == .date)
    }
    guard role.shape == .change, let change = figure.change else { return [read(figure.low, figure.high)] }
    return [read(change.from.low, change.from.high), read(change.to.low, change.to.high)]
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
    _ formula: FormulaID, _ corners: [[RoleValue]], _ scope: Scope, scale: Rational
  ) throws(FigureFault) -> Estimate {
    var low: Rational?
    var high: Rational?
    for corner in corners {
      let result = try evaluate(formula, corner, scope)
      guard let scaled = try? result * scale else { throw .tooLarge }
      low = low.map { min($0, scaled) } ?? scaled
      high = high.map { max($0, scaled) } ?? scaled
    }
    guard let low, let high else { throw .tooLarge }
    guard low != high else { return Estimate(low) }
    guard let sum = try? low + high, let middle = try? sum / Rational(2) else { throw .tooLarge }
    return Estimate(middle, low: low, high: high)
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
      return part.clause.isRisk ? .risk(probability: stated) : .actual
    }
  }

  private func statedProbability(_ scope: Scope) throws(FigureFault) -> Rational? {
    guard let index = part.clause.probability else { return nil }
    let figure = part.reading.figures[index]
    guard let unit = figure.unit, let factor = engine.program.units.factor(of: unit) else { return figure.low }
    guard let share = try? figure.low * factor else { throw .tooLarge }
    return share
  }

  /// The word of the rule's first concept that stands in the part.
  private var trigger: Range<Int>? {
    let first = rule.concepts.first ?? []
    return part.concepts.map { part.reading.concepts[$0] }.first { first.contains($0.concept) }?.bytes
  }
}
