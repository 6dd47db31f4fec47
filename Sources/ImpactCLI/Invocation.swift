import Languages
import Quantities

/// One run of one command: what it was given, and where it speaks.
struct Invocation {
  let command: Command
  let operands: [Path]
  let options: Options
  let console: Console
  let interruption: Interruption

  /// Runs the command.
  func run() throws(Failure) -> ExitCode {
    switch command {
    case .translate: try translate(explains: options.explains)
    case .explain: try translate(explains: true)
    case .understand: try understand()
    case .convert: try convert()
    case .diff: try compareBriefings()
    case .options: try compareLevers()
    case .whatIf: try compareScenarios()
    case .forecast: try forecast()
    case .repl: try explore()
    case .check: try check()
    case .fmt: try format()
    case .initialize: try initialize()
    case .rules: try listRules()
    case .model: try listModel()
    case .completions: try writeCompletions()
    case .help: try writeHelp()
    }
  }

  /// The format of the results: asked for, told by the output's name, or the command's first.
  func outputFormat() throws(Failure) -> OutputFormat {
    let known = command.formats
    if let format = options.format {
      guard known.contains(format) else {
        throw .usage(UsageWords.formatNotOfCommand(format, command, known: known), command: command)
      }
      return format
    }
    if let named = options.output.flatMap({ OutputFormat(fileName: $0.text) }), known.contains(named) { return named }
    return .text
  }

  /// Whether results go to standard output.
  var writesToStandardOutput: Bool { options.output.map { $0.text == "-" } ?? true }

  /// Opens the output.
  ///
  /// - Throws: `Failure.usage` when it is also one of the inputs.
  func openOutput(inputs: [Path] = []) throws(Failure) -> OutputTarget {
    guard let path = options.output, !writesToStandardOutput else { return OutputTarget(interruption: interruption) }
    try checkNotInput(path, inputs: inputs)
    do throws(SystemError) {
      return try OutputTarget(path, interruption: interruption)
    } catch { throw .output(name: path.text, error) }
  }

  /// Refuses to write what is read, by whatever name.
  func checkNotInput(_ output: Path, inputs: [Path]) throws(Failure) {
    guard let identity = FileIdentity(output), identity.isRegularFile else { return }
    for input in inputs + options.models + options.rules + (options.since.map { [$0] } ?? [])
    where FileIdentity(input) == identity {
      throw .usage(UsageWords.outputIsInput(input.text), command: command)
    }
  }

  /// Writes a whole result: to standard output or to the file of `--output`.
  func write(_ bytes: [UInt8], inputs: [Path] = []) throws(Failure) {
    var target = try openOutput(inputs: inputs)
    let name = target.name
    do throws(SystemError) {
      try target.write(bytes)
      try target.commit()
    } catch { throw .output(name: name, error) }
  }

  func write(_ text: String) throws(Failure) {
    try write(Array(text.utf8))
  }
}
