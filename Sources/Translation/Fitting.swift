import Quantities
import RuleLanguage
import Statements

/// Whether a figure can stand in a role.
extension Binder {
  func fits(_ index: Int, _ demand: Demand) -> Bool {
    guard hasShape(reading.figures[index], demand), hasMeasure(reading.figures[index], demand) else { return false }
    guard !demand.hasLabels else { return true }
    // One end of a stated change stands for nothing by itself.
    if demand.shape == .plain, isEndOfChange(index) { return false }
    // Unlabelled, a figure that only qualifies (« depuis 3 semaines ») does not count.
    return reading.figures[index].qualifier == .none || reading.figures[index].kind == .date
  }

  private func isEndOfChange(_ index: Int) -> Bool {
    let bytes = reading.figures[index].bytes
    for other in part.figures where reading.figures[other].isChange && !reading.figures[other].isFromTo {
      let pair = reading.figures[other].bytes
      if pair != bytes, pair.overlaps(bytes) { return true }
    }
    return false
  }

  private func hasShape(_ figure: Figure, _ demand: Demand) -> Bool {
    switch demand.shape {
    case .plain, .total: (!figure.isChange || figure.isFromTo) && !figure.isEach
    case .each: figure.isEach && !figure.isChange
    case .change: figure.isChange || isRelative(figure, demand)
    }
  }

  /// « baisse de 15 % », « 8 points de moins »: a change by, which needs the role's base.
  private func isRelative(_ figure: Figure, _ demand: Demand) -> Bool {
    guard figure.direction != 0, case .formula = demand.fallback else { return false }
    return figure.kind == .share && !figure.isChance || figure.kind == .quantity
  }

  private func hasMeasure(_ figure: Figure, _ demand: Demand) -> Bool {
    switch demand.measure {
    case .date: return figure.kind == .date
    case .number: return figure.kind == .number
    case .probability: return figure.kind == .share && figure.isChance
    case .share: return figure.kind == .share && !figure.isChance
    case .velocity:
      if figure.kind == .share { return demand.shape == .change && !figure.isChange && !figure.isChance }
      if figure.kind == .number { return demand.shape == .change && figure.isChange }
      guard figure.kind == .quantity, let unit = figure.unit else { return false }
      return engine.program.units.dimension(of: unit) == .points
    case .quantity:
      if figure.kind == .share { return demand.shape == .change && !figure.isChange && !figure.isChance }
      return figure.kind == .quantity && hasDimension(figure, demand)
    }
  }

  private func hasDimension(_ figure: Figure, _ demand: Demand) -> Bool {
    guard let unit = figure.unit, demand.isPerPerson == figure.isPerPerson, demand.isPerTime == (figure.perTime != nil)
    else { return false }
    let dimension = engine.program.units.dimension(of: unit)
    if demand.unitDimension == .elapsed {
      return dimension == .elapsed || (dimension == .time && engine.program.clockUnit(for: unit) != nil)
    }
    return dimension == demand.unitDimension && !(figure.isClockSpan && demand.unitDimension == .time)
  }
}
