import Quantities

/// « La facture AWS augmente de 900 € par mois et la migration glisse de deux semaines »: two facts that « et » joins, each
/// of which says all of itself.
extension ClauseCutter {
  func partsFacts(at joint: Int, from start: Int, in sentence: Range<Int>) -> Bool {
    guard occurrences.markers[joint].contains(.coordination), !occurrences.markers[joint].contains(.contrast),
      !buffer.word(joint, isA: .that), !occurrences.isFigure[joint], joint > start + 2,
      SentenceReader(buffer: buffer, occurrences: occurrences, uses: uses).parts(at: joint, from: start, in: sentence)
    else { return false }
    let left = start..<(tokens[joint - 1].symbol == .comma ? joint - 1 : joint)
    let right = joint + 1..<min(sentence.upperBound, joint + Self.longestFact)
    return left.count <= Self.longestFact && opensWithSubject(right) && tells(left) && isWhole(right)
      && !isPlanAndOutcome(left, right)
  }

  /// "Hosting up €300/month, licences down €200/month", "the portal is a week early, the app two weeks late": each of two
  /// things with how it moved, of one measure.
  func partsMoves(at comma: Int, from start: Int, in sentence: Range<Int>) -> Bool {
    guard tokens[comma].symbol == .comma, !occurrences.isFigure[comma], comma > start + 2 else { return false }
    let left = max(start, comma - Self.longestFact)..<comma
    let end = (comma + 1..<sentence.upperBound).first { tokens[$0].symbol == .comma && !occurrences.isFigure[$0] }
    let right = comma + 1..<(end ?? sentence.upperBound)
    guard right.count <= Self.longestFact, let one = onlyFigure(in: left), let other = onlyFigure(in: right),
      one.unit >= 0, other.unit >= 0, one.perTime == other.perTime,
      units.dimension(of: one.unit) == units.dimension(of: other.unit),
      left.lowerBound < Int(one.firstToken), Int(other.firstToken) > right.lowerBound
    else { return false }
    return opensWithThing(left) && opensWithThing(right) && moves(left) && moves(right)
      && !has(.cause, left) && !has(.cause, right) && !has(.old, left) && !has(.old, right)
      // How late others are tells how late we are.
      && !left.contains { buffer.word($0, isA: .supplier) }
  }

  /// « l'appli », "licences": a noun, no pronoun, verb or link.
  private func opensWithThing(_ part: Range<Int>) -> Bool {
    let first = part.lowerBound
    guard tokens[first].kind == .word, !occurrences.isFigure[first], !buffer.word(first, isA: .pronoun),
      !buffer.word(first, isA: .subordinator), !buffer.word(first, isA: .sequelLink)
    else { return false }
    if occurrences.markers[first].contains(.article) || buffer.word(first, isA: .whose) {
      return !occurrences.isFigure[first + 1] && !buffer.word(first, isA: .standsFor) || tokens[first + 1].kind == .word
    }
    return occurrences.markers[first].bits == 0 && (tokens[first].isCapitalised || first > 0)
  }

  /// Up or down, early or late, and nobody who is away.
  private func moves(_ part: Range<Int>) -> Bool {
    let concepts = occurrences.concepts(in: part)
    guard !concepts.contains(where: { uses.isAbsence($0.concept) || uses.isOutage($0.concept) }) else { return false }
    return has(.increase, part) || has(.decrease, part) || concepts.contains { uses.isMove($0.concept) }
  }

  /// A bound on time.
  private static let longestFact = 40

  /// An article or a name, and what it stands before: no verb that goes on, no pronoun.
  private func opensWithSubject(_ part: Range<Int>) -> Bool {
    let first = part.lowerBound
    guard part.count > 3 else { return false }
    // « … et deux testeurs sont malades », "and four releases a month fail": those who are counted.
    if let count = mentions(in: first..<first + 1).first {
      return (count.kind != .quantity && count.kind != .date || count.unit == units.person) && has(.verb, part)
        && mentions(in: part).count > 1
    }
    guard tokens[first].kind == .word, !occurrences.isFigure[first] else { return false }
    return occurrences.markers[first].intersects(MarkerSet(.article, .each)) && tokens[first + 1].kind == .word
      || buffer.word(first, isA: .whose) || buffer.word(first, isA: .us) || tokens[first].isCapitalised
      || ["on", "we"].contains { buffer.word(first, is: $0) } && occurrences.markers[first + 1].contains(.verb)
  }

  /// A sentence, or a mishap that needs none.
  private func isWhole(_ part: Range<Int>) -> Bool {
    (has(.verb, part) || tellsMishap(part) || mentions(in: part).count > 1) && tells(part)
  }

  /// It has a figure with a measure, and says what of.
  private func tells(_ part: Range<Int>) -> Bool {
    let figures = mentions(in: part)
    guard figures.contains(where: { $0.unit >= 0 || $0.kind != .number }) else { return false }
    return has(.increase, part) || has(.decrease, part) || has(.insteadOf, part)
      || figures.contains { $0.isFromTo } || figures.count == 2 && figures.allSatisfy { $0.kind == .date }
      || occurrences.concepts(in: part).contains { !uses.isArtefact($0.concept) && !uses.isPerson($0.concept) }
  }

  /// « Panne de trois heures », "a week late", "ill": it needs no verb.
  private func tellsMishap(_ part: Range<Int>) -> Bool {
    occurrences.concepts(in: part).contains {
      uses.isDeviation($0.concept) || uses.isMove($0.concept) || uses.isOutage($0.concept)
        || uses.isAbsence($0.concept)
    }
  }

  /// "The budget was €80k and the invoice came to €95k": each is an end of the other.
  private func isPlanAndOutcome(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard let one = mentions(in: left).last, let other = mentions(in: right).first else { return false }
    let areAlike =
      one.kind == .date && other.kind == .date
      || one.unit >= 0 && other.unit >= 0 && units.dimension(of: one.unit) == units.dimension(of: other.unit)
    guard areAlike, !(isTold(left) && isTold(right)) else { return false }
    return has(.old, left) || has(.old, right) || left.contains { buffer.word($0, isA: .budget) }
  }

  /// A word of mishap, of rise or of fall stands in it.
  private func isTold(_ part: Range<Int>) -> Bool {
    tellsMishap(part) || has(.increase, part) || has(.decrease, part)
  }
}
