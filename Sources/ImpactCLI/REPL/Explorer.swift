import Briefings
import Diagnostics
import Language
import Languages
import Portfolio
import RuleLanguage
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

  /// What `undo` goes back to: what was said, from which everything else is made again.
  struct State {
    var layers: Layers
    var assignments: [String] = []
    var statements: [Statement] = []
    /// What was said of statements.
    var decisions: [Decision] = []
    /// The last figure, as an expression says it: what `it` stands for.
    var it: String?
  }

  let options: Options
  let messages: Language
  let interruption: Interruption
  var state: State { didSet { memory.briefing = nil } }
  /// Of the state's layers.
  var workspace: Workspace { didSet { memory.forget() } }
  var past: [State] = []
  var memory = SessionMemory()
  /// The statement that a review shows; nil outside one.
  var underReview: Int?
  /// The file that was saved last.
  var saved: FileIdentity?
  /// The decisions beside the notes that were brought in.
  var notes: ReviewFiles

  init(workspace: Workspace, options: Options, messages: Language, interruption: Interruption) {
    self.options = options
    self.messages = messages
    self.interruption = interruption
    state = State(layers: workspace.layers)
    self.workspace = workspace
    notes = ReviewFiles(console: Console(options: options, environment: messages))
  }

  var presentation: Presentation { presentation(of: workspace) }

  func presentation(of workspace: Workspace) -> Presentation {
    Presentation(engine: workspace.engine, language: options.language, messages: messages)
  }

  /// Words that completion offers: commands, parameters and rules.
  var words: [String] {
    let program = workspace.program
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
    case .list: list()
    case .remove: remove(argument)
    case .edit: edit(argument)
    case .review: review()
    case .ok: decide(argument) { _ in .confirmed }
    case .ignore: decide(argument) { _ in .dismissed }
    case .correct: decide(argument) { .corrected(to: $0) }
    case .save: save(argument)
    case .load: load(argument)
    case .page: page(argument)
    case .quit: Answer(isLast: true)
    }
  }

  var listing: Listing { Listing(program: workspace.program, language: messages) }

  private func rules(_ name: String) -> Answer {
    if name.isEmpty { return Answer(text: listing.rules) }
    let whole = Listing(program: workspace.programWithExamples, language: messages)
    guard let text = whole.rule(named: name) else {
      return problem(CheckWords.unknownRule(name).suggesting(nearest(to: name, among: listing.ruleNames)))
    }
    return Answer(text: text)
  }
}
