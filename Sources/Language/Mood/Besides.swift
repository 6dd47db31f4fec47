/// What is told beside something else that is supposed.
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

  /// "While they debate whether it should run for 24 months, two testers have been blocked for a week": what is open stands
  /// between its own commas, and the figures of the clause elsewhere.
  func asksBesides(_ clause: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard sentence.count <= Self.longestSentence else { return false }
    return sentence.allSatisfy { index in
      guard occurrences.markers[index].contains(.condition) else { return true }
      guard buffer.word(index, is: "whether") || buffer.word(index - 1, is: "savoir"),
        let comma = (index..<sentence.upperBound).first(where: { buffer.tokens[$0].symbol == .comma })
      else { return false }
      return clause.contains { $0 > comma && occurrences.isFigure[$0] }
    }
  }

  /// "We are two weeks late, I hope we catch up": what is hoped for comes behind what is told, and has no figure.
  func hopesAfter(_ sentence: Range<Int>) -> Bool {
    guard let goal = sentence.first(where: { occurrences.markers[$0].contains(.goalVerb) }),
      let word = (goal..<min(goal + 3, sentence.upperBound)).first(where: { buffer.word($0, isA: .hope) }),
      let figure = sentence.first(where: { occurrences.isFigure[$0] }), figure < goal
    else { return false }
    return !(word..<sentence.upperBound).contains { occurrences.isFigure[$0] }
  }

  /// A bound on time: each word of it is looked at for each clause.
  private static let longestSentence = 100
}
