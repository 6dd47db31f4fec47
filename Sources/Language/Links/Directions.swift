import Quantities

/// Which way a figure goes: up or down, more or less.
extension FigureReader {
  /// From its sign, else from the nearest word of rise or fall in its part of the clause.
  func direction(_ mention: QuantityMention) -> Int {
    if mention.sign != 0 { return Int(mention.sign) }
    guard occurrences.present.intersects(Self.directions) else { return 0 }
    let first = Int(mention.firstToken)
    let end = Int(mention.endToken)
    if isOfPlan(first, end) { return 0 }
    // « augmente un abonnement de 480 € par mois de 10 % »: the share tells by how much.
    if mention.perTime >= 0, buffer.word(end, is: "de"), occurrences.isFigure[end + 1] { return 0 }
    var (isLeftOpen, isRightOpen) = (true, true)
    let dimension = mention.unit < 0 ? nil : units.dimension(of: mention.unit)
    var left = first
    let wasSo = buffer.smallWords.contains(.formerly) && isOfThePast(first)
    // « steeg het abonnement op Figma met 90 euro »: by how much, however far the verb.
    let isBy =
      buffer.word(first - 1, is: "met") || buffer.word(first - 1, is: "by")
      // « augmente la licence de l'ERP de 15 % »
      || buffer.word(first - 1, is: "de")
        && (isPercent(mention.unit)
          || mention.perTime >= 0 && dimension == .money
            && !(end..<clause.upperBound).contains { occurrences.isFigure[$0] })
    for distance in 0..<(isBy ? Self.reachOfVerb : Self.reachOfDirection) {
      // Another figure ends the search on its side: the word belongs to that one.
      isLeftOpen = isLeftOpen && !opensFact(left, before: first)
      left -= 1
      // « augmente l'abonnement annuel de 2 400 € »: the apostrophe is no word.
      if tokens[left].symbol == .apostrophe { left -= 1 }
      isLeftOpen = isLeftOpen && isReachable(left)
      if isLeftOpen, let direction = directionWord(left, dimension) { return direction }
      // "Velocity: 18 points (exceeded planned capacity)": a remark moves nothing by so much.
      isRightOpen =
        isRightOpen && tokens[end + distance].symbol != .openParenthesis && distance < Self.reachOfDirection
        && isReachable(end + distance)
        && !(opensVerb(end + distance) && (wasSo || opensPart(end + distance, after: first)))
      if isRightOpen, let direction = directionWord(end + distance, dimension) { return direction }
    }
    return 0
  }

  /// "was 30 points", « était de 30 points »: right before it, how it was.
  private func isOfThePast(_ first: Int) -> Bool {
    let verb = buffer.isOf(first - 1) ? first - 2 : first - 1
    return clause.contains(verb) && buffer.word(verb, isA: .formerly)
  }

  /// « 1 200 € par mois et la cadence a baissé »: what « et » cuts off is told of something else.
  private func opensPart(_ index: Int, after figure: Int) -> Bool {
    index + 1 < clause.upperBound && segments[index + 1 - clause.lowerBound] != segments[figure - clause.lowerBound]
  }

  /// « et », where what was so ends and something else is told.
  private func opensVerb(_ index: Int) -> Bool { occurrences.markers[index].contains(.coordination) }

  /// « un budget de 40 k€ », "the €40k budget": what was planned, whatever is told of it; "a €40k budget overrun" is by
  /// how much.
  private func isOfPlan(_ first: Int, _ end: Int) -> Bool {
    if end < clause.upperBound, buffer.word(end, isA: .budget) {
      return end + 1 >= clause.upperBound || !occurrences.markers[end + 1].intersects(Self.directions)
    }
    var before = first - 1
    while before > clause.lowerBound, occurrences.markers[before].contains(.link) { before -= 1 }
    guard before >= clause.lowerBound, before < first - 1, buffer.word(before, isA: .budget) else { return false }
    // « dépasse son budget de 45 k€ »: by so much.
    return !(max(clause.lowerBound, before - 2)..<before).contains { occurrences.markers[$0].contains(.increase) }
  }

  /// « n'est pas dépassé », "not exceeded", « niet overschreden ».
  private func isDeniedWord(_ index: Int) -> Bool {
    (max(clause.lowerBound, index - 2)..<index).contains { occurrences.markers[$0].contains(.negation) }
  }

  /// « baissé de 15 % », "fell 12%", "daalden met 10 %".
  func isMovedBy(_ first: Int) -> Bool {
    guard occurrences.present.intersects(Self.directions) else { return false }
    guard buffer.word(first - 1, isA: .changeLink) else {
      return first > clause.lowerBound && directionWord(first - 1, nil) != nil
    }
    // "increased throughput by 40%"
    let reach = buffer.word(first - 1, is: "by") ? 4 : 2
    return (max(clause.lowerBound, first - reach)..<first - 1).contains { directionWord($0, nil) != nil }
  }

  /// How many words may stand between a figure and the word of rise or fall that is its own.
  private static let reachOfDirection = 5
  private static let reachOfVerb = 12

  /// « un mois de plus pour la reprise et on économise 2 k€ »: what stands before « et » is told of another figure.
  private func opensFact(_ index: Int, before figure: Int) -> Bool {
    index < figure && segments[index - clause.lowerBound] != segments[figure - clause.lowerBound]
      && occurrences.markers[index].contains(.coordination) && index + 1 < figure
  }

  private func isReachable(_ index: Int) -> Bool {
    clause.contains(index) && !cause.contains(index) && !occurrences.isFigure[index]
  }

  private static let directions = MarkerSet(.slower, .faster, .decrease, .increase)

  private func directionWord(_ index: Int, _ dimension: Dimension?) -> Int? {
    let markers = occurrences.markers[index]
    guard markers.intersects(Self.directions), !isDeniedWord(index) else { return nil }
    if fallsOut(index) { return nil }
    // "the mock-up", « plus de 250 € »: part of another word, or of the number itself.
    if tokens[index - 1].symbol == .hyphen, !tokens[index].isSpaced { return nil }
    if buffer.word(index, is: "de"), occurrences.isFigure[index + 1] { return nil }
    // "more than a fixed date" compares, and adds nothing.
    if index + 2 < clause.upperBound, buffer.word(index + 1, is: "than"), tokens[index + 2].kind == .word,
      occurrences.markers[index + 2].contains(.article), !buffer.word(index + 3, isA: .budget)
    {
      return nil
    }
    if dimension != .money {
      if markers.contains(.slower) { return dimension == .time ? 1 : -1 }
      if markers.contains(.faster) { return dimension == .time ? -1 : 1 }
    }
    return markers.contains(.decrease) ? -1 : markers.contains(.increase) ? 1 : nil
  }

  /// « viel duurder uit », « valt mee »: the verb has a second part, and says nothing of less.
  private func fallsOut(_ index: Int) -> Bool {
    ["viel", "vielen", "valt", "vallen"].contains { buffer.word(index, is: $0) }
      && (index + 1..<min(index + Self.reachOfVerb, clause.upperBound)).contains { place in
        ["uit", "mee", "tegen"].contains { buffer.word(place, is: $0) }
      }
  }
}
