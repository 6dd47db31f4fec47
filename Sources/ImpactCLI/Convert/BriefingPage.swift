import Briefings
import Languages
import Statements
import Translation

// TEMPORARY until the Briefing tree is merged.
struct BriefingPage {
  let engine: Engine
  let statements: [Statement]
  let results: [TranslatedStatement]
  let options: Options
  let usesColor: Bool
  let messages: Language

  func bytes(as format: OutputFormat) -> [UInt8] {
    let lines = StatementLines(engine: engine, options: options, messages: messages)
    switch format {
    case .ndjson: return lines.lines(statements, results)
    case .json:
      return Array("{\"schema\":\"impact/1\",\"statements\":[".utf8) + lines.list(statements, results)
        + Array("]}\n".utf8)
    case .text, .markdown:
      let presentation = Presentation(engine: engine, language: options.language, messages: messages)
      return zip(statements, results).flatMap { Array((presentation.outcome($1, text: $0.text) + "\n").utf8) }
    }
  }
}
