public import Quantities

/// What a figure shows of its outcomes: the middle, and between what eight of ten lie.
public struct Quantiles: Sendable, Hashable {
  public let low: Double
  public let median: Double
  public let high: Double

  /// Nil without a sample, and when an outcome is not a finite number: a pace of nothing never ends.
  ///
  /// Only the places that are asked for are put in order: a sample is not sorted for three of its values.
  ///
  /// - Complexity: O(n) on average.
  public init?(_ samples: [Double]) {
    guard !samples.isEmpty, samples.allSatisfy(\.isFinite) else { return nil }
    var samples = samples
    var start = 0
    self.low = samples.quantile(0.1, from: &start)
    self.median = samples.quantile(0.5, from: &start)
    self.high = samples.quantile(0.9, from: &start)
  }

  /// The value with the bounds, rounded to what the trials are good for.
  ///
  /// - Returns: nil when a bound is beyond exact arithmetic.
  public func estimate(around value: Rational) -> Estimate? {
    guard let low = Rational(sampled: low), let median = Rational(sampled: median), let high = Rational(sampled: high)
    else { return nil }
    return Estimate(value, low: low, high: high, median: median)
  }
}

extension [Double] {
  /// Definition 7 of `SampleSummary.quantile`. Everything before `start` is already the least, and the same holds of what
  /// is before the new start afterwards.
  fileprivate mutating func quantile(_ share: Double, from start: inout Int) -> Double {
    let place = share * Double(count - 1)
    let index = Int(place)
    select(index, from: start)
    start = index
    guard index + 1 < count, place > Double(index) else { return self[index] }
    select(index + 1, from: index + 1)
    start = index + 1
    let (first, second) = (self[index], self[index + 1])
    return first == second ? first : first + (place - Double(index)) * (second - first)
  }

  /// Puts at a place what would be there in order, with nothing greater before it and nothing less after it.
  ///
  /// Source: C. Hoare, "Algorithm 65: Find" (1961).
  private mutating func select(_ place: Int, from start: Int) {
    withUnsafeMutableBufferPointer { values in
      var (low, high) = (start, values.count - 1)
      while low < high {
        let pivot = Self.middle(values[low], values[(low + high) / 2], values[high])
        var (left, right) = (low, high)
        while left <= right {
          while values[left] < pivot { left += 1 }
          while pivot < values[right] { right -= 1 }
          if left <= right {
            values.swapAt(left, right)
            left += 1
            right -= 1
          }
        }
        if place <= right { high = right } else if place >= left { low = left } else { return }
      }
    }
  }

  private static func middle(_ first: Double, _ second: Double, _ third: Double) -> Double {
    Swift.max(Swift.min(first, second), Swift.min(Swift.max(first, second), third))
  }
}

extension Rational {
  /// To so many digits that count: more than four would be noise of the draws. Nil beyond exact arithmetic.
  public init?(sampled value: Double, digits count: Int = 4) {
    guard value.isFinite, value.magnitude < 1e24 else { return nil }
    guard value.magnitude > 1e-12 else {
      self = .zero
      return
    }
    var (scaled, exponent) = (value.magnitude, 0)
    let end = (0..<max(1, count)).reduce(1.0) { power, _ in power * 10 }
    while scaled >= end {
      scaled /= 10
      exponent += 1
    }
    while scaled < end / 10 {
      scaled *= 10
      exponent -= 1
    }
    let digits = Int128(scaled + 0.5) * (value < 0 ? -1 : 1)
    let power = (0..<exponent.magnitude).reduce(Int128(1)) { power, _ in power * 10 }
    guard let result = exponent < 0 ? try? Rational(digits, power) : try? Rational(digits * power, 1) else {
      return nil
    }
    self = result
  }
}
