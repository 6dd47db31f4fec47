public import Quantities

/// The days on which a team works: Monday to Friday, less public holidays and closures.
public struct WorkingCalendar: Sendable {
  private let holidays: PublicHolidays?
  private let closures: [ClosedRange<CalendarDate>]

  public init(holidays: PublicHolidays?, closures: [ClosedRange<CalendarDate>] = []) {
    self.holidays = holidays
    self.closures = closures
  }

  public func isWorkingDay(_ date: CalendarDate) -> Bool {
    guard date.weekday < 6, !closures.contains(where: { $0.contains(date) }) else { return false }
    return holidays.map { !$0.days(in: date.civil.year).contains(date) } ?? true
  }

  /// Working days from the first date, included, to the second, excluded; negative when they are the other way round.
  ///
  /// - Complexity: O(days between).
  public func workingDays(from start: CalendarDate, to end: CalendarDate) -> Int {
    guard start <= end else { return -workingDays(from: end, to: start) }
    var holidaysByYear: [Int: Set<CalendarDate>] = [:]
    var count = 0
    for number in start.dayNumber..<end.dayNumber {
      let date = CalendarDate(dayNumber: number)
      guard date.weekday < 6, !closures.contains(where: { $0.contains(date) }) else { continue }
      let year = date.civil.year
      let days = holidaysByYear[year] ?? Set(holidays?.days(in: year) ?? [])
      holidaysByYear[year] = days
      if !days.contains(date) { count += 1 }
    }
    return count
  }
}
