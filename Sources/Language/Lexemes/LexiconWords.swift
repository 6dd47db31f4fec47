public import Languages

/// The words of a `Lexicon` while it is made, cut like statements are. Everything is kept in flat memory: a program is
/// loaded at every start.
public struct LexiconWords: ~Copyable, Sendable {
  struct Entry: Sendable {
    /// Where its words lead in `phrases`.
    let state: Int32
    let meaning: Meaning
  }

  private(set) var vocabulary = Vocabulary()
  private(set) var phrases = PhraseTree()
  private(set) var entries = Scratch<Entry>(capacity: 32 * 1024)
  /// By phrase in two parts: its concept.
  private(set) var splitConcepts: [Int32] = []
  /// The folded letters of the word under way.
  private var word = Scratch<UInt8>()
  private var articles: [(word: Int32, languages: LanguageSet)] = []
  /// What says whose in the place of an article.
  private(set) var owners: [(word: Int32, languages: LanguageSet)] = []
  /// Where phrases of concepts go on with an article.
  private(set) var articleSteps: [(state: Int32, next: Int32, languages: LanguageSet)] = []

  public init() {
    for language in Language.allCases {
      for text in SmallWord.article.words(in: language) { articles.append((index(of: text), LanguageSet(language))) }
      for text in SmallWord.whose.words(in: language) { owners.append((index(of: text), LanguageSet(language))) }
    }
  }

  private mutating func index(of text: StaticString) -> Int32 {
    vocabulary.index(of: UnsafeBufferPointer(of: text), isStem: false)
  }

  /// Adds the UTF-8 of a concept's word of a language: `retard*`, `à la bourre`.
  ///
  /// `loopt … uit` stands for the two parts with words between, as Dutch verbs part.
  public mutating func addConcept(_ index: Int, _ text: UnsafeBufferPointer<UInt8>, in language: Language) {
    let languages = LanguageSet(language)
    guard let gap = Self.gap(in: text) else {
      return add(
        text,
        Meaning(
          kind: .concept, languages: languages, payload: Int32(index), isProper: Self.beginsWithCapital(text),
          isAcronym: text.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }, ending: Self.ending(of: text)))
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

  /// « prêté », « prêtés » end in an accent, « prête » in none; « pretes » does not tell.
  private static func ending(of text: UnsafeBufferPointer<UInt8>) -> Meaning.Ending {
    let start = text.lastIndex { !isASCIILetter($0) && $0 < 0x80 }.map { $0 + 1 } ?? 0
    let word = text[start...]
    guard word.contains(where: { $0 >= 0x80 }) else { return .any }
    let last = word.last == UInt8(ascii: "s") ? word.dropLast().last : word.last
    return last.map { $0 >= 0x80 } == true ? .accented : .plain
  }

  /// The bytes of the first `…`.
  private static func gap(in text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var lead = text.next(0xE2)
    while lead < text.count {
      let (scalar, length) = Tokenizer.decode(text, at: lead)
      if scalar == 0x2026 { return lead..<lead + length }
      lead = text.next(0xE2, from: lead + length)
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
    var state: Int32 = 0
    // Digits and letters are different words, as in statements.
    var isAfterDigit = false
    var index = 0
    while index < text.count {
      let byte = text[index]
      if isASCIILetter(byte) || isASCIIDigit(byte) {
        let isDigit = isASCIIDigit(byte)
        if isDigit != isAfterDigit { close(&state, meaning) }
        isAfterDigit = isDigit
        let first = index
        repeat { index += 1 } while index < text.count && Self.goesOn(text[index], isDigit)
        word.append(first..<index, of: text) { $0 | 0x20 }
      } else if byte < 0x80 {
        close(&state, meaning, isStem: byte == UInt8(ascii: "*"))
        index += 1
      } else {
        let (scalar, length) = Tokenizer.decode(text, at: index)
        append(scalar, &state, meaning)
        isAfterDigit = false
        index += length
      }
    }
    close(&state, meaning)
    if state != 0 { entries.append(Entry(state: state, meaning: meaning)) }
  }

  private static func goesOn(_ byte: UInt8, _ isDigit: Bool) -> Bool {
    isDigit ? isASCIIDigit(byte) : isASCIILetter(byte)
  }

  /// Appends the base letters of one beyond ASCII to the word under way; anything else ends it.
  private mutating func append(_ scalar: UInt32, _ state: inout Int32, _ meaning: Meaning) {
    if Folding.isCombining(scalar) { return }
    guard let (first, second) = Folding.base(of: scalar) else { return close(&state, meaning) }
    word.append(first)
    if second != 0 { word.append(second) }
  }

  /// Ends the word under way: the phrase so far leads on from it.
  private mutating func close(_ state: inout Int32, _ meaning: Meaning, isStem: Bool = false) {
    guard word.count > 0 else { return }
    let index = vocabulary.index(of: word.view, isStem: isStem)
    let next = phrases.state(after: state, adding: index)
    if state != 0, meaning.kind == .concept, isArticle(index, meaning.languages) {
      articleSteps.append((state, next, meaning.languages))
    }
    state = next
    word.removeAll()
  }

  private func isArticle(_ word: Int32, _ languages: LanguageSet) -> Bool {
    articles.contains { $0.word == word && !$0.languages.isDisjoint(with: languages) }
  }
}
