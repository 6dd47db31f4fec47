import Quantities

/// "The final invoice is €58,500; we had budgeted €45,000", « Prognose: € 1.120.000. Begroot was € 1.050.000. »: money or
/// work on either side of a semicolon or of a full stop, of which one says what was planned and the other what it came to.
extension ClauseCutter {
  func meetsBudget(around pause: Int) -> Bool {
    guard buffer.smallWords.contains(.plannedAmount) else { return false }
    let before = Range(from: startOfSentence(before: pause), upTo: pause)
    let after = Range(from: pause + 1, upTo: endOfSentence(from: pause + 1))
    guard let left = onlyFigure(in: before), let right = onlyFigure(in: after), areOfOneBudget(left, right),
      tells(.plannedAmount, in: before) != tells(.plannedAmount, in: after)
    else { return false }
    return tells(.cameTo, in: tells(.plannedAmount, in: before) ? after : before)
      && speaksOfTheSame(after, before: Int(right.firstToken))
  }

  /// Both are money, or both work, each with its unit and as often.
  private func areOfOneBudget(_ left: QuantityMention, _ right: QuantityMention) -> Bool {
    guard left.unit >= 0, right.unit >= 0, left.perTime == right.perTime else { return false }
    let dimension = units.dimension(of: left.unit)
    return dimension == units.dimension(of: right.unit) && (dimension == .money || dimension == .effort)
  }

  private func tells(_ word: SmallWord, in range: Range<Int>) -> Bool {
    range.contains { buffer.word($0, isA: word) }
  }

  /// No name, and no noun but the plan's or the bill's own: "we had budgeted", "the final invoice is". Of another thing
  /// it would be another budget.
  private func speaksOfTheSame(_ part: Range<Int>, before figure: Int) -> Bool {
    (part.lowerBound..<max(part.lowerBound, figure)).allSatisfy { index in
      guard tokens[index].kind == .word else { return true }
      if occurrences.markers[index].contains(.article), !buffer.word(index, isA: .standsFor) {
        return (index + 1...index + 2).contains {
          buffer.word($0, isA: .plannedAmount) || buffer.word($0, isA: .cameTo)
        }
      }
      return index == part.lowerBound || !tokens[index].isCapitalised
    }
  }
}
