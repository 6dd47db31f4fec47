/// The folded words that phrases consist of, each once: as they stand, and as stems that any ending may follow.
///
/// One table by the hash of the letters, because it is made at every start: a word costs a few instructions a letter,
/// and a word that is looked up has the hashes of all its beginnings on the way.
struct Vocabulary: Sendable {
  private struct Slot {
    var hash: UInt32 = 0
    /// Into `words`; -1 for none.
    var word: Int32 = -1
  }

  /// Of all words, as `LexiconWords` has them.
  let letters: [UInt8]
  private(set) var words: [LexiconWords.Word] = []
  private var slots: [Slot]
  /// By the first letter's last five bits: which lengths its stems have, one bit each, the last for all longer ones.
  private var stemLengths = Array(repeating: UInt64(0), count: 32)

  init(_ source: borrowing LexiconWords) {
    letters = Array(source.letters.view)
    var capacity = 1024
    // Most words stand in several phrases, so that the table stays half empty.
    while capacity <= source.words.count { capacity *= 2 }
    slots = Array(repeating: Slot(), count: capacity)
  }

  /// The index of a word, which is taken in if it is new.
  mutating func index(of word: LexiconWords.Word) -> Int32 {
    letters.withUnsafeBufferPointer { letters in
      let own = UnsafeBufferPointer(rebasing: letters[Int(word.start)..<Int(word.end)])
      var hash = WordHash()
      for letter in own { hash.add(letter) }
      let mixed = hash.value(ofStem: word.isStem)
      var place = Int(mixed) & (slots.count - 1)
      while slots[place].word >= 0 {
        let known = words[Int(slots[place].word)]
        if slots[place].hash == mixed, known.isStem == word.isStem, Self.letters(letters, of: known, are: own) {
          return slots[place].word
        }
        place = (place + 1) & (slots.count - 1)
      }
      let index = Int32(words.count)
      slots[place] = Slot(hash: mixed, word: index)
      words.append(word)
      if word.isStem { stemLengths[Int(own[0] & 31)] |= Self.bit(ofLength: own.count) }
      return index
    }
  }

  /// The vocabulary words that folded letters are.
  func match(_ own: UnsafeBufferPointer<UInt8>) -> VocabularyMatch {
    var result = VocabularyMatch.none
    guard let first = own.first else { return result }
    let lengths = stemLengths[Int(first & 31)]
    var hash = WordHash()
    for index in own.indices {
      hash.add(own[index])
      guard lengths & Self.bit(ofLength: index + 1) != 0 else { continue }
      let beginning = UnsafeBufferPointer(rebasing: own[...index])
      if let stem = find(beginning, hash, isStem: true) { result.push(stem) }
    }
    if let exact = find(own, hash, isStem: false) { result.push(exact) }
    return result
  }

  private func find(_ own: UnsafeBufferPointer<UInt8>, _ hash: WordHash, isStem: Bool) -> Int32? {
    let mixed = hash.value(ofStem: isStem)
    var place = Int(mixed) & (slots.count - 1)
    while slots[place].word >= 0 {
      let slot = slots[place]
      if slot.hash == mixed {
        let word = words[Int(slot.word)]
        let isSame = letters.withUnsafeBufferPointer { Self.letters($0, of: word, are: own) }
        if word.isStem == isStem, isSame { return slot.word }
      }
      place = (place + 1) & (slots.count - 1)
    }
    return nil
  }

  private static func letters(
    _ letters: UnsafeBufferPointer<UInt8>, of word: LexiconWords.Word, are own: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let start = Int(word.start)
    guard Int(word.end) - start == own.count else { return false }
    for index in own.indices where letters[start + index] != own[index] { return false }
    return true
  }

  private static func bit(ofLength length: Int) -> UInt64 { 1 << UInt64(min(length, 63)) }
}

/// A hash of letters that grows letter by letter, so that a word's beginnings have theirs on the way.
private struct WordHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ letter: UInt8) {
    state = (state ^ UInt64(letter)) &* 0x9E37_79B9_7F4A_7C15
  }

  /// The high bits, which every letter reaches.
  func value(ofStem isStem: Bool) -> UInt32 {
    UInt32(truncatingIfNeeded: (isStem ? ~state : state) >> 32)
  }
}

/// The vocabulary words that a token is: at most four, exact before stems, longer stems before shorter ones.
struct VocabularyMatch {
  private var words = SIMD4<Int32>(repeating: -1)

  static let none = VocabularyMatch()

  var isEmpty: Bool { words[0] < 0 }

  subscript(slot: Int) -> Int32 { words[slot] }

  mutating func push(_ word: Int32) {
    words = SIMD4(word, words[0], words[1], words[2])
  }
}
