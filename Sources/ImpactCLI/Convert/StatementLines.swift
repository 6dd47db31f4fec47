import Briefings
import Languages
import Statements
import Translation

/// The statements of documents as JSON objects.
struct StatementLines {
  private let writer: StatementJSONWriter

  init(engine: Engine, options: Options, messages: Language) {
    writer = StatementJSONWriter(
      engine: engine, language: options.language, messages: messages, explains: options.explains)
  }

  /// One object a line.
  func lines(_ statements: [Statement], _ results: [TranslatedStatement]) -> [UInt8] {
    joined(statements, results, separator: [], end: Array("\n".utf8))
  }

  /// The objects of a list, without its brackets.
  func list(_ statements: [Statement], _ results: [TranslatedStatement]) -> [UInt8] {
    joined(statements, results, separator: Array(",\n".utf8), end: [])
  }

  private func joined(
    _ statements: [Statement], _ results: [TranslatedStatement], separator: [UInt8], end: [UInt8]
  ) -> [UInt8] {
    var output: [UInt8] = []
    var sources: [String: StatementJSONWriter.Source] = [:]
    for (index, (statement, result)) in zip(statements, results).enumerated() {
      if index > 0 { output.append(contentsOf: separator) }
      let place = statement.place
      let source = sources[place.file] ?? StatementJSONWriter.Source(file: place.file)
      sources[place.file] = source
      var text = statement.text
      text.withUTF8 { bytes in
        writer.append(
          result, statement: bytes, source: source, line: place.line, column: place.column, id: nil, to: &output)
      }
      output.append(contentsOf: end)
    }
    return output
  }
}
