import Languages

/// The small words that one word of a statement is, in any language: none for most.
struct SmallWords {
  /// A bit for each kind, by its place.
  private var (low, high): (UInt128, UInt128) = (0, 0)

  init() {}

  init(_ letters: UnsafeBufferPointer<UInt8>) {
    self = Self.bySpelling[Array(letters)] ?? SmallWords()
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

  private static let bySpelling: [[UInt8]: SmallWords] = {
    precondition(SmallWord.allCases.count <= 2 * UInt128.bitWidth, "more kinds of small words than bits for them")
    var table: [[UInt8]: SmallWords] = [:]
    for small in SmallWord.allCases {
      for word in Language.allCases.flatMap(small.words) {
        table[word.withUTF8Buffer { Array($0) }, default: SmallWords()].insert(small)
      }
    }
    return table
  }()
}
