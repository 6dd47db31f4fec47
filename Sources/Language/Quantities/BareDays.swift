import Languages
import Quantities

/// Days that take the month of the date before them: « prévu le 2 mars, ce sera le 23 », "it was the 6th of March, now
/// it's the 20th", "from March 3 to 17".
struct BareDays {
  let cursor: FigureCursor

  /// How many tokens may stand between a date and the day that belongs to it.
  private static let reach = 10

  func find(among mentions: inout Scratch<QuantityMention>) {
    for index in mentions.view.indices where mentions[index].kind == .date && mentions[index].datePrecision == .day {
      guard let found = day(after: mentions[index]), !isDated(found, among: mentions) else { continue }
      insert(found, after: index, &mentions)
      return
    }
  }

  /// « reporté au 30-05-2026 »: the day has a month of its own.
  private func isDated(_ day: QuantityMention, among mentions: borrowing Scratch<QuantityMention>) -> Bool {
    mentions.view.contains { $0.kind == .date && $0.firstToken == day.firstToken }
  }

  private func day(after date: QuantityMention) -> QuantityMention? {
    let start = Int(date.endToken)
    var isInNextSentence = false
    for index in start..<min(start + Self.reach, cursor.count) {
      if cursor.isSymbol(index, .period), index + 1 < cursor.count, cursor.tokens[index + 1].isSpaced {
        guard !isInNextSentence else { return nil }
        isInNextSentence = true
      }
      let isOld = isAfterInsteadOf(index)
      let isRange = index == start && cursor.language == .english && cursor.isMarker(.to, at: index)
      guard isArticle(index) || isOld || isRange, cursor.isDigits(index + 1), cursor.length(index + 1) <= 2,
        let day = cursor.value(index + 1)
      else { continue }
      // « … le 3 mars. On vise maintenant le 24. »: there it is the last word.
      guard let end = end(of: index + 1, isRange: isRange),
        !isInNextSentence || end >= cursor.count || cursor.isSymbol(end, .period),
        let found = isOld ? self.date(day, before: date) : self.date(day, after: date)
      else { return nil }
      var mention = date
      (mention.low, mention.high) = (Rational(found.dayNumber), Rational(found.dayNumber))
      (mention.firstToken, mention.endToken) = (Int32(index + 1), Int32(end))
      (mention.start, mention.end) = (cursor.tokens[index + 1].start, cursor.tokens[end - 1].end)
      return mention
    }
    return nil
  }

  /// « le 20 octobre au lieu du 6 », "October 20 instead of the 6th": the day that was planned.
  private func isAfterInsteadOf(_ article: Int) -> Bool {
    // « le 26 mai, pas le 12 » as well.
    ((max(0, article - 3)...article).contains { cursor.isMarker(.insteadOf, at: $0) }
      || cursor.isMarker(.negation, at: article - 1) && cursor.isSymbol(article - 2, .comma))
      && (isArticle(article) || cursor.isText(article, "du"))
  }

  private func isArticle(_ index: Int) -> Bool {
    switch cursor.language {
    case .french: cursor.isText(index, "le") || cursor.isText(index, "au")
    case .english: cursor.isText(index, "the")
    case .dutch: cursor.isText(index, "de") || cursor.isText(index, "den")
    }
  }

  /// Where the day ends, when nothing that it could count follows.
  private func end(of day: Int, isRange: Bool) -> Int? {
    var end = day + 1
    let isOrdinal = cursor.isWord(end) && cursor.isGlued(end)
    if isOrdinal {
      guard cursor.isText(end, .dayEnding)
      else { return nil }
      end += 1
    }
    // « le 23 » is a day without any ending, as in "March 3 to 17"; "the 20" is not.
    guard isOrdinal || isRange || cursor.language == .french, end >= cursor.count || !cursor.isWord(end) || isOrdinal,
      end >= cursor.count || !cursor.isSymbol(end, .slash) && !cursor.isSymbol(end, .percent)
    else { return nil }
    return end
  }

  /// In the month of the date before, or in the next one when it would fall before that date.
  private func date(_ day: Int, after other: QuantityMention) -> CalendarDate? {
    guard other.low.isInteger else { return nil }
    let (year, month, first) = CalendarDate(dayNumber: Int(truncatingIfNeeded: other.low.numerator)).civil
    if day > first { return CalendarDate(year: year, month: month, day: day) }
    return CalendarDate(year: month == 12 ? year + 1 : year, month: month % 12 + 1, day: day)
  }

  /// In the month of the date beside it; a day past that one may be of the month before, where that lies nearer:
  /// « le 4 avril au lieu du 25 », but « le 3 mars et non le 10 ».
  private func date(_ day: Int, before other: QuantityMention) -> CalendarDate? {
    guard other.low.isInteger else { return nil }
    let date = CalendarDate(dayNumber: Int(truncatingIfNeeded: other.low.numerator))
    let (year, month, first) = date.civil
    let same = CalendarDate(year: year, month: month, day: day)
    let before = CalendarDate(year: month == 1 ? year - 1 : year, month: month == 1 ? 12 : month - 1, day: day)
    guard day > first, let before else { return same }
    guard let same else { return before }
    return date.dayNumber - before.dayNumber < same.dayNumber - date.dayNumber ? before : same
  }

  private func insert(_ found: QuantityMention, after index: Int, _ mentions: inout Scratch<QuantityMention>) {
    var place = index + 1
    while place < mentions.count, mentions[place].endToken <= found.firstToken { place += 1 }
    if place < mentions.count, mentions[place].firstToken < found.endToken {
      mentions[place] = found
      return
    }
    mentions.append(found)
    var last = mentions.count - 1
    while last > place {
      mentions[last] = mentions[last - 1]
      last -= 1
    }
    mentions[place] = found
  }
}

extension FigureGrammar {
  /// « reporté au 24 », « avant le 12 »: the day of a month that is not said.
  func isDayOfMonth(_ body: Body) -> Bool {
    let index = body.opening.next
    guard cursor.language == .french, body.unit < 0, body.high == nil, body.power == 0, cursor.isDigits(index),
      cursor.isText(index - 1, .dayArticle), cursor.length(index) <= 2,
      body.low.value <= Rational(31), body.low.end == index + 1
    else { return false }
    return body.end >= cursor.count || cursor.tokens[body.end].kind == .symbol
  }
}
