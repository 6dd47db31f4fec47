public import Languages

/// The words to compile into a `Lexicon`, cut like statements are.
public struct LexiconWords: Sendable {
  struct Word: Hashable {
    let folded: [UInt8]
    /// Written with a final `*`: any word that starts like it.
    let isStem: Bool
  }

  struct Entry {
    let words: [Word]
    let meaning: Meaning
  }

  private(set) var entries: [Entry] = []
  private(set) var letterCount = 0

  public init() {}

  /// Adds a concept's word of a language: `retard*`, `à la bourre`.
  public mutating func addConcept(_ index: Int, _ text: String, in language: Language) {
    add(text, Meaning(kind: .concept, languages: LanguageSet(language), payload: Int32(index)))
  }

  /// Adds what people call a deliverable, in any language.
  public mutating func addDeliverable(_ index: Int, _ text: String) {
    add(text, Meaning(kind: .deliverable, languages: .all, payload: Int32(index)))
  }

  /// Adds a spelling of a unit.
  ///
  /// Spellings with a sign, such as `k€`, are not words: the grammar of figures reads signs itself.
  public mutating func addUnit(_ index: Int, _ text: String, in language: Language) {
    guard !text.unicodeScalars.contains(where: { "€$£%".unicodeScalars.contains($0) }) else { return }
    add(text, Meaning(kind: .unit, languages: LanguageSet(language), payload: Int32(index)))
  }

  mutating func add(_ text: String, _ meaning: Meaning) {
    let words = Self.cut(text)
    guard !words.isEmpty else { return }
    letterCount += words.reduce(0) { $0 + $1.folded.count }
    entries.append(Entry(words: words, meaning: meaning))
  }

  mutating func add(_ texts: [String], _ kind: Meaning.Kind, _ payload: Int, in language: Language) {
    for text in texts {
      add(text, Meaning(kind: kind, languages: LanguageSet(language), payload: Int32(payload)))
    }
  }

  /// Cuts `à la bourre`, `jours-homme` or `pris* du retard` into folded words.
  private static func cut(_ text: String) -> [Word] {
    var words: [Word] = []
    var current: [UInt8] = []
    func isWordByte(_ byte: UInt8) -> Bool { isASCIILetter(byte) || isASCIIDigit(byte) }
    var isDigits = false
    for byte in Folding.folded(text.replacingNonLetters()) {
      if isWordByte(byte) {
        if !current.isEmpty, isASCIIDigit(byte) != isDigits {
          words.append(Word(folded: current, isStem: false))
          current = []
        }
        isDigits = isASCIIDigit(byte)
        current.append(byte)
      } else if !current.isEmpty {
        words.append(Word(folded: current, isStem: byte == UInt8(ascii: "*")))
        current = []
      }
    }
    if !current.isEmpty { words.append(Word(folded: current, isStem: false)) }
    return words
  }
}

extension String {
  /// Typographic apostrophes and dashes as ASCII, so that folding keeps them as cuts.
  fileprivate func replacingNonLetters() -> String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          scalar.value < 0x80 || Folding.base(of: scalar.value) != nil || Folding.isCombining(scalar.value)
            ? scalar : "'"
        }))
  }
}
