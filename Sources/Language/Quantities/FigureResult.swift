import Languages
import Quantities

extension FigureGrammar {
  /// The mention that a body makes, or nothing when it is no figure after all.
  func finish(_ body: Body, from start: Int) -> Result {
    if body.unit < 0 || isTimeOfWork(body.unit), body.high == nil,
      let share = shareOutOf(body, from: start)
    {
      return .found(share)
    }
    if body.unit < 0 { return finishBare(body, from: start) }
    guard !(body.unit == known.percent && body.low.isArticle) else { return .none }
    var mention = bare(.quantity, body.low.value, body.high?.value ?? body.low.value, start..<body.end)
    mention.unit = body.unit
    mention.isTooLarge = body.low.isTooLarge || body.high?.isTooLarge == true || !scale(&mention, body)
    if body.low.isThousandsDoubtful, isSmallUnit(body.unit) { undoThousands(&mention) }
    fill(&mention, body)
    return .found(mention)
  }

  private func isTimeOfWork(_ unit: Int32) -> Bool {
    unit == known.day || unit == known.hour || unit == known.sprint || unit == known.week
  }

  /// A number without a unit: weeks by idiom, a share, a count, or nothing.
  private func finishBare(_ body: Body, from start: Int) -> Result {
    let isOfThings = cursor.isText(body.low.end - 1, "de") || cursor.isSymbol(body.low.end - 1, .apostrophe)
    if let weeks = body.low.idiomWeeks, !isOfThings {
      var mention = bare(.quantity, Rational(weeks), Rational(weeks), start..<body.end)
      mention.unit = known.week
      mention.isIdiom = true
      return .found(mention)
    }
    if isOrdinalOfThings(body) { return .skip(body.end) }
    if body.low.isFraction {
      var mention = bare(.share, body.low.value, body.low.value, start..<body.end)
      mention.sign = body.opening.sign
      mention.hedge = body.opening.hedge
      return body.opening.next == body.low.end - 1 && cursor.language != .dutch && !cursor.has(.of, at: body.low.end)
        && body.low.value.denominator == 2
        ? .skip(body.low.end) : .found(mention)
    }
    guard !body.low.isArticle, !isYear(body) else { return .none }
    // `4k` without a currency is money: people count nothing else so.
    let letter = body.extra.isZero || cursor.isWord(body.end - 1) ? body.end - 1 : body.end - 2
    let isMoney = body.power > 0 && cursor.isWord(letter) && cursor.length(letter) == 1 && !countsThings(body.end)
    var mention = bare(
      isMoney ? .quantity : .number, body.low.value, body.high?.value ?? body.low.value, start..<body.end)
    if isMoney { mention.unit = known.currency.euro }
    mention.isTooLarge = body.low.isTooLarge || body.high?.isTooLarge == true || !scale(&mention, body)
    fill(&mention, body)
    return .found(mention)
  }

  /// "359k BLS changes", "a 40k gas refund": a noun that means nothing here follows, and is what is counted.
  private func countsThings(_ end: Int) -> Bool {
    // "50K+ customer records"
    if cursor.isSymbol(end, .plus), cursor.isGlued(end) {
      return cursor.isWord(end + 1) && cursor.length(end + 1) > 3 && !cursor.has(.cost, at: end + 1)
    }
    guard cursor.isWord(end) else { return false }
    if isThings(end) || cursor.length(end) > 3 && !cursor.starts[end].contains(.marker) && isThings(end + 1) {
      return true
    }
    guard cursor.starts[end].isEmpty else { return false }
    // "the 200k migration budget"
    if cursor.isText(end + 1, .budget) { return false }
    let token = cursor.tokens[end]
    return token.isUppercase && cursor.length(end) > 1
      || !CommonWords.contain(
        UnsafeBufferPointer(rebasing: cursor.folded[Int(token.foldedStart)..<Int(token.foldedEnd)]))
  }

  /// "records", and what stands before it in "20k customer records".
  private func isThings(_ index: Int) -> Bool {
    cursor.isWord(index) && isPlural(index) && !cursor.isConcept(index) && !cursor.has(.cost, at: index)
      && cursor.unit(at: index) == nil
  }

  /// "20k records": no other word of English ends so behind a number.
  private func isPlural(_ index: Int) -> Bool {
    let letters = cursor.letters(index)
    return cursor.language == .english && letters.count > 3 && letters.last == UInt8(ascii: "s")
      && letters.dropLast().last != UInt8(ascii: "s")
  }

  /// "a third party", "a fifth sprint": which one it is, where English has « a third of » for a part.
  private func isOrdinalOfThings(_ body: Body) -> Bool {
    guard cursor.language == .english, body.low.isFraction, body.low.value.numerator == 1,
      body.low.value.denominator > 2, body.low.value.denominator != 4, cursor.isWord(body.low.end - 1)
    else { return false }
    let next = body.low.end
    if cursor.isSymbol(next, .hyphen), cursor.isGlued(next) { return true }
    return cursor.isWord(next) && !cursor.has(.of, at: next) && !cursor.starts[next].contains(.marker)
  }

  private func isYear(_ body: Body) -> Bool {
    cursor.isDigits(body.opening.next) && body.low.end == body.opening.next + 1 && cursor.length(body.opening.next) == 4
      && body.low.value >= Rational(1990) && body.low.value <= Rational(2100) && body.opening.sign == 0
  }

  /// « un bug sur trois », "1 in 5", « deux jours sur cinq », "één op de vijf".
  private func shareOutOf(_ body: Body, from start: Int) -> QuantityMention? {
    // "a 1-in-4 chance"
    var index = pastHyphen(body.end)
    // The noun between: « un bug sur trois »; "a rotating basis in three time zones" is no share.
    var words = 0
    let most = cursor.has(.article, at: body.end - 1) && cursor.language == .english ? 1 : 2
    while words < most, cursor.isWord(index), !cursor.has(.outOf, at: index) {
      index += 1
      words += 1
    }
    guard let out = cursor.word(.outOf, at: index),
      // "four in every hundred"
      let whole = NumeralReader(cursor: cursor).numeral(
        at: cursor.isText(out.end, "every") ? out.end + 1 : pastHyphen(out.end)),
      !whole.isArticle, whole.value.isInteger, whole.value > body.low.value, whole.value <= Rational(100),
      body.low.value <= Rational(20), cursor.unit(at: whole.end) == nil, !cursor.isSymbol(whole.end, .percent),
      !(cursor.language == .english && cursor.isText(index, "of") && words > 0), isShareWording(body, index),
      let share = try? body.low.value / whole.value
    else { return nil }
    var mention = bare(.share, share, share, start..<whole.end)
    mention.hedge = body.opening.hedge
    return mention
  }

  private func pastHyphen(_ index: Int) -> Int {
    cursor.isSymbol(index, .hyphen) && cursor.isGlued(index) && cursor.isGlued(index + 1) ? index + 1 : index
  }

  /// Words, or "1 in 5": « 24 sur 33 » in digits counts things.
  private func isShareWording(_ body: Body, _ index: Int) -> Bool {
    !cursor.isDigits(body.opening.next) || body.low.value == .one || cursor.isText(index, "in")
  }

  private func isSmallUnit(_ unit: Int32) -> Bool {
    unit == known.percent || unit == known.hour || known.dimension(of: unit) == .points
  }

  /// `1,500 h`: thousandths after all.
  private func undoThousands(_ mention: inout QuantityMention) {
    guard let low = try? mention.low / Rational(1000) else { return }
    if mention.high == mention.low { mention.high = low }
    mention.low = low
  }

  /// Applies halves, minutes and powers of ten; false when the result is out of range.
  private func scale(_ mention: inout QuantityMention, _ body: Body) -> Bool {
    guard let factor = try? Self.factor(body.power) * Rational(body.multiplier),
      let low = try? (mention.low + body.extra) * factor, let high = try? (mention.high + body.extra) * factor
    else { return false }
    (mention.low, mention.high) = (low, high)
    guard let minutes = body.minutes else { return true }
    guard let total = try? mention.low * Rational(60) + Rational(minutes) else { return false }
    (mention.low, mention.high, mention.unit) = (total, total, known.minute)
    return true
  }

  private func fill(_ mention: inout QuantityMention, _ body: Body) {
    mention.perTime = body.perTime
    mention.isPerPerson = body.isPerPerson
    mention.isEach = body.isEach
    mention.sign = body.opening.sign
    mention.power = Int8(clamping: body.power)
    mention.hedge = body.opening.hedge == .none && body.low.isApproximate ? .approximate : body.opening.hedge
    mention.isIdiom = body.isIdiom || body.low.idiomWeeks != nil && body.unit == known.day
    if body.low.idiomWeeks != nil, body.unit == known.day { takeIdiom(&mention, body) }
    // « de deux à trois semaines de plus » ranges, and changes nothing from two to three.
    mention.isFromTo = body.high != nil && isFrom(body.opening) && !cursor.isMarker(.increase, at: body.end)
  }

  /// « une quinzaine de jours », "a fortnight".
  private func takeIdiom(_ mention: inout QuantityMention, _ body: Body) {
    guard let weeks = body.low.idiomWeeks else { return }
    (mention.low, mention.high) = (Rational(weeks), Rational(weeks))
    mention.unit = known.week
  }

  /// « de 42 à 30 », "from 42 to 30", "van 42 naar 30".
  func isFrom(_ opening: Opening) -> Bool {
    guard !opening.isBetween else { return false }
    // "from €500 to €540": the sign stands between.
    return cursor.isMarker(.from, at: opening.next - 1)
      || opening.currency >= 0 && cursor.isMarker(.from, at: opening.next - 2)
  }
}
