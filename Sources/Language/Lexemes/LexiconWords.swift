public import Languages

/// The words to compile into a `Lexicon`, cut like statements are. Everything is kept in flat memory: a program is
/// loaded at every start.
public struct LexiconWords: ~Copyable {
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

  private(set) var letters = Scratch<UInt8>(capacity: 128 * 1024)
  private(set) var words = Scratch<Word>(capacity: 16 * 1024)
  private(set) var entries = Scratch<Entry>(capacity: 16 * 1024)
  /// By phrase in two parts: its concept.
  private(set) var splitConcepts: [Int32] = []

  public init() {}

  /// Adds the UTF-8 of a concept's word of a language: `retard*`, `à la bourre`.
  ///
  /// `loopt … uit` stands for the two parts with words between, as Dutch verbs part.
  public mutating func addConcept(_ index: Int, _ text: UnsafeBufferPointer<UInt8>, in language: Language) {
    let languages = LanguageSet(language)
    guard let gap = Self.gap(in: text) else {
      return add(
        text,
        Meaning(
          kind: .concept, languages: languages, payload: Int32(index), isProper: Self.beginsWithCapital(text)))
    }
    let split = Int32(splitConcepts.count)
    splitConcepts.append(Int32(index))
    add(
      UnsafeBufferPointer(rebasing: text[..<gap.lowerBound]),
      Meaning(kind: .part, languages: languages, payload: split * 2))
    add(
      UnsafeBufferPointer(rebasing: text[gap.upperBound...]),
      Meaning(kind: .part, languages: languages, payload: split * 2 + 1))
  }

  /// The bytes of the first `…`.
  private static func gap(in text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var from = 0
    while let lead = text[from...].firstIndex(of: 0xE2) {
      let (scalar, length) = Tokenizer.decode(text, at: lead)
      if scalar == 0x2026 { return lead..<lead + length }
      from = lead + length
    }
    return nil
  }

  private static func beginsWithCapital(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.first else { return false }
    if first < 0x80 { return first >= 0x41 && first <= 0x5A }
    return Folding.isUppercase(Tokenizer.decode(text, at: 0).scalar)
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
  mutating func add(list: StaticString, _ kind: Meaning.Kind, _ payload: Int32, in language: Language) {
    let meaning = Meaning(kind: kind, languages: LanguageSet(language), payload: payload)
    let bytes = UnsafeBufferPointer(of: list)
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: ",")) ?? bytes.count
      add(UnsafeBufferPointer(rebasing: bytes[start..<end]), meaning)
      start = end + 1
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
      let byte = text[index]
      if isASCIILetter(byte) || isASCIIDigit(byte) {
        let first = index
        let isDigit = isASCIIDigit(byte)
        repeat { index += 1 } while index < text.count && Self.goesOn(text[index], isDigit)
        // Digits and letters are different words, as in statements.
        if letters.count > start, let last = letters.last, isASCIIDigit(last) != isDigit {
          close(&start, isStem: false)
        }
        letters.append(text[first..<index]) { $0 | 0x20 }
      } else if byte < 0x80 {
        index += 1
        close(&start, isStem: byte == UInt8(ascii: "*"))
      } else {
        let (scalar, length) = Tokenizer.decode(text, at: index)
        index += length
        append(scalar, wordStart: &start)
      }
    }
    close(&start, isStem: false)
    guard words.count > firstWord else { return }
    entries.append(Entry(firstWord: Int32(firstWord), endWord: Int32(words.count), meaning: meaning))
  }

  private static func goesOn(_ byte: UInt8, _ isDigit: Bool) -> Bool {
    isDigit ? isASCIIDigit(byte) : isASCIILetter(byte)
  }

  /// Appends the base letters of one beyond ASCII to the word under way; anything else ends it.
  private mutating func append(_ scalar: UInt32, wordStart start: inout Int) {
    if Folding.isCombining(scalar) { return }
    guard let (first, second) = Folding.base(of: scalar) else { return close(&start, isStem: false) }
    letters.append(first)
    if second != 0 { letters.append(second) }
  }

  private mutating func close(_ start: inout Int, isStem: Bool) {
    if letters.count > start {
      words.append(Word(start: Int32(start), end: Int32(letters.count), isStem: isStem))
    }
    start = letters.count
  }
}
