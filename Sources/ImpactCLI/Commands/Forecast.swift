import Briefings
import Diagnostics
import Languages
import Portfolio
import Quantities
import RuleLanguage
import Translation

extension Invocation {
  /// `impact forecast`: when the remaining work of deliverables, or some work, will be done.
  func forecast() throws(Failure) -> ExitCode {
    let outputs = try outputs()
    let workspace = try Workspace(.bare, options: options, console: console)
    let forecasts = try forecasts(in: workspace)
    guard !forecasts.isEmpty else { throw .usage(ForecastMessages.nothingRemaining, command: command) }
    let engine = workspace.engine
    let report = engine.program.report(
      forecasts, trials: engine.trials, seed: engine.seed, in: console.language)
    try write(report, to: outputs)
    return .success
  }

  private func forecasts(in workspace: Workspace) throws(Failure) -> [WorkForecast] {
    let remaining = try remainingPoints(in: workspace)
    let engine = workspace.engine
    if operands.isEmpty, remaining == nil { return WorkForecast.all(in: engine, due: options.by) }
    var deliverables: [Int?] = []
    for operand in operands { deliverables.append(try deliverable(named: operand.text, in: engine.program)) }
    var forecasts: [WorkForecast] = []
    for deliverable in deliverables.isEmpty ? [nil] : deliverables {
      do throws(WorkForecast.Fault) {
        forecasts.append(
          try WorkForecast(of: deliverable, remaining: remaining, due: options.by, engine: engine))
      } catch {
        console.complain(
          ForecastMessages.reason(error), about: deliverable.map { engine.program.deliverables[$0].name })
        throw .reported
      }
    }
    return forecasts
  }

  /// By its name in the model, or by what people call it.
  private func deliverable(named name: String, in program: Program) throws(Failure) -> Int {
    let folded = name.lowercased()
    let found = program.deliverables.firstIndex { deliverable in
      deliverable.name == name || deliverable.title.lowercased() == folded
        || deliverable.knownAs.contains { $0.lowercased() == folded }
    }
    guard let found else {
      let nearest = nearest(to: name, among: program.deliverables.map(\.name))
      throw .usage(ForecastMessages.unknownDeliverable(name).suggesting(nearest), command: command)
    }
    return found
  }

  /// In points; a bare number counts points.
  private func remainingPoints(in workspace: Workspace) throws(Failure) -> Rational? {
    guard let text = options.remaining else { return nil }
    let program = workspace.program
    let file = SourceFile(name: Option.remaining.spelling, text: Array(text.utf8))
    let (derivation, diagnostics) = program.answer(file)
    guard let derivation else {
      var sources = program.sources
      _ = sources.add(file)
      console.report(diagnostics, in: sources)
      throw .reported
    }
    let quantity = derivation.quantity
    guard quantity.dimension == .points || quantity.dimension == .number, !quantity.value.isNegative else {
      throw .usage(ForecastMessages.notPoints(text), command: command)
    }
    let point = program.units.unit(named: "point").flatMap { program.units[$0].factor } ?? .one
    return quantity.dimension == .points ? try? quantity.value / point : quantity.value
  }
}

/// Why there is no forecast.
enum ForecastMessages {
  static let nothingRemaining = Localized(
    fr: "aucun livrable n'a de reste à faire : ajoutez « remaining = 120 points » dans le modèle, ou --remaining",
    en: "no deliverable has work left to do: add ‘remaining = 120 points’ to the model, or --remaining",
    nl: "geen oplevering heeft resterend werk: zet ‘remaining = 120 points’ in het model, of gebruik --remaining")

  static func notPoints(_ text: String) -> Localized<String> {
    Localized(
      fr: "--remaining veut des points, par exemple \"120 points\", pas « \(text) »",
      en: "--remaining wants points, such as \"120 points\", not ‘\(text)’",
      nl: "--remaining wil punten, bijvoorbeeld \"120 points\", niet ‘\(text)’")
  }

  static func unknownDeliverable(_ name: String) -> Localized<String> {
    Localized(
      fr: "livrable inconnu « \(name) »", en: "unknown deliverable ‘\(name)’", nl: "onbekende oplevering ‘\(name)’")
  }

  static func reason(_ fault: WorkForecast.Fault) -> Localized<String> {
    switch fault {
    case .noRemaining: nothingRemaining
    case .noPace:
      Localized(
        fr:
          "le rythme de l'équipe n'est pas connu : donnez team.velocity, par exemple history 28, 33, 31 points/sprint",
        en: "the team's pace is not known: give team.velocity, such as history 28, 33, 31 points/sprint",
        nl: "het tempo van het team is niet bekend: geef team.velocity, bijvoorbeeld history 28, 33, 31 points/sprint")
    case .noPeople:
      Localized(
        fr: "l'équipe n'a personne : donnez team.people", en: "the team has nobody: give team.people",
        nl: "het team heeft niemand: geef team.people")
    case .outOfRange:
      Localized(
        fr: "ces chiffres dépassent ce qui se calcule", en: "these figures are beyond what can be computed",
        nl: "deze cijfers zijn te groot om te berekenen")
    }
  }
}
