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
          && ["a", "on", "to", "aan", "against", "tegen", "contre"].contains { buffer.word(index - 1, is: $0) }
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
    buffer.tokens[index].kind == .symbol && !buffer.tokens[index].symbol.joinsWords
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
    guard isDenied == isOwn else { return false }
    let verb = isDenied ? index - 2 : index - 1
    let subject = (verb - 3..<verb).last { buffer.tokens[$0].kind == .word && !buffer.word($0, is: "n") }
    return isBeing(verb) && !isCleft(after: index)
      && (subject.map { buffer.word($0, isA: .pronoun) || buffer.word($0, isA: .demonstrative) } ?? false)
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

  private func opensPart(_ index: Int) -> Bool {
    index > 0 && buffer.tokens[index - 1].kind == .symbol
  }

  private func endsPart(_ index: Int) -> Bool {
    index >= buffer.tokens.count || buffer.tokens[index].kind == .symbol
  }
}

/// What the trade deals with that the software serves.
extension ScopeReader {
  /// « Véhicule immobilisé 12 jours », "Claims went up 12%": what the trade deals with opens the clause, or what its
  /// label announces; not « Les assurés n'ont pas pu se connecter », nor "claims intake".
  func isOfTrade(_ clause: ClauseSpan) -> Bool {
    buffer.smallWords.contains(.trade) && !occurrences.concepts(in: clause.tokens).contains(where: \.isDenial)
      && clause.tokens.contains { index in
        guard buffer.word(index, isA: .trade), isHead(index, in: clause.tokens) else { return false }
        let figure = (index..<clause.tokens.upperBound).first { occurrences.isFigure[$0] } ?? clause.tokens.upperBound
        return !(index..<figure).contains { occurrences.markers[$0].contains(.negation) }
      }
  }

  /// « La refonte des réclamations »: another noun is the head.
  private func isLink(_ index: Int) -> Bool {
    occurrences.markers[index].contains(.link)
  }

  /// "Anyone inactive for 90 days loses access", « Quiconque … ».
  func isOfAnybody(_ sentence: Range<Int>) -> Bool {
    sentence.first { buffer.tokens[$0].kind == .word }.map { buffer.word($0, isA: .anybody) } ?? false
  }

  /// "An hour of downtime is worth €2,000", « Une heure d'arrêt vaut 2 000 € »: what one of them comes to, whenever it is.
  func isPrice(_ sentence: Range<Int>) -> Bool {
    let start = sentence.lowerBound
    guard occurrences.isFigure[start], buffer.word(start + 1, isA: .hour),
      ["an", "one", "une", "een"].contains(where: { buffer.word(start, is: $0) })
    else { return false }
    let near = start..<min(start + Self.reachOfPrice, sentence.upperBound)
    return near.contains { buffer.word($0, isA: .stoppage) } && near.contains { buffer.word($0, isA: .costs) }
  }

  private static let reachOfPrice = 8

  /// « Pour chaque lot en retard, le suivant glisse d'une semaine »: how one follows from the other, whichever it is.
  func isRuleForEach(_ sentence: Range<Int>) -> Bool {
    guard let each = sentence.prefix(3).first(where: { occurrences.markers[$0].contains(.each) }) else { return false }
    if each > sentence.lowerBound, mayBeEachTime(each, in: sentence) { return true }
    guard
      let comma = sentence.prefix(Self.longestCase).first(where: { $0 > each && buffer.tokens[$0].symbol == .comma }),
      !(sentence.lowerBound..<comma).contains(where: { occurrences.isFigure[$0] })
    else { return false }
    return occurrences.concepts(in: each..<comma).contains { uses.isDeviation($0.concept) || uses.isMove($0.concept) }
  }

  /// « Pour chaque dossier, le porteur peut attendre un mois », "voor elk dossier kan …": what may be each time, and no
  /// fact.
  private func mayBeEachTime(_ each: Int, in sentence: Range<Int>) -> Bool {
    let near = each..<min(each + Self.longestCase, sentence.upperBound)
    let figure = near.first { occurrences.isFigure[$0] } ?? each
    return (each..<figure).contains { index in
      buffer.word(index, isA: .can) || ["peut", "peuvent", "can", "may"].contains { buffer.word(index, is: $0) }
    }
  }

  /// How far on the case ends that the rule is for: a bound on time.
  private static let longestCase = 40

  /// "waited"
  func isPast(_ index: Int) -> Bool { buffer.letters(index).suffix(2).elementsEqual("ed".utf8) }

  /// "Claims 2.0", "Claims is late", « Sinistres prend du retard »: a version, or a verb for one thing where the word is
  /// of several, makes it the name of a piece of work.
  private func isName(_ index: Int, at start: Int) -> Bool {
    let next = buffer.tokens[index + 1]
    if next.kind == .digits { return index == start }
    // "Patient Sync is late": two capitals are a name where a verb follows without one.
    if buffer.tokens[index].isCapitalised, next.kind == .word, next.isCapitalised,
      occurrences.markers[index + 2].contains(.verb), !buffer.tokens[index + 2].isCapitalised
    {
      return true
    }
    guard index == start, occurrences.markers[index + 1].contains(.verb) || !occurrences.concepts(at: index + 1).isEmpty
    else { return false }
    let (noun, verb) = (buffer.letters(index), buffer.letters(index + 1))
    switch language {
    case .french: return noun.last == UInt8(ascii: "s") && !verb.suffix(2).elementsEqual("nt".utf8)
    case .english: return noun.last == UInt8(ascii: "s") && verb.last == UInt8(ascii: "s")
    case .dutch: return noun.suffix(2).elementsEqual("en".utf8) && !verb.suffix(2).elementsEqual("en".utf8)
    }
  }

  /// « le dossier patient »: French puts what it is before what it is of.
  private func isAfterNoun(_ index: Int, from start: Int) -> Bool {
    index > start && buffer.tokens[index - 1].kind == .word
      && occurrences.markers[index - 1].bits == 0
  }

  /// Nothing but an article and an adjective stands before it, and no noun that it goes with after it.
  private func isHead(_ index: Int, in clause: Range<Int>) -> Bool {
    let colon = (clause.lowerBound..<index).last { buffer.tokens[$0].symbol == .colon }
    let start = colon.map { $0 + 1 } ?? clause.lowerBound
    guard index - start <= 3, buffer.tokens[index + 1].symbol != .colon, buffer.tokens[index + 1].symbol != .hyphen,
      !isName(index, at: start), !(language == .french && isAfterNoun(index, from: start)),
      (start..<index).allSatisfy({
        occurrences.concepts(at: $0).isEmpty && !isLink($0)
          && (buffer.tokens[$0].kind == .word || buffer.tokens[$0].symbol == .apostrophe)
      })
    else { return false }
    // "Claims intake", "the vehicle import": English puts what it is after what it is of.
    let next = index + 1
    return language != .english || buffer.tokens[next].kind != .word || occurrences.markers[next].bits != 0
      || occurrences.isFigure[next] || isPast(next)
  }
}
