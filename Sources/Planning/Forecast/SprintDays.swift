public import Quantities

/// The days of sprints that follow one another.
public struct SprintDays: Sendable {
  private let start: CalendarDate
  /// Calendar days of one.
  private let length: Int
  private let calendar: WorkingCalendar

  public init(from start: CalendarDate, length: Int, calendar: WorkingCalendar) {
    self.start = start
    self.length = max(1, length)
    self.calendar = calendar
  }

  /// The last working day of a sprint, the first being one; nothing is begun before the first.
  public func lastDay(of sprint: Int) -> CalendarDate? {
    sprint == 0 ? start : calendar.day(workingDays: -1, after: start.adding(days: sprint * length))
  }

  /// How many are over when a day ends: what is done on the Friday of its sprint is done by that Friday.
  public func count(by date: CalendarDate) -> Int {
    let days = date.dayNumber - start.dayNumber
    guard days >= 0 else { return 0 }
    let whole = days / length
    return lastDay(of: whole + 1).map { $0 <= date } == true ? whole + 1 : whole
  }
}
