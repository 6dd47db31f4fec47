public import Portfolio
public import Quantities
import Translation

/// How much of what is counted somebody has reviewed.
public struct ReviewShare: Sendable {
  public private(set) var figures = 0
  public private(set) var reviewed = 0
  /// Who reviewed, most lines first, and the last day on which they did.
  public private(set) var reviewers: [String] = []
  public private(set) var last: CalendarDate?

  /// - Parameter besides: how many figures of other lines count, which nobody has reviewed.
  public init(_ lines: [TranslatedLine], besides: Int = 0) {
    figures = besides
    var counts: [String: Int] = [:]
    for line in lines {
      figures += line.result.impacts.count
      if line.result.reasons.contains(where: { $0.kind == .unreviewed }) { figures += line.result.suggestions.count }
      guard let review = line.review else { continue }
      reviewed += line.result.impacts.count
      if let by = review.by { counts[by, default: 0] += 1 }
      last = [last, review.on].compactMap { $0 }.max()
    }
    reviewers = counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.map(\.key)
  }
}
