import Documents
public import Languages
public import Portfolio
import Quantities
public import RuleLanguage
import Translation

extension Decision {
  /// What a document keeps of it; nil for anything that is no decision with a reading.
  init?(_ tree: JSONTree, file: String, words: String, about: String?) {
    guard let verdict = tree["verdict"]?.string, verdict == "confirmed" || verdict == "corrected" else { return nil }
    let original = tree["original"]?.string
    self.init(
      line: ReviewedLine(note: ReviewedLine.note(file), words: original ?? words, about: about),
      readings: (tree["read"]?.elements ?? []).compactMap(\.string),
      verdict: verdict == "confirmed" ? .confirmed : .corrected(to: words), by: tree["by"]?.string,
      on: tree["on"]?.string.flatMap { CalendarDate(iso8601: $0) })
  }
}

extension TranslatedLine {
  /// Members of its object that say what a person has said of it; empty where nobody has.
  public var reviewMembers: [UInt8] {
    guard let review else { return [] }
    var output = TextBuffer()
    output.append(",\"review\":{\"verdict\":")
    switch review.verdict {
    case .confirmed: output.append("\"confirmed\"")
    case .corrected:
      output.append("\"corrected\",\"original\":")
      output.appendJSON(original)
    case .dismissed: output.append("\"dismissed\"")
    case .waiting: output.append("\"waiting\"")
    }
    output.append(",\"by\":")
    if let by = review.by { output.appendJSON(by) } else { output.append("null") }
    output.append(",\"on\":")
    if let on = review.on { output.appendJSON(on.iso8601) } else { output.append("null") }
    output.append(",\"read\":[")
    for (index, reading) in review.readings.enumerated() {
      if index > 0 { output.append(",") }
      output.appendJSON(reading)
    }
    output.append("]}")
    return output.bytes
  }
}

/// What waits for a review, for programs.
public struct ReviewJSON: Sendable {
  private let names: ReadingName
  private let language: Language?
  private let program: Program

  /// - Parameter language: of the sentences; nil for that of each line.
  public init(program: Program, language: Language?) {
    names = ReadingName(program: program)
    self.language = language
    self.program = program
  }

  public func bytes(_ items: [ReviewItem]) -> [UInt8] {
    var output = TextBuffer()
    output.append("{\"waiting\":[")
    for (index, item) in items.enumerated() {
      output.append(index > 0 ? ",\n" : "\n")
      append(item, to: &output)
    }
    output.append("]}\n")
    return output.bytes
  }

  private func append(_ item: ReviewItem, to output: inout TextBuffer) {
    output.append("{\"source\":{\"file\":")
    output.appendJSON(item.line.file)
    output.append(",\"line\":")
    output.appendJSON(item.line.line)
    output.append("},\"statement\":")
    output.appendJSON(item.key.words)
    output.append(",\"about\":")
    if let about = item.key.about { output.appendJSON(about) } else { output.append("null") }
    switch item.line.result.status {
    case .translated: output.append(",\"status\":\"translated\",\"readings\":[")
    case .toCheck: output.append(",\"status\":\"to_check\",\"readings\":[")
    case .noImpact: output.append(",\"status\":\"no_impact\",\"readings\":[")
    }
    for (index, reading) in item.readings.enumerated() {
      if index > 0 { output.append(",") }
      append(reading, of: item, to: &output)
    }
    output.append("]}")
  }

  private func append(_ reading: [Impact], of item: ReviewItem, to output: inout TextBuffer) {
    let writer = SentenceWriter(program: program, language: language ?? item.line.result.language)
    output.append("{\"read\":[")
    for (index, impact) in reading.enumerated() {
      if index > 0 { output.append(",") }
      output.appendJSON(names.text(impact))
    }
    output.append("],\"sentence\":")
    output.appendJSON(reading.map { writer.sentence(for: $0, in: item.line.text) }.joined(separator: " "))
    output.append("}")
  }
}
