import Languages

/// A stretch of tokens that may hold a fact, before its figures are read.
struct ClauseSpan {
  var tokens: Range<Int>
  /// The sentence that it belongs to: mood is a matter of the whole sentence.
  var sentence: Range<Int>
  var isAfterContrast: Bool
}

/// Cuts a statement into sentences, and sentences into clauses: at « mais », at « par ailleurs », at semicolons.
struct ClauseCutter {
  let tokens: PerToken<Token>
  let occurrences: Occurrences

  func cut(into clauses: inout Scratch<ClauseSpan>) {
    clauses.removeAll()
    var start = 0
    for index in tokens.indices where endsSentence(index) {
      cutSentence(start..<(index + 1), into: &clauses)
      start = index + 1
    }
    if start < tokens.count { cutSentence(start..<tokens.count, into: &clauses) }
  }

  private func cutSentence(_ sentence: Range<Int>, into clauses: inout Scratch<ClauseSpan>) {
    var start = sentence.lowerBound
    var isAfterContrast = false
    for index in sentence where index > start {
      let isContrast =
        occurrences.markers[index].contains(.contrast)
        && Rectification.at(contrast: index, in: sentence, occurrences) == nil
      guard isContrast || endsClause(index) || startsAnotherSubject(index) else { continue }
      append(start..<index, sentence, isAfterContrast, into: &clauses)
      start = index
      isAfterContrast = isContrast
    }
    append(start..<sentence.upperBound, sentence, isAfterContrast, into: &clauses)
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
      return !isAbbreviation && (tokens[next].isCapitalised || tokens[next].kind != .word)
    default: return false
    }
  }

  private func endsClause(_ index: Int) -> Bool {
    tokens[index].kind == .symbol && tokens[index].symbol == .semicolon && !isListOfFigures(around: index)
  }

  /// « enveloppe 200 j/h ; dépensé 170 j/h ; reste à faire 64 j/h » is one fact in three parts: each part is short and
  /// has its figure.
  private func isListOfFigures(around index: Int) -> Bool {
    let before = stretch(endingAt: index)
    let after = stretch(startingAt: index + 1)
    return isShortFigure(before) && isShortFigure(after)
  }

  private func isShortFigure(_ range: Range<Int>) -> Bool {
    range.count <= 9 && range.contains { occurrences.isFigure[$0] }
  }

  private func stretch(endingAt end: Int) -> Range<Int> {
    var start = end
    while start > 0, !(tokens[start - 1].kind == .symbol && isStop(tokens[start - 1].symbol)) { start -= 1 }
    return start..<end
  }

  private func stretch(startingAt start: Int) -> Range<Int> {
    var end = start
    // « réel : 42 j/h »: the colon of a label ends nothing.
    while end < tokens.count,
      !(tokens[end].kind == .symbol && isStop(tokens[end].symbol)) || tokens[end].symbol == .colon && end - start <= 3
    {
      end += 1
    }
    return start..<end
  }

  private func isStop(_ symbol: Symbol) -> Bool {
    symbol == .semicolon || symbol == .dash || symbol == .colon || symbol == .question || symbol == .exclamation
  }

  /// « par ailleurs », "separately" after a pause.
  private func startsAnotherSubject(_ index: Int) -> Bool {
    guard occurrences.markers[index].contains(.separation), index > 0 else { return false }
    let previous = tokens[index - 1]
    if previous.kind == .symbol { return !previous.symbol.joinsWords }
    return occurrences.markers[index - 1].contains(.coordination)
  }
}
