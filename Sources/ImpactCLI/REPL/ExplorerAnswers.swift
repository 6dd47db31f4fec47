import Briefings
import Diagnostics
import Language
import Languages
import Quantities
import RuleLanguage
import Translation

extension Explorer {
  /// Longer statements are not read; a page is for `convert`.
  private static let maximumLength = LineReader.maximumLine

  /// What statements of the prompt stand in.
  static let file = "impact>"

  /// With more statements than anybody types, the total is for who asks for it.
  private static let mostTotalled = 200

  /// A statement or an expression: an expression is what loads as one.
  mutating func answer(prose text: String) -> Answer {
    guard text.utf8.count <= Self.maximumLength else { return problem(InputWords.fault(.tooLong)) }
    let file = SourceFile(name: Self.file, text: Array(withIt(text).utf8))
    let (derivation, diagnostics) = workspace.program.answer(file)
    if let derivation {
      state.it = "(\(withIt(text)))"
      return Answer(text: presentation.answer(derivation) + "\n")
    }
    if let slip = commandMeant(text) { return problem(slip) }
    let statement = Statement(
      text: text, place: StatementPlace(file: Self.file, line: state.statements.count + 1, column: 1))
    let result = translate(statement, in: workspace)
    if result.status == .noImpact, looksLikeExpression(file), !diagnostics.isEmpty {
      // Their spans count the line as the source after those of the program.
      var sources = workspace.program.sources
      _ = sources.add(file)
      return Answer(problem: .diagnostics(diagnostics, sources))
    }
    // What a first statement says is the total; what moves nothing has none.
    let isTotalled = result.status == .translated && 1...Self.mostTotalled ~= state.statements.count
    let earlier = isTotalled ? briefing() : nil
    var next = state
    next.statements.append(statement)
    next.it = result.impacts.first.flatMap(amount) ?? state.it
    advance(to: next)
    return Answer(text: told(result, of: text) + (earlier.map { movement(since: $0) } ?? ""))
  }

  /// What a statement was understood as, and what that gives.
  func told(_ result: TranslatedStatement, of text: String) -> String {
    let understood = presentation.understanding(result, text: text).map { $0 + "\n" }.joined()
    return understood + presentation.outcome(result, text: text) + "\n"
  }

  /// `it` and `_` stand for the last figure.
  private func withIt(_ text: String) -> String {
    guard let it = state.it else { return text }
    var output = ""
    var rest = text[...]
    while let start = rest.firstIndex(where: { $0.isLetter || $0 == "_" }) {
      output += rest[..<start]
      let end = rest[start...].firstIndex { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == ".") } ?? rest.endIndex
      let word = rest[start..<end]
      output += word == "it" || word == "_" ? it : String(word)
      rest = rest[end...]
    }
    return output + rest
  }

  /// What an impact costs, or else how late it is, as an expression says it.
  private func amount(_ impact: Impact) -> String? {
    let currency = workspace.program.units[workspace.program.currency].name
    let figures = [
      (impact.cost, currency), (impact.value, currency), (impact.runRate, currency + "/month"), (impact.slip, "week"),
    ]
    guard let (estimate, unit) = figures.first(where: { $0.0 != nil }), let value = estimate?.value else { return nil }
    return "(\(value.numerator) / \(value.denominator) * 1 \(unit))"
  }

  /// A word or two near a command are a slip of the pen: nothing is kept of them.
  private func commandMeant(_ text: String) -> Localized<String>? {
    let words = text.split(separator: " ")
    guard words.count <= 2, let first = words.first?.lowercased() else { return nil }
    // What stands behind a command's name may be a number that it does not take: `why 1`.
    let name = first.filter { !$0.isNumber }
    let known = ExplorerCommand.allCases.flatMap(\.allNames).filter { !$0.contains(" ") }
    guard let meant = known.contains(name) ? name : nearest(to: name, among: known) else { return nil }
    guard words.count == 1 || known.contains(name) || words[1].allSatisfy(\.isNumber) else { return nil }
    return ExplorerWords.didYouMean(meant)
  }

  /// Whether a line that is no valid expression was meant as one: it has an expression's form and an operator.
  private func looksLikeExpression(_ file: SourceFile) -> Bool {
    let operators: [UInt8] = Array("+*/^.".utf8)
    return file.text.contains(where: operators.contains) && Parser.parseExpression(file, source: 0).1.isEmpty
  }

  func why() -> Answer {
    guard let statement = state.statements.last else { return problem(ExplorerWords.nothingSaid) }
    let result = translate(statement, in: workspace)
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
    var translator = Translator(engine: workspace.engine)
    let view = DissectionView(engine: workspace.engine, language: options.language, messages: messages)
    return Answer(text: view.text(translator.understand(statement), of: statement))
  }

  /// Before and after; of several changes, parted by `;`, all statements side by side.
  mutating func suppose(_ assignment: String) -> Answer {
    let several = assignment.split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }
    if several.count > 1 { return suppose(all: several) }
    guard !state.statements.isEmpty else { return problem(ExplorerWords.nothingSaid) }
    var layers = state.layers
    layers.assign(assignment)
    switch load(layers) {
    case .failure(let fault): return fault.answer
    case .success(let other):
      let moved = SessionMovement(program: workspace.program, language: messages)
        .text(from: briefing(), to: briefing(in: other))
      return Answer(text: ExplorerWords.after(assignment)[messages] + "\n" + moved)
    }
  }

  mutating func total() -> Answer {
    guard !state.statements.isEmpty else { return problem(ExplorerWords.nothingSaid) }
    return Answer(text: SessionTotal(program: workspace.program, language: messages).text(briefing().total))
  }

  /// What the session's total depends on.
  mutating func sensitivity() -> Answer {
    guard !state.statements.isEmpty else { return problem(ExplorerWords.nothingSaid) }
    return Answer(text: briefing().sensitivity())
  }

  /// Help on the session, or on a topic: a command, a rule, or a word that a rule knows.
  func help(_ topic: String) -> Answer {
    guard !topic.isEmpty else { return Answer(text: overview) }
    let folded = topic.lowercased()
    if ExplorerCommand.rules.allNames.contains(folded) {
      return Answer(text: row(.rules) + "\n\n" + Guide.rules.text(in: messages))
    }
    if folded == Guide.concepts.rawValue { return Answer(text: Guide.concepts.text(in: messages)) }
    if let command = ExplorerCommand.allCases.first(where: { $0.allNames.contains(folded) }) {
      return Answer(text: row(command) + "\n")
    }
    let program = workspace.programWithExamples
    let rules = program.rules.filter { !shownExamples(of: $0).isEmpty }.filter { rule in
      rule.name == folded || rule.title.lowercased().holds(folded)
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
    let example = workspace.programWithExamples.rules.lazy.flatMap(\.examples).first { example in
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
    let place = StatementPlace(file: Self.file, line: 1, column: 1)
    let statement = Statement(text: example.statement, place: place)
    return "  impact> \(example.statement)\n  \(sentences(of: statement, in: workspace))"
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
