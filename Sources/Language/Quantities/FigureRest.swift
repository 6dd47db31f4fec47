import Languages
import Quantities

/// What a unit leaves over: minutes beside hours, halves and quarters.
extension FigureGrammar {
  /// `2h30`, `1 h 45`, « 2 h 15 min », "an hour and twenty minutes".
  func readMinutes(_ body: inout Body) {
    guard body.unit == known.hour, body.high == nil else { return }
    var index = body.end
    if let and = cursor.word(.and, at: index),
      cursor.unit(at: and.end + 1)?.unit == known.minute
        || NumeralReader(cursor: cursor).numeral(at: and.end).map({
          isMinutesInWords($0, at: and.end)
        }) == true
    {
      index = and.end
    }
    guard let numeral = NumeralReader(cursor: cursor).numeral(at: index), numeral.value.isInteger,
      numeral.value < Rational(60)
    else { return }
    let unit = cursor.unit(at: numeral.end)
    if unit?.unit == known.minute {
      body.end = unit?.end ?? numeral.end
    } else if cursor.language == .french, cursor.isWord(index), unit == nil, !numeral.isArticle, index == body.end,
      numeral.value == Rational(15) || numeral.value == Rational(30) || numeral.value == Rational(45)
    {
      body.end = numeral.end
    } else if isMinutesInWords(numeral, at: index) {
      body.end = numeral.end
    } else if cursor.isDigits(index), cursor.length(index) == 2, unit == nil, !cursor.isSymbol(numeral.end, .percent) {
      body.end = numeral.end
    } else {
      return
    }
    body.minutes = Int(truncatingIfNeeded: numeral.value.numerator)
  }

  /// "an hour and ten": the number ends what is said.
  private func isMinutesInWords(_ numeral: Numeral, at index: Int) -> Bool {
    cursor.language == .english && cursor.has(.and, at: index - 1) && cursor.isWord(index) && !numeral.isArticle
      && numeral.value.isInteger
      && [5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55].contains { numeral.value == Rational($0) }
      && !cursor.isWord(numeral.end) && !cursor.isDigits(numeral.end)
  }

  /// « et demi », "and a half", "en een half"; « et quart ».
  func readHalf(_ body: inout Body) {
    // « 3 semaines 1/2 »
    if cursor.value(body.end) == 1, cursor.isSymbol(body.end + 1, .slash), cursor.value(body.end + 2) == 2 {
      body.extra = (try? Rational(1, 2)) ?? .zero
      body.end += 3
      return
    }
    // « une heure trois quarts »
    if cursor.language == .french, body.unit == known.hour, cursor.isWord(body.end),
      let part = NumeralReader(cursor: cursor).numeral(at: body.end), part.isFraction, part.value < .one
    {
      (body.extra, body.end) = (part.value, part.end)
      return
    }
    guard let and = cursor.word(.and, at: body.end) else { return }
    let start = cursor.word(.article, at: and.end)?.end ?? and.end
    if let half = cursor.word(.half, at: start), cursor.unit(at: half.end) == nil, !cursor.isSymbol(half.end, .hyphen) {
      body.extra = (try? Rational(1, 2)) ?? .zero
      body.end = half.end
    } else if let quarter = cursor.word(.fraction, at: start), quarter.word.value == 4,
      isQuarterMore(quarter.end, start, and.end)
    {
      body.extra = (try? Rational(1, 4)) ?? .zero
      body.end = quarter.end
    } else if body.unit == known.hour, start > and.end, cursor.isText(start, "quarter"),
      isQuarterMore(start + 1, start, and.end)
    {
      // Where no « of » follows, "quarter" is three months in English.
      body.extra = (try? Rational(1, 4)) ?? .zero
      body.end = start + 1
    }
  }

  /// « une heure et quart », "an hour and a quarter", « een uur en een kwart »; « trois jours et un quart de notre temps » is
  /// a part of something else.
  private func isQuarterMore(_ end: Int, _ start: Int, _ and: Int) -> Bool {
    guard start > and else { return cursor.language == .french }
    let isPart = cursor.word(.of, at: end).map {
      cursor.isMarker(.article, at: $0.end) || cursor.isText($0.end, .whose)
    }
    return isPart != true && (cursor.language == .french || cursor.unit(at: end) == nil)
  }
}
