import Quantities

/// Figures that a denial takes away or puts right.
extension FigureReader {
  /// « pas de 2 semaines mais de 4 »: only the second counts.
  func dropRectified(from first: Int, _ figures: inout Scratch<Figure>) {
    var denied: Set<Int> = []
    if figures.count - first > 1 {
      denied.formUnion(struck(from: first, figures))
      denied.formUnion(amended(from: first, &figures))
    }
    guard !denied.isEmpty || occurrences.present.intersects(MarkerSet(.negation, .insteadOf)) else { return }
    for denial in clause where occurrences.markers[denial].contains(.negation) {
      guard let found = Rectification(after: denial, within: clause.upperBound, occurrences, buffer) else { continue }
      if found.isOne {
        makeOne(of: found.denied, from: first, &figures)
      } else {
        putInPlace(of: found, from: first, &figures)
        moveDate(of: found, from: first, &figures)
        denied.formUnion(found.denied)
      }
    }
    denied.formUnion(deniedAfter(from: first, figures))
    denied.formUnion(deniedBefore(from: first, figures))
    denied.formUnion(deniedMoves(from: first, figures))
    guard !denied.isEmpty else { return }
    figures.keep { [view = figures.view] in $0 < first || !denied.contains(view[$0].firstToken) }
  }

  /// « n'aura pas lieu le 15 mai mais le 5 juin »: the day that does not hold was the plan.
  private func moveDate(of found: Rectification, from first: Int, _ figures: inout Scratch<Figure>) {
    guard figures.count - first > 1,
      let old = (first..<figures.count - 1).first(where: { found.denied.contains(figures[$0].firstToken) }),
      figures[old].kind == .date, figures[old + 1].kind == .date, !figures[old + 1].isChange,
      found.contrast < figures[old + 1].firstToken
    else { return }
    var move = pair(old: figures[old], new: figures[old + 1], figures[old], figures[old + 1])
    // What is denied goes by its first token.
    move.firstToken = figures[old + 1].firstToken
    figures[old + 1] = move
  }

  /// « ~~3 semaines~~ **5 semaines** de décalage »: what was struck of a deviation was wrong; of a plan, it was before.
  private func struck(from first: Int, _ figures: borrowing Scratch<Figure>) -> [Int] {
    (first..<figures.count).dropFirst().compactMap { index in
      guard tokens[figures[index].firstToken - 1].symbol == .struck, figures[index].kind != .date,
        isOfDeviation(figures[index - 1]) || isBeforeDeviation(figures[index])
      else { return nil }
      return figures[index - 1].firstToken
    }
  }

  private func isBeforeDeviation(_ figure: Figure) -> Bool {
    occurrences.concepts(in: figure.endToken..<min(figure.endToken + 3, clause.upperBound)).contains {
      uses.isDeviation($0.concept)
    }
  }

  /// « 2 heures de coupure, pas une journée entière »: what a denial sets against the figure before it.
  private func deniedAfter(from first: Int, _ figures: borrowing Scratch<Figure>) -> [Int] {
    (first..<figures.count).dropFirst().compactMap { index in
      let start = figures[index].firstToken
      guard let other = figures[index - 1].unit,
        figures[index].unit.map({ units.dimension(of: $0) == units.dimension(of: other) })
          ?? (figures[index].kind == .number && tokens[start - 2].symbol == .openParenthesis),
        isDeniedAfterComma(start)
          || isSetAgainst(start)
            && (isOfDeviation(figures[index - 1]) || isBeforeDeviation(figures[index - 1])
              || isOfRise(figures[index - 1]))
      else { return nil }
      return start
    }
  }

  /// "we didn't lose a week: we finished four days ahead": what a denial takes away before the colon that tells what was.
  private func deniedBefore(from first: Int, _ figures: borrowing Scratch<Figure>) -> [Int] {
    (first..<figures.count).dropLast().compactMap { index in
      let (left, right) = (figures[index], figures[index + 1])
      guard let unit = left.unit, let other = right.unit, units.dimension(of: unit) == units.dimension(of: other),
        Range(from: left.endToken, upTo: right.firstToken).contains(where: { tokens[$0].symbol == .colon }),
        Range(from: max(clause.lowerBound, left.firstToken - Self.reachOfDenial), upTo: left.firstToken).contains(
          where: {
            occurrences.markers[$0].contains(.negation) && !occurrences.markers[$0].contains(.limitation)
          })
      else { return nil }
      return left.firstToken
    }
  }

  /// "has not dropped from 30 to 24", « n'est pas passée de 4 000 à 5 000 € »: the word of moving right before the two ends
  /// is denied, and nothing is put in their place.
  private func deniedMoves(from first: Int, _ figures: borrowing Scratch<Figure>) -> [Int] {
    (first..<figures.count).compactMap { index in
      let start = figures[index].firstToken
      let near = Range(from: max(clause.lowerBound, start - Self.reachOfDenial), upTo: start)
      guard figures[index].isFromTo, figures[index].inPlaceOf == 0,
        let word = near.last(where: {
          occurrences.markers[$0].intersects(MarkerSet(.increase, .decrease)) || buffer.word($0, isA: .goneTo)
            || buffer.word($0, isA: .reduced)
        }),
        Range(from: max(clause.lowerBound, word - Self.reachOfDenial), upTo: word).contains(where: {
          occurrences.markers[$0].contains(.negation) && !occurrences.markers[$0].contains(.limitation)
        })
      else { return nil }
      return start
    }
  }

  /// How many words before a figure its denial may stand: "didn't lose a week".
  private static let reachOfDenial = 3

  /// « , pas 3 », "(not 3", ", not for the 3".
  private func isDeniedAfterComma(_ figure: Int) -> Bool {
    var end = figure
    while end - 1 > clause.lowerBound, isSmall(end - 1) { end -= 1 }
    return end - 2 > clause.lowerBound && occurrences.markers[end - 1].contains(.negation)
      && (tokens[end - 2].symbol == .comma || tokens[end - 2].symbol == .openParenthesis)
  }

  /// "for the", « des », « voor de »: what may stand between a denial and its figure.
  private func isSmall(_ index: Int) -> Bool {
    occurrences.markers[index].intersects(Self.smallWords)
      || ["for", "pendant", "voor"].contains { buffer.word(index, is: $0) }
  }

  /// « et non », « et non pas de » right before the figure.
  private func isSetAgainst(_ figure: Int) -> Bool {
    var end = figure
    while end - 1 > clause.lowerBound, isSmall(end - 1) { end -= 1 }
    var start = end
    while start - 1 > clause.lowerBound, buffer.word(start - 1, isA: .not) { start -= 1 }
    return start < end && occurrences.markers[start - 1].intersects(MarkerSet(.insteadOf, .coordination))
  }

  private static let smallWords = MarkerSet(.link, .article)

  /// « le surcoût est de 18 k€ et non de 16 k€ »: the first is right; « le budget est de 18 k€ et non de 16 k€ » grew.
  func isOfDeviation(_ figure: Figure) -> Bool {
    occurrences.concepts(in: max(clause.lowerBound, figure.firstToken - Self.reachOfNoun)..<figure.firstToken)
      .contains { uses.isDeviation($0.concept) }
  }

  /// « la hausse est de 3 k€ et non de 5 k€ »: by how much, and not from what to what.
  private func isOfRise(_ figure: Figure) -> Bool {
    let before = max(clause.lowerBound, figure.firstToken - Self.reachOfNoun)..<figure.firstToken
    return before.contains {
      occurrences.markers[$0].intersects(Self.rises) && occurrences.markers[$0 - 1].contains(.article)
    }
  }

  private static let rises = MarkerSet(.increase, .decrease)

  /// "four days late, sorry, six": the first was wrong, and the second counts in its unit.
  private func amended(from first: Int, _ figures: inout Scratch<Figure>) -> [Int] {
    guard buffer.smallWords.contains(.correcting), figures.count > first + 1 else { return [] }
    var wrong: [Int] = []
    for index in (first + 1)..<figures.count {
      let (left, start) = (figures[index - 1], figures[index].firstToken)
      let pauses = Range(from: left.endToken, upTo: min(left.endToken + Self.reachOfAmendment, start))
      guard
        let pause = pauses.first(where: {
          Amendment(after: $0, within: clause.upperBound, occurrences, buffer)?.figure == start
        }), !(left.endToken..<pause).contains(where: { occurrences.isFigure[$0] }),
        let right = amending(figures[index], left)
      else { continue }
      figures[index] = right
      wrong.append(left.firstToken)
    }
    return wrong
  }

  /// The figure in the unit of the one that it puts right; nil when they measure different things.
  private func amending(_ figure: Figure, _ wrong: Figure) -> Figure? {
    var right = figure
    if figure.kind == .number, wrong.unit != nil {
      let end = figure.endToken
      guard end >= clause.upperBound || tokens[end].kind == .symbol || buffer.word(end, is: "not") else { return nil }
      (right.kind, right.unit, right.perTime) = (wrong.kind, wrong.unit, wrong.perTime)
      return right
    }
    guard figure.kind == wrong.kind else { return nil }
    if let unit = figure.unit {
      guard let other = wrong.unit, units.dimension(of: unit) == units.dimension(of: other) else { return nil }
      right.perTime = figure.perTime ?? wrong.perTime
    }
    if right.direction == 0 { right.direction = wrong.direction }
    return right
  }

  /// How many words may stand between a wrong figure and what puts it right: "four days behind its plan, sorry, six".
  private static let reachOfAmendment = 9

  /// How many words may stand between a noun and the figure that it measures: « le surcoût que nous facture … ».
  private static let reachOfNoun = 24

  /// "not two weeks late, as they say, but four": weeks as well, however far they stand apart.
  private func putInPlace(of found: Rectification, from first: Int, _ figures: inout Scratch<Figure>) {
    guard let source = (first..<figures.count).first(where: { found.denied.contains(figures[$0].firstToken) }),
      let right = (first..<figures.count).first(where: { figures[$0].firstToken > found.contrast })
    else { return }
    figures.update(right) { $0.inPlaceOf = found.denied.lowerBound }
    guard figures[right].kind == .number else { return }
    var figure = figures[right]
    (figure.kind, figure.unit, figure.perTime) = (.quantity, figures[source].unit, figures[source].perTime)
    figures[right] = figure
  }

  /// « pas trois semaines mais une seule »: one of the unit that was denied.
  private func makeOne(of denied: Range<Int>, from first: Int, _ figures: inout Scratch<Figure>) {
    for index in first..<figures.count where denied.contains(figures[index].firstToken) {
      var figure = figures[index]
      (figure.low, figure.high) = (.one, .one)
      figures[index] = figure
    }
  }
}
