import Planning
import Quantities
import TestSupport
import Testing

@Suite struct WorkingCalendarTests {
  private func date(_ text: String) throws -> CalendarDate {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    try #require(parts.count == 3)
    return try #require(CalendarDate(year: parts[0], month: parts[1], day: parts[2]))
  }

  @Test func aHalfDayCountsOneHalfWhereItIsWorkedAtAll() throws {
    // 24 December 2026 is a Thursday; the 26th a Saturday; 25 December is Christmas.
    let calendar = WorkingCalendar(
      holidays: .france, halfDays: [try date("2026-12-24"), try date("2026-12-25"), try date("2026-12-26")])
    #expect(try calendar.workingTime(from: date("2026-12-21"), to: date("2026-12-28")) == Rational(7, 2))
    #expect(try calendar.workingTime(from: date("2026-12-28"), to: date("2026-12-21")) == Rational(-7, 2))
    #expect(try calendar.workingDays(from: date("2026-12-21"), to: date("2026-12-28")) == 4)
  }

  @Test(arguments: [
    ("2026-05-13", 1, "2026-05-15"), ("2026-05-13", 2, "2026-05-18"), ("2026-05-15", -1, "2026-05-13"),
    ("2026-05-14", 0, "2026-05-15"), ("2026-05-13", 0, "2026-05-13"), ("2026-07-31", 1, "2026-08-24"),
    ("2026-08-24", -1, "2026-07-31"),
  ])
  func aDayIsFoundByCountingWorkingDays(from: String, count: Int, expected: String) throws {
    let calendar = WorkingCalendar(holidays: .france, closures: [try date("2026-08-01")...date("2026-08-23")])
    #expect(try calendar.day(workingDays: count, after: date(from))?.iso8601 == expected)
  }

  @Test func countingGoesBackFromTheDayFound() throws {
    var generator = SeededGenerator(seed: 4)
    let calendar = WorkingCalendar(holidays: .belgium, closures: [try date("2027-07-10")...date("2027-08-02")])
    for _ in 0..<300 {
      let start = CalendarDate(dayNumber: Int.random(in: 20_454...21_500, using: &generator))
      let count = Int.random(in: 0...90, using: &generator)
      let first = try #require(calendar.day(workingDays: 0, after: start))
      let found = try #require(calendar.day(workingDays: count, after: first))
      #expect(calendar.workingDays(from: first, to: found) == count)
      #expect(calendar.day(workingDays: -count, after: found) == first)
    }
  }

  @Test(arguments: [
    ("2028-02-10", "2028-02-29", "2028-03-31", "2028-02-29", "2028-03-31"),
    ("2026-05-31", "2026-05-31", "2026-06-30", "2026-05-29", "2026-06-30"),
    ("2027-12-01", "2027-12-31", "2027-12-31", "2027-12-31", "2027-12-31"),
    ("2026-10-31", "2026-10-31", "2026-12-31", "2026-10-30", "2026-12-31"),
    ("2024-03-31", "2024-03-31", "2024-03-31", "2024-03-29", "2024-03-29"),
  ])
  func monthsAndQuartersEnd(
    day: String, month: String, quarter: String, lastOfMonth: String, lastOfQuarter: String
  ) throws {
    let day = try date(day)
    #expect(day.endOfMonth.iso8601 == month)
    #expect(day.endOfQuarter.iso8601 == quarter)
    let calendar = WorkingCalendar(holidays: .france)
    #expect(calendar.lastWorkingDay(ofMonthOf: day)?.iso8601 == lastOfMonth)
    #expect(calendar.lastWorkingDay(ofQuarterOf: day)?.iso8601 == lastOfQuarter)
  }

  @Test func aMonthClosedThroughoutHasNoWorkingDay() throws {
    let calendar = WorkingCalendar(holidays: .france, closures: [try date("2026-08-01")...date("2026-08-31")])
    #expect(try calendar.lastWorkingDay(ofMonthOf: date("2026-08-12")) == nil)
    #expect(try calendar.lastWorkingDay(ofQuarterOf: date("2026-08-12"))?.iso8601 == "2026-09-30")
  }
}
