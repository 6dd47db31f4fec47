public import Quantities

/// What of a stated delay the causes that are named do not explain (R2).
public struct Unexplained: Sendable, Hashable {
  /// Index into the roll-up's items: the line that states the delay.
  public let item: Int
  public let weeks: Rational
  /// The whole delay.
  public let delay: Rational
}

extension RollUpBuilder {
  /// Of delays that have a cause at all: the others are simply stated.
  func unexplained() throws(ArithmeticFault) -> [Unexplained] {
    var told: [Int: Rational] = [:]
    for overlap in overlaps where overlap.reason == .explains {
      guard let by = overlap.by, let weeks = overlap.weeks, Rational.zero < weeks, delay(overlap.item) != nil,
        !isTaken[overlap.item]
      else { continue }
      told[by] = try (told[by] ?? .zero) + weeks
    }
    var result: [Unexplained] = []
    for item in ranking {
      guard let explained = told[item], let delay = delay(item), explained < delay else { continue }
      result.append(Unexplained(item: item, weeks: try delay - explained, delay: delay))
    }
    return result
  }
}
