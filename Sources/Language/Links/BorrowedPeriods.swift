import Quantities

/// Amounts that come again as often as the one before them, which alone says how often.
extension FigureReader {
  /// « On avait prévu 8 k€ par mois, on en est à 11,5 k€ », "it used to cost €2,100 a month, now it is €2,650": what was
  /// paid or planned each month, and what it is now.
  func inheritPeriods(from first: Int, _ figures: inout Scratch<Figure>) {
    guard figures.count - first > 1 else { return }
    let amounts = (first..<figures.count).filter { isMoney(figures[$0]) }
    guard let before = amounts.first, let time = figures[before].perTime, !figures[before].isChange,
      amounts.count <= 2, wasSo(figures[before])
    else { return }
    let later = before + 1..<figures.count
    guard
      let now = later.first(where: { amounts.contains($0) })
        ?? later.first(where: { figures[$0].kind == .number && countsWhatWasNamed(figures[$0]) }),
      figures[now].perTime == nil, !figures[now].isChange, !figures[now].isEach, isNear(figures[now], figures[before]),
      isSoNow(figures[now], after: figures[before])
    else { return }
    let unit = figures[before].unit
    figures.update(now) { ($0.kind, $0.unit, $0.perTime) = (.quantity, unit, time) }
  }

  /// « prévu », « était », "used to": before the amount or right behind it.
  private func wasSo(_ figure: Figure) -> Bool {
    has(.old, clause.lowerBound..<figure.firstToken)
      || has(.old, figure.endToken..<min(figure.endToken + 4, clause.upperBound))
  }

  /// « on en est à 11,5 k€ », "we are at €11k", "now it is €2,650"; not « un écran à 5 k€ ».
  private func isSoNow(_ now: Figure, after before: Figure) -> Bool {
    let link = now.firstToken - 1
    let isReached =
      ["a", "at", "op"].contains { buffer.word(link, is: $0) }
      && (occurrences.markers[link - 1].contains(.verb) || buffer.word(link - 1, isA: .be))
    return isReached || countsWhatWasNamed(now)
      || (before.endToken..<now.firstToken).contains { buffer.word($0, isA: .byNow) && !buffer.word($0, is: "que") }
  }

  /// Of the same order: what a rate is held against is no count of what it is per.
  private func isNear(_ now: Figure, _ before: Figure) -> Bool {
    guard now.unit == nil || now.unit == before.unit, let most = try? before.low * Self.farthestPrice,
      let least = try? now.low * Self.farthestPrice
    else { return false }
    return now.low <= most && before.low <= least
  }

  private static let farthestPrice = Rational(4)
}
