/// A denied figure that the next one puts right: « le retard n'est pas de 2 semaines mais de 4 ».
struct Rectification {
  /// The tokens of the figure that does not hold.
  let denied: Range<Int>
  /// Where « mais », "but", "maar" stands, or the comma of "isn't three days late, it's five".
  let contrast: Int
  /// « mais une seule »: one of what was denied, which no figure says.
  let isOne: Bool

  /// How many words may stand between the parts: « pas 3 sprints de retard, comme le dit le tableau, mais plutôt 5 ».
  private static let reach = (toFigure: 2, toFarFigure: 8, toContrast: 8, toRight: 2, toVerb: 4)

  /// The rectification that a denial begins, if it does.
  init?(after denial: Int, within end: Int, _ occurrences: Occurrences, _ buffer: TokenView) {
    guard occurrences.markers[denial].contains(.negation) else { return nil }
    var first = denial + 1
    // « pas d'une semaine mais de trois »
    while first < end, Self.isLink(first, occurrences, buffer) { first += 1 }
    guard
      let start = Self.figureBesideTurn(from: first, within: end, occurrences, buffer)
        ?? (first..<max(first, min(first + Self.reach.toFigure, end))).first(where: {
          occurrences.isFigure[$0] || buffer.word($0, isA: .one)
        })
    else { return nil }
    var figureEnd = occurrences.isFigure[start] ? start : start + 1
    while figureEnd < end, occurrences.isFigure[figureEnd] { figureEnd += 1 }
    guard
      let turn = (figureEnd..<max(figureEnd, min(figureEnd + Self.reach.toContrast + 1, end))).first(where: { index in
        occurrences.isFigure[index] || Self.turns(at: index, occurrences, buffer) != nil
          || Self.restated(at: index, of: start..<figureEnd, within: end, occurrences, buffer) != nil
          || Self.verbSaidAgain(behind: index, of: first..<start, occurrences, buffer) != nil
      }),
      let right = Self.verbSaidAgain(behind: turn, of: first..<start, occurrences, buffer)
        ?? Self.turns(at: turn, occurrences, buffer)
        ?? Self.restated(at: turn, of: start..<figureEnd, within: end, occurrences, buffer)
    else { return nil }
    let isOne = Self.isOne(at: right, within: end, buffer)
    guard
      isOne
        || (right..<min(right + 1 + Self.reach.toRight, max(right, end))).contains(where: { occurrences.isFigure[$0] })
    else { return nil }
    denied = start..<figureEnd
    contrast = turn
    self.isOne = isOne
  }

  /// « n'a pas dépassé son estimation de 4 mais de 6 »: the verb is denied, and what is put right is the figure, for the
  /// next one stands right behind, after the same word.
  private static func figureBesideTurn(
    from first: Int, within end: Int, _ occurrences: Occurrences, _ buffer: TokenView
  ) -> Int? {
    let near = first..<max(first, min(first + reach.toFarFigure, end))
    guard let start = near.first(where: { occurrences.isFigure[$0] || buffer.tokens[$0].kind == .symbol }),
      occurrences.isFigure[start],
      let turn = (start..<max(start, end)).first(where: { !occurrences.isFigure[$0] }), turn < end
    else { return nil }
    // « n'a pas glissé de 5 jours, il a glissé de 2 jours »
    if let again = verbSaidAgain(behind: turn, of: first..<start, occurrences, buffer), again < end {
      return isNearFigure(again, within: end, occurrences) ? start : nil
    }
    // « n'a pas été coupée 6 heures : elle l'a été 45 minutes »
    if buffer.tokens[turn].symbol == .colon, let right = turns(at: turn, occurrences, buffer) {
      return occurrences.isFigure[right] ? start : nil
    }
    guard occurrences.markers[turn].contains(.contrast) else { return nil }
    // « pas une panne de 5 heures mais une de 2 »
    let right = buffer.word(turn + 1, isA: .one) && !occurrences.isFigure[turn + 2] ? turn + 2 : turn + 1
    let isSameWord = buffer.letters(right).elementsEqual(buffer.letters(start - 1))
    return occurrences.isFigure[right] || isSameWord && occurrences.isFigure[right + 1] ? start : nil
  }

  /// The end of the verb that a pronoun takes up behind a pause, the same as the one that was denied.
  private static func verbSaidAgain(
    behind pause: Int, of denied: Range<Int>, _ occurrences: Occurrences, _ buffer: TokenView
  ) -> Int? {
    let symbol = buffer.tokens[pause].symbol
    guard symbol == .comma || symbol == .dash || symbol == .colon || symbol == .semicolon,
      buffer.word(pause + 1, isA: .pronoun) || buffer.word(pause + 1, isA: .standsFor)
    else { return nil }
    let verb = (pause + 2..<pause + 2 + reach.toVerb).first { index in
      buffer.tokens[index].kind == .word && !occurrences.isFigure[index]
        && denied.contains { isSameVerb($0, index, occurrences, buffer) }
    }
    return verb.map { $0 + 1 }
  }

  private static func isSameVerb(_ left: Int, _ right: Int, _ occurrences: Occurrences, _ buffer: TokenView) -> Bool {
    let letters = buffer.letters(right)
    if letters.count >= shortestVerb, letters.elementsEqual(buffer.letters(left)) { return true }
    return occurrences.concepts(at: left).contains { one in
      occurrences.concepts(at: right).contains { $0.concept == one.concept }
    }
  }

  private static let shortestVerb = 4

  private static func isNearFigure(_ start: Int, within end: Int, _ occurrences: Occurrences) -> Bool {
    (start..<min(start + 1 + reach.toRight, max(start, end))).contains { occurrences.isFigure[$0] }
  }

  private static func isLink(_ index: Int, _ occurrences: Occurrences, _ buffer: TokenView) -> Bool {
    occurrences.markers[index].contains(.link) || buffer.tokens[index].symbol == .apostrophe
  }

  /// Where what is right begins, when a token turns to it.
  private static func turns(at index: Int, _ occurrences: Occurrences, _ buffer: TokenView) -> Int? {
    if occurrences.markers[index].contains(.contrast) { return index + 1 }
    let symbol = buffer.tokens[index].symbol
    guard symbol == .comma || symbol == .dash || symbol == .colon else { return nil }
    let start = index + 1
    if buffer.word(start, is: "its") { return start + 1 }
    // « elle est de quatre », "it is five", « het zijn er vier »
    if buffer.word(start, isA: .pronoun) || buffer.word(start, is: "het"), buffer.word(start + 1, isA: .be) {
      return start + 2
    }
    if buffer.word(start, isA: .pronoun), buffer.word(start + 1, is: "l"), buffer.word(start + 4, isA: .be) {
      return start + 5
    }
    guard buffer.tokens[start + 1].symbol == .apostrophe else { return nil }
    let isHere = buffer.word(start, is: "it") || buffer.word(start, is: "c")
    return isHere ? start + 3 : nil
  }

  /// « geen 3 weken, 5 weken vertraging », « pas 3 semaines de retard, 4 »: behind a pause another of the unit, or a number
  /// alone.
  private static func restated(
    at pause: Int, of denied: Range<Int>, within end: Int, _ occurrences: Occurrences, _ buffer: TokenView
  ) -> Int? {
    let symbol = buffer.tokens[pause].symbol
    let right = pause + 1
    guard symbol == .comma || symbol == .dash || symbol == .colon, right < end, occurrences.isFigure[right],
      occurrences.isFigure[denied.lowerBound]
    else { return nil }
    var last = right
    while last + 1 < end, occurrences.isFigure[last + 1] { last += 1 }
    let isAlone = last == right && (last + 1 >= end || buffer.tokens[last + 1].kind == .symbol)
    return isAlone || buffer.letters(last).elementsEqual(buffer.letters(denied.upperBound - 1)) ? right : nil
  }

  /// « une seule », "only one": nothing that it counts follows.
  private static func isOne(at start: Int, within end: Int, _ buffer: TokenView) -> Bool {
    var index = start
    while index < end, buffer.word(index, isA: .onlySo) { index += 1 }
    guard index < end, buffer.word(index, isA: .one) else { return false }
    index += 1
    while index < end, buffer.word(index, isA: .onlySo) { index += 1 }
    return index >= end || index >= buffer.tokens.count || buffer.tokens[index].kind == .symbol
  }

  /// How far before « mais » its denial may stand.
  private static let span = 16

  /// The rectification that « mais » turns, if it does.
  static func at(
    contrast: Int, in sentence: Range<Int>, _ occurrences: Occurrences, _ buffer: TokenView
  ) -> Rectification? {
    for denial in stride(from: contrast - 1, through: max(sentence.lowerBound, contrast - span), by: -1) {
      if let found = Rectification(after: denial, within: sentence.upperBound, occurrences, buffer),
        found.contrast == contrast
      {
        return found
      }
    }
    return nil
  }
}
