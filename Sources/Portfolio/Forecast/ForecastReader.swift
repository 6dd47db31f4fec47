import Planning
import Quantities
import RuleLanguage
import Translation

/// What the model says for a forecast, in points, sprints and working days.
struct ForecastReader {
  let engine: Engine
  let scope: Scope
  private var program: Program { engine.program }

  init(engine: Engine, deliverable: Int?) {
    self.engine = engine
    scope = Scope(team: deliverable.map { engine.program.deliverables[$0].team } ?? 0, deliverable: deliverable)
  }

  var remaining: Rational? { known("deliverable.remaining").flatMap { try? $0 / factor("point") } }
  var people: Rational? { known("team.people").flatMap { try? $0 / factor("person") } }

  /// In points a sprint; what is unknown adds nothing.
  var growth: Rational? { known("deliverable.scope_growth").flatMap(pointsPerSprint) }

  var growthDistribution: Distribution {
    if let figure = figure(of: "deliverable.scope_growth"), let scaled = scaled(figure) { return scaled }
    return .certain(growth ?? .zero)
  }

  /// Calendar days, rounded to whole ones.
  var sprintDays: Int? {
    guard let days = try? factor("sprint") / program.calendarDay else { return nil }
    let whole = Int(clamping: days.rounded(decimals: 0).digits)
    return (1...366).contains(whole) ? whole : nil
  }

  func workingDaysOfSprint() throws(ArithmeticFault) -> Rational { try factor("sprint") / factor("day") }

  /// The pace is written in items and not in points.
  var countsItems: Bool {
    guard let parameter = program.parameter(named: "team.velocity"),
      let unit = program.declaration(of: parameter, in: scope)?.unit
    else { return false }
    return unit.factors.contains { ["item", "items"].contains(program.units[$0.unit].name) }
  }

  func pace() throws(WorkForecast.Fault) -> WorkForecast.Pace {
    guard let value = known("team.velocity"), let central = pointsPerSprint(value), !central.isNegative else {
      throw .noPace
    }
    if let figure = figure(of: "team.velocity"), figure.shape == .history {
      let sprints = figure.values.compactMap(pointsPerSprint)
      guard sprints.count == figure.values.count, !sprints.contains(where: \.isNegative) else { throw .noPace }
      return .history(sprints)
    }
    let drawn = drawnPaces
    guard !drawn.isEmpty else { return .single(central) }
    return .estimated(Quantiles(drawn)?.estimate(around: central) ?? Estimate(central))
  }

  /// By trial; empty where the pace is certain.
  var drawnPaces: [Double] {
    guard let parameter = program.parameter(named: "team.velocity"), let uncertainty = engine.uncertainty,
      let formula = uncertainty.formula(of: parameter, in: scope), let scale = try? factor("sprint") / factor("point")
    else { return [] }
    return uncertainty.matrix.samples(of: formula * .constant(Double(scale)))
  }

  private func known(_ name: String) -> Rational? {
    guard let parameter = program.parameter(named: name),
      case .known(let value) = program.value(of: parameter, in: scope)
    else { return nil }
    return value
  }

  /// The uncertain figure that a parameter is, as written; nil where it is a formula.
  private func figure(of name: String) -> UncertainFigure? {
    guard let parameter = program.parameter(named: name),
      let declaration = program.declaration(of: parameter, in: scope)
    else { return nil }
    return program.uncertainFigures.first { $0.node == declaration.formula.index }
  }

  private func scaled(_ figure: UncertainFigure) -> Distribution? {
    let values = figure.values.compactMap(pointsPerSprint)
    guard values.count == figure.values.count else { return nil }
    return switch figure.shape {
    case .interval: try? .interval(values[0], values[1])
    case .triangular: try? .triangular(low: values[0], mode: values[1], high: values[2])
    case .pert: try? .pert(low: values[0], mode: values[1], high: values[2])
    case .history: try? .history(values)
    }
  }

  private func pointsPerSprint(_ pace: Rational) -> Rational? {
    try? pace * factor("sprint") / factor("point")
  }

  private func factor(_ unit: String) -> Rational {
    program.units.unit(named: unit).flatMap { program.units[$0].factor } ?? .one
  }
}
