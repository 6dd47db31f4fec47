import Documents
import Language
import Languages
import Portfolio
import Quantities
import Translation

// What is not sure: lines that count for nothing until somebody has looked, and figures that nobody has reviewed.
extension PageBuilder {
  /// The few of them that a sheet holds, in their own words, and how much of what counts was reviewed.
  func notSure(atMost limit: Int) -> [Page.Block] {
    var rows = doubts.heaviest.prefix(limit).map {
      doubtWords.toCheck(quoted($0.original.shortened(to: Self.longestQuote)))
    }
    if doubts.count > limit { rows.append(more(doubts.count - limit)) }
    for passed in briefing.passedOver.lazy.filter(\.isUnread).prefix(limit) {
      rows.append("\(passed.place)\(words.colon)\(passed.reason.text[briefing.language])")
    }
    rows += reviewed()
    return rows.isEmpty ? [] : [.heading(doubtWords.heading), .list(rows)]
  }

  /// Whether something that was not read, or not surely, might still move what a page says.
  var hasDoubts: Bool { doubts.count > 0 || briefing.passedOver.contains(where: \.isUnread) }

  /// A sheet quotes no more of a line.
  private static let longestQuote = 110

  private var doubtWords: DoubtWords { DoubtWords.all[briefing.language] }
}

extension String {
  /// The whole, or its first words.
  func shortened(to length: Int) -> String {
    guard count > length else { return self }
    let start = prefix(length)
    return (start.lastIndex(of: " ").map { String(start[..<$0]) } ?? String(start)) + "…"
  }
}

private struct DoubtWords: Sendable {
  let heading: String
  let toCheck: @Sendable (String) -> String

  static let all = Localized(
    fr: DoubtWords(heading: "Ce qui n'est pas sûr", toCheck: { "À vérifier, non compté\u{A0}: \($0)" }),
    en: DoubtWords(heading: "What is not sure", toCheck: { "To check, not counted: \($0)" }),
    nl: DoubtWords(heading: "Wat niet zeker is", toCheck: { "Na te kijken, niet geteld: \($0)" }))
}
