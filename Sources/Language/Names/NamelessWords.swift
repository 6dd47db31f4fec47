import Languages

/// Words that begin many a sentence and name nothing: no subject of a delay is called so. They stand in `rules/words`,
/// below `nameless` and the case's name.
enum NamelessWords: Int, CaseIterable {
  /// Before a name: « finalement », "when", « bonjour ».
  case opening
  /// In the place of a name: « Impact », "Duration", « RAF »; or a month.
  case head

  /// Whether folded letters are one of them, in any language.
  func contain(_ letters: UnsafeBufferPointer<UInt8>) -> Bool { Self.sets[rawValue].contains(letters) }

  private static let sets = allCases.map { WordSet($0.french + $0.english + $0.dutch) }
}
