import Quantities

/// What is used up of an estimate, and what is still to be done.
extension FigureReader {
  /// "estimated at 40 days, 35 used and 15 left": both count as the estimate does.
  func isOfWork(_ number: Figure) -> Bool {
    buffer.smallWords.contains(.leftToDo) && buffer.smallWords.contains(.usedUp)
      && (isUsedUp(number) || isLeft(number))
  }

  /// "46 used, 18 left": no change of one of them.
  func areUsedAndLeft(_ left: Figure, _ right: Figure) -> Bool {
    isUsedUp(left) && isLeft(right) || isLeft(left) && isUsedUp(right)
  }

  private func isUsedUp(_ figure: Figure) -> Bool { isBeside(.usedUp, figure) }

  private func isLeft(_ figure: Figure) -> Bool { isBeside(.leftToDo, figure) }

  private func isBeside(_ word: SmallWord, _ figure: Figure) -> Bool {
    (figure.firstToken - 3..<figure.endToken + 2).clamped(to: clause).contains { buffer.word($0, isA: word) }
  }
}
