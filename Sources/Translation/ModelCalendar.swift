public import Planning
import Quantities
public import RuleLanguage

extension WorkingCalendar {
  /// The days on which a model's teams work: less the public holidays of its `calendar` and its closures, with its half
  /// days.
  public init(_ program: Program) {
    var halfDays: Set<CalendarDate> = []
    for period in program.halfDays {
      for number in period.from.dayNumber...period.to.dayNumber { halfDays.insert(CalendarDate(dayNumber: number)) }
    }
    self.init(
      holidays: program.calendar.flatMap { PublicHolidays(rawValue: $0) },
      closures: program.closures.map { $0.from...$0.to }, halfDays: halfDays)
  }
}
