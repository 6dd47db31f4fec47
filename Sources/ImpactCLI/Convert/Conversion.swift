import Briefings
import Languages
import Statements
import Translation

/// Status files on their way to one briefing.
struct Conversion {
  let invocation: Invocation
  private(set) var statements: [Statement] = []
  private var names: [String] = []
  private(set) var passedOver: [PassedOver] = []
  private(set) var hasFaults = false
  private var faultyLines = 0

  init(invocation: Invocation) {
    self.invocation = invocation
  }

  /// Reads one file, or standard input for `-`. What cannot be read is said, and the others go on.
  mutating func read(_ path: Path) {
    let isStandardInput = path.text == "-"
    do throws(InputFault) {
      let bytes = try Self.bytes(of: isStandardInput ? nil : path)
      add(bytes, name: path.text)
    } catch {
      hasFaults = true
      let name = isStandardInput ? InputWords.standardInput[invocation.console.language] : path.text
      invocation.console.complain(InputWords.reason(error), about: name)
    }
  }

  /// Reads a statement of the command line.
  mutating func read(argument: Path) {
    add(argument.bytes, name: Invocation.argumentName)
  }

  /// All of a file, or of standard input for nil.
  static func bytes(of path: Path?) throws(InputFault) -> [UInt8] {
    let descriptor: Descriptor
    do throws(SystemError) {
      descriptor = try path.map { path throws(SystemError) in try Descriptor.reading(path) } ?? .input
    } catch { throw .system(error) }
    defer { if path != nil { descriptor.close() } }
    var reader = LineReader(descriptor)
    return try reader.readAll()
  }

  private mutating func add(_ bytes: [UInt8], name: String) {
    let (text, faults) = CleanText.cleaning(bytes)
    names.append(name)
    if invocation.options.inputFormat == .ndjson || isNDJSON(name) {
      addLines(text, name: name, faults: faults)
      return
    }
    report(faults, of: name)
    let format: DocumentFormat? =
      switch invocation.options.inputFormat {
      case .text: .text
      case .markdown: .markdown
      case .ndjson, nil: nil
      }
    let document = Document.read(bytes: text, name: name, format: format)
    statements += document.statements
    passedOver += PassedOver.runs(in: document.skipped, of: name)
  }

  private func isNDJSON(_ name: String) -> Bool {
    invocation.options.inputFormat == nil && OutputFormat(fileName: name) == .ndjson
  }

  private mutating func addLines(_ text: [UInt8], name: String, faults: LineFaults) {
    var faults = faults
    var reader = StatementLineReader()
    text.withUnsafeBufferPointer { bytes in
      var number = 0
      for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
        number += 1
        guard line.contains(where: { $0 > 0x20 }) else { continue }
        let line = UnsafeBufferPointer(rebasing: line)
        guard reader.read(line), let text = reader.withText(of: line, { String(decoding: $0, as: UTF8.self) }) else {
          faults.add(.notJSON, line: number)
          continue
        }
        let place = StatementPlace(file: name, line: number, column: 1)
        statements.append(
          Statement(text: text, place: place, context: StatementContext(subject: reader.subject)))
      }
    }
    report(faults, of: name)
  }

  private mutating func report(_ faults: LineFaults, of name: String) {
    hasFaults = hasFaults || !faults.isEmpty
    faults.report(of: name, to: invocation.console)
  }

  /// Whether anything could be read.
  var hasInput: Bool { !names.isEmpty }

  /// Translates everything and writes the briefing; nothing is written when no input could be read.
  func finish(format: OutputFormat) throws(Failure) -> ExitCode {
    guard !names.isEmpty else { throw .reported }
    let options = invocation.options
    let workspace = try Workspace(.withoutExamples, options: options, console: invocation.console)
    var progress = Progress(console: invocation.console, isWanted: true)
    let results = ParallelTranslation(engine: workspace.engine, jobs: options.jobs ?? Threads.processorCount)
      .results(of: statements, progress: &progress)
    var counts = StatementCounts()
    for result in results { counts.add(result.status) }
    try invocation.write(bytes(of: results, engine: workspace.engine, as: format), inputs: invocation.operands)
    if invocation.command == .convert { remark(counts) }
    return invocation.exitCode(counts: counts, hasFaults: hasFaults)
  }

  private func bytes(of results: [TranslatedStatement], engine: Engine, as format: OutputFormat) -> [UInt8] {
    let console = invocation.console
    if format == .ndjson {
      return StatementLines(engine: engine, options: invocation.options, messages: console.language)
        .lines(statements, results)
    }
    let lines = zip(statements, results).map(TranslatedLine.init)
    let briefing = Briefing(
      engine: engine, lines: lines, language: invocation.options.language, messages: console.language,
      passedOver: passedOver)
    let isPrinted = invocation.writesToStandardOutput
    if invocation.command == .options { return options(of: briefing, as: format) }
    switch format {
    case .json: return briefing.json()
    case .markdown: return Array(briefing.markdown().utf8)
    case .text, .ndjson:
      let width = isPrinted ? Descriptor.output.width : nil
      return Array(briefing.text(width: width ?? 100, usesColor: isPrinted && console.usesColor(on: .output)).utf8)
    }
  }

  private func options(of briefing: Briefing, as format: OutputFormat) -> [UInt8] {
    switch format {
    case .json: return briefing.optionsJSON()
    case .markdown: return Array(briefing.optionsMarkdown().utf8)
    default:
      let isPrinted = invocation.writesToStandardOutput
      let width = isPrinted ? Descriptor.output.width : nil
      let usesColor = isPrinted && invocation.console.usesColor(on: .output)
      return Array(briefing.optionsText(width: width ?? 100, usesColor: usesColor).utf8)
    }
  }

  /// The closing line, on standard error.
  private func remark(_ counts: StatementCounts) {
    let output = invocation.writesToStandardOutput ? nil : invocation.options.output?.text
    invocation.console.remark(ConversionWords.closing(names: names, counts: counts, output: output))
  }
}

extension TranslatedLine {
  init(statement: Statement, result: TranslatedStatement) {
    let place = statement.place
    self.init(
      text: statement.text, file: place.file, line: place.line, column: place.column, result: result,
      isRecap: statement.context.section == .recap)
  }
}
