import Languages

/// The kinds of meaning that the words starting at a token have in the language of the statement.
struct MeaningMask {
  private var bits: UInt64 = 0

  /// What is no number word; number words take the bits below.
  enum Other: UInt64 {
    case month = 56
    /// Of any language.
    case unit, marker, concept
  }

  /// Words that mean nothing begin there.
  var isEmpty: Bool { bits == 0 }

  func has(_ kind: NumberWord.Kind) -> Bool {
    bits & (1 << UInt64(kind.rawValue)) != 0
  }

  func contains(_ other: Other) -> Bool {
    bits & (1 << other.rawValue) != 0
  }

  /// Whether a figure or a name can begin with such a word.
  var canStartFigure: Bool {
    bits & Self.openings != 0
  }

  mutating func insert(_ meaning: Meaning, in language: Language) {
    guard meaning.languages.contains(language) else {
      if meaning.kind == .unit { bits |= 1 << Other.unit.rawValue }
      return
    }
    switch meaning.kind {
    case .number: bits |= 1 << UInt64(meaning.payload / NumberWord.kindStride)
    case .month: bits |= 1 << Other.month.rawValue
    case .unit: bits |= 1 << Other.unit.rawValue
    case .marker: bits |= 1 << Other.marker.rawValue
    case .concept: bits |= 1 << Other.concept.rawValue
    default: break
    }
  }

  // Computed: a stored constant is asked for through a lock, for every word.
  private static var openings: UInt64 {
    bit(.cardinal) | bit(.article) | bit(.hundred) | bit(.scale) | bit(.fraction) | bit(.half) | bit(.halves)
      | bit(.collective) | bit(.idiom) | bit(.hedge) | bit(.between) | bit(.datePart) | bit(.name) | bit(.both)
      | bit(.week) | bit(.quarter) | 1 << Other.month.rawValue
  }

  @inline(__always)
  private static func bit(_ kind: NumberWord.Kind) -> UInt64 { 1 << UInt64(kind.rawValue) }
}
