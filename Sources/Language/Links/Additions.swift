import Quantities

/// Amounts that a plus adds up.
extension FigureReader {
  /// "98h + 4h from tasks added": what was planned in all.
  func addition(_ left: Figure, _ right: Figure) -> Figure? {
    guard left.kind == .quantity, right.kind == .quantity, let unit = left.unit, unit == right.unit,
      units.dimension(of: unit) == .time || units.dimension(of: unit) == .effort, left.perTime == nil,
      right.perTime == nil, left.isEach == right.isEach, right.firstToken == left.endToken + 1,
      tokens[left.endToken].symbol == .plus, let low = try? left.low + right.low,
      let high = try? left.high + right.high
    else { return nil }
    var sum = left
    (sum.low, sum.high) = (low, high)
    sum.endToken = right.endToken
    sum.bytes = left.bytes.lowerBound..<right.bytes.upperBound
    return sum
  }
}
