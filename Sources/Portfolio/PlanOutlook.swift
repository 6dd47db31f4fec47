import Planning
public import Quantities
import RuleLanguage
import Translation

/// What the delays do to the plan: which deliverables move, by how much, and what decides it (R4).
public struct PlanOutlook: Sendable {
  public struct Entry: Sendable, Hashable {
    /// Index into `Program.deliverables`.
    public let deliverable: Int
    /// When it is due, and when it comes now: a working day of the model's calendar. Nil without a due date.
    public let planned: CalendarDate?
    public let expected: CalendarDate?
    /// Of its finish, in weeks; negative when it is earlier.
    public internal(set) var weeks: Estimate
    /// What its own delays add to those that reach it.
    public let own: Rational
    /// The longest delay among those that it waits for, and what of it the room between them takes up.
    public let arriving: Rational
    public let absorbed: Rational
    /// The deliverable that now decides its date; nil when its own delay does, or nothing.
    public let driver: Int?
    /// How much more it may slip, late as it is, before another moves, and before a date moves that nothing more waits
    /// for. Nil where nothing waits for it.
    public let freeSlack: Rational?
    public let totalSlack: Rational?
    /// What cannot be there before it is: the first of them, and how many there are.
    public let blocked: [Int]
    public let blockedCount: Int
    /// What a week's delay of all those costs, as far as the model says it; nil when it says none.
    public let blockedPerWeek: Rational?

    /// Something waits for it, or it waits for something, and it has no room left.
    public let isCritical: Bool
  }

  /// How many deliverables are named of those that one keeps from being there.
  public static let longestBlockage = 60

  /// In the order of the model.
  public private(set) var entries: [Entry]
  /// What decides the date of the latest of them, from its first cause to itself.
  public let criticalPath: [Int]
}

extension PlanOutlook {
  /// The same with other bounds of how late each deliverable is.
  func mappingWeeks(_ transform: (Int, Estimate) -> Estimate) -> PlanOutlook {
    var copy = self
    for index in copy.entries.indices {
      copy.entries[index].weeks = transform(entries[index].deliverable, entries[index].weeks)
    }
    return copy
  }
}

extension CalendarDate {
  /// The same day of a later month, or its last one; nil beyond the calendar.
  fileprivate func adding(months: Int) -> CalendarDate? {
    guard months < 1_000 else { return nil }
    let (year, month, day) = civil
    let index = month - 1 + months
    for day in stride(from: day, through: 28, by: -1) {
      if let date = CalendarDate(year: year + index / 12, month: index % 12 + 1, day: day) { return date }
    }
    return CalendarDate(year: year + index / 12, month: index % 12 + 1, day: day)
  }
}

/// A delay of one deliverable, with the ends of its range.
struct OwnDelay {
  let deliverable: Int
  let weeks: Estimate
  let kind: Slippage.Slip.Kind
}

extension PlanOutlook {
  init?(_ delays: [OwnDelay], program: Program) throws(ArithmeticFault) {
    guard !program.deliverables.isEmpty else { return nil }
    let skeleton = try PlanSkeleton(program, delays)
    guard let plan = skeleton.plan else { return nil }
    let value = try plan.slippage(delays.slips(\.value))
    let isRange = delays.contains { !$0.weeks.isExact }
    let low = isRange ? try plan.slippage(delays.slips(\.low)) : value
    let high = isRange ? try plan.slippage(delays.slips(\.high)) : value
    let calendar = WorkingCalendar(program)
    let costs = program.deliverables.indices.map(program.delayCost)
    let blockages = try plan.blockages(
      naming: Self.longestBlockage, costs: costs.contains { $0 != nil } ? costs : [])
    var entries: [Entry] = []
    for index in program.deliverables.indices {
      let move = value.moves[index]
      let weeks = Estimate(
        move.weeks, low: min(low.moves[index].weeks, move.weeks), high: max(high.moves[index].weeks, move.weeks))
      let due = program.deliverables[index].due
      let hasSuccessor = skeleton.hasSuccessor[index]
      entries.append(
        Entry(
          deliverable: index, planned: due, expected: due.map { calendar.landing(of: $0, late: move.weeks) },
          weeks: weeks,
          own: move.own, arriving: move.arriving, absorbed: move.absorbed, driver: move.driver,
          freeSlack: hasSuccessor ? move.freeFloat : nil, totalSlack: hasSuccessor ? move.totalFloat : nil,
          blocked: blockages[index].first, blockedCount: blockages[index].count,
          blockedPerWeek: blockages[index].perWeek,
          isCritical: (hasSuccessor || !program.deliverables[index].after.isEmpty)
            && move.totalFloat.isZero))
    }
    self.entries = entries
    criticalPath = Self.criticalPath(entries, program, skeleton)
  }

  private static func criticalPath(_ entries: [Entry], _ program: Program, _ skeleton: PlanSkeleton) -> [Int] {
    let late = entries.filter { Rational.zero < $0.weeks.value && !skeleton.hasSuccessor[$0.deliverable] }
    // Of equal ones the one that the headline names.
    let worst = late.min { left, right in
      let names = (program.deliverables[left.deliverable].name, program.deliverables[right.deliverable].name)
      return left.weeks.value != right.weeks.value ? right.weeks.value < left.weeks.value : names.0 < names.1
    }
    guard let worst else { return [] }
    var path = [worst.deliverable]
    while let driver = entries[path[path.count - 1]].driver { path.append(driver) }
    return path.reversed()
  }
}

extension [OwnDelay] {
  fileprivate func slips(_ end: KeyPath<Estimate, Rational>) -> [Slippage.Slip] {
    map { Slippage.Slip($0.deliverable, weeks: $0.weeks[keyPath: end], kind: $0.kind) }
  }
}

/// The model's deliverables as a plan: what is declared is the room between them, not how long each takes.
private struct PlanSkeleton {
  let count: Int
  let hasSuccessor: [Bool]
  /// Nil if they wait for one another, which the model's own check has told.
  let plan: Plan?

  init(_ program: Program, _ delays: [OwnDelay]) throws(ArithmeticFault) {
    let deliverables = program.deliverables
    count = deliverables.count
    var hasSuccessor = Array(repeating: false, count: deliverables.count)
    for deliverable in deliverables { for other in deliverable.after { hasSuccessor[other.deliverable] = true } }
    self.hasSuccessor = hasSuccessor
    let week = program.units.unit(named: "week").flatMap { program.units[$0].factor } ?? .one
    let finishes = try Self.finishes(program)
    let first = finishes.min() ?? .zero
    // Long enough for all that is won on it to be won.
    var lengths = Array(repeating: Rational.zero, count: count)
    for delay in delays where delay.weeks.low.isNegative {
      lengths[delay.deliverable] = try lengths[delay.deliverable] - delay.weeks.low
    }
    let longest = lengths.max() ?? .zero
    var nodes: [Plan.Deliverable] = []
    var dependencies: [Plan.Dependency] = []
    for (index, deliverable) in deliverables.enumerated() {
      let start = try finishes[index] - lengths[index]
      var isDriven = false
      for other in deliverable.after {
        let slack = try other.slack / week
        let lag = try start - finishes[other.deliverable] - slack
        dependencies.append(Plan.Dependency(other.deliverable, before: index, lag: lag))
        isDriven = isDriven || slack.isZero
      }
      // What it waits for without room decides its start, also when that comes early.
      nodes.append(
        Plan.Deliverable(
          name: deliverable.name, duration: lengths[index], start: isDriven ? try first - longest - longest : start,
          due: finishes[index], team: String(deliverable.team)))
    }
    plan = try? Plan(nodes, dependencies: dependencies)
  }

  /// In weeks from the model's day: the due date, or the one that what is before and after it leaves.
  private static func finishes(_ program: Program) throws(ArithmeticFault) -> [Rational] {
    let week = program.units.unit(named: "week").flatMap { program.units[$0].factor } ?? .one
    let deliverables = program.deliverables
    var result: [Rational?] = []
    var followers = Array(repeating: [(deliverable: Int, slack: Rational)](), count: deliverables.count)
    for (index, deliverable) in deliverables.enumerated() {
      result.append(
        try deliverable.due.map { due throws(ArithmeticFault) in
          try Rational(due.dayNumber - program.asOf.dayNumber) / Rational(7)
        })
      for link in deliverable.after { followers[link.deliverable].append((index, link.slack)) }
    }
    // A date spreads by one step a round, back to what it waits for and on to what waits for it.
    var reached = deliverables.indices.filter { result[$0] != nil }
    var next = 0
    while next < reached.count, let finish = result[reached[next]] {
      for link in deliverables[reached[next]].after where result[link.deliverable] == nil {
        result[link.deliverable] = try finish - link.slack / week
        reached.append(link.deliverable)
      }
      for link in followers[reached[next]] where result[link.deliverable] == nil {
        result[link.deliverable] = try finish + link.slack / week
        reached.append(link.deliverable)
      }
      next += 1
    }
    return result.map { $0 ?? .zero }
  }
}

extension WorkingCalendar {
  /// Whole weeks and whole months go by the calendar, days by the days that people work.
  func landing(of due: CalendarDate, late weeks: Rational) -> CalendarDate {
    guard !weeks.isZero, !weeks.isNegative else { return earlier(due, weeks) }
    if !weeks.isInteger, let months = try? weeks * Rational(12, 52), months.isInteger,
      let date = due.adding(months: Int(clamping: months.numerator))
    {
      return day(workingDays: 0, after: date) ?? date
    }
    let whole = weeks.numerator / weeks.denominator
    guard let rest = try? (weeks - Rational(whole, 1)) * Rational(5), let shift = Int(exactly: whole), shift < 10_000
    else { return due }
    let days = rest.numerator / rest.denominator + (rest.isInteger ? 0 : 1)
    let date = due.adding(days: shift * 7)
    let first = day(workingDays: 0, after: date) ?? date
    return day(workingDays: Int(clamping: days), after: first) ?? first
  }

  private func earlier(_ due: CalendarDate, _ weeks: Rational) -> CalendarDate {
    guard !weeks.isZero, let days = try? weeks * Rational(7) else { return due }
    guard let shift = Int(exactly: days.numerator / days.denominator) else { return due }
    let date = due.adding(days: shift)
    return day(workingDays: 0, after: date) ?? date
  }
}
