import Languages
import Quantities

/// Finds every figure of a statement in one pass: numbers with their units, ranges, shares, dates and times of day.
struct QuantityReader: ~Copyable {
  let lexicon: Lexicon
  let asOf: CalendarDate
  let known: KnownUnits
  private var starts = Scratch<MeaningMask>()
  private let shared = Shared(FigureCursor.Content())

  init(lexicon: Lexicon, units: UnitTable, asOf: CalendarDate) {
    self.lexicon = lexicon
    self.asOf = asOf
    known = KnownUnits(units)
  }

  /// Appends the figures in the order of the text.
  ///
  /// - Complexity: O(tokens); a token that starts no figure costs one test.
  mutating func read(
    _ buffer: TokenView, _ matches: MatchView, language: Language, into mentions: inout Scratch<QuantityMention>
  ) {
    collectStarts(buffer, matches, language)
    lexicon.meanings.withUnsafeBufferPointer { meanings in
      let cursor = FigureCursor(
        shared.show(
          FigureCursor.Content(
            tokens: buffer.tokens, folded: buffer.folded, matches: matches.matches,
            firstByToken: matches.firstByToken, meanings: meanings, starts: PerToken(starts.view))),
        language: language)
      read(cursor, into: &mentions)
      BareDays(cursor: cursor).find(among: &mentions)
      DateYears(cursor: cursor).share(among: &mentions)
      SprintLength(cursor: cursor, known: known).apply(to: &mentions)
    }
  }

  /// What can start at the tokens of the statement that was read last.
  func numberParts(of buffer: TokenView) -> NumberParts {
    NumberParts(tokens: buffer.tokens, starts: PerToken(starts.view))
  }

  private func read(_ cursor: FigureCursor, into mentions: inout Scratch<QuantityMention>) {
    let figures = FigureGrammar(cursor: cursor, known: known, asOf: asOf)
    var index = 0
    while index < cursor.count {
      guard canStart(index, cursor) else {
        index += 1
        continue
      }
      switch figures.figure(at: index) {
      case .found(let mention):
        mentions.append(mention)
        index = Int(mention.endToken)
      case .skip(let end): index = max(end, index + 1)
      case .none: index += 1
      }
    }
  }

  /// What can start at each token.
  private mutating func collectStarts(_ buffer: TokenView, _ matches: MatchView, _ language: Language) {
    starts.refill(MeaningMask(), count: buffer.tokens.count)
    for match in matches.matches {
      var mask = starts[Int(match.start)]
      for index in Int(match.firstMeaning)..<Int(match.firstMeaning + match.plainCount) {
        mask.insert(lexicon.meanings[index], in: language)
      }
      starts[Int(match.start)] = mask
    }
  }

  /// A digit, a sign, or a word that may begin a figure: everything else is passed over at once.
  private func canStart(_ index: Int, _ cursor: FigureCursor) -> Bool {
    let token = cursor.tokens[index]
    switch token.kind {
    case .digits: return true
    case .word:
      if cursor.starts[index].canStartFigure { return true }
      // A name before its number ("Node 20"), or a Dutch compound, which no table holds.
      if token.isCapitalised, index + 1 < cursor.count {
        let next = cursor.tokens[index + 1]
        if next.kind == .digits || next.symbol == .plus { return true }
      }
      return cursor.language == .dutch && token.foldedEnd - token.foldedStart > 5
    case .symbol:
      switch token.symbol {
      case .euro, .pound, .dollar, .approximately, .half, .quarter, .threeQuarters, .plus, .hyphen, .minus: return true
      default: return false
      }
    }
  }
}
