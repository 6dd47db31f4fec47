import Planning
import Quantities
import TestSupport
import Testing

/// Against an independent library, sixteen years of four calendars.
@Suite struct PublishedCalendarTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let country: PublicHolidays
    let year: Int
    let days: Set<String>
    let workingDays: [Int]

    var testDescription: String { "\(country.rawValue) \(year)" }
  }

  static let countries: [Substring: PublicHolidays] = [
    "france": .france, "alsaceMoselle": .alsaceMoselle, "belgium": .belgium,
    "netherlandsWithGoodFriday": .netherlandsWithGoodFriday,
  ]

  static let rows: [Row] = {
    let lines = PublishedHolidays.rows.split(separator: "\n").map { $0.split(separator: " ") }
    return stride(from: 0, to: lines.count - 1, by: 2).compactMap { index in
      guard let country = countries[lines[index][0]], let year = Int(lines[index][1]) else { return nil }
      return Row(
        country: country, year: year, days: Set(lines[index].dropFirst(2).map(String.init)),
        workingDays: lines[index + 1].dropFirst(2).compactMap { Int($0) })
    }
  }()

  @Test func allOfThemAreThere() {
    #expect(Self.rows.count == 64)
    #expect(Self.rows.allSatisfy { $0.workingDays.count == 12 && $0.days.count > 9 })
  }

  /// Easter and Whit Sunday apart: the library lists them in Belgium and the Netherlands, where they are Sundays like
  /// any other to a plan.
  @Test(arguments: rows)
  func holidaysAreTheLibrarys(row: Row) throws {
    let ours = row.country.days(in: row.year)
    #expect(ours == ours.sorted())
    let monday = try #require(ours.first { $0.weekday == 1 && [3, 4].contains($0.civil.month) })
    let sundays = [monday.adding(days: -1), monday.adding(days: 48)].map { String($0.iso8601.dropFirst(5)) }
    let named = Set(ours.map { String($0.iso8601.dropFirst(5)) })
    #expect(named == row.days.subtracting(sundays))
  }

  @Test(arguments: rows)
  func workingDaysOfEveryMonthAreTheLibrarys(row: Row) throws {
    let calendar = WorkingCalendar(holidays: row.country)
    for month in 1...12 {
      let first = try #require(CalendarDate(year: row.year, month: month, day: 1))
      #expect(calendar.workingDays(from: first, to: first.endOfMonth.adding(days: 1)) == row.workingDays[month - 1])
    }
  }

  /// Every pair of days a whole number of months apart, over all sixteen years.
  @Test(arguments: ["france", "alsaceMoselle", "belgium", "netherlandsWithGoodFriday"])
  func differencesAcrossYearsAreTheLibrarys(name: String) throws {
    let country = try #require(Self.countries[Substring(name)])
    let months = Self.rows.filter { $0.country == country }.flatMap(\.workingDays)
    let calendar = WorkingCalendar(holidays: country)
    let starts = try (0...months.count).map { month in
      try #require(CalendarDate(year: 2020 + month / 12, month: month % 12 + 1, day: 1))
    }
    for first in stride(from: 0, to: months.count, by: 7) {
      for last in stride(from: first, to: months.count + 1, by: 5) {
        let expected = months[first..<last].reduce(0, +)
        #expect(calendar.workingDays(from: starts[first], to: starts[last]) == expected)
        #expect(calendar.workingDays(from: starts[last], to: starts[first]) == -expected)
      }
    }
  }

  /// 2,000 pairs of a day and a number of working days, each day looked up in the library's list: Easter and Whit Sunday,
  /// which it has in some countries, are Sundays all the same.
  @Test(arguments: ["france", "alsaceMoselle", "belgium", "netherlandsWithGoodFriday"])
  func aNumberOfWorkingDaysLaterIsTheLibrarys(name: String) throws {
    let country = try #require(Self.countries[Substring(name)])
    let closed = Set(Self.rows.filter { $0.country == country }.flatMap { row in row.days.map { "\(row.year)-\($0)" } })
    let calendar = WorkingCalendar(holidays: country)
    let start = try #require(CalendarDate(year: 2020, month: 1, day: 1))
    func isWorked(_ date: CalendarDate) -> Bool { date.weekday < 6 && !closed.contains(date.iso8601) }
    var generator = SeededGenerator(seed: UInt64(name.utf8.count))
    for _ in 0..<2_000 {
      let day = start.adding(days: Int.random(in: 0..<5_400, using: &generator))
      let count = Int.random(in: 0...60, using: &generator)
      var expected = day
      while !isWorked(expected) { expected = expected.adding(days: 1) }
      let first = expected
      for _ in 0..<count {
        expected = expected.adding(days: 1)
        while !isWorked(expected) { expected = expected.adding(days: 1) }
      }
      #expect(calendar.day(workingDays: 0, after: day) == first)
      #expect(calendar.day(workingDays: count, after: first) == expected)
    }
  }

  @Test(arguments: 2020...2035)
  func goodFridayIsTheOnlyDayApartInTheNetherlands(year: Int) throws {
    let with = Set(PublicHolidays.netherlandsWithGoodFriday.days(in: year))
    let without = Set(PublicHolidays.netherlands.days(in: year))
    #expect(without.isSubset(of: with))
    let friday = try #require(with.subtracting(without).first)
    #expect(with.count == without.count + 1)
    #expect(friday.weekday == 5)
    #expect(with.contains(friday.adding(days: 3)))
  }
}
