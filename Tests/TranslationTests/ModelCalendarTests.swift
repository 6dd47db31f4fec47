import Planning
import Quantities
import TestSupport
import Testing
import Translation

@Suite struct ModelCalendarTests {
  private static func date(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDate {
    try #require(CalendarDate(year: year, month: month, day: day))
  }

  /// Working days from 20 December 2027 to 3 January 2028: ten weekdays, none of them a holiday in France.
  @Test(arguments: [
    ("", "10"), ("calendar Alsace-Moselle", "10"), ("closed 2027-12-24 to 2028-01-01", "4"),
    ("half_day 2027-12-23", "19/2"), ("half_day 2027-12-20 to 2027-12-24\nclosed 2027-12-27 to 2027-12-31", "5/2"),
  ])
  func theModelSaysOnWhichDaysItsTeamsWork(text: String, expected: String) throws {
    let calendar = WorkingCalendar(try ReferenceEngine.program(overriding: text))
    let time = try calendar.workingTime(from: Self.date(2027, 12, 20), to: Self.date(2028, 1, 3))
    #expect((time.isInteger ? "\(time.numerator)" : "\(time.numerator)/\(time.denominator)") == expected)
  }

  /// Good Friday 2026 is 3 April; 21 July is Belgium's national day, 14 July that of France.
  @Test(arguments: [
    ("France", [true, true, false]), ("Alsace-Moselle", [false, true, false]), ("Belgium", [true, false, true]),
    ("Netherlands", [true, true, true]), ("Netherlands-with-Good-Friday", [false, true, true]),
  ])
  func eachCalendarHasItsOwnHolidays(name: String, expected: [Bool]) throws {
    let calendar = WorkingCalendar(try ReferenceEngine.program(overriding: "calendar \(name)"))
    let days = [try Self.date(2026, 4, 3), try Self.date(2026, 7, 21), try Self.date(2026, 7, 14)]
    #expect(days.map(calendar.isWorkingDay) == expected)
  }
}
