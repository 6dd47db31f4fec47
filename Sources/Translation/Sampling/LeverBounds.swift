import Planning
public import Quantities
public import RuleLanguage

/// What a lever's figures may come to, given what the model leaves uncertain: eight outcomes of ten lie between.
public struct LeverBounds: Sendable {
  /// In base units; nil for a figure that no uncertain figure goes into.
  public let gain: Estimate?
  /// By line of money.
  public let amounts: [Estimate?]
  /// All money together.
  public let change: Estimate?
}

extension Uncertainty {
  /// A lever for a delay of so long, with so much time left, both in base units of time; nil where a figure that it
  /// needs is not known.
  public func bounds(of lever: Lever, slip: Rational, left: Rational, scope: Scope) -> LeverBounds? {
    var roles = Lever.roles(slip: slip, left: left).map { SampledRole($0) }
    guard let gain = formula(lever.gain, roles: roles, scope: scope) else { return nil }
    roles[Lever.Figure.gain.rawValue] = SampledRole(value: gain, from: gain, to: gain)
    var money: [SampledFormula] = []
    for line in lever.money {
      guard let formula = formula(line.formula, roles: roles, scope: scope) else { return nil }
      money.append(formula)
    }
    return LeverBounds(
      gain: bounds(of: [gain]), amounts: money.map { bounds(of: [$0]) }, change: bounds(of: money))
  }

  private func bounds(of formulas: [SampledFormula]) -> Estimate? {
    guard formulas.contains(where: { $0.constantValue == nil }) else { return nil }
    return Quantiles(matrix.total(of: formulas)).flatMap { $0.estimate(around: .zero) }
  }
}
