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
    /// « k€ 18 »: the power of ten before the number.
    var power = 0

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
    /// How many units one is: a Dutch « kwartier » is fifteen minutes.
    var multiplier = 1
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

  func isCurrencySymbol(_ index: Int) -> Bool {
    cursor.isSymbol(index, .euro) || cursor.isSymbol(index, .dollar) || cursor.isSymbol(index, .pound)
  }

  private func readCurrency(_ opening: inout Opening) -> Bool {
    guard opening.currency < 0 else { return false }
    if isCurrencySymbol(opening.next), cursor.isDigits(opening.next + 1) {
      opening.currency = known.currency(for: cursor.tokens[opening.next].symbol)
      // « k€ 18 », « M€ 1,2 ».
      if cursor.isGlued(opening.next) {
        opening.power =
          cursor.isText(opening.next - 1, "k") ? 3 : cursor.isText(opening.next - 1, "m") ? 6 : 0
      }
      opening.next += 1
      return true
    }
    if let unit = cursor.unit(at: opening.next), known.isCurrency(unit.unit),
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
      guard high.value > body.low.value || body.opening.isFrom || isFrom(body.opening), !isLanding(high, body)
      else { return }
      body.high = high
    }
    body.end = high.end
  }

  /// "grew by 20k to 120k", "went up €500 to €4,000", « steeg met 1.100 tot 5.200 »: what it came to, so much greater than by how much.
  private func isLanding(_ high: Numeral, _ body: Body) -> Bool {
    let by = body.opening.next - (body.opening.currency >= 0 ? 2 : 1)
    guard by >= 0,
      cursor.isText(by, "by") || cursor.isText(by, "met")
        || body.opening.currency >= 0
          && (cursor.isMarker(.increase, at: by) || cursor.isMarker(.decrease, at: by)),
      let least = try? body.low.value * Rational(3)
    else { return false }
    return least < high.value
  }

  /// « entre 80 k€ et 100 k€ », "a week or two": the range closes after the unit of its first end.
  func readSecondEnd(_ body: inout Body) {
    guard body.high == nil, body.unit >= 0, body.minutes == nil, body.perTime < 0 else { return }
    if let second = secondEnd(of: body) {
      var opening = Opening(at: second)
      readOpening(&opening)
      guard let numeral = NumeralReader(cursor: cursor).numeral(at: opening.next) else { return }
      var second = Body(low: numeral, opening: opening)
      readUnit(&second)
      guard second.unit == body.unit, second.minutes == nil else { return }
      close(&body, with: second)
    } else if body.low.value == .one, !cursor.isDigits(body.opening.next),
      let or = cursor.word(.rangeOr, at: body.end), cursor.isWord(or.end),
      let numeral = NumeralReader(cursor: cursor).numeral(at: or.end), !numeral.isArticle, numeral.value > .one,
      numeral.value < Rational(4), !cursor.isWord(numeral.end) || !startsNoun(numeral.end)
    {
      body.high = numeral
      body.end = numeral.end
    }
  }

  /// After « et » of « entre… et… », or after « à » when nothing says that it is a change.
  private func secondEnd(of body: Body) -> Int? {
    if body.opening.isBetween { return cursor.word(.and, at: body.end)?.end }
    guard !cursor.isMarker(.from, at: body.opening.next - 1), let to = cursor.word(.rangeTo, at: body.end),
      cursor.isDigits(to.end), cursor.isDigits(body.opening.next)
    else { return nil }
    return to.end
  }

  /// Both ends with the first one's power of ten.
  private func close(_ body: inout Body, with second: Body) {
    let powers = (Self.factor(body.power), Self.factor(second.power))
    guard let low = try? (body.low.value + body.extra) * powers.0,
      let high = try? (second.low.value + second.extra) * powers.1, high > low
    else { return }
    body.low.value = low
    body.high = second.low
    body.high?.value = high
    body.end = second.end
    body.perTime = second.perTime
    body.isPerPerson = second.isPerPerson
    (body.power, body.extra) = (0, .zero)
  }

  static func factor(_ power: Int) -> Rational {
    Rational(power == 3 ? 1_000 : power == 6 ? 1_000_000 : power == 9 ? 1_000_000_000 : 1)
  }

  /// « un bug ou deux sprints »: the second number counts something else.
  private func startsNoun(_ index: Int) -> Bool {
    cursor.unit(at: index) != nil || cursor.matches(at: index).isEmpty
  }

  private func isOr(_ index: Int) -> Bool {
    cursor.has(.rangeOr, at: index)
  }

  private func rangeConnector(at end: Int, _ body: Body) -> Int? {
    if cursor.isSymbol(end, .plusMinus) { return end + 1 }
    // « 3/4 jours »: three or four.
    if cursor.isSymbol(end, .slash), cursor.isGlued(end), cursor.isGlued(end + 1), cursor.isDigits(end + 1),
      cursor.unit(at: end + 2) != nil
    {
      return end + 1
    }
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
  func magnitude(at index: Int, isMoney: Bool = false) -> (power: Int, end: Int)? {
    guard cursor.isWord(index) else { return nil }
    if let scale = cursor.word(.scale, at: index) { return (Int(scale.word.value), scale.end) }
    if cursor.isText(index, "k") { return (3, index + 1) }
    if cursor.isText(index, .million) { return (6, index + 1) }
    if cursor.isText(index, "bn") || cursor.isText(index, "md") && isThousandMillion(index) { return (9, index + 1) }
    if isMoney, cursor.isText(index, "m"), cursor.isGlued(index) { return (6, index + 1) }
    let isGlued = cursor.isGlued(index)
    if cursor.isText(index, "m"), cursor.tokens[index].isUppercase || isGlued,
      isMoneyAfter(index + 1) || cursor.tokens[index].isUppercase && isGlued
    {
      return (6, index + 1)
    }
    return nil
  }

  /// « 4 md€ », « 48,7 Md USD »: milliards, as they are written with one capital; `MD` and `md` are days of work.
  private func isThousandMillion(_ index: Int) -> Bool {
    let token = cursor.tokens[index]
    return isCurrencySymbol(index + 1) || token.isCapitalised && !token.isUppercase
  }

  /// A currency follows, or stood before, or the digits go on: `1M2`.
  private func isMoneyAfter(_ index: Int) -> Bool {
    guard index < cursor.count else { return false }
    if isCurrencySymbol(index) { return true }
    if cursor.isDigits(index), cursor.isGlued(index) { return true }
    return cursor.unit(at: index).map { known.isCurrency($0.unit) } ?? false
  }
}
