import Languages
import Quantities

/// One run of one command: what it was given, and where it speaks.
struct Invocation {
  let command: Command
  let operands: [Path]
  var options: Options
  let console: Console
  let interruption: Interruption

  /// Runs the command.
  func run() throws(Failure) -> ExitCode {
    switch command {
    case .translate: try translate(explains: options.explains)
    case .explain: try translate(explains: true)
    case .understand: try understand()
    case .convert: try convert()
    case .review: try review()
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

  /// Model and rules of the company that notes in some folders are of.
  func workspace(ofNotesIn folders: [Path], under options: Options) throws(Failure) -> Workspace {
    try Workspace(.bare, of: company(ofNotesIn: folders), options: options, console: console)
  }

  /// Without a folder, that of the current one.
  ///
  /// - Throws: `Failure.usage` for notes of two companies, unless no model is read that is not named.
  func company(ofNotesIn folders: [Path]) throws(Failure) -> CompanyFolders {
    guard !folders.isEmpty, options.readsLocalFiles else { return .here }
    do throws(TwoCompanies) {
      return try CompanyFolders(ofNotesIn: folders)
    } catch { throw .usage(error.message, command: command) }
  }

  /// Whether results go to standard output.
  var writesToStandardOutput: Bool { options.outputs.allSatisfy { $0.text == "-" } }

  /// Opens the command's only output.
  ///
  /// - Throws: `Failure.usage` when it is also something that was read.
  func openOutput() throws(Failure) -> OutputTarget {
    try open(try outputs()[0].path)
  }

  /// - Parameter path: nil for standard output.
  func open(_ path: Path?) throws(Failure) -> OutputTarget {
    guard let path else {
      try checkNotRead(FileIdentity(.output), name: InputWords.standardOutput[console.language])
      return OutputTarget(interruption: interruption)
    }
    try checkNotRead(FileIdentity(path), name: path.text)
    do throws(SystemError) {
      return try OutputTarget(path, interruption: interruption)
    } catch { throw .output(name: path.text, error) }
  }

  private func checkNotRead(_ output: FileIdentity?, name: String) throws(Failure) {
    guard let output, FilesRead.contains(output) else { return }
    throw .usage(UsageWords.outputIsInput(name), command: command)
  }

  /// Writes a whole result to the command's only output.
  func write(_ bytes: [UInt8]) throws(Failure) {
    try write(try outputs()[...]) { _ in bytes }
  }

  func write(_ text: String) throws(Failure) {
    try write(Array(text.utf8))
  }
}
