import Planning
import Quantities
import Testing

/// Holidays and working days against the published lists.
@Suite struct PlanningTests {
  struct Year: Sendable, CustomTestStringConvertible {
    let country: PublicHolidays
    let year: Int
    /// Month-day of every holiday of the year.
    let days: String

    var testDescription: String { "\(country.rawValue) \(year)" }
  }

  static let published = [
    Year(country: .france, year: 2024, days: "01-01 04-01 05-01 05-08 05-09 05-20 07-14 08-15 11-01 11-11 12-25"),
    Year(country: .france, year: 2025, days: "01-01 04-21 05-01 05-08 05-29 06-09 07-14 08-15 11-01 11-11 12-25"),
    Year(country: .france, year: 2026, days: "01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25"),
    Year(country: .france, year: 2027, days: "01-01 03-29 05-01 05-06 05-08 05-17 07-14 08-15 11-01 11-11 12-25"),
    Year(
      country: .alsaceMoselle, year: 2026,
      days: "01-01 04-03 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25 12-26"),
    Year(country: .belgium, year: 2024, days: "01-01 04-01 05-01 05-09 05-20 07-21 08-15 11-01 11-11 12-25"),
    Year(country: .belgium, year: 2025, days: "01-01 04-21 05-01 05-29 06-09 07-21 08-15 11-01 11-11 12-25"),
    Year(country: .belgium, year: 2026, days: "01-01 04-06 05-01 05-14 05-25 07-21 08-15 11-01 11-11 12-25"),
    Year(country: .belgium, year: 2027, days: "01-01 03-29 05-01 05-06 05-17 07-21 08-15 11-01 11-11 12-25"),
    Year(country: .netherlands, year: 2024, days: "01-01 04-01 04-27 05-09 05-20 12-25 12-26"),
    Year(country: .netherlands, year: 2025, days: "01-01 04-21 04-26 05-05 05-29 06-09 12-25 12-26"),
    Year(country: .netherlands, year: 2026, days: "01-01 04-06 04-27 05-14 05-25 12-25 12-26"),
    Year(country: .netherlands, year: 2027, days: "01-01 03-29 04-27 05-06 05-17 12-25 12-26"),
    Year(country: .france, year: 2008, days: "01-01 03-24 05-01 05-08 05-12 07-14 08-15 11-01 11-11 12-25"),
  ]

  @Test(arguments: published)
  func holidaysAreThoseThatWerePublished(year: Year) {
    let days = year.country.days(in: year.year).map { String($0.iso8601.dropFirst(5)) }
    #expect(days.joined(separator: " ") == year.days)
  }

  private func date(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDate {
    try #require(CalendarDate(year: year, month: month, day: day))
  }

  @Test func workingDaysLeaveOutWeekendsHolidaysAndClosures() throws {
    let calendar = WorkingCalendar(holidays: .france, closures: [try date(2026, 8, 3)...date(2026, 8, 21)])
    #expect(try calendar.workingDays(from: date(2026, 5, 4), to: date(2026, 5, 11)) == 4)
    #expect(try calendar.workingDays(from: date(2026, 8, 3), to: date(2026, 8, 24)) == 0)
    #expect(try calendar.workingDays(from: date(2026, 5, 11), to: date(2026, 5, 4)) == -4)
    #expect(try !calendar.isWorkingDay(date(2026, 7, 14)))
  }

  /// 252 working days in France in 2026, as labour calendars count them.
  @Test func aYearHasAsManyWorkingDaysAsLabourCalendarsCount() throws {
    let calendar = WorkingCalendar(holidays: .france)
    #expect(try calendar.workingDays(from: date(2026, 1, 1), to: date(2027, 1, 1)) == 252)
  }
}
