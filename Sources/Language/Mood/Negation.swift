import Languages

/// Decides what a denial reaches.
struct NegationReader {
  let buffer: TokenView
  let occurrences: Occurrences
  let language: Language
  private var tokens: PerToken<Token> { buffer.tokens }

  /// Tokens that a denial before a word can reach over.
  private static let reach = 7
  private static let denials = MarkerSet(.negation, .doubtful, .limitation)

  /// Whether any word of the statement could deny a concept's: in most of them none could.
  var mayDeny: Bool {
    occurrences.present.intersects(Self.denials) || mayDenyAfter || buffer.smallWords.contains(.behind)
      || buffer.smallWords.contains(.free)
  }

  /// Whether the words around deny a concept's word: « pas de retard », « ne glisse pas », "schuift niet op".
  func denies(_ occurrence: ConceptOccurrence, in clause: Range<Int>) -> Bool {
    isDeniedBefore(startOfDenial(occurrence, clause), in: clause) || isDeniedAfter(occurrence, in: clause)
  }

  /// « n'est plus supporté »: the denial is part of what the words say, and denies it not again.
  private func startOfDenial(_ occurrence: ConceptOccurrence, _ clause: Range<Int>) -> Int {
    var start = occurrence.firstToken
    guard occurrence.endToken > start + 1 else { return start }
    while start > clause.lowerBound, occurrences.markers[start].contains(.negation),
      occurrences.markers[start - 1].contains(.negation)
    {
      start -= 1
    }
    return start
  }

  private func isDeniedBefore(_ first: Int, in clause: Range<Int>) -> Bool {
    guard occurrences.present.intersects(Self.denials) else { return false }
    var index = first - 1
    var words = 0
    while index >= clause.lowerBound, words < Self.reach {
      let markers = occurrences.markers[index]
      // "won't see it until ten days after the agreed date": what stands behind is so.
      if stops(index) || buffer.word(index, is: "until") { return false }
      if markers.contains(.limitation), isNotYet(index), isRight(before: first, index) { return true }
      if markers.contains(.limitation) || isBeforeFigure(index) { return false }
      if lacks(index), opensSentence(after: index, before: first) { return false }
      if markers.contains(.negation), isPrefix(index) || isOfSomebody(index) { return index + 1 == first }
      if markers.contains(.negation) { return !isRectified(index, clause) && !(lasts(first) && lacks(index)) }
      if markers.contains(.doubtful), hasNe(before: index, in: clause) { return true }
      if markers.contains(.coordination), !isNi(index) { return false }
      if tokens[index].kind != .symbol { words += 1 }
      index -= 1
    }
    return false
  }

  /// « sans développeur pendant sept semaines »: how long is said of the lack.
  private func lasts(_ index: Int) -> Bool {
    buffer.word(index, isA: .lasting) && index + 1 < tokens.count && occurrences.isFigure[index + 1]
  }

  /// « sans elle, la mise en ligne glisserait », "without her": it denies nobody but them.
  private func isOfSomebody(_ index: Int) -> Bool {
    lacks(index) && index + 1 < tokens.count && buffer.word(index + 1, isA: .whoIsGone)
  }

  private func lacks(_ index: Int) -> Bool { buffer.word(index, isA: .without) }

  /// « sans double authentification nous risquons … »: what is lacking ends where somebody does something; not « sans que
  /// nous perdions ».
  private func opensSentence(after lack: Int, before end: Int) -> Bool {
    !buffer.word(lack + 1, isA: .that) && !buffer.word(lack + 1, isA: .subordinator)
      && Range(from: lack + 1, upTo: end).contains { buffer.word($0, isA: .us) || buffer.word($0, isA: .writer) }
  }

  /// « pas encore colmatée », "not yet patched", « nog niet gedicht »: what is to come has not happened.
  private func isNotYet(_ end: Int) -> Bool {
    buffer.word(end, isA: .yet)
  }

  /// "not yet fixed", "not yet been fixed", "not yet two weeks late".
  private func isRight(before word: Int, _ index: Int) -> Bool {
    Range(from: index + 1, upTo: word).allSatisfy {
      occurrences.isFigure[$0] || occurrences.markers[$0].intersects(MarkerSet(.verb, .link)) || buffer.isOf($0)
    }
  }

  /// « les postes non chiffrés », « niet-versleutelde laptops »: it denies the word that it stands before, and no other.
  private func isPrefix(_ index: Int) -> Bool {
    let next = index + 1
    guard next < tokens.count else { return false }
    if tokens[next].symbol == .hyphen { return !tokens[next].isSpaced }
    let isPlain = tokens[next].kind == .word && !occurrences.markers[next].intersects(Self.afterNo)
    return buffer.word(index, is: "non") && isPlain && index > 0 && tokens[index - 1].kind == .word
  }

  /// « et non un retard », « non pas trois »: what is denied begins there.
  private static let afterNo = MarkerSet(.article, .negation, .link, .verb)

  /// « pas prêt avant 4 semaines de plus » says that it takes them.
  private func isBeforeFigure(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, occurrences.isFigure[index + 1] else { return false }
    return buffer.word(index, isA: .before)
  }

  private var mayDenyAfter: Bool {
    switch language {
    case .french: buffer.smallWords.contains(.ne)
    case .english: false
    case .dutch: occurrences.present.contains(.negation)
    }
  }

  /// After the verb: French with its « ne », Dutch within its clause.
  private func isDeniedAfter(_ occurrence: ConceptOccurrence, in clause: Range<Int>) -> Bool {
    guard mayDenyAfter else { return false }
    let end = occurrence.endToken
    // « ne renouvelle pas »: the denial goes on with what the words say.
    if buffer.isNe(occurrence.firstToken) { return false }
    var index = end
    while index < min(end + 3, clause.upperBound) {
      // « konden vier dagen niet werken »: the denial is part of what the words say.
      if stops(index) || occurrence.secondPart.contains(index) { return false }
      let markers = occurrences.markers[index]
      if markers.contains(.limitation) || markers.contains(.cause) { return false }
      if isNoMore(index, after: end, in: clause) { return true }
      // "ligt stil zonder VPN" lacks something else.
      if markers.contains(.negation), !buffer.word(index, isA: .without) {
        return (language == .dutch || hasNe(before: end, in: clause)) && !isRectified(index, clause)
      }
      index += 1
    }
    return false
  }

  /// « ne menace plus de partir », « ne perd plus 3 jours »; not « ne glisse plus que de deux jours », nor « plus de deux
  /// jours ».
  private func isNoMore(_ index: Int, after end: Int, in clause: Range<Int>) -> Bool {
    language == .french && buffer.word(index, is: "plus") && hasNe(before: end, in: clause)
      && !buffer.word(index + 1, isA: .that) && !(buffer.isOf(index + 1) && occurrences.isFigure[index + 2])
  }

  /// « pas 2 mais 4 semaines de retard »: the figure is denied, not the fact.
  private func isRectified(_ denial: Int, _ clause: Range<Int>) -> Bool {
    Rectification(after: denial, within: clause.upperBound, occurrences, buffer) != nil
  }

  /// « plus de retard » with no figure: more of it, or none left.
  func doubt(in clause: Range<Int>) -> Range<Int>? {
    guard occurrences.present.contains(.doubtful), let index = doubtful(in: clause),
      !occurrences.concepts(in: index + 1..<index + 4).isEmpty
    else { return nil }
    return Range(from: index, upTo: min(index + 3, clause.upperBound))
  }

  /// « plus » and the like, which may deny and may add; not « ne prend plus de temps », which denies for certain.
  private func doubtful(in clause: Range<Int>) -> Int? {
    clause.first { index in
      occurrences.markers[index].contains(.doubtful) && !occurrences.markers[index].contains(.negation)
        && !occurrences.markers[index].contains(.limitation) && !hasNe(before: index, in: clause)
    }
  }

  private func hasNe(before end: Int, in clause: Range<Int>) -> Bool {
    Range(from: max(clause.lowerBound, end - 4), upTo: end).contains {
      buffer.isNe($0)
    }
  }

  private func isNi(_ index: Int) -> Bool {
    occurrences.markers[index].contains(.negation)
  }

  private func stops(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .symbol else { return false }
    return token.symbol == .comma || token.symbol == .semicolon || token.symbol == .colon
      || token.symbol == .openParenthesis || token.symbol == .closeParenthesis || token.symbol == .dash
      || token.symbol == .exclamation || token.symbol == .question
  }
}
