import Briefings
import Diagnostics
import Language
import Languages
import Portfolio
import RuleLanguage
import Translation

// Steps that change the session. Each answers with the total, before and after.
extension Explorer {
  /// Remembers the state, so that `undo` finds it again, and takes the new one.
  mutating func advance(to next: State, _ workspace: Workspace? = nil) {
    if past.count == Self.stepsKept { past.removeFirst() }
    past.append(state)
    state = next
    if let workspace { self.workspace = workspace }
  }

  /// How far `undo` goes back.
  private static let stepsKept = 100

  /// The workspace of a state: what is kept of earlier ones is only what they are made from.
  func load(_ layers: Layers) -> Result<Workspace, LoadFault> {
    Workspace.loading(layers, asOf: options.asOf, trials: options.trials, seed: options.seed)
  }

  mutating func undo() -> Answer {
    guard let before = past.last else { return problem(ExplorerWords.nothingToUndo) }
    let earlier = briefing()
    switch load(before.layers) {
    case .failure(let fault): return fault.answer
    case .success(let workspace):
      let undone = Self.difference(before, state)
      if let fault = restoreDecisions(of: before) { return problem(fault) }
      past.removeLast()
      state = before
      self.workspace = workspace
      return Answer(text: ExplorerWords.undone(undone)[messages] + "\n" + movement(since: earlier))
    }
  }

  /// What the later of two states has over the earlier one, in the words of whoever typed it.
  private static func difference(_ before: State, _ after: State) -> String {
    if before.assignments != after.assignments {
      return after.assignments.dropFirst(before.assignments.count).joined(separator: " ; ")
    }
    if before.decisions != after.decisions {
      return after.decisions.last?.line.words ?? before.decisions.last?.line.words ?? ""
    }
    let texts = Set(before.statements.map(\.text))
    return after.statements.map(\.text).first { !texts.contains($0) }
      ?? before.statements.map(\.text).first { text in !after.statements.contains { $0.text == text } } ?? ""
  }

  mutating func assign(_ text: String) -> Answer {
    var next = state
    let earlier = briefing()
    next.assignments.append(text)
    next.layers.assign(text)
    switch load(next.layers) {
    case .failure(let fault): return fault.answer
    case .success(let workspace): advance(to: next, workspace)
    }
    return Answer(text: text + "\n" + movement(since: earlier))
  }

  // MARK: - Statements by number

  /// The statements with their numbers, and what each says.
  mutating func list() -> Answer {
    guard !state.statements.isEmpty else { return problem(ExplorerWords.nothingSaid) }
    var text = ""
    for (index, line) in briefing().lines.enumerated() {
      let mark = line.review == nil ? " " : "✓"
      text += "\(index + 1) \(mark) \(line.original.terminalSafe)\n"
      text += "    \(presentation.outcome(line.result, text: line.text))\n"
    }
    return Answer(text: text)
  }

  mutating func remove(_ argument: String) -> Answer {
    guard let index = index(argument) else { return noSuchNumber(argument) }
    let earlier = briefing()
    var next = state
    let removed = next.statements.remove(at: index)
    advance(to: next)
    return Answer(text: ExplorerWords.removed(removed.text)[messages] + "\n" + movement(since: earlier))
  }

  /// `edit 3 NEW WORDS`.
  mutating func edit(_ argument: String) -> Answer {
    let (number, words) = Self.parted(argument)
    guard let number, let index = index(number) else { return noSuchNumber(argument) }
    guard !words.isEmpty else { return problem(ExplorerWords.newWords(index + 1)) }
    let earlier = briefing()
    var next = state
    next.statements[index] = Statement(
      text: words, place: next.statements[index].place, context: next.statements[index].context)
    advance(to: next)
    let result = translate(next.statements[index], in: workspace)
    return Answer(text: told(result, of: words) + movement(since: earlier))
  }

  /// `3 words`: the number and what follows it.
  static func parted(_ argument: String) -> (number: String?, rest: String) {
    let number = argument.prefix { $0.isNumber }
    guard !number.isEmpty else { return (nil, argument) }
    let rest = argument.dropFirst(number.count).drop { $0 == ":" || $0 == "=" || $0.isWhitespace }
    return (String(number), String(rest))
  }

  /// Of the statement with a number; of the last one where none is said.
  func index(_ number: String) -> Int? {
    if number.isEmpty { return state.statements.indices.last }
    guard let number = Int(number), state.statements.indices.contains(number - 1) else { return nil }
    return number - 1
  }

  func noSuchNumber(_ argument: String) -> Answer {
    state.statements.isEmpty
      ? problem(ExplorerWords.nothingSaid) : problem(ExplorerWords.noSuchNumber(argument, of: state.statements.count))
  }
}
