public import Quantities

/// What is known of an uncertain quantity.
public struct Distribution: Sendable, Hashable {
  /// Why a description is none.
  public enum Fault: Error, Sendable, Hashable {
    case boundsOutOfOrder
    case emptyHistory
  }

  enum Shape: Sendable, Hashable {
    case certain(Double)
    case normal(mean: Double, deviation: Double)
    case lognormal(mean: Double, deviation: Double)
    case triangular(low: Double, mode: Double, high: Double)
    case pert(low: Double, mode: Double, high: Double)
    case history([Double])
  }

  let shape: Shape

  /// 95 % of the standard normal distribution lie below it.
  static let bound = 1.644_853_626_951_472_7
  /// How much wider a distribution is whose tenths lie where the twentieths of another do.
  private static let widening = bound / 1.281_551_565_544_600_5

  public static func certain(_ value: Rational) -> Distribution {
    Distribution(shape: .certain(Double(value)))
  }

  /// `28 to 42`: one chance in ten of lying outside, half of it on each side.
  ///
  /// Lognormal where both ends are positive, for a pace or a price is never negative and errs rather upwards; normal
  /// otherwise.
  public static func interval(_ low: Rational, _ high: Rational) throws(Fault) -> Distribution {
    guard low <= high else { throw .boundsOutOfOrder }
    guard low < high else { return certain(low) }
    let (first, second) = (Double(low), Double(high))
    guard !low.isNegative, !low.isZero else {
      return Distribution(shape: .normal(mean: (first + second) / 2, deviation: (second - first) / (2 * bound)))
    }
    let (start, end) = (Elementary.logarithm(first), Elementary.logarithm(second))
    return Distribution(shape: .lognormal(mean: (start + end) / 2, deviation: (end - start) / (2 * bound)))
  }

  /// The same with one chance in five of lying outside: how far a range that a colleague states is to be trusted.
  public static func interval80(_ low: Rational, _ high: Rational) throws(Fault) -> Distribution {
    switch try interval(low, high).shape {
    case .normal(let mean, let deviation): Distribution(shape: .normal(mean: mean, deviation: deviation * widening))
    case .lognormal(let mean, let deviation):
      Distribution(shape: .lognormal(mean: mean, deviation: deviation * widening))
    case let shape: Distribution(shape: shape)
    }
  }

  public static func triangular(low: Rational, mode: Rational, high: Rational) throws(Fault) -> Distribution {
    guard low <= mode, mode <= high else { throw .boundsOutOfOrder }
    guard low < high else { return certain(low) }
    return Distribution(shape: .triangular(low: Double(low), mode: Double(mode), high: Double(high)))
  }

  /// The beta distribution of project estimates: its mean is (low + 4 mode + high)/6.
  ///
  /// Source: D. Malcolm et al., "Application of a Technique for Research and Development Program Evaluation" (1959).
  public static func pert(low: Rational, mode: Rational, high: Rational) throws(Fault) -> Distribution {
    guard low <= mode, mode <= high else { throw .boundsOutOfOrder }
    guard low < high else { return certain(low) }
    return Distribution(shape: .pert(low: Double(low), mode: Double(mode), high: Double(high)))
  }

  /// One of the values observed, each as likely as the others (bootstrap).
  public static func history(_ values: [Rational]) throws(Fault) -> Distribution {
    guard !values.isEmpty else { throw .emptyHistory }
    return Distribution(shape: .history(values.map { Double($0) }))
  }

  public func draw(using generator: inout some RandomNumberGenerator) -> Double {
    switch shape {
    case .certain(let value): value
    case .normal(let mean, let deviation): mean + deviation * generator.nextNormal()
    case .lognormal(let mean, let deviation): Elementary.exponential(mean + deviation * generator.nextNormal())
    case .triangular(let low, let mode, let high):
      Self.triangular(low, mode, high, at: generator.nextFraction())
    case .pert(let low, let mode, let high):
      low + (high - low)
        * generator.nextBeta(1 + 4 * (mode - low) / (high - low), 1 + 4 * (high - mode) / (high - low))
    case .history(let values): values[generator.nextIndex(below: values.count)]
    }
  }

  /// Adds so many draws to those that are there, each as `draw` makes it.
  func draw(_ count: Int, using generator: inout some RandomNumberGenerator, into draws: inout [Double]) {
    guard case .lognormal(let mean, let deviation) = shape else {
      for _ in 0..<count { draws.append(draw(using: &generator)) }
      return
    }
    let start = draws.count
    for _ in 0..<count { draws.append(mean + deviation * generator.nextNormal()) }
    let blocks = start + count / 4 * 4
    for place in stride(from: start, to: blocks, by: 4) {
      let four = SIMD4(draws[place], draws[place + 1], draws[place + 2], draws[place + 3])
      guard all(four .> -700 .& four .< 700) else {
        for place in place..<place + 4 { draws[place] = Elementary.exponential(draws[place]) }
        continue
      }
      let powers = Elementary.exponentials(four)
      for lane in four.indices { draws[place + lane] = powers[lane] }
    }
    for place in blocks..<draws.count { draws[place] = Elementary.exponential(draws[place]) }
  }

  /// The quantile function, which turns an even draw into a triangular one.
  private static func triangular(_ low: Double, _ mode: Double, _ high: Double, at fraction: Double) -> Double {
    let width = high - low
    return fraction * width < mode - low
      ? low + (fraction * width * (mode - low)).squareRoot()
      : high - ((1 - fraction) * width * (high - mode)).squareRoot()
  }
}

extension Double {
  /// The nearest double, or next to it: for sampling only, never for a figure that is shown.
  public init(_ value: Rational) {
    self = Double(value.numerator) / Double(value.denominator)
  }
}
