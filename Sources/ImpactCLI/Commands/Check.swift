import Diagnostics
import Languages
import RuleLanguage
import Translation

extension Invocation {
  /// `impact check [PATH…]`: the rules and models named, or all; with `--gold` alone, only the statements.
  func check() throws(Failure) -> ExitCode {
    guard !options.gold.isEmpty else { return try checkRules() }
    let rules = operands.isEmpty ? ExitCode.success : try checkRules()
    let gold = try checkGold()
    return rules == .success ? gold : rules
  }

  private func checkRules() throws(Failure) -> ExitCode {
    let layers =
      operands.isEmpty
      ? try Layers(options: options, console: console)
      : try Layers(checking: operands, options: options, console: console)
    let (program, diagnostics) = Program.load(
      layers.files, asOf: options.asOf, histories: .files(asOf: options.asOf))
    var findings = diagnostics
    var counts = ExampleCounts()
    if let program, !diagnostics.contains(where: { $0.severity == .error }) {
      findings += reviewed(program, layers)
      findings += examples(of: program, layers, counting: &counts)
    }
    console.report(findings, in: layers.sources)
    let line = CheckWords.closing(
      files: layers.checked.isEmpty ? layers.files.count : layers.checked.count, counts: counts,
      findings: findings.count)
    try write(line[console.language] + "\n")
    let isWrong = options.isStrict ? !findings.isEmpty : findings.contains { $0.severity == .error }
    return isWrong ? .failure : .success
  }

  /// What the review finds in the sources that are checked.
  private func reviewed(_ program: Program, _ layers: Layers) -> [Diagnostic] {
    program.reviewed().filter { diagnostic in
      let places = [diagnostic.span].compactMap(\.self) + diagnostic.notes.compactMap(\.span)
      return layers.checked.isEmpty || places.contains { layers.checked.contains($0.source) }
    }
  }

  /// The examples of the built-in rules hold for the built-in figures, those of the user's rules for the user's.
  private func examples(of program: Program, _ layers: Layers, counting counts: inout ExampleCounts) -> [Diagnostic] {
    var run = ExampleRun(program: program, language: options.language)
    let standard = layers.files.filter { $0.layer == .standard }
    guard operands.isEmpty, standard.count < layers.files.count,
      let ours = Program.load(standard, asOf: options.asOf).program
    else {
      defer { counts = run.counts }
      return run.diagnostics(of: layers.checked)
    }
    var findings = run.diagnostics(of: Set(standard.count..<layers.files.count))
    var standardRun = ExampleRun(program: ours, language: options.language)
    findings += standardRun.diagnostics(of: [])
    counts.rules = run.counts.rules + standardRun.counts.rules
    counts.examples = run.counts.examples + standardRun.counts.examples
    return findings
  }
}

/// How many rules were looked at, and how many of their examples.
struct ExampleCounts {
  var rules = 0
  var examples = 0
}

/// Runs the examples of rules: what each says must come out, exactly.
struct ExampleRun: ~Copyable {
  private let program: Program
  private let language: Language?
  private var translator: Translator
  private(set) var counts = ExampleCounts()

  init(program: Program, language: Language?) {
    self.program = program
    self.language = language
    translator = Translator(engine: Engine(program: program, trials: 1))
  }

  /// A diagnostic for each example that does not hold, of the rules of some sources; of all when `sources` is empty.
  mutating func diagnostics(of sources: Set<Int>) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for (index, rule) in program.rules.enumerated() where sources.isEmpty || sources.contains(rule.span.source) {
      if !rule.isFurtherCase { counts.rules += 1 }
      for example in rule.examples where language == nil || language == example.language {
        counts.examples += 1
        if let diagnostic = check(example, ofRule: index) { diagnostics.append(diagnostic) }
      }
    }
    for (index, concept) in program.concepts.enumerated() {
      for example in concept.examples where sources.isEmpty || sources.contains(example.span.source) {
        guard language == nil || language == example.language else { continue }
        counts.examples += 1
        if let diagnostic = check(example, ofConcept: index) { diagnostics.append(diagnostic) }
      }
    }
    for (index, lever) in program.levers.enumerated() where sources.isEmpty || sources.contains(lever.span.source) {
      counts.rules += 1
      for example in lever.examples {
        counts.examples += 1
        if let diagnostic = LeverExamples(program: program).check(example, of: index) { diagnostics.append(diagnostic) }
      }
    }
    return diagnostics
  }

  /// Some rule that asks for the concept applies.
  private mutating func check(_ example: Concept.Example, ofConcept concept: Int) -> Diagnostic? {
    let result = translator.translate(example.statement, language: example.language)
    let isUsed = result.impacts.contains { program.rules[$0.rule].asks(for: concept) }
    return isUsed ? nil : ExampleDiagnostics.conceptUnused(program.concepts[concept].name, at: example.span)
  }

  private mutating func check(_ example: Rule.Example, ofRule rule: Int) -> Diagnostic? {
    let result = translator.translate(example.statement, language: example.language)
    let impacts = result.impacts.filter { $0.rule == rule }
    guard let expected = example.expected else {
      return impacts.isEmpty ? nil : ExampleDiagnostics.unwanted(rule: program.rules[rule].name, at: example.span)
    }
    if expected.contains(where: \.isToCheck) {
      return result.status == .toCheck ? nil : ExampleDiagnostics.notToCheck(at: example.span)
    }
    guard !impacts.isEmpty else {
      return ExampleDiagnostics.notTranslated(
        others: result.impacts.map { program.rules[$0.rule].name }, at: example.span)
    }
    let figures = ExampleFigures(program: program)
    guard let found = impacts.first(where: { figures.hold(expected, for: $0) }) ?? impacts.first,
      !figures.hold(expected, for: found)
    else { return nil }
    return ExampleDiagnostics.otherFigures(figures.written(found), at: example.span)
  }
}

extension Rule.Expectation {
  fileprivate var isToCheck: Bool {
    if case .toCheck = self { true } else { false }
  }
}
