import Language
import Quantities
import RuleLanguage

/// Whether a figure can stand in a role. Both are named by their places: neither is copied for a test.
extension Binder {
  private var demands: [FigureDemand] { engine.index.demands }
  private var figures: [Figure] { fact.figures }

  /// - Parameters:
  ///   - figure: index into the fact's figures.
  ///   - demand: index into the demands of all rules' roles.
  func fits(_ figure: Int, _ demand: Int) -> Bool {
    guard hasShape(figure, demand), hasMeasure(figure, demand) else { return false }
    let qualifier = figures[figure].qualifier
    if qualifier == .moment || qualifier == .length { return false }
    if demands[demand].hasLabels { return qualifier != .within || takesTimeLeft(demand) }
    // One end of a stated change stands for nothing by itself.
    if demands[demand].shape == .plain, isEndOfChange(figure) { return false }
    // Unlabelled, a figure that only qualifies (« depuis 3 semaines ») does not count.
    return qualifier == .none || figures[figure].kind == .date || qualifier == .since && demands[demand].takesSince
  }

  /// "in two months we know more", « surgery in 2 weeks »: time that is still to come is only what is left of it.
  private func takesTimeLeft(_ demand: Int) -> Bool {
    engine.timeLeft.map { demands[demand].labels.contains($0) } ?? true
  }

  private func isEndOfChange(_ figure: Int) -> Bool {
    let bytes = figures[figure].bytes
    for other in part.figures where figures[other].isChange && !figures[other].isFromTo {
      let pair = figures[other].bytes
      if pair != bytes, pair.overlaps(bytes) { return true }
    }
    return false
  }

  private func hasShape(_ figure: Int, _ demand: Int) -> Bool {
    switch demands[demand].shape {
    case .plain, .total: (!figures[figure].isChange || figures[figure].isFromTo) && !figures[figure].isEach
    case .each: figures[figure].isEach && !figures[figure].isChange
    case .change: figures[figure].isChange || isRelative(figure, demand)
    }
  }

  /// « baisse de 15 % », « 8 points de moins »: a change by, which needs the role's base.
  private func isRelative(_ figure: Int, _ demand: Int) -> Bool {
    // « deux licences en plus, 75 € par mois chacune »: the price of one is not what is added.
    guard figures[figure].direction != 0, !figures[figure].isEach, case .formula = demands[demand].fallback,
      !demands[demand].needsSign || figures[figure].isSigned
    else { return false }
    // A signed percentage alone is a share of nothing.
    if isShare(figure) { return !demands[demand].needsSign }
    return figures[figure].kind == .quantity
  }

  private func isShare(_ figure: Int) -> Bool {
    figures[figure].kind == .share && !figures[figure].isChance
  }

  /// A bare number from here on is a year or a name, and no points a sprint.
  private static let pastAnyPace = Rational(1_000)

  /// Weeks and sprints are a team's, days and hours those of a task, and seconds a machine's.
  private func isInDays(_ figure: Int) -> Bool {
    let units = engine.program.units
    guard let unit = figures[figure].unit.flatMap(units.factor), let day = engine.day.flatMap(units.factor),
      let minute = engine.minute.flatMap(units.factor)
    else { return false }
    return minute <= unit && unit <= day
  }

  private func hasMeasure(_ figure: Int, _ demand: Int) -> Bool {
    let kind = figures[figure].kind
    switch demands[demand].measure {
    case .date: return kind == .date
    case .number: return kind == .number && isPerAsAsked(figure, demand) && !figures[figure].isPronoun
    case .probability: return kind == .share && figures[figure].isChance
    case .share: return isShare(figure) && figures[figure].perTime == nil
    case .velocity:
      if kind == .share { return isRelativeShare(figure, demand) }
      if kind == .number {
        guard demands[demand].shape == .change, let change = figures[figure].change else { return false }
        return max(change.from.high, change.to.high) < Self.pastAnyPace
      }
      guard kind == .quantity, let unit = figures[figure].unit else { return false }
      return engine.program.units.dimension(of: unit) == .points
    case .quantity:
      if kind == .share { return isRelativeShare(figure, demand) }
      return kind == .quantity && hasDimension(figure, demand)
    case .days:
      return kind == .quantity && hasDimension(figure, demand) && isInDays(figure)
    case .hours:
      return kind == .quantity && hasDimension(figure, demand) && isInHours(figure)
    }
  }

  private func isInHours(_ figure: Int) -> Bool {
    figures[figure].unit == engine.hour || figures[figure].unit == engine.minute
  }

  private func isRelativeShare(_ figure: Int, _ demand: Int) -> Bool {
    demands[demand].shape == .change && !figures[figure].isChange && !figures[figure].isChance
  }

  private func isPerAsAsked(_ figure: Int, _ demand: Int) -> Bool {
    demands[demand].isPerPerson == figures[figure].isPerPerson
      && demands[demand].isPerTime == (figures[figure].perTime != nil)
  }

  private func hasDimension(_ figure: Int, _ demand: Int) -> Bool {
    guard let unit = figures[figure].unit, isPerAsAsked(figure, demand) else { return false }
    let wanted = demands[demand].unitDimension
    let dimension = engine.program.units.dimension(of: unit)
    if wanted == .elapsed {
      // « Import KO : +3 j »: so much later, and no length of a standstill.
      if figures[figure].isSigned, isInDays(figure), unit == engine.day { return false }
      return dimension == .elapsed || (dimension == .time && engine.program.clockUnit(for: unit) != nil)
    }
    return dimension == wanted && !(figures[figure].isClockSpan && wanted == .time)
  }

  /// « son départ, avec huit semaines de retard »: how late, and no time that is left.
  func isOfDelay(_ figure: Int) -> Bool {
    let end = fact.figures[figure].endToken
    return part.concepts.contains {
      fact.concepts[$0].concept == engine.delay && (end...end + 1).contains(fact.concepts[$0].firstToken)
    }
  }
}
