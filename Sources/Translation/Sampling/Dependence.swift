public import Planning
public import Quantities
public import RuleLanguage

/// What an uncertain figure depends on, the widest swing first: a tornado, with shares of the variance.
public struct Dependence: Sendable, Hashable {
  public enum Source: Sendable, Hashable {
    case model(UncertainFigure)
    /// A range that a statement gives: an index into the impacts that were summed.
    case statement(Int, StatedRange)
  }

  public struct Driver: Sendable, Hashable {
    public let source: Source
    public let dimension: Dimension
    /// The part of the figure's variance that would go if this were known.
    public let share: Rational
    /// Where one draw of ten lies below, and where one of ten lies above, in base units.
    public let low: Rational
    public let high: Rational
    /// The figure there, all else at its median.
    public let outcomeAtLow: Rational
    public let outcomeAtHigh: Rational
  }

  public let drivers: [Driver]

  /// For the sum of formulas; nil where nothing uncertain goes into it.
  ///
  /// - Parameters:
  ///   - matrix: the engine's `drawn`, with the ranges of the impacts added to it.
  ///   - ranges: by impact that was summed.
  public init?(of formulas: [SampledFormula], in matrix: SamplingMatrix, ranges: [[StatedRange]], engine: Engine) {
    guard formulas.contains(where: { $0.constantValue == nil }) else { return nil }
    var sources: [Int: (source: Source, dimension: Dimension)] = [:]
    for (parameter, figure) in engine.sampling.figures.enumerated() {
      guard case .quantity(let dimension) = engine.program.formulas[figure.node].type else { continue }
      sources[parameter] = (.model(figure), dimension)
    }
    for (impact, ranges) in ranges.enumerated() {
      for range in ranges { sources[range.parameter] = (.statement(impact, range), range.dimension) }
    }
    let sensitivity = Sensitivity(of: formulas, in: matrix)
    drivers = sensitivity.tornado.compactMap { swing in
      guard swing.width > 0 || sensitivity.shares[swing.parameter] > 0.01, let source = sources[swing.parameter],
        let share = Rational(sampled: sensitivity.shares[swing.parameter], digits: 3),
        let low = Rational(sampled: swing.low, digits: 3), let high = Rational(sampled: swing.high, digits: 3),
        let outcomeAtLow = Rational(sampled: swing.outcomeAtLow),
        let outcomeAtHigh = Rational(sampled: swing.outcomeAtHigh)
      else { return nil }
      return Driver(
        source: source.source, dimension: source.dimension, share: share, low: low, high: high,
        outcomeAtLow: outcomeAtLow, outcomeAtHigh: outcomeAtHigh)
    }
    if drivers.isEmpty { return nil }
  }
}

/// The figures of one impact with what each depends on; a figure that nothing uncertain goes into has none.
public struct ImpactDependences: Sendable {
  public let slip: Dependence?
  /// One-off capacity + cash.
  public let cost: Dependence?
  public let runRate: Dependence?
  public let value: Dependence?
}

extension Engine {
  /// Nil where the model is certain.
  public func dependences(of impact: Impact) -> ImpactDependences? {
    guard var matrix = uncertainty?.matrix else { return nil }
    let modelRows = matrix.rowCount
    guard let sampled = sampled(impact, in: &matrix, named: "statement") else { return nil }
    func dependence(_ formulas: [SampledFormula]) -> Dependence? {
      guard formulas.contains(where: { $0.reads(below: modelRows) }) else { return nil }
      return Dependence(of: formulas, in: matrix, ranges: [sampled.ranges], engine: self)
    }
    func sum(where counts: (Impact.Component) -> Bool) -> [SampledFormula] {
      zip(impact.components, sampled.components).filter { counts($0.0) }.map(\.1)
    }
    return ImpactDependences(
      slip: sampled.slip.flatMap { dependence([$0]) },
      cost: dependence(sum { $0.kind != .value && !$0.isRecurring }),
      runRate: dependence(sum { $0.kind != .value && $0.isRecurring }),
      value: dependence(sum { $0.kind == .value }))
  }
}
