import Languages

/// Finds the words that name what a clause is about.
struct SubjectReader {
  let buffer: TokenView
  let occurrences: Occurrences
  let cause: Range<Int>
  let uses: ConceptUses
  private var tokens: PerToken<Token> { buffer.tokens }

  init(buffer: TokenView, occurrences: Occurrences, cause: Range<Int>, uses: ConceptUses) {
    self.buffer = buffer
    self.occurrences = occurrences
    self.cause = cause
    self.uses = uses
  }

  /// Words that end a noun phrase.
  private static let ends = MarkerSet(
    .verb, .negation, .modal, .condition, .irrealis, .likely, .cause, .contrast, .coordination, .old, .new,
    .insteadOf, .increase, .decrease, .since, .until, .within, .saying)
  private static let longest = 7

  /// The tokens of the subject: a label before a colon, words after « sur », or the noun phrase that begins the clause.
  func subject(of clause: Range<Int>) -> Range<Int>? {
    let fact = beforeExplanation(clause)
    return named(label(of: clause)) ?? named(moved(in: clause)) ?? named(about(in: fact)) ?? named(opening(of: fact))
      ?? named(about(in: clause)) ?? named(opening(of: pastLabel(of: clause))) ?? named(whole(in: clause))
      ?? named(ofOpening(of: clause))
  }

  /// "The export slipped by three days: Peter was stuck on the VAT rules": what is told before the colon with its figure
  /// names what it is about.
  private func beforeExplanation(_ clause: Range<Int>) -> Range<Int> {
    guard let figure = clause.first(where: { occurrences.isFigure[$0] }),
      let colon = (figure..<clause.upperBound).first(where: { tokens[$0].symbol == .colon && !occurrences.isFigure[$0] }
      )
    else { return clause }
    return clause.lowerBound..<colon
  }

  /// « La disponibilité du guichet », "Availability of the ticket gate": where the noun that opens the clause is a meaning
  /// of the rules, what it is of.
  private func ofOpening(of clause: Range<Int>) -> Range<Int>? {
    let start = skippingOpening(clause.lowerBound, clause.upperBound)
    guard let link = occurrences.concepts(at: start).map(\.endToken).max(), link < clause.upperBound,
      buffer.isOf(link), !occurrences.isFigure[start],
      let phrase = nounPhrase(from: skippingOpening(link + 1, clause.upperBound), limit: clause.upperBound),
      !isGeneric(phrase), !holdsConcept(phrase)
    else { return nil }
    return phrase
  }

  /// « Petit point : le connecteur glisse »: where the label names nothing, what it announces does.
  private func pastLabel(of clause: Range<Int>) -> Range<Int> {
    let colon = clause.prefix(Self.longest).first { tokens[$0].symbol == .colon }
    return Range(from: colon ?? clause.upperBound, upTo: clause.upperBound)
  }

  /// « 30 points retirés du périmètre de l'extranet »: the extranet.
  private func whole(in clause: Range<Int>) -> Range<Int>? {
    for occurrence in occurrences.concepts(in: clause) where uses.isScope(occurrence.concept) {
      let link = occurrence.firstToken + 1
      guard link < clause.upperBound, occurrences.markers[link].contains(.link) else { continue }
      let start = skippingOpening(link, clause.upperBound)
      if let phrase = nounPhrase(from: start, limit: clause.upperBound), !isGeneric(phrase), !holdsConcept(phrase) {
        return phrase
      }
    }
    return nil
  }

  /// What is left of a phrase without the words before it that name nothing: « Finalement le portail » is the portal,
  /// « Impact » is none at all.
  private func named(_ phrase: Range<Int>?) -> Range<Int>? {
    guard var phrase else { return nil }
    while let first = phrase.first, isWord(first, of: .opening) { phrase = phrase.dropFirst() }
    // « Lot 4 » is a name, « lot » is none.
    let isNumbered = phrase.contains { tokens[$0].kind == .digits }
    let isNamed = phrase.contains { index in
      tokens[index].kind == .word && !isWord(index, of: .head)
        && (isNumbered || !occurrences.markers[index].contains(.generic))
    }
    return isNamed ? phrase : nil
  }

  private func isWord(_ index: Int, of kind: NamelessWords) -> Bool {
    tokens[index].kind == .word && kind.contain(buffer.letters(index))
  }

  /// « Point KYC : … », « [Flux douane] … », « Lot mobile — … ».
  private func label(of clause: Range<Int>) -> Range<Int>? {
    var start = clause.lowerBound
    while start < clause.upperBound, tokens[start].kind == .symbol, tokens[start].symbol != .openBracket { start += 1 }
    guard start < clause.upperBound else { return nil }
    let isBracket = tokens[start].kind == .symbol
    if isBracket { start += 1 }
    var end = start
    while end < clause.upperBound, end - start <= Self.longest {
      if tokens[end].kind == .symbol, closesLabel(end, isBracket: isBracket) { break }
      if occurrences.isFigure[end] || occurrences.markers[end].intersects(MarkerSet(.verb, .negation, .goalNoun)) {
        return nil
      }
      end += 1
    }
    guard end < clause.upperBound, end > start, tokens[end].kind == .symbol, closesLabel(end, isBracket: isBracket)
    else { return nil }
    let phrase = nounPhrase(from: skippingOpening(start, end), limit: end)
    guard let phrase, !holdsConcept(phrase) else { return nil }
    return phrase
  }

  private func closesLabel(_ index: Int, isBracket: Bool) -> Bool {
    let symbol = tokens[index].symbol
    if isBracket { return symbol == .closeBracket }
    return symbol == .colon || (symbol == .dash && tokens[index].isSpaced)
  }

  /// « sur la migration », "on the payment migration", "op de migratie", « côté API ».
  private func about(in clause: Range<Int>) -> Range<Int>? {
    guard occurrences.present.contains(.about) else { return nil }
    for index in clause where occurrences.markers[index].contains(.about) && !cause.contains(index) {
      let start = skippingOpening(index + 1, clause.upperBound)
      // "another week to create a client", « pour être prêt »: what is to be done names nothing.
      if buffer.word(index, is: "to"), start == index + 1, !tokens[start].isCapitalised { continue }
      guard let phrase = nounPhrase(from: start, limit: clause.upperBound), !isGeneric(phrase), !holdsConcept(phrase)
      else { continue }
      return phrase
    }
    return nil
  }

  /// "after talking to legal we're moving the consent centre launch from 11 May": where people move something, it is what
  /// the clause is about.
  private func moved(in clause: Range<Int>) -> Range<Int>? {
    for verb in occurrences.concepts(in: clause) where uses.isMove(verb.concept) {
      let isInverted = buffer.word(verb.endToken, isA: .us)
      let object = isInverted ? verb.endToken + 1 : verb.endToken
      let before = Range(from: max(clause.lowerBound, verb.firstToken - Self.reachOfPeople), upTo: verb.firstToken)
      guard isInverted || before.contains(where: { buffer.word($0, isA: .us) }), object < clause.upperBound,
        occurrences.markers[object].contains(.article),
        let phrase = nounPhrase(from: skippingOpening(object, clause.upperBound), limit: clause.upperBound),
        !isGeneric(phrase), !holdsConcept(phrase)
      else { continue }
      return phrase
    }
    return nil
  }

  /// "we are", « nous avons »: what may stand between people and what they do.
  private static let reachOfPeople = 4

  private func opening(of clause: Range<Int>) -> Range<Int>? {
    var start = clause.lowerBound
    while start < clause.upperBound, tokens[start].kind == .symbol || occurrences.markers[start].contains(.separation) {
      start += 1
    }
    let noun = skippingOpening(start, clause.upperBound)
    guard var phrase = nounPhrase(from: noun, limit: clause.upperBound), !holdsConcept(phrase) else { return nil }
    // A word right before a figure is rather the verb: « le moteur de règles accumule 3 sprints ».
    if phrase.count > 1, phrase.upperBound < clause.upperBound, !tokens[phrase.upperBound - 1].isCapitalised,
      occurrences.isFigure[phrase.upperBound]
    {
      phrase = phrase.lowerBound..<(phrase.upperBound - 1)
    }
    // Nor is a verb that the rules know: « the launch slips from June 1 »; behind an article stands none: « van de
    // webwinkel ».
    let next = phrase.upperBound
    if phrase.count > 1, !occurrences.markers[next - 2].intersects(MarkerSet(.article, .outOf)),
      occurrences.concepts(at: next - 1).contains(where: { !uses.isName($0.concept) }),
      next < clause.upperBound, !occurrences.markers[next].contains(.verb)
    {
      phrase = phrase.lowerBound..<(next - 1)
    }
    return isGeneric(phrase) ? nil : phrase
  }

  /// Past articles and prepositions.
  private func skippingOpening(_ start: Int, _ limit: Int) -> Int {
    var index = start
    while index < limit, !occurrences.isFigure[index],
      occurrences.markers[index].intersects(MarkerSet(.article, .link, .about, .generic))
        || tokens[index].symbol == .apostrophe
    {
      // « point KYC », « projet Atlas »: a generic word before a name is passed over, a lone one is not.
      if occurrences.markers[index].contains(.generic), !isNoun(index + 1, limit) { break }
      index += 1
    }
    return index
  }

  private func nounPhrase(from start: Int, limit: Int) -> Range<Int>? {
    guard isNoun(start, limit) else { return nil }
    var end = start + 1
    while end < limit, end - start < Self.longest {
      if isNoun(end, limit) {
        end += 1
      } else if tokens[end].kind == .symbol, tokens[end].symbol.joinsWords, !tokens[end].isSpaced,
        isNoun(end + 1, limit),
        !tokens[end + 1].isSpaced
      {
        end += 2
      } else if let noun = nounAfterLink(end, limit) {
        end = noun + 1
      } else {
        break
      }
    }
    return start..<end
  }

  /// « de règles », « d'authentification », "of the importer", "van de webwinkel".
  private func nounAfterLink(_ index: Int, _ limit: Int) -> Int? {
    // « a » has the letters of « à »: where it may be the verb, it is.
    guard index + 1 < limit, occurrences.markers[index].contains(.link) || joins(index), !occurrences.isFigure[index],
      !occurrences.markers[index].contains(.verb),
      !occurrences.markers[index].contains(.coordination)
    else { return nil }
    var next = index + 1
    while next < limit, occurrences.markers[next].contains(.article) || tokens[next].symbol == .apostrophe { next += 1 }
    return isNoun(next, limit) && !occurrences.concepts(at: next).contains { !uses.isName($0.concept) }
      ? next : nil
  }

  /// « l'interface avec la compta », "de koppeling met de boekhouding": what stands behind belongs to the name, and
  /// without it the word does not.
  private func joins(_ index: Int) -> Bool {
    buffer.word(index, isA: .joining)
  }

  private func isNoun(_ index: Int, _ limit: Int) -> Bool {
    guard index < limit, !occurrences.isFigure[index] else { return false }
    let token = tokens[index]
    switch token.kind {
    case .symbol: return false
    case .digits:
      return !token.isSpaced || (index > 0 && tokens[index - 1].kind == .word && tokens[index - 1].isCapitalised)
    case .word:
      if token.isUppercase, token.end - token.start > 1 { return true }
      let markers = occurrences.markers[index]
      return !markers.intersects(Self.ends) && !markers.contains(.link) && !markers.contains(.article)
        && !markers.contains(.to) && !markers.contains(.from) && !joins(index)
    }
  }

  private func isGeneric(_ phrase: Range<Int>) -> Bool {
    phrase.allSatisfy { occurrences.markers[$0].contains(.generic) || tokens[$0].kind == .symbol }
  }

  /// Its first word is a meaning of the rules, such as « retard », and no name.
  private func holdsConcept(_ phrase: Range<Int>) -> Bool {
    occurrences.concepts(at: phrase.lowerBound).contains { !uses.isName($0.concept) } && !isNamed(phrase)
  }

  /// A capital inside the sentence makes a name of any word.
  private func isNamed(_ phrase: Range<Int>) -> Bool {
    occurrences.deliverables(in: Range(from: phrase.lowerBound - occurrences.longestName, upTo: phrase.upperBound))
      .contains { $0.tokens.overlaps(phrase) }
  }
}
