import Languages
import Quantities

extension FigureGrammar {
  /// What stands before the number.
  struct Opening {
    var next: Int
    var hedge = QuantityMention.Hedge.none
    var sign: Int8 = 0
    var isBetween = false
    /// « de 2 à 3 »: begins with "from".
    var isFrom = false
    /// A currency before the number: `€120k`, `EUR 2.5k`.
    var currency: Int32 = -1

    init(at start: Int) {
      next = start
    }
  }

  /// The number, its range and its unit.
  struct Body {
    var low: Numeral
    var high: Numeral?
    var opening: Opening
    var end: Int
    var unit: Int32 = -1
    var perTime: Int32 = -1
    var isPerPerson = false
    var isEach = false
    /// « un sprint et demi »: added to the number.
    var extra = Rational.zero
    /// Minutes after hours: `2h30`.
    var minutes: Int?
    var isIdiom = false
    /// Powers of ten after the number: `k`, `M`, « millions ».
    var power = 0

    init(low: Numeral, opening: Opening) {
      self.low = low
      self.opening = opening
      end = low.end
    }
  }

  func readOpening(_ opening: inout Opening) {
    var isReading = true
    while isReading, opening.next < cursor.count {
      isReading = readHedge(&opening) || readSign(&opening) || readCurrency(&opening) || readBetween(&opening)
    }
  }

  private func readHedge(_ opening: inout Opening) -> Bool {
    if cursor.isSymbol(opening.next, .approximately) {
      opening.hedge = .approximate
      opening.next += 1
      return true
    }
    guard let hedge = cursor.word(.hedge, at: opening.next) else { return false }
    opening.hedge = hedge.word.value == 1 ? .atLeast : hedge.word.value == 2 ? .atMost : .approximate
    opening.next = hedge.end
    if cursor.isSymbol(opening.next, .apostrophe) { opening.next += 1 }
    return true
  }

  private func readSign(_ opening: inout Opening) -> Bool {
    guard opening.sign == 0, opening.next + 1 < cursor.count,
      cursor.isGlued(opening.next + 1) || isCurrencySymbol(opening.next + 1)
    else { return false }
    let index = opening.next
    if cursor.isSymbol(index, .plus) {
      opening.sign = 1
    } else if cursor.isSymbol(index, .hyphen) || cursor.isSymbol(index, .minus),
      cursor.tokens[index].isSpaced || !cursor.isGlued(index) || cursor.isSymbol(index - 1, .openParenthesis)
    {
      opening.sign = -1
    } else {
      return false
    }
    opening.next += 1
    return true
  }

  private func isCurrencySymbol(_ index: Int) -> Bool {
    cursor.isSymbol(index, .euro) || cursor.isSymbol(index, .dollar) || cursor.isSymbol(index, .pound)
  }

  private func readCurrency(_ opening: inout Opening) -> Bool {
    guard opening.currency < 0 else { return false }
    if isCurrencySymbol(opening.next), cursor.isDigits(opening.next + 1) {
      opening.currency = known.currency(for: cursor.tokens[opening.next].symbol)
      opening.next += 1
      return true
    }
    if let unit = cursor.unit(at: opening.next), units.units[Int(unit.unit)].isCurrency,
      cursor.tokens[opening.next].isUppercase, cursor.isDigits(unit.end)
    {
      opening.currency = unit.unit
      opening.next = unit.end
      return true
    }
    return false
  }

  private func readBetween(_ opening: inout Opening) -> Bool {
    guard !opening.isBetween, let between = cursor.word(.between, at: opening.next) else { return false }
    opening.isBetween = true
    opening.next = between.end
    return true
  }

  // MARK: - Ranges

  /// « 2 à 3 », `2-3`, « entre 2 et 3 », "2 tot 3", « 3 ou 4 », `5 ± 1`.
  func readRange(_ body: inout Body) {
    guard let next = rangeConnector(at: body.end, body) else { return }
    var numeral = next
    if isCurrencySymbol(numeral) { numeral += 1 }
    guard numeral < cursor.count, let high = NumeralReader(cursor: cursor).numeral(at: numeral),
      !high.isArticle || isOr(body.end)
    else { return }
    // A second figure with a unit of its own, and another meaning, is no range.
    if cursor.isSymbol(body.end, .plusMinus) {
      guard let low = try? body.low.value - high.value, let top = try? body.low.value + high.value else { return }
      body.low.value = low
      body.high = Numeral(value: top, end: high.end)
    } else {
      guard high.value > body.low.value || body.opening.isFrom || cursor.isMarker(.from, at: body.opening.next - 1)
      else { return }
      body.high = high
    }
    body.end = high.end
  }

  private func isOr(_ index: Int) -> Bool {
    cursor.has(.rangeOr, at: index)
  }

  private func rangeConnector(at end: Int, _ body: Body) -> Int? {
    if cursor.isSymbol(end, .plusMinus) { return end + 1 }
    if cursor.isSymbol(end, .hyphen) || cursor.isSymbol(end, .dash), cursor.isDigits(body.opening.next) {
      return cursor.isDigits(end + 1) && (cursor.isGlued(end) || cursor.isSymbol(end, .dash)) ? end + 1 : nil
    }
    if body.opening.isBetween { return cursor.word(.and, at: end)?.end }
    if let or = cursor.word(.rangeOr, at: end) {
      return cursor.isMarker(.outOf, at: end) && cursor.language != .dutch ? nil : or.end
    }
    return cursor.word(.rangeTo, at: end)?.end
  }

  // MARK: - Powers and halves

  /// `k`, `K`, `M`, « mille », « millions », `mln` after digits: the power of ten, and where it ends.
  func magnitude(at index: Int) -> (power: Int, end: Int)? {
    guard cursor.isWord(index) else { return nil }
    if let scale = cursor.word(.scale, at: index) { return (Int(scale.word.value), scale.end) }
    if cursor.isText(index, "k") { return (3, index + 1) }
    if cursor.isText(index, "mio") || cursor.isText(index, "mln") { return (6, index + 1) }
    let isGlued = cursor.isGlued(index)
    if cursor.isText(index, "m"), cursor.tokens[index].isUppercase || isGlued,
      isMoneyAfter(index + 1) || cursor.tokens[index].isUppercase && isGlued
    {
      return (6, index + 1)
    }
    return nil
  }

  /// A currency follows, or stood before, or the digits go on: `1M2`.
  private func isMoneyAfter(_ index: Int) -> Bool {
    guard index < cursor.count else { return true }
    if isCurrencySymbol(index) { return true }
    if cursor.isDigits(index), cursor.isGlued(index) { return true }
    return cursor.unit(at: index).map { units.units[Int($0.unit)].isCurrency } ?? false
  }
}
