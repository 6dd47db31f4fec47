/// How much of an outcome's uncertainty comes from each parameter.
public struct Sensitivity: Sendable, Hashable {
  /// From a parameter's low to its high, all others at their medians.
  public struct Swing: Sendable, Hashable {
    public let parameter: Int
    /// The parameter where one draw of ten lies below, and where one of ten lies above.
    public let low: Double
    public let high: Double
    /// The outcome there.
    public let outcomeAtLow: Double
    public let outcomeAtHigh: Double

    public var width: Double { (outcomeAtHigh - outcomeAtLow).magnitude }
  }

  /// By parameter: the share of the variance that would go if it were known. What they leave to one is due to
  /// parameters acting together.
  public let shares: [Double]
  /// The widest first; equal ones in the order of the parameters.
  public let tornado: [Swing]

  /// - Complexity: O(parameters × trials log trials).
  public init(of formula: SampledFormula, in matrix: SamplingMatrix) {
    self.init(of: [formula], in: matrix)
  }

  /// For the sum of the formulas.
  public init(of formulas: [SampledFormula], in matrix: SamplingMatrix) {
    let outcomes = matrix.total(of: formulas)
    let drawn = matrix.parameterRows.map { matrix.draws(of: $0) }
    let quantiles = drawn.map { Quantiles(Array($0)) }
    let medians = quantiles.map { $0?.median ?? .nan }
    let centre = Centre(of: formulas, in: matrix, at: medians)
    let tornado = matrix.parameters.indices.map { index in
      func outcome(_ value: Double) -> Double {
        var values = medians
        values[index] = value
        return centre.outcome(at: matrix.point(at: values))
      }
      let (low, high) = (quantiles[index]?.low ?? .nan, quantiles[index]?.high ?? .nan)
      return Swing(
        parameter: index, low: low, high: high, outcomeAtLow: outcome(low), outcomeAtHigh: outcome(high))
    }.sorted { ($1.width, $0.parameter) < ($0.width, $1.parameter) }
    var shares = Array(repeating: 0.0, count: drawn.count)
    let read = matrix.parameters(behind: formulas)
    for swing in tornado.prefix(Self.longest) where read.contains(swing.parameter) {
      shares[swing.parameter] = Self.share(of: drawn[swing.parameter], in: outcomes)
    }
    self.tornado = tornado
    self.shares = shares
  }

  /// The outcome where every parameter is at its median, from which a step away moves few formulas.
  private struct Centre {
    private let formulas: [SampledFormula]
    private let point: [Double]
    private let parts: [Double]
    /// By row, the formulas that read it.
    private let readers: [[Int]]

    init(of formulas: [SampledFormula], in matrix: SamplingMatrix, at medians: [Double]) {
      self.formulas = formulas
      let point = matrix.point(at: medians)
      self.point = point
      parts = formulas.map { $0.value(at: point) }
      var readers = Array(repeating: [Int](), count: matrix.rowCount)
      for (place, formula) in formulas.enumerated() { for row in formula.rows { readers[row].append(place) } }
      self.readers = readers
    }

    func outcome(at other: [Double]) -> Double {
      var parts = parts
      for row in other.indices where other[row] != point[row] {
        for place in readers[row] { parts[place] = formulas[place].value(at: other) }
      }
      return parts.reduce(0, +)
    }
  }

  /// Of more parameters than this only the widest swings get a share: nobody reads further.
  private static let longest = 40

  /// The first-order index: the variance of the outcome's mean over slices of the parameter, of the whole variance.
  ///
  /// Slices are of equal size, about two hundred, equal draws in one. The chance that means of few trials differ is taken off
  /// (T. Kelley, "An Unbiased Correlation Ratio Measure", 1935).
  /// Source: A. Saltelli et al., "Global Sensitivity Analysis: The Primer" (2008), 1.2.5, S = V(E(Y|X))/V(Y).
  private static func share(of draws: ArraySlice<Double>, in outcomes: [Double]) -> Double {
    let count = Double(outcomes.count)
    let mean = outcomes.reduce(0, +) / count
    let total = outcomes.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    guard total > 0, total.isFinite else { return 0 }
    let first = draws.startIndex
    let order = outcomes.indices.sorted { (draws[first + $0], $0) < (draws[first + $1], $1) }
    let size = max(1, (outcomes.count + 199) / 200)
    var (between, slices, start) = (0.0, 0, 0)
    while start < order.count {
      var end = min(start + size, order.count)
      while end < order.count, draws[first + order[end]] == draws[first + order[end - 1]] { end += 1 }
      let deviation = order[start..<end].reduce(0) { $0 + (outcomes[$1] - mean) }
      between += deviation * deviation / Double(end - start)
      slices += 1
      start = end
    }
    guard slices > 1, slices < outcomes.count else { return 0 }
    let within = (total - between) / (count - Double(slices))
    return min(1, max(0, 1 - within / (total / (count - 1))))
  }
}
