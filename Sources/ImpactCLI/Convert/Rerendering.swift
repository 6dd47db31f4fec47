import Briefings
import Languages

// A document of an earlier run, in another format: the sources are not needed.
extension Conversion {
  func renderAgain(_ document: (name: String, bytes: [UInt8]), _ outputs: [Output]) throws(Failure)
    -> ExitCode
  {
    let console = invocation.console
    if invocation.options.since != nil {
      throw .usage(ConversionWords.sinceWantsSources, command: invocation.command)
    }
    guard documents.count == 1, statements.isEmpty, passedOver.isEmpty else {
      console.complain(ConversionWords.standsAlone, about: document.name)
      throw .reported
    }
    let record = try invocation.record(document.bytes, name: document.name)
    if let language = invocation.options.language, language != record.language {
      console.complain(ConversionWords.isInLanguage(record.language), about: document.name)
      throw .reported
    }
    let limits = try limitCheck(in: nil)
    if let lines = outputs.first(where: { $0.format == .ndjson }) {
      console.complain(ConversionWords.notFromADocument(lines.format.rawValue), about: document.name)
      throw .reported
    }
    try invocation.write(record.report(of: document.bytes), to: outputs)
    let code = limits?.exitCode(of: record) ?? .success
    return hasFaults ? .failure : code
  }

  /// The limits of `--fail-on`, read with the model; nil where there are none.
  ///
  /// - Parameter workspace: nil to load one.
  func limitCheck(in workspace: Workspace?) throws(Failure) -> LimitCheck? {
    let options = invocation.options
    guard !options.limits.isEmpty else { return nil }
    let loaded: Workspace
    if let workspace {
      loaded = workspace
    } else {
      loaded = try self.workspace(under: options)
    }
    guard let check = LimitCheck(options.limits, program: loaded.program, console: invocation.console) else {
      throw .wrongUsage
    }
    return check
  }
}
