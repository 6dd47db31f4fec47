public import Quantities

/// The days on which a team works: Monday to Friday, less public holidays and closures.
public struct WorkingCalendar: Sendable {
  private let holidays: PublicHolidays?
  private let closures: [ClosedRange<CalendarDate>]
  /// Working days of which only one half is worked.
  private let halfDays: Set<CalendarDate>

  public init(
    holidays: PublicHolidays?, closures: [ClosedRange<CalendarDate>] = [], halfDays: Set<CalendarDate> = []
  ) {
    self.holidays = holidays
    self.closures = closures
    self.halfDays = halfDays
  }

  /// Also true of a day of which one half is worked.
  public func isWorkingDay(_ date: CalendarDate) -> Bool {
    guard date.weekday < 6, !closures.contains(where: { $0.contains(date) }) else { return false }
    return holidays.map { !$0.days(in: date.civil.year).contains(date) } ?? true
  }

  /// Working days from the first date, included, to the second, excluded; negative when they are the other way round.
  ///
  /// - Complexity: O(days between).
  public func workingDays(from start: CalendarDate, to end: CalendarDate) -> Int {
    guard start <= end else { return -workingDays(from: end, to: start) }
    var count = 0
    forEachWorkingDay(from: start, to: end) { _ in count += 1 }
    return count
  }

  /// The same in days, a half day counting one half.
  ///
  /// - Complexity: O(days between).
  public func workingTime(from start: CalendarDate, to end: CalendarDate) throws(ArithmeticFault) -> Rational {
    guard start <= end else { return try -workingTime(from: end, to: start) }
    var halves = 0
    forEachWorkingDay(from: start, to: end) { halves += halfDays.contains($0) ? 1 : 2 }
    return try Rational(Int128(halves), 2)
  }

  /// The working day that comes that many working days after a date, or before it when negative; with zero, the date
  /// itself or the first working day after it. Nil when closures leave none within the years that have a calendar.
  ///
  /// - Complexity: O(days between).
  public func day(workingDays count: Int, after date: CalendarDate) -> CalendarDate? {
    let step = count < 0 ? -1 : 1
    var (day, left) = (date, count.magnitude)
    if count == 0, !isWorkingDay(day) { left = 1 }
    while left > 0 {
      day = day.adding(days: step)
      guard (1...9999).contains(day.civil.year) else { return nil }
      if isWorkingDay(day) { left -= 1 }
    }
    return day
  }

  /// Nil when the month has none.
  public func lastWorkingDay(ofMonthOf date: CalendarDate) -> CalendarDate? {
    lastWorkingDay(from: date.firstOfMonth, to: date.endOfMonth)
  }

  /// Nil when the quarter has none.
  public func lastWorkingDay(ofQuarterOf date: CalendarDate) -> CalendarDate? {
    lastWorkingDay(from: date.firstOfQuarter, to: date.endOfQuarter)
  }

  private func lastWorkingDay(from start: CalendarDate, to end: CalendarDate) -> CalendarDate? {
    var last: CalendarDate?
    forEachWorkingDay(from: start, to: end.adding(days: 1)) { last = $0 }
    return last
  }

  private func forEachWorkingDay(from start: CalendarDate, to end: CalendarDate, _ body: (CalendarDate) -> Void) {
    var holidaysByYear: [Int: Set<CalendarDate>] = [:]
    for number in start.dayNumber..<end.dayNumber {
      let date = CalendarDate(dayNumber: number)
      guard date.weekday < 6, !closures.contains(where: { $0.contains(date) }) else { continue }
      let year = date.civil.year
      let days = holidaysByYear[year] ?? Set(holidays?.days(in: year) ?? [])
      holidaysByYear[year] = days
      if !days.contains(date) { body(date) }
    }
  }
}

extension CalendarDate {
  public var firstOfMonth: CalendarDate { adding(days: 1 - civil.day) }

  public var endOfMonth: CalendarDate {
    let (year, month, day) = civil
    return adding(days: Self.days(inMonth: month, of: year) - day)
  }

  /// Quarters of the calendar year.
  public var firstOfQuarter: CalendarDate {
    var day = firstOfMonth
    for _ in 0..<(civil.month - 1) % 3 { day = day.adding(days: -1).firstOfMonth }
    return day
  }

  public var endOfQuarter: CalendarDate {
    var day = firstOfQuarter
    for _ in 0..<2 { day = day.endOfMonth.adding(days: 1) }
    return day.endOfMonth
  }
}
