import Language
public import Portfolio
public import Translation

/// A line of a note that waits for a person, with what it may mean.
public struct ReviewItem: Sendable {
  public let line: TranslatedLine
  /// What the line may be confirmed as: its own reading first, then those that came close.
  public let readings: [[Impact]]

  public var key: ReviewedLine { ReviewedLine(line) }

  public init(_ line: TranslatedLine) {
    self.line = line
    let result = line.result
    let own = result.impacts.isEmpty ? [] : [result.impacts]
    readings = own + result.suggestions.map { [$0] }
  }

  /// Something of it is not certain.
  public var isDoubtful: Bool {
    line.result.status != .translated || !line.result.reasons.isEmpty || line.outdated != nil
  }

  /// The lines of notes that wait: those with a figure, those to check, and those with a figure that was not read.
  public static func all(in lines: [TranslatedLine], by translator: inout Translator) -> [ReviewItem] {
    lines.filter { line in
      guard line.review == nil else { return false }
      switch line.result.status {
      case .translated, .toCheck: return true
      case .noImpact:
        return line.outdated != nil
          || line.result.reasons.allSatisfy { $0.kind == .nothingToTranslate } && translator.holdsFigure(line.text)
      }
    }.map(ReviewItem.init)
  }
}

extension Translator {
  /// Whether a statement holds an amount that no rule made anything of: money, a time, points.
  fileprivate mutating func holdsFigure(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { read($0.span).figures.contains { $0.kind == .quantity } }
  }
}
