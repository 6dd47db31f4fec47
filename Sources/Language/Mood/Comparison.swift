/// A delay against something else than the plan.
extension NegationReader {
  /// "a week behind Chrome", "two weeks behind the latest release": how old it is, and no delay; "behind schedule",
  /// "behind the original plan" is one.
  func comparesToOther(_ occurrence: ConceptOccurrence) -> Bool {
    guard buffer.smallWords.contains(.behind) else { return false }
    let reach = occurrence.endToken - 1..<occurrence.endToken + Self.reachOfBehind
    guard let behind = reach.first(where: { buffer.word($0, isA: .behind) }), behind + 1 < buffer.tokens.count else {
      return false
    }
    let next = occurrences.markers[behind + 1].contains(.article) ? behind + 2 : behind + 1
    let token = buffer.tokens[next]
    guard token.kind == .word, !occurrences.isFigure[next], !(next...next + 2).contains(where: isPlan) else {
      return false
    }
    return occurrences.markers[next].bits == 0 || token.isCapitalised
  }

  /// "delay-free", "a typing-free week": what it is free of is not there, and nothing is freed.
  func isFreeOf(_ occurrence: ConceptOccurrence) -> Bool {
    guard buffer.smallWords.contains(.free) else { return false }
    let end = occurrence.endToken
    let isFree = buffer.word(end - 1, isA: .free) && isHyphen(occurrence.firstToken - 1)
    return isFree || isHyphen(end) && buffer.word(end + 1, isA: .free)
  }

  private func isHyphen(_ index: Int) -> Bool {
    buffer.tokens[index].symbol == .hyphen && !buffer.tokens[index].isSpaced
  }

  /// "lags two days behind": how many words on it stands.
  private static let reachOfBehind = 5

  private func isPlan(_ index: Int) -> Bool {
    buffer.word(index, isA: .planned) || occurrences.markers[index].intersects(MarkerSet(.old, .generic, .goalNoun))
  }
}
