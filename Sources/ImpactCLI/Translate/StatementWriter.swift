import Briefings
import Diagnostics
import Languages
import Translation

/// Writes what became of one line: a sentence, or an object of NDJSON.
struct StatementWriter {
  private enum Form {
    // What it takes to present is much, and would be copied for every line of JSON.
    indirect case text(Presentation)
    case json(StatementJSONWriter, StatementJSONWriter.Source)
  }

  private let format: LineFormat
  private let form: Form

  init(engine: Engine, format: LineFormat) {
    self.format = format
    form =
      format.output == .text
      ? .text(Presentation(engine: engine, language: format.language, messages: format.messages))
      : .json(
        StatementJSONWriter(engine: engine, language: format.language, explains: format.explains),
        StatementJSONWriter.Source(file: format.source))
  }

  func append(
    _ result: TranslatedStatement, text: UnsafeBufferPointer<UInt8>, line: Int, id: UnsafeBufferPointer<UInt8>?,
    to output: inout TextBuffer
  ) {
    switch form {
    case .text(let presentation): append(result, text: text, with: presentation, to: &output)
    case .json(let json, let source):
      json.append(result, statement: text, source: source, line: line, column: 1, id: id, to: &output)
      output.append(UInt8(ascii: "\n"))
    }
  }

  private func append(
    _ result: TranslatedStatement, text: UnsafeBufferPointer<UInt8>, with presentation: Presentation,
    to output: inout TextBuffer
  ) {
    if result.status == .translated, !format.explains {
      presentation.append(result, text: text, to: &output)
    } else {
      let text = String(decoding: text, as: UTF8.self)
      output.append(contentsOf: presentation.outcome(result, text: text).utf8)
      if format.explains, result.status == .translated {
        output.append(contentsOf: "\n".utf8)
        output.append(contentsOf: presentation.explanation(result, text: text).utf8)
        return
      }
    }
    output.append(UInt8(ascii: "\n"))
  }

  /// A line that could not be read: an object that says so; in text, only the report at the end does.
  func append(fault: LineFault, line: Int, id: UnsafeBufferPointer<UInt8>?, to output: inout TextBuffer) {
    guard format.output != .text else { return }
    output.append(contentsOf: "{".utf8)
    if let id {
      output.append(contentsOf: "\"id\":".utf8)
      output.appendForeignJSON(id)
      output.append(contentsOf: ",".utf8)
    }
    output.append(
      contentsOf: """
        "source":{"file":\(format.source.quotedJSON),"line":\(line),"column":1},"statement":null,"status":"error",\
        "impacts":[],"diagnostics":[{"code":"\(fault.code)",\
        "message":\(InputWords.fault(fault)[format.language ?? .english].quotedJSON)}]}

        """.utf8)
  }
}

extension LineFault {
  /// A stable name for programs.
  var code: String {
    switch self {
    case .notUTF8, .windows1252: "not_utf8"
    case .nul: "nul"
    case .tooLong: "too_long"
    case .notJSON: "not_json"
    }
  }
}
