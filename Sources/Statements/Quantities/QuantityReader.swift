import Languages
import Quantities

/// Finds every figure of a statement in one pass: numbers with their units, ranges, shares, dates and times of day.
struct QuantityReader {
  let lexicon: Lexicon
  let asOf: CalendarDate
  let known: KnownUnits
  private let units: UnitTable

  init(lexicon: Lexicon, units: UnitTable, asOf: CalendarDate) {
    self.lexicon = lexicon
    self.units = units
    self.asOf = asOf
    known = KnownUnits(units)
  }

  /// Appends the figures in the order of the text.
  func read(_ buffer: TokenBuffer, _ matches: MatchBuffer, language: Language, into mentions: inout [QuantityMention]) {
    let cursor = FigureCursor(
      tokens: buffer.tokens, folded: buffer.folded, matches: matches, lexicon: lexicon, language: language)
    let figures = FigureGrammar(cursor: cursor, known: known, units: units, asOf: asOf)
    var index = 0
    while index < buffer.tokens.count {
      guard canStart(index, buffer, matches, language) else {
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

  /// A digit, a sign, or a word that means something: everything else is passed over at once.
  private func canStart(_ index: Int, _ buffer: TokenBuffer, _ matches: MatchBuffer, _ language: Language) -> Bool {
    let token = buffer.tokens[index]
    switch token.kind {
    case .digits: return true
    case .word:
      // A name before its number ("Node 20"), or a Dutch compound, which no table holds.
      let isName =
        token.isCapitalised && index + 1 < buffer.tokens.count
        && (buffer.tokens[index + 1].kind == .digits || buffer.tokens[index + 1].symbol == .plus)
      return !matches.vocabulary[index].isEmpty || isName
        || language == .dutch && token.foldedEnd - token.foldedStart > 5
    case .symbol:
      switch token.symbol {
      case .euro, .pound, .dollar, .approximately, .half, .quarter, .threeQuarters, .plus, .hyphen, .minus: return true
      default: return false
      }
    }
  }
}

/// The units that the grammar itself names.
struct KnownUnits {
  let day: Int32
  let week: Int32
  let hour: Int32
  let minute: Int32
  let percent: Int32
  let person: Int32
  let currency: (euro: Int32, dollar: Int32, pound: Int32)
  private let periods: [Int32]

  init(_ units: UnitTable) {
    func index(_ name: String) -> Int32 { units.unit(named: name).map { Int32($0.index) } ?? -1 }
    day = index("day")
    week = index("week")
    hour = index("hour")
    minute = index("minute")
    percent = index("%")
    person = index("person")
    currency = (index("EUR"), index("USD"), index("GBP"))
    periods = ["", "day", "week", "month", "quarter", "year", "hour", "sprint"].map(index)
  }

  func period(_ code: Int32) -> Int32 {
    periods.indices.contains(Int(code)) ? periods[Int(code)] : -1
  }

  func currency(for symbol: Symbol) -> Int32 {
    switch symbol {
    case .euro: currency.euro
    case .dollar: currency.dollar
    case .pound: currency.pound
    default: -1
    }
  }
}
