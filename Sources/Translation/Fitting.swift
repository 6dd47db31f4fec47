import Quantities
import RuleLanguage
import Statements

/// Whether a figure can stand in a role.
extension Binder {
  func fits(_ index: Int, _ role: Role) -> Bool {
    let figure = part.reading.figures[index]
    guard hasShape(figure, role), hasMeasure(figure, role) else { return false }
    // One end of a stated change stands for nothing by itself.
    if role.labels.isEmpty, role.shape == .plain, isEndOfChange(figure) { return false }
    // Unlabelled, a figure that only qualifies (« depuis 3 semaines ») does not count.
    return !role.labels.isEmpty || figure.qualifier == .none || figure.kind == .date
  }

  private func isEndOfChange(_ figure: Figure) -> Bool {
    part.figures.contains { index in
      let other = part.reading.figures[index]
      return other.isChange && !other.isFromTo && other.bytes != figure.bytes && other.bytes.overlaps(figure.bytes)
    }
  }

  private func hasShape(_ figure: Figure, _ role: Role) -> Bool {
    switch role.shape {
    case .plain, .total: (!figure.isChange || figure.isFromTo) && !figure.isEach
    case .each: figure.isEach && !figure.isChange
    case .change: figure.isChange || isRelative(figure, role)
    }
  }

  /// « baisse de 15 % », « 8 points de moins »: a change by, which needs the role's base.
  private func isRelative(_ figure: Figure, _ role: Role) -> Bool {
    guard figure.direction != 0, case .formula = role.fallback else { return false }
    return figure.kind == .share && !figure.isChance || figure.kind == .quantity
  }

  private func hasMeasure(_ figure: Figure, _ role: Role) -> Bool {
    switch role.measure {
    case .date: return figure.kind == .date
    case .number: return figure.kind == .number
    case .probability: return figure.kind == .share && figure.isChance
    case .share: return figure.kind == .share && !figure.isChance
    case .velocity:
      if figure.kind == .share { return role.shape == .change && !figure.isChange && !figure.isChance }
      if figure.kind == .number { return role.shape == .change && figure.isChange }
      guard figure.kind == .quantity, let unit = figure.unit else { return false }
      return engine.program.units.dimension(of: unit) == .points
    case .quantity:
      if figure.kind == .share { return role.shape == .change && !figure.isChange && !figure.isChance }
      return figure.kind == .quantity && hasDimension(figure, role)
    }
  }

  private func hasDimension(_ figure: Figure, _ role: Role) -> Bool {
    guard let unit = figure.unit, role.isPerPerson == figure.isPerPerson, role.isPerTime == (figure.perTime != nil)
    else { return false }
    var wanted = role.dimension
    if role.isPerTime { wanted = wanted * .time }
    if role.isPerPerson { wanted = wanted * .people }
    let dimension = engine.program.units.dimension(of: unit)
    if wanted == .elapsed {
      return dimension == .elapsed || (dimension == .time && engine.program.clockUnit(for: unit) != nil)
    }
    return dimension == wanted && !(figure.isClockSpan && wanted == .time)
  }
}
