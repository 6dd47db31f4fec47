import Briefings
import Languages
import Portfolio
import Translation

/// The statements of documents as NDJSON.
struct StatementLines {
  private let writer: StatementJSONWriter

  init(engine: Engine, options: Options) {
    writer = StatementJSONWriter(
      engine: engine, language: options.language, explains: options.explains)
  }

  /// One object a line.
  func bytes(_ lines: [TranslatedLine]) -> [UInt8] {
    var output = TextBuffer()
    var sources: [String: StatementJSONWriter.Source] = [:]
    for line in lines {
      let source = sources[line.file] ?? StatementJSONWriter.Source(file: line.file)
      sources[line.file] = source
      var text = line.text
      text.withUTF8 { bytes in
        writer.append(
          line.result, statement: bytes, source: source, line: line.line, column: line.column, id: nil,
          standing: line.reviewMembers, to: &output)
      }
      output.append(UInt8(ascii: "\n"))
    }
    return output.bytes
  }
}
