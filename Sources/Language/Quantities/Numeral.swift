import Languages
import Quantities

/// A number as written, in digits or in words.
struct Numeral {
  var value: Rational
  var end: Int
  /// « un », "a": a number only when a unit follows.
  var isArticle = false
  var isApproximate = false
  /// « une quinzaine », "a fortnight": so many weeks when days are meant.
  var idiomWeeks: Int?
  var isTooLarge = false
  /// Written in digits with one point or comma before exactly three of them: thousands, or thousandths.
  var isThousandsDoubtful = false
  /// « un tiers », « la moitié »: a part of a whole unless a unit follows.
  var isFraction = false
}

/// Reads the numeral that starts at a token.
struct NumeralReader {
  let cursor: FigureCursor

  /// The numeral that starts at a token; nil for none, past the end too.
  func numeral(at index: Int) -> Numeral? {
    guard index < cursor.count else { return nil }
    guard var numeral = whole(at: index) else { return nil }
    if numeral.value.isInteger, numeral.idiomWeeks == nil { addHalf(&numeral) }
    return numeral
  }

  /// « van één naar drie uur », « d'une à trois heures »: an article that a number answers to.
  private func isFirstOfTwo(_ word: Numeral, at index: Int) -> Bool {
    word.isArticle && cursor.isMarker(.from, at: index - 1) && cursor.isMarker(.to, at: word.end)
      && (cursor.isDigits(word.end + 1) || cursor.has(.cardinal, at: word.end + 1))
  }

  /// "two and a half", "twee en een half", « 2 ½ ».
  private func addHalf(_ numeral: inout Numeral) {
    var start = numeral.end
    if let and = cursor.word(.and, at: start) {
      start = and.end
      if let article = cursor.word(.article, at: start) { start = article.end }
      guard let half = cursor.word(.half, at: start),
        cursor.unit(at: half.end) != nil || cursor.language == .english || cursor.has(.scale, at: numeral.end - 1)
      else { return }
      start = half.end
    } else if cursor.isSymbol(start, .half) {
      start += 1
    } else {
      return
    }
    let scale = cursor.word(.scale, at: numeral.end - 1).map { FigureGrammar.factor(Int($0.word.value)) } ?? .one
    guard let half = try? scale / Rational(2), let sum = try? numeral.value + half else { return }
    numeral.value = sum
    numeral.end = start
    numeral.isArticle = false
  }

  private func whole(at index: Int) -> Numeral? {
    if cursor.isDigits(index) { return ratio(at: index) ?? DigitReader(cursor: cursor).numeral(at: index) }
    guard cursor.isWord(index) || cursor.tokens[index].kind == .symbol else { return nil }
    if let fraction = fractionSymbol(at: index) { return fraction }
    guard cursor.isWord(index) else { return nil }
    guard let word = collective(at: index) ?? fraction(at: index) ?? cardinal(at: index) else {
      return compound(at: index)
    }
    guard isFirstOfTwo(word, at: index) else { return word }
    var count = word
    count.isArticle = false
    return count
  }

  /// « 1/3 des stories », « 3/4 d'heure ».
  private func ratio(at index: Int) -> Numeral? {
    guard cursor.isSymbol(index + 1, .slash), cursor.isGlued(index + 1), cursor.isGlued(index + 2),
      let top = cursor.value(index), let bottom = cursor.value(index + 2), top > 0, top < bottom, bottom <= 10,
      cursor.unit(at: index + 3) == nil || isPartOfUnit(index + 3, top, bottom),
      !(cursor.isSymbol(index + 3, .slash) && cursor.isGlued(index + 3)),
      let value = try? Rational(Int128(top), Int128(bottom))
    else { return nil }
    return Numeral(value: value, end: afterOf(index + 3), isFraction: true)
  }

  /// « 3/4 h », "1/2 hour", « 1/2 journée » are a part of one; « 3/4 jours » are three or four.
  private func isPartOfUnit(_ unit: Int, _ top: Int, _ bottom: Int) -> Bool {
    guard bottom != top + 1 || bottom <= 4, !isPlural(unit) else { return false }
    if bottom == 2 { return true }
    let isHour = cursor.isText(unit, .hour)
    return isHour ? bottom == 4 : cursor.length(unit) > 2 && !cursor.isText(unit, "mois")
  }

  private func isPlural(_ index: Int) -> Bool {
    let letters = cursor.letters(index)
    guard letters.count > 3, !cursor.isText(index, "mois") else { return false }
    return letters.last == UInt8(ascii: "s") || letters.suffix(2).elementsEqual("en".utf8)
  }

  private func fractionSymbol(at index: Int) -> Numeral? {
    let parts: [(Symbol, Int, Int)] = [(.half, 1, 2), (.quarter, 1, 4), (.threeQuarters, 3, 4)]
    for (symbol, top, bottom) in parts where cursor.isSymbol(index, symbol) {
      guard let value = try? Rational(Int128(top), Int128(bottom)) else { return nil }
      return Numeral(value: value, end: index + 1)
    }
    return nil
  }

  /// « une dizaine (de) », « deux douzaines », "a couple of", "a fortnight", « quinzaine ».
  private func collective(at index: Int) -> Numeral? {
    var start = index
    var multiplier = 1
    if let article = cursor.word(.article, at: index) {
      start = article.end
    } else if let number = cursor.word(.cardinal, at: index) {
      (start, multiplier) = (number.end, Int(number.word.value))
    }
    if let (word, end) = cursor.word(.idiom, at: start) {
      return Numeral(value: Rational(multiplier), end: end, idiomWeeks: Int(word.value))
    }
    guard let (word, end) = cursor.word(.collective, at: start), start > index || word.value > 2 else { return nil }
    var numeral = Numeral(
      value: Rational(multiplier * Int(word.value)), end: end, isApproximate: word.value != 2 && word.value != 12)
    if cursor.language == .french, multiplier == 1 {
      numeral.idiomWeeks = word.value == 15 ? 2 : word.value == 8 ? 1 : nil
    }
    if let of = cursor.word(.of, at: numeral.end), !cursor.has(.cardinal, at: of.end) {
      numeral.end = skippingApostrophe(of.end)
    }
    return numeral
  }

  private func skippingApostrophe(_ index: Int) -> Int {
    cursor.isSymbol(index, .apostrophe) ? index + 1 : index
  }

  /// « un tiers », « trois quarts », "two thirds", « la moitié », "half a", « une demi », "een half", "drie kwart".
  private func fraction(at index: Int) -> Numeral? {
    if let (word, end) = cursor.word(.halves, at: index), let value = try? Rational(Int128(word.value), 2) {
      return Numeral(value: value, end: end)
    }
    let top: (value: Int, end: Int)
    if let article = cursor.word(.article, at: index) {
      top = (1, article.end)
    } else if let number = cursor.word(.cardinal, at: index), number.word.value > 0, number.word.value < 10 {
      top = (Int(number.word.value), number.end)
    } else {
      top = (1, index)
    }
    if top.end > index, isQuarterOfWhole(top.end), let value = try? Rational(1, 4) {
      return Numeral(value: value, end: top.end + 1, isFraction: true)
    }
    // "third-line support", "the fifth sprint": a rank when nothing counts it.
    // "four quarters" are a year.
    if let (word, end) = cursor.word(.fraction, at: top.end), top.value < Int(word.value),
      top.end > index || cursor.language == .english && word.value == 4,
      let value = try? Rational(Int128(top.value), Int128(word.value))
    {
      return Numeral(value: value, end: afterOf(end), isFraction: true)
    }
    guard top.value == 1, let half = cursor.word(.half, at: top.end), let value = try? Rational(1, 2) else {
      return nil
    }
    return Numeral(value: value, end: afterHalf(half.end), isFraction: true)
  }

  /// "up by a quarter", "a quarter higher": by how much, and no three months.
  private func isQuarterOfWhole(_ index: Int) -> Bool {
    guard cursor.isText(index, "quarter") else { return false }
    // "slips by a quarter" are three months.
    let link = cursor.isText(index - 2, "by") ? index - 3 : index - 2
    return cursor.isMarker(.increase, at: link) || cursor.isMarker(.decrease, at: link)
      || ["higher", "lower", "more", "less", "above", "below", "over", "under"].contains {
        cursor.isText(index + 1, $0)
      }
  }

  /// « d'heure », « de journée », "of", "an": what joins a fraction to its unit.
  private func afterOf(_ end: Int) -> Int {
    if let article = cursor.word(.article, at: end), cursor.unit(at: article.end) != nil { return article.end }
    guard let of = cursor.word(.of, at: end) else { return end }
    let next = skippingApostrophe(of.end)
    return cursor.unit(at: next) != nil ? next : end
  }

  private func afterHalf(_ end: Int) -> Int {
    // « demi-journée »
    if cursor.isSymbol(end, .hyphen), cursor.unit(at: end + 1) != nil { return end + 1 }
    if let article = cursor.word(.article, at: end), cursor.unit(at: article.end) != nil { return article.end }
    return afterOf(end)
  }

  // MARK: - Words

  /// « quatre-vingt-dix-sept mille deux cents », "one hundred and twenty-five thousand", "twaalf honderd".
  private func cardinal(at start: Int) -> Numeral? {
    var sum = NumberSum(language: cursor.language)
    var index = start
    var end = start
    while index < cursor.count {
      var longer = sum
      if let next = step(index, &longer, isFirst: end == start) {
        sum = longer
        index = next
        end = next
        if cursor.isSymbol(index, .hyphen), !cursor.tokens[index].isSpaced { index += 1 }
      } else if end > start, let and = cursor.word(.and, at: index), sum.allowsAnd, follows(and.end, sum) {
        index = and.end
        if cursor.isSymbol(index, .hyphen) { index += 1 }
      } else if sum.allowsComma, cursor.isSymbol(index, .comma), follows(index + 1, sum) {
        index += 1
      } else {
        break
      }
    }
    guard end > start else { return nil }
    return Numeral(value: sum.value, end: end, isArticle: sum.isArticle, isTooLarge: sum.isTooLarge)
  }

  private func step(_ index: Int, _ sum: inout NumberSum, isFirst: Bool) -> Int? {
    if let (word, end) = cursor.word(.cardinal, at: index) { return sum.add(Int(word.value)) ? end : nil }
    if let (_, end) = cursor.word(.hundred, at: index) { return sum.multiplyByHundred() ? end : nil }
    if let (word, end) = cursor.word(.scale, at: index) { return sum.scale(Int(word.value)) ? end : nil }
    // "a few developers" are not one.
    if let (word, end) = cursor.word(.article, at: index), !cursor.isText(end, .several) {
      if isFirst {
        guard sum.add(Int(word.value)) else { return nil }
        sum.isArticle = true
        return end
      }
      return sum.add(1) ? end : nil
    }
    guard cursor.language == .dutch, let value = DutchCompound.value(of: cursor.letters(index)) else { return nil }
    return sum.addCompound(value) ? index + 1 : nil
  }

  /// After "and" comes a number that fits: « vingt et un », "hundred and five".
  private func follows(_ index: Int, _ sum: NumberSum) -> Bool {
    var trial = sum
    var next = index
    if cursor.isSymbol(next, .hyphen) { next += 1 }
    guard next < cursor.count else { return false }
    if cursor.language == .french {
      guard let value = cursor.word(.cardinal, at: next)?.word.value ?? cursor.word(.article, at: next)?.word.value
      else { return false }
      return (value == 1 || value == 11) && trial.add(Int(value))
    }
    return step(next, &trial, isFirst: false) != nil
  }

  /// "vijfentachtigduizend": Dutch writes numbers as one word.
  private func compound(at index: Int) -> Numeral? {
    guard cursor.language == .dutch, cursor.length(index) >= 6,
      let value = DutchCompound.value(of: cursor.letters(index))
    else { return nil }
    var sum = NumberSum(language: .dutch)
    guard sum.addCompound(value) else { return nil }
    var end = index + 1
    while let next = step(end, &sum, isFirst: false) { end = next }
    return Numeral(value: sum.value, end: end, isTooLarge: sum.isTooLarge)
  }
}
