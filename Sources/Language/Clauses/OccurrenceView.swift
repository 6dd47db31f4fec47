/// A unit named by itself, as in the head of a list: « Points engagés / livrés : 30 / 22 ».
struct HeadUnit {
  let unit: Int32
  let token: Int
}

/// A deliverable that the words of a statement name.
struct NamedDeliverable {
  let index: Int
  let tokens: Range<Int>
}

/// What was found in one statement, as long as it is the one being read.
struct Occurrences {
  struct Content {
    var markers = PerToken<MarkerSet>(UnsafeBufferPointer(start: nil, count: 0))
    var concepts = UnsafeBufferPointer<ConceptOccurrence>(start: nil, count: 0)
    var deliverables = UnsafeBufferPointer<NamedDeliverable>(start: nil, count: 0)
    var people = UnsafeBufferPointer<Range<Int>>(start: nil, count: 0)
    var isFigure = PerToken<Bool>(UnsafeBufferPointer(start: nil, count: 0))
    var headUnit: HeadUnit?
    var longestName = 0
    var present = MarkerSet()
  }

  private let content: UnsafePointer<Content>

  init(_ content: UnsafePointer<Content>) {
    self.content = content
  }

  var markers: PerToken<MarkerSet> { content.pointee.markers }
  var concepts: UnsafeBufferPointer<ConceptOccurrence> { content.pointee.concepts }
  var deliverables: UnsafeBufferPointer<NamedDeliverable> { content.pointee.deliverables }
  var people: UnsafeBufferPointer<Range<Int>> { content.pointee.people }
  var isFigure: PerToken<Bool> { content.pointee.isFigure }
  var headUnit: HeadUnit? { content.pointee.headUnit }
  /// How many tokens the longest name of a deliverable has.
  var longestName: Int { content.pointee.longestName }
  /// Every marker that stands in it, so that most questions end at one test.
  var present: MarkerSet { content.pointee.present }

  func contains(_ marker: Marker, in range: Range<Int>) -> Bool {
    present.contains(marker) && range.contains { markers[$0].contains(marker) }
  }

  /// The concepts that begin in a range.
  func concepts(in tokens: Range<Int>) -> Slice<UnsafeBufferPointer<ConceptOccurrence>> {
    concepts.beginning(in: tokens, by: \.firstToken)
  }

  /// Those that begin at a token.
  func concepts(at token: Int) -> Slice<UnsafeBufferPointer<ConceptOccurrence>> {
    concepts(in: Range(from: token, upTo: token + 1))
  }

  /// "moved from the 12th", « décalé d'une semaine », "verschoven naar": from when, to when or by how much stands there.
  func saysWhereTo(_ token: Int) -> Bool {
    isFigure[token] || markers[token].intersects(MarkerSet(.from, .to, .until, .link, .about))
  }

  /// The deliverables whose names begin in a range.
  func deliverables(in tokens: Range<Int>) -> Slice<UnsafeBufferPointer<NamedDeliverable>> {
    deliverables.beginning(in: tokens, by: \.tokens.lowerBound)
  }

  /// The deliverable that a clause is about: the one that its subject names, else the first.
  func deliverable(in clause: Range<Int>, subject: Range<Int>?, cause: Range<Int>) -> Int? {
    var first: Int?
    for named in deliverables(in: clause) where !cause.contains(named.tokens.lowerBound) {
      if let subject, named.tokens.overlaps(subject) { return named.index }
      first = first ?? named.index
    }
    return first
  }
}
