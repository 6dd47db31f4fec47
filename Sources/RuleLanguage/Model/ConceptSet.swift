/// A set of concept indices, free of allocation: room for `Program.maximumConcepts`.
@frozen public struct ConceptSet: Hashable, Sendable {
  @usableFromInline var words = SIMD8<UInt64>(repeating: 0)

  @inlinable public init() {}

  @inlinable public init(_ concepts: some Sequence<Int>) {
    for concept in concepts { insert(concept) }
  }

  @inlinable public var isEmpty: Bool { words == SIMD8(repeating: 0) }

  /// The first of them.
  public var first: Int? {
    words.indices.first { words[$0] != 0 }.map { $0 << 6 + words[$0].trailingZeroBitCount }
  }

  @inlinable public mutating func insert(_ concept: Int) {
    words[concept >> 6] |= 1 << UInt64(concept & 63)
  }

  @inlinable public func contains(_ concept: Int) -> Bool {
    words[concept >> 6] & (1 << UInt64(concept & 63)) != 0
  }

  @inlinable public func intersects(_ other: ConceptSet) -> Bool {
    let common = words & other.words
    let half = common.lowHalf | common.highHalf
    let quarter = half.lowHalf | half.highHalf
    return quarter[0] | quarter[1] != 0
  }

  public func isSubset(of other: ConceptSet) -> Bool { words & other.words == words }

  /// One bit for every 64th of them: sets that are the same have the same.
  var folded: UInt64 { words.indices.reduce(0) { $0 | words[$1] } }

  @inlinable public mutating func formUnion(_ other: ConceptSet) { words |= other.words }

  /// Every one of them, in order.
  public var all: [Int] {
    words.indices.flatMap { word in
      (0..<64).filter { words[word] & (1 << UInt64($0)) != 0 }.map { word << 6 + $0 }
    }
  }
}
