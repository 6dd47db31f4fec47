import Languages

/// Where minutes say of which meeting they are: « CR du COPIL du 12/05, point 3 : la bascule est reportée ».
extension ClauseCutter {

  /// Whether that colon ends such a head, so that what follows is told in the meeting, and is not the meeting.
  func endsHeadOfMinutes(_ colon: Int, in sentence: Range<Int>) -> Bool {
    guard tokens[colon].symbol == .colon, colon - sentence.lowerBound <= Self.longestHead,
      colon + 1 < sentence.upperBound
    else { return false }
    let head = sentence.lowerBound..<colon
    let isRecord = head.prefix(Self.reachOfRecord).contains {
      buffer.word($0, isA: .record) && !occurrences.isFigure[$0]
    }
    guard isRecord || head.contains(where: { occurrences.markers[$0].contains(.meeting) }) else { return false }
    return (isRecord || head.contains(where: isOneOfMany)) && !isMoved(after: colon)
  }

  /// « Compte rendu », "Minutes": one of the first words.
  private static let reachOfRecord = 3

  /// Minutes of a meeting that is named with more words than these are hardly ever written.
  private static let longestHead = 16

  /// The day of the meeting, or the item: "Meetings: 2 hours a week" are no minutes.
  private func isOneOfMany(_ index: Int) -> Bool {
    tokens[index].kind == .digits
      && (buffer.word(index - 1, isA: .agendaItem) || mention(in: index..<index + 1)?.kind == .date)
  }

  /// "Steerco of 12 May: moved to the 19th": what moves is the meeting.
  private func isMoved(after colon: Int) -> Bool {
    occurrences.concepts(at: colon + 1).contains { deed in
      uses.isMove(deed.concept) && occurrences.saysWhereTo(deed.endToken)
    }
  }
}
