public import Translation

/// What people have said of the lines of notes, put in the place of what was read.
public struct Review: Sendable {
  private let decisions: [ReviewedLine: Decision]

  public init(_ decisions: [Decision]) {
    var byLine: [ReviewedLine: Decision] = [:]
    // Of two about one line, which a merge may leave, the later one in the file holds.
    for decision in decisions where decision.verdict != .waiting { byLine[decision.line] = decision }
    self.decisions = byLine
  }

  public var isEmpty: Bool { decisions.isEmpty }

  public func decision(about line: ReviewedLine) -> Decision? { decisions[line] }

  /// Decisions on a note that none of its lines is the subject of any more: the sentence has changed, or is gone.
  public func orphans(of note: String, among lines: Set<ReviewedLine>) -> [Decision] {
    decisions.values.filter { $0.line.note == note && !lines.contains($0.line) }
      .sorted { $0.line.words < $1.line.words }
  }

  /// The line as it was decided on; unchanged where nothing was said of it, and marked where it is read otherwise now.
  public func reviewed(_ line: TranslatedLine, by translator: inout Translator) -> TranslatedLine {
    guard let decision = decisions[ReviewedLine(line)] else { return line }
    var line = line
    let names = ReadingName(program: translator.engine.program)
    switch decision.verdict {
    case .confirmed:
      line.review(decision, line.result.choosing(decision.readings, names))
    case .corrected(let words):
      let result = translator.translate(words, language: line.result.language, context: line.context)
      line.review(decision, result.choosing(decision.readings, names), words: words)
    case .dismissed:
      line.review(
        decision,
        TranslatedStatement(language: line.result.language, status: .noImpact, reasons: [Reason(.dismissed)]))
    case .waiting: break
    }
    return line
  }
}

extension TranslatedStatement {
  /// With the readings of these names, and no others; nil where one of them is none of what it may mean.
  package func choosing(_ readings: [String], _ names: ReadingName) -> TranslatedStatement? {
    var offered = (impacts + suggestions).map { (name: names.text($0), impact: $0) }
    var chosen: [Impact] = []
    for reading in readings {
      guard let index = offered.firstIndex(where: { $0.name == reading }) else { return nil }
      chosen.append(offered.remove(at: index).impact)
    }
    guard !chosen.isEmpty else { return nil }
    return TranslatedStatement(language: language, status: .translated, impacts: chosen)
  }

  /// Nothing of it counts until somebody has confirmed it.
  func waiting() -> TranslatedStatement {
    guard status == .translated else { return self }
    return TranslatedStatement(
      language: language, status: .toCheck, reasons: [Reason(.unreviewed)], suggestions: impacts + suggestions)
  }
}
