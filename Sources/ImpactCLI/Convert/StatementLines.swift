import Briefings
import Languages
import Statements
import Translation

/// The statements of documents as NDJSON.
struct StatementLines {
  private let writer: StatementJSONWriter

  init(engine: Engine, options: Options) {
    writer = StatementJSONWriter(
      engine: engine, language: options.language, explains: options.explains)
  }

  /// One object a line.
  func lines(_ statements: [Statement], _ results: [TranslatedStatement]) -> [UInt8] {
    var output: [UInt8] = []
    var sources: [String: StatementJSONWriter.Source] = [:]
    for (statement, result) in zip(statements, results) {
      let place = statement.place
      let source = sources[place.file] ?? StatementJSONWriter.Source(file: place.file)
      sources[place.file] = source
      var text = statement.text
      text.withUTF8 { bytes in
        writer.append(
          result, statement: bytes, source: source, line: place.line, column: place.column, id: nil, to: &output)
      }
      output.append(UInt8(ascii: "\n"))
    }
    return output
  }
}
