public import Statements
public import Translation

/// A statement with its place and what became of it.
public struct TranslatedLine: Sendable {
  public let text: String
  public let file: String
  public let line: Int
  public let column: Int
  public let result: TranslatedStatement
  /// It stands where the document says again what it says elsewhere.
  public let isRecap: Bool
  /// What its place in the document says that it is about, for when it does not say so itself.
  public let name: String?

  public init(
    text: String, file: String, line: Int, column: Int, result: TranslatedStatement, isRecap: Bool = false,
    name: String? = nil
  ) {
    self.text = text
    self.file = file
    self.line = line
    self.column = column
    self.result = result
    self.isRecap = isRecap
    self.name = name
  }

  /// `semaine-07.md:12`.
  var place: String { "\(file):\(line)" }
}

/// Lines of a file, one after the other, that were passed over for one reason: nothing is lost in silence.
public struct PassedOver: Sendable {
  public let file: String
  public let lines: ClosedRange<Int>
  public let reason: SkippedLine.Reason

  /// What a document passed over, runs of lines together. What became a title or a table's head is read, not lost.
  public static func runs(in skipped: [SkippedLine], of file: String) -> [PassedOver] {
    var runs: [PassedOver] = []
    for line in skipped where line.reason != .heading && line.reason != .tableHead {
      if let last = runs.last, last.reason == line.reason, last.lines.upperBound + 1 == line.line {
        runs[runs.count - 1] = PassedOver(
          file: file, lines: last.lines.lowerBound...line.line, reason: line.reason)
      } else {
        runs.append(PassedOver(file: file, lines: line.line...line.line, reason: line.reason))
      }
    }
    return runs
  }

  /// `semaine-07.md:12–14`.
  var place: String {
    lines.count == 1 ? "\(file):\(lines.lowerBound)" : "\(file):\(lines.lowerBound)–\(lines.upperBound)"
  }
}
