import Languages

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
