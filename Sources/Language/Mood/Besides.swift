/// What is told before something else is supposed.
extension MoodReader {
  /// "There is a delay of 5 weeks, and if we find nobody it can only get worse": behind « et » another sentence supposes, and
  /// has no figure; what stands before it is told with its own.
  func supposesBesides(_ sentence: Range<Int>) -> Bool {
    guard let condition = sentence.first(where: { occurrences.markers[$0].contains(.condition) }),
      condition - 1 > sentence.lowerBound, occurrences.markers[condition - 1].contains(.coordination),
      !(condition..<sentence.upperBound).contains(where: { occurrences.isFigure[$0] })
    else { return false }
    let told = sentence.lowerBound..<condition - 1
    return told.contains { occurrences.isFigure[$0] }
      && !told.contains { occurrences.markers[$0].intersects(MarkerSet(.modal, .irrealis, .likely)) }
  }
}
