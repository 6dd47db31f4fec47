public import Quantities

/// When every deliverable starts and finishes, and what room it has.
///
/// Source: J. Kelley, M. Walker, "Critical-Path Planning and Scheduling" (1959).
public struct Schedule: Sendable {
  public struct Entry: Sendable, Hashable {
    public let start: Rational
    public let finish: Rational
    /// How late it may start and finish without moving the end of the plan.
    public let latestStart: Rational
    public let latestFinish: Rational
    /// How much it may slip without moving any other deliverable; for one that nothing waits for, the end of the plan.
    public let freeFloat: Rational
    /// The predecessor that decides its start; nil when its own planned start does.
    public let driver: Int?

    /// How much it may slip without moving the end of the plan.
    public let totalFloat: Rational

    public var isCritical: Bool { totalFloat.isZero }
  }

  public let entries: [Entry]
  /// When the last deliverable is finished.
  public let end: Rational
  /// What decides the end, from its first deliverable to its last: of equal ones the first given.
  public let criticalPath: [Int]
}

extension Plan {
  /// The plan as it stands.
  ///
  /// - Throws: `ArithmeticFault` when a time leaves the range of exact arithmetic.
  /// - Complexity: O(deliverables + dependencies).
  public func schedule() throws(ArithmeticFault) -> Schedule {
    let early = try earlyTimes { index, start throws(ArithmeticFault) in try start + deliverables[index].duration }
    let end = early.map(\.finish).max() ?? .zero
    let late = try latestFinishes(end: end)
    var entries: [Schedule.Entry] = []
    entries.reserveCapacity(deliverables.count)
    for (index, time) in early.enumerated() {
      let latestStart = try late[index] - deliverables[index].duration
      entries.append(
        Schedule.Entry(
          start: time.start, finish: time.finish, latestStart: latestStart, latestFinish: late[index],
          freeFloat: try freeFloat(of: index, early, end: end), driver: time.driver,
          totalFloat: try late[index] - time.finish))
    }
    return Schedule(entries: entries, end: end, criticalPath: criticalPath(early, end: end))
  }

  struct Time {
    var start: Rational
    var finish: Rational
    var driver: Int?
  }

  /// The forward pass, over what finishes a deliverable that can start at a time.
  func earlyTimes(
    finish: (_ deliverable: Int, _ start: Rational) throws(ArithmeticFault) -> Rational
  ) throws(ArithmeticFault) -> [Time] {
    var times = deliverables.map { Time(start: $0.start, finish: $0.start) }
    for index in order {
      for place in incoming[index] {
        let dependency = dependencies[place]
        let ready = try times[dependency.predecessor].finish + dependency.lag
        guard times[index].start < ready else { continue }
        times[index].start = ready
        times[index].driver = dependency.predecessor
      }
      times[index].finish = try finish(index, times[index].start)
    }
    return times
  }

  /// The backward pass.
  private func latestFinishes(end: Rational) throws(ArithmeticFault) -> [Rational] {
    var latest = Array(repeating: end, count: deliverables.count)
    for index in order.reversed() {
      for place in outgoing[index] {
        let dependency = dependencies[place]
        let successor = dependency.successor
        latest[index] = min(
          latest[index], try latest[successor] - deliverables[successor].duration - dependency.lag)
      }
    }
    return latest
  }

  private func freeFloat(of index: Int, _ times: [Time], end: Rational) throws(ArithmeticFault) -> Rational {
    var room: Rational?
    for place in outgoing[index] {
      let dependency = dependencies[place]
      let gap = try times[dependency.successor].start - dependency.lag - times[index].finish
      room = room.map { min($0, gap) } ?? gap
    }
    if let room { return room }
    return try end - times[index].finish
  }

  private func criticalPath(_ times: [Time], end: Rational) -> [Int] {
    guard let last = times.firstIndex(where: { $0.finish == end }) else { return [] }
    var path = [last]
    while let driver = times[path[path.count - 1]].driver { path.append(driver) }
    return path.reversed()
  }
}
