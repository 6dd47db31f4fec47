/// A denied figure that the next one puts right: « le retard n'est pas de 2 semaines mais de 4 ».
struct Rectification {
  /// The tokens of the figure that does not hold.
  let denied: Range<Int>
  /// Where « mais », "but", "maar" stands.
  let contrast: Int

  /// How many words may stand between the parts: « pas 3 sprints de retard, mais plutôt 5 ».
  private static let reach = (toFigure: 2, toContrast: 3, toRight: 2)

  /// The rectification that a denial begins, if it does.
  init?(after denial: Int, within end: Int, _ occurrences: Occurrences) {
    guard occurrences.markers[denial].contains(.negation) else { return nil }
    let first = denial + 1
    guard
      let start = (first..<min(first + Self.reach.toFigure, end)).first(where: { occurrences.isFigure[$0] })
    else { return nil }
    var figureEnd = start
    while figureEnd < end, occurrences.isFigure[figureEnd] { figureEnd += 1 }
    let turn = (figureEnd..<min(figureEnd + Self.reach.toContrast + 1, end)).first {
      occurrences.markers[$0].contains(.contrast)
    }
    guard let turn,
      (turn + 1..<min(turn + 2 + Self.reach.toRight, max(turn + 1, end))).contains(where: { occurrences.isFigure[$0] })
    else { return nil }
    denied = start..<figureEnd
    contrast = turn
  }

  /// How far before « mais » its denial may stand.
  private static let span = 12

  /// The rectification that « mais » turns, if it does.
  static func at(contrast: Int, in sentence: Range<Int>, _ occurrences: Occurrences) -> Rectification? {
    for denial in stride(from: contrast - 1, through: max(sentence.lowerBound, contrast - span), by: -1) {
      if let found = Rectification(after: denial, within: sentence.upperBound, occurrences), found.contrast == contrast
      {
        return found
      }
    }
    return nil
  }
}
