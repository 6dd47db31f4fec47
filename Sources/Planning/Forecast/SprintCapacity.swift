public import Quantities

/// The person-days a team has in a sprint.
public struct SprintCapacity: Sendable {
  /// People who are away: leave, training, another team.
  public struct Absence: Sendable, Hashable {
    public let people: Rational
    public let days: ClosedRange<CalendarDate>

    public init(people: Rational, days: ClosedRange<CalendarDate>) {
      self.people = people
      self.days = days
    }
  }

  public let people: Rational
  public let calendar: WorkingCalendar
  public let absences: [Absence]

  public init(people: Rational, calendar: WorkingCalendar, absences: [Absence] = []) {
    self.people = people
    self.calendar = calendar
    self.absences = absences
  }

  /// From the first date, included, to the second, excluded: people × working days, less those of who is away; never
  /// below nothing.
  ///
  /// - Throws: `ArithmeticFault` when a figure leaves the range of exact arithmetic.
  /// - Complexity: O(days × (absences + 1)).
  public func personDays(from start: CalendarDate, to end: CalendarDate) throws(ArithmeticFault) -> Rational {
    guard start < end else { return .zero }
    var total = try people * calendar.workingTime(from: start, to: end)
    for absence in absences {
      let (first, last) = (max(start, absence.days.lowerBound), min(end, absence.days.upperBound.adding(days: 1)))
      guard first < last else { continue }
      total = try total - absence.people * calendar.workingTime(from: first, to: last)
    }
    return total.isNegative ? .zero : total
  }

  /// The sprints that follow one another from a day.
  public func personDays(
    ofSprints count: Int, of days: Int, from start: CalendarDate
  ) throws(ArithmeticFault) -> [Rational] {
    var capacities: [Rational] = []
    for sprint in 0..<max(0, count) {
      capacities.append(
        try personDays(from: start.adding(days: sprint * days), to: start.adding(days: (sprint + 1) * days)))
    }
    return capacities
  }
}
