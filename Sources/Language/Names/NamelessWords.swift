import Languages

/// Words that begin many a sentence and name nothing: no subject of a delay is called so.
struct NamelessWords: Sendable {
  enum Kind {
    /// Before a name: « finalement », "when", « bonjour ».
    case opening
    /// In the place of a name: « Impact », "Duration", « RAF »; or a month.
    case head

    func contains(_ word: String) -> Bool {
      switch self {
      case .opening: NamelessWords.openings.contains(word)
      case .head: NamelessWords.heads.contains(word)
      }
    }
  }

  /// Folded, with a space between two.
  private let opening: String
  /// What labels and columns are called.
  private let head: String

  init(openings: String, heads: String) {
    opening = openings
    head = heads
  }

  static let longest = max(longest(of: openings), longest(of: heads))

  private static func longest(of words: Set<String>) -> Int { words.lazy.map(\.utf8.count).max() ?? 0 }

  private static let all = [french, english, dutch]
  private static let openings = words(\.opening)
  private static let heads = words(\.head).union(Language.allCases.flatMap(Months.nameless))

  /// Cut at the byte: the first statement waits for it.
  private static func words(_ kind: KeyPath<NamelessWords, String>) -> Set<String> {
    var words: Set<String> = []
    for language in all {
      for word in language[keyPath: kind].utf8.split(separator: UInt8(ascii: " ")) {
        words.insert(String(Substring(word)))
      }
    }
    return words
  }
}
