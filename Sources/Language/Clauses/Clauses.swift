import Languages
import Quantities

/// A stretch of tokens that may hold a fact, before its figures are read.
struct ClauseSpan {
  var tokens: Range<Int>
  /// The sentence that it belongs to: mood is a matter of the whole sentence.
  var sentence: Range<Int>
  var isAfterContrast: Bool
}

/// Cuts a statement into sentences, and sentences into clauses: at « mais », at « par ailleurs », at semicolons.
struct ClauseCutter {
  let buffer: TokenView
  let occurrences: Occurrences
  let mentions: UnsafeBufferPointer<QuantityMention>
  let units: KnownUnits
  let uses: ConceptUses
  var tokens: PerToken<Token> { buffer.tokens }

  func cut(into clauses: inout Scratch<ClauseSpan>) {
    var start = 0
    clauses.removeAll()
    for index in tokens.indices where endsSentence(index) {
      cutSentence(start..<(index + 1), into: &clauses)
      start = index + 1
    }
    if start < tokens.count { cutSentence(start..<tokens.count, into: &clauses) }
  }

  private func cutSentence(_ sentence: Range<Int>, into clauses: inout Scratch<ClauseSpan>) {
    let requests = RequestReader(buffer: buffer, occurrences: occurrences)
    var start = sentence.lowerBound
    var isAfterContrast = false
    for index in sentence where index > start {
      let isContrast =
        occurrences.markers[index].contains(.contrast) && !isOnly(index) && !concedes(index, in: sentence)
        && !isAside(index, from: start)
        && Rectification.at(contrast: index, in: sentence, occurrences, buffer) == nil && !replacesPlan(at: index)
        // « geraamd op 40 mandagen, maar het werden er 52 »
        && !refersBack(stretch(startingAt: index + 1), to: stretch(endingAt: index))
        && !tellsItsPrice(behind: index) && !recallsPlan(behind: index) && !meetsPlan(around: index)
        && !recovers(around: index) && !meetsBudget(around: index) && !updates(around: index)
        && !leavesNothing(behind: index) && !passesOn(around: index)
      guard
        isContrast || endsClause(index) || startsAnotherSubject(index) || endsHeadOfMinutes(index, in: sentence)
          || partsFacts(at: index, from: start, in: sentence) || partsMoves(at: index, from: start, in: sentence)
          || requests.begins(at: index, in: sentence)
      else { continue }
      append(start..<index, sentence, isAfterContrast, into: &clauses)
      start = index
      isAfterContrast = isContrast
    }
    append(start..<sentence.upperBound, sentence, isAfterContrast, into: &clauses)
  }

  /// "er zijn deze sprint maar 21 punten af": no more than that, and no contrast without a pause before it.
  private func isOnly(_ index: Int) -> Bool {
    buffer.word(index, is: "maar") && occurrences.isFigure[index + 1] && tokens[index - 1].kind == .word
  }

  /// "We pay €900 a month although no one uses it": what is conceded has no figure, and belongs to what it is conceded
  /// to.
  private func concedes(_ index: Int, in sentence: Range<Int>) -> Bool {
    buffer.word(index, isA: .concession)
      && !(index..<sentence.upperBound).contains { occurrences.isFigure[$0] && !buffer.word($0, isA: .one) }
  }

  private func append(
    _ tokens: Range<Int>, _ sentence: Range<Int>, _ isAfterContrast: Bool, into clauses: inout Scratch<ClauseSpan>
  ) {
    guard !tokens.isEmpty else { return }
    clauses.append(ClauseSpan(tokens: tokens, sentence: sentence, isAfterContrast: isAfterContrast))
  }

  /// A final mark that white space, a quote or the end follows; not the point of an abbreviation or of `v2.3`.
  private func endsSentence(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .symbol, !occurrences.isFigure[index] else { return false }
    let next = index + 1
    guard next < tokens.count else { return false }
    switch token.symbol {
    case .question, .exclamation, .ellipsis: return tokens[next].isSpaced
    case .period:
      guard tokens[next].isSpaced, index > 0 else { return false }
      let previous = tokens[index - 1]
      let isAbbreviation = previous.kind == .word && previous.end - previous.start <= 1
      let opens = tokens[next].isCapitalised || tokens[next].kind != .word || opensLabel(next) || closesInChat(index)
      return !isAbbreviation && opens && !isContinued(after: index) && !replacesPlan(at: index)
        && !isBetweenLabels(index) && !recallsPlan(after: index) && !goesOn(behind: index)
    case .comma: return opensDenial(after: index)
    default: return false
    }
  }

  /// « … on économise 26 400 €, et l'indemnité de 9 000 € n'est pas due »: the denial is of what stands behind « et ».
  private func opensDenial(after comma: Int) -> Bool {
    guard occurrences.present.contains(.denial), occurrences.markers[comma + 1].contains(.coordination),
      occurrences.markers[comma + 2].contains(.article)
    else { return false }
    let before = Range(from: startOfSentence(before: comma), upTo: comma)
    let after = Range(from: comma + 1, upTo: endOfSentence(from: comma + 1))
    return has(.denial, after) && !has(.denial, before) && mention(in: before) != nil && mention(in: after) != nil
  }

  /// "that saves us 640 a month. yes i exported them": who writes small writes sentences too. A short word before the
  /// point may be an abbreviation that no list has.
  private func closesInChat(_ period: Int) -> Bool {
    let last = tokens[period - 1]
    return occurrences.isFigure[period - 1] || last.kind == .word && last.end - last.start >= Self.shortestLastWord
  }

  private static let shortestLastWord = 5

  /// "export: 6 md. pentest: 5k": behind a figure, a small letter that a colon follows soon opens the next note.
  private func opensLabel(_ index: Int) -> Bool {
    guard occurrences.isFigure[index - 2] else { return false }
    let label = (index..<min(index + Self.longestLabel, tokens.count)).prefix { tokens[$0].kind == .word }
    return tokens[index + label.count].symbol == .colon
  }

  /// A semicolon, or ` / `, ` // `, ` · ` and ` + ` between two parts with a word each.
  private func endsClause(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .symbol, !occurrences.isFigure[index] else { return false }
    if token.symbol == .semicolon {
      return !isListOfFigures(around: index) && !isOfEach(behind: index) && !goesOn(behind: index)
    }
    guard token.symbol == .slash || token.symbol == .bullet || token.symbol == .plus, token.isSpaced,
      index + 1 < tokens.count, tokens[index + 1].isSpaced
    else { return false }
    // « engagés / livrés », « 30 / 22 »: two words or two numbers, not two facts.
    if isBareNumber(at: index - 1) && isBareNumber(at: index + 1) { return false }
    // "98h + 4h": what is planned in all.
    if token.symbol == .plus, addsUp(around: index) { return false }
    // « prévu / réalisé : 72 h / 74 h »
    if token.symbol == .slash, isPairBehindHeads(around: index) { return false }
    let (before, after) = (part(endingAt: index), part(startingAt: index + 1))
    // « Sofie was dinsdag ziek / Bram is uit deze week »: two sentences.
    guard hasAmount(before) || has(.verb, before), hasAmount(after) || has(.verb, before) && has(.verb, after),
      hasAmount(before) || hasAmount(after)
    else { return false }
    return !isListOfFigures(around: index)
  }

  private func isPairBehindHeads(around slash: Int) -> Bool {
    guard occurrences.isFigure[slash - 1], occurrences.isFigure[slash + 1],
      let left = mentions(in: part(endingAt: slash)).last, tokens[Int(left.firstToken) - 1].symbol == .colon
    else { return false }
    let heads = Range(from: max(0, Int(left.firstToken) - Self.longestHeads), upTo: Int(left.firstToken))
    return heads.contains { occurrences.markers[$0].contains(.old) }
      && heads.contains { occurrences.markers[$0].contains(.new) }
  }

  private static let longestHeads = 12

  private func hasAmount(_ range: Range<Int>) -> Bool {
    mention(in: range) != nil || range.contains { occurrences.markers[$0].intersects(MarkerSet(.half, .whole)) }
      || range.contains { occurrences.isFigure[$0] }
  }

  private func isBareNumber(at token: Int) -> Bool {
    let next = mentions.place(of: token + 1) { Int($0.firstToken) }
    guard next > 0 else { return false }
    let mention = mentions[next - 1]
    return mention.unit < 0 && mention.kind == .number && token < Int(mention.endToken)
  }

  func mention(in range: Range<Int>) -> QuantityMention? {
    mentions(in: range).first
  }

  func mentions(in range: Range<Int>) -> Slice<UnsafeBufferPointer<QuantityMention>> {
    mentions.beginning(in: range) { Int($0.firstToken) }
  }

  func isMoney(_ mention: QuantityMention) -> Bool { units.dimension(of: mention.unit) == .money }

  /// How far an amount is looked for on either side of a sign between clauses. A bound on time and no finding about
  /// language: without one, a sentence of thousands of signs takes the square of its length.
  private static let longestStretch = 60

  func stretch(endingAt end: Int) -> Range<Int> {
    var start = end
    while start > 0, end - start < Self.longestStretch, !isStop(start - 1) { start -= 1 }
    return start..<end
  }

  func stretch(startingAt start: Int) -> Range<Int> {
    var end = start
    // « réel : 42 j/h »: the colon of a label ends nothing.
    while end < tokens.count, end - start < Self.longestStretch,
      !isStop(end) || tokens[end].symbol == .colon && end - start <= 3
    { end += 1 }
    return start..<end
  }

  /// The same past colons: « Panne du paiement hier soir : 50 minutes » is one part.
  func part(endingAt end: Int) -> Range<Int> {
    var start = end
    while start > 0, end - start < Self.longestStretch, tokens[start - 1].symbol == .colon || !isStop(start - 1) {
      start -= 1
    }
    return start..<end
  }

  private func part(startingAt start: Int) -> Range<Int> {
    var end = start
    while end < tokens.count, end - start < Self.longestStretch, tokens[end].symbol == .colon || !isStop(end) {
      end += 1
    }
    return start..<end
  }

  private func isStop(_ index: Int) -> Bool {
    guard tokens[index].kind == .symbol else { return false }
    let symbol = tokens[index].symbol
    return symbol == .semicolon || symbol == .dash || symbol == .colon || symbol == .question || symbol == .exclamation
      || symbol == .slash && tokens[index].isSpaced
  }

  /// « … a été payée et Sprint haché par les urgences, 5 j/h partis »: a capital that no list of names explains opens
  /// another fact, when both have a figure and a word of their own.
  private func opensAfterAnd(_ index: Int) -> Bool {
    guard index > 1, isTitleWord(index), occurrences.markers[index - 1].contains(.coordination),
      tokens[index - 1].kind == .word, !isTitleWord(index - 2), !goesOnCounting(index)
    else { return false }
    return isFact(stretch(endingAt: index - 1)) && isFact(part(startingAt: index))
  }

  /// "46 are spent and Priya reckons 16 remain": both are of one budget, whoever reckons.
  private func goesOnCounting(_ index: Int) -> Bool {
    let (before, after) = (stretch(endingAt: index - 1), stretch(startingAt: index))
    guard let left = mentions(in: before).last, left.unit < 0 || isWorkOrMoney(left), !mentions(in: after).isEmpty,
      mentions(in: after).allSatisfy({ $0.unit < 0 && $0.kind == .number })
    else { return false }
    return isLabelled(after)
  }

  private func isTitleWord(_ index: Int) -> Bool {
    tokens[index].kind == .word && tokens[index].isCapitalised && !tokens[index].isUppercase
  }

  private func isFact(_ range: Range<Int>) -> Bool {
    mention(in: range) != nil && occurrences.concepts(in: range).contains { !uses.isArtefact($0.concept) }
  }

  /// « par ailleurs », "separately" after a pause.
  private func startsAnotherSubject(_ index: Int) -> Bool {
    if opensAfterAnd(index) { return true }
    guard occurrences.markers[index].contains(.separation), index > 0 else { return false }
    let previous = tokens[index - 1]
    if previous.kind == .symbol { return !previous.symbol.joinsWords }
    return occurrences.markers[index - 1].contains(.coordination)
  }
}
