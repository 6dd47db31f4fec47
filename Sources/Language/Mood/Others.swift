import Languages

/// Whose business a clause tells of: that of others, set against ours or said to be no concern of ours.
extension ScopeReader {
  /// « leur projet a six mois de retard ; le nôtre est dans les temps », "…, not us", « …, bij ons niet », "…; that is
  /// their project".
  func isOfOthers(_ clause: ClauseSpan) -> Bool {
    let words = buffer.smallWords
    guard
      words.contains(.study) || words.contains(.ours) || words.contains(.us) || words.contains(.ourPeople)
        || words.contains(.theirs) || words.contains(.another),
      let figure = clause.tokens.last(where: { occurrences.isFigure[$0] })
    else { return false }
    if clause.tokens.contains(where: { isSource($0) }) { return true }
    let end = min(figure + 1 + Self.reachOfOurs, buffer.tokens.count)
    let rest = figure + 1..<max(figure + 1, end)
    guard !rest.contains(where: { occurrences.isFigure[$0] || buffer.word($0, isA: .tooSo) }) else { return false }
    return rest.contains {
      isOurs($0) || isNotUs($0) || isTheirProject($0) || isNoConcern($0) || isAnothers($0) || isFineWithUs($0)
    }
  }

  /// « l'amende de 80 k€ infligée à notre concurrent », "imposed on a competitor": who has to bear it.
  func isDealtToOthers(_ clause: Range<Int>) -> Bool {
    occurrences.present.contains(.elsewhere)
      && clause.dropFirst().contains { index in
        occurrences.markers[index].contains(.elsewhere) && !occurrences.markers[index - 1].contains(.elsewhere)
          && buffer.word(index - 2, isA: .imposed)
      }
  }

  /// « ; chez nous, il est à l'heure », "; with us it is on schedule", « , bij ons ligt hij op schema ».
  private func isFineWithUs(_ index: Int) -> Bool {
    let isHere =
      buffer.word(index, isA: .us) && opensPart(index - 1)
      && ["chez", "with", "bij"].contains { buffer.word(index - 1, is: $0) }
    // "at another bank …; our project is on track"
    let isOurWork =
      buffer.word(index, isA: .ourPeople) && opensPart(index) && isOfWork(index + 1)
      && buffer.smallWords.contains(.another)
    guard isHere || isOurWork else { return false }
    let end = (index + 1..<index + Self.reachOfOurs).first {
      $0 >= buffer.tokens.count || buffer.tokens[$0].symbol == .period || buffer.tokens[$0].symbol == .semicolon
    }
    return (index + 1..<(end ?? index + 1)).contains { isOnTime($0) }
  }

  /// « à l'heure », « dans les délais », "on track", « op tijd », and no denial of it.
  private func isOnTime(_ index: Int) -> Bool {
    guard buffer.word(index, isA: .schedule) else { return false }
    let before = index - 3..<index
    return before.contains { place in ["a", "dans", "on", "op", "volgens"].contains { buffer.word(place, is: $0) } }
      && !(index - 5..<index).contains { occurrences.markers[$0].contains(.negation) }
  }

  /// "was another bank's", « était celle d'une autre banque », "was die van een ander": whose it was, right behind a form
  /// of being; "was because of another team" says why.
  private func isAnothers(_ index: Int) -> Bool {
    guard buffer.word(index, isA: .another) else { return false }
    var first = index
    while index - first < Self.reachOfOwner, !isBeing(first - 1), isBeforeOwner(first - 1) { first -= 1 }
    // « celle d'un autre module »: still one of ours; "another team's fault" is ours to bear.
    guard isBeing(first - 1), !occurrences.concepts(at: index + 1).contains(where: { uses.isArtefact($0.concept) })
    else {
      return false
    }
    if (first..<index).contains(where: { occurrences.markers[$0].contains(.link) }) { return true }
    return (index + 1..<index + Self.reachOfOwner).contains {
      buffer.tokens[$0].symbol == .apostrophe && buffer.word($0 + 1, is: "s")
        && (endsPart($0 + 2) || isOfWork($0 + 2))
    }
  }

  private static let reachOfOwner = 5

  /// « celle d'une », "that of", "die van een", "someone" before "else".
  private func isBeforeOwner(_ index: Int) -> Bool {
    occurrences.markers[index].intersects(MarkerSet(.link, .article)) || buffer.tokens[index].symbol == .apostrophe
      || buffer.word(index, isA: .demonstrative) || buffer.word(index, isA: .that)
      || ["someone", "somebody", "iemand", "quelqu"].contains { buffer.word(index, is: $0) }
  }

  /// « (étude de l'OIT, 2019) »: where it was read.
  private func isSource(_ index: Int) -> Bool {
    buffer.word(index, isA: .study) && buffer.tokens[index - 1].symbol == .openParenthesis
  }

  /// How many words on the writer's own is set against it.
  private static let reachOfOurs = 20

  /// « le nôtre », "ours", « het onze ».
  private func isOurs(_ index: Int) -> Bool {
    guard buffer.word(index, isA: .ours) else { return false }
    let isBare = buffer.word(index, is: "ours")
    guard isBare || occurrences.markers[index - 1].contains(.article) else { return false }
    let denial = isBare ? index - 1 : index - 2
    if occurrences.markers[denial].contains(.negation), endsPart(index + 1) { return !isOfCause(before: denial) }
    return isBare || occurrences.markers[index + 1].contains(.verb)
      || occurrences.markers[index + 1].contains(.negation)
  }

  /// "(their test env, not ours)", « leur faute, pas la nôtre »: whose cause it was; "(the client's project, not ours)",
  /// "(a regional initiative, not ours)" say what it is that is late.
  private func isOfCause(before denial: Int) -> Bool {
    guard buffer.tokens[denial - 1].kind == .symbol else { return false }
    var first = denial - 1
    while first > 0, !isPause(first - 1) { first -= 1 }
    let part = first..<denial - 1
    return !buffer.word(first, isA: .indefinite) && part.count > 1
      && !part.contains { occurrences.isFigure[$0] || isVerb($0) || isOfWork($0) }
  }

  /// Not the s of "the supplier's fault".
  private func isVerb(_ index: Int) -> Bool {
    occurrences.markers[index].contains(.verb) && buffer.tokens[index - 1].symbol != .apostrophe
  }

  private func isPause(_ index: Int) -> Bool {
    let token = buffer.tokens[index]
    return token.kind == .symbol
      && (!token.symbol.joinsWords || token.symbol == .period && buffer.tokens[index + 1].isSpaced)
  }

  /// « projet », "platform", « équipe »: what may be late.
  private func isOfWork(_ index: Int) -> Bool {
    occurrences.markers[index].contains(.generic) || occurrences.people.contains { $0.contains(index) }
      || occurrences.concepts(at: index).contains { uses.isArtefact($0.concept) }
  }

  /// "that is their project", « c'est leur chantier », « dat is niet ons project ».
  private func isTheirProject(_ index: Int) -> Bool {
    let isOwn = buffer.word(index, isA: .ourPeople)
    guard isOwn || buffer.word(index, isA: .theirs), isOfWork(index + 1) || isOfWork(index + 2) else { return false }
    let isDenied = occurrences.markers[index - 1].contains(.negation)
    // "… €200k. Not our project, thankfully."
    if isOwn, isDenied, isPause(index - 2) || isRelief(index - 2), !isOfCause(before: index - 1) { return true }
    guard isDenied == isOwn else { return false }
    let verb = isDenied ? index - 2 : index - 1
    let subject = (verb - 3..<verb).last { buffer.tokens[$0].kind == .word && !buffer.word($0, is: "n") }
    return isBeing(verb) && !isCleft(after: index)
      && (subject.map { buffer.word($0, isA: .pronoun) || buffer.word($0, isA: .demonstrative) } ?? false)
  }

  /// « Heureusement pas notre projet », "Gelukkig niet ons project": one word that says no more opens the sentence.
  private func isRelief(_ index: Int) -> Bool {
    buffer.tokens[index].kind == .word && isPause(index - 1) && buffer.tokens[index - 1].symbol == .period
      && !occurrences.isFigure[index] && occurrences.concepts(at: index).isEmpty
  }

  /// « c'est leur projet qui bloque » says what keeps ours.
  private func isCleft(after index: Int) -> Bool {
    let end = (index + 1..<index + Self.reachOfOurs).first { isPause($0) || $0 >= buffer.tokens.count } ?? index + 1
    return (index + 1..<end).contains { buffer.word($0, isA: .pronoun) || buffer.word($0, isA: .that) }
  }

  /// "is", "that's".
  private func isBeing(_ index: Int) -> Bool {
    buffer.word(index, isA: .be) || buffer.word(index, is: "s") && buffer.tokens[index - 1].symbol == .apostrophe
  }

  /// "it does not concern us", « cela ne nous regarde pas », « dat gaat ons niet aan », "we have no part in it".
  private func isNoConcern(_ index: Int) -> Bool {
    let isOurs = buffer.word(index, isA: .ourPeople) && isWith(index - 1)
    guard isOurs || buffer.word(index, isA: .us) else { return false }
    let near = index - 4..<index + 5
    guard let denial = near.first(where: { occurrences.markers[$0].contains(.negation) }) else { return false }
    guard !(min(index, denial)..<max(index, denial)).contains(where: { isPause($0) }) else { return false }
    return near.contains { place in
      !isOurs && buffer.word(place, isA: .concerns) && isDenied(place, by: denial, us: index)
        || buffer.word(place, isA: .hasToDo) && isWith(index - 1) && !isInCause(denial)
    }
  }

  /// « rien à voir avec nous », "nothing to do with us", « niets met ons te maken ».
  private func isWith(_ index: Int) -> Bool {
    ["avec", "with", "met"].contains { buffer.word(index, is: $0) }
  }

  /// "down because of a cut that had nothing to do with us": whose fault it was, and ours to bear.
  private func isInCause(_ index: Int) -> Bool {
    (max(0, index - Self.reachOfOurs)..<index).contains { occurrences.markers[$0].contains(.cause) }
  }

  /// "not involved", « concerne pas », « betreft ons niet », « niet aan »; not "a part we could not get", nor « wij hebben
  /// niet aan de tests gewerkt ».
  private func isDenied(_ concern: Int, by denial: Int, us: Int) -> Bool {
    if endsPart(concern + 1) { return true }
    guard !buffer.word(concern, is: "aan") else { return false }
    return abs(denial - concern) == 1 || us == concern + 1 && denial == concern + 2
  }

  /// « , pas nous », "; not us", « , bij ons niet »: it opens its part of the sentence.
  private func isNotUs(_ index: Int) -> Bool {
    guard buffer.word(index, isA: .us) else { return isNotOnOurSide(index) }
    // « wij niet », "we did not", « chez nous, rien »
    let after = (index + 1...index + 2).first { occurrences.markers[$0].contains(.negation) }
    if let after, endsPart(endOfDenial(after)) { return opensPart(index) || opensPart(index - 1) }
    let denial = (index - 2..<index).first { occurrences.markers[$0].contains(.negation) }
    return denial.map { opensPart($0) && endsPart(index + 1) } ?? false
  }

  /// "hadn't" is one word in three tokens.
  private func endOfDenial(_ index: Int) -> Int {
    var end = index + 1
    while occurrences.markers[end].contains(.negation) { end += 1 }
    return end
  }

  /// "nothing on our side".
  private func isNotOnOurSide(_ index: Int) -> Bool {
    buffer.word(index, is: "side") && buffer.word(index - 1, isA: .ourPeople)
      && (index - 4..<index).contains { occurrences.markers[$0].contains(.negation) }
  }

  func opensPart(_ index: Int) -> Bool {
    index > 0 && buffer.tokens[index - 1].kind == .symbol
  }

  private func endsPart(_ index: Int) -> Bool {
    index >= buffer.tokens.count || buffer.tokens[index].kind == .symbol
  }
}
