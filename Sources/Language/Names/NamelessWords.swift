import Languages

/// Words that begin many a sentence and name nothing: no subject of a delay is called so.
struct NamelessWords: Sendable {
  enum Kind {
    /// Before a name: « finalement », "when", « bonjour ».
    case opening
    /// In the place of a name: « Impact », "Duration", « RAF »; or a month.
    case head

    func contains(_ letters: UnsafeBufferPointer<UInt8>) -> Bool {
      switch self {
      case .opening: NamelessWords.openings.contains(letters)
      case .head: NamelessWords.heads.contains(letters)
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

  private static let all = [french, english, dutch]
  private static let openings = WordSet(all.map(\.opening))
  private static let heads = WordSet(all.map(\.head) + Language.allCases.flatMap(Months.nameless))
}
