import Languages
import Quantities

/// What a figure is per, when the noun that it counts stands between.
extension FigureGrammar {
  /// « 1 200 € de pénalités par jour », « 9 heures de réunion hebdomadaires par ingénieur », "9 times a day",
  /// « 35 k€ d'ARR chacun »: four plain words between at most. These words stay outside the figure.
  func readDistantPer(_ body: inout Body) {
    guard body.perTime < 0, !body.isPerPerson, body.unit != known.percent else { return }
    if readOwnedPeriod(&body) || readPeriodBehindComma(&body) { return }
    var index = body.end
    var distance = 0
    while index < cursor.count, distance <= 4 {
      if isInsideWord(index), index > body.end {
        index += 1
      } else if let end = distantPart(at: index, distance, &body) {
        index = end
        if body.perTime >= 0, body.isPerPerson { return }
      } else if body.perTime < 0, !body.isPerPerson,
        isPlain(index) || isOfWork(index, body) || isOfWorkers(index, body) || isOfOurs(index, body)
          || isOfMoney(index, body)
      {
        index += 1
        distance += 1
      } else {
        return
      }
    }
  }

  /// "8 hours out of each engineer's week", "two hours of everybody's day".
  private func readOwnedPeriod(_ body: inout Body) -> Bool {
    let of = cursor.isText(body.end, "out") ? body.end + 1 : body.end
    guard cursor.isText(of, "of"), body.unit >= 0, isWorkOrCount(body.unit), cursor.isMarker(.each, at: of + 1),
      let owner = (of + 2..<of + 6).first(where: { cursor.isSymbol($0, .apostrophe) }),
      let period = cursor.unit(at: owner + 2), known.dimension(of: period.unit) == .time
    else { return false }
    body.perTime = period.unit
    body.isPerPerson = true
    body.end = period.end
    return true
  }

  /// « deux heures, toutes les semaines »: of hours and efforts alone, as before them.
  private func readPeriodBehindComma(_ body: inout Body) -> Bool {
    guard cursor.isSymbol(body.end, .comma), body.unit >= 0, comesAgain(body.unit),
      cursor.isText(body.end + 1, .every) || cursor.isText(body.end + 1, .everyStart),
      let period = distantUnit(at: body.end + 1, body), period.unit != body.unit,
      known.dimension(of: period.unit) == .time
    else { return false }
    body.perTime = period.unit
    return true
  }

  /// « 35 tickets N3 par semaine », "45 minutes of stand-up per day".
  private func isInsideWord(_ index: Int) -> Bool {
    guard cursor.isGlued(index) else { return false }
    // "the team's time": the s goes on with the word.
    return cursor.isSymbol(index, .apostrophe) || cursor.isSymbol(index - 1, .apostrophe) || cursor.isDigits(index)
      || cursor.isSymbol(index, .hyphen) && cursor.isGlued(index + 1)
  }

  /// « douze licences nous coûtent chacune 25 € »: what each costs is no property of their number.
  private func isFigure(_ index: Int) -> Bool {
    cursor.isDigits(index) || cursor.has(.cardinal, at: index) || isTold(index)
  }

  /// "each cost us €25"
  private func isTold(_ index: Int) -> Bool {
    (index..<index + 3).contains { cursor.isSymbol($0, .euro) || cursor.isSymbol($0, .dollar) || cursor.isDigits($0) }
  }

  private func distantPart(at index: Int, _ distance: Int, _ body: inout Body) -> Int? {
    if let unit = distantUnit(at: index, body) ?? countedPeriod(at: index, distance, body) {
      let dimension = known.dimension(of: unit.unit)
      if dimension == .time, body.perTime < 0, unit.unit != body.unit, !countsPeople(body) {
        body.perTime = unit.unit
      } else if dimension == .people, !body.isPerPerson {
        body.isPerPerson = true
      } else {
        return nil
      }
      return unit.end
    }
    if distance > 0, !body.isEach, body.unit != known.person, let each = cursor.word(.each, at: index),
      body.unit >= 0 || !isFigure(each.end)
    {
      if let period = periodCounted(behind: each.end, body) {
        body.perTime = period
      } else {
        body.isEach = true
      }
      return each.end
    }
    guard body.perTime < 0, distance <= (cursor.language == .dutch ? 2 : 3), isWorkOrCount(body.unit),
      !cursor.isMarker(.old, at: index), let periodic = cursor.word(.periodic, at: index)
    else { return nil }
    body.perTime = known.period(periodic.word.value)
    return periodic.end
  }

  /// « 900 € pour chacun des 14 jours », "for each of the 14 days": so much a day.
  private func periodCounted(behind each: Int, _ body: Body) -> Int32? {
    guard body.perTime < 0, body.unit >= 0, known.dimension(of: body.unit) == .money else { return nil }
    var index = each
    while index < each + 3, cursor.isText(index, .nameLink) || cursor.isMarker(.article, at: index) { index += 1 }
    guard index > each, cursor.isDigits(index) || cursor.has(.cardinal, at: index),
      let unit = cursor.unit(at: index + 1), known.dimension(of: unit.unit) == .time
    else { return nil }
    return unit.unit
  }

  /// The unit after « par », "per", « chaque », "every", or after "times a".
  private func distantUnit(at index: Int, _ body: Body) -> (unit: Int32, end: Int)? {
    let isPer =
      cursor.isText(index, .per) || cursor.isText(index, .every)
      || cursor.isSymbol(index, .slash)
    if isPer {
      // "for every late week"
      return cursor.unit(at: index + 1) ?? (cursor.isConcept(index + 1) ? cursor.unit(at: index + 2) : nil)
    }
    // « tous les mois », "om de week"
    if cursor.isText(index, .everyStart), cursor.isText(index + 1, .everyEnd) { return cursor.unit(at: index + 2) }
    guard isTimes(index - 1) && !isOne(index) || isMoreMoney(index, body) || isOurTime(index, body),
      let article = cursor.word(.article, at: index)
    else { return nil }
    return cursor.unit(at: article.end)
  }

  /// « deux fois une heure », "twee keer een uur" are two hours; "twice an hour" is so many in each.
  private func isOne(_ index: Int) -> Bool {
    cursor.language != .english && ["un", "une", "een"].contains { cursor.isText(index, $0) }
  }

  /// "€900 more a month", "€400k of revenue a month".
  private func isMoreMoney(_ index: Int, _ body: Body) -> Bool {
    guard body.unit >= 0, known.dimension(of: body.unit) == .money, cursor.isText(index, "a") else {
      return false
    }
    if cursor.isText(index - 1, .moreOrLess) { return true }
    // "€400k of revenue a month"; not "€400k of work a month late"
    guard isOfMoney(body.end, body), index > body.end + 1, let unit = cursor.unit(at: index + 1)
    else { return false }
    return !cursor.isConcept(unit.end)
  }

  /// "7 hours of our time a week".
  private func isOurTime(_ index: Int, _ body: Body) -> Bool {
    index > body.end && cursor.isText(index - 1, "time") && isWorkOrCount(body.unit)
      && cursor.isText(body.end, "of")
  }

  /// "35 tickets a week": a count has nothing else to do with an article and a period.
  private func countedPeriod(at index: Int, _ distance: Int, _ body: Body) -> (unit: Int32, end: Int)? {
    guard cursor.language == .english, distance > 0 || cursor.isDigits(index - 1) || isCountInWords(index - 1),
      body.unit < 0,
      let article = cursor.word(.article, at: index),
      cursor.isText(index, "a") || cursor.isText(index, "an"), let unit = cursor.unit(at: article.end),
      known.dimension(of: unit.unit) == .time, !cursor.has(.adjective, at: article.end),
      // "110 defects at an hour each"
      !cursor.isMarker(.about, at: index - 1), !cursor.isText(index - 1, "by"), !cursor.has(.half, at: index - 1),
      // "Project 365 is a week late"
      !isSingularVerb(index - 1), !tellsWhen(unit.end)
    else { return nil }
    return unit
  }

  /// Whether "a week" belongs to the count before it, and is no duration.
  func isPeriodOfCount(_ start: Int, _ body: Body) -> Bool {
    guard cursor.language == .english, body.unit >= 0, known.dimension(of: body.unit) == .time,
      cursor.isText(start, "a") || cursor.isText(start, "an")
    else { return false }
    if cursor.isDigits(start - 1) { return isCountOfThings(start - 1) }
    if isCountInWords(start - 1) { return !tellsWhen(body.end) }
    var index = start - 1
    while index > 0, index >= start - 3, isPlain(index), !cursor.isText(index, "by"), !isSingularVerb(index),
      !cursor.isMarker(.modal, at: index), !cursor.isMarker(.verb, at: index)
    {
      index -= 1
      if cursor.isDigits(index) { return isCountOfThings(index) }
      if cursor.has(.cardinal, at: index) { return true }
    }
    return false
  }

  /// "failed changes: two a month"; "phase two a month late" is a name.
  private func isCountInWords(_ index: Int) -> Bool {
    cursor.has(.cardinal, at: index) && !cursor.has(.article, at: index) && !cursor.has(.name, at: index - 1)
      // "each one eats an hour"
      && !cursor.isMarker(.each, at: index - 1)
      && !isUnknownName(index - 1)
  }

  /// "two on Monday and three a week later".
  private func tellsWhen(_ index: Int) -> Bool {
    cursor.isText(index, .comparative) || cursor.isText(index, .side)
  }

  /// The "a month" of "€400k of revenue a month" is no duration.
  func isPeriodOfMoney(_ start: Int, _ body: Body) -> Bool {
    guard cursor.language == .english, body.unit >= 0, known.dimension(of: body.unit) == .time,
      cursor.isText(start, "a"), !cursor.isConcept(body.end)
    else { return false }
    var link = start - 1
    while link > 0, link >= start - 3, isPlain(link), !cursor.isMarker(.verb, at: link) { link -= 1 }
    guard link > 0, link < start - 1, cursor.isText(link, "of") || cursor.isText(link, "in") else { return false }
    if let unit = cursor.unit(at: link - 1)?.unit { return known.dimension(of: unit) == .money }
    let digits = cursor.isDigits(link - 1) ? link - 1 : link - 2
    return cursor.isDigits(digits)
      && (digits - 4..<digits).contains { known.currency(for: cursor.tokens[$0].symbol) >= 0 }
  }

  /// No number of a name and no year: "release 2.9 slips a week", "lot 3 will ship a week late", "Horizon 2030 slips a
  /// week".
  private func isCountOfThings(_ index: Int) -> Bool {
    !(cursor.isGlued(index) && cursor.isSymbol(index - 1, .period)) && cursor.length(index) < 4
      && !cursor.has(.name, at: index - 1)
      && !isUnknownName(index - 1)
      && !(index > 1 && cursor.isWord(index - 1) && cursor.tokens[index - 1].isCapitalised)
  }

  /// "times", « fois », "keer" before the period: "five times a month" is no month.
  func isTimes(_ index: Int) -> Bool {
    cursor.isText(index, .often)
  }

  /// « 250 k€ de ventes mensuelles » is left to the rules: what is sold is no cost.
  func isWorkOrCount(_ unit: Int32) -> Bool {
    guard unit >= 0 else { return true }
    let dimension = known.dimension(of: unit)
    return dimension == .time || dimension == .effort
  }

  /// A word that neither counts nor joins two facts; « de plus », « plus cher » join nothing.
  func isPlain(_ index: Int) -> Bool {
    guard cursor.isWord(index), cursor.unit(at: index) == nil, !cursor.isMarker(.outOf, at: index),
      !cursor.has(.cardinal, at: index)
    else { return false }
    guard cursor.isMarker(.coordination, at: index) else { return true }
    return cursor.isText(index, "plus") && (cursor.isText(index - 1, "de") || cursor.isText(index + 1, .dear))
  }

  /// « trois journées de dev par sprint »: whose time it is.
  private func isOfWorkers(_ index: Int, _ body: Body) -> Bool {
    body.unit >= 0 && isWorkOrCount(body.unit) && cursor.isText(index - 1, .of)
      && cursor.unit(at: index)?.unit == known.person
  }

  /// "8 hours of team time weekly", « 14 uur van het team »: after a time, "of" counts nothing.
  private func isOfWork(_ index: Int, _ body: Body) -> Bool {
    guard cursor.isText(index, "of") || index == body.end && cursor.isText(index, "van") else { return false }
    return body.unit >= 0 && isWorkOrCount(body.unit)
  }

  /// "€400k of revenue", "€300k in sales": what the money is.
  private func isOfMoney(_ index: Int, _ body: Body) -> Bool {
    index == body.end && cursor.language == .english && body.unit >= 0 && known.dimension(of: body.unit) == .money
      && (cursor.isText(index, "of") || cursor.isText(index, "in"))
  }

  /// "four of our deployments fail every month", « 4 de nos livraisons »: how many of them.
  private func isOfOurs(_ index: Int, _ body: Body) -> Bool {
    body.unit < 0 && index == body.end && cursor.isMarker(.outOf, at: index)
      && cursor.isText(index + 1, .ourPeople)
  }

  /// « sept personnes passent chaque semaine deux heures… »: the week is that of the hours.
  private func countsPeople(_ body: Body) -> Bool {
    body.unit >= 0 && known.dimension(of: body.unit) == .people
  }
}
