import Language
import Quantities
import RuleLanguage

// How long something that recurs goes on.
extension Assessment {
  /// Of the twelve months to come, those that a figure beside the rule's own leaves: « jusqu'en septembre », « pendant
  /// 6 mois », « dans 3 mois ». Nil where the statement says nothing of it.
  func monthsAhead() throws(FigureFault) -> Rational? {
    var start = Rational.zero
    var end = Rational(12)
    var isSaid = false
    for index in part.figures where !candidate.taken.contains(index) {
      let figure = fact.figures[index]
      guard !figure.isChange, figure.perTime == nil, let months = months(figure) else { continue }
      switch figure.qualifier {
      case .until: end = min(end, months)
      case .within where figure.kind != .date: start = max(start, months)
      case .none where figure.kind == .quantity: end = min(end, months)
      // « à partir du 1er juin »: a day to come is when it starts.
      case .none where figure.kind == .date && Rational.zero < months: start = max(start, months)
      case .none, .since, .within, .moment, .length: continue
      }
      isSaid = true
    }
    guard isSaid else { return nil }
    guard let months = try? end - start else { throw .tooLarge }
    return max(.zero, months)
  }

  /// A duration, or the time to a date, in months; nil for anything else.
  private func months(_ figure: Figure) -> Rational? {
    if figure.kind == .date {
      // Twelve months of a year.
      return try? (figure.high - Rational(engine.program.asOf.dayNumber)) * Rational(12, 365)
    }
    guard let unit = figure.unit, engine.program.units.dimension(of: unit) == .time,
      let factor = engine.program.units.factor(of: unit)
    else { return nil }
    return try? figure.low * factor / engine.month
  }
}
