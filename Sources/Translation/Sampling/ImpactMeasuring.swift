import Planning
import Quantities
import RuleLanguage

/// Puts bounds on the figures of impacts, from the draws of what the model leaves uncertain.
///
/// One a thread: it remembers what it measured, for reports say the same again and again.
struct ImpactMeasuring {
  private let engine: Engine
  private let matrix: SamplingMatrix
  private var known: [Key: Bounds] = [:]

  /// More than this is forgotten: memory does not grow with the input.
  private static let maximumKnown = 4_096

  private struct Key: Hashable {
    let rule: Int
    let scope: Scope
    let roles: [RoleValue]
    let highs: [RoleValue?]
  }

  /// Nil for a figure that no uncertain figure goes into.
  private struct Bounds {
    var slip: Quantiles?
    var components: [Quantiles?] = []
    var cost: Quantiles?
    var runRate: Quantiles?
    var value: Quantiles?
  }

  /// Nil where the model is certain.
  init?(engine: Engine) {
    guard let uncertainty = engine.uncertainty else { return nil }
    self.engine = engine
    matrix = uncertainty.matrix
  }

  /// The impact with its bounds: central figures stay as they are.
  mutating func measured(_ impact: Impact) -> Impact {
    let key = Key(
      rule: impact.rule, scope: impact.scope, roles: impact.roles.map(\.value), highs: impact.roles.map(\.high))
    if known.count >= Self.maximumKnown { known.removeAll(keepingCapacity: true) }
    let bounds = known[key] ?? bounds(of: impact)
    known[key] = bounds
    return impact.bounded(
      slip: bounds.slip, components: bounds.components, cost: bounds.cost, runRate: bounds.runRate, value: bounds.value)
  }

  private func bounds(of impact: Impact) -> Bounds {
    var matrix = matrix
    guard let sampled = engine.sampled(impact, in: &matrix, named: "statement") else { return Bounds() }
    let modelRows = self.matrix.rowCount
    // A range of the statement alone stays as it was stated.
    func quantiles(_ formulas: [SampledFormula]) -> Quantiles? {
      guard formulas.contains(where: { $0.reads(below: modelRows) }) else { return nil }
      return Quantiles(matrix.total(of: formulas))
    }
    func sum(where counts: (Impact.Component) -> Bool) -> [SampledFormula] {
      zip(impact.components, sampled.components).filter { counts($0.0) }.map(\.1)
    }
    var bounds = Bounds()
    bounds.slip = sampled.slip.flatMap { quantiles([$0]) }
    bounds.components = sampled.components.map { quantiles([$0]) }
    bounds.cost = quantiles(sum { $0.kind != .value && !$0.isRecurring })
    bounds.runRate = quantiles(sum { $0.kind != .value && $0.isRecurring })
    bounds.value = quantiles(sum { $0.kind == .value })
    return bounds
  }
}

extension Impact {
  fileprivate func bounded(
    slip: Quantiles?, components: [Quantiles?], cost: Quantiles?, runRate: Quantiles?, value: Quantiles?
  ) -> Impact {
    guard slip != nil || components.contains(where: { $0 != nil }) else { return self }
    func bounded(_ estimate: Estimate?, _ quantiles: Quantiles?) -> Estimate? {
      guard let estimate, let quantiles else { return estimate }
      return quantiles.estimate(around: estimate.value) ?? estimate
    }
    return Impact(
      rule: rule, certainty: certainty, trigger: trigger, subject: subject, deliverable: deliverable, origin: origin,
      scope: scope, slip: bounded(self.slip, slip), cost: bounded(self.cost, cost),
      runRate: bounded(self.runRate, runRate),
      value: bounded(self.value, value), isValueRecurring: isValueRecurring,
      components: self.components.enumerated().map { index, component in
        Component(
          line: component.line, kind: component.kind, isRecurring: component.isRecurring,
          amount: bounded(component.amount, index < components.count ? components[index] : nil) ?? component.amount)
      }, roles: roles)
  }
}
