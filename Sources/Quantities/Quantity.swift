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
  public let value: Rational
  public let low: Rational
  public let high: Rational

  public init(_ value: Rational, low: Rational, high: Rational) {
    self.value = value
    self.low = low
    self.high = high
  }

  public init(_ value: Rational) {
    self.init(value, low: value, high: value)
  }

  public var isExact: Bool { low == high }

  public static func + (left: Estimate, right: Estimate) throws(ArithmeticFault) -> Estimate {
    Estimate(
      try left.value + right.value, low: try left.low + right.low, high: try left.high + right.high)
  }
}
