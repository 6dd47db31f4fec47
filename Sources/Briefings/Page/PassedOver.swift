public import Documents

/// Lines of a file, one after the other, that were passed over for one reason: nothing is lost in silence.
public struct PassedOver: Sendable {
  public let file: String
  /// Nil for the whole file.
  public let lines: ClosedRange<Int>?
  public let reason: SkippedLine.Reason

  /// What a document passed over, runs of lines together. What became a title or a table's head is read, not lost.
  public static func runs(in skipped: [SkippedLine], of file: String) -> [PassedOver] {
    var runs: [PassedOver] = []
    for line in skipped where line.reason != .heading && line.reason != .tableHead {
      if let last = runs.last, last.reason == line.reason, let lines = last.lines, lines.upperBound + 1 == line.line {
        runs[runs.count - 1] = PassedOver(file: file, lines: lines.lowerBound...line.line, reason: line.reason)
      } else {
        runs.append(PassedOver(file: file, lines: line.line...line.line, reason: line.reason))
      }
    }
    return runs
  }

  /// A file that could not be read at all.
  public static func unread(_ file: String) -> PassedOver { PassedOver(file: file, lines: nil, reason: .unreadable) }

  /// A page that this program made: its notes count.
  public static func ownPage(_ file: String) -> PassedOver { PassedOver(file: file, lines: nil, reason: .ownPage) }

  /// A line of a file that is longer than a line may be.
  public static func tooLong(_ file: String, line: Int) -> PassedOver {
    PassedOver(file: file, lines: line...line, reason: .tooLong)
  }

  /// Whether it is not known what it would have said.
  var isUnread: Bool { reason == .unreadable || reason == .tooLong }

  /// `semaine-07.md:12–14`.
  var place: String {
    guard let lines else { return file }
    return lines.count == 1 ? "\(file):\(lines.lowerBound)" : "\(file):\(lines.lowerBound)–\(lines.upperBound)"
  }
}
