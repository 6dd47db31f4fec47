import Languages

/// One thing that a word or phrase can mean. A word may have several: « mars » is a month and, in English, a planet.
struct Meaning: Hashable {
  enum Kind: UInt8 {
    /// A concept of the rules; the payload is its index.
    case concept
    /// A unit of the model; the payload is its index.
    case unit
    /// A word that the reading of a language knows; the payload is a `Marker`.
    case marker
    /// A number word; the payload belongs to `Quantities`.
    case number
    /// The payload is 1…12.
    case month
    /// What a deliverable is known as; the payload is its index.
    case deliverable
    /// What a team is called; the payload is its index.
    case team
    /// An article, pronoun or preposition that only tells the language.
    case function
    /// The first or the second part of a phrase that other words may stand inside: the payload is twice its index in
    /// `Lexicon.splitConcepts`, and one more for the second part.
    case part
  }

  var kind: Kind
  var languages: LanguageSet
  var payload: Int32
  /// Written with a capital in the rules: a name wherever it stands.
  var isProper = false
  /// Written in plain capitals in the rules: « CA », which « ça » is not.
  var isAcronym = false
  /// Whether an accent stands on its last letter, where the words in the rules have accents.
  var ending = Ending.any

  typealias Ending = Spelling.Ending

  /// The first part of a phrase that other words may stand inside.
  var isFirstPart: Bool { kind == .part && payload & 1 == 0 }

  func isSame(as other: Meaning) -> Bool {
    payload == other.payload && kind == other.kind && languages == other.languages && isProper == other.isProper
      && isAcronym == other.isAcronym
  }
}

/// « est prêté » was lent, « est prête » is ready: the same letters, once they are folded.
extension Spelling.Ending {
  /// Whether a word of a statement can be it: who writes accents in a word leaves none out at its end.
  func fits(_ token: Token) -> Bool {
    self == .any || !token.isAccented || token.endsInAccent == (self == .accented)
  }
}

/// A set of languages, one bit each.
struct LanguageSet: OptionSet, Hashable {
  let rawValue: UInt8

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  init(_ language: Language) {
    rawValue = 1 << language.rawValue
  }

  static let all = LanguageSet(rawValue: 0b111)

  func contains(_ language: Language) -> Bool {
    rawValue & (1 << language.rawValue) != 0
  }
}

/// A word or phrase found in a statement: its tokens and what they can mean.
struct Match {
  /// Index of its first token, and one past its last.
  var start: Int32
  var end: Int32
  /// Range in `Lexicon.meanings`.
  var firstMeaning: Int32
  var meaningCount: Int32
  /// How many of them come before those of phrases in two parts.
  var plainCount: Int32
  /// Those in which it means something.
  var languages: LanguageSet
  /// A phrase in two parts begins with it.
  var opens: Bool
}
