/// The outcomes of all trials, in order.
public struct SampleSummary: Sendable, Hashable {
  /// From the smallest.
  public let sorted: [Double]

  /// Nil without a sample, and when one is not a number.
  ///
  /// - Complexity: O(n log n).
  public init?(_ samples: [Double]) {
    guard !samples.isEmpty, !samples.contains(where: \.isNaN) else { return nil }
    sorted = samples.sorted()
  }

  public var median: Double { quantile(0.5) }

  /// Eight outcomes of ten lie inside.
  public var interval80: (low: Double, high: Double) { (quantile(0.1), quantile(0.9)) }

  public var mean: Double { sorted.reduce(0, +) / Double(sorted.count) }

  /// The value below which that share of the outcomes lies, straight between two of them.
  ///
  /// Source: R. Hyndman, Y. Fan, "Sample Quantiles in Statistical Packages" (1996), definition 7.
  public func quantile(_ share: Double) -> Double {
    let place = min(max(share, 0), 1) * Double(sorted.count - 1)
    let index = Int(place)
    guard index + 1 < sorted.count, place > Double(index), sorted[index] != sorted[index + 1] else {
      return sorted[index]
    }
    return sorted[index] + (place - Double(index)) * (sorted[index + 1] - sorted[index])
  }

  /// The share of the outcomes that are the limit or less.
  ///
  /// - Complexity: O(log n).
  public func share(upTo limit: Double) -> Double {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] <= limit { low = middle + 1 } else { high = middle }
    }
    return Double(low) / Double(sorted.count)
  }
}
