/// What looks like an end of a clause and is none: words between commas, and what puts right what was just said.
extension ClauseCutter {
  /// "licences, however, cost more": between commas, behind nothing but what the clause is about.
  func isAside(_ index: Int, from start: Int) -> Bool {
    tokens[index - 1].symbol == .comma && tokens[index + 1].symbol == .comma
      && !(start..<index).contains { occurrences.isFigure[$0] || occurrences.markers[$0].contains(.verb) }
  }

  /// "Printing is four days late. Correction: six."
  func amends(behind pause: Int) -> Bool {
    Amendment(after: pause, within: tokens.count, occurrences, buffer) != nil
      && stretch(endingAt: pause).contains { occurrences.isFigure[$0] }
  }

  /// "Estimate: 6 person-days. Actual: 11 person-days.": a list of figures behind their labels, one a sentence.
  func isBetweenLabels(_ period: Int) -> Bool {
    isFigureBehindLabel(part(endingAt: period)) && isFigureBehindLabel(stretch(startingAt: period + 1))
      && isListOfFigures(around: period)
  }

  private func isFigureBehindLabel(_ part: Range<Int>) -> Bool {
    guard part.count <= 8, let colon = part.prefix(4).first(where: { tokens[$0].symbol == .colon }) else {
      return false
    }
    return colon > part.lowerBound && occurrences.isFigure[colon + 1]
  }
}
