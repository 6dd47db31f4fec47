import Quantities
import RuleLanguage
import TestSupport
import Testing
import Translation

@testable import Portfolio

@Suite struct RollUpPropertyTests {
  private let lines: Lines

  init() throws {
    lines = try Lines()
  }

  @Test func `the same fact said twice counts once`() throws {
    let delay = try lines.item("delivery_delay", weeks: Rational(6), capacity: 120_000)
    let total = lines.rollUp([delay, delay])
    #expect(total.oneOff.cost.value == Rational(120_000))
    #expect(total.slips.map(\.slip.value) == [Rational(6)])
    #expect(total.overlaps.map(\.reason) == [.repetition])
  }

  @Test func `delays of one deliverable run side by side, and their sum is the upper bound`() throws {
    let total = lines.rollUp([
      try lines.item("delivery_delay", weeks: Rational(4), capacity: 80_000),
      try lines.item("delivery_delay", weeks: Rational(6), capacity: 120_000),
    ])
    #expect(total.slips.map(\.slip.value) == [Rational(6)])
    #expect(total.slips.map(\.ifSerial.value) == [Rational(10)])
    #expect(total.oneOff.capacity.value == Rational(120_000))
    #expect(total.overlaps.map { [$0.item, $0.by] } == [[0, 1]])
    #expect(total.overlaps.map(\.reason) == [.parallel])
  }

  @Test func `the cause of a stated slip is shown and not added`() throws {
    let total = lines.rollUp([
      try lines.item("velocity_drop", weeks: Rational(2), capacity: 40_000),
      try lines.item("delivery_delay", weeks: Rational(6), capacity: 120_000),
    ])
    #expect(total.oneOff.capacity.value == Rational(120_000))
    #expect(total.slips.map(\.slip.value) == [Rational(6)])
    #expect(total.overlaps.map { [$0.item, $0.by] } == [[0, 1]])
    #expect(total.overlaps.map(\.reason) == [.explains])
  }

  @Test func `a cause counts where nothing states the slip`() throws {
    let total = lines.rollUp([try lines.item("velocity_drop", weeks: Rational(2), capacity: 40_000)])
    #expect(total.oneOff.capacity.value == Rational(40_000))
    #expect(total.overlaps.isEmpty)
  }

  @Test func `the cause of one deliverable explains no slip of another`() throws {
    let total = lines.rollUp([
      try lines.item("velocity_drop", on: .named("portail"), weeks: Rational(2), capacity: 40_000),
      try lines.item("delivery_delay", on: .named("paie"), weeks: Rational(6), capacity: 120_000),
    ])
    #expect(total.overlaps.isEmpty)
    #expect(total.oneOff.capacity.value == Rational(160_000))
  }

  @Test func `weeks of two deliverables are never added`() throws {
    let total = lines.rollUp([
      try lines.item("delivery_delay", on: .named("portail"), weeks: Rational(2), capacity: 40_000),
      try lines.item("delivery_delay", on: .named("paie"), weeks: Rational(6), capacity: 120_000),
    ])
    #expect(total.slips.map(\.subject) == [.named("paie"), .named("portail")])
    #expect(total.slips.map(\.slip.value) == [Rational(6), Rational(2)])
  }

  @Test func `of lines that name no subject, only delays are taken for one another`() throws {
    let delay = try lines.item("delivery_delay", on: .unnamed, weeks: Rational(6), capacity: 120_000)
    #expect(lines.rollUp([delay, delay]).overlaps.map(\.reason) == [.repetition])
    let absence = try lines.item("absence", on: .unnamed, weeks: Rational(2), capacity: 40_000)
    #expect(lines.rollUp([absence, absence]).overlaps.isEmpty)
  }

  @Test func `kinds of money and what recurs stay apart`() throws {
    let total = lines.rollUp([
      try lines.item("delivery_delay", weeks: Rational(6), capacity: 120_000, value: 60_000),
      try lines.item("outage", on: .named("caisse"), cash: 5_000),
      try lines.item("cloud_drift", on: .named("hébergement"), monthly: 3_000),
    ])
    #expect(total.oneOff.capacity.value == Rational(120_000))
    #expect(total.oneOff.cash.value == Rational(5_000))
    #expect(total.oneOff.value.value == Rational(60_000))
    #expect(total.oneOff.cost.value == Rational(125_000))
    #expect(total.recurring.cost.value == Rational(3_000))
  }

  @Test func `risks stand apart, at stake and weighted by the chances that are known`() throws {
    let total = lines.rollUp([
      try lines.item("delivery_delay", weeks: Rational(6), capacity: 120_000),
      try lines.item(
        "delivery_delay", on: .named("paie"), certainty: .risk(probability: try Rational(3, 10)), weeks: Rational(2),
        capacity: 40_000, value: 60_000),
      try lines.item(
        "delivery_delay", on: .named("portail"), certainty: .risk(probability: nil), weeks: Rational(1),
        capacity: 20_000),
    ])
    #expect(total.oneOff.cost.value == Rational(120_000))
    #expect(total.slips.count == 1)
    #expect(total.atStake.cost.value == Rational(60_000))
    #expect(total.atStake.value.value == Rational(60_000))
    #expect(total.expected.cost.value == Rational(12_000))
    #expect(total.expected.value.value == Rational(18_000))
  }

  @Test func `of risks on one thing the largest that comes true is lost, each chance independent`() throws {
    func risk(_ tenths: Int128, _ weeks: Int) throws -> Item {
      try lines.item(
        "delivery_delay", on: .named("portail"), certainty: .risk(probability: try Rational(tenths, 10)),
        weeks: Rational(weeks), capacity: weeks * 20_000)
    }
    let total = lines.rollUp([try risk(3, 3), try risk(5, 2)])
    #expect(total.atStake.cost.value == Rational(60_000))
    // 30 % of 60 k€, and 50 % of 40 k€ where the first did not come: 18 + 14.
    #expect(total.expected.cost.value == Rational(32_000))
    #expect(lines.rollUp([try risk(5, 2), try risk(3, 3)]).expected.cost.value == total.expected.cost.value)
  }

  @Test func `gains are netted within their kind`() throws {
    let total = lines.rollUp([
      try lines.item("delivery_delay", weeks: Rational(6), capacity: 120_000, cash: 5_000),
      try lines.item("feature_cut_points", weeks: Rational(-1), capacity: -20_000),
    ])
    #expect(total.slips.map(\.slip.value) == [Rational(5)])
    #expect(total.oneOff.capacity.value == Rational(100_000))
    #expect(total.oneOff.cash.value == Rational(5_000))
  }

  @Test func `ranges add up end by end`() throws {
    let total = lines.rollUp([
      try lines.item("delivery_delay", weeks: Rational(6), capacity: 120_000, range: 10_000),
      try lines.item("outage", on: .named("caisse"), cash: 50_000, range: 5_000),
    ])
    #expect(total.oneOff.cost == Estimate(Rational(170_000), low: Rational(155_000), high: Rational(185_000)))
  }

  @Test func `a sum out of range is told and not wrapped`() throws {
    let huge = try lines.item("delivery_delay", weeks: Rational(1), capacity: 1)
    let amount = Estimate(try Rational(.max, 1))
    let impact = Impact(
      rule: huge.impact.rule, certainty: .actual, trigger: nil, subject: nil, deliverable: nil,
      scope: huge.impact.scope,
      slip: nil, cost: amount, runRate: nil, value: nil, isValueRecurring: false,
      components: [.init(line: 0, kind: .capacity, isRecurring: false, amount: amount)], roles: [])
    let items = ["a", "b"].map {
      Item(statement: 0, impact: impact, subject: .named($0), family: huge.family)
    }
    #expect(lines.rollUp(items).isTooLarge)
  }

  @Test(arguments: 0..<40)
  func `total is the sum of lines less the overlaps, in whatever order the lines come`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let items = try (0..<25).map { _ in try randomItem(&generator) }
    let total = lines.rollUp(items)
    let expected = figures(total)
    #expect(try total.oneOff.cost.value == total.sumOfLines.cost.value - total.taken.cost.value)
    #expect(try total.oneOff.value.value == total.sumOfLines.value.value - total.taken.value.value)
    for _ in 0..<10 {
      #expect(figures(lines.rollUp(items.shuffled(using: &generator))) == expected)
    }
  }

  @Test(arguments: 0..<20)
  func `repeating every line changes no total`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let items = try (0..<10).map { _ in try randomItem(&generator, unnamed: false) }
    let (once, twice) = (lines.rollUp(items), lines.rollUp(items + items))
    #expect(once.oneOff == twice.oneOff)
    #expect(once.recurring == twice.recurring)
    #expect(once.slips.map(\.slip) == twice.slips.map(\.slip))
  }

  private func randomItem(_ generator: inout SeededGenerator, unnamed: Bool = true) throws -> Item {
    let subjects: [Item.Subject] = [.named("paie"), .named("portail"), .deliverable(0)] + (unnamed ? [.unnamed] : [])
    let subject = try #require(subjects.randomElement(using: &generator))
    let rules = [
      "delivery_delay", "date_moved", "velocity_drop", "velocity_drop_open", "outage", "cloud_drift",
      "feature_cut_points",
    ]
    let weeks = Int.random(in: 1...4, using: &generator)
    switch try #require(rules.randomElement(using: &generator)) {
    case "outage": return try lines.item("outage", on: subject, value: weeks * 2_000)
    case "cloud_drift": return try lines.item("cloud_drift", on: subject, monthly: weeks * 1_000)
    case "velocity_drop_open": return try lines.item("velocity_drop_open", on: subject, monthly: weeks * 5_000)
    case "feature_cut_points":
      return try lines.item("feature_cut_points", on: subject, weeks: Rational(-weeks), capacity: -20_000 * weeks)
    case let rule: return try lines.item(rule, on: subject, weeks: Rational(weeks), capacity: 20_000 * weeks)
    }
  }

  /// Everything that a reader sees but the places of lines.
  private func figures(_ total: RollUp) -> [Estimate] {
    let money = [total.oneOff, total.recurring, total.sumOfLines, total.taken, total.atStake, total.expected]
    return money.flatMap { [$0.capacity, $0.cash, $0.value] } + total.slips.flatMap { [$0.slip, $0.ifSerial] }
  }
}
