/// What somebody says over again because it was wrong: "four days late. Correction: six days".
struct Amendment {
  /// The pause, and the words behind it that say so.
  let words: Range<Int>
  /// Where the right figure begins.
  var figure: Int { words.upperBound }

  /// How many words it may take: "sorry, that should have been", « pardon, je voulais dire ».
  private static let longest = 8

  /// The amendment that a pause begins, if it does: nothing but its own words up to the figure.
  init?(after pause: Int, within end: Int, _ occurrences: Occurrences, _ buffer: TokenView) {
    guard buffer.smallWords.contains(.correcting), Self.isPause(pause, buffer) else { return nil }
    var index = Self.behindHead(of: pause + 1, within: end, occurrences, buffer) ?? pause + 1
    var saysSo = index > pause + 1
    while index < min(end, pause + Self.longest), !occurrences.isFigure[index] {
      if Self.corrects(index, buffer) {
        saysSo = true
      } else if !Self.isLink(index, occurrences, buffer), !Self.isSaidBefore(index, pause, buffer) {
        return nil
      }
      index += 1
    }
    guard saysSo, index < end, occurrences.isFigure[index] else { return nil }
    words = pause..<index
  }

  /// « Correction après lecture des journaux : une heure »: a noun for it at the head, and what it is founded on up to the
  /// colon; « Correction des bugs : 5 j/h » is work.
  private static func behindHead(
    of head: Int, within end: Int, _ occurrences: Occurrences, _ buffer: TokenView
  ) -> Int? {
    let isOfWork =
      (buffer.word(head, is: "correction") || buffer.word(head, is: "correctie"))
      && ["de", "des", "du", "d", "of", "van"].contains { buffer.word(head + 1, is: $0) }
    guard buffer.word(head, isA: .correction), !isOfWork else { return nil }
    let colon = (head..<min(end, head + longest)).first {
      buffer.tokens[$0].symbol == .colon || occurrences.isFigure[$0]
    }
    return colon.flatMap { buffer.tokens[$0].symbol == .colon ? $0 + 1 : nil }
  }

  /// « 8 k€ de dépassement ; erratum, le dépassement est de 5 k€ »: the same noun again.
  private static func isSaidBefore(_ index: Int, _ pause: Int, _ buffer: TokenView) -> Bool {
    let letters = buffer.letters(index)
    return letters.count > 3
      && (max(0, pause - 2 * longest)..<pause).contains { buffer.letters($0).elementsEqual(letters) }
  }

  /// "no, five", "no wait, five"; but "no five days" denies them, and "make it", "make that" are no order.
  private static func corrects(_ index: Int, _ buffer: TokenView) -> Bool {
    guard buffer.word(index, isA: .correcting) else { return false }
    let isNo = ["non", "no", "nope", "nee", "neen"].contains { buffer.word(index, is: $0) }
    if isNo { return buffer.tokens[index + 1].kind == .symbol || corrects(index + 1, buffer) }
    return !buffer.word(index, is: "make") || buffer.word(index + 1, isA: .standsFor)
  }

  private static func isLink(_ index: Int, _ occurrences: Occurrences, _ buffer: TokenView) -> Bool {
    if buffer.tokens[index].kind == .symbol { return isPause(index, buffer) || buffer.tokens[index].symbol.joinsWords }
    return occurrences.markers[index].intersects(MarkerSet(.article, .link)) || buffer.word(index, isA: .pronoun)
      || buffer.word(index, isA: .standsFor) || buffer.word(index, isA: .be) || buffer.word(index, isA: .sequelLink)
      || buffer.word(index, isA: .changeLink)
  }

  private static func isPause(_ index: Int, _ buffer: TokenView) -> Bool {
    let token = buffer.tokens[index]
    guard token.kind == .symbol else { return false }
    switch token.symbol {
    case .comma, .dash, .semicolon, .colon, .openParenthesis, .period, .ellipsis: return true
    case .hyphen: return token.isSpaced
    default: return false
    }
  }

  /// Whether the word of that index is part of an amendment: it says nothing of the figures themselves.
  static func holds(_ index: Int, within end: Int, _ occurrences: Occurrences, _ buffer: TokenView) -> Bool {
    buffer.smallWords.contains(.correcting)
      && (max(0, index - longest)..<index).contains { pause in
        Amendment(after: pause, within: end, occurrences, buffer)?.words.contains(index) == true
      }
  }
}
