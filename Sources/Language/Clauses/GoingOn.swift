import Quantities

/// What stands behind a full stop or a semicolon and goes on with what stands before it.
extension ClauseCutter {
  func goesOn(behind pause: Int) -> Bool {
    amends(behind: pause) || tellsItsPrice(behind: pause) || updates(around: pause) || isPerThing(behind: pause)
      || meetsBudget(around: pause)
  }

  /// « Le prestataire a six semaines de retard, mais nous n'en perdons qu'une »: how late others are, and how late we are.
  func passesOn(around contrast: Int) -> Bool {
    guard buffer.smallWords.contains(.supplier) else { return false }
    let (before, after) = (stretch(endingAt: contrast), stretch(startingAt: contrast + 1))
    guard let theirs = onlyFigure(in: before), isTime(theirs),
      before.contains(where: { buffer.word($0, isA: .supplier) }),
      mentions(in: after).count <= 1
    else { return false }
    let own = mention(in: after)
    guard
      own.map({ $0.unit < 0 && $0.kind == .number || isTime($0) })
        ?? after.contains(where: { buffer.word($0, isA: .one) })
    else { return false }
    return after.prefix(3).contains {
      buffer.word($0, isA: .us) || buffer.word($0, isA: .ourPeople) || buffer.word($0, isA: .mainSubject)
    }
  }

  /// « 35 bugs traînent ; chacun demande 3 heures »: so much for each of those that were counted.
  func isOfEach(behind index: Int) -> Bool {
    let each = index + 1
    guard each + 1 < tokens.count, occurrences.markers[each].contains(.each),
      part(endingAt: index).contains(where: { occurrences.isFigure[$0] }),
      (each..<min(each + Self.reachOfEach, tokens.count)).contains(where: { occurrences.isFigure[$0] })
    else { return false }
    return occurrences.markers[each + 1].contains(.verb) || buffer.word(each + 1, is: "one") || buffer.isOf(each + 1)
      || ["chacun", "chacune"].contains { buffer.word(each, is: $0) }
  }

  private static let reachOfEach = 8

  /// « 12 stories ont été rejetées. La reprise coûtera 1,5 j/h par story. »: so much for each of those that were counted.
  private func isPerThing(behind index: Int) -> Bool {
    let before = Range(from: startOfSentence(before: index), upTo: index)
    guard let count = onlyFigure(in: before), count.unit < 0, count.kind == .number,
      tokens[Int(count.endToken)].kind == .word
    else { return false }
    let noun = buffer.letters(Int(count.endToken)).prefix(4)
    return noun.count == 4
      && Range(from: index + 1, upTo: endOfSentence(from: index + 1)).contains {
        buffer.word($0, isA: .per) && buffer.letters($0 + 1).starts(with: noun)
      }
  }
}
