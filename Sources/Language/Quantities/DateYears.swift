import Languages
import Quantities

/// The year that two dates share when only one of them says it.
struct DateYears {
  let cursor: FigureCursor

  /// How many tokens may stand between two dates of one sentence that belong together.
  private static let reach = 10

  /// Gives each date without a year that of its neighbour: « du 3 mars au 12 avril 2027 ».
  func share(among mentions: inout Scratch<QuantityMention>) {
    var last: Int?
    for index in mentions.view.indices where mentions[index].kind == .date {
      if let last { share(last, index, &mentions) }
      last = index
    }
  }

  private func share(_ left: Int, _ right: Int, _ mentions: inout Scratch<QuantityMention>) {
    let (first, second) = (mentions[left], mentions[right])
    guard first.hasAssumedYear != second.hasAssumedYear, isOneSentence(first, second) else { return }
    let isOldLast = (Int(first.endToken)..<Int(second.firstToken)).contains {
      cursor.isMarker(.insteadOf, at: $0) || cursor.isMarker(.old, at: $0)
    }
    if first.hasAssumedYear {
      mentions[left] = dated(first, by: second, isBefore: !isOldLast)
    } else {
      mentions[right] = dated(second, by: first, isBefore: isOldLast)
    }
  }

  private func isOneSentence(_ first: QuantityMention, _ second: QuantityMention) -> Bool {
    let between = Range(from: Int(first.endToken), upTo: Int(second.firstToken))
    return between.count <= Self.reach
      && !between.contains { cursor.isSymbol($0, .semicolon) || cursor.isSymbol($0, .period) }
  }

  /// In the other one's year, or in the one beside it when the earlier of the two would come half a year later.
  private func dated(_ mention: QuantityMention, by other: QuantityMention, isBefore: Bool) -> QuantityMention {
    guard mention.datePrecision != .week, let year = year(of: other), let date = date(mention, in: year) else {
      return mention
    }
    let gap = Int(truncatingIfNeeded: other.low.numerator) - date.dayNumber
    var found = date
    if isBefore, gap < -Self.halfYear {
      found = self.date(mention, in: year - 1) ?? date
    } else if !isBefore, gap > Self.halfYear {
      found = self.date(mention, in: year + 1) ?? date
    }
    var dated = mention
    (dated.low, dated.high) = (Rational(found.dayNumber), Rational(found.dayNumber))
    dated.hasAssumedYear = false
    return dated
  }

  private static let halfYear = 183

  private func year(of mention: QuantityMention) -> Int? {
    mention.low.isInteger ? CalendarDate(dayNumber: Int(truncatingIfNeeded: mention.low.numerator)).civil.year : nil
  }

  private func date(_ mention: QuantityMention, in year: Int) -> CalendarDate? {
    let civil = CalendarDate(dayNumber: Int(truncatingIfNeeded: mention.low.numerator)).civil
    let last = CalendarDate.days(inMonth: civil.month, of: year)
    return CalendarDate(year: year, month: civil.month, day: min(civil.day, last))
  }
}
