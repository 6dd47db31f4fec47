import Diagnostics
import Languages
import Translation

extension Invocation {
  /// `impact translate` and `impact explain`.
  func translate(explains: Bool) throws(Failure) -> ExitCode {
    let format = try outputFormat()
    let inputFormat = options.inputFormat ?? .text
    guard inputFormat == .text || inputFormat == .ndjson else {
      throw .usage(UsageWords.translatesLines, command: command)
    }
    let readsInput = operands.isEmpty || operands.map(\.text) == ["-"]
    if readsInput, operands.isEmpty, Descriptor.input.isTerminal {
      throw .usage(UsageWords.missingOperand(command), command: command)
    }
    if format == .json { return try translateToDocument(readsInput: readsInput, explains: true) }
    let workspace = try Workspace(.bare, options: options, console: console)
    let line = LineFormat(
      input: inputFormat, output: format, language: options.language, messages: console.language,
      explains: explains, source: readsInput ? "-" : Self.argumentName)
    return try translate(with: workspace, line: line, readsInput: readsInput)
  }

  /// What places call a statement given on the command line.
  static let argumentName = "argument"

  /// The statements of the command line: several words without a space among them are one statement unquoted.
  var statementOperands: [Path] {
    let space = UInt8(ascii: " ")
    guard operands.count > 1, operands.allSatisfy({ !$0.bytes.contains(space) }) else { return operands }
    return [Path(bytes: Array(operands.map(\.bytes).joined(separator: [space])))]
  }

  private func translate(with workspace: Workspace, line: LineFormat, readsInput: Bool) throws(Failure) -> ExitCode {
    // An argument is one statement, and no pipe is worth a second thread for it.
    let jobs = readsInput ? options.jobs ?? Threads.processorCount : 1
    var filter = StatementFilter(engine: workspace.engine, format: line, jobs: jobs)
    var target = try openOutput()
    let name = target.name
    var inputFailure: InputFault?
    do throws(FilterFailure) {
      let isShown = readsInput && !(writesToStandardOutput && Descriptor.output.isTerminal)
      let progress = Progress(console: console, isWanted: isShown)
      if readsInput {
        try filter.run(LineReader(.input), progress: progress) { bytes throws(SystemError) in try target.write(bytes) }
      } else {
        try filter.run(lines: statementOperands, progress: progress) { bytes throws(SystemError) in
          try target.write(bytes)
        }
      }
    } catch {
      switch error {
      case .output(let error): throw .output(name: name, error)
      case .input(let fault): inputFailure = fault
      }
    }
    let inputName = readsInput ? InputWords.standardInput[console.language] : line.source
    filter.faults.report(of: readsInput ? "-" : line.source, to: console)
    if let inputFailure {
      console.complain(InputWords.reason(inputFailure), about: inputName)
      if filter.counts.total == 0 { return .failure }
    }
    do throws(SystemError) { try target.commit() } catch { throw .output(name: name, error) }
    return exitCode(counts: filter.counts, hasFaults: inputFailure != nil || !filter.faults.isEmpty)
  }

  /// What the run comes to: what could not be read weighs more than what could not be translated.
  func exitCode(counts: StatementCounts, hasFaults: Bool) -> ExitCode {
    if hasFaults { return .failure }
    return options.isStrict && counts.toCheck > 0 ? .strict : .success
  }

  private func translateToDocument(readsInput: Bool, explains: Bool) throws(Failure) -> ExitCode {
    var conversion = Conversion(invocation: self)
    if readsInput {
      conversion.read([Path("-")])
    } else {
      for operand in statementOperands { conversion.read(argument: operand) }
    }
    return try conversion.finish(try outputs())
  }
}
