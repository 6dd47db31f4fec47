import Quantities

/// « Deux développeurs bloqués, l'un trois jours, l'autre un seul »: of two, each has a time of its own.
extension FigureReader {
  /// Gives both of them the half of what they come to, which is what a rule takes of each.
  func takeOneAndOther(from first: Int, _ figures: inout Scratch<Figure>) {
    guard buffer.smallWords.contains(.another),
      let people = (first..<figures.count).first(where: { isPeople(figures[$0]) && figures[$0].low == Rational(2) }),
      let one = (people + 1..<figures.count).first(where: { isTime(figures[$0]) && figures[$0].perTime == nil }),
      let other = (figures[one].endToken..<clause.upperBound).first(where: { buffer.word($0, isA: .another) }),
      figures[one].low == figures[one].high
    else { return }
    let behind = (one + 1..<figures.count).first { figures[$0].firstToken > other }
    guard let length = behind.map({ ofOther(figures[$0], asUnitOf: figures[one]) }) ?? oneMoreOf(other),
      let half = try? (figures[one].low + length) / Rational(2)
    else { return }
    figures.update(one) { ($0.low, $0.high) = (half, half) }
    figures.keep { $0 <= people || $0 == one || $0 > (behind ?? one) }
  }

  private func ofOther(_ figure: Figure, asUnitOf one: Figure) -> Rational? {
    guard figure.low == figure.high, figure.perTime == nil else { return nil }
    if figure.kind == .number { return figure.low }
    return isTime(figure) ? scaled(figure, toUnitOf: one)?.low : nil
  }

  /// "the other for one", « l'autre un seul ».
  private func oneMoreOf(_ other: Int) -> Rational? {
    (other + 1..<min(other + 4, clause.upperBound)).contains { buffer.word($0, isA: .one) } ? .one : nil
  }
}
