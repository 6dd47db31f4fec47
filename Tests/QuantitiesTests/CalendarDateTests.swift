import Quantities
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [Int.min, -1_000_000_000, 1_000_000_000, Int.max])
  func `what lies beyond the years that are written is the last day of them`(days: Int) {
    let expected = days < 0 ? "0001-01-01" : "9999-12-31"
    #expect(CalendarDate(dayNumber: days).iso8601 == expected)
    #expect(CalendarDate(dayNumber: 20_000).adding(days: days).iso8601 == expected)
  }

  /// Counts the days one by one from Thursday 1 January 1970 through a whole cycle of the calendar and more.
  @Test func agreesWithCountingDayByDay() {
    var (year, month, day) = (1970, 1, 1)
    for number in 0...146_097 + 400 {
      let date = CalendarDate(dayNumber: number)
      #expect(date.civil == (year, month, day))
      #expect(CalendarDate(year: year, month: month, day: day) == date)
      #expect(date.weekday == (number + 3) % 7 + 1)
      day += 1
      if day > length(ofMonth: month, year) { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
  }

  @Test(arguments: [-719_162, -141_349, -1, 0, 20_500, 2_932_896])
  func givesTheSameDayBack(number: Int) {
    let civil = CalendarDate(dayNumber: number).civil
    #expect(CalendarDate(year: civil.year, month: civil.month, day: civil.day)?.dayNumber == number)
  }

  @Test(arguments: [(1, 1, 1, 1), (1583, 1, 1, 6), (2000, 1, 1, 6), (2026, 2, 16, 1), (9999, 12, 31, 5)])
  func knowsTheDayOfTheWeek(year: Int, month: Int, day: Int, weekday: Int) {
    #expect(CalendarDate(year: year, month: month, day: day)?.weekday == weekday)
  }

  @Test(arguments: [
    (2026, 2, 29), (2100, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0), (0, 1, 1), (10_000, 1, 1),
  ])
  func refusesDaysThatAreNone(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    (1, 2026, "2025-12-29"), (8, 2026, "2026-02-16"), (53, 2026, "2026-12-28"), (1, 2027, "2027-01-04"),
    (53, 2020, "2020-12-28"), (1, 2021, "2021-01-04"),
  ])
  func knowsTheMondayOfAWeek(week: Int, year: Int, monday: String) {
    #expect(CalendarDate.monday(ofWeek: week, year: year)?.iso8601 == monday)
  }

  /// ISO 8601: a year has 53 weeks when it starts on a Thursday, or on a Wednesday when it is a leap year.
  @Test func hasAFiftyThirdWeekOnlyInLongYears() throws {
    for year in 1970...2369 {
      let first = try #require(CalendarDate(year: year, month: 1, day: 1)).weekday
      let isLong = first == 4 || (first == 3 && length(ofMonth: 2, year) == 29)
      #expect((CalendarDate.monday(ofWeek: 53, year: year) != nil) == isLong)
      let next = CalendarDate.monday(ofWeek: 1, year: year + 1)
      #expect(CalendarDate.monday(ofWeek: isLong ? 53 : 52, year: year)?.adding(days: 7) == next)
    }
  }

  private func length(ofMonth month: Int, _ year: Int) -> Int {
    if month == 2 { return year % 400 == 0 || (year % 4 == 0 && year % 100 != 0) ? 29 : 28 }
    return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }
}
