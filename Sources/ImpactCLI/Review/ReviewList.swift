import Briefings
import Diagnostics
import Languages
import Portfolio
import RuleLanguage
import Translation

/// What waits for a review, for people without a terminal and for programs.
struct ReviewList {
  let items: [ReviewItem]
  private let presentation: Presentation
  private let names: ReadingName
  private let program: Program
  private let language: Language?

  init(items: [ReviewItem], workspace: Workspace, invocation: Invocation) {
    self.items = items
    presentation = Presentation(
      engine: workspace.engine, language: invocation.options.language, messages: invocation.console.language)
    names = ReadingName(program: workspace.program)
    program = workspace.program
    language = invocation.options.language
  }

  func bytes(as format: OutputFormat) -> [UInt8] {
    format == .json
      ? ReviewJSON(program: program, language: language).bytes(items)
      : Array(items.map(stanza).joined(separator: "\n").utf8)
  }

  /// As `impact.review` has it, to be answered by changing `waiting`; what it would say stands above.
  private func stanza(_ item: ReviewItem) -> String {
    var comments = ["\(item.line.file):\(item.line.line)"]
    if item.line.result.impacts.isEmpty {
      comments.append(presentation.outcome(item.line.result, text: item.line.text))
    }
    for reading in item.readings {
      comments.append("\(reading.map(names.text).joined(separator: " + ")) → \(sentence(reading, item))")
    }
    let readings = item.readings.first?.map(names.text) ?? []
    let decision = Decision(line: item.key, readings: readings, verdict: .waiting)
    return comments.map { "# \($0.terminalSafe)\n" }.joined() + decision.stanza.linesMadeSafe
  }

  private func sentence(_ reading: [Impact], _ item: ReviewItem) -> String {
    let shown = TranslatedStatement(language: item.line.result.language, status: .translated, impacts: reading)
    return presentation.outcome(shown, text: item.line.text)
  }
}
