/// An exact value with its dimension, in base units.
public struct Quantity: Sendable, Hashable {
  public let value: Rational
  public let dimension: Dimension

  public init(_ value: Rational, _ dimension: Dimension) {
    self.value = value
    self.dimension = dimension
  }
}

/// A value with its bounds, all in the same unit. Exact figures have `low == value == high`.
public struct Estimate: Sendable, Hashable {
  /// What a person computes by hand from the central figures.
  public let value: Rational
  /// Nil of an exact figure, as nearly all are: three more numbers in each would be most of what is copied.
  private let spread: Spread?

  public init(_ value: Rational, low: Rational, high: Rational, median: Rational? = nil) {
    self.value = value
    spread =
      low == value && high == value && median == nil ? nil : Spread(low: low, high: high, median: median)
  }

  public init(_ value: Rational) {
    self.value = value
    spread = nil
  }

  public var low: Rational { spread?.low ?? value }
  public var high: Rational { spread?.high ?? value }

  /// Of a figure that uncertain parameters were drawn for: half of the outcomes lie below it, eight of ten between the
  /// bounds. Nil of an exact figure, and of a range that somebody stated.
  public var median: Rational? { spread?.median }

  public var isExact: Bool { low == high }

  /// Only what a person computes by hand, where the bounds were drawn; a stated range stays whole.
  public var central: Estimate { median == nil ? self : Estimate(value) }

  /// The same bounds around a figure that was rounded for its place in a table.
  public func centred(at value: Rational) -> Estimate {
    isExact ? Estimate(value) : Estimate(value, low: low, high: high, median: median)
  }

  /// The same with the opposite sign: a gain where a loss was.
  public static prefix func - (estimate: Estimate) -> Estimate {
    guard estimate.spread != nil else { return Estimate(-estimate.value) }
    return Estimate(-estimate.value, low: -estimate.high, high: -estimate.low, median: estimate.median.map { -$0 })
  }

  /// Bounds add up as of one cause; the median of what was drawn is known only where the other is certain.
  public static func + (left: Estimate, right: Estimate) throws(ArithmeticFault) -> Estimate {
    if left.spread == nil, right.spread == nil { return Estimate(try left.value + right.value) }
    var median: Rational?
    if let drawn = left.median, right.isExact { median = try drawn + right.value }
    if let drawn = right.median, left.isExact { median = try drawn + left.value }
    return Estimate(
      try left.value + right.value, low: try left.low + right.low, high: try left.high + right.high, median: median)
  }

  /// The bounds of a figure that is not exact.
  private final class Spread: Sendable, Hashable {
    let low: Rational
    let high: Rational
    let median: Rational?

    init(low: Rational, high: Rational, median: Rational?) {
      self.low = low
      self.high = high
      self.median = median
    }

    static func == (left: Spread, right: Spread) -> Bool {
      left.low == right.low && left.high == right.high && left.median == right.median
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(low)
      hasher.combine(high)
      hasher.combine(median)
    }
  }
}
