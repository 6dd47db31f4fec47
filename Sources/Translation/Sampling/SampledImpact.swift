public import Planning
public import Quantities
public import RuleLanguage

/// The figures of an impact for every trial: weeks, the model's currency, that currency a month.
public struct SampledImpact: Sendable {
  public let slip: SampledFormula?
  /// By component of the impact.
  public let components: [SampledFormula]
  /// The figures that the statement itself leaves open.
  public let ranges: [StatedRange]
}

/// A range that a statement gives, as a parameter of a matrix.
public struct StatedRange: Sendable, Hashable {
  public let parameter: Int
  /// The bytes of the statement.
  public let span: Range<Int>?
  public let dimension: Dimension
}

extension Engine {
  /// What weeks of delay cost by the model's profile or penalty, by trial; nil where the model does not say.
  public func sampled(_ cost: DelayCost, ofWeeks weeks: SampledFormula, of deliverable: Int) -> SampledFormula? {
    let delay = SampledFormula.larger(.constant(0), weeks / .constant(Double(weeksPerBase)))
    return sampling.cost(cost, ofDelay: delay, of: deliverable)
  }

  /// An impact's figures as formulas over the rows of a matrix; nil where one needs what nobody has given.
  ///
  /// A range that the statement itself gives is a parameter of its own, added to the matrix: eight outcomes of ten lie in
  /// it, as in every range that is shown.
  ///
  /// - Parameters:
  ///   - matrix: `drawn`, or a copy that has more rows.
  ///   - name: what seeds the draws of such a range; another one draws independently.
  public func sampled(_ impact: Impact, in matrix: inout SamplingMatrix, named name: String) -> SampledImpact? {
    let rule = program.rules[impact.rule]
    var roles: [SampledRole] = []
    var ranges: [StatedRange] = []
    for role in impact.roles.indices {
      let earlier = matrix.parameters.count
      defer {
        for parameter in earlier..<matrix.parameters.count {
          ranges.append(
            StatedRange(parameter: parameter, span: impact.roles[role].span, dimension: rule.roles[role].dimension))
        }
      }
      guard let sampled = sampledRole(role, of: impact, in: &matrix, named: name) else { return nil }
      roles.append(sampled)
    }
    func formula(_ id: FormulaID, _ scale: Rational) -> SampledFormula? {
      sampling.formula(id, roles: roles, scope: impact.scope).map {
        scale == .one ? $0 : $0 * .constant(Double(scale))
      }
    }
    var slip: SampledFormula?
    if let id = rule.slip {
      guard let sampled = formula(id, weeksPerBase) else { return nil }
      slip = sampled
    }
    var components: [SampledFormula] = []
    for component in impact.components {
      let line = rule.money[component.line]
      guard let sampled = formula(line.formula, line.isRecurring ? month : .one) else { return nil }
      components.append(sampled)
    }
    return SampledImpact(slip: slip, components: components, ranges: ranges)
  }

  private func sampledRole(
    _ index: Int, of impact: Impact, in matrix: inout SamplingMatrix, named name: String
  ) -> SampledRole? {
    let bound = impact.roles[index]
    let role = program.rules[impact.rule].roles[index]
    if case .formula(let fallback) = role.fallback, bound.value.isKnown,
      let base = sampling.formula(fallback, roles: [], scope: impact.scope), base.constantValue == nil
    {
      return relative(bound, of: base, isChange: role.shape == .change)
    }
    guard let high = bound.high else { return SampledRole(bound.value) }
    func draw(_ low: Rational, _ high: Rational, _ part: String) -> SampledFormula {
      guard low != high, let distribution = try? Distribution.interval80(min(low, high), max(low, high)) else {
        return .constant(Double(low))
      }
      return .parameter(matrix.append(.init(name: "\(name)/\(role.name)\(part)", distribution: distribution)))
    }
    let low = bound.value
    guard role.shape == .change, low.hasEnds else {
      return SampledRole(
        value: draw(low.value, high.value, ""), from: .constant(0), to: .constant(0), hasEnds: low.hasEnds)
    }
    let (from, to) = (draw(low.from, high.from, ".from"), draw(low.to, high.to, ".to"))
    return SampledRole(value: to - from, from: from, to: to)
  }

  /// A role that the statement leaves to the model: the figure itself, or the base of a change.
  private func relative(_ bound: BoundRole, of base: SampledFormula, isChange: Bool) -> SampledRole {
    guard isChange else {
      return bound.span == nil ? SampledRole(value: base, from: base, to: base) : SampledRole(bound.value)
    }
    let figures = bound.figures
    // From one figure to another: the statement gives its own base.
    guard figures.count == 1, bound.value.hasEnds, !bound.value.from.isZero else { return SampledRole(bound.value) }
    let isShare = figures[0].unit.map { program.units[$0].dimension == .number } ?? false
    guard isShare, let ratio = try? bound.value.to / bound.value.from else {
      let by = SampledFormula.constant(Double(bound.value.value))
      return SampledRole(value: by, from: base, to: base + by)
    }
    let to = base * .constant(Double(ratio))
    return SampledRole(value: to - base, from: base, to: to)
  }
}
