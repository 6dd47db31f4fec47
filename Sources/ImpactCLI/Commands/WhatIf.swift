import Briefings
import Languages

extension Invocation {
  /// `impact options FILE…`: what can be done about each delay.
  func compareLevers() throws(Failure) -> ExitCode {
    try convert()
  }

  /// `impact whatif FILE… --set NAME=VALUE`: the same notes under other assumptions, side by side.
  func compareScenarios() throws(Failure) -> ExitCode {
    let outputs = try outputs()
    guard !operands.isEmpty else { throw .usage(UsageWords.missingOperand(command), command: command) }
    guard !options.assignments.isEmpty else { throw .usage(ScenarioMessages.noChange, command: command) }
    var conversion = Conversion(invocation: self)
    conversion.read(operands)
    var base = options
    base.assignments = []
    let workspace = try conversion.workspace(under: base)
    let changes: [String]
    switch ScenarioChange.all(options.assignments, in: workspace.program) {
    case .failure(let unknown): throw .usage(unknown.message, command: command)
    case .success(let whole): changes = whole
    }
    return try conversion.finish(comparing: changes, over: workspace.layers, outputs)
  }
}

extension Conversion {
  /// Writes the scenarios; nothing is written when no input could be read.
  mutating func finish(comparing changes: [String], over layers: Layers, _ outputs: [Output]) throws(Failure)
    -> ExitCode
  {
    endReading()
    guard hasInput else { throw .reported }
    let console = invocation.console
    let run = ScenarioRun(
      layers: layers, statements: statements, passedOver: passedOver, frontMatter: frontMatter,
      reviewedLines: reviewedLines, options: invocation.options, messages: console.language)
    let comparison: Comparison
    switch run.comparison(of: changes) {
    case .failure(let fault):
      console.report(fault.diagnostics, in: fault.sources)
      throw .reported
    case .success(let result): comparison = result
    }
    try invocation.write(comparison.report(in: comparison.base.briefing.language), to: outputs)
    return hasFaults ? .failure : .success
  }
}
