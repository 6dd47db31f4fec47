public import Quantities

/// The public holidays of a country, computed for any year of the Gregorian calendar.
public enum PublicHolidays: String, Sendable, CaseIterable {
  case france = "France"
  /// France with Good Friday and 26 December, which only Alsace and Moselle have.
  case alsaceMoselle = "Alsace-Moselle"
  case belgium = "Belgium"
  case netherlands = "Netherlands"
  /// The Netherlands with Good Friday, which the law puts on a par with holidays and most employers do not.
  case netherlandsWithGoodFriday = "Netherlands with Good Friday"

  /// The holidays of a year, in order.
  ///
  /// Source: Code du travail L3133-1 and L3134-13 (France); arrêté royal du 18 avril 1974 (Belgium); Algemene
  /// termijnenwet art. 3 (Netherlands; Liberation Day counts here in the years that end in 0 or 5, as most
  /// collective agreements have it).
  public func days(in year: Int) -> [CalendarDate] {
    guard let easter = Self.easter(of: year) else { return [] }
    func fixed(_ month: Int, _ day: Int) -> CalendarDate? { CalendarDate(year: year, month: month, day: day) }
    let common = [fixed(1, 1), easter.adding(days: 1), easter.adding(days: 39), easter.adding(days: 50), fixed(12, 25)]
    let own: [CalendarDate?] =
      switch self {
      case .france: [fixed(5, 1), fixed(5, 8), fixed(7, 14), fixed(8, 15), fixed(11, 1), fixed(11, 11)]
      case .alsaceMoselle:
        [
          fixed(5, 1), fixed(5, 8), fixed(7, 14), fixed(8, 15), fixed(11, 1), fixed(11, 11), easter.adding(days: -2),
          fixed(12, 26),
        ]
      case .belgium: [fixed(5, 1), fixed(7, 21), fixed(8, 15), fixed(11, 1), fixed(11, 11)]
      case .netherlands, .netherlandsWithGoodFriday:
        [
          kingsDay(year), year % 5 == 0 ? fixed(5, 5) : nil, fixed(12, 26),
          self == .netherlandsWithGoodFriday ? easter.adding(days: -2) : nil,
        ]
      }
    return Set((common + own).compactMap { $0 }).sorted()
  }

  /// 27 April, the day before when that is a Sunday.
  private func kingsDay(_ year: Int) -> CalendarDate? {
    CalendarDate(year: year, month: 4, day: 27).map { $0.weekday == 7 ? $0.adding(days: -1) : $0 }
  }

  /// Easter Sunday.
  ///
  /// Source: the anonymous Gregorian algorithm (Meeus, "Astronomical Algorithms", chapter 8).
  static func easter(of year: Int) -> CalendarDate? {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let epact = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let weekday = (32 + 2 * (b % 4) + 2 * (c / 4) - epact - c % 4) % 7
    let correction = (a + 11 * epact + 22 * weekday) / 451
    let month = (epact + weekday - 7 * correction + 114) / 31
    return CalendarDate(year: year, month: month, day: (epact + weekday - 7 * correction + 114) % 31 + 1)
  }
}
