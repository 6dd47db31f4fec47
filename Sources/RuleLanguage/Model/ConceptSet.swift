/// A set of concept indices, free of allocation: room for `Program.maximumConcepts`. Eight numbers rather than a vector of
/// eight: a question to a set in a list looks at one of them, and copies none.
@frozen public struct ConceptSet: Sendable {
  @usableFromInline var words = InlineArray<8, UInt64>(repeating: 0)

  @inlinable public init() {}

  @inlinable public init(_ concepts: some Sequence<Int>) {
    for concept in concepts { insert(concept) }
  }

  @inlinable public var isEmpty: Bool { folded == 0 }

  /// The first of them.
  public var first: Int? {
    words.indices.first { words[$0] != 0 }.map { $0 << 6 + words[$0].trailingZeroBitCount }
  }

  @inlinable @inline(__always)
  public mutating func insert(_ concept: Int) {
    words[concept >> 6] |= 1 &<< UInt64(concept & 63)
  }

  @inlinable @inline(__always)
  public func contains(_ concept: Int) -> Bool {
    words[concept >> 6] & (1 &<< UInt64(concept & 63)) != 0
  }

  @inlinable @inline(__always)
  public func intersects(_ other: ConceptSet) -> Bool {
    var common: UInt64 = 0
    for place in words.indices { common |= words[place] & other.words[place] }
    return common != 0
  }

  public func isSubset(of other: ConceptSet) -> Bool {
    words.indices.allSatisfy { words[$0] & other.words[$0] == words[$0] }
  }

  /// One bit for every 64th of them: sets that are the same have the same.
  @inlinable public var folded: UInt64 {
    var folded: UInt64 = 0
    for place in words.indices { folded |= words[place] }
    return folded
  }

  @inlinable public mutating func formUnion(_ other: ConceptSet) {
    for place in words.indices { words[place] |= other.words[place] }
  }

  /// Every one of them, in order.
  public var all: [Int] {
    words.indices.flatMap { word in
      (0..<64).filter { words[word] & (1 << UInt64($0)) != 0 }.map { word << 6 + $0 }
    }
  }
}

extension ConceptSet: Hashable {
  public static func == (left: ConceptSet, right: ConceptSet) -> Bool {
    left.words.indices.allSatisfy { left.words[$0] == right.words[$0] }
  }

  public func hash(into hasher: inout Hasher) {
    for place in words.indices { hasher.combine(words[place]) }
  }
}
