import Quantities

/// Whether two figures can be the two ends of one change.
extension FigureReader {
  /// Two dates, two figures of one dimension, or a bare number beside a figure whose unit it shares.
  func isComparable(_ left: Figure, _ right: Figure) -> Bool {
    if left.kind == .date || right.kind == .date { return left.kind == right.kind && !isOfAnother(left, right) }
    if isSpanOfEstimate(left, right) { return false }
    // "22 last week": when, and no length.
    if isLast(left) || isLast(right) || isPerThing(left) != isPerThing(right) { return false }
    // "14 bugs at half a day each": how many is no other end of how long each.
    if left.isEach != right.isEach, left.kind == .number || right.kind == .number { return false }
    let isCut = left.segment != right.segment && !isPlanned(right)
    if left.perTime != right.perTime, left.perTime != nil && right.perTime != nil || isCut { return false }
    // « 18 min de plus, 22 fois par jour »: how often is no other end of how long.
    if left.isOften || right.isOften, !isPace(left, right) { return false }
    // « il reste 210 points, on tourne à 28 points par sprint »: how much is no other end of how fast.
    // « 11 400 € par mois, alors qu'on avait budgété 9 000 » sets one against the other, however far.
    let reach = isSetAgainst(left, right) ? 8 : 5
    if left.perTime != right.perTime, right.firstToken - left.endToken > reach, !isPlanned(right) { return false }
    guard let leftUnit = left.unit, let rightUnit = right.unit else {
      if left.unit == nil, right.unit == nil, areOfTwoThings(left, right) { return false }
      return left.unit == nil && isBare(left) && !isCrowd(left, right) && !isNumberOfRow(left)
        || right.unit == nil && isBare(right) && !isCrowd(right, left)
    }
    return units.dimension(of: leftUnit) == units.dimension(of: rightUnit)
  }

  /// "started June 28th, with the final build targeted for July 5th": the day of another thing.
  private func isOfAnother(_ left: Figure, _ right: Figure) -> Bool {
    let between = Range(from: left.endToken, upTo: right.firstToken)
    guard let comma = between.first(where: { tokens[$0].symbol == .comma }) else { return false }
    return ["with", "avec", "met"].contains { buffer.word(comma + 1, is: $0) }
      && occurrences.markers[comma + 2].contains(.article)
  }

  /// "estimated: 1h30 - 2h": the two ends of what is planned, where nothing says what it came to.
  private func isSpanOfEstimate(_ left: Figure, _ right: Figure) -> Bool {
    let link = left.endToken
    // « 1h30 - 2h »: what looks like a sign.
    guard right.firstToken == link || right.firstToken == link + 1,
      tokens[link].symbol == .dash || tokens[link].symbol == .hyphen,
      tokens[link].isSpaced, left.unit != right.unit || left.low < right.low
    else { return false }
    return has(.old, clause) && !has(.new, clause)
  }

  /// « 24 points par sprint, quand le plan en supposait 32 »: the word right beside it says what it is held against.
  private func isPlanned(_ right: Figure) -> Bool {
    occurrences.markers[right.firstToken - 1].contains(.old)
      || right.endToken < clause.upperBound && occurrences.markers[right.endToken].contains(.old)
  }

  /// « 30 k€ pour la promotion 12 »: which one of them, and no amount.
  private func isNumberOfName(_ number: Figure) -> Bool {
    let noun = number.firstToken - 1
    guard noun - 1 > clause.lowerBound, tokens[noun].kind == .word, occurrences.markers[noun].bits == 0 else {
      return false
    }
    return occurrences.concepts(at: noun).isEmpty && occurrences.markers[noun - 1].contains(.article)
      && !occurrences.isFigure[noun]
  }

  /// « 24 par sprint au lieu de 30 », « van 30 naar 24 per sprint »: two paces, one of which says per what.
  private func isPace(_ left: Figure, _ right: Figure) -> Bool {
    left.unit == nil && right.unit == nil
      && (isSetAgainst(left, right) || isFromTo(left, right, Range(from: left.endToken, upTo: right.firstToken)))
  }

  private func isSetAgainst(_ left: Figure, _ right: Figure) -> Bool {
    Range(from: left.endToken, upTo: right.firstToken).contains { occurrences.markers[$0].contains(.insteadOf) }
  }

  func isLast(_ figure: Figure) -> Bool {
    (figure.firstToken..<figure.endToken).contains { buffer.word($0, isA: .past) }
  }

  /// « 35 entretiens auprès de 40 acteurs »: each counts something of its own.
  private func areOfTwoThings(_ left: Figure, _ right: Figure) -> Bool {
    isCounting(left.endToken) && isCounting(right.endToken) && !isSameWord(left.endToken, right.endToken)
  }

  /// "the €140k data platform budget will land at €158k": the noun of a sum of money may stand some words behind it.
  func endOfNoun(of left: Figure) -> Int {
    for index in left.endToken..<min(left.endToken + Self.longestNoun, clause.upperBound) {
      guard tokens[index].kind == .word, !occurrences.isFigure[index],
        !occurrences.markers[index].intersects(Self.endsNoun)
      else { break }
      if isMoney(left), buffer.word(index, isA: .budget) { return index + 1 }
    }
    return left.endToken + 2
  }

  private static let longestNoun = 4
  private static let endsNoun = MarkerSet(.verb, .about, .link, .article, .coordination)

  /// « 40 minutes puis 50 minutes », "an hour, then again half an hour": one after the other.
  func areInTurn(_ left: Figure, _ right: Figure) -> Bool {
    guard let unit = left.unit, units.dimension(of: unit) == .time else { return false }
    return Range(from: left.endToken, upTo: right.firstToken).contains { index in
      Self.inTurn.contains { buffer.word(index, is: $0) }
    }
  }

  private static let inTurn: [StaticString] = ["then", "again", "another", "puis", "nouveau", "daarna", "opnieuw"]

  /// « 310 k€ en 2025, 335 k€ en 2026 »: what each year has, and no change of one of them, unless a word says so.
  func areOfTwoYears(_ left: Figure, _ right: Figure) -> Bool {
    let gap = left.endToken..<max(left.endToken, right.firstToken)
    let before = max(clause.lowerBound, left.firstToken - Self.reachOfYear)..<left.firstToken
    let after = right.endToken..<min(right.endToken + Self.reachOfYear, clause.upperBound)
    guard let middle = year(in: gap), let other = year(in: after) ?? year(in: before) else { return false }
    return !isSameWord(middle, other) && !has(.increase, clause) && !has(.decrease, clause)
  }

  private func year(in tokens: Range<Int>) -> Int? {
    tokens.prefix(Self.reachOfYear).first {
      self.tokens[$0].kind == .digits && buffer.letters($0).count == 4 && buffer.letters($0).starts(with: "20".utf8)
    }
  }

  private static let reachOfYear = 5

  private func isCounting(_ next: Int) -> Bool {
    next < clause.upperBound && tokens[next].kind == .word && !occurrences.isFigure[next]
      && (occurrences.markers[next].bits == 0 || occurrences.markers[next].contains(.meeting))
      && tokens[next].foldedEnd - tokens[next].foldedStart > 3
  }

  private func isSameWord(_ left: Int, _ right: Int) -> Bool {
    buffer.letters(left).elementsEqual(buffer.letters(right))
  }

  /// « 570 pour deux développeurs »: no team has so many.
  func isCrowd(_ number: Figure, _ counted: Figure) -> Bool {
    guard let unit = counted.unit, units.dimension(of: unit) == .people else { return false }
    return number.high >= Rational(100)
  }

  /// A number that no noun of its own follows: « de 42 à 30 points », « (30 avant l'été) ».
  func isBare(_ figure: Figure) -> Bool {
    guard figure.kind == .number, !isPronoun(figure), !isNumberOfName(figure),
      !buffer.word(figure.firstToken, is: "one"),
      // « la story 12 était estimée à 5 points »: which one, and no twelve points.
      !buffer.word(figure.firstToken - 1, isA: .numbered)
    else { return false }
    guard figure.endToken < clause.upperBound else { return true }
    let next = figure.endToken
    // « 12 postes »: its own noun, which was read with it.
    if Int(tokens[next].start) < figure.bytes.upperBound { return false }
    // « deux fois ce matin, 40 minutes puis 50 »: how often; « les 4 autres suivent »: things.
    if isOfNewThings(next) || buffer.word(next, isA: .another) || buffer.word(next, isA: .often) { return false }
    return tokens[next].kind == .symbol || occurrences.isFigure[next]
      || (occurrences.markers[next].bits != 0 && !occurrences.markers[next].contains(.generic))
      || isBeforeConcept(figure)
      || isTallied(figure)
  }

  /// « en heeft er 32 opgeslorpt »; Dutch « en » only joins.
  func isTallied(_ figure: Figure) -> Bool {
    let before = figure.firstToken - 1
    return before >= clause.lowerBound && buffer.word(before, isA: .tally)
      && !occurrences.markers[before].contains(.coordination)
  }

  /// "Two new scanners were bought for €1,900": it counts them; "40 planned, 30 new" counts what the other does.
  private func isOfNewThings(_ next: Int) -> Bool {
    let noun = next + 1
    return buffer.word(next, isA: .fresh) && clause.contains(noun) && tokens[noun].kind == .word
      && occurrences.markers[noun].bits == 0 && !occurrences.isFigure[noun]
  }

  /// "moved to the next one"
  private func isPronoun(_ figure: Figure) -> Bool {
    let before = figure.firstToken - 1
    return before >= clause.lowerBound && buffer.word(figure.firstToken, is: "one")
      && buffer.word(before, isA: .beforeOne)
  }

  /// A word that labels figures follows: « 11 encore nécessaires ».
  func isBeforeConcept(_ figure: Figure) -> Bool {
    occurrences.concepts(at: figure.endToken).contains { uses.isLabel($0.concept) }
  }
}
