import Diagnostics
import Languages
import RuleLanguage
import Statements
import Translation

/// The REPL's session, with no terminal in it: lines in, answers out. After an error it is as it was before.
struct Explorer {
  /// What a line gets for an answer.
  struct Answer {
    var text = ""
    /// Diagnostics and complaints, which go to standard error.
    var problem: Problem?
    var isLast = false

    enum Problem {
      case message(Localized<String>)
      case diagnostics([Diagnostic], SourceMap)
      /// All is said already.
      case said
    }
  }

  /// What a session has come to.
  struct State {
    var workspace: Workspace
    var assignments: [String] = []
    var statements: [Statement] = []
  }

  /// What `undo` goes back to: how much there was of each, and the files that the program is made of again.
  private struct Step {
    let layers: Layers
    let assignments: Int
    let statements: Int

    init(_ state: State) {
      layers = state.workspace.layers
      assignments = state.assignments.count
      statements = state.statements.count
    }
  }

  let options: Options
  let messages: Language
  let interruption: Interruption
  private(set) var state: State
  private var past: [Step] = []
  /// The file that was saved last.
  var saved: FileIdentity?

  init(workspace: Workspace, options: Options, messages: Language, interruption: Interruption) {
    self.options = options
    self.messages = messages
    self.interruption = interruption
    state = State(workspace: workspace)
  }

  var presentation: Presentation { presentation(of: state.workspace) }

  func presentation(of workspace: Workspace) -> Presentation {
    Presentation(engine: workspace.engine, language: options.language, messages: messages)
  }

  /// Words that completion offers: commands, parameters and rules.
  var words: [String] {
    let program = state.workspace.program
    return ExplorerCommand.allCases.flatMap(\.allNames) + program.parameters.map(\.name) + program.rules.map(\.name)
  }

  /// Answers one line.
  mutating func answer(_ line: String) -> Answer {
    switch ExplorerLine(line) {
    case .empty: return Answer()
    case .assignment(let text): return assign(text)
    case .prose(let text): return answer(prose: text)
    case .unknownCommand(let name):
      let known = ExplorerCommand.allCases.flatMap(\.allNames)
      return problem(ExplorerWords.unknownCommand(name).suggesting(nearest(to: name, among: known).map { ":" + $0 }))
    case .command(let command, let argument): return run(command, argument)
    }
  }

  func problem(_ message: Localized<String>) -> Answer {
    Answer(problem: .message(message))
  }

  private mutating func run(_ command: ExplorerCommand, _ argument: String) -> Answer {
    switch command {
    case .why: why()
    case .understand: understand(argument)
    case .set: ExplorerLine.isAssignment(argument) ? assign(argument) : problem(UsageWords.notAnAssignment(argument))
    case .whatIf:
      ExplorerLine.isAssignment(argument) ? suppose(argument) : problem(UsageWords.notAnAssignment(argument))
    case .undo: undo()
    case .compare: compare()
    case .options: levers()
    case .total: total()
    case .sensitivity: sensitivity()
    case .model: Answer(text: listing.model)
    case .rules: rules(argument)
    case .help: help(argument)
    case .save: save(argument)
    case .load: load(argument)
    case .quit: Answer(isLast: true)
    }
  }

  var listing: Listing { Listing(program: state.workspace.program, language: messages) }

  private func rules(_ name: String) -> Answer {
    if name.isEmpty { return Answer(text: listing.rules) }
    guard let text = listing.rule(named: name) else {
      return problem(CheckWords.unknownRule(name).suggesting(nearest(to: name, among: listing.ruleNames)))
    }
    return Answer(text: text)
  }

  // MARK: Steps that change the session

  /// Remembers the state, so that `undo` finds it again, and changes it.
  mutating func advance(_ change: (inout State) -> Void) {
    past.append(Step(state))
    change(&state)
  }

  private mutating func undo() -> Answer {
    guard let before = past.popLast() else { return problem(ExplorerWords.nothingToUndo) }
    let undone =
      before.statements < state.statements.count
      ? state.statements.last?.text ?? ""
      : state.assignments.dropFirst(before.assignments).joined(separator: " ; ")
    if before.layers.files.count != state.workspace.layers.files.count {
      switch loaded(before.layers) {
      case .failure(let fault): return fault.answer
      case .success(let workspace): state.workspace = workspace
      }
    }
    state.statements.removeLast(state.statements.count - before.statements)
    state.assignments.removeLast(state.assignments.count - before.assignments)
    return Answer(text: ExplorerWords.undone(undone)[messages] + "\n")
  }

  private mutating func assign(_ text: String) -> Answer {
    switch reloaded(adding: text) {
    case .failure(let fault): return fault.answer
    case .success(let workspace):
      advance {
        $0.assignments.append(text)
        $0.workspace = workspace
      }
    }
    return Answer(text: text + "\n" + lastSentences(in: state.workspace))
  }

  /// The workspace with one more assignment over it.
  func reloaded(adding assignment: String) -> Result<Workspace, LoadFault> {
    var layers = state.workspace.layers
    layers.add(assignment: assignment, name: Layers.session)
    return loaded(layers)
  }

  func loaded(_ layers: Layers) -> Result<Workspace, LoadFault> {
    Workspace.loading(layers, asOf: options.asOf, trials: options.trials, seed: options.seed)
  }

  private func lastSentences(in workspace: Workspace) -> String {
    guard let statement = state.statements.last else { return "" }
    return sentences(of: statement, in: workspace)
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
