import Briefings
import Languages

// A document of an earlier run, in another format: the sources are not needed.
extension Conversion {
  func renderAgain(_ document: (name: String, bytes: [UInt8]), as format: OutputFormat) throws(Failure) -> ExitCode {
    let console = invocation.console
    guard documents.count == 1, statements.isEmpty, passedOver.isEmpty else {
      console.complain(ConversionWords.standsAlone, about: document.name)
      throw .reported
    }
    let record = try record(document.bytes, name: document.name)
    if let language = invocation.options.language, language != record.language {
      console.complain(ConversionWords.isInLanguage(record.language), about: document.name)
      throw .reported
    }
    let bytes: [UInt8]
    switch format {
    case .json: bytes = document.bytes
    case .markdown: bytes = Array(record.markdown().utf8)
    case .html: bytes = Array(record.html().utf8)
    case .csv: bytes = record.csv(.standard)
    case .csvExcel: bytes = record.csv(.excel)
    case .text: bytes = Array(record.text(width: textWidth, usesColor: usesColor).utf8)
    case .ndjson:
      console.complain(ConversionWords.notFromADocument(format.rawValue), about: document.name)
      throw .reported
    }
    try invocation.write(bytes, inputs: invocation.operands)
    return hasFaults ? .failure : .success
  }

  func record(_ bytes: [UInt8], name: String) throws(Failure) -> BriefingRecord {
    do throws(BriefingRecord.Fault) {
      return try BriefingRecord(json: bytes)
    } catch {
      invocation.console.complain(ConversionWords.notABriefing, about: name)
      throw .reported
    }
  }
}
