import Briefings
import Languages
import Statements

extension Explorer {
  private static let width = 100

  /// The levers for the session's delays.
  func levers() -> Answer {
    guard !state.statements.isEmpty else { return problem(ExplorerWords.nothingSaid) }
    return Answer(text: briefing(in: state.workspace).optionsText(width: Self.width, usesColor: false))
  }

  /// The session's statements as it began, with each change alone, and with all of them.
  func compare() -> Answer {
    guard !state.statements.isEmpty else { return problem(ExplorerWords.nothingSaid) }
    guard !state.assignments.isEmpty else { return problem(ScenarioMessages.noChangeYet) }
    return answer(comparing: ScenarioRun.lasting(state.assignments), over: state.workspace.layers.withoutSession)
  }

  /// The session's statements under several changes at once; nothing is kept.
  func suppose(all assignments: [String]) -> Answer {
    guard !state.statements.isEmpty else { return problem(ExplorerWords.nothingSaid) }
    switch ScenarioChange.all(assignments, in: state.workspace.program) {
    case .failure(let unknown): return problem(unknown.message)
    case .success(let changes): return answer(comparing: changes, over: state.workspace.layers)
    }
  }

  private func answer(comparing changes: [String], over layers: Layers) -> Answer {
    let run = ScenarioRun(layers: layers, statements: state.statements, options: options, messages: messages)
    switch run.comparison(of: changes) {
    case .failure(let fault): return fault.answer
    case .success(let comparison):
      return Answer(text: comparison.text(in: messages, width: Self.width, usesColor: false))
    }
  }

  func briefing(in workspace: Workspace) -> Briefing {
    let lines = state.statements.map { TranslatedLine(statement: $0, result: translate($0, in: workspace)) }
    return Briefing(engine: workspace.engine, lines: lines, language: messages, messages: messages)
  }
}
