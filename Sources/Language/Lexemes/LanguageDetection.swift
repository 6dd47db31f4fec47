import Languages

/// Tells the language of a statement from its words.
enum LanguageDetection {
  /// The language whose words and accents weigh most; `fallback` when nothing tells.
  ///
  /// - Complexity: O(matches).
  static func language(
    of buffer: borrowing TokenBuffer, _ matches: MatchView, fallback: Language
  ) -> Language {
    var french = buffer.frenchLetters * 2
    var english = 0
    var dutch = buffer.dutchLetters * 2
    let tokens = PerToken(buffer.tokens.view)
    for match in matches.matches where isWord(match, tokens) {
      let languages = match.languages
      // A word of all three tells nothing; a word of one tells most; a phrase is rarer than a word.
      let weight = (languages.rawValue.nonzeroBitCount == 1 ? 3 : 1) + Int(match.end - match.start) - 1
      if languages.contains(.french) { french += weight }
      if languages.contains(.english) { english += weight }
      if languages.contains(.dutch) { dutch += weight }
    }
    let best = max(french, english, dutch)
    let winners = (french == best ? 1 : 0) + (english == best ? 1 : 0) + (dutch == best ? 1 : 0)
    guard winners == 1 else { return tie(fallback, best: best, french: french, english: english) }
    return french == best ? .french : english == best ? .english : .dutch
  }

  /// A lone letter is a unit or an initial, of no language.
  private static func isWord(_ match: Match, _ tokens: PerToken<Token>) -> Bool {
    let first = tokens[Int(match.start)]
    return match.end > match.start + 1 || first.foldedEnd - first.foldedStart > 1
  }

  private static func tie(_ fallback: Language, best: Int, french: Int, english: Int) -> Language {
    switch fallback {
    case .french where french == best: .french
    case .english where english == best: .english
    case .dutch where french < best || english < best: .dutch
    default: french == best ? .french : english == best ? .english : .dutch
    }
  }
}
