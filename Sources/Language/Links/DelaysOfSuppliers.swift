import Quantities

/// « Le fournisseur a cinq semaines de retard, nous n'en perdons qu'une »: how late others are with what we wait for is not
/// how late we are.
extension FigureReader {
  func takeOwnDelay(from first: Int, _ figures: inout Scratch<Figure>) {
    guard buffer.smallWords.contains(.supplier), (1...2).contains(figures.count - first), isPlainTime(figures[first]),
      (clause.lowerBound..<figures[first].firstToken).contains(where: { buffer.word($0, isA: .supplier) })
    else { return }
    let theirs = figures[first]
    if figures.count - first == 1 {
      guard let one = lastOne(behind: theirs), isOwnLoss(theirs.endToken..<one, upTo: one + 1) else { return }
      figures.update(first) {
        ($0.low, $0.high, $0.firstToken, $0.endToken) = (.one, .one, one, one + 1)
        $0.bytes = buffer.bytes(of: one..<one + 1)
      }
      return
    }
    let own = figures[first + 1]
    guard isPlainTime(own) || isBareOrOne(own) && own.perTime == nil && own.low <= theirs.low,
      isOwnLoss(theirs.endToken..<own.firstToken, upTo: own.endToken)
    else { return }
    figures.update(first + 1) { if $0.unit == nil { ($0.kind, $0.unit) = (.quantity, theirs.unit) } }
    figures.remove(at: first)
  }

  /// « … n'en perdons qu'une », "… back by one": the last word.
  private func lastOne(behind figure: Figure) -> Int? {
    let last = (figure.endToken..<clause.upperBound).last { tokens[$0].kind == .word }
    return last.flatMap { buffer.word($0, isA: .one) && !occurrences.isFigure[$0] ? $0 : nil }
  }

  private func isBareOrOne(_ figure: Figure) -> Bool {
    isBare(figure) || figure.kind == .number && buffer.word(figure.firstToken, is: "one")
  }

  private func isPlainTime(_ figure: Figure) -> Bool {
    isTime(figure) && figure.perTime == nil && figure.qualifier == .none && !figure.isFromTo && !figure.isEach
  }

  /// « nous … perdons », "which puts our module back by": who it is that loses so much, behind a pause.
  private func isOwnLoss(_ words: Range<Int>, upTo end: Int) -> Bool {
    guard let turn = words.first(where: { tokens[$0].symbol == .comma || opensTurn($0) }),
      (turn..<words.upperBound).contains(where: { tellsOfUs($0) })
    else { return false }
    return (turn..<min(end + Self.reachOfLoss, clause.upperBound)).contains { index in
      occurrences.markers[index].contains(.decrease)
        || occurrences.concepts(at: index).contains {
          uses.isMove($0.concept) || uses.isDeviation($0.concept) || uses.isLosing($0.concept)
        }
    }
  }

  private func opensTurn(_ index: Int) -> Bool {
    occurrences.markers[index].intersects(MarkerSet(.contrast, .coordination))
  }

  private func tellsOfUs(_ index: Int) -> Bool {
    buffer.word(index, isA: .us) || buffer.word(index, isA: .ourPeople) || buffer.word(index, is: "we")
      // « donc on perd », and no English "on".
      || buffer.word(index, is: "on") && occurrences.markers[index + 1].contains(.verb)
  }

  private static let reachOfLoss = 4
}
