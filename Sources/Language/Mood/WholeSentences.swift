import Languages

/// What is said of a whole sentence, of how many clauses it may be.
extension ScopeReader {
  /// "A is three days late + B costs more: that is not true", "contrary to the rumour: A + B".
  func deniesAll(_ sentence: Range<Int>) -> Bool {
    guard occurrences.present.contains(.denial) else { return false }
    if let head = sentence.prefix(2).first(where: { occurrences.markers[$0].contains(.denial) }),
      buffer.word(head, isA: .contrary)
    {
      return (head..<min(head + Self.longestRumour, sentence.upperBound)).contains {
        buffer.tokens[$0].symbol == .colon
      }
    }
    let end = sentence.suffix(Self.longestDenial + 1)
    guard let colon = end.last(where: { buffer.tokens[$0].symbol == .colon }) else { return false }
    let behind = colon + 1..<sentence.upperBound
    return behind.contains { occurrences.markers[$0].contains(.denial) }
      && !behind.contains { occurrences.isFigure[$0] }
  }

  /// In words, up to the colon of "contrary to the rumour:".
  private static let longestRumour = 7
  /// In words, behind the colon.
  private static let longestDenial = 6
}
