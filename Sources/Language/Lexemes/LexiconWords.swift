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
  /// Those of phrases in two parts.
  private(set) var parts = Scratch<Entry>(capacity: 8 * 1024)
  /// By phrase in two parts: its concept.
  private(set) var splitConcepts: [Int32] = []
  /// The folded letters of the word under way.
  private var word = TextBuffer()
  private var articles: [(word: Int32, languages: LanguageSet)] = []
  /// Words from here on are no articles.
  private var endOfArticles: Int32 = 0
  /// What says whose in the place of an article.
  private var owners: [(word: Int32, languages: LanguageSet)] = []
  /// Where phrases of concepts go on with an article.
  private var articleSteps: [(state: Int32, next: Int32, languages: LanguageSet)] = []

  public init() {
    for language in Language.allCases {
      for text in SmallWord.article.words(in: language) { articles.append((index(of: text), LanguageSet(language))) }
    }
    endOfArticles = Int32(vocabulary.words.count)
    for language in Language.allCases {
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
    guard let gap = Spelling.gap(in: text) else {
      return add(text, .concept(index, Spelling(text), in: language))
    }
    let split = addSplit(index)
    add(UnsafeBufferPointer(rebasing: text[..<gap.lowerBound]), .part(split * 2, in: language))
    add(UnsafeBufferPointer(rebasing: text[gap.upperBound...]), .part(split * 2 + 1, in: language))
  }

  /// Adds the forms of a concept's words of a language that were made when the program was built.
  ///
  /// - Parameter prepared: has begun with that concept and language.
  public mutating func addConcept(_ index: Int, in language: Language, from prepared: inout PreparedForms) {
    while prepared.nextLexeme() {
      while let form = prepared.nextForm() {
        let meaning: Meaning =
          switch form {
          case .whole(let spelling): .concept(index, spelling, in: language)
          case .firstPart: .part(addSplit(index) * 2, in: language)
          case .secondPart: .part(Int32(splitConcepts.count) * 2 - 1, in: language)
          }
        var state: Int32 = 0
        while let word = prepared.nextWord(in: &vocabulary) { step(from: &state, by: word, meaning) }
        enter(meaning, at: state)
      }
    }
  }

  /// A phrase in two parts is known by its place.
  private mutating func addSplit(_ concept: Int) -> Int32 {
    splitConcepts.append(Int32(concept))
    return Int32(splitConcepts.count - 1)
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
      let end = bytes.next(UInt8(ascii: ","), from: start)
      add(UnsafeBufferPointer(rebasing: bytes[start..<end]), meaning)
      start = end + 1
    }
  }

  private mutating func add(_ text: String, _ meaning: Meaning) {
    var text = text
    text.withUTF8 { add($0, meaning) }
  }

  private mutating func add(_ text: UnsafeBufferPointer<UInt8>, _ meaning: Meaning) {
    var state: Int32 = 0
    var cut = WordCut(text)
    while let isStem = cut.next(into: &word) {
      step(from: &state, by: word.withBytes { vocabulary.index(of: $0, isStem: isStem) }, meaning)
      word.removeAll()
    }
    enter(meaning, at: state)
  }

  private mutating func enter(_ meaning: Meaning, at state: Int32) {
    guard state != 0 else { return }
    if meaning.kind == .part {
      parts.append(Entry(state: state, meaning: meaning))
    } else {
      entries.append(Entry(state: state, meaning: meaning))
    }
  }

  /// The phrase so far leads on by a word.
  private mutating func step(from state: inout Int32, by word: Int32, _ meaning: Meaning) {
    let next = phrases.state(after: state, adding: word)
    if state != 0, meaning.kind == .concept, isArticle(word, meaning.languages) {
      articleSteps.append((state, next, meaning.languages))
    }
    state = next
  }

  /// "over the estimate" is also "over its estimate", unless a phrase of its own says so.
  mutating func letOwnersStandForArticles() {
    for step in articleSteps {
      for owner in owners where !owner.languages.isDisjoint(with: step.languages) {
        phrases.link(step.state, by: owner.word, to: step.next)
      }
    }
  }

  private func isArticle(_ word: Int32, _ languages: LanguageSet) -> Bool {
    word < endOfArticles && articles.contains { $0.word == word && !$0.languages.isDisjoint(with: languages) }
  }
}

extension Meaning {
  fileprivate static func concept(_ index: Int, _ spelling: Spelling, in language: Language) -> Meaning {
    Meaning(
      kind: .concept, languages: LanguageSet(language), payload: Int32(index), isProper: spelling.isProper,
      isAcronym: spelling.isAcronym, ending: spelling.ending)
  }

  fileprivate static func part(_ payload: Int32, in language: Language) -> Meaning {
    Meaning(kind: .part, languages: LanguageSet(language), payload: payload)
  }
}
