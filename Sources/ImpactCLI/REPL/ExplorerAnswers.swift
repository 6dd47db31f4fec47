import Briefings
import Diagnostics
import Languages
import RuleLanguage
import Statements
import Translation

extension Explorer {
  /// Longer statements are not read; a page is for `convert`.
  private static let maximumLength = LineReader.maximumLine

  /// A statement or an expression: an expression is what loads as one.
  mutating func answer(prose text: String) -> Answer {
    guard text.utf8.count <= Self.maximumLength else { return problem(InputWords.fault(.tooLong)) }
    let file = SourceFile(name: "impact>", text: Array(text.utf8))
    let (derivation, diagnostics) = state.workspace.program.answer(file)
    if let derivation { return Answer(text: presentation.answer(derivation) + "\n") }
    let statement = Statement(
      text: text, place: StatementPlace(file: "impact>", line: state.statements.count + 1, column: 1))
    let result = translate(statement, in: state.workspace)
    if result.status == .noImpact, looksLikeExpression(file), !diagnostics.isEmpty {
      // Their spans count the line as the source after those of the program.
      var sources = state.workspace.program.sources
      _ = sources.add(file)
      return Answer(problem: .diagnostics(diagnostics, sources))
    }
    advance { $0.statements.append(statement) }
    let understood = presentation.understanding(result, text: text).map { $0 + "\n" }.joined()
    return Answer(text: understood + presentation.outcome(result, text: text) + "\n")
  }

  /// Whether a line that is no valid expression was meant as one: it has an expression's form and an operator.
  private func looksLikeExpression(_ file: SourceFile) -> Bool {
    let operators: [UInt8] = Array("+*/^.".utf8)
    return file.text.contains(where: operators.contains) && Parser.parseExpression(file, source: 0).1.isEmpty
  }

  func why() -> Answer {
    guard let statement = state.statements.last else { return problem(ExplorerWords.nothingSaid) }
    let result = translate(statement, in: state.workspace)
    guard result.status == .translated else {
      return Answer(text: presentation.outcome(result, text: statement.text) + "\n")
    }
    return Answer(text: presentation.explanation(result, text: statement.text))
  }

  /// How a statement is read; the last one when none is named. Nothing is kept of it.
  func understand(_ text: String) -> Answer {
    guard let statement = text.isEmpty ? state.statements.last?.text : text else {
      return problem(ExplorerWords.nothingSaid)
    }
    var translator = Translator(engine: state.workspace.engine)
    let view = DissectionView(engine: state.workspace.engine, language: options.language, messages: messages)
    return Answer(text: view.text(translator.understand(statement), of: statement))
  }

  /// Before and after, of the last statement; of several changes, parted by `;`, all statements side by side.
  func suppose(_ assignment: String) -> Answer {
    let several = assignment.split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }
    if several.count > 1 { return suppose(all: several) }
    guard let statement = state.statements.last else { return problem(ExplorerWords.nothingSaid) }
    switch reloaded(adding: assignment) {
    case .failure(let fault): return fault.answer
    case .success(let workspace):
      let before = ExplorerWords.before[messages] + sentences(of: statement, in: state.workspace)
      return Answer(text: before + ExplorerWords.after(assignment)[messages] + sentences(of: statement, in: workspace))
    }
  }

  func total() -> Answer {
    guard !state.statements.isEmpty else { return problem(ExplorerWords.nothingSaid) }
    let workspace = state.workspace
    return Answer(
      text: SessionTotal(program: workspace.program, language: messages).text(briefing(in: workspace).total))
  }

  /// What the session's total depends on.
  func sensitivity() -> Answer {
    guard !state.statements.isEmpty else { return problem(ExplorerWords.nothingSaid) }
    return Answer(text: briefing(in: state.workspace).sensitivity())
  }

  /// Help on the session, or on a topic: a command, a rule, or a word that a rule knows.
  func help(_ topic: String) -> Answer {
    guard !topic.isEmpty else { return Answer(text: overview) }
    let folded = topic.lowercased()
    if let command = ExplorerCommand.allCases.first(where: { $0.allNames.contains(folded) }) {
      return Answer(text: row(command) + "\n")
    }
    let program = state.workspace.program
    let rules = program.rules.filter { !shownExamples(of: $0).isEmpty }.filter { rule in
      rule.name == folded || rule.title.lowercased().contains(folded)
        || rule.concepts.joined().contains { concept in
          program.concepts[concept].name == folded || program.concepts[concept].words.contains { $0.matches(folded) }
        }
    }
    guard !rules.isEmpty else {
      let known = program.rules.map(\.name) + program.concepts.map(\.name)
      return problem(UsageWords.unknownTopic(topic).suggesting(nearest(to: folded, among: known)))
    }
    return Answer(text: rules.prefix(3).map(examples).joined(separator: "\n"))
  }

  private var overview: String {
    let example = state.workspace.program.rules.lazy.flatMap(\.examples).first { example in
      example.language == messages && example.expected != nil
    }
    let shown = example.map { "\n" + live($0) } ?? ""
    return ExplorerWords.introduction[messages] + "\n" + shown + "\n"
      + ExplorerCommand.allCases.map { row($0) + "\n" }.joined()
  }

  private func row(_ command: ExplorerCommand) -> String {
    let name = command.names[messages].first ?? ""
    let form = name + (command.argument[messages].isEmpty ? "" : " " + command.argument[messages])
    return "  " + form + String(repeating: " ", count: max(2, 24 - form.count)) + command.summary[messages]
  }

  private func shownExamples(of rule: Rule) -> [Rule.Example] {
    Array(rule.examples.filter { $0.language == messages && $0.expected != nil }.prefix(3))
  }

  /// A rule's title and its examples, run here and now.
  private func examples(of rule: Rule) -> String {
    "\(rule.title) (\(rule.name))\n" + shownExamples(of: rule).map(live).joined()
  }

  private func live(_ example: Rule.Example) -> String {
    let place = StatementPlace(file: "impact>", line: 1, column: 1)
    let statement = Statement(text: example.statement, place: place)
    return "  impact> \(example.statement)\n  \(sentences(of: statement, in: state.workspace))"
  }

  /// Writes the session's assumptions. A file that this session has not written may hold more than they say: it is left
  /// alone.
  mutating func save(_ name: String) -> Answer {
    guard !name.isEmpty else { return problem(ExplorerWords.nameTheFile) }
    let path = Path(name)
    if let there = FileIdentity(path), there.isRegularFile, there != saved {
      return problem(ExplorerWords.notOurs(name))
    }
    let text = state.assignments.map { $0 + "\n" }.joined()
    do throws(SystemError) {
      var target = try OutputTarget(path, interruption: interruption)
      try target.write(Array((ExplorerWords.savedHeader[messages] + "\n" + text).utf8))
      try target.commit()
    } catch {
      return problem(error.reason.map { "\(name): \($0)" })
    }
    saved = FileIdentity(path)
    return Answer(text: ExplorerWords.saved(state.assignments.count, name)[messages] + "\n")
  }

  mutating func load(_ name: String) -> Answer {
    guard !name.isEmpty else { return problem(ExplorerWords.nameTheFile) }
    var reader = RuleFileReader(console: Console(options: options, environment: messages))
    reader.read(Path(name))
    guard !reader.hasFailed else { return Answer(problem: .said) }
    var layers = state.workspace.layers
    layers.add(reader.files)
    switch loaded(layers) {
    case .failure(let fault): return fault.answer
    case .success(let workspace): advance { $0.workspace = workspace }
    }
    return Answer(text: ExplorerWords.loaded(name)[messages] + "\n")
  }
}

extension LoadFault {
  var answer: Explorer.Answer { Explorer.Answer(problem: .diagnostics(diagnostics, sources)) }
}

extension Concept.Word {
  /// Whether a word that somebody asks help on is this one or has its stem.
  fileprivate func matches(_ word: String) -> Bool {
    let stem = text.hasSuffix("*") ? String(text.dropLast()) : text
    return text.hasSuffix("*") ? word.hasPrefix(stem) : word == stem
  }
}
