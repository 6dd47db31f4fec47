import Languages
import Quantities

/// The grammar of one figure: [hedge] [sign] number [to number] [unit] [per …].
struct FigureGrammar {
  let cursor: FigureCursor
  let known: KnownUnits
  let asOf: CalendarDate

  enum Result {
    case found(QuantityMention)
    /// Digits or words that are no figure: a version, a key, a time of day.
    case skip(Int)
    case none
  }

  func figure(at index: Int) -> Result {
    if cursor.isDigits(index), let end = aroundTheClockEnd(index) { return .skip(end) }
    if let found = DateReader(cursor: cursor, asOf: asOf).date(at: index) {
      return .found(mention(of: found, at: isAfterWeekday(index) ? index - 2 : index))
    }
    let span = ClockReader(cursor: cursor).span(at: index)
    if let span, let minutes = span.minutes { return .found(clock(minutes, index..<span.end)) }
    if let name = nameEnd(at: index) ?? span?.end { return .skip(name) }
    return quantity(at: index)
  }

  private func mention(of found: DateReader.Found, at index: Int) -> QuantityMention {
    let day = Rational(found.date.dayNumber)
    var mention = bare(.date, day, day, index..<found.end)
    mention.hasAssumedYear = found.hasAssumedYear
    mention.datePrecision = found.precision
    return mention
  }

  /// "Tuesday, March 3": the comma is one of the date, and parts nothing.
  private func isAfterWeekday(_ index: Int) -> Bool {
    cursor.isSymbol(index - 1, .comma) && cursor.isWeekday(index - 2)
  }

  private func clock(_ minutes: Int, _ tokens: Range<Int>) -> QuantityMention {
    var mention = bare(.quantity, Rational(minutes), Rational(minutes), tokens)
    mention.unit = known.minute
    mention.isClockSpan = true
    return mention
  }

  func bare(_ kind: QuantityMention.Kind, _ low: Rational, _ high: Rational, _ tokens: Range<Int>) -> QuantityMention {
    QuantityMention(
      kind: kind, low: low, high: high, firstToken: Int32(tokens.lowerBound), endToken: Int32(tokens.upperBound),
      start: cursor.tokens[tokens.lowerBound].start, end: cursor.tokens[tokens.upperBound - 1].end)
  }

  // MARK: - Names

  /// « sprint 14 », `v2.3.1`, `US-412`, `P1`, « 3e étage », "Node 20", a phone number: where the name ends.
  private func nameEnd(at index: Int) -> Int? {
    if cursor.isWord(index) { return wordNameEnd(at: index) ?? numberNameEnd(at: index) }
    guard cursor.isDigits(index) else { return nil }
    if isAfterLetters(index) || isNumbered(index) { return digitsEnd(index) }
    if isPhoneNumber(index) { return phoneEnd(index) }
    if isVersion(index) { return digitsEnd(index) }
    let next = index + 1
    // `19c`, `3e`: letters that are neither a unit nor a magnitude.
    if cursor.isWord(next), cursor.isGlued(next), cursor.unit(at: next) == nil, magnitude(at: next) == nil,
      gluedUnit(next) == nil, !cursor.isText(next, "m")
    {
      return next + 1
    }
    return nil
  }

  /// `#1234`, « n° 12 ».
  private func isNumbered(_ index: Int) -> Bool {
    cursor.isSymbol(index - 1, Symbol("#")) || cursor.isSymbol(index - 1, .degree)
  }

  /// `24/7`, `7j/7`, `24h/24`: how long a service is open.
  private func aroundTheClockEnd(_ index: Int) -> Int? {
    guard let first = cursor.value(index), first == 24 || first == 7, cursor.length(index) == (first == 7 ? 1 : 2)
    else { return nil }
    let slash = cursor.isWord(index + 1) && cursor.isGlued(index + 1) ? index + 2 : index + 1
    guard cursor.isSymbol(slash, .slash), cursor.isGlued(slash), cursor.isGlued(slash + 1),
      let second = cursor.value(slash + 1), second == first || second == 7,
      // « 24/07 » is a day of July.
      cursor.length(slash + 1) == (second == 7 ? 1 : 2),
      !(cursor.isSymbol(slash + 2, .slash) && cursor.isGlued(slash + 2))
    else { return nil }
    return slash + 2
  }

  /// « lot 2 », "sprint 14", « semaine 22 » (no date), "Oracle 19", "CentOS 7".
  private func wordNameEnd(at index: Int) -> Int? {
    // "no one" is nobody, and counts none.
    if cursor.isText(index, "one"), cursor.isText(index - 1, "no") { return index + 1 }
    if let end = spacedLetterEnd(at: index) ?? productEnd(at: index) { return end }
    if let name = cursor.word(.name, at: index), cursor.isDigits(name.end), cursor.unit(at: name.end + 1) == nil,
      !isPointedAt(index)
    {
      return digitsEnd(name.end)
    }
    let next = index + 1
    guard cursor.isDigits(next), cursor.tokens[next].isSpaced, cursor.tokens[index].isCapitalised, !isCurrency(index),
      !cursor.isConcept(index),
      cursor.tokens[index].isUppercase || index > 0, cursor.unit(at: next + 1) == nil,
      cursor.matches(at: index).isEmpty || cursor.tokens[index].isUppercase, !isFigureTail(next + 1),
      cursor.length(index) > 1
    else { return nil }
    return digitsEnd(next)
  }

  /// « la société Six-Mois-Fermes », "team Zesentwintig": a number word with a capital inside a sentence, up to the last
  /// word that has one.
  private func numberNameEnd(at index: Int) -> Int? {
    guard index > 0, cursor.isWord(index - 1), isTitleWord(index), index > 1 || !isTitleWord(0),
      let numeral = NumeralReader(cursor: cursor).numeral(at: index), !numeral.isArticle,
      // "Migration Slips Two Weeks": in a heading every word has a capital.
      cursor.unit(at: numeral.end) == nil
    else { return nil }
    var end = index + 1
    while end < cursor.count, isTitleWord(end) || isJoint(end) { end += 1 }
    return end
  }

  private func isTitleWord(_ index: Int) -> Bool {
    cursor.isWord(index) && cursor.tokens[index].isCapitalised && !cursor.tokens[index].isUppercase
  }

  private func isJoint(_ index: Int) -> Bool {
    cursor.isSymbol(index, .hyphen) && cursor.isGlued(index) && isTitleWord(index + 1)
  }

  /// "deze sprint 22 opgeleverd", "this sprint 22 done": the sprint is this one, and needs no number.
  private func isPointedAt(_ index: Int) -> Bool {
    cursor.isText(index - 1, .demonstrative)
  }

  /// "W 12", « S 3 »: a week or a sprint is written in one piece; so it is a name, and no twelve of anything.
  private func spacedLetterEnd(at index: Int) -> Int? {
    guard cursor.length(index) == 1, cursor.tokens[index].isUppercase, cursor.has(.week, at: index),
      cursor.isDigits(index + 1), cursor.tokens[index + 1].isSpaced, cursor.length(index + 1) <= 2,
      cursor.unit(at: index + 2) == nil, !isFigureTail(index + 2)
    else { return nil }
    return digitsEnd(index + 1)
  }

  /// « Aurora 18 glisse », "Horizon 3: late": a name that opens the statement, told by the verb or the mark after it.
  private func productEnd(at index: Int) -> Int? {
    let next = index + 1
    guard index == 0 || !cursor.isWord(index - 1), cursor.tokens[index].isCapitalised, cursor.length(index) > 2,
      cursor.isDigits(next), cursor.tokens[next].isSpaced, cursor.unit(at: index) == nil,
      cursor.month(at: index) == nil
    else { return nil }
    let end = digitsEnd(next)
    guard cursor.unit(at: end) == nil, !isFigureTail(end) else { return nil }
    if cursor.value(next) != 1, isSingularVerb(end) { return end }
    return isUnknownName(index)
      && (cursor.isMarker(.verb, at: end) || cursor.isConcept(end) || cursor.isSymbol(end, .colon)
        || cursor.isSymbol(end, .openParenthesis))
      ? end : nil
  }

  /// A word with a capital that no language uses for anything else.
  func isUnknownName(_ index: Int) -> Bool {
    cursor.isWord(index) && cursor.tokens[index].isCapitalised && cursor.matches(at: index).isEmpty
      && !CommonWords.contain(UnsafeBufferPointer(rebasing: cursor.letters(index)))
  }

  /// After several things stands a plural: so the number before "is" counts none.
  func isSingularVerb(_ index: Int) -> Bool {
    cursor.isText(index, .singularVerb)
  }

  private func isCurrency(_ index: Int) -> Bool {
    cursor.unit(at: index).map { known.isCurrency($0.unit) } ?? false
  }

  /// After the digits comes what makes them a figure: a percent, a currency, a range, a group of thousands.
  private func isFigureTail(_ index: Int) -> Bool {
    guard index < cursor.count else { return false }
    if cursor.isDigits(index) { return true }
    // « le portail Archives 99,7 % »: the rest of a decimal, and what it counts.
    if isDecimalPart(index) { return !cursor.isDigits(index + 2) && isFigureTail(index + 2) }
    if cursor.isWord(index) {
      return cursor.unit(at: index) != nil || magnitude(at: index) != nil || isRange(at: index)
        || isAdjectiveBeforeUnit(index)
    }
    let symbol = cursor.tokens[index].symbol
    return symbol == .percent || symbol == .euro || symbol == .pound || symbol == .dollar || symbol.isArrow
  }

  private func isDecimalPart(_ index: Int) -> Bool {
    (cursor.isSymbol(index, .comma) || cursor.isSymbol(index, .period)) && cursor.isGlued(index)
      && cursor.isDigits(index + 1) && cursor.isGlued(index + 1)
  }

  /// « Hermès 2 a été livré », « Aurora 18 a 3 semaines de retard » are no ranges: « à » has its accent.
  private func isRange(at index: Int) -> Bool {
    guard let to = cursor.word(.rangeTo, at: index) else { return false }
    if cursor.language == .french, cursor.isWord(index), !cursor.isAccented(index) { return false }
    return cursor.isDigits(to.end) || cursor.has(.cardinal, at: to.end)
  }

  private func isAdjectiveBeforeUnit(_ index: Int) -> Bool {
    cursor.isWord(index) && cursor.unit(at: index + 1) != nil
  }

  /// Glued to letters before it: `v2`, `Q3`, `US-412`; not `EUR2.5k` nor `€120`.
  private func isAfterLetters(_ index: Int) -> Bool {
    guard cursor.isGlued(index), index > 0 else { return false }
    if cursor.isWord(index - 1) {
      return !isCurrency(index - 1)
    }
    guard index > 1, cursor.isGlued(index - 1), cursor.isWord(index - 2) else { return false }
    return cursor.isSymbol(index - 1, .hyphen) || cursor.isSymbol(index - 1, .period)
      || cursor.isSymbol(index - 1, .slash)
  }

  private func digitsEnd(_ index: Int) -> Int {
    var end = index + 1
    while end + 1 < cursor.count, cursor.isGlued(end), cursor.isGlued(end + 1), cursor.isDigits(end + 1),
      cursor.isSymbol(end, .period) || cursor.isSymbol(end, .hyphen)
    {
      end += 2
    }
    if cursor.isWord(end), cursor.isGlued(end) { end += 1 }
    return end
  }

  /// `2.3.1`: two points, or more.
  private func isVersion(_ index: Int) -> Bool {
    digitsEnd(index) >= index + 5 && cursor.isSymbol(index + 1, .period) && cursor.isSymbol(index + 3, .period)
      && !(cursor.length(index) <= 3 && cursor.length(index + 2) == 3 && cursor.length(index + 4) == 3)
  }

  /// `01 44 55 66 77`, `+32 475 12 34 56`: spaced groups, two of which are too short for thousands.
  private func isPhoneNumber(_ index: Int) -> Bool {
    let end = phoneEnd(index)
    return end >= index + 4 && (index + 1..<end).count { cursor.length($0) == 2 } >= 2
  }

  private func phoneEnd(_ index: Int) -> Int {
    var end = index
    while cursor.isDigits(end), (2...3).contains(cursor.length(end)), end == index || cursor.tokens[end].isSpaced {
      end += 1
    }
    return end
  }

  // MARK: - Quantities

  private func quantity(at start: Int) -> Result {
    var opening = Opening(at: start)
    readOpening(&opening)
    guard opening.next < cursor.count,
      let first = NumeralReader(cursor: cursor).numeral(at: opening.next) ?? impliedOne(opening)
    else { return both(at: start) ?? .none }
    if cursor.isDigits(opening.next), opening.next > start, let name = nameEnd(at: opening.next) { return .skip(name) }
    var body = Body(low: first, opening: opening)
    readRange(&body)
    readUnit(&body)
    readSecondEnd(&body)
    readPeriodBefore(start, &body)
    readPeriodOfCount(start, &body)
    readRecurringCost(start, &body)
    if body.low.isArticle,
      isTimes(start - 1) && cursor.language == .english || isPeriodOfCount(start, body) || isPeriodOfMoney(start, body)
        || isOrdinal(body)
    {
      return .skip(body.end)
    }
    if isDayOfMonth(body) { return .skip(body.end) }
    return finish(body, from: start)
  }

  /// « une seconde coupure », "a second phase": one more of what follows, and no time; « une seconde de coupure » is one.
  private func isOrdinal(_ body: Body) -> Bool {
    let unit = body.end - 1
    return cursor.isText(unit, .second) && cursor.isWord(body.end) && !cursor.isText(body.end, .afterSecond)
  }

  /// « un bon mois », "a good week": the article belongs to the hedge.
  private func impliedOne(_ opening: Opening) -> Numeral? {
    guard opening.hedge != .none, cursor.isWord(opening.next - 1), cursor.has(.adjective, at: opening.next - 1),
      cursor.unit(at: opening.next) != nil
    else { return nil }
    return Numeral(value: .one, end: opening.next)
  }

  /// "both developers", « les deux architectes ».
  private func both(at index: Int) -> Result? {
    guard let both = cursor.word(.both, at: index) else { return nil }
    for next in both.end..<min(both.end + 3, cursor.count) {
      if let unit = cursor.unit(at: next), unit.unit == known.person {
        var mention = bare(.quantity, Rational(2), Rational(2), index..<unit.end)
        mention.unit = unit.unit
        return .found(mention)
      }
    }
    return nil
  }
}
