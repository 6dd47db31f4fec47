/// Parts rounded so that they add up to their rounded total: the units that rounding down leaves over go to the parts
/// with the largest remainders; of equal remainders, to the larger part, then to the first.
///
/// - Parameter decimals: negative ones round to tens, hundreds, thousands.
/// - Complexity: O(n log n).
/// - Throws: `ArithmeticFault` when the total leaves the range.
///
/// Source: the largest remainder method (A. Hamilton, 1792).
public func apportioned(_ parts: [Rational], decimals: Int = 0) throws(ArithmeticFault) -> [Rational] {
  var unit = Rational.one
  for _ in 0..<abs(decimals) { unit = try unit * Rational(10) }
  if decimals >= 0 { unit = try .one / unit }
  var total = Rational.zero
  var floors: [Int128] = []
  var remainders: [Rational] = []
  for part in parts {
    let steps = try part / unit
    floors.append(steps.floor)
    remainders.append(try steps - Rational(steps.floor, 1))
    total = try total + steps
  }
  var missing = total.nearestInteger
  for floor in floors { missing -= floor }
  // What has no remainder gets nothing: those that have one are always as many as the units left over.
  let order = parts.indices.filter { !remainders[$0].isZero }.sorted { left, right in
    if remainders[left] != remainders[right] { return remainders[left] > remainders[right] }
    let (first, second) = (parts[left].magnitude, parts[right].magnitude)
    return first == second ? left < right : first > second
  }
  for index in order where missing > 0 {
    floors[index] += 1
    missing -= 1
  }
  return try floors.map { floor throws(ArithmeticFault) in try Rational(floor, 1) * unit }
}

extension Rational {
  /// The largest integer that is not above it.
  var floor: Int128 {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return remainder < 0 ? quotient - 1 : quotient
  }

  /// Half away from zero.
  var nearestInteger: Int128 {
    let rounded = rounded(decimals: 0)
    let magnitude = Int128(clamping: rounded.digits)
    return rounded.isNegative ? -magnitude : magnitude
  }
}
