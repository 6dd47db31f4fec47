import Briefings
import Languages
import Portfolio
import Translation

/// Decisions that were written down elsewhere, applied to the notes that they are about.
struct ReviewAnswers: ~Copyable {
  private let lines: [ReviewedLine: TranslatedLine]
  private let invocation: Invocation
  private let names: ReadingName
  private var files: ReviewFiles
  private var translator: Translator

  init(lines: [TranslatedLine], files: ReviewFiles, workspace: Workspace, invocation: Invocation) {
    self.lines = Dictionary(lines.map { (ReviewedLine($0), $0) }) { first, _ in first }
    self.files = files
    self.invocation = invocation
    names = ReadingName(program: workspace.program)
    translator = Translator(engine: workspace.engine)
  }

  /// - Returns: whether every decision of the file could be applied.
  mutating func apply(_ path: Path) throws(Failure) -> Bool {
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try Descriptor.bytes(of: path.text == "-" ? nil : path)
    } catch {
      invocation.console.complain(error.reason, about: path.text)
      throw .reported
    }
    let file = DecisionFile(String(decoding: bytes, as: UTF8.self))
    var isWhole = file.faults.isEmpty
    for fault in file.faults { invocation.console.complain(fault.message, about: "\(path.text):\(fault.line)") }
    for decision in file.decisions where decision.verdict != .waiting {
      guard let line = lines[decision.line] else {
        invocation.console.complain(ReviewWords.noSuchLine(decision.line.words), about: path.text)
        isWhole = false
        continue
      }
      guard let made = made(decision, of: line) else {
        isWhole = false
        continue
      }
      try files.put(made, about: line.file, invocation.interruption)
    }
    return isWhole
  }

  /// The decision with what it leaves out: the reading, the name and the day.
  private mutating func made(_ decision: Decision, of line: TranslatedLine) -> Decision? {
    var made = decision
    made.by = decision.by ?? invocation.reviewer
    made.on = decision.on ?? invocation.options.asOf
    switch decision.verdict {
    case .confirmed:
      return completed(made, by: ReviewItem(line), orElse: ReviewWords.notOffered(decision.line.words))
    case .corrected(let words):
      let result = translator.translate(words, language: line.result.language, context: line.context)
      let corrected = TranslatedLine(
        text: words, file: line.file, line: line.line, column: line.column, result: result)
      // What `--list` offered was for the note's own words.
      if decision.readings == ReviewItem(line).readings.first?.map(names.text) { made.readings = [] }
      return completed(made, by: ReviewItem(corrected), orElse: ReviewWords.correctionGivesNothing(words))
    case .dismissed, .waiting: return made
    }
  }

  private func completed(
    _ decision: Decision, by item: ReviewItem, orElse message: Localized<String>
  ) -> Decision? {
    let offered = item.readings.map { $0.map(names.text) }
    let chosen = decision.readings.isEmpty ? offered.first : offered.first { $0 == decision.readings }
    guard let chosen else {
      invocation.console.complain(message)
      return nil
    }
    var decision = decision
    decision.readings = chosen
    return decision
  }
}
