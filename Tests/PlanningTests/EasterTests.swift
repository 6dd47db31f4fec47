import Quantities
import Testing

@testable import Planning

@Suite struct EasterTests {
  /// Among them the earliest and latest there are, and the two years that Gauss's first method got wrong.
  @Test(arguments: [
    (1818, "1818-03-22"), (1943, "1943-04-25"), (1954, "1954-04-18"), (1961, "1961-04-02"), (1981, "1981-04-19"),
    (2000, "2000-04-23"), (2008, "2008-03-23"), (2024, "2024-03-31"), (2025, "2025-04-20"), (2026, "2026-04-05"),
    (2027, "2027-03-28"), (2038, "2038-04-25"), (2049, "2049-04-18"), (2076, "2076-04-19"), (2285, "2285-03-22"),
  ])
  func isOnThePublishedDay(year: Int, day: String) {
    #expect(PublicHolidays.easter(of: year)?.iso8601 == day)
  }

  /// Source: D. Knuth, "The Art of Computer Programming", vol. 1, 1.3.2, exercise 14: by golden number and epact.
  @Test func agreesWithTheEpactsInEveryYear() throws {
    for year in 1583...9999 {
      let golden = year % 19 + 1
      let century = year / 100 + 1
      let skippedLeaps = 3 * century / 4 - 12
      let moonCorrection = (8 * century + 5) / 25 - 5
      var epact = ((11 * golden + 20 + moonCorrection - skippedLeaps) % 30 + 30) % 30
      if epact == 24 || (epact == 25 && golden > 11) { epact += 1 }
      let fullMoon = epact > 23 ? 74 - epact : 44 - epact
      let first = try #require(CalendarDate(year: year, month: 3, day: 1))
      let moon = first.adding(days: fullMoon - 1)
      #expect(PublicHolidays.easter(of: year) == moon.adding(days: 7 - moon.weekday % 7))
    }
  }
}
