import Languages

/// The small words that one word of a statement is, in any language: none for most.
struct SmallWords {
  /// A bit for each kind, by its place.
  private var (low, high): (UInt128, UInt128) = (0, 0)

  init() {}

  init(_ letters: UnsafeBufferPointer<UInt8>) {
    let word = Self.table.vocabulary.match(letters)
    self = word.isEmpty ? SmallWords() : Self.table.kinds[Int(word[0])]
  }

  @inline(__always)
  func contains(_ word: SmallWord) -> Bool {
    let place = word.rawValue
    return (place < UInt128.bitWidth ? low >> UInt128(place) : high >> UInt128(place - UInt128.bitWidth)) & 1 != 0
  }

  @inline(__always)
  mutating func formUnion(_ others: SmallWords) {
    low |= others.low
    high |= others.high
  }

  private mutating func insert(_ word: SmallWord) {
    let place = word.rawValue
    if place < UInt128.bitWidth {
      low |= 1 << UInt128(place)
    } else {
      high |= 1 << UInt128(place - UInt128.bitWidth)
    }
  }

  /// Every small word, and by its place what it is.
  private static let table: (vocabulary: Vocabulary, kinds: [SmallWords]) = {
    precondition(SmallWord.allCases.count <= 2 * UInt128.bitWidth, "more kinds of small words than bits for them")
    var vocabulary = Vocabulary(2 * 1024)
    var kinds: [SmallWords] = []
    for small in SmallWord.allCases {
      for language in Language.allCases {
        for word in small.words(in: language) {
          let index = Int(vocabulary.index(of: UnsafeBufferPointer(of: word), isStem: false))
          if index == kinds.count { kinds.append(SmallWords()) }
          kinds[index].insert(small)
        }
      }
    }
    return (vocabulary, kinds)
  }()
}
