import Quantities

/// A time that says how long a thing is by itself, and not by how much something went off: "the 30-day trial is late".
extension FigureReader {
  func isLengthOfThing(_ mention: QuantityMention) -> Bool {
    let figure = Int(mention.firstToken)..<Int(mention.endToken)
    if isGap(figure) || isSize(figure.upperBound) || isOfData(figure.upperBound) { return true }
    if let noun = nounBehind(figure, isSeveral: .one < mention.low) {
      return isTerm(noun) || !isNamed(noun) && isBeforeAnyMeaning(figure.lowerBound)
    }
    if let noun = nounBefore(figure.lowerBound) {
      return isTerm(noun) || !isNamed(noun) && isTold(figure)
    }
    return false
  }

  /// « 24 h de données »: how much of them.
  private func isOfData(_ end: Int) -> Bool {
    end + 1 < clause.upperBound && (buffer.isOf(end) || occurrences.markers[end].contains(.about))
      && buffer.word(end + 1, isA: .data)
  }

  /// "a sprint-sized feature".
  private func isSize(_ end: Int) -> Bool {
    end + 1 < clause.upperBound && tokens[end].symbol == .hyphen && !tokens[end].isSpaced
      && (buffer.word(end + 1, is: "sized") || buffer.word(end + 1, is: "size"))
  }

  /// "30-day trial", "a 90 day deadline": the words that the figure stands before as an adjective does.
  private func nounBehind(_ figure: Range<Int>, isSeveral: Bool) -> Range<Int>? {
    let end = figure.upperBound
    // "a 20-minute period during which it was down" is how long that was.
    guard isAdjective(figure, isSeveral), end < clause.upperBound, !buffer.word(end, isA: .period) else { return nil }
    let noun = Range(from: end, upTo: min(end + 4, clause.upperBound)).prefix(while: isOfNoun)
    return noun.isEmpty ? nil : noun.lowerBound..<noun.upperBound
  }

  /// A hyphen before the unit, or a unit without its plural beside more than one.
  private func isAdjective(_ figure: Range<Int>, _ isSeveral: Bool) -> Bool {
    let unit = figure.upperBound - 1
    guard unit > figure.lowerBound else { return false }
    return tokens[unit - 1].symbol == .hyphen
      || isSeveral && buffer.word(unit, isA: .singleTime)
  }

  /// « période d'essai de 30 jours », "a review of two weeks", "the window is 4 hours": the words before it.
  private func nounBefore(_ first: Int) -> Range<Int>? {
    var end = first - 1
    if end > clause.lowerBound, tokens[end].symbol == .apostrophe { end -= 1 }
    guard end > clause.lowerBound, buffer.isOf(end) || occurrences.markers[end].contains(.verb) else { return nil }
    var start = end
    while start > max(clause.lowerBound, end - 3), isOfNoun(start - 1) || buffer.isOf(start - 1) { start -= 1 }
    return start < end ? start..<end : nil
  }

  private func isOfNoun(_ token: Int) -> Bool {
    let others = MarkerSet(
      .verb, .article, .coordination, .cause, .contrast, .condition, .modal, .negation, .to, .until, .within, .since,
      .insteadOf, .from)
    return tokens[token].kind == .word && !occurrences.isFigure[token] && !occurrences.markers[token].intersects(others)
  }

  /// A word among them means something to the rules: "a two-week delay", « un arrêt maladie de 3 semaines ».
  private func isNamed(_ noun: Range<Int>) -> Bool {
    occurrences.concepts(in: noun).contains { !uses.isArtefact($0.concept) && $0.concept != uses.lookalike }
  }

  private func isTerm(_ noun: Range<Int>) -> Bool {
    noun.contains { buffer.word($0, isA: .term) }
      && !occurrences.concepts(in: noun).contains { uses.isDeviation($0.concept) }
  }

  private func isBeforeAnyMeaning(_ first: Int) -> Bool {
    occurrences.concepts(in: Range(from: clause.lowerBound, upTo: first)).allSatisfy {
      uses.isArtefact($0.concept) || uses.isName($0.concept) || $0.concept == uses.lookalike
    }
  }

  /// « La migration de 3 semaines est en retard »: behind it the sentence says what became of the thing.
  private func isTold(_ figure: Range<Int>) -> Bool {
    let end = figure.upperBound
    guard end < clause.upperBound, isBeforeAnyMeaning(figure.lowerBound),
      buffer.isOf(figure.lowerBound - 1) || tokens[figure.lowerBound - 1].symbol == .apostrophe,
      !occurrences.contains(.verb, in: Range(from: clause.lowerBound, upTo: figure.lowerBound))
    else { return false }
    return occurrences.markers[end].contains(.verb)
  }

  /// "three weeks between the freeze and the launch": how far apart they are; « entre mars et mai » says when.
  private func isGap(_ figure: Range<Int>) -> Bool {
    let behind = Range(from: figure.upperBound, upTo: min(figure.upperBound + 4, clause.upperBound))
    let before = Range(from: max(clause.lowerBound, figure.lowerBound - 1), upTo: figure.lowerBound)
    guard occurrences.concepts(in: before).isEmpty,
      let between = behind.first(where: { buffer.word($0, isA: .between) }),
      !occurrences.contains(.verb, in: figure.upperBound..<between)
    else { return false }
    let ends = Range(from: between + 1, upTo: min(between + 7, clause.upperBound))
    return isThing(between + 1) && occurrences.contains(.coordination, in: ends)
      && !ends.contains { occurrences.isFigure[$0] }
  }

  /// No month or day of the week: those are written large, or in French without an article.
  private func isThing(_ token: Int) -> Bool {
    occurrences.markers[token].contains(.article)
      || !tokens[token].isCapitalised && !buffer.word(token - 1, is: "entre")
  }

  /// "happened two days after the upgrade": when, counted from an event that is no date of a plan.
  func isCountedFrom(_ side: Int, _ first: Int) -> Bool {
    // "on 30 June, which is three months after she gave notice"
    if first - 2 > clause.lowerBound, side < clause.upperBound, buffer.word(first - 2, is: "which"),
      buffer.word(first - 1, isA: .be), buffer.word(side, isA: .side)
    {
      return true
    }
    return isBesideAnything(side) && !buffer.word(side, isA: .before)
      && Range(from: max(clause.lowerBound, first - 3), upTo: first).contains { buffer.word($0, isA: .happening) }
  }

  /// « huit semaines avant la mise en service »: how long it is to there; "we lost two days before anyone noticed" tells
  /// of all of them.
  func isCountedTo(_ side: Int, _ first: Int) -> Bool {
    isBesideAnything(side) && buffer.word(side, isA: .before)
      && occurrences.concepts(in: Range(from: max(clause.lowerBound, first - 2), upTo: first)).isEmpty
      && !Range(from: max(clause.lowerBound, first - 3), upTo: first).contains { buffer.word($0, isA: .lasting) }
  }

  /// "a week ahead of the meeting"
  func isAheadOfEvent(_ end: Int) -> Bool {
    end + 2 < clause.upperBound && buffer.word(end, is: "ahead") && buffer.isOf(end + 1)
      && (end + 2...end + 3).contains { buffer.word($0, isA: .eventAhead) }
  }

  /// Before or after something that is no date of a plan.
  private func isBesideAnything(_ side: Int) -> Bool {
    side < clause.upperBound && buffer.word(side, isA: .side)
      && !occurrences.concepts(at: side).contains { $0.endToken > side + 1 }
      && !isPlanned(Range(from: side + 1, upTo: min(side + 6, clause.upperBound)))
  }

  private func isPlanned(_ event: Range<Int>) -> Bool {
    event.contains {
      occurrences.markers[$0].contains(.old) || buffer.word($0, isA: .term) || buffer.word($0, isA: .due)
    }
  }
}
