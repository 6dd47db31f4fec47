import Briefings
import Languages

// A document of an earlier run, in another format: the sources are not needed.
extension Conversion {
  func renderAgain(_ document: (name: String, bytes: [UInt8]), as format: OutputFormat) throws(Failure) -> ExitCode {
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
    let bytes: [UInt8]
    switch format {
    case .json: bytes = BriefingRecord.json(of: document.bytes)
    case .markdown: bytes = Array(record.markdown().utf8)
    case .html: bytes = Array(record.html().utf8)
    case .csv: bytes = record.csv(.standard)
    case .csvExcel: bytes = record.csv(.excel)
    case .text: bytes = Array(record.text(width: textWidth, usesColor: usesColor).utf8)
    case .ndjson:
      console.complain(ConversionWords.notFromADocument(format.rawValue), about: document.name)
      throw .reported
    }
    try invocation.write(bytes)
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
