import Languages
import Quantities
import Translation

/// Whether a statement says that something told before is over: « rattrapé », "resolved", a done box.
struct Closing {
  /// « Le retard est rattrapé »: only delays are over.
  let isOfDelay: Bool
  /// Its words, each once; figures are none.
  let words: Set<String>
  private let inOrder: [Substring]

  /// - Returns: nil for what closes nothing, such as a denial, a promise or a line with an impact of its own.
  init?(of line: TranslatedLine) {
    let lowered = line.text.lowercased().replacing("’", with: "'")
    let isTicked = ["[x]", "- [x]", "* [x]", "☑", "✅"].contains { lowered.hasPrefix($0) }
    guard isTicked || line.result.impacts.allSatisfy(\.movesNothing) else { return nil }
    let bounded = " \(Self.plain(lowered)) "
    func has(_ phrases: Localized<[String]>) -> Bool {
      Language.allCases.contains { phrases[$0].contains { bounded.contains(" \($0) ") } }
    }
    guard isTicked || has(Self.over) && !has(Self.open) && !lowered.contains("?") else { return nil }
    isOfDelay = has(Self.delay)
    inOrder = bounded.split(separator: " ")
    words = Self.words(of: bounded)
  }

  /// Words with a space between them.
  static func plain(_ text: String) -> String {
    let parts: [Substring] = text.split { character in
      !(character.isLetter || character.isNumber || character == "'")
    }
    return parts.joined(separator: " ")
  }

  static func words(of text: String) -> Set<String> {
    let parts: [Substring] = text.split { !$0.isLetter }
    return Set(parts.filter { $0.count > 1 }.map { String($0) })
  }

  /// Every run of so many words; an article that is glued to the first is part of it, and is not.
  func runs(ofWords length: Int) -> [String] {
    guard length > 0, length <= inOrder.count else { return [] }
    return (0...inOrder.count - length).flatMap { start in
      let run = inOrder[start..<start + length].joined(separator: " ")
      let glued = inOrder[start].indices.filter { inOrder[start][$0] == "'" }
      return [run]
        + glued.map { String(run.dropFirst(inOrder[start].distance(from: inOrder[start].startIndex, to: $0) + 1)) }
    }
  }

  /// Half of the words that stand in it or in the others stand in both.
  func isLike(_ others: Set<String>) -> Bool {
    let common = words.intersection(others).count
    return common > 0 && 2 * common >= words.count + others.count - common
  }

  private static let over = Localized<[String]>(
    fr: [
      "rattrapé", "rattrapée", "rattrapés", "rattrapées", "résorbé", "résorbée", "résorbés", "résolu", "résolue",
      "résolus", "résolues", "réglé", "réglée", "réglés", "réglées", "clos", "close", "levé", "levée", "levés",
      "soldé", "soldée", "rétabli", "rétablie", "de retour dans les temps", "n'est plus un sujet",
    ],
    en: [
      "recovered", "caught up", "made up", "resolved", "solved", "fixed", "settled", "closed", "cleared",
      "back on track", "back on schedule", "no longer an issue",
    ],
    nl: [
      "ingehaald", "weggewerkt", "ingelopen", "opgelost", "verholpen", "hersteld", "geregeld", "afgesloten",
      "terug op schema", "weer op schema", "geen probleem meer",
    ])

  /// What is not over yet, or only in part, or only hoped for.
  private static let open = Localized<[String]>(
    fr: [
      "pas", "sera", "seront", "serait", "devrait", "devraient", "pourrait", "presque", "partiellement", "en partie",
      "à moitié", "si", "une fois", "quand", "dès que", "reste", "restent", "à régler", "objectif",
    ],
    en: [
      "not", "isn't", "hasn't", "haven't", "never", "will", "should", "would", "could", "may", "might", "partly",
      "partially", "almost", "nearly", "half", "if", "once", "when", "until", "to be", "yet",
    ],
    nl: [
      "niet", "nog", "zal", "zullen", "zou", "zouden", "kan", "gedeeltelijk", "deels", "bijna", "half", "als",
      "zodra", "wanneer", "moet", "moeten",
    ])

  private static let delay = Localized<[String]>(
    fr: ["retard", "retards", "décalage", "glissement", "dérapage"],
    en: ["delay", "delays", "slip", "slippage", "late"],
    nl: ["vertraging", "achterstand", "uitloop", "uitstel"])
}

extension Impact {
  /// « Ce retard est rattrapé »: nothing of it counts.
  fileprivate var movesNothing: Bool {
    slip?.isZero ?? true && (cost?.value.isZero ?? true) && (runRate?.value.isZero ?? true)
      && (value?.value.isZero ?? true)
  }
}

extension Estimate {
  fileprivate var isZero: Bool { value.isZero && low.isZero && high.isZero }
}
