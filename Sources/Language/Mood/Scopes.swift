import Languages

/// Tells whose words a clause holds and whether they claim a fact, from words whose reach is known: as clinical notes are
/// read (ConText: Harkema et al., 2009), with triggers, look-alikes that are none, and what ends a scope.
struct ScopeReader {
  let buffer: TokenView
  let occurrences: Occurrences
  let language: Language
  let uses: ConceptUses
  private var tokens: PerToken<Token> { buffer.tokens }

  init(buffer: TokenView, occurrences: Occurrences, language: Language, uses: ConceptUses) {
    self.buffer = buffer
    self.occurrences = occurrences
    self.language = language
    self.uses = uses
  }

  private static let triggers = MarkerSet(
    .denial, .recovered, .cancelled, .undone, .closed, .voided, .forwarded, .usually, .hearsay, .habit, .whenever,
    .elsewhere, .request, .order, .action, .asking, .story, .screen)

  /// The mood that a word of the clause gives it; nil when it is the writer's own claim.
  ///
  /// - Parameter hasWork: points or person-days stand in it; a feature may be cancelled, and that is a fact.
  func mood(of clause: ClauseSpan, hasWork: Bool, hasRate: Bool) -> Clause.Mood? {
    if isOfOthers(clause) || isOfTrade(clause) || isPublished(clause.tokens) || isTheirOwn(clause) { return .elsewhere }
    if isOfAnybody(clause.sentence) || isPrice(clause.sentence) { return .habit }
    if isAlarm() || isLogged() { return .specification }
    if isDeniedShortly(after: clause.tokens.upperBound) || isOver(clause, hasRate: hasRate) || isRefused(clause) {
      return .denied
    }
    guard occurrences.present.intersects(Self.triggers) || isWhen(clause.sentence.lowerBound) else { return nil }
    if deniesAll(clause.sentence) || isDeniedByNext(clause) || isRecovered(after: clause) { return .denied }
    let tokens = clause.tokens
    if occurrences.present.contains(.voided), isVoided() { return .denied }
    if isForwarded() { return .quotation }
    if isDenied(tokens) || contains(.closed, tokens) { return .denied }
    if !hasWork, contains(.cancelled, tokens) || isUndone(tokens) { return .denied }
    let opening = opening(of: isJoined(clause) ? clause.sentence : tokens)
    let isTold = contains(.hearsay, tokens) || contains(.hearsay, opening)
    if isTold ? !isConfirmed(tokens) : isRumour(after: clause) { return .hearsay }
    if contains(.asking, opening) { return .question }
    if isStory(clause.sentence) || isScreen(tokens) { return .specification }
    if contains(.request, opening) || isOrder(clause.sentence) || isAction(clause.sentence) { return .request }
    if contains(.elsewhere, withFigure(opening)) || isDealtToOthers(tokens) { return .elsewhere }
    if isHabit(clause) { return .habit }
    return nil
  }

  private func contains(_ marker: Marker, _ range: Range<Int>) -> Bool {
    occurrences.contains(marker, in: range)
  }

  /// « … et la migration glisse »: who says the first part says this one.
  private func isJoined(_ clause: ClauseSpan) -> Bool {
    let first = clause.tokens.lowerBound
    guard first > clause.sentence.lowerBound else { return false }
    return occurrences.markers[first].contains(.coordination)
      || buffer.tokens[first].symbol == .comma && !clause.isAfterContrast
  }

  /// What stands before the first figure: who speaks, of whom.
  private func opening(of clause: Range<Int>) -> Range<Int> {
    let end = clause.first { occurrences.isFigure[$0] } ?? clause.upperBound
    return clause.lowerBound..<end
  }

  /// "A former colleague …" is a figure, one person, and tells whose it is.
  private func withFigure(_ opening: Range<Int>) -> Range<Int> {
    var end = opening.upperBound
    while occurrences.isFigure[end] { end += 1 }
    return opening.lowerBound..<end
  }

  /// "Delay the launch by a week", « Décaler la mise en ligne »: the sentence begins with what is to be done to
  /// something; "Delay: two weeks" is a label.
  private func isOrder(_ sentence: Range<Int>) -> Bool {
    guard
      let verb = sentence.first(where: { index in
        tokens[index].kind == .word && !occurrences.markers[index].contains(.separation)
          && !buffer.word(index, isA: .sequelLink) && !isSpeaker(index, in: sentence)
      }), occurrences.markers[verb].contains(.order), verb + 1 < sentence.upperBound, !isSubject(verb, in: sentence)
    else { return false }
    let next = verb + 1
    return occurrences.markers[next].contains(.article)
      // "Delay approx. 2 weeks" is a noun.
      || occurrences.isFigure[next] && !buffer.word(verb, is: "delay")
      || buffer.word(next, isA: .orderObject) || buffer.word(next, isA: .between)
      // "Wait for access" is a label, too.
      || buffer.word(next, is: "for") && occurrences.concepts(at: verb).isEmpty || buffer.word(verb, is: "give")
      || buffer.word(next, is: "back") || tokens[next].isCapitalised && tokens[next].kind == .word
  }

  /// « Attendre le build coûte 30 minutes par jour »: the infinitive is what costs them.
  private func isSubject(_ infinitive: Int, in sentence: Range<Int>) -> Bool {
    guard language == .french else { return false }
    let rest = (infinitive + 1..<sentence.upperBound).prefix { tokens[$0].kind == .word && !occurrences.isFigure[$0] }
    return rest.contains { buffer.word($0, isA: .takesTime) }
  }

  /// "AI: wait three more days": the label of what is to be done, its colon, and nothing that is said to be so.
  private func isAction(_ sentence: Range<Int>) -> Bool {
    let label = sentence.prefix { occurrences.markers[$0].contains(.action) }
    guard var last = label.last else { return false }
    // "Option A:", « Option 2 : »
    if tokens[last + 1].kind != .symbol, tokens[last + 1].foldedEnd - tokens[last + 1].foldedStart == 1 { last += 1 }
    guard tokens[last + 1].symbol == .colon else { return false }
    // "Story: show a banner when an order is delayed": software to be, whatever is said of it.
    if buffer.word(last, is: "story") { return true }
    return !(last + 1..<max(last + 1, sentence.upperBound)).contains {
      buffer.word($0, isA: .be) || buffer.word($0, isA: .singularVerb)
    }
  }

  /// "Trevor: give me a day", "And then yeah, …": who speaks, or a word before a comma.
  private func isSpeaker(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index + 1 < sentence.upperBound else { return false }
    let isNamed = tokens[index].isCapitalised && tokens[index + 1].symbol == .colon
    return isNamed
      || tokens[index + 1].symbol == .comma && occurrences.concepts(at: index).isEmpty
        && !occurrences.markers[index].contains(.order)
  }

  // MARK: - Labels of the whole line

  /// « Annulé : … », "… (cancelled)", « … – démenti depuis ».
  private func isVoided() -> Bool {
    tokens.indices.contains { index in
      guard occurrences.markers[index].contains(.voided), !occurrences.markers[index - 1].contains(.voided) else {
        return false
      }
      var end = index
      while occurrences.markers[end].contains(.voided) { end += 1 }
      let opens = index == 0 || isLabelMark(index - 1)
      return opens && (isLabelMark(end) || end >= tokens.count || tokens[end].symbol == .period)
    }
  }

  private func isLabelMark(_ index: Int) -> Bool {
    guard index >= 0, index < tokens.count, tokens[index].kind == .symbol else { return false }
    let symbol = tokens[index].symbol
    return symbol == .colon || symbol == .dash || symbol == .hyphen && tokens[index].isSpaced
      || symbol == .openParenthesis
      || symbol == .closeParenthesis || symbol == .openBracket || symbol == .closeBracket || symbol == .comma
  }

  private func isForwarded() -> Bool {
    occurrences.markers[0].contains(.forwarded)
      && tokens.prefix(4).contains { $0.kind == .symbol && $0.symbol == .colon }
  }

  // MARK: - Denial

  /// « contrairement à la rumeur »; not « contrairement au plan », nor what is put right: « pas 3 mais 5 ».
  private func isDenied(_ clause: Range<Int>) -> Bool {
    guard let trigger = clause.first(where: { occurrences.markers[$0].contains(.denial) }) else { return false }
    let comma = (trigger..<clause.upperBound).first { tokens[$0].symbol == .comma } ?? clause.upperBound
    if buffer.word(trigger, isA: .contrary),
      (trigger..<comma).contains(where: {
        occurrences.markers[$0].intersects(MarkerSet(.old, .generic)) || buffer.word($0, isA: .writer)
      }),
      comma < clause.upperBound
    {
      return false
    }
    return !clause.contains { Rectification(after: $0, within: clause.upperBound, occurrences, buffer) != nil }
  }

  /// "forget the rumoured month: the confirmed slip is seven weeks": what holds comes after the rumour, with its figure.
  private func isConfirmed(_ clause: Range<Int>) -> Bool {
    guard let rumour = clause.last(where: { occurrences.markers[$0].contains(.hearsay) }) else { return false }
    if isNone(rumour, within: clause) { return true }
    guard
      let fact = (rumour..<clause.upperBound).first(where: { occurrences.markers[$0].contains(.confirmed) })
    else { return false }
    return (fact..<clause.upperBound).contains { occurrences.isFigure[$0] }
  }

  /// « les pénalités ont finalement été levées », "the fine was since waived": a form of being stands before the word.
  private func isUndone(_ clause: Range<Int>) -> Bool {
    clause.contains { index in
      occurrences.markers[index].contains(.undone)
        && (index - 3..<index).contains { clause.contains($0) && buffer.word($0, isA: .be) }
    }
  }

  /// « Le projet a 3 sprints de retard. C'est faux. »: a clause that only denies reaches the one before it.
  private func isDeniedByNext(_ clause: ClauseSpan) -> Bool {
    var end = clause.tokens.upperBound
    while end < tokens.count, end - clause.tokens.upperBound < Self.reach {
      if occurrences.isFigure[end] { return false }
      if occurrences.markers[end].contains(.denial) { return isAlone(after: end) }
      end += 1
    }
    return false
  }

  /// "was a week behind in May but has caught up": the rest of the sentence ends the delay, and has no figure.
  private func isRecovered(after clause: ClauseSpan) -> Bool {
    let rest = clause.tokens.upperBound..<max(clause.tokens.upperBound, clause.sentence.upperBound)
    // The outage is over, and was there.
    guard !occurrences.concepts(in: clause.tokens).contains(where: { uses.isOutage($0.concept) }) else { return false }
    guard rest.count <= Self.longestRecovery, contains(.recovered, rest) else { return false }
    return !rest.contains { occurrences.isFigure[$0] || occurrences.markers[$0].contains(.negation) }
  }

  private static let longestRecovery = 12

  /// « …, mais ce n'est qu'une rumeur »: the rest of the sentence says so, and has no figure.
  private func isRumour(after clause: ClauseSpan) -> Bool {
    let rest = clause.tokens.upperBound..<max(clause.tokens.upperBound, clause.sentence.upperBound)
    guard rest.count <= Self.longestRecovery,
      let rumour = rest.first(where: { occurrences.markers[$0].contains(.hearsay) })
    else { return false }
    return !isNone(rumour, within: rest) && !rest.contains { occurrences.isFigure[$0] }
  }

  /// « ce n'est plus une rumeur »; but « ce n'est qu'une rumeur » says that it is one.
  private func isNone(_ rumour: Int, within clause: Range<Int>) -> Bool {
    let before = max(clause.lowerBound, rumour - 3)..<rumour
    return before.contains { occurrences.markers[$0].contains(.negation) }
      && !before.contains { buffer.word($0, is: "qu") || buffer.word($0, is: "que") }
  }

  private func isAlone(after trigger: Int) -> Bool {
    var index = trigger
    while index < tokens.count, tokens[index].symbol != .period, tokens[index].symbol != .semicolon {
      if occurrences.isFigure[index] { return false }
      index += 1
    }
    return true
  }

  /// How many words may stand before the denial of what was just said: « , ce qui est faux ».
  private static let reach = 6

  // MARK: - Habits, stories, screens

  /// « en tant que client, je veux … », "as a user I want …".
  private func isStory(_ sentence: Range<Int>) -> Bool {
    guard occurrences.present.contains(.story),
      let start = sentence.first(where: { occurrences.markers[$0].contains(.story) })
    else { return false }
    return (start..<sentence.upperBound).contains { index in
      buffer.word(index, isA: .wish)
    }
  }

  /// « le message affiche : … »: a colon or a quote follows, or a capital.
  private func isScreen(_ clause: Range<Int>) -> Bool {
    guard let trigger = clause.last(where: { occurrences.markers[$0].contains(.screen) }) else { return false }
    return !(clause.lowerBound..<trigger).contains { occurrences.isFigure[$0] }
  }

  /// "whenever a build fails, …"; what is told in the past happened.
  private func isHabit(_ clause: ClauseSpan) -> Bool {
    let opening = clause.sentence.prefix(Self.openingLength)
    if occurrences.present.intersects(MarkerSet(.habit, .usually)),
      clause.sentence.contains(where: { isRule($0) || isUsual($0) })
    {
      return true
    }
    // « quand on livre avec de l'avance, on prévient »: « quand on » may set one thing against another elsewhere.
    guard
      let when = opening.first(where: {
        occurrences.markers[$0].contains(.whenever) || $0 == clause.sentence.lowerBound && isWhen($0)
      })
    else { return false }
    if buffer.word(when + 1, isA: .indefinite) { return true }
    let comma = clause.sentence.last { tokens[$0].symbol == .comma } ?? when
    return !(comma..<clause.sentence.upperBound).contains { index in
      buffer.word(index, isA: .pastVerb)
    }
  }

  /// "those who are late"; not "for those who missed the review", which says to whom it is told.
  private func isRule(_ index: Int) -> Bool {
    guard occurrences.markers[index].contains(.habit),
      index == 0 || !occurrences.markers[index - 1].contains(.habit)
    else { return false }
    var end = index + 1
    while occurrences.markers[end].contains(.habit) { end += 1 }
    let isAddress =
      index > 0 && buffer.word(index - 1, isA: .purpose) && (buffer.word(end, isA: .pastVerb) || isPast(end))
    return !isAddress
  }

  private func isWhen(_ index: Int) -> Bool { buffer.word(index, is: "quand") }

  /// "Usually …" at the head of the line, when nothing says how it is now.
  private func isUsual(_ index: Int) -> Bool {
    guard occurrences.markers[index].contains(.usually) else { return false }
    guard index <= 2 else { return isMidway(index) }
    if (index...index + 2).contains(where: { tokens[$0].symbol == .comma || tokens[$0].symbol == .colon }) {
      return true
    }
    return !tokens.indices.contains { place in buffer.word(place, isA: .nowadays) }
  }

  /// "the freeze usually ends in week 8", "is usually a week behind": how it is, when nothing says how it is now or was.
  private func isMidway(_ usual: Int) -> Bool {
    let near = usual - 2...usual + 2
    let end = (usual..<tokens.count).first { tokens[$0].symbol == .period } ?? tokens.count
    return (near.contains { occurrences.markers[$0].contains(.verb) } || occurrences.isFigure[usual + 1])
      && !(usual..<end).contains { buffer.word($0, isA: .nowadays) && !buffer.word($0, is: "la") }
      && !tokens.indices.contains { buffer.word($0, isA: .pastVerb) }
  }

  /// « Chez nous, quand … »
  private static let openingLength = 4
}
