/// What the quotes of a statement hold: looked at once for all of its clauses.
struct Quotes {
  /// By token: inside quotes.
  var isInside = PerToken<Bool>(UnsafeBufferPointer(start: nil, count: 0))
  /// The tokens between the first opening quote and the last closing one, when they are several words.
  var quoted: Range<Int>?
  /// A figure stands among them.
  var hasFigure = false
  /// There are quotes, and the last one is closed.
  var areClosed = false
  /// Somebody says or writes something, somewhere in the statement.
  var hasSaying = false
  /// The first word of saying before a colon: « X a écrit : … ».
  var speech: Int?
}

/// Where the quotes of a statement are measured; reused.
struct QuoteBuffer: ~Copyable {
  private var isInside = Scratch<Bool>()
  private var quoted: Range<Int>?
  private var hasFigure = false
  private var areClosed = false
  private var hasSaying = false
  private var speech: Int?

  private let shared = Shared(Quotes())

  /// Where they can be looked at until the next statement.
  var place: UnsafePointer<Quotes> {
    shared.show(
      Quotes(
        isInside: PerToken(isInside.view), quoted: quoted, hasFigure: hasFigure, areClosed: areClosed,
        hasSaying: hasSaying, speech: speech))
  }

  mutating func measure(_ tokens: PerToken<Token>, _ occurrences: Occurrences) {
    isInside.removeAll()
    (hasSaying, speech) = (false, nil)
    var (first, last): (Int?, Int?) = (nil, nil)
    var isOpen = false
    var single = SingleQuotes(tokens: tokens)
    for index in tokens.indices {
      if tokens[index].kind == .symbol {
        let symbol = single.symbol(at: index, isOpen)
        if symbol == .openQuote || symbol == .closeQuote || symbol == .quote {
          isOpen = symbol == .quote ? !isOpen : symbol == .openQuote
          if first != nil { last = index } else if symbol != .closeQuote { first = index }
        }
      }
      isInside.append(isOpen)
      if occurrences.markers[index].contains(.saying) { hear(index, tokens) }
    }
    areClosed = !isOpen
    quoted = nil
    if let first, let last, last - first > 3 { quoted = first..<(last + 1) }
    hasFigure = quoted?.contains { occurrences.isFigure[$0] } ?? false
  }

  private mutating func hear(_ index: Int, _ tokens: PerToken<Token>) {
    hasSaying = true
    guard speech == nil, index + 1 < tokens.count, tokens[index + 1].kind == .symbol,
      tokens[index + 1].symbol == .colon
    else { return }
    speech = index
  }
}

/// Tells the quotes of 'Service down' from the apostrophes of « l'API », "the devs' time" and « 's avonds ».
private struct SingleQuotes {
  let tokens: PerToken<Token>
  /// Of the quote that is open.
  private var end: Int?
  /// No apostrophe from here on could close one.
  private var noneAhead = false

  init(tokens: PerToken<Token>) {
    self.tokens = tokens
  }

  /// The symbol of a token, a quote where an apostrophe is one.
  mutating func symbol(at index: Int, _ isOpen: Bool) -> Symbol {
    guard tokens[index].symbol == .apostrophe else { return tokens[index].symbol }
    if index == end { return .closeQuote }
    guard !isOpen, !noneAhead, opens(index) else { return .apostrophe }
    end = (index + 1..<tokens.count).first { closes($0) }
    noneAhead = end == nil
    return noneAhead ? .apostrophe : .openQuote
  }

  private func opens(_ index: Int) -> Bool {
    let (quote, next) = (tokens[index], tokens[index + 1])
    guard index == 0 || quote.isSpaced || tokens[index - 1].kind == .symbol, next.kind != .symbol, !next.isSpaced
    else { return false }
    // « 's avonds », « 't », "'25"
    return next.kind == .word && next.end - next.start > 1
  }

  private func closes(_ index: Int) -> Bool {
    guard tokens[index].symbol == .apostrophe, tokens[index].kind == .symbol, !tokens[index].isSpaced else {
      return false
    }
    return index + 1 >= tokens.count || tokens[index + 1].isSpaced || tokens[index + 1].kind == .symbol
  }
}
