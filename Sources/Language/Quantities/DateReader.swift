import Languages
import Quantities

/// Reads dates, relative to the day of reading.
struct DateReader {
  let cursor: FigureCursor
  let asOf: CalendarDate

  struct Found {
    var date: CalendarDate
    var end: Int
    var precision: QuantityMention.DatePrecision
    var hasAssumedYear: Bool
  }

  /// The date that starts at a token.
  func date(at index: Int) -> Found? {
    if let part = cursor.word(.datePart, at: index), let found = partial(part.word, from: part.end) { return found }
    if cursor.isDigits(index) { return numeric(at: index) ?? dayMonth(at: index) ?? firstOfTwoDays(at: index) }
    return monthDay(at: index) ?? quarterYear(at: index) ?? week(at: index) ?? relative(at: index)
  }

  // MARK: - Digits

  /// `15/03`, `15/03/2026`, `15.03.2026`, `2026-03-15`.
  private func numeric(at index: Int) -> Found? {
    guard index + 2 < cursor.count, cursor.isGlued(index + 1), cursor.isDigits(index + 2), cursor.isGlued(index + 2),
      let first = cursor.value(index), let second = cursor.value(index + 2)
    else { return nil }
    if cursor.isSymbol(index + 1, .hyphen), cursor.length(index) == 4 { return iso(index, year: first, month: second) }
    let isSlash = cursor.isSymbol(index + 1, .slash)
    if cursor.isSymbol(index + 1, .hyphen), cursor.length(index) <= 2, cursor.length(index + 2) <= 2,
      cursor.length(min(index + 4, cursor.count - 1)) == 4, let year = trailingYear(after: index + 2, mark: .hyphen)
    {
      return CalendarDate(year: year.value, month: second, day: first).map {
        Found(date: $0, end: year.end, precision: .day, hasAssumedYear: false)
      }
    }
    guard isSlash || cursor.isSymbol(index + 1, .period), cursor.length(index) <= 2, cursor.length(index + 2) <= 2
    else { return nil }
    if let year = trailingYear(after: index + 2, mark: isSlash ? .slash : .period) {
      return CalendarDate(year: year.value, month: second, day: first).map {
        Found(date: $0, end: year.end, precision: .day, hasAssumedYear: false)
      }
    }
    guard isSlash, !isDay(index + 3),
      cursor.length(index + 2) == 2 || cursor.length(index) == 2 || isAfterDateWord(index)
    else { return nil }
    return CalendarDate(year: asOf.civil.year, month: second, day: first).map {
      Found(date: $0, end: index + 3, precision: .day, hasAssumedYear: true)
    }
  }

  /// « prévu le 4/5 », "now 4/5", `4/5 → 18/5`: no fraction.
  private func isAfterDateWord(_ index: Int) -> Bool {
    if cursor.isArrow(index - 1) || cursor.isArrow(index + 3) { return true }
    return cursor.isText(index - 1, .dateLink) || cursor.isMarker(.old, at: index - 1)
      || cursor.isMarker(.new, at: index - 1) || cursor.isMarker(.from, at: index - 1) || isInsteadOfDay(index)
  }

  /// « 18/5 ipv 4/5 »: set against a day that no fraction has; « 4/5 ipv 3/5 » are parts of a week.
  private func isInsteadOfDay(_ index: Int) -> Bool {
    guard cursor.isMarker(.insteadOf, at: index - 1) else { return false }
    return (index - 6..<index - 1).contains { slash in
      guard cursor.isSymbol(slash, .slash), let day = cursor.value(slash - 1), let month = cursor.value(slash + 1)
      else {
        return false
      }
      return day > month && day > 12 && month <= 12
    }
  }

  /// `4/5 jours` is a fraction, not a date.
  private func isDay(_ index: Int) -> Bool {
    cursor.unit(at: index) != nil
  }

  private func iso(_ index: Int, year: Int, month: Int) -> Found? {
    guard cursor.isSymbol(index + 3, .hyphen), cursor.isGlued(index + 3), let day = cursor.value(index + 4),
      cursor.isGlued(index + 4), let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    return Found(date: date, end: index + 5, precision: .day, hasAssumedYear: false)
  }

  private func trailingYear(after index: Int, mark: Symbol) -> (value: Int, end: Int)? {
    guard cursor.isSymbol(index + 1, mark), cursor.isGlued(index + 1), cursor.isGlued(index + 2),
      let year = cursor.value(index + 2)
    else { return nil }
    switch cursor.length(index + 2) {
    case 4: return (year, index + 3)
    case 2: return (2000 + year, index + 3)
    default: return nil
    }
  }

  // MARK: - Months

  /// « 6 octobre 2025 », « 1er avril », "7 July", "3 november 2025", "2nd of May".
  private func dayMonth(at index: Int) -> Found? {
    guard let day = cursor.value(index), cursor.length(index) <= 2 else { return nil }
    var next = index + 1
    if cursor.isWord(next), cursor.isGlued(next), isOrdinalEnding(next) { next += 1 }
    if let of = cursor.word(.of, at: next), cursor.language == .english { next = of.end }
    guard let month = cursor.month(at: next) else { return nil }
    return found(day: day, month: month.month, end: month.end)
  }

  /// The 3 of « du 3 au 7 mars », "from the 3rd to the 7th of March", "van 3 naar 17 maart".
  private func firstOfTwoDays(at index: Int) -> Found? {
    guard let day = cursor.value(index), (1...31).contains(day), cursor.length(index) <= 2 else { return nil }
    var next = index + 1
    if cursor.isWord(next), cursor.isGlued(next), isOrdinalEnding(next) { next += 1 }
    let end = next
    guard
      cursor.isText(next, "au") || cursor.has(.rangeTo, at: next) || cursor.has(.and, at: next)
        || cursor.isMarker(.to, at: next) || cursor.isSymbol(next, .arrow) || cursor.isSymbol(next, .hyphen)
        || cursor.isSymbol(next, .dash)
    else { return nil }
    next += 1
    if cursor.isText(next, "le") || cursor.isText(next, "the") { next += 1 }
    guard cursor.isDigits(next), let last = dayMonth(at: next) else { return nil }
    let (year, month, _) = last.date.civil
    return CalendarDate(year: year, month: month, day: day).map {
      Found(date: $0, end: end, precision: .day, hasAssumedYear: last.hasAssumedYear)
    }
  }

  private func isOrdinalEnding(_ index: Int) -> Bool {
    cursor.isText(index, .dayEnding)
  }

  /// "May 2", "October 6th, 2025".
  private func monthDay(at index: Int) -> Found? {
    guard cursor.language == .english, let month = cursor.month(at: index), let day = cursor.value(month.end),
      cursor.length(month.end) <= 2, cursor.tokens[month.end].isSpaced
    else { return nil }
    var end = month.end + 1
    if cursor.isWord(end), cursor.isGlued(end) {
      guard isOrdinalEnding(end) else { return nil }
      end += 1
    }
    return found(day: day, month: month.month, end: end)
  }

  private func found(day: Int, month: Int, end: Int) -> Found? {
    let (year, after) = year(at: end)
    return CalendarDate(year: year ?? asOf.civil.year, month: month, day: day).map {
      Found(date: $0, end: after, precision: .day, hasAssumedYear: year == nil)
    }
  }

  /// A year of four digits, after a comma if any.
  private func year(at index: Int) -> (Int?, Int) {
    let next = cursor.isSymbol(index, .comma) ? index + 1 : index
    guard cursor.isDigits(next), cursor.length(next) == 4, let year = cursor.value(next), (1990...2100).contains(year)
    else { return (nil, index) }
    return (year, next + 1)
  }

  // MARK: - Parts

  /// « mi-mars », « fin Q2 », "end of June", "eind april", « début 2027 ».
  private func partial(_ word: NumberWord, from end: Int) -> Found? {
    guard let part = NumberWord.DatePart(rawValue: word.value) else { return nil }
    var index = end
    if cursor.isSymbol(index, .hyphen) { index += 1 }
    if let of = cursor.word(.of, at: index), cursor.month(at: index) == nil { index = of.end }
    if let month = cursor.month(at: index) {
      let (year, after) = year(at: month.end)
      let date = date(part, month: month.month, year: year ?? asOf.civil.year)
      return date.map { Found(date: $0, end: after, precision: .month, hasAssumedYear: year == nil) }
    }
    if let quarter = quarter(at: index) {
      let (year, after) = year(at: quarter.end)
      let month =
        part == .start ? quarter.number * 3 - 2 : part == .middle ? quarter.number * 3 - 1 : quarter.number * 3
      return date(part, month: month, year: year ?? asOf.civil.year).map {
        Found(date: $0, end: after, precision: .quarter, hasAssumedYear: year == nil)
      }
    }
    let (year, after) = year(at: index)
    guard let year else { return nil }
    return date(part, month: part == .start ? 1 : part == .middle ? 6 : 12, year: year).map {
      Found(date: $0, end: after, precision: .year, hasAssumedYear: false)
    }
  }

  /// The first, the fifteenth or the last of a month.
  private func date(_ part: NumberWord.DatePart, month: Int, year: Int) -> CalendarDate? {
    let day = part == .start ? 1 : part == .middle ? 15 : CalendarDate.days(inMonth: month, of: year)
    return CalendarDate(year: year, month: month, day: day)
  }

  private func quarter(at index: Int) -> (number: Int, end: Int)? {
    guard let word = cursor.word(.quarter, at: index), cursor.isGlued(word.end), let number = cursor.value(word.end),
      (1...4).contains(number), cursor.length(word.end) == 1
    else { return nil }
    return (number, word.end + 1)
  }

  /// `Q3 2026`: its last day. A quarter alone is a name.
  private func quarterYear(at index: Int) -> Found? {
    guard let quarter = quarter(at: index) else { return nil }
    let (year, after) = year(at: quarter.end)
    guard let year, let date = date(.end, month: quarter.number * 3, year: year) else { return nil }
    return Found(date: date, end: after, precision: .quarter, hasAssumedYear: false)
  }

  // MARK: - Weeks

  /// `S22`, `W22`, « semaine 22 », "week 22": its Monday.
  private func week(at index: Int) -> Found? {
    guard let word = cursor.word(.week, at: index), let number = cursor.value(word.end), (1...53).contains(number),
      cursor.length(word.end) <= 2, cursor.unit(at: word.end + 1) == nil || !cursor.isGlued(word.end)
    else { return nil }
    let isLetter = cursor.length(index) == 1 || cursor.isText(index, "cw")
    guard isLetter == cursor.isGlued(word.end), !isLetter || cursor.tokens[index].isUppercase else { return nil }
    // "every week 14 tickets come in"
    guard !cursor.isText(index - 1, .every) else { return nil }
    guard let monday = CalendarDate.monday(ofWeek: number, year: asOf.civil.year) else { return nil }
    return Found(date: monday, end: word.end + 1, precision: .week, hasAssumedYear: true)
  }

  /// `M+1`: the same day of a later month, or its last one.
  private func monthsLater(_ count: Int, end: Int) -> Found? {
    let (year, month, day) = asOf.civil
    let months = year * 12 + month - 1 + count
    let last = CalendarDate.days(inMonth: months % 12 + 1, of: months / 12)
    return CalendarDate(year: months / 12, month: months % 12 + 1, day: min(day, last)).map {
      Found(date: $0, end: end, precision: .month, hasAssumedYear: false)
    }
  }

  /// `S+2`, `J+5`, `W+1`, `D+3`.
  private func relative(at index: Int) -> Found? {
    guard cursor.isWord(index), cursor.length(index) == 1, cursor.tokens[index].isUppercase,
      cursor.isSymbol(index + 1, .plus), cursor.isGlued(index + 1), cursor.isGlued(index + 2),
      let number = cursor.value(index + 2), number <= 400
    else { return nil }
    if cursor.isText(index, "s") || cursor.isText(index, "w") {
      return Found(date: asOf.adding(days: 7 * number), end: index + 3, precision: .week, hasAssumedYear: false)
    }
    if cursor.isText(index, "m") { return monthsLater(number, end: index + 3) }
    guard cursor.isText(index, "j") || cursor.isText(index, "d") else { return nil }
    return Found(date: asOf.adding(days: number), end: index + 3, precision: .day, hasAssumedYear: false)
  }
}
