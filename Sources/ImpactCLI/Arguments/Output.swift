import Briefings
import Languages

/// One of the places that results go to, with the format that they have there.
struct Output {
  /// Nil for standard output.
  let path: Path?
  let format: OutputFormat

  /// One for all the names that lead there.
  fileprivate var place: [UInt8]? {
    guard let target = path?.followed else { return nil }
    return (target.folder.resolved ?? target.folder).appending(target.lastComponent).bytes
  }
}

extension Invocation {
  /// Where results go, standard output last: what is written there cannot be taken back.
  ///
  /// - Throws: `Failure.usage` where the format of one is not known, or one is asked for twice.
  func outputs() throws(Failure) -> [Output] {
    var outputs: [Output] = []
    for path in options.outputs.isEmpty ? [Path("-")] : options.outputs {
      let output = Output(path: path.text == "-" ? nil : path, format: try format(of: path))
      guard !outputs.contains(where: { $0.place == output.place }) else {
        throw .usage(UsageWords.outputTwice(path.text), command: command)
      }
      outputs.append(output)
    }
    if outputs.count > 1, !command.writesPages {
      throw .usage(UsageWords.oneOutput(command), command: command)
    }
    return outputs.filter { $0.path != nil } + outputs.filter { $0.path == nil }
  }

  /// The format of a command's only output.
  func outputFormat() throws(Failure) -> OutputFormat { try outputs()[0].format }

  /// Asked for, told by the output's name, or the command's first. Of several outputs each has its own: `--to` is for
  /// those whose names tell none.
  private func format(of path: Path) throws(Failure) -> OutputFormat {
    let named = try path.text == "-" ? nil : format(named: path)
    if options.outputs.count > 1, let named { return try checked(named) }
    if let format = options.format ?? named { return try checked(format) }
    guard options.outputs.count < 2 || path.text == "-" else {
      throw .usage(UsageWords.formatUnknown(path.text, known: command.formats), command: command)
    }
    return .text
  }

  /// As the file's name says; nil where it says nothing, or `--to` says it.
  private func format(named path: Path) throws(Failure) -> OutputFormat? {
    guard let ending = path.ending else { return nil }
    let format = OutputFormat(fileName: "." + ending)
    if format == nil, options.format == nil {
      throw .usage(UsageWords.unknownEnding(ending, known: command.formats), command: command)
    }
    return format
  }

  private func checked(_ format: OutputFormat) throws(Failure) -> OutputFormat {
    guard command.formats.contains(format) else {
      throw .usage(UsageWords.formatNotOfCommand(format, command, known: command.formats), command: command)
    }
    return format
  }

  // MARK: - Writing

  /// Writes a report everywhere it was asked for: either all of the files are the new ones, or none is.
  func write(_ report: Report, to outputs: [Output]) throws(Failure) {
    try write(outputs[...]) { output in report.bytes(as: form(of: output)) }
  }

  /// A file is complete before the next is begun, and takes its place when all are.
  func write(_ outputs: ArraySlice<Output>, _ bytes: (Output) -> [UInt8]) throws(Failure) {
    guard let output = outputs.first else { return }
    var target = try open(output.path)
    do throws(SystemError) { try target.write(bytes(output)) } catch { throw .output(name: target.name, error) }
    try write(outputs.dropFirst(), bytes)
    do throws(SystemError) { try target.commit() } catch { throw .output(name: target.name, error) }
  }

  func form(of output: Output) -> Report.Format {
    guard let form = output.format.form, output.path != nil || output.format != .text else {
      return .text(width: Descriptor.output.width ?? 100, usesColor: console.usesColor(on: .output))
    }
    return form
  }
}

extension OutputFormat {
  /// Of a report in a file; nil where lines are written and no report.
  var form: Report.Format? {
    switch self {
    case .text: .text(width: 100, usesColor: false)
    case .markdown: .markdown
    case .html: .html
    case .mail: .mail
    case .csv: .csv(.standard)
    case .csvExcel: .csv(.excel)
    case .json: .json
    case .ndjson: nil
    }
  }
}
