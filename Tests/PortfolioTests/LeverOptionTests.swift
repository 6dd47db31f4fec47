import Portfolio
import Quantities
import RuleLanguage
import TestSupport
import Testing
import Translation

/// The built-in levers for a team of five at 800 € a day: 20 000 € and 25 person-days a week, 15 points a week.
@Suite struct LeverOptionTests {
  private let program: Program

  init() throws { program = try Lines().program }

  private func option(_ lever: String, slip: Rational, left: Rational? = nil) throws -> LeverOption? {
    let index = try #require(program.levers.firstIndex { $0.name == lever })
    return try LeverEvaluation(program: program, scope: Scope(team: 0))
      .option(index, slip: Estimate(slip), left: Estimate(left ?? slip))
  }

  private func ratio(_ numerator: Int, _ denominator: Int) throws -> Rational {
    try Rational(numerator) / Rational(denominator)
  }

  @Test func waitingGainsNothingAndAddsNothing() throws {
    let option = try #require(try option("wait", slip: Rational(8)))
    #expect(option.gain == Estimate(.zero))
    #expect(option.remaining == Estimate(Rational(8)))
    #expect(option.change == Estimate(.zero))
    #expect(option.breakEven == .nothing)
  }

  /// A quarter of eight weeks: 2 weeks, 30 points, 40 k€ less; half of that if what is cut is begun.
  @Test func cuttingScopeGivesTheTeamBack() throws {
    let option = try #require(try option("cut_scope", slip: Rational(8)))
    #expect(option.gain == Estimate(Rational(2), low: .one, high: Rational(2)))
    #expect(option.remaining == Estimate(Rational(6), low: Rational(6), high: Rational(7)))
    #expect(option.change == Estimate(Rational(-40_000), low: Rational(-40_000), high: Rational(-20_000)))
    #expect(option.breakEven == .givenUp(Rational(40_000)))
  }

  /// Two people until delivery. A month is 13/3 weeks, so they do
  /// 2 × (13/3 × 25 % + 11/3 × 50 %) = 35/6 person-weeks, less 8 × 20 % = 8/5 of a mentor: 127/30. At the end the team
  /// is worth 5 + 2 × 50 % = 6, which makes 127/180 of a week. Paid: 2 × 5 × 650 € × (8 − 127/180) weeks;
  /// freed: 127/180 × 20 000 € = 127 000/9 €.
  @Test func newcomersRampUpAndTakeAMentorsTime() throws {
    let option = try #require(try option("reinforce", slip: Rational(8)))
    #expect(option.amount(of: .cash).value == (try ratio(426_725, 9)))
    #expect(option.gain.value == (try ratio(127, 180)))
    #expect(option.amount(of: .capacity).value == (try ratio(-127_000, 9)))
    #expect(option.change.value == (try ratio(299_725, 9)))
    #expect(option.breakEven == .week(try ratio(5_994_500, 127)))
    // Three times as slow: 2 × 8 × 25 % − 8/5 = 12/5 person-weeks; without mentoring: 35/6; both over 6.
    #expect(option.gain.low == (try ratio(2, 5)))
    #expect(option.gain.high == (try ratio(35, 36)))
  }

  /// 26 weeks left: 2 × (13/3 × 1.5 + 13) − 8/5 = 187/5 person-weeks over 7: 187/35 weeks.
  @Test func withTimeAheadReinforcingGainsMore() throws {
    let option = try #require(try option("reinforce", slip: Rational(8), left: Rational(26)))
    #expect(option.gain.value == (try ratio(187, 35)))
    #expect(option.change.value == (try ratio(191_900, 7)))
    #expect(option.breakEven == .week(try ratio(959_500, 187)))
  }

  /// 8 weeks late and due in 26: 34 left. 2 × (6.5 + 21) − 8/5 = 267/5 person-weeks over 7 win 267/35 weeks; two people
  /// are paid the 923/35 weeks until delivery, 6 500 € each, less 20 000 € for each week won.
  @Test func newcomersArePaidUntilDelivery() throws {
    let option = try #require(try option("reinforce", slip: Rational(8), left: Rational(34)))
    #expect(option.gain.value == (try ratio(267, 35)))
    #expect(option.change.value == (try ratio(131_900, 7)))
  }

  /// A contract of ten weeks is paid for ten weeks, and helps for as long: 2 × (13/3 × 75 % + 4/3 × 75 %) − 8/5 = 69/10
  /// person-weeks, which are 69/50 weeks of the five who are left.
  @Test func newcomersStayAsLongAsTheirContract() throws {
    let program = try ReferenceEngine.program(overriding: "newcomer_stay = 10 weeks\n")
    let index = try #require(program.levers.firstIndex { $0.name == "reinforce" })
    let option = try #require(
      try LeverEvaluation(program: program, scope: Scope(team: 0))
        .option(index, slip: Estimate(Rational(8)), left: Estimate(Rational(34))))
    #expect(option.gain.value == (try ratio(69, 50)))
    #expect(option.amount(of: .cash).value == Rational(65_000))
    #expect(option.change.value == Rational(65_000 - 27_600))
  }

  /// Brooks: one newcomer at a quarter of the pace whom a senior follows all the time only costs.
  @Test func newcomersWhoTakeMoreThanTheyGiveAreNeverWorthIt() throws {
    let program = try ReferenceEngine.program(overriding: "newcomers = 1\nmentoring = 100 %\n")
    let index = try #require(program.levers.firstIndex { $0.name == "reinforce" })
    let four = Estimate(Rational(4))
    let option = try #require(
      try LeverEvaluation(program: program, scope: Scope(team: 0)).option(index, slip: four, left: four))
    #expect(option.gain.value.isNegative)
    #expect(option.breakEven == .never)
    #expect(option.remaining.value > Rational(4))
  }

  @Test(arguments: 1...30)
  func moreTimeLeftNeverMakesReinforcingGainLess(weeks: Int) throws {
    let one = try #require(try option("reinforce", slip: Rational(52), left: Rational(weeks)))
    let next = try #require(try option("reinforce", slip: Rational(52), left: Rational(weeks + 9)))
    #expect(one.gain.value <= next.gain.value)
    #expect(one.gain.low <= one.gain.value && one.gain.value <= one.gain.high)
  }

  @Test func noLeverWinsMoreThanTheDelay() throws {
    for lever in program.levers.indices {
      let option = try LeverEvaluation(program: program, scope: Scope(team: 0))
        .option(lever, slip: Estimate(.one), left: Estimate(Rational(104)))
      if let option { #expect(option.gain.high <= .one) }
    }
  }

  /// Half of the value on time, the other half a week later still: 8 / 2 − 1 / 2 weeks, for a week of the team.
  @Test func splittingCountsTheValueThatIsOnTime() throws {
    let option = try #require(try option("split_delivery", slip: Rational(8)))
    #expect(option.gain.value == (try ratio(7, 2)))
    #expect(option.change == Estimate(Rational(20_000)))
    #expect(option.breakEven == .week(try ratio(40_000, 7)))
    #expect(try self.option("split_delivery", slip: .one) == nil)
  }

  /// 4 hours more on 35: 8 weeks of work take 8 × 35/39 weeks. The hours are the work itself; a quarter more is extra.
  @Test func overtimeStopsAfterEightWeeks() throws {
    let option = try #require(try option("pay_for_speed", slip: Rational(8)))
    #expect(option.gain.value == (try ratio(32, 39)))
    #expect(option.change.value == (try ratio(160_000, 39)))
    #expect(option.breakEven == .week(Rational(5_000)))
    let longer = try #require(try self.option("pay_for_speed", slip: Rational(8), left: Rational(30)))
    #expect(longer.gain.value == (try ratio(32, 35)))
    #expect(longer.breakEven == .week(Rational(5_000)))
  }

  @Test(arguments: [
    (1, 10, BreakEven.week(Rational(10))), (2, -10, .givenUp(Rational(10))), (2, 0, .givenUp(.zero)),
    (0, 10, .never), (-1, 0, .never), (-2, -10, .weekLater(Rational(5))), (0, -10, .givenUp(Rational(10))),
    (0, 0, .nothing), (-1, 10, .never),
  ])
  func breakEvenIsTheWeekThatPaysForTheLever(gain: Int, change: Int, expected: BreakEven) {
    #expect(BreakEven(gain: Rational(gain), change: Rational(change)) == expected)
  }

  /// A newcomer's price between 500 and 800 € moves the bill, not the weeks won.
  @Test func whatTheModelLeavesOpenWidensALever() throws {
    let engine = try ReferenceEngine.engine(
      overriding: "newcomer_stay = 8 weeks\nnewcomer_rate = 500 to 800 €/person/day\n", trials: 2_000)
    let program = engine.program
    let index = try #require(program.levers.firstIndex { $0.name == "reinforce" })
    let eight = Estimate(Rational(8))
    func option(_ uncertainty: Uncertainty?) throws -> LeverOption? {
      try LeverEvaluation(program: program, scope: Scope(team: 0), uncertainty: uncertainty)
        .option(index, slip: eight, left: eight)
    }
    let (certain, open) = (try #require(try option(nil)), try #require(try option(engine.uncertainty)))
    #expect(open.gain == certain.gain)
    #expect(open.change.value == certain.change.value)
    #expect(certain.amount(of: .cash).isExact)
    // 80 person-days: eight outcomes of ten lie within the nine of ten of 40 000 to 64 000 €.
    let cash = open.amount(of: .cash)
    #expect(Rational(40_000) < cash.low && cash.low < Rational(46_000))
    #expect(Rational(58_000) < cash.high && cash.high < Rational(64_000))
    #expect(open.change.low < certain.change.low && certain.change.high < open.change.high)
  }

  private static let contract = """
    deliverable key_feature
      due 2026-04-06
      cost_of_delay = 10 k€/week
      late_penalty = 7 k€/week * delay
    """

  private func recovery(weeks: Int, overriding text: String) throws -> (Recovery, Program) {
    let program = try ReferenceEngine.program(overriding: text)
    let index = try #require(program.deliverables.firstIndex { $0.name == "key_feature" })
    let item = try Lines().item(
      "delivery_delay", on: .deliverable(index), weeks: Rational(weeks), capacity: weeks * 20_000)
    return (try #require(RollUp([item], program: program).recoveries(program: program).first), program)
  }

  /// The contract waits for the second half: 8 + 1 weeks at 7 k€, and a week of the team.
  @Test func whatComesLaterPaysItsOwnPenalty() throws {
    let (recovery, program) = try recovery(weeks: 8, overriding: Self.contract)
    let split = try #require(recovery.options.first { program.levers[$0.lever].name == "split_delivery" })
    #expect(split.change.value == Rational(27_000))
    // Nine weeks after 6 April, not 4.5: Monday 8 June.
    #expect(recovery.arrival(split)?.iso8601 == "2026-06-08")
  }

  /// Penalties that overtime avoids are more than its premium: it gives nothing up, and is compared.
  @Test func whatSavesMoneyWithoutGivingAnythingUpIsCompared() throws {
    let (recovery, program) = try recovery(weeks: 8, overriding: Self.contract)
    let best = try #require(recovery.best)
    let overtime = try #require(recovery.options.first { program.levers[$0.lever].name == "pay_for_speed" })
    #expect(overtime.change.value.isNegative)
    #expect(program.levers[recovery.options[best.option].lever].name != "cut_scope")
    #expect(best.benefit > .zero)
  }

  /// A lever that tells what it gives up is compared, at what it tells.
  @Test func theValueOfALeverCounts() throws {
    let lever = """

      lever drop_reports "Reports"
        gain = 4 weeks
        capacity = -gain * team.burn
        value = 30 k€
        say fr "Sans rapports." en "No reports." nl "Zonder rapporten."
        example slip = 8 weeks -> 4 weeks, -50 k€
      """
    let (recovery, program) = try recovery(weeks: 8, overriding: Self.contract + lever)
    let best = try #require(recovery.best)
    #expect(program.levers[recovery.options[best.option].lever].name == "drop_reports")
    #expect(best.benefit == Rational(40_000 + 80_000 + 28_000 - 30_000))
  }

  @Test func leversLandOnWorkingDays() throws {
    let (recovery, program) = try recovery(weeks: 8, overriding: Self.contract)
    for option in recovery.options {
      let day = try #require(recovery.arrival(option))
      #expect(day.weekday < 6, "\(program.levers[option.lever].name) \(day.iso8601)")
    }
  }

  // MARK: - Delays of a roll-up

  @Test func aDelaysOptionsStartFromItsOwnLines() throws {
    let lines = try Lines()
    let total = lines.rollUp([
      try lines.item("delivery_delay", weeks: Rational(6), capacity: 120_000),
      try lines.item("scope_added_points", weeks: Rational(1), capacity: 20_000, cash: 500),
      try lines.item("delivery_delay", on: .named("autre"), weeks: Rational(2), capacity: 40_000),
      try lines.item("cloud_drift", cash: 7_000, monthly: 300),
    ])
    let recoveries = total.recoveries(program: lines.program)
    #expect(recoveries.map(\.slip.value) == total.slips.filter { $0.slip.value >= .one }.map(\.slip.value))
    let first = try #require(recoveries.first)
    // The addition is inside the stated delay; its invoice is not.
    #expect(first.waiting.cost.value == Rational(120_500))
    #expect(first.options.map { lines.program.levers[$0.lever].name }.first == "wait")
    #expect(first.failed.isEmpty)
  }

  /// Due on 6 April, seven weeks after 16 February, and 6 weeks late: 13 weeks left.
  @Test func theTimeLeftRunsToTheDelayedDate() throws {
    let program = try ReferenceEngine.program(overriding: "deliverable key_feature\n  due 2026-04-06\n")
    let index = try #require(program.deliverables.firstIndex { $0.name == "key_feature" })
    let lines = try Lines()
    let item = try lines.item("delivery_delay", on: .deliverable(index), weeks: Rational(6), capacity: 120_000)
    let recovery = try #require(RollUp([item], program: program).recoveries(program: program).first)
    #expect(recovery.left == Estimate(Rational(13)))
    #expect(recovery.costOfDelay == nil)
  }

  /// Six weeks late, a contract asks 2 k€ a week beyond the first, at most 8 k€: cutting a week and a half leaves 7 k€.
  @Test func whatALeverAvoidsIsReckonedByTheProfileOfTheDelay() throws {
    let program = try ReferenceEngine.program(
      overriding: """
        deliverable key_feature
          due 2026-04-06
          cost_of_delay = 10 k€/week
          late_penalty = penalty(delay, 1 week, 2 k€/week, 8 k€)
        """)
    let index = try #require(program.deliverables.firstIndex { $0.name == "key_feature" })
    let item = try Lines().item("delivery_delay", on: .deliverable(index), weeks: Rational(6), capacity: 120_000)
    let recovery = try #require(RollUp([item], program: program).recoveries(program: program).first)
    let cut = try #require(recovery.options.first { program.levers[$0.lever].name == "cut_scope" })
    #expect(recovery.avoided(by: cut) == Rational(15_000))
    #expect(recovery.waiting.cash.value == Rational(8_000))
    #expect(cut.relief.value == Rational(1_000))
    #expect(cut.change.value == Rational(-30_000 - 1_000))
    #expect(recovery.costOfDelay == Rational(10_000))
  }

  /// A week of room: the shop is five weeks late because the feature is six. Winning a week and a half wins it as much.
  @Test func whatIsLateForAnothersSakeWinsWithIt() throws {
    let program = try ReferenceEngine.program(
      overriding: """
        deliverable key_feature
          due 2026-04-06
          cost_of_delay = 10 k€/week
        deliverable shop "Shop"
          after key_feature slack 1 week
          due 2026-05-04
          cost_of_delay = 4 k€/week
        """)
    let index = try #require(program.deliverables.firstIndex { $0.name == "key_feature" })
    let item = try Lines().item("delivery_delay", on: .deliverable(index), weeks: Rational(6), capacity: 120_000)
    let recoveries = RollUp([item], program: program).recoveries(program: program)
    #expect(recoveries.map(\.subject) == [.deliverable(index)])
    let recovery = try #require(recoveries.first)
    #expect(recovery.followers.map { program.deliverables[$0.deliverable].name } == ["shop"])
    let cut = try #require(recovery.options.first { program.levers[$0.lever].name == "cut_scope" })
    #expect(recovery.avoided(by: cut) == Rational(15_000 + 6_000))
  }

  @Test func whatCannotBeComputedIsNamed() throws {
    let program = try ReferenceEngine.program(overriding: "newcomer_rate = unknown €/person/day\n")
    let item = try Lines().item("delivery_delay", weeks: Rational(6), capacity: 120_000)
    let recovery = try #require(RollUp([item], program: program).recoveries(program: program).first)
    #expect(recovery.failed.map { program.levers[$0.lever].name } == ["reinforce"])
    #expect(!recovery.options.contains { program.levers[$0.lever].name == "reinforce" })
  }
}
