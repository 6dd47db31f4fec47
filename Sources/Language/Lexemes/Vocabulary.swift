/// The folded words that phrases consist of, each once: as they stand, and as stems that any ending may follow.
///
/// One table by the hash of the letters, because it is made at every start: a word costs a few instructions a letter,
/// and a word that is looked up has the hashes of all its beginnings on the way.
struct Vocabulary: Sendable {
  /// Its folded letters in `letters`; a stem (written with a final `*`) is any word that starts so.
  struct Word: Sendable {
    let start: Int32
    let end: Int32
    let isStem: Bool
  }

  private struct Slot {
    var hash: UInt32 = 0
    /// Into `words`; -1 for none.
    var word: Int32 = -1
  }

  private(set) var letters: [UInt8] = []
  private(set) var words: [Word] = []
  private var slots: [Slot]
  /// By the first letter's last five bits: which lengths its stems have, one bit each, the last for all longer ones.
  private var stemLengths = Array(repeating: UInt64(0), count: 32)

  /// With room for so many words.
  init(_ count: Int = 24 * 1024) {
    letters.reserveCapacity(count * 8)
    words.reserveCapacity(count)
    var capacity = 64
    while capacity < count * 2 { capacity *= 2 }
    slots = Array(repeating: Slot(), count: capacity)
  }

  /// The index of a word of at least one letter, which is taken in if it is new.
  mutating func index(of own: UnsafeBufferPointer<UInt8>, isStem: Bool) -> Int32 {
    var hash = WordHash()
    for letter in own { hash.add(letter) }
    if let known = find(own, hash, isStem: isStem) { return known }
    let index = Int32(words.count)
    words.append(Word(start: Int32(letters.count), end: Int32(letters.count + own.count), isStem: isStem))
    letters.append(contentsOf: own)
    if isStem { stemLengths[Int(own[0] & 31)] |= Self.bit(ofLength: own.count) }
    if words.count * 2 > slots.count { grow() }
    insert(Slot(hash: hash.value(ofStem: isStem), word: index))
    return index
  }

  private mutating func insert(_ slot: Slot) {
    var place = Int(slot.hash) & (slots.count - 1)
    while slots[place].word >= 0 { place = (place + 1) & (slots.count - 1) }
    slots[place] = slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.word >= 0 { insert(slot) }
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
    _ letters: UnsafeBufferPointer<UInt8>, of word: Word, are own: UnsafeBufferPointer<UInt8>
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
