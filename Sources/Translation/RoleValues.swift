import Language
import Quantities
import RuleLanguage

/// Why a figure cannot be used.
enum FigureFault: Error {
  case tooLarge
  case unknownCurrency
  case evaluation(EvaluationFault)
}

/// Converts figures as read into the values of roles, in base units.
struct RoleConverter {
  let engine: Engine
  let scope: Scope

  /// The value of a figure for a role at its low or high end.
  func value(of figure: Figure, for role: FigureDemand, atHigh isHigh: Bool) throws(FigureFault) -> RoleValue {
    guard !figure.isTooLarge else { throw .tooLarge }
    if role.shape == .change { return try change(figure, role, isHigh) }
    if figure.isIdiom, role.takesSince { return RoleValue(value: try idiomDays(figure)) }
    return RoleValue(value: try converted(isHigh ? figure.high : figure.low, figure, role))
  }

  /// « 8 jours » are a week as people speak, and eight days where a price runs by the day.
  private func idiomDays(_ figure: Figure) throws(FigureFault) -> Rational {
    guard let days = try? figure.low * Rational(7) + Rational.one else { throw .tooLarge }
    return try scaled(days, engine.program.units.unit(named: "day"))
  }

  /// All the figures of a `total` role, added up.
  func total(of figures: Places, in fact: Fact, for role: FigureDemand, atHigh isHigh: Bool) throws(FigureFault)
    -> RoleValue
  {
    var sum = Rational.zero
    for index in figures {
      guard !fact.figures[index].isTooLarge else { throw .tooLarge }
      let end = isHigh ? fact.figures[index].high : fact.figures[index].low
      let value = try converted(end, fact.figures[index], role)
      guard let next = try? sum + value else { throw .tooLarge }
      sum = next
    }
    return RoleValue(value: sum)
  }

  private func change(_ figure: Figure, _ role: FigureDemand, _ isHigh: Bool) throws(FigureFault) -> RoleValue {
    if let change = figure.change {
      let from = try converted(isHigh ? change.from.high : change.from.low, figure, role)
      let to = try converted(isHigh ? change.to.high : change.to.low, figure, role)
      return try roleValue(from: from, to: to)
    }
    guard case .formula(let base) = role.fallback else { throw .tooLarge }
    let amount = isHigh ? figure.high : figure.low
    let signed = figure.direction < 0 ? -amount.magnitude : amount.magnitude
    guard figure.kind == .share else {
      // « +4 k€/mois » needs no base unless the formula asks for one.
      let by = try converted(signed, figure, role)
      guard let from = try? baseValue(base) else { return RoleValue(value: by, hasEnds: false) }
      guard let to = try? from + by else { throw .tooLarge }
      return RoleValue(value: by, from: from, to: to)
    }
    let from = try baseValue(base)
    let share = try scaled(signed, figure.unit)
    guard let part = try? from * share, let to = try? from + part else { throw .tooLarge }
    return try roleValue(from: from, to: to)
  }

  private func roleValue(from: Rational, to: Rational) throws(FigureFault) -> RoleValue {
    guard let difference = try? to - from else { throw .tooLarge }
    return RoleValue(value: difference, from: from, to: to)
  }

  private func baseValue(_ formula: FormulaID) throws(FigureFault) -> Rational {
    do throws(EvaluationFault) {
      return try engine.program.evaluate(formula, rule: 0, roles: [], scope: scope)
    } catch {
      throw .evaluation(error)
    }
  }

  private func converted(_ value: Rational, _ figure: Figure, _ role: FigureDemand) throws(FigureFault) -> Rational {
    switch role.measure {
    case .date: return value
    case .number: return try figure.perTime.map { unit throws(FigureFault) in try divided(value, unit) } ?? value
    case .share, .probability: return try scaled(value, figure.unit)
    case .velocity: return try perSprint(value, figure)
    case .quantity, .days, .hours: return try quantity(value, figure, role)
    }
  }

  private func quantity(_ value: Rational, _ figure: Figure, _ role: FigureDemand) throws(FigureFault) -> Rational {
    guard let unit = figure.unit else { return value }
    let isClock = role.dimension == .elapsed && engine.program.units.dimension(of: unit) == .time
    var result = try isClock ? clock(value, unit, figure.minutesBesideDays) : scaled(value, unit)
    if let perTime = figure.perTime { result = try divided(result, perTime) }
    return result
  }

  /// By the clock a day has 24 hours: minutes told beside days are no parts of a working day.
  private func clock(_ value: Rational, _ unit: UnitID, _ minutes: Int32) throws(FigureFault) -> Rational {
    guard minutes > 0 else { return try scaled(value, engine.program.clockUnit(for: unit)) }
    let units = engine.program.units
    guard let minute = units.unit(named: "minute"), let factor = units.factor(of: minute),
      let day = units.factor(of: unit), let part = try? Rational(Int(minutes)) * factor / day,
      let days = try? value - part
    else { throw .tooLarge }
    let whole = try scaled(days, engine.program.clockUnit(for: unit))
    let rest = try scaled(Rational(Int(minutes)), engine.program.clockUnit(for: minute))
    guard let result = try? whole + rest else { throw .tooLarge }
    return result
  }

  /// Points per time; bare points and bare numbers are per sprint.
  private func perSprint(_ value: Rational, _ figure: Figure) throws(FigureFault) -> Rational {
    let points = try scaled(value, figure.unit)
    guard let period = figure.perTime ?? engine.program.units.unit(named: "sprint") else { throw .tooLarge }
    return try divided(points, period)
  }

  private func scaled(_ value: Rational, _ unit: UnitID?) throws(FigureFault) -> Rational {
    guard let unit else { return value }
    guard let factor = engine.program.units.factor(of: unit) else { throw .unknownCurrency }
    guard let result = try? value * factor else { throw .tooLarge }
    return result
  }

  private func divided(_ value: Rational, _ unit: UnitID) throws(FigureFault) -> Rational {
    guard let factor = engine.program.units.factor(of: unit), let result = try? value / factor else { throw .tooLarge }
    return result
  }
}
