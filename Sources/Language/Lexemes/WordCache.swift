import Languages

/// What words were found to be when they were last looked up: people use few words again and again.
struct WordCache: ~Copyable {
  /// The letters of a word of at most sixteen, which is nearly every word.
  struct Key: Hashable {
    fileprivate let low: UInt64
    fileprivate let high: UInt64

    init?(_ letters: UnsafeBufferPointer<UInt8>) {
      guard !letters.isEmpty, letters.count <= 16 else { return nil }
      let count = letters.count
      guard let first = EightBytes(letters, at: 0), let last = EightBytes(letters, at: count - 8) else {
        (low, high) = (Self.packed(letters), 0)
        return
      }
      // Of the last eight, those that the first eight have are pushed out.
      (low, high) = (first.number, last.number >> UInt64((16 - count) * 8))
    }

    /// All of its bits depend on all letters, the upper ones most.
    var mixed: UInt64 { (low ^ (high &* 0xC2B2_AE3D_27D4_EB4F)) &* 0x9E37_79B9_7F4A_7C15 }

    private static func packed(_ letters: UnsafeBufferPointer<UInt8>) -> UInt64 {
      var packed: UInt64 = 0
      for letter in letters { packed = packed << 8 | UInt64(letter) }
      return packed
    }
  }

  /// What a word was found to be.
  struct Word {
    var match = VocabularyMatch.none
    var small = SmallWords()
  }

  struct Entry {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var word = Word()
  }

  /// One word a place: a word that falls on another's takes it over.
  var entries = Scratch<Entry>(capacity: Self.count)
  private static let count = 4096

  init() {
    entries.refill(Entry(), count: Self.count)
  }

  subscript(key: Key) -> Word? {
    let entry = entries[Self.place(of: key)]
    return entry.low == key.low && entry.high == key.high ? entry.word : nil
  }

  mutating func keep(_ word: Word, for key: Key) {
    entries[Self.place(of: key)] = Entry(low: key.low, high: key.high, word: word)
  }

  private static func place(of key: Key) -> Int {
    Int(truncatingIfNeeded: key.mixed >> 52)
  }
}
