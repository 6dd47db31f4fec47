/// Finds the part of a clause that explains the rest: no fact of its own stands there.
struct CauseReader {
  let buffer: TokenView
  let occurrences: Occurrences
  let mentions: UnsafeBufferPointer<QuantityMention>
  private var tokens: PerToken<Token> { buffer.tokens }

  init(buffer: TokenView, occurrences: Occurrences, mentions: UnsafeBufferPointer<QuantityMention>) {
    self.buffer = buffer
    self.occurrences = occurrences
    self.mentions = mentions
  }

  /// From « à cause de » to the end of the clause; to the next comma when the clause begins with it.
  func cause(of clause: Range<Int>) -> Range<Int> {
    if let label = label(in: clause) { return label }
    guard occurrences.present.contains(.cause), let start = clause.first(where: { isCause($0, in: clause) }) else {
      return endingSince(in: clause)
    }
    let opens =
      !(clause.lowerBound..<start).contains { tokens[$0].kind != .symbol }
      || occurrences.markers[start - 1].contains(.coordination) || isAfterGreeting(start, in: clause)
    let comma = (start..<clause.upperBound).first {
      tokens[$0].kind == .symbol && (tokens[$0].symbol == .comma || tokens[$0].symbol == .colon)
        || isInverted($0, after: start) || isSubject($0, after: start)
    }
    // A clause that is all cause is read as if it were none: « grâce à l'outil on gagne 3 jours ».
    if opens { return comma.map { start..<$0 } ?? clause.upperBound..<clause.upperBound }
    return start..<endOfCause(from: start, in: clause)
  }

  /// « 3 jours de retard (cause : Karim malade 2 jours) », "…, reason: …": up to the end of the bracket or the clause.
  private func label(in clause: Range<Int>) -> Range<Int>? {
    guard buffer.smallWords.contains(.causeNoun),
      let figure = clause.first(where: { occurrences.isFigure[$0] }),
      let label = (figure..<clause.upperBound).first(where: {
        buffer.word($0, isA: .causeNoun) && tokens[$0 + 1].symbol == .colon && tokens[$0 - 1].kind == .symbol
      })
    else { return nil }
    let close = (label..<clause.upperBound).first { tokens[$0].symbol == .closeParenthesis }
    return label..<(close ?? clause.upperBound)
  }

  /// « est passé de 4 à 9 jours depuis la mise en place du comité »: at the end, behind the figures, what it has been so
  /// since explains as well.
  private func endingSince(in clause: Range<Int>) -> Range<Int> {
    let none = clause.upperBound..<clause.upperBound
    guard occurrences.present.contains(.since), let last = clause.last(where: { occurrences.isFigure[$0] }),
      let start = (last + 1..<max(last + 1, clause.upperBound)).first(where: {
        occurrences.markers[$0].contains(.since) && buffer.word($0, isA: .sinceEvent) && opensEvent($0 + 1)
      }), start + 2 < clause.upperBound
    else { return none }
    let end = (start..<clause.upperBound).first { tokens[$0].symbol == .comma || tokens[$0].symbol == .colon }
    return start..<(end ?? clause.upperBound)
  }

  /// « depuis la bascule », "since we moved"; not "has since been recovered".
  private func opensEvent(_ index: Int) -> Bool {
    let isThing = occurrences.markers[index].contains(.article) && !buffer.word(index, is: "been")
    return isThing || buffer.word(index, isA: .that) || buffer.word(index, isA: .whose)
      || buffer.word(index, isA: .pronoun) || tokens[index].isCapitalised
  }

  /// « Bonjour Madame, suite à la révision, la redevance passera… »: nothing is told before the comma.
  private func isAfterGreeting(_ start: Int, in clause: Range<Int>) -> Bool {
    start > clause.lowerBound && tokens[start - 1].symbol == .comma
      && !(clause.lowerBound..<start).contains { occurrences.isFigure[$0] || occurrences.markers[$0].contains(.verb) }
      && occurrences.concepts(in: clause.lowerBound..<start).isEmpty
  }

  /// « op vraag van de provincie komt er een export bij »: the verb before « er » ends what stands before it.
  private func isInverted(_ index: Int, after cause: Int) -> Bool {
    index > cause + 1 && tokens[index].kind == .word && !occurrences.markers[index].contains(.cause)
      && (buffer.word(index + 1, isA: .inversion) || isVerbSecond(index))
  }

  /// « bonne surprise, grâce au composant on a livré trois jours plus tôt »: where nothing before the cause has a figure.
  private func subjectOfFact(after cause: Int, in clause: Range<Int>) -> Int? {
    guard !(clause.lowerBound..<cause).contains(where: { occurrences.isFigure[$0] }) else { return nil }
    return (cause..<clause.upperBound).first { isSubject($0, after: cause) }
  }

  /// « grâce au composant de signature on a livré plus tôt »: who did it ends the noun that it was done with. "because
  /// the tool we use is down" is a sentence, which has such words of its own.
  private func isSubject(_ index: Int, after cause: Int) -> Bool {
    buffer.word(cause, isA: .nominalCause) && index > cause + 2 && buffer.word(index, isA: .mainSubject)
      && tokens[index - 1].kind == .word && !buffer.word(index - 1, isA: .pronoun)
      && !buffer.word(index - 1, isA: .that) && !occurrences.markers[index - 1].intersects(MarkerSet(.article, .link))
  }

  /// « door de storing verliest het team twee dagen »: the verb, and then who does it.
  private func isVerbSecond(_ index: Int) -> Bool {
    (occurrences.markers[index].intersects(MarkerSet(.verb, .increase, .decrease))
      || !occurrences.concepts(at: index).isEmpty)
      && ["het", "de", "we", "wij", "onze", "ons", "elke"].contains { buffer.word(index + 1, is: $0) }
      && tokens[index - 1].kind == .word && !occurrences.markers[index].intersects(MarkerSet(.article, .link))
  }

  /// « après l'audit : huit jours »: what a colon announces is the fact itself.
  private func endOfCause(from start: Int, in clause: Range<Int>) -> Int {
    let near = (start..<min(start + Self.shortestCause, clause.upperBound)).first { tokens[$0].symbol == .comma }
    // "because of it, 55k in revenue": what it was, and on.
    if let near { return near }
    if let end = endOfPortion(start, in: clause) ?? endOfMostly(start, in: clause) { return end }
    if let figure = figureOfFact(after: start, in: clause) ?? subjectOfFact(after: start, in: clause) { return figure }
    if isMoment(start),
      let end = (start..<clause.upperBound).first(where: {
        tokens[$0].symbol == .comma || buffer.word($0, isA: .future)
      })
    {
      return end
    }
    let colon = (start..<clause.upperBound).first {
      tokens[$0].kind == .symbol && tokens[$0].symbol == .colon && !occurrences.markers[$0 - 1].contains(.cause)
    }
    return colon ?? bracketedFigure(after: start, in: clause) ?? anotherFact(after: start, in: clause)
      ?? clause.upperBound
  }

  /// « a surtout travaillé sur le portail, qui accuse … »: up to the comma.
  private func endOfMostly(_ start: Int, in clause: Range<Int>) -> Int? {
    guard buffer.word(start, isA: .mostly) else { return nil }
    return (start..<clause.upperBound).first { tokens[$0].symbol == .comma }
  }

  /// « 512 k€, dont 300 k€ déjà facturés, pour un budget de 480 k€ »: the part ends at its comma.
  private func endOfPortion(_ start: Int, in clause: Range<Int>) -> Int? {
    guard buffer.word(start, isA: .portion), occurrences.isFigure[start + 1] else { return nil }
    return (start..<clause.upperBound).first { tokens[$0].symbol == .comma }
  }

  /// « en baisse de 6 % à cause des lenteurs (CA mensuel : 450 k€) »: a figure in brackets belongs to what is told, where
  /// the cause has none.
  private func bracketedFigure(after cause: Int, in clause: Range<Int>) -> Int? {
    guard let open = (cause..<clause.upperBound).first(where: { tokens[$0].symbol == .openParenthesis }),
      !(cause..<open).contains(where: { occurrences.isFigure[$0] }),
      (clause.lowerBound..<cause).contains(where: { occurrences.isFigure[$0] })
    else { return nil }
    return (open..<clause.upperBound).contains { occurrences.isFigure[$0] } ? open : nil
  }

  /// « valt wegens een burn-out twee maanden uit », « op vraag van de klant 12 punten bijgekomen »: the first figure, which nothing ties to the Dutch cause before it.
  private func figureOfFact(after cause: Int, in clause: Range<Int>) -> Int? {
    guard ["wegens", "door", "dankzij", "vanwege", "op"].contains(where: { buffer.word(cause, is: $0) }),
      !(clause.lowerBound..<cause).contains(where: { occurrences.isFigure[$0] }),
      let figure = (cause + 2..<max(cause + 2, clause.upperBound)).first(where: { occurrences.isFigure[$0] }),
      mentions.beginning(in: figure..<figure + 1, by: { Int($0.firstToken) }).contains(where: { $0.kind == .quantity })
    else { return nil }
    let before = figure - 1
    let isTied = buffer.isOf(before) || occurrences.markers[before].bits != 0 || buffer.word(before, is: "met")
    return tokens[before].kind == .word && !isTied ? figure : nil
  }

  /// « à l'arrêt 2 jours faute de VPN et le portail a 3 semaines de retard »: the figure of the fact stands before its
  /// cause, so the one beyond « et » is another's.
  private func anotherFact(after cause: Int, in clause: Range<Int>) -> Int? {
    guard
      (clause.lowerBound..<cause).contains(where: { occurrences.isFigure[$0] }) || refersBack(after: cause, in: clause),
      let and = (cause + 1..<max(cause + 1, clause.upperBound)).first(where: {
        occurrences.isFigure[$0] || occurrences.markers[$0].contains(.coordination)
      }),
      !occurrences.isFigure[and],
      mentions.beginning(in: and..<clause.upperBound, by: { Int($0.firstToken) }).contains(where: {
        $0.kind != .number
      })
    else { return nil }
    return and
  }

  /// "… threatens to leave because of the outages, and they bring in €60k a year": the sentence beyond the comma tells of
  /// what stands before the cause.
  private func refersBack(after cause: Int, in clause: Range<Int>) -> Bool {
    let comma = (cause..<clause.upperBound).first { tokens[$0].symbol == .comma || occurrences.isFigure[$0] }
    guard let comma, tokens[comma].symbol == .comma, comma + 3 < clause.upperBound,
      occurrences.markers[comma + 1].contains(.coordination)
    else { return false }
    return buffer.word(comma + 2, isA: .demonstrative)
      || buffer.word(comma + 2, isA: .standsFor)
        && (occurrences.markers[comma + 3].contains(.verb) || !occurrences.concepts(at: comma + 3).isEmpty)
  }

  private static let shortestCause = 4

  /// "after the redesign, on a shop that …": when it was, up to the comma.
  private func isMoment(_ cause: Int) -> Bool {
    buffer.word(cause, isA: .causeAfter)
  }

  /// "two weeks late while legal reviews" explains; ", while hosting went up" says another thing.
  private func isCause(_ index: Int, in clause: Range<Int>) -> Bool {
    guard occurrences.markers[index].contains(.cause), !isPortion(index), !isAfterDeliverable(index),
      !beginsMeaning(index), !isParticle(index), !isSeen(index), !buffer.word(index + 1, isA: .nobody),
      !buffer.word(index + 2, isA: .nobody),
      !setsPlan(index, in: clause), !tellsOutcome(index, in: clause), !tellsMeans(index), !isAgent(index, in: clause)
    else {
      return false
    }
    guard occurrences.markers[index].contains(.coordination), index > clause.lowerBound else { return true }
    return tokens[index - 1].symbol != .comma
  }

  /// "used 38 person-days while 30 were budgeted": it sets the plan against what was done.
  private func setsPlan(_ index: Int, in clause: Range<Int>) -> Bool {
    guard buffer.word(index, is: "while") else { return false }
    let figure = (index + 1..<min(index + 4, clause.upperBound)).first { occurrences.isFigure[$0] }
    guard let figure else { return false }
    return (figure..<min(figure + 5, clause.upperBound)).contains { occurrences.markers[$0].contains(.old) }
  }

  /// « door de chatfunctie te schrappen winnen we drie weken »: what is done for it, and told as well.
  private func tellsMeans(_ index: Int) -> Bool {
    guard buffer.word(index, is: "door") else { return false }
    let near = (index + 1..<min(index + 8, tokens.count)).prefix {
      tokens[$0].kind == .word && !occurrences.isFigure[$0]
    }
    return near.contains { buffer.word($0, is: "te") && !occurrences.concepts(at: $0 + 1).isEmpty }
  }

  /// « wordt door de leverancier zes weken te laat geleverd »: who does it, and no reason.
  private func isAgent(_ index: Int, in clause: Range<Int>) -> Bool {
    guard buffer.word(index, is: "door") else { return false }
    let before = max(clause.lowerBound, index - 2)..<index
    return before.contains { verb in ["wordt", "worden", "werd", "werden"].contains { buffer.word(verb, is: $0) } }
      && (index..<min(index + 5, clause.upperBound)).contains { occurrences.isFigure[$0] }
  }

  /// « la planification a été revue, d'où cinq semaines de plus », "waardoor de oplevering later valt": what came of it,
  /// where nothing before it has a figure.
  private func tellsOutcome(_ index: Int, in clause: Range<Int>) -> Bool {
    (buffer.word(index, is: "waardoor") || buffer.word(index, is: "which")
      || buffer.word(index, is: "d")
        && buffer.word(index + 2, is: "ou"))
      && !(clause.lowerBound..<index).contains { occurrences.isFigure[$0] }
  }

  /// « Léa a vu que nous payons… » tells what she saw, « vu que nous payons… » why.
  private func isSeen(_ index: Int) -> Bool {
    let seen = buffer.word(index - 1, is: "vu") ? index - 1 : index
    return buffer.word(seen, is: "vu") && (seen - 2..<seen).contains { occurrences.markers[$0].contains(.verb) }
  }

  /// "nine days after the agreed date": the phrase says that it is late.
  private func beginsMeaning(_ index: Int) -> Bool {
    occurrences.concepts(at: index).contains { $0.endToken - $0.firstToken > 2 || !$0.secondPart.isEmpty }
  }

  /// "after the migration", where that is a deliverable: says when, not why.
  private func isAfterDeliverable(_ index: Int) -> Bool {
    let start = index > 0 && buffer.word(index, isA: .definite) ? index - 1 : index
    guard buffer.word(start, isA: .following) else { return false }
    return !occurrences.deliverables(in: start + 1..<start + 3).isEmpty
  }

  /// « gaat pas door op 16 juni », « schuift door »: the second part of a verb, and nothing that did it.
  private func isParticle(_ index: Int) -> Bool {
    guard buffer.word(index, isA: .particle) else { return false }
    let next = index + 1
    return next >= tokens.count || tokens[next].kind == .symbol || occurrences.isFigure[next]
      || occurrences.markers[next].intersects(MarkerSet(.about, .to, .coordination))
  }

  /// « 10 livraisons dont 20 % ratées » counts a part of them.
  private func isPortion(_ index: Int) -> Bool {
    index + 2 < tokens.count && buffer.word(index, isA: .portion)
      && (tokens[index + 2].symbol == .percent
        // « dont trois rattrapées »: those are no part of it any more.
        || occurrences.isFigure[index + 1]
          && (index + 2..<index + 5).contains { occurrences.markers[$0].contains(.recovered) })
  }
}
