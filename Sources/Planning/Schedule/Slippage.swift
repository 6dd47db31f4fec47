public import Quantities

/// Delays of single deliverables, and what they do to all.
public struct Slippage: Sendable {
  /// A delay that is known of one deliverable, in weeks.
  public struct Slip: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
      /// Its landing moves that much from the plan: what its predecessors do to it is inside. An earlier landing is
      /// less work.
      case landing
      /// That much more work: comes on top of its landing and of what its predecessors do to it.
      case work
    }

    public let deliverable: Int
    public let weeks: Rational
    public let kind: Kind

    public init(_ deliverable: Int, weeks: Rational, kind: Kind = .landing) {
      self.deliverable = deliverable
      self.weeks = weeks
      self.kind = kind
    }
  }

  /// What happens to one deliverable.
  public struct Move: Sendable, Hashable {
    /// Of its finish; negative when it is earlier.
    public let weeks: Rational
    /// What its own delays add to what its predecessors do to it.
    public let own: Rational
    /// The longest delay among its direct predecessors.
    public let arriving: Rational
    /// What of it the room between them takes up.
    public let absorbed: Rational
    /// The predecessor that now decides its start; nil when the plan or its own delay does.
    public let driver: Int?
    /// How much more it may slip before another moves; zero for one that nothing waits for.
    public let freeFloat: Rational
    /// How much more it may slip before one moves that nothing waits for; never less than the free one.
    public let totalFloat: Rational
    public let finish: Rational
    /// How late it is for its due date; nil without one, negative when there is room left.
    public let lateness: Rational?
  }

  public let before: Schedule
  /// By deliverable.
  public let moves: [Move]
  /// Of the end of the plan.
  public let end: Rational
}

extension Plan {
  /// The plan with delays. Several of one deliverable: of those of its landing the longest counts, work adds up.
  ///
  /// - Throws: `ArithmeticFault` when a time leaves the range of exact arithmetic.
  /// - Complexity: O(deliverables + dependencies + slips).
  public func slippage(_ slips: [Slippage.Slip]) throws(ArithmeticFault) -> Slippage {
    let before = try schedule()
    let own = try delays(slips)
    let after = try earlyTimes { index, start throws(ArithmeticFault) in
      var late = start
      if let landing = own[index].landing { late = try max(start, before.entries[index].start + landing) }
      // Work that goes can only go down to none.
      return try late + max(.zero, deliverables[index].duration + own[index].work)
    }
    let rooms = try rooms(after) { index throws(ArithmeticFault) in
      max(.zero, try deliverables[index].duration + own[index].work)
    }
    var moves: [Slippage.Move] = []
    moves.reserveCapacity(deliverables.count)
    for (index, time) in after.enumerated() {
      moves.append(try move(of: index, before, after, time, rooms))
    }
    let end = try (after.map(\.finish).max() ?? .zero) - before.end
    return Slippage(before: before, moves: moves, end: end)
  }

  private func delays(_ slips: [Slippage.Slip]) throws(ArithmeticFault) -> [(landing: Rational?, work: Rational)] {
    var own = Array(repeating: (landing: Rational?.none, work: Rational.zero), count: deliverables.count)
    for slip in slips {
      let index = slip.deliverable
      precondition(own.indices.contains(index), "a slip is of a deliverable of the plan")
      if slip.kind == .landing, !slip.weeks.isNegative {
        own[index].landing = max(own[index].landing ?? .zero, slip.weeks)
      } else {
        own[index].work = try own[index].work + slip.weeks
      }
    }
    return own
  }

  private struct Room {
    /// When its work begins: its own delay may keep it from beginning when all is there.
    var start: Rational
    var free: Rational
    var total: Rational
  }

  /// What room each has after the delays: a backward pass from the dates that nothing waits for.
  private func rooms(
    _ after: [Time], length: (_ deliverable: Int) throws(ArithmeticFault) -> Rational
  ) throws(ArithmeticFault) -> [Room] {
    var rooms: [Room] = []
    for (index, time) in after.enumerated() {
      rooms.append(Room(start: try time.finish - length(index), free: .zero, total: .zero))
    }
    for index in order.reversed() where !outgoing[index].isEmpty {
      var (free, total): (Rational?, Rational?)
      for place in outgoing[index] {
        let successor = dependencies[place].successor
        let gap = try rooms[successor].start - dependencies[place].lag - after[index].finish
        let whole = try gap + rooms[successor].total
        (free, total) = (free.map { min($0, gap) } ?? gap, total.map { min($0, whole) } ?? whole)
      }
      (rooms[index].free, rooms[index].total) = (free ?? .zero, total ?? .zero)
    }
    return rooms
  }

  private func move(
    of index: Int, _ before: Schedule, _ after: [Time], _ time: Time, _ rooms: [Room]
  ) throws(ArithmeticFault) -> Slippage.Move {
    var arriving = Rational.zero
    for place in incoming[index] {
      let predecessor = dependencies[place].predecessor
      arriving = max(arriving, try after[predecessor].finish - before.entries[predecessor].finish)
    }
    let pushed = try time.start - before.entries[index].start
    let absorbed = try arriving - max(.zero, pushed)
    let weeks = try time.finish - before.entries[index].finish
    let own = try weeks - pushed
    let lateness: Rational? =
      if let due = deliverables[index].due { try time.finish - due } else { nil }
    return Slippage.Move(
      weeks: weeks, own: own, arriving: arriving, absorbed: max(.zero, absorbed),
      driver: pushed.isZero || time.start < rooms[index].start ? nil : time.driver, freeFloat: rooms[index].free,
      totalFloat: rooms[index].total, finish: time.finish, lateness: lateness)
  }
}

extension Slippage {
  /// The weeks a team works longer than planned: each calendar week once, however many of its deliverables are late in
  /// it. A slip inside the room of its successors moves nothing and still counts; being pushed by others does not, for
  /// the work is the same.
  ///
  /// - Complexity: O(deliverables log deliverables).
  public func weeksLonger(team: String, in plan: Plan) throws(ArithmeticFault) -> Rational {
    var spans: [(start: Rational, end: Rational)] = []
    for (index, move) in moves.enumerated() where plan.deliverables[index].team == team && .zero < move.own {
      spans.append((try move.finish - move.own, move.finish))
    }
    spans.sort { $0.start < $1.start }
    var total = Rational.zero
    var reached: Rational?
    for span in spans {
      let start = reached.map { max($0, span.start) } ?? span.start
      guard start < span.end else { continue }
      total = try total + span.end - start
      reached = span.end
    }
    return total
  }
}
