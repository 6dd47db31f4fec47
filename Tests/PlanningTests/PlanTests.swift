import Planning
import Quantities
import TestSupport
import Testing

@Suite struct PlanTests {
  /// A unit of the reference plans, in weeks: a seventh, a day.
  private func weeks(_ units: Int) throws -> Rational { try Rational(Int128(units), 7) }

  private func plan(_ reference: ReferencePlan) throws -> Plan {
    try Plan(
      reference.durations.indices.map {
        .init(name: "d\($0)", duration: try weeks(reference.durations[$0]), start: try weeks(reference.starts[$0]))
      },
      dependencies: reference.dependencies.map { .init($0.from, before: $0.to, lag: try weeks($0.lag)) })
  }

  /// 2,000 graphs of up to 200 deliverables, in parts that run side by side.
  @Test(arguments: 0..<20)
  func randomPlansAreThoseOfTheReference(part: Int) throws {
    var generator = SeededGenerator(seed: UInt64(4_000 + part))
    for number in 0..<100 {
      let reference = ReferencePlan(using: &generator, upTo: number % 10 == 0 ? 200 : 60)
      let plan = try plan(reference)
      try compare(plan, reference)
      try compareSlips(plan, reference, using: &generator)
    }
  }

  private func compare(_ plan: Plan, _ reference: ReferencePlan) throws {
    let schedule = try plan.schedule()
    let expected = reference.relaxed()
    let latest = reference.latestFinishes()
    let end = expected.finishes.max() ?? 0
    #expect(schedule.end == (try weeks(end)))
    for (index, entry) in schedule.entries.enumerated() {
      let room =
        reference.dependencies.filter { $0.from == index }
        .map { expected.starts[$0.to] - $0.lag - expected.finishes[index] }.min() ?? end - expected.finishes[index]
      let same =
        try entry.start == weeks(expected.starts[index]) && entry.finish == weeks(expected.finishes[index])
        && entry.latestFinish == weeks(latest[index]) && entry.freeFloat == weeks(room)
        && entry.totalFloat == weeks(latest[index] - expected.finishes[index])
        && entry.latestStart == weeks(latest[index] - reference.durations[index])
        && entry.isCritical == (latest[index] == expected.finishes[index])
      #expect(same, "deliverable \(index)")
    }
    try followsTheCriticalPath(schedule, reference, expected)
  }

  /// From a deliverable that waits for none, each finish the next start, to the end of the plan.
  private func followsTheCriticalPath(
    _ schedule: Schedule, _ reference: ReferencePlan, _ expected: ReferencePlan.Result
  ) throws {
    let path = schedule.criticalPath
    let (first, last) = (try #require(path.first), try #require(path.last))
    #expect(expected.starts[first] == reference.starts[first])
    #expect(expected.finishes[last] == expected.finishes.max())
    for (from, to) in zip(path, path.dropFirst()) {
      let links = reference.dependencies.filter { $0.from == from && $0.to == to }
      #expect(links.contains { expected.finishes[from] + $0.lag == expected.starts[to] })
    }
    #expect(path.allSatisfy { schedule.entries[$0].isCritical })
  }

  private func compareSlips(
    _ plan: Plan, _ reference: ReferencePlan, using generator: inout SeededGenerator
  ) throws {
    var (landings, work): ([Int: Int], [Int: Int]) = ([:], [:])
    var slips: [Slippage.Slip] = []
    for _ in 0..<Int.random(in: 0...4, using: &generator) {
      let index = Int.random(in: reference.durations.indices, using: &generator)
      let amount = Int.random(in: 0...50, using: &generator)
      if Bool.random(using: &generator) {
        landings[index] = max(landings[index] ?? 0, amount)
        slips.append(.init(index, weeks: try weeks(amount), kind: .landing))
      } else {
        work[index, default: 0] += amount - 10
        slips.append(.init(index, weeks: try weeks(amount - 10), kind: .work))
      }
    }
    let slippage = try plan.slippage(slips.shuffled(using: &generator))
    let (before, after) = (reference.relaxed(), reference.relaxed(landings: landings, work: work))
    for (index, move) in slippage.moves.enumerated() {
      let arriving = reference.dependencies.filter { $0.to == index }
        .map { after.finishes[$0.from] - before.finishes[$0.from] }.reduce(0, max)
      #expect(move.weeks == (try weeks(after.finishes[index] - before.finishes[index])))
      #expect(move.arriving == (try weeks(arriving)))
      #expect(move.finish == (try weeks(after.finishes[index])))
      #expect(!move.freeFloat.isNegative && move.freeFloat <= move.totalFloat)
    }
    #expect(slippage.end == (try weeks((after.finishes.max() ?? 0) - (before.finishes.max() ?? 0))))
  }

  /// Slipping by all of its room moves nothing that nothing waits for, and by more it does.
  @Test func roomIsWhatMovesNothing() throws {
    var generator = SeededGenerator(seed: 37)
    for _ in 0..<300 {
      let plan = try plan(ReferencePlan(using: &generator, upTo: 12))
      var slips: [Slippage.Slip] = []
      for _ in 0..<3 {
        slips.append(
          .init(
            Int.random(in: plan.deliverables.indices, using: &generator),
            weeks: try weeks(Int.random(in: 0...20, using: &generator)), kind: .random(using: &generator)))
      }
      let slippage = try plan.slippage(slips)
      let last = plan.deliverables.indices.filter { index in !plan.dependencies.contains { $0.predecessor == index } }
      for (index, move) in slippage.moves.enumerated() where !last.contains(index) {
        func moved(by more: Rational) throws -> [Int] {
          let later = try plan.slippage(slips + [.init(index, weeks: more, kind: .work)])
          return plan.deliverables.indices.filter { later.moves[$0].finish != slippage.moves[$0].finish }
        }
        #expect(try moved(by: move.freeFloat).filter { $0 != index } == [])
        #expect(try moved(by: move.totalFloat).filter(last.contains) == [])
        #expect(try !moved(by: move.freeFloat + weeks(1)).filter { $0 != index }.isEmpty)
        #expect(try !moved(by: move.totalFloat + weeks(1)).filter(last.contains).isEmpty)
      }
    }
  }

  @Test func moreDelayNeverLandsEarlier() throws {
    var generator = SeededGenerator(seed: 31)
    for _ in 0..<100 {
      let plan = try plan(ReferencePlan(using: &generator, upTo: 30))
      let index = Int.random(in: plan.deliverables.indices, using: &generator)
      for kind in [Slippage.Slip.Kind.landing, .work] {
        let less = try plan.slippage([.init(index, weeks: weeks(8), kind: kind)])
        let more = try plan.slippage([.init(index, weeks: weeks(13), kind: kind)])
        #expect(zip(less.moves, more.moves).allSatisfy { $0.weeks <= $1.weeks })
      }
    }
  }
}

@Suite struct PlanFaultTests {
  private func plan(_ count: Int, _ pairs: [(Int, Int)]) throws -> Plan {
    try Plan(
      (0..<count).map { .init(name: "d\($0)", duration: .one) },
      dependencies: pairs.map { .init($0.0, before: $0.1) })
  }

  @Test(arguments: [
    (1, [(0, 0)], [0]), (2, [(0, 1), (1, 0)], [0, 1]),
    (6, [(0, 1), (1, 2), (2, 3), (3, 1), (3, 4), (4, 5)], [1, 2, 3]),
    (5, [(4, 2), (2, 3), (3, 4), (0, 4), (4, 1)], [2, 3, 4]),
  ])
  func aLoopIsShown(count: Int, pairs: [(Int, Int)], loop: [Int]) {
    #expect(throws: Plan.Fault.loop(loop)) { try plan(count, pairs) }
  }

  /// Every one of the loop waits for the one before it, whatever hangs before and behind.
  @Test func aLoopInALargePlanIsOne() throws {
    var generator = SeededGenerator(seed: 17)
    for _ in 0..<200 {
      let reference = ReferencePlan(using: &generator, upTo: 50)
      guard let back = reference.dependencies.randomElement(using: &generator) else { continue }
      let pairs = reference.dependencies.map { ($0.from, $0.to) } + [(back.to, back.from)]
      do {
        _ = try plan(reference.durations.count, pairs)
        Issue.record("a plan with a loop was taken")
      } catch Plan.Fault.loop(let loop) {
        #expect(Set(loop).count == loop.count)
        for (from, to) in zip(loop, loop.dropFirst() + loop.prefix(1)) {
          #expect(pairs.contains { $0 == (from, to) })
        }
      }
    }
  }

  @Test func whatIsNotThereCannotBeWaitedFor() {
    #expect(throws: Plan.Fault.unknownDeliverable(dependency: 1)) { try plan(2, [(0, 1), (1, 2)]) }
    #expect(throws: Plan.Fault.unknownDeliverable(dependency: 0)) { try plan(2, [(-1, 1)]) }
  }

  @Test func workTakesNoLessThanNoTime() {
    #expect(throws: Plan.Fault.negativeDuration(deliverable: 1)) {
      try Plan(
        [.init(name: "a", duration: .one), .init(name: "b", duration: Rational(-1))], dependencies: [])
    }
  }

  @Test func figuresOutOfRangeAreSaid() throws {
    let huge = try Rational(Int128.max, 1)
    let plan = try Plan(
      [.init(name: "a", duration: huge), .init(name: "b", duration: huge)], dependencies: [.init(0, before: 1)])
    #expect(throws: ArithmeticFault.overflow) { try plan.schedule() }
  }

  /// A chain as long as no stack would bear.
  @Test func lengthIsNoMatter() throws {
    let count = 50_000
    let plan = try plan(count, (1..<count).map { ($0 - 1, $0) })
    let schedule = try plan.schedule()
    #expect(schedule.end == Rational(count))
    #expect(schedule.criticalPath == Array(0..<count))
  }
}

@Suite struct SlippageTests {
  private func twoWeeksOfRoom(team: String? = nil) throws -> Plan {
    try Plan(
      [
        .init(name: "migration", duration: Rational(6), team: team),
        .init(name: "launch", duration: Rational(5), start: Rational(8), due: Rational(15), team: team),
      ], dependencies: [.init(0, before: 1)])
  }

  /// "Six weeks, of which two are taken up by the room there is."
  @Test func roomTakesUpItsShare() throws {
    let slippage = try twoWeeksOfRoom().slippage([.init(0, weeks: Rational(6))])
    let launch = slippage.moves[1]
    #expect(launch.arriving == Rational(6))
    #expect(launch.absorbed == Rational(2))
    #expect(launch.weeks == Rational(4))
    #expect(launch.own == .zero)
    #expect(launch.driver == 0)
    #expect(launch.lateness == Rational(2))
    #expect(slippage.end == Rational(4))
  }

  @Test func aSlipInsideTheRoomMovesNothingAndStillHoldsTheTeam() throws {
    let plan = try twoWeeksOfRoom(team: "core")
    let slippage = try plan.slippage([.init(0, weeks: Rational(2))])
    #expect(slippage.end == .zero)
    #expect(slippage.moves[1].weeks == .zero)
    #expect(slippage.moves[1].absorbed == Rational(2))
    #expect(slippage.moves[1].driver == nil)
    #expect(slippage.moves[1].lateness == Rational(-2))
    #expect(try slippage.weeksLonger(team: "core", in: plan) == Rational(2))
    #expect(try slippage.weeksLonger(team: "other", in: plan) == .zero)
  }

  /// A landing stated contains what its predecessors do: the longer of the two counts. Work comes on top.
  @Test(arguments: [(Slippage.Slip.Kind.landing, 3, 4, 0), (.landing, 5, 5, 1), (.work, 3, 7, 3), (.work, -1, 3, -1)])
  func aLandingContainsWhatWorkComesOnTopOf(kind: Slippage.Slip.Kind, own: Int, moved: Int, ofItsOwn: Int) throws {
    let slippage = try twoWeeksOfRoom().slippage([
      .init(0, weeks: Rational(6)), .init(1, weeks: Rational(own), kind: kind),
    ])
    #expect(slippage.moves[1].weeks == Rational(moved))
    #expect(slippage.moves[1].own == Rational(ofItsOwn))
  }

  /// The worked example: six weeks side by side with four, then two of added work; and with one week won.
  @Test func delaysOfOneDeliverableRunSideBySideAndAddedWorkFollows() throws {
    let plan = try Plan([.init(name: "client area", duration: Rational(10), team: "core")], dependencies: [])
    let stated: [Slippage.Slip] = [
      .init(0, weeks: Rational(6)), .init(0, weeks: Rational(4)), .init(0, weeks: Rational(2), kind: .work),
    ]
    #expect(try plan.slippage(stated).end == Rational(8))
    #expect(try plan.slippage(stated).weeksLonger(team: "core", in: plan) == Rational(8))
    let won = stated + [.init(0, weeks: Rational(-1), kind: .work)]
    #expect(try plan.slippage(won).end == Rational(7))
  }

  /// Two deliverables of one team late from the same week: four weeks and six hold it six.
  @Test func aWeekOfATeamCountsOnce() throws {
    func held(secondStart: Int) throws -> Rational {
      let plan = try Plan(
        [
          .init(name: "a", duration: Rational(4), team: "core"),
          .init(name: "b", duration: Rational(4), start: Rational(secondStart), team: "core"),
        ], dependencies: [])
      return try plan.slippage([.init(0, weeks: Rational(4)), .init(1, weeks: Rational(6))])
        .weeksLonger(team: "core", in: plan)
    }
    #expect(try held(secondStart: 0) == Rational(6))
    #expect(try held(secondStart: 2) == Rational(8))
    #expect(try held(secondStart: 20) == Rational(10))
  }

  @Test func anEnablerBlocksAllThatFollows() throws {
    let plan = try Plan(
      (0..<5).map { .init(name: "d\($0)", duration: .one) },
      dependencies: [.init(3, before: 1), .init(1, before: 0), .init(2, before: 0)])
    let blockages = try plan.blockages(naming: 9, costs: [Rational(5), nil, Rational(7), nil, nil])
    #expect(blockages.map(\.first) == [[], [0], [0], [0, 1], []])
    #expect(blockages.map(\.count) == [0, 1, 1, 2, 0])
    #expect(blockages.map(\.perWeek) == [nil, Rational(5), Rational(5), Rational(5), nil])
  }

  @Test func aLongChainNamesTheFirstAndCountsTheRest() throws {
    let count = 5_000
    let plan = try Plan(
      (0..<count).map { .init(name: "d\($0)", duration: .one) },
      dependencies: (1..<count).map { .init($0 - 1, before: $0) })
    let blockages = try plan.blockages(naming: 2, costs: [])
    #expect(blockages.enumerated().allSatisfy { $1.count == count - 1 - $0 })
    #expect(blockages[2_047].first == [2_048, 2_049] && blockages[count - 2].first == [count - 1])
  }
}

extension Slippage.Slip.Kind {
  fileprivate static func random(using generator: inout SeededGenerator) -> Self {
    Bool.random(using: &generator) ? .landing : .work
  }
}
