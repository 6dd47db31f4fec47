import Briefings
import Diagnostics
import Documents
import Language
import Languages
import Portfolio
import RuleLanguage
import Translation

/// Translates the same statements under several assumptions: as it is, each change alone, all changes together.
struct ScenarioRun {
  let layers: Layers
  let statements: [Statement]
  var passedOver: [PassedOver] = []
  var frontMatter: [FrontMatter] = []
  var reviewedLines = ReviewedLines()
  let options: Options
  let messages: Language

  /// - Parameter changes: `team.people = 7`, each loaded by itself over the layers.
  func comparison(of changes: [String]) -> Result<Comparison, LoadFault> {
    var alone: [Scenario] = []
    switch scenario([]) {
    case .failure(let fault): return .failure(fault)
    case .success(let base):
      for change in changes {
        switch scenario([change]) {
        case .failure(let fault): return .failure(fault)
        case .success(let scenario): alone.append(scenario)
        }
      }
      let lasting = Self.lasting(changes)
      guard lasting.count > 1 else { return .success(Comparison(base: base, alone: alone, together: nil)) }
      return scenario(lasting).map { Comparison(base: base, alone: alone, together: $0) }
    }
  }

  /// Of a figure assigned twice, the last one holds: `5`, `7` and `9` people are three scenarios, and no fourth.
  static func lasting(_ changes: [String]) -> [String] {
    func name(_ change: String) -> String { String(change.prefix { $0 != "=" }).trimmed }
    return changes.indices.filter { index in
      !changes[(index + 1)...].contains { name($0) == name(changes[index]) }
    }.map { changes[$0] }
  }

  private func scenario(_ changes: [String]) -> Result<Scenario, LoadFault> {
    var layers = layers
    for change in changes { layers.add(assignment: change, name: "--set") }
    return Workspace.loading(layers, asOf: options.asOf, trials: options.trials, seed: options.seed).map { workspace in
      var progress = Progress(console: Console(options: options, environment: messages), isWanted: false)
      let results = ParallelTranslation(engine: workspace.engine, jobs: options.jobs ?? Threads.processorCount)
        .results(of: statements, progress: &progress)
      let lines = reviewedLines.lines(of: statements, results, by: workspace.engine)
      let briefing = Briefing(
        Ledger(History.folded(lines, program: workspace.engine.program), by: workspace.engine),
        language: options.language,
        messages: messages, passedOver: passedOver, frontMatter: frontMatter)
      return Scenario(changes: changes, briefing: briefing)
    }
  }
}

/// A change as somebody types it: `velocity = 24 points/sprint` for the team's own.
struct ScenarioChange {
  /// As rule files write it.
  let text: String

  /// The change with its name made whole; nil when nothing has this name.
  init?(_ assignment: String, in program: Program) {
    guard let equals = assignment.firstIndex(of: "=") else { return nil }
    let name = String(assignment[..<equals]).trimmed
    let value = String(assignment[equals...])
    if name.contains(".") || program.parameter(named: name) != nil {
      text = "\(name) \(value)"
      return
    }
    guard let owner = ["team", "deliverable"].first(where: { program.parameter(named: "\($0).\(name)") != nil })
    else { return nil }
    text = "\(owner).\(name) \(value)"
  }

  /// The whole changes, or the first name that is not known.
  static func all(_ assignments: [String], in program: Program) -> Result<[String], UnknownName> {
    var changes: [String] = []
    for assignment in assignments {
      guard let change = ScenarioChange(assignment, in: program) else {
        let name = String(assignment.prefix { $0 != "=" }).trimmed
        let known = program.parameters.map(\.name)
        let bare = known.compactMap { $0.split(separator: ".").last.map(String.init) }
        return .failure(UnknownName(name: name, nearest: nearest(to: name, among: known + bare)))
      }
      changes.append(change.text)
    }
    return .success(changes)
  }

  struct UnknownName: Error {
    let name: String
    let nearest: String?

    var message: Localized<String> { ScenarioMessages.unknownName(name).suggesting(nearest) }
  }
}

/// What is said of scenarios that cannot be.
enum ScenarioMessages {
  static func unknownName(_ name: String) -> Localized<String> {
    Localized(
      fr: "aucune hypothèse « \(name) »", en: "no assumption ‘\(name)’", nl: "geen aanname ‘\(name)’")
  }

  static let noChange = Localized(
    fr: "dites ce qui change : --set NOM=VALEUR, une fois ou plusieurs",
    en: "say what changes: --set NAME=VALUE, once or more",
    nl: "zeg wat verandert: --set NAAM=WAARDE, één of meer keer")

  static let noChangeYet = Localized(
    fr: "changez d'abord une hypothèse, par exemple « team.people = 7 »",
    en: "change an assumption first, such as ‘team.people = 7’",
    nl: "wijzig eerst een aanname, bijvoorbeeld ‘team.people = 7’")
}
