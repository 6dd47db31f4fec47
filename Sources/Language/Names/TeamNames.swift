import Languages

/// What statements may call a team: « l'équipe Officines », "the Officines team", "team Officines".
public enum TeamNames {
  /// - Parameter name: what the model calls it, where its title has no noun for a team.
  public static func all(name: String, title: String, knownAs: [String]) -> [String] {
    let words = title.split(separator: " ").map(String.init)
    let bare = [name, withoutHead(words) ?? title]
    let named = bare.flatMap { name in
      Language.allCases.flatMap { language in
        heads[language].before.map { "\($0) \(name)" } + heads[language].behind.map { "\(name) \($0)" }
      }
    }
    return knownAs + [title] + named
  }

  /// The rest of a title that begins or ends with a noun for a team.
  private static func withoutHead(_ words: [String]) -> String? {
    guard words.count > 1, let first = words.first, let last = words.last else { return nil }
    if isHead(first) { return words.dropFirst().joined(separator: " ") }
    return isHead(last) ? words.dropLast().joined(separator: " ") : nil
  }

  private static func isHead(_ word: String) -> Bool {
    let folded = String(decoding: Folding.folded(word), as: UTF8.self)
    return Language.allCases.contains { language in
      (heads[language].before + heads[language].behind).contains { Folding.folded($0).elementsEqual(folded.utf8) }
    }
  }

  private static let heads = Localized<(before: [String], behind: [String])>(
    fr: (["équipe"], []), en: (["team"], ["team"]), nl: (["ploeg"], []))
}
