/// How far apart words stand for a reader: a pause counts for several words, an article for one.
enum Distances {
  private static let pause: Int32 = 4
  private static let figure: Int32 = 2

  /// Where each token stands, and the end; the difference of two is how far apart they are.
  static func measure(
    _ tokens: PerToken<Token>, _ occurrences: Occurrences, _ known: borrowing KnownWords,
    into positions: inout Scratch<Position>
  ) {
    positions.removeAll()
    var position = Position()
    for index in tokens.indices {
      positions.append(position)
      let token = tokens[index]
      position.distance += weight(of: index, token, occurrences)
      if known.isUnknown(index, token, occurrences) { position.unknownWords += 1 }
    }
    positions.append(position)
  }

  /// A spaced slash parts too: « RAF 12 / prévu 30 ».
  private static func isPause(_ token: Token) -> Bool {
    token.symbol == .comma || token.symbol == .semicolon || token.symbol == .period
      || token.symbol == .slash && token.isSpaced
  }

  private static func weight(of index: Int, _ token: Token, _ occurrences: Occurrences) -> Int32 {
    if occurrences.isFigure[index] { return figure }
    if token.kind == .symbol {
      // « 99,6 % (SLA 99,9 %) »: the word in brackets is nearer to what stands in them.
      if token.symbol == .openParenthesis || token.symbol == .closeParenthesis { return 1 }
      return isPause(token) ? pause : 0
    }
    return occurrences.markers[index].contains(.coordination) ? pause : 1
  }
}
