/// A set of concept indices, free of allocation: room for `Program.maximumConcepts`.
struct ConceptSet: Hashable, Sendable {
  private var words = SIMD8<UInt64>(repeating: 0)

  init() {}

  init(_ concepts: some Sequence<Int>) {
    for concept in concepts { insert(concept) }
  }

  mutating func insert(_ concept: Int) {
    words[concept >> 6] |= 1 << UInt64(concept & 63)
  }

  mutating func formUnion(_ other: ConceptSet) {
    words |= other.words
  }

  func contains(_ concept: Int) -> Bool {
    words[concept >> 6] & (1 << UInt64(concept & 63)) != 0
  }

  func intersects(_ other: ConceptSet) -> Bool {
    let common = words & other.words
    let half = common.lowHalf | common.highHalf
    let quarter = half.lowHalf | half.highHalf
    return quarter[0] | quarter[1] != 0
  }
}
