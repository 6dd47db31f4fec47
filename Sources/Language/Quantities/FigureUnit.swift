import Languages
import Quantities

extension FigureGrammar {
  /// Reads the power of ten, the unit, what it is per, and the half that may follow.
  func readUnit(_ body: inout Body) {
    readMagnitude(&body)
    if cursor.isSymbol(body.end, .percent) {
      take(known.percent, upTo: body.end + 1, &body)
    } else if body.end < cursor.count, cursor.tokens[body.end].kind == .symbol, !body.low.isArticle,
      known.currency(for: cursor.tokens[body.end].symbol) >= 0
    {
      take(known.currency(for: cursor.tokens[body.end].symbol), upTo: body.end + 1, &body)
      readFractionOfPower(&body)
    } else if let power = eurosByPower(body.end), cursor.isDigits(body.opening.next) {
      body.power = power
      take(known.currency.euro, upTo: body.end + 1, &body)
    } else if let unit = gluedUnit(body.end) {
      take(unit, upTo: body.end + 1, &body)
    } else if cursor.isSymbol(body.end, .apostrophe), isMinuteMark(body) {
      take(known.minute, upTo: body.end + 1, &body)
    } else if cursor.isText(body.end, "m"), cursor.isGlued(body.end), cursor.isDigits(body.end - 1),
      !cursor.isGlued(body.end + 1)
    {
      take(known.minute, upTo: body.end + 1, &body)
    } else if cursor.language == .dutch, cursor.isText(body.end, "kwartier") {
      body.multiplier = 15
      take(known.minute, upTo: body.end + 1, &body)
    } else if body.opening.currency >= 0 {
      body.unit = body.opening.currency
    } else if isMoneyPerTime(body) {
      take(known.currency.euro, upTo: body.end, &body)
    } else if let unit = unitAfter(body) {
      take(unit.unit, upTo: unit.end, &body)
    }
    guard body.unit >= 0 else {
      readTrailer(&body)
      return readDistantPer(&body)
    }
    readMinutes(&body)
    readHalf(&body)
    readPer(&body)
    readTrailer(&body)
    readIdiom(&body)
  }

  /// `2w`, `1.5w`, `2wkn`, `3d` in a statement of any language; a letter by itself is none.
  func gluedUnit(_ index: Int) -> Int32? {
    guard cursor.isGlued(index), cursor.isDigits(index - 1), !cursor.isSymbol(index + 1, .slash) else { return nil }
    // `67d4299` is a key.
    if cursor.isGlued(index + 1), cursor.isDigits(index + 1) { return nil }
    if cursor.isText(index, .gluedWeek) { return known.week }
    // « figurines 3D » have depth, and take no days.
    if cursor.tokens[index].isUppercase, cursor.length(index) == 1, cursor.isText(index, "d"),
      (2...3) ~= cursor.value(index - 1) ?? 0
    {
      return nil
    }
    return cursor.isText(index, "d") && cursor.unit(at: index) == nil ? known.day : nil
  }

  /// `kEUR`, `MEUR`: one word for two.
  private func eurosByPower(_ index: Int) -> Int? {
    cursor.isText(index, .thousandEuros) ? 3 : cursor.isText(index, .millionEuros) ? 6 : nil
  }

  /// "11k a month": people count nothing but money so.
  private func isMoneyPerTime(_ body: Body) -> Bool {
    guard body.power == 3, isLetterOfPower(body.end - 1) || !body.extra.isZero && isLetterOfPower(body.end - 2) else {
      return false
    }
    let per =
      cursor.word(.per, at: body.end)?.end ?? cursor.word(.article, at: body.end)?.end
      ?? (cursor.isSymbol(body.end, .slash) ? body.end + 1 : nil)
    guard let per, let unit = cursor.unit(at: per) else { return false }
    return known.dimension(of: unit.unit) == .time
  }

  /// The `k` of `11k` and of `2k8`.
  private func isLetterOfPower(_ index: Int) -> Bool {
    cursor.isWord(index) && cursor.length(index) == 1
  }

  /// `90'` for minutes: nothing glued after the mark, which would be an elision or a quote.
  private func isMinuteMark(_ body: Body) -> Bool {
    cursor.isDigits(body.end - 1) && cursor.isGlued(body.end) && !cursor.isGlued(body.end + 1)
  }

  private func take(_ unit: Int32, upTo end: Int, _ body: inout Body) {
    body.unit = unit
    body.end = end
  }

  /// `18,5 k€`, `1M2`, « 1,2 million d'euros ».
  private func readMagnitude(_ body: inout Body) {
    guard cursor.isDigits(body.opening.next) else { return readHalfOfPower(&body) }
    body.power = body.opening.power
    guard let magnitude = magnitude(at: body.end, isMoney: body.opening.currency >= 0) else { return }
    body.power = magnitude.power
    body.end = magnitude.end
    readFractionOfPower(&body)
  }

  /// "anderhalf miljoen", "half a million": number words multiply whole numbers by themselves.
  private func readHalfOfPower(_ body: inout Body) {
    guard !body.low.value.isInteger else { return }
    var start = cursor.word(.article, at: body.end)?.end ?? body.end
    // « un demi-million »
    if cursor.isSymbol(start, .hyphen), cursor.isGlued(start) { start += 1 }
    guard let scale = cursor.word(.scale, at: start) else { return }
    body.power = Int(scale.word.value)
    body.end = scale.end
  }

  /// The digits after `1M` in `1M2`: tenths, hundredths or thousandths of the power.
  private func readFractionOfPower(_ body: inout Body) {
    guard body.power > 0, body.extra.isZero, cursor.isDigits(body.end), cursor.isGlued(body.end),
      let digits = cursor.value(body.end),
      cursor.length(body.end) <= 3
    else { return }
    let scale: Int128 = cursor.length(body.end) == 1 ? 10 : cursor.length(body.end) == 2 ? 100 : 1000
    guard let tenths = try? Rational(Int128(digits), scale) else { return }
    body.extra = tenths
    body.end += 1
  }

  /// The unit right after the number, or after one adjective (« 5 bonnes semaines »), or, for people, after two words.
  private func unitAfter(_ body: Body) -> (unit: Int32, end: Int)? {
    var index = body.end
    if let of = cursor.word(.of, at: index), cursor.language != .english || body.low.isFraction || body.power > 0,
      body.power > 0 || body.low.isFraction || !body.low.isArticle && !cursor.isDigits(body.opening.next)
    {
      let next = cursor.isSymbol(of.end, .apostrophe) ? of.end + 1 : of.end
      if cursor.unit(at: next) != nil { index = next }
    }
    if cursor.isSymbol(index, .hyphen), cursor.isGlued(index), cursor.isGlued(index + 1) { index += 1 }
    if let unit = cursor.unit(at: index) { return accepted(unit, index, body) }
    // « 570 pour deux développeurs » counts no 570 of them.
    guard cursor.isWord(index), !cursor.isMarker(.coordination, at: index), !isFor(index) else { return nil }
    if isAdjective(index), !isOneOfMany(body, index + 1), !tellsWhen(index), let unit = cursor.unit(at: index + 1) {
      return accepted(unit, index + 1, body)
    }
    // "a more prominent position" counts nobody.
    guard !body.low.isArticle || !cursor.isMarker(.increase, at: index) else { return nil }
    guard let noun = endOfPartitive(index) else { return person(at: index) ?? people(after: index) }
    // "every one of us" are all.
    guard !cursor.isMarker(.each, at: index - 2), !cursor.isMarker(.everyone, at: index - 2) else { return nil }
    return person(at: noun) ?? people(after: noun)
  }

  /// The people a word or two further on: "two backend engineers", « trois de nos développeurs front-end ».
  private func people(after index: Int) -> (unit: Int32, end: Int)? {
    guard !cursor.isMarker(.verb, at: index) else { return nil }
    var (next, words) = (index + 1, 1)
    // « pas deux mais trois collègues » are three.
    guard !cursor.isMarker(.contrast, at: index) else { return nil }
    while isJoined(next - 1), !cursor.isMarker(.coordination, at: next), !cursor.isMarker(.link, at: next - 1) {
      words += cursor.isGlued(next) ? 0 : 1
      guard words <= 3 else { return nil }
      if let people = person(at: next) { return people }
      next += 1
    }
    return nil
  }

  private func person(at index: Int) -> (unit: Int32, end: Int)? {
    if let unit = cursor.unit(at: index) { return unit.unit == known.person ? unit : nil }
    return cursor.language == .dutch && cursor.isWord(index) && DutchPeople.holds(cursor.letters(index))
      ? (known.person, index + 1) : nil
  }

  /// "of the", « de nos », "van onze": so many of those that we have.
  private func endOfPartitive(_ index: Int) -> Int? {
    guard let of = cursor.word(.of, at: index)?.end else { return nil }
    let isWhose = cursor.isText(of, .article) || cursor.isText(of, .whose)
    return isWhose ? of + 1 : of > index + 1 || cursor.language == .french ? of : nil
  }

  /// A word, or the hyphen inside one: « 10 écrans ; personnes » counts no people.
  private func isJoined(_ index: Int) -> Bool {
    cursor.isWord(index) || cursor.isGlued(index) && cursor.isGlued(index + 1)
  }

  /// "will fall from 30 to 24 next sprint": when, and no 24 of them.
  private func tellsWhen(_ index: Int) -> Bool {
    cursor.language == .english && ["next", "last", "this"].contains { cursor.isText(index, $0) }
      && cursor.letters(index + 1).last != UInt8(ascii: "s")
  }

  /// "this one took months": one of a plural counts nothing.
  private func isOneOfMany(_ body: Body, _ unit: Int) -> Bool {
    cursor.language == .english && body.low.value == .one && cursor.isWord(unit)
      && cursor.letters(unit).last == UInt8(ascii: "s")
  }

  private func isFor(_ index: Int) -> Bool {
    cursor.isText(index, .purpose)
  }

  /// « du », "of the", "van de" before it.
  private func isDefinite(_ index: Int) -> Bool {
    cursor.isText(index - 1, "du") || cursor.isText(index - 1, "the")
      || cursor.language == .dutch && cursor.isText(index - 1, "de")
  }

  /// A single letter is a unit only in its place: « 3 j », `5 d`; « a » article is none.
  private func accepted(_ unit: (unit: Int32, end: Int), _ index: Int, _ body: Body) -> (unit: Int32, end: Int)? {
    // « un tiers du sprint »: a part of every sprint, no length of time.
    if body.low.isFraction, unit.unit == known.sprint, isDefinite(index) { return nil }
    // "a quarter of dev time"
    if unit.unit == known.person, cursor.isText(unit.end, "time") || cursor.isText(unit.end, "capacity") { return nil }
    return body.low.isArticle && cursor.length(index) == 1 && unit.end == index + 1 ? nil : unit
  }

  private func isAdjective(_ index: Int) -> Bool {
    // « 20 par jour » is how often, whatever rule speaks of « par jour ».
    guard !cursor.has(.per, at: index) else { return false }
    if cursor.isMarker(.old, at: index) { return cursor.isLoneWord(index, of: .old) }
    return cursor.has(.adjective, at: index) || cursor.isMarker(.increase, at: index) || cursor.isConcept(index)
  }

  // MARK: - Per

  /// `/mois`, « par dev et par jour », "a month", "per maand", « mensuels », « la semaine ».
  func readPer(_ body: inout Body) {
    var isReading = true
    while isReading {
      isReading = readPeriodic(&body) || readSlash(&body) || readPerWord(&body)
    }
    readDistantPer(&body)
  }

  private func readPeriodic(_ body: inout Body) -> Bool {
    // « 32 l'an dernier » is no rate.
    guard body.perTime < 0, !cursor.isMarker(.old, at: body.end),
      let periodic = cursor.word(.periodic, at: body.end),
      !(body.unit == known.person && startsNumber(periodic.end))
    else { return false }
    body.perTime = known.period(periodic.word.value)
    body.end = periodic.end
    return true
  }

  /// "vijf mensen wekelijks twee uur": the period belongs to the hours.
  private func startsNumber(_ index: Int) -> Bool {
    cursor.isDigits(index) || cursor.has(.cardinal, at: index) || cursor.has(.half, at: index)
      || cursor.has(.article, at: index)
  }

  private func readSlash(_ body: inout Body) -> Bool {
    guard cursor.isSymbol(body.end, .slash) else { return false }
    guard let unit = cursor.unit(at: body.end + 1) else { return divideByThing(body.end + 1, &body) }
    return divide(by: unit, &body)
  }

  private func readPerWord(_ body: inout Body) -> Bool {
    var start = body.end
    // "two weeks and a day" is no rate.
    if let and = cursor.word(.and, at: start), cursor.has(.per, at: and.end), !cursor.has(.article, at: and.end),
      // « prend 35 minutes et chaque développeur l'attend » tells more.
      body.perTime >= 0 || body.isPerPerson || !cursor.isMarker(.each, at: and.end)
    {
      start = and.end
    }
    if let per = cursor.word(.per, at: start) {
      if let unit = cursor.unit(at: per.end) { return divide(by: unit, &body) }
      if divideByThing(per.end, &body) { return true }
    }
    // « 300 € la semaine »
    if cursor.language == .french, known.isCurrency(body.unit), cursor.isMarker(.article, at: start) {
      let next = cursor.isSymbol(start + 1, .apostrophe) ? start + 2 : start + 1
      // « contre 14 k€ l'an dernier » says when it was.
      if let unit = cursor.unit(at: next), !Self.saysWhen.contains(where: { cursor.isText(unit.end, $0) }) {
        return divide(by: unit, &body)
      }
    }
    return false
  }

  /// « 74 € par utilisateur et par mois », "€4.50 per server per month": the price of each for that time.
  private func divideByThing(_ thing: Int, _ body: inout Body) -> Bool {
    guard known.isCurrency(body.unit), body.perTime < 0, cursor.isWord(thing), cursor.unit(at: thing) == nil else {
      return false
    }
    var next = thing + 1
    if let and = cursor.word(.and, at: next) { next = and.end }
    let after = cursor.isSymbol(next, .slash) ? next + 1 : cursor.word(.per, at: next)?.end
    guard let period = after.flatMap({ cursor.unit(at: $0) }), known.dimension(of: period.unit) == .time else {
      return false
    }
    body.isEach = true
    return divide(by: period, &body)
  }

  private static let saysWhen: [StaticString] = [
    "dernier", "derniere", "prochain", "prochaine", "passe", "passee", "precedent", "precedente",
  ]

  private func divide(by unit: (unit: Int32, end: Int), _ body: inout Body) -> Bool {
    let dimension = known.dimension(of: unit.unit)
    if dimension == .people, !body.isPerPerson {
      body.isPerPerson = true
    } else if dimension == .time, body.perTime < 0, unit.unit != body.unit {
      body.perTime = unit.unit
    } else {
      return false
    }
    body.end = unit.end
    return true
  }

  /// « chacune », "each", « pièce »; « environ », « max », "or so" after the figure.
  private func readTrailer(_ body: inout Body) {
    // "Four developers each lose an hour": what they lose is each one's, and they are four.
    if body.unit != known.person, let each = cursor.word(.each, at: body.end) {
      body.isEach = true
      body.end = each.end
    }
    if body.opening.hedge == .none, let hedge = cursor.word(.hedge, at: body.end), hedge.word.value != 1,
      !cursor.isDigits(hedge.end), cursor.word(.cardinal, at: hedge.end) == nil
    {
      body.opening.hedge = hedge.word.value == 2 ? .atMost : .approximate
      if body.unit >= 0 { body.end = hedge.end }
    }
  }

  /// « 15 jours » is two weeks, « 8 jours » one, unless « ouvrés » is said.
  private func readIdiom(_ body: inout Body) {
    guard cursor.language == .french, body.unit == known.day, body.high == nil, body.extra.isZero, body.perTime < 0,
      cursor.isText(body.end - 1, "jours"), !body.isEach
    else { return }
    let weeks = body.low.value == Rational(15) ? 2 : body.low.value == Rational(8) ? 1 : 0
    guard weeks > 0 else { return }
    body.low.value = Rational(weeks)
    body.unit = known.week
    body.isIdiom = true
  }
}
