import Quantities

/// How long something took, told once more by when it began and ended.
extension FigureReader {
  /// « panne de 2 h, de 9 h à 11 h »: how long, then from when to when, of one and the same.
  func dropClockOfDuration(from first: Int, _ figures: inout Scratch<Figure>) {
    guard figures.count - first > 1 else { return }
    var kept = figures.count - 1
    for index in (first..<kept).reversed() {
      let (left, right) = (figures[index], figures[kept])
      if left.isClockSpan != right.isClockSpan, isTime(left), isTime(right), !left.isEach, !right.isEach,
        left.perTime == nil, right.perTime == nil, areOfOneEvent(left, right)
      {
        figures[kept] = joined(left, right)
      } else {
        kept -= 1
        if index < kept { figures[kept] = left }
      }
    }
    if kept > first { figures.keep { $0 < first || $0 >= kept } }
  }

  /// "over a 40-minute period, from 16:00 to 16:40" says twice within how long; of "from 11:00 to 11:45, triage took 6
  /// minutes" the verb tells of something else.
  private func areOfOneEvent(_ left: Figure, _ right: Figure) -> Bool {
    let between = Range(from: left.endToken, upTo: right.firstToken)
    // "from 09:40 to 11:10, not for four hours": what is denied is no other word for it.
    guard !between.contains(where: { isJoining($0) || occurrences.markers[$0].contains(.negation) }) else {
      return false
    }
    return isAboutAsLong(left, as: right)
      || left.qualifier == right.qualifier
        && !between.contains { occurrences.markers[$0].contains(.verb) || buffer.word($0, isA: .pastVerb) }
  }

  /// The duration, where both stand; the times of day where it is only about as long as they say.
  private func joined(_ left: Figure, _ right: Figure) -> Figure {
    let (clock, length) = left.isClockSpan ? (left, right) : (right, left)
    let isRough = length.isApproximate && length.qualifier == .none && isAboutAsLong(length, as: clock)
    var figure = isRough ? clock : length
    (figure.firstToken, figure.endToken) = (left.firstToken, right.endToken)
    figure.bytes = left.bytes.lowerBound..<right.bytes.upperBound
    return figure
  }

  private func isJoining(_ index: Int) -> Bool {
    occurrences.markers[index].contains(.coordination) || tokens[index].symbol == .plus
  }

  /// By less than a third.
  private func isAboutAsLong(_ length: Figure, as clock: Figure) -> Bool {
    guard let one = length.unit.flatMap(units.factor), let other = clock.unit.flatMap(units.factor),
      let first = try? length.low * one, let second = try? clock.low * other, let difference = try? first - second,
      let third = try? first / Rational(3)
    else { return false }
    return difference.magnitude < third
  }
}
