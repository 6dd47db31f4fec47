import Quantities

/// Two figures made one change, in the unit and with the date that both share.
extension FigureReader {
  func pair(old: Figure, new: Figure, _ left: Figure, _ right: Figure) -> Figure {
    let first = daysOfIdiom(old, beside: new)
    let second = daysOfIdiom(new, beside: old)
    let old = sharing(powerOf: second, first)
    let new = rolledOver(sharing(powerOf: first, second), after: old)
    var figure = old.unit == nil ? new : old
    figure.kind = old.unit == nil ? new.kind : old.kind
    figure.perTime = old.perTime ?? new.perTime
    figure.isPerPerson = old.isPerPerson || new.isPerPerson
    let scaled = scaled(new, toUnitOf: old)
    figure.isChange = true
    (figure.oldLow, figure.oldHigh) = (old.low, old.high)
    (figure.low, figure.high) = scaled ?? (new.low, new.high)
    figure.qualifier = .none
    figure.isTooLarge = old.isTooLarge || new.isTooLarge || scaled == nil
    figure.isApproximate = old.isApproximate || new.isApproximate
    // A pair that « et » cuts apart belongs to the whole clause only.
    figure.segment = left.segment == right.segment ? left.segment : Figure.wholeClause
    figure.firstToken = left.firstToken
    figure.endToken = right.endToken
    figure.bytes = left.bytes.lowerBound..<right.bytes.upperBound
    return figure
  }

  /// « 8 jours au lieu de 5 » are eight days, not the week that they are as people speak.
  private func daysOfIdiom(_ figure: Figure, beside other: Figure) -> Figure {
    guard figure.isIdiom, !other.isIdiom, let day = units.unit(named: "day"), other.unit == day,
      let days = try? figure.low * Rational(7) + Rational.one
    else { return figure }
    var plain = figure
    (plain.low, plain.high, plain.unit, plain.isIdiom) = (days, days, day, false)
    return plain
  }

  /// A date without its year that falls more than half a year before the old one is of the next year: 15/12 → 15/01.
  private func rolledOver(_ new: Figure, after old: Figure) -> Figure {
    guard new.kind == .date, new.hasAssumedYear, let gap = try? old.low - new.low, gap > Rational(183) else {
      return new
    }
    let date = CalendarDate(dayNumber: Int(truncatingIfNeeded: new.low.numerator)).civil
    guard let next = CalendarDate(year: date.year + 1, month: date.month, day: min(date.day, 28)),
      let rolled = try? Rational(next.dayNumber) + Rational(date.day - min(date.day, 28))
    else { return new }
    var figure = new
    (figure.low, figure.high) = (rolled, rolled)
    return figure
  }

  /// The new figure in the old one's unit; nil when that cannot be computed exactly.
  func scaled(_ new: Figure, toUnitOf old: Figure) -> (low: Rational, high: Rational)? {
    guard let oldUnit = old.unit, let newUnit = new.unit, oldUnit != newUnit else { return (new.low, new.high) }
    guard let oldFactor = units.factor(of: oldUnit), let newFactor = units.factor(of: newUnit),
      let ratio = try? newFactor / oldFactor, let low = try? new.low * ratio, let high = try? new.high * ratio
    else { return nil }
    return (low, high)
  }
}
