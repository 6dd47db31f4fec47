import Quantities

/// "The final invoice is €58,500; we had budgeted €45,000", « Prognose: € 1.120.000. Begroot was € 1.050.000. »: money or
/// work on either side of a semicolon or of a full stop, of which one says what was planned and the other what it came to.
extension ClauseCutter {
  func meetsBudget(around pause: Int) -> Bool {
    guard buffer.smallWords.contains(.plannedAmount) else { return false }
    let before = Range(from: startOfSentence(before: pause), upTo: pause)
    let after = Range(from: pause + 1, upTo: endOfSentence(from: pause + 1))
    guard let left = onlyFigure(in: before), let right = onlyFigure(in: after),
      areOfOneBudget(left, right) || areOfOneKind(left, right) && isLabelled(before, left) && isLabelled(after, right),
      tells(.plannedAmount, in: before) != tells(.plannedAmount, in: after)
    else { return false }
    return tells(.cameTo, in: tells(.plannedAmount, in: before) ? after : before)
      && speaksOfTheSame(after, before: Int(right.firstToken))
  }

  /// « Estimé : 5 jours. Réel : 8 jours. », "Planned go-live: 3 March. Actual: 31 March.": nothing but a label and its
  /// figure.
  private func isLabelled(_ part: Range<Int>, _ figure: QuantityMention) -> Bool {
    part.count <= Self.longestLabelled && tokens[Int(figure.firstToken) - 1].symbol == .colon
      && (Int(figure.endToken)..<max(Int(figure.endToken), part.upperBound)).allSatisfy { tokens[$0].kind == .symbol }
  }

  private static let longestLabelled = 9

  private func areOfOneKind(_ left: QuantityMention, _ right: QuantityMention) -> Bool {
    if left.kind == .date || right.kind == .date { return left.kind == right.kind }
    guard left.unit >= 0, left.perTime == right.perTime else { return false }
    return right.unit < 0 ? right.kind == .number : units.dimension(of: left.unit) == units.dimension(of: right.unit)
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
