import Language

/// Indices that stand side by side, such as those of a clause's figures: a set of at most 64, free of allocation.
struct Places: Sequence, Hashable {
  static let capacity = Clause.capacity

  /// The index that stands for bit 0.
  let base: Int
  private(set) var bits: UInt64

  init(base: Int, bits: UInt64 = 0) {
    self.base = base
    self.bits = bits
  }

  var isEmpty: Bool { bits == 0 }
  var count: Int { bits.nonzeroBitCount }
  var first: Int? { bits == 0 ? nil : base + bits.trailingZeroBitCount }

  func contains(_ index: Int) -> Bool {
    index >= base && index - base < Self.capacity && bits & (1 << UInt64(index - base)) != 0
  }

  /// Adds an index; one too far from the base to be held is left out.
  mutating func insert(_ index: Int) {
    guard index >= base, index - base < Self.capacity else { return }
    bits |= 1 << UInt64(index - base)
  }

  func union(_ other: Places) -> Places {
    Places(base: base, bits: bits | other.bits)
  }

  /// Those of which something holds.
  func keeping(_ holds: (Int) -> Bool) -> Places {
    var result = Places(base: base)
    for index in self where holds(index) { result.insert(index) }
    return result
  }

  func makeIterator() -> Iterator {
    Iterator(base: base, bits: bits)
  }

  struct Iterator: IteratorProtocol {
    let base: Int
    var bits: UInt64

    mutating func next() -> Int? {
      guard bits != 0 else { return nil }
      let place = bits.trailingZeroBitCount
      bits &= bits - 1
      return base + place
    }
  }
}

extension Clause {
  /// More figures or meanings than can be tried: the clause is to check as a whole.
  var isCrowded: Bool { figures.count > Places.capacity || concepts.count > Places.capacity }
}
