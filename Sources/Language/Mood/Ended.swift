import Languages

/// What the rest of a sentence takes back: what was told is over, or never came to be.
extension ScopeReader {
  /// "… three weeks behind, but is on schedule again", « … de 30 à 24, elle est revenue à 30 », « … per dag, maar nu niet
  /// meer »: behind a turn the rest is about the same thing, has no figure but the old one, and says so.
  ///
  /// - Parameter hasRate: so much a time stands in it; what happened once and is over has happened all the same.
  func isOver(_ clause: ClauseSpan, hasRate: Bool) -> Bool {
    // What is taken back is so at the end of the sentence.
    guard clause.sentence.upperBound - clause.tokens.upperBound <= Self.longestTurn + 1,
      let figure = clause.tokens.first(where: { occurrences.isFigure[$0] }),
      let turn = turn(after: figure, in: clause)
    else { return false }
    let behind = turn + 1..<clause.sentence.upperBound
    // « c'est réglé depuis mai »
    let rest = behind.lowerBound..<(behind.first { occurrences.markers[$0].contains(.since) } ?? behind.upperBound)
    guard rest.count <= Self.longestTurn, !isReason(rest) else { return false }
    if hasRoom(rest, behind: turn), isLate(clause.tokens) { return true }
    if rest.contains(where: { occurrences.isFigure[$0] }) {
      return staysWithSubject(rest) && isBack(rest, at: figure, in: clause)
    }
    if isForeseen(clause.tokens), isLate(clause.tokens), keepsToPlan(rest, again: false) { return true }
    if staysWithSubject(rest) {
      return isLate(clause.tokens) && keepsToPlan(rest, again: true) || staysOn(rest, clause.tokens)
        || (hasRate || !isPast(rest)) && takesBack(rest, clause.tokens)
    }
    return isOfOtherParty(clause.tokens) && isOfUs(rest) && keepsToPlan(rest, again: false)
  }

  /// "… asked for 30 more points; we refused", « … ; nous avons dit non »: what was asked of us, and our answer is all that
  /// follows.
  func isRefused(_ clause: ClauseSpan) -> Bool {
    guard buffer.smallWords.contains(.refused) else { return false }
    let rest = (clause.tokens.upperBound..<buffer.tokens.count).prefix(Self.longestAnswer + 1)
    let words = rest.filter { buffer.tokens[$0].kind == .word && !occurrences.markers[$0].contains(.contrast) }
    guard rest.count <= Self.longestAnswer, let first = words.first,
      buffer.word(first, isA: .us) || buffer.word(first, isA: .mainSubject)
    else { return false }
    return words.contains { buffer.word($0, isA: .refused) } && !rest.contains { occurrences.isFigure[$0] }
  }

  private static let longestAnswer = 7

  private static let longestTurn = 14

  /// The last « mais » behind the figure, or the comma that a pronoun follows.
  private func turn(after figure: Int, in clause: ClauseSpan) -> Int? {
    let sentence = clause.sentence
    return Range(from: max(figure, clause.tokens.lowerBound) + 1, upTo: sentence.upperBound).last { index in
      occurrences.markers[index].contains(.contrast)
        || occurrences.markers[index].contains(.coordination)
          && (buffer.word(index + 1, isA: .be) || takesUp(index + 1))
        || opensPart(index + 1) && (takesUp(index + 1) || buffer.word(index + 1, isA: .sequelLink))
    }
  }

  /// "…, because it is on schedule again": what is told of a reason is no turn.
  private func isReason(_ rest: Range<Int>) -> Bool {
    rest.contains { occurrences.markers[$0].contains(.cause) }
  }

  /// « mais est revenu », "but it is back", « maar nu niet meer »: no noun and no "we" of another thing stands before what is
  /// told.
  private func staysWithSubject(_ rest: Range<Int>) -> Bool {
    let first = rest.first { buffer.tokens[$0].kind == .word && !buffer.word($0, isA: .sequelLink) }
    guard let first else { return false }
    if takesUp(first) || buffer.word(first, isA: .anaphor) {
      return isVerb(first + 1) || occurrences.markers[first + 1].contains(.negation) || buffer.isNe(first + 1)
        || buffer.tokens[first + 1].symbol == .apostrophe
    }
    return !occurrences.markers[first].contains(.article) && !buffer.word(first, isA: .ourPeople)
      && !buffer.word(first, isA: .us) && !buffer.word(first, isA: .mainSubject)
      && !buffer.tokens[first].isCapitalised
  }

  /// « elle », "it", « dat »; not the « le » of another noun.
  private func takesUp(_ index: Int) -> Bool {
    buffer.word(index, isA: .standsFor) && !(language == .french && occurrences.markers[index].contains(.article))
  }

  private func isVerb(_ index: Int) -> Bool {
    occurrences.markers[index].contains(.verb) || buffer.word(index, isA: .be) || buffer.word(index, isA: .having)
      || buffer.word(index, isA: .backAt) || buffer.word(index, isA: .staysOn)
  }

  /// "We expected to be five weeks late but …": it never was so.
  private func isForeseen(_ clause: Range<Int>) -> Bool { clause.contains { buffer.word($0, isA: .foresaw) } }

  /// "… four weeks late, but we have five weeks of slack": room for it, and no "only".
  private func hasRoom(_ rest: Range<Int>, behind turn: Int) -> Bool {
    occurrences.markers[turn].contains(.contrast) && rest.contains { buffer.word($0, isA: .slack) }
      && rest.contains { buffer.word($0, isA: .having) || buffer.word($0, isA: .us) }
      && !rest.contains { occurrences.markers[$0].intersects(MarkerSet(.negation, .limitation)) }
  }

  /// « nous livrons », "our portal ships", « wij leveren ».
  private func isOfUs(_ rest: Range<Int>) -> Bool {
    rest.prefix(3).contains {
      buffer.word($0, isA: .ourPeople) || buffer.word($0, isA: .mainSubject) || buffer.word($0, isA: .us)
    }
  }

  /// « le prestataire a … », "the contract provides for …": what somebody else is late with, or may claim.
  private func isOfOtherParty(_ clause: Range<Int>) -> Bool {
    clause.contains { buffer.word($0, isA: .supplier) || buffer.word($0, isA: .provides) }
      && !clause.contains { buffer.word($0, isA: .mainSubject) }
  }

  private func isLate(_ clause: Range<Int>) -> Bool {
    occurrences.concepts(in: clause).contains { uses.isMove($0.concept) }
  }

  private func isPast(_ rest: Range<Int>) -> Bool { rest.contains { buffer.word($0, isA: .over) } }

  /// « dans les temps », "as planned", « op de afgesproken datum ».
  ///
  /// - Parameter again: it was not so before, and the rest says that it is so now.
  private func keepsToPlan(_ rest: Range<Int>, again: Bool) -> Bool {
    guard !rest.contains(where: { occurrences.markers[$0].contains(.negation) }) else { return false }
    if again, !rest.contains(where: { buffer.word($0, isA: .backAt) || buffer.word($0, isA: .nowadays) }) {
      return false
    }
    return rest.contains { index in
      buffer.word(index, isA: .schedule)
        || occurrences.markers[index].contains(.old) && buffer.word(index - 1, isA: .justAs)
        || buffer.word(index, isA: .agreedDay)
          && (index - 2...index + 1).contains { buffer.word($0, isA: .dateNoun) || buffer.word($0, isA: .justAs) }
    }
  }

  /// « …, elle est revenue à 30 », "… but it stays on 2 September": every figure of the rest is the one that was first.
  private func isBack(_ rest: Range<Int>, at first: Int, in clause: ClauseSpan) -> Bool {
    guard rest.contains(where: { buffer.word($0, isA: .backAt) }),
      let start = rest.first(where: { occurrences.isFigure[$0] }),
      let end = rest.last(where: { occurrences.isFigure[$0] })
    else { return false }
    let count = (start...end).prefix { occurrences.isFigure[$0] }.count
    guard start + count == end + 1 else { return false }
    return buffer.letters(start).elementsEqual(buffer.letters(first))
      && clause.tokens.contains { $0 > first && $0 < rest.lowerBound && occurrences.isFigure[$0] }
  }

  /// "but no longer", « mais plus maintenant », "but none fail now": a denial with nothing new in it.
  private func takesBack(_ rest: Range<Int>, _ clause: Range<Int>) -> Bool {
    guard !rest.contains(where: { isBound($0) }),
      rest.contains(where: { occurrences.markers[$0].contains(.negation) || isNoMore($0) })
    else { return false }
    return rest.allSatisfy { index in
      buffer.tokens[index].kind == .symbol || occurrences.markers[index].intersects(Self.addsNothing)
        || buffer.word(index, isA: .nowadays) || buffer.word(index, isA: .more) || buffer.word(index, isA: .byNow)
        || buffer.word(index, isA: .standsFor) || buffer.word(index, isA: .sequelLink) || isNoMore(index)
        || isSaid(index, in: clause)
    }
  }

  private static let addsNothing = MarkerSet(.negation, .verb, .filler, .link)

  /// "but no more", « mais pas plus », "no longer than that": how much it is at most.
  private func isBound(_ index: Int) -> Bool {
    buffer.word(index, isA: .than) || occurrences.markers[index].contains(.limitation)
      || (buffer.word(index, isA: .more) || buffer.word(index, is: "plus"))
        && ["no", "pas"].contains { buffer.word(index - 1, is: $0) }
  }

  private func isNoMore(_ index: Int) -> Bool {
    buffer.word(index, isA: .over) || language == .french && buffer.word(index, is: "plus")
  }

  /// "none fail": the same meaning stands in the clause.
  private func isSaid(_ index: Int, in clause: Range<Int>) -> Bool {
    occurrences.concepts(at: index).contains { one in
      occurrences.concepts(in: clause).contains { $0.concept == one.concept }
    }
  }

  /// "threatened to leave but has renewed": what was feared of a customer.
  private func staysOn(_ rest: Range<Int>, _ clause: Range<Int>) -> Bool {
    occurrences.concepts(in: clause).contains { uses.isThreat($0.concept) }
      && rest.contains { buffer.word($0, isA: .staysOn) }
      && !rest.contains { occurrences.markers[$0].intersects(MarkerSet(.negation, .limitation)) }
  }
}
