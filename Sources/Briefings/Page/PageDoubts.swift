import Documents
import Language
import Languages
import Portfolio
import Quantities
import Translation

// What is not sure: lines that count for nothing until somebody has looked, and figures that nobody has reviewed.
extension PageBuilder {
  /// Lines to check, and lines of which a part is; those that might weigh most come first.
  static func doubtful(_ lines: [TranslatedLine]) -> [TranslatedLine] {
    let lines = lines.filter {
      $0.result.status == .toCheck || $0.result.status == .translated && !$0.result.reasons.isEmpty
    }
    return lines.enumerated().sorted { left, right in
      let (one, other) = (weight(left.element), weight(right.element))
      return one == other ? left.offset < right.offset : other < one
    }.map(\.element)
  }

  /// The few of them that a sheet holds, in their own words, and how much of what counts was reviewed.
  func notSure(atMost limit: Int) -> [Page.Block] {
    var rows = doubtful.prefix(limit).map { doubtWords.toCheck(quoted($0.original.shortened(to: Self.longestQuote))) }
    if doubtful.count > limit { rows.append(more(doubtful.count - limit)) }
    for passed in briefing.passedOver.lazy.filter(\.isUnread).prefix(limit) {
      rows.append("\(passed.place)\(words.colon)\(passed.reason.text[briefing.language])")
    }
    rows += reviewed()
    return rows.isEmpty ? [] : [.heading(doubtWords.heading), .list(rows)]
  }

  /// Whether something that was not read, or not surely, might still move what a page says.
  var hasDoubts: Bool { !doubtful.isEmpty || briefing.passedOver.contains(where: \.isUnread) }

  /// A sheet quotes no more of a line.
  private static let longestQuote = 110

  /// What the readings that came close would come to, for ranking only: a year of what recurs.
  private static func weight(_ line: TranslatedLine) -> Rational {
    line.result.suggestions.reduce(.zero) { sum, impact in
      let money = impact.components.reduce(Rational.zero) { sum, component in
        let amount = component.amount.value.magnitude
        return (try? sum + (component.isRecurring ? amount * Rational(12) : amount)) ?? sum
      }
      return (try? sum + money) ?? sum
    }
  }

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
