import Quantities

/// « ne sortira que le 18 », "won't comply until 30 July", « pas klaar op 20 oktober »: the first day on which something
/// will be so.
struct FirstDay {
  let buffer: TokenView
  let occurrences: Occurrences

  private static let reach = (toLink: 3, toOnly: 7)

  /// Whether the date that begins at a token is told so, by words from another on.
  func isTold(_ date: Int, from start: Int) -> Bool {
    let near = Range(from: max(start, date - Self.reach.toLink), upTo: date)
    let before = Range(from: max(start, date - Self.reach.toOnly), upTo: date)
    guard !before.contains(where: { occurrences.isFigure[$0] }) else { return false }
    if has(["que", "qu"], near) { return has(["ne", "n"], Range(from: start, upTo: date)) }
    if has(["until", "before"], near) {
      return Range(from: start, upTo: date).contains { occurrences.markers[$0].contains(.negation) }
    }
    // « pas » denies in French, beside its « ne ».
    return has(["only"], before)
      || has(["pas", "slechts"], before) && !has(["ne", "n"], Range(from: start, upTo: date))
  }

  private func has(_ words: [StaticString], _ range: Range<Int>) -> Bool {
    range.contains { index in words.contains { buffer.word(index, is: $0) } }
  }
}

extension FigureReader {
  /// « attendu le 7 avril, le kit ne sortira que le 18 », « inscrite au 2, se fera le 30 »: a day that was due, and a later
  /// one on which it comes.
  func comesLater(_ left: Figure, _ right: Figure) -> Bool {
    let between = Range(from: left.endToken, upTo: right.firstToken)
    guard right.low > left.low, right.qualifier != .within, !isOfInvoice else { return false }
    let isFirst = FirstDay(buffer: buffer, occurrences: occurrences).isTold(right.firstToken, from: left.endToken)
    if isFirst, isBeside(left, .obliged) { return true }
    guard isFirst || comesOn(right, in: between), isBeside(left, .due) else { return false }
    return !(hasNoun(before: left) && opensAnother(between))
  }

  /// « De factuur die we op 3 mei zouden krijgen, komt op 24 mei »: no delivery either.
  private var isOfInvoice: Bool {
    clause.contains { index in Self.invoices.contains { buffer.word(index, is: $0) } }
  }

  private static let invoices: [StaticString] = [
    "facture", "factures", "paiement", "invoice", "invoices", "payment", "factuur", "facturen", "betaling",
  ]

  /// « attendue le 6, réglée le 27 »: that is of money, and of no delivery.
  func isPaid(_ left: Figure, _ right: Figure) -> Bool {
    (left.endToken..<min(right.endToken + 2, clause.upperBound)).contains { buffer.word($0, isA: .paid) }
  }

  /// "The project is planned for seven weeks and the first lot took four": each has its own subject, and its own length.
  func areOfTwoSubjects(_ left: Figure, _ right: Figure) -> Bool {
    guard left.kind == .quantity, let unit = left.unit, units.dimension(of: unit) == .time,
      let first = clause.first(where: { tokens[$0].kind == .word }), first < left.firstToken,
      occurrences.markers[first].contains(.article)
    else { return false }
    let between = Range(from: left.endToken, upTo: right.firstToken)
    guard let and = between.first(where: { occurrences.markers[$0].contains(.coordination) }) else { return false }
    return opensAnother(and..<right.firstToken)
  }

  /// Before the date, or right behind it: « op 13 oktober zouden krijgen ».
  private func isBeside(_ date: Figure, _ word: SmallWord) -> Bool {
    let around = Range(
      from: max(clause.lowerBound, date.firstToken - Self.reachOfDue),
      upTo: min(clause.upperBound, date.endToken + 2))
    return around.contains { buffer.word($0, isA: word) }
  }

  private static let reachOfDue = 12

  /// « , reçus le 27 octobre », « , komt op 3 november »: right behind a pause, so that it is told of the same thing.
  private func comesOn(_ date: Figure, in between: Range<Int>) -> Bool {
    guard let pause = between.last(where: { tokens[$0].symbol == .comma || tokens[$0].symbol == .semicolon }) else {
      return false
    }
    guard let word = (pause + 1..<date.firstToken).first(where: { buffer.word($0, isA: .comesOn) }) else {
      return false
    }
    return (pause + 1..<word).allSatisfy { buffer.word($0, is: "se") || buffer.word($0, isA: .pronoun) }
      && date.firstToken - word <= Self.reachOfDay
  }

  private static let reachOfDay = 3

  /// « L'audit est prévu le 12 mai »: what is due has its name before it; the name of a day is none.
  private func hasNoun(before left: Figure) -> Bool {
    (clause.lowerBound..<left.firstToken).contains {
      tokens[$0].kind == .word && !buffer.word($0, isA: .due)
        && !occurrences.markers[$0].intersects(Self.smallWordsOfDue)
        && !($0 == left.firstToken - 1 && occurrences.markers[$0].contains(.generic))
    }
  }

  private static let smallWordsOfDue = MarkerSet(.old, .link, .about, .from, .article)
}
