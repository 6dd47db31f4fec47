public import Languages

/// The words to compile into a `Lexicon`, cut like statements are. Everything is kept in flat arrays: a program is
/// loaded at every start.
public struct LexiconWords: Sendable {
  /// A word of a phrase: its folded letters in `letters`; a stem (written with a final `*`) is any word that starts so.
  struct Word {
    let start: Int32
    let end: Int32
    let isStem: Bool
  }

  struct Entry {
    let firstWord: Int32
    let endWord: Int32
    let meaning: Meaning
  }

  private(set) var letters: [UInt8] = []
  private(set) var words: [Word] = []
  private(set) var entries: [Entry] = []
  /// By phrase in two parts: its concept.
  private(set) var splitConcepts: [Int32] = []

  public init() {
    letters.reserveCapacity(64 * 1024)
    words.reserveCapacity(8 * 1024)
    entries.reserveCapacity(8 * 1024)
  }

  /// Adds a concept's word of a language: `retard*`, `à la bourre`.
  ///
  /// `loopt … uit` stands for the two parts with words between, as Dutch verbs part.
  public mutating func addConcept(_ index: Int, _ text: String, in language: Language) {
    // Byte by byte: a lexicon is made at every start.
    guard text.utf8.contains(0xE2), let gap = text.unicodeScalars.firstIndex(of: "…") else {
      let meaning = Meaning(
        kind: .concept, languages: LanguageSet(language), payload: Int32(index), isProper: Self.beginsWithCapital(text))
      return add(text, meaning)
    }
    let split = Int32(splitConcepts.count)
    splitConcepts.append(Int32(index))
    add(String(text[..<gap]), Meaning(kind: .part, languages: LanguageSet(language), payload: split * 2))
    add(
      String(text[text.unicodeScalars.index(after: gap)...]),
      Meaning(kind: .part, languages: LanguageSet(language), payload: split * 2 + 1))
  }

  private static func beginsWithCapital(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    if first < 0x80 { return first >= 0x41 && first <= 0x5A }
    return text.unicodeScalars.first.map { Folding.isUppercase($0.value) } ?? false
  }

  /// Adds what people call a deliverable, in any language.
  public mutating func addDeliverable(_ index: Int, _ text: String) {
    add(text, Meaning(kind: .deliverable, languages: .all, payload: Int32(index)))
  }

  /// Adds what people call a team, in any language.
  public mutating func addTeam(_ index: Int, _ text: String) {
    add(text, Meaning(kind: .team, languages: .all, payload: Int32(index)))
  }

  /// Adds a spelling of a unit.
  ///
  /// Spellings with a sign, such as `k€`, are not words: the grammar of figures reads signs itself.
  public mutating func addUnit(_ index: Int, _ text: String, in language: Language) {
    guard !text.utf8.contains(where: { $0 == 0x24 || $0 == 0x25 }),
      !text.unicodeScalars.contains(where: { $0 == "€" || $0 == "£" })
    else { return }
    add(text, Meaning(kind: .unit, languages: LanguageSet(language), payload: Int32(index)))
  }

  /// Adds words that commas separate.
  mutating func add(list: String, _ kind: Meaning.Kind, _ payload: Int32, in language: Language) {
    let meaning = Meaning(kind: kind, languages: LanguageSet(language), payload: payload)
    var list = list
    list.withUTF8 { bytes in
      for text in bytes.split(separator: UInt8(ascii: ",")) { add(UnsafeBufferPointer(rebasing: text), meaning) }
    }
  }

  private mutating func add(_ text: String, _ meaning: Meaning) {
    var text = text
    text.withUTF8 { add($0, meaning) }
  }

  /// Cuts `à la bourre`, `jours-homme` or `pris* du retard` into folded words.
  private mutating func add(_ text: UnsafeBufferPointer<UInt8>, _ meaning: Meaning) {
    let firstWord = words.count
    var start = letters.count
    var index = 0
    while index < text.count {
      let (scalar, length) = Tokenizer.decode(text, at: index)
      index += length
      if append(scalar, wordStart: &start) { continue }
      close(&start, isStem: scalar == 0x2A)
    }
    close(&start, isStem: false)
    guard words.count > firstWord else { return }
    entries.append(Entry(firstWord: Int32(firstWord), endWord: Int32(words.count), meaning: meaning))
  }

  /// Appends a letter or a digit to the word under way, folded; false for anything else.
  private mutating func append(_ scalar: UInt32, wordStart: inout Int) -> Bool {
    if scalar < 0x80 {
      let byte = UInt8(truncatingIfNeeded: scalar)
      guard isASCIILetter(byte) || isASCIIDigit(byte) else { return false }
      // Digits and letters are different words, as in statements.
      if let last = letters.last, letters.count > wordStart, isASCIIDigit(last) != isASCIIDigit(byte) {
        close(&wordStart, isStem: false)
      }
      letters.append(isASCIILetter(byte) ? byte | 0x20 : byte)
      return true
    }
    if Folding.isCombining(scalar) { return true }
    guard let (first, second) = Folding.base(of: scalar) else { return false }
    letters.append(first)
    if second != 0 { letters.append(second) }
    return true
  }

  private mutating func close(_ start: inout Int, isStem: Bool) {
    if letters.count > start {
      words.append(Word(start: Int32(start), end: Int32(letters.count), isStem: isStem))
    }
    start = letters.count
  }
}
