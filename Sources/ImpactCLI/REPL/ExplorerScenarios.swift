import Briefings
import Language
import Languages
import Portfolio
import Translation

extension Explorer {
  private static let width = 100

  /// The levers for the session's delays.
  mutating func levers() -> Answer {
    guard !state.statements.isEmpty else { return problem(ExplorerWords.nothingSaid) }
    return Answer(text: briefing().options().text(as: .text(width: Self.width, usesColor: false)))
  }

  /// The session's statements as it began, with each change alone, and with all of them.
  func compare() -> Answer {
    guard !state.statements.isEmpty else { return problem(ExplorerWords.nothingSaid) }
    guard !state.assignments.isEmpty else { return problem(ScenarioMessages.noChangeYet) }
    return answer(comparing: ScenarioRun.lasting(state.assignments), over: state.layers.withoutSession)
  }

  /// The session's statements under several changes at once; nothing is kept.
  func suppose(all assignments: [String]) -> Answer {
    guard !state.statements.isEmpty else { return problem(ExplorerWords.nothingSaid) }
    switch ScenarioChange.all(assignments, in: workspace.program) {
    case .failure(let unknown): return problem(unknown.message)
    case .success(let changes): return answer(comparing: changes, over: state.layers)
    }
  }

  private func answer(comparing changes: [String], over layers: Layers) -> Answer {
    let run = ScenarioRun(
      layers: layers, statements: state.statements, reviewedLines: reviewedLines, options: options, messages: messages)
    switch run.comparison(of: changes) {
    case .failure(let fault): return fault.answer
    case .success(let comparison):
      return Answer(text: comparison.report(in: messages).text(as: .text(width: Self.width, usesColor: false)))
    }
  }

  /// The session's statements as they are now, with what was said of them.
  mutating func briefing() -> Briefing {
    if let briefing = memory.briefing { return briefing }
    var translator = Translator(engine: workspace.engine)
    let results = memory.results(of: state.statements) { translator.translate($0.text, context: $0.context) }
    let lines = reviewedLines.lines(of: state.statements, results, by: workspace.engine)
    let ledger = Ledger(lines, by: workspace.engine, remembering: &memory.counted)
    let briefing = Briefing(ledger, language: messages, messages: messages)
    memory.briefing = briefing
    return briefing
  }

  func briefing(in workspace: Workspace) -> Briefing {
    let results = state.statements.map { translate($0, in: workspace) }
    return Briefing(
      Ledger(reviewedLines.lines(of: state.statements, results, by: workspace.engine), by: workspace.engine),
      language: messages, messages: messages)
  }

  private var reviewedLines: ReviewedLines {
    guard !state.decisions.isEmpty else { return ReviewedLines() }
    let review = Review(state.decisions)
    let files = Set(state.statements.map(\.place.file))
    return ReviewedLines(reviews: Dictionary(uniqueKeysWithValues: files.map { ($0, review) }))
  }

  /// What moved since, in the total and line by line.
  mutating func movement(since earlier: Briefing) -> String {
    SessionMovement(program: workspace.program, language: messages).text(from: earlier, to: briefing())
  }

  /// The statement's translation, or why there is none, on one line.
  func sentences(of statement: Statement, in workspace: Workspace) -> String {
    let result = translate(statement, in: workspace)
    return presentation(of: workspace).outcome(result, text: statement.text) + "\n"
  }

  func translate(_ statement: Statement, in workspace: Workspace) -> TranslatedStatement {
    var translator = Translator(engine: workspace.engine)
    return translator.translate(statement.text, context: statement.context)
  }
}
