import Quantities

/// "Velocity was 30 points a sprint and has dropped to 18", « la facture était de 4 000 € par mois et a augmenté de 500 € »:
/// how it was, and what it has moved to or by since, are the two ends of one change.
extension FigureReader {
  func readMovedSince(from first: Int, _ figures: inout Scratch<Figure>) {
    guard buffer.smallWords.contains(.formerly), figures.count - first >= 2 else { return }
    let (old, new) = (figures[first], figures[first + 1])
    guard isAsItWas(old), let direction = directionSince(old, new), let end = endOfMove(old, new, direction) else {
      return
    }
    var now = old
    (now.low, now.high) = (end, end)
    var move = pair(old: old, new: now, old, new)
    move.perTime = old.perTime
    figures[first] = move
    figures.remove(at: first + 1)
  }

  /// A plain amount, and not far before it that it was so.
  private func isAsItWas(_ figure: Figure) -> Bool {
    figure.kind == .quantity && !figure.isFromTo && figure.low == figure.high
      && Range(from: max(clause.lowerBound, figure.firstToken - Self.reachOfWas), upTo: figure.firstToken).contains {
        buffer.word($0, isA: .formerly)
      }
  }

  private static let reachOfWas = 4
  private static let reachOfMove = 8

  /// Up (1) or down (-1), when a word between them, or right behind a Dutch one, says so and no other thing is named.
  private func directionSince(_ old: Figure, _ new: Figure) -> Int? {
    let between = Range(from: old.endToken, upTo: new.firstToken)
    guard (2...Self.reachOfMove).contains(pastJoint(between).count),
      !pastJoint(between).contains(where: { isOfAnotherThing($0) }),
      new.kind == .share && !isMoney(old) || new.unit == nil || new.unit == old.unit || isSameMoney(old, new)
    else { return nil }
    let words = between.lowerBound..<min(clause.upperBound, new.endToken + 2)
    if words.contains(where: { occurrences.markers[$0].contains(.decrease) && !occurrences.isFigure[$0] }) { return -1 }
    if words.contains(where: { occurrences.markers[$0].contains(.increase) && !occurrences.isFigure[$0] }) { return 1 }
    guard words.contains(where: { buffer.word($0, isA: .goneTo) }) else { return nil }
    return new.low < old.low ? -1 : 1
  }

  /// « … de retard sur le portail et en a perdu »: what stands behind « et », where the text goes on.
  func pastJoint(_ words: Range<Int>) -> Range<Int> {
    let joint = words.last { occurrences.markers[$0].contains(.coordination) || tokens[$0].symbol == .comma }
    return joint.map { $0 + 1..<words.upperBound } ?? words
  }

  private func isOfAnotherThing(_ index: Int) -> Bool {
    buffer.word(index, isA: .whose) || tokens[index].symbol == .period || tokens[index].symbol == .semicolon
      || occurrences.markers[index].contains(.negation)
      || occurrences.markers[index].contains(.article)
        && !(buffer.word(index, isA: .standsFor) && occurrences.markers[index + 1].contains(.verb))
  }

  private func isSameMoney(_ old: Figure, _ new: Figure) -> Bool { isMoney(old) && isMoney(new) }

  /// What it has come to: « à 18 », "to 18" is that, « de 18 », "by 18" how much of the old one goes or comes.
  private func endOfMove(_ old: Figure, _ new: Figure, _ direction: Int) -> Rational? {
    var link = new.firstToken - 1
    if tokens[link].symbol == .apostrophe { link -= 1 }
    guard new.low == new.high else { return nil }
    if new.kind != .share, occurrences.markers[link].contains(.to) {
      return (new.low < old.low) == (direction < 0) ? scaled(new, toUnitOf: old)?.low ?? new.low : nil
    }
    guard buffer.word(link, isA: .changeLink) else { return nil }
    let part: Rational? =
      new.kind == .share
      ? try? old.low * (new.unit == nil ? new.low : new.low / Rational(100))
      : scaled(new, toUnitOf: old)?.low
    guard let part, let end = direction < 0 ? try? old.low - part : try? old.low + part, !end.isNegative else {
      return nil
    }
    return end

  }

  /// "were four weeks behind and have lost one more", « … et on en a perdu une de plus »: what comes to it counts as well.
  func readOneMore(from first: Int, _ figures: inout Scratch<Figure>) {
    guard buffer.smallWords.contains(.oneMore), (1...2).contains(figures.count - first),
      isAsItWas(figures[first]) || comesNext(after: figures[first]) != nil, let unit = figures[first].unit,
      units.dimension(of: unit) == .time, figures[first].perTime == nil
    else { return }
    let isTold = figures.count - first == 2
    let rest = Range(from: figures[first].endToken, upTo: clause.upperBound)
    guard
      let number = isTold
        ? figures[first + 1].firstToken : rest.first(where: { buffer.word($0, isA: .one) && isMoreOfIt($0, $0 + 1) }),
      !isTold || isMoreOfIt(number, figures[first + 1].endToken) && isBareOrTime(figures[first + 1]),
      comesNext(after: figures[first]).map({ isNext(Range(from: $0, upTo: number)) })
        ?? isLost(Range(from: rest.lowerBound, upTo: number)),
      let sum = try? figures[first].low
        + (isTold ? scaled(figures[first + 1], toUnitOf: figures[first])?.low ?? figures[first + 1].low : .one)
    else { return }
    figures.update(first) { ($0.low, $0.high) = (sum, sum) }
    if isTold { figures.remove(at: first + 1) }
  }

  /// "slipped two weeks, then one more", « …, puis une de plus »: where what comes next is told, of what moved.
  private func comesNext(after figure: Figure) -> Int? {
    let rest = Range(from: figure.endToken, upTo: clause.upperBound)
    let then = rest.first { index in ["then", "puis", "daarna", "vervolgens"].contains { buffer.word(index, is: $0) } }
    return then.flatMap { then in
      occurrences.concepts(in: clause.lowerBound..<then).contains { uses.isMove($0.concept) } ? then : nil
    }
  }

  private func isNext(_ words: Range<Int>) -> Bool {
    words.count <= Self.reachOfNext && !words.contains { isOfAnotherThing($0) }
  }

  private static let reachOfNext = 4

  private func isMoreOfIt(_ number: Int, _ end: Int) -> Bool {
    buffer.word(number - 1, isA: .oneMore) || buffer.word(end, isA: .oneMore)
      || buffer.isOf(end) && buffer.word(end + 1, isA: .oneMore)
  }

  private func isBareOrTime(_ figure: Figure) -> Bool {
    guard figure.perTime == nil, !figure.isFromTo, figure.low == figure.high else { return false }
    return figure.unit.map { units.dimension(of: $0) == .time } ?? (figure.kind == .number)
  }

  /// "have lost", « avons encore glissé »: and no other thing is named before.
  private func isLost(_ words: Range<Int>) -> Bool {
    let words = pastJoint(words)
    return words.count <= Self.reachOfMove
      && !words.contains { isOfAnotherThing($0) }
      // « hebben er nog een verloren »
      && (words.lowerBound..<min(words.upperBound + 2, clause.upperBound)).contains { index in
        occurrences.markers[index].contains(.decrease)
          || occurrences.concepts(at: index).contains { uses.isMove($0.concept) }
      }
  }
}
