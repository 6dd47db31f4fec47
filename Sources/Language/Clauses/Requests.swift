/// Finds where a request begins behind what a sentence tells: "…, could you have a look?"
struct RequestReader {
  let buffer: TokenView
  let occurrences: Occurrences
  private var tokens: PerToken<Token> { buffer.tokens }

  init(buffer: TokenView, occurrences: Occurrences) {
    self.buffer = buffer
    self.occurrences = occurrences
  }

  /// Whether the rest of the sentence asks for something from that word on, and only what stands before it has figures.
  func begins(at index: Int, in sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound, opensPart(index), asks(index), endsInQuestion(sentence) else { return false }
    return (sentence.lowerBound..<index).contains { occurrences.isFigure[$0] }
      && !(index..<sentence.upperBound).contains { occurrences.isFigure[$0] }
      && tells(sentence, before: index)
  }

  private func opensPart(_ index: Int) -> Bool {
    let pause = occurrences.markers[index - 1].contains(.coordination) ? index - 2 : index - 1
    guard pause >= 0, tokens[pause].kind == .symbol else { return false }
    let symbol = tokens[pause].symbol
    return symbol == .comma || symbol == .semicolon || symbol == .dash || symbol == .colon
      || symbol == .hyphen && tokens[pause].isSpaced
  }

  /// « peux-tu », "could your team", « kan iemand »: a verb before whom it asks.
  private func asks(_ index: Int) -> Bool {
    guard tokens[index].kind == .word else { return false }
    if occurrences.markers[index].contains(.asking) { return true }
    let next = index + 1
    if isInverted(index) { return true }
    let isAble =
      buffer.word(index, isA: .ability) || buffer.word(index, isA: .supposed) || buffer.word(index, isA: .wish)
    return isAble && tokens[next].kind == .word
      && (buffer.word(next, isA: .pronoun) || buffer.word(next, isA: .us) || buffer.word(next, isA: .whose)
        || occurrences.markers[next].contains(.article) || tokens[next].isCapitalised
        || ["iemand", "someone", "somebody", "anyone", "anybody", "u"].contains { buffer.word(next, is: $0) })
  }

  private func endsInQuestion(_ sentence: Range<Int>) -> Bool {
    var last = sentence.upperBound - 1
    while last > sentence.lowerBound, tokens[last].kind == .symbol, tokens[last].symbol != .question { last -= 1 }
    return tokens[last].symbol == .question
  }

  /// « peux-tu », « a-t-il ».
  private func isInverted(_ index: Int) -> Bool {
    tokens[index].kind == .word && tokens[index + 1].symbol == .hyphen && !tokens[index + 1].isSpaced
      && ["tu", "vous", "on", "nous", "il", "elle", "ils", "elles", "t"].contains { buffer.word(index + 2, is: $0) }
  }

  /// "Is the portal two weeks late, can you check?" asks from its first word on.
  private func tells(_ sentence: Range<Int>, before request: Int) -> Bool {
    guard !(sentence.lowerBound + 1..<request).contains(where: { isInverted($0) }),
      let first = sentence.first(where: { tokens[$0].kind == .word })
    else { return false }
    return !occurrences.markers[first].intersects(MarkerSet(.asking, .condition, .verb)) && !asks(first)
      && !["pourquoi", "comment", "why", "how", "waarom", "hoe", "quand", "when", "did", "does", "do"].contains {
        buffer.word(first, is: $0)
      }
  }
}
