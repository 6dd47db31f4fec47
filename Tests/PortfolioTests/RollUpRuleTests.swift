import Language
import Quantities
import RuleLanguage
import Testing
import Translation

@testable import Portfolio

/// One rule of the roll-up a test, on lines built by hand.
@Suite struct RollUpRuleTests {
  private func rollUp(_ lines: Lines, _ items: [Item]) -> RollUp { lines.rollUp(items) }

  @Test func `of a range and a figure inside it, the more precise counts`() throws {
    let lines = try Lines()
    let exact = try lines.item("delivery_delay", weeks: Rational(6), capacity: 120_000)
    let impact = exact.impact
    let vague = Item(
      statement: 1,
      impact: Impact(
        rule: impact.rule, certainty: .actual, trigger: nil, subject: nil, deliverable: nil, scope: impact.scope,
        slip: Estimate(Rational(6), low: Rational(5), high: Rational(7)), cost: impact.cost, runRate: nil, value: nil,
        isValueRecurring: false, components: impact.components, roles: []),
      subject: exact.subject, family: exact.family)
    for items in [[exact, vague], [vague, exact]] {
      let total = rollUp(lines, items)
      #expect(total.overlaps.map(\.reason) == [.repetition])
      #expect(total.overlaps.first.map { items[$0.item].impact.slip?.isExact } == false)
    }
  }

  @Test func `causes beyond the stated delay are new`() throws {
    let lines = try Lines()
    let total = rollUp(
      lines,
      [
        try lines.item("delivery_delay", weeks: Rational(3), capacity: 60_000),
        try lines.item("scope_added_points", weeks: Rational(2), capacity: 40_000),
        try lines.item("absence", weeks: Rational(2), capacity: 40_000),
      ])
    #expect(total.slips.first?.slip.value == Rational(4))
    #expect(total.oneOff.capacity.value == Rational(80_000))
    #expect(total.unexplained.isEmpty)
  }

  @Test func `a cause that names nothing explains the longest delay of its team`() throws {
    let lines = try Lines()
    let total = rollUp(
      lines,
      [
        try lines.item("delivery_delay", on: .named("paie"), weeks: Rational(3), capacity: 60_000),
        try lines.item("velocity_drop", on: .unnamed, weeks: Rational(2), capacity: 40_000),
        try lines.item("velocity_drop_open", on: .unnamed, monthly: 8_000, isMonthlyCapacity: true),
        try lines.item("velocity_drop_open", on: .named("paie"), monthly: 5_000, isMonthlyCapacity: true),
      ])
    #expect(total.overlaps.map(\.item) == [1, 2, 3])
    #expect(total.overlaps.map(\.reason) == [.explains, .explains, .explains])
    #expect(total.oneOff.capacity.value == Rational(60_000))
    #expect(total.recurring.capacity.value == .zero)
    #expect(total.unexplained.map(\.weeks) == [.one])
  }

  @Test func `what comes after adds up, and a pace that is slower adds to a delay so far`() throws {
    let lines = try Lines()
    let after = Wording(isSerial: true)
    let total = rollUp(
      lines,
      [
        try lines.item("delivery_delay", weeks: Rational(3), capacity: 60_000),
        try lines.item("delivery_delay", weeks: Rational(2), capacity: 40_000, wording: after),
      ])
    #expect(total.slips.first?.slip.value == Rational(5))
    #expect(total.overlaps.isEmpty)
    let soFar = rollUp(
      lines,
      [
        try lines.item(
          "delivery_delay", weeks: Rational(3), capacity: 60_000, wording: Wording(isToDate: true)),
        try lines.item("velocity_drop", weeks: Rational(2), capacity: 40_000),
      ])
    #expect(soFar.slips.first?.slip.value == Rational(5))
    #expect(soFar.oneOff.capacity.value == Rational(100_000))
  }

  private static let dated = """
    deliverable portal "Portail"
      due 2026-05-04

    deliverable shop "Boutique"
      due 2026-05-18

    deliverable app "Application"
      due 2026-09-07

    """

  @Test func `a team is paid once a calendar week`() throws {
    let lines = try Lines(model: Self.dated)
    func delay(_ name: String) throws -> Item {
      try lines.item("delivery_delay", on: try lines.deliverable(name), weeks: Rational(4), capacity: 80_000)
    }
    // 4 May to 1 June and 18 May to 15 June: six weeks in all; September stands alone.
    let total = rollUp(lines, [try delay("portal"), try delay("shop"), try delay("app")])
    #expect(total.overlaps.map(\.reason) == [.sharedTeam])
    #expect(total.overlaps.map(\.weeks) == [Rational(2)])
    #expect(total.oneOff.capacity.value == Rational(200_000))
    #expect(total.bounds.last?.question == .otherWeeks)
    #expect(total.bounds.last?.capacity == Rational(240_000))
  }

  @Test func `two teams are paid both`() throws {
    let lines = try Lines(model: "team web \"Web\"\n  people = 5 people\n  day_rate = 800 €/person/day\n" + Self.dated)
    let items = [
      try lines.item(
        "delivery_delay", on: try lines.deliverable("portal"), weeks: Rational(4), capacity: 80_000, team: 0),
      try lines.item(
        "delivery_delay", on: try lines.deliverable("shop"), weeks: Rational(4), capacity: 80_000, team: 1),
    ]
    #expect(rollUp(lines, items).oneOff.capacity.value == Rational(160_000))
  }

  @Test func `euros that are stated for a delay beat the derived ones`() throws {
    let lines = try Lines()
    let total = rollUp(
      lines,
      [
        try lines.item("delivery_delay", weeks: Rational(6), capacity: 120_000),
        try lines.item(
          "unplanned_expense", cash: 90_000, statement: 1, wording: Wording(namesDelay: true)),
      ])
    #expect(total.overlaps.map(\.reason) == [.stated])
    #expect(total.oneOff.capacity.value == .zero)
    #expect(total.oneOff.cash.value == Rational(90_000))
    #expect(total.slips.first?.slip.value == Rational(6))
  }

  @Test func `outages are inside the availability they caused, and the rest of it is new`() throws {
    let lines = try Lines()
    let total = rollUp(
      lines,
      [
        try lines.item("outage", on: .named("caisse"), value: 4_000),
        try lines.item("outage", on: .named("caisse"), value: 2_000),
        try lines.item("availability_breach", on: .unnamed, value: 9_000),
      ])
    #expect(total.oneOff.value.value == Rational(9_000))
    #expect(total.overlaps.map(\.oneOff.value.value) == [Rational(6_000)])
  }

  @Test func `risks that recur are at stake each month, and one that is sure is none`() throws {
    let lines = try Lines()
    let total = rollUp(
      lines,
      [
        try lines.item(
          "cloud_drift", on: .named("hébergement"), certainty: .risk(probability: try Rational(1, 2)), monthly: 2_000),
        try lines.item("delivery_delay", certainty: .risk(probability: .one), weeks: Rational(2), capacity: 40_000),
      ])
    #expect(total.atStakeMonthly.cash.value == Rational(2_000))
    #expect(total.expectedMonthly.cash.value == Rational(1_000))
    #expect(total.oneOff.capacity.value == Rational(40_000))
    #expect(total.slips.first?.slip.value == Rational(2))
  }

  /// 5 people at 800 € a day are 20,000 € a week, 20,000 × 52 ÷ 12 € a month.
  @Test func `a team loses no more time than it has`() throws {
    let lines = try Lines()
    let monthly = [
      try lines.item("lost_share", on: .unnamed, monthly: 52_000, isMonthlyCapacity: true),
      try lines.item("tech_debt_share", on: .unnamed, monthly: 43_000, isMonthlyCapacity: true),
    ]
    let recurring = rollUp(lines, monthly)
    #expect(recurring.recurring.capacity.value == (try Rational(260_000, 3)))
    #expect(recurring.overlaps.map(\.reason) == [.ceiling])
    #expect(recurring.overlaps.map(\.reason.rule) == ["R6"])
    #expect(recurring.overlaps.map(\.item) == [1])
    #expect(rollUp(lines, [monthly[1]]).overlaps.isEmpty)
    let alone = rollUp(lines, [try lines.item("lost_people", on: .unnamed, monthly: 104_000, isMonthlyCapacity: true)])
    #expect(alone.recurring.capacity.value == (try Rational(260_000, 3)))
    func absence(_ amount: Int, in period: Wording.Period?) throws -> Item {
      try lines.item(
        "absence", on: .unnamed, weeks: try Rational(Int128(amount), 20_000), capacity: amount,
        wording: Wording(period: period))
    }
    let week = rollUp(lines, [try absence(16_000, in: .thisWeek), try absence(12_000, in: .thisWeek)])
    #expect(week.oneOff.capacity.value == Rational(20_000))
    #expect(week.overlaps.map(\.oneOff.capacity.value) == [Rational(8_000)])
    // Another week has its own days, and three weeks away do not fit into the one in which they begin.
    let weeks = rollUp(
      lines,
      [try absence(16_000, in: .thisWeek), try absence(12_000, in: .nextWeek), try absence(60_000, in: .thisWeek)])
    #expect(weeks.oneOff.capacity.value == Rational(88_000))
  }

  @Test func `stated euros of a delay with its weeks replace those of the same delay elsewhere`() throws {
    let lines = try Lines()
    let total = rollUp(
      lines,
      [
        try lines.item("delivery_delay", weeks: Rational(4), capacity: 80_000),
        try lines.item("delay_priced", weeks: Rational(4), cash: 50_000, statement: 1),
        try lines.item("scope_added_points", weeks: Rational(1), capacity: 20_000, wording: .init(isSerial: true)),
      ])
    #expect(total.overlaps.map { [$0.item, $0.by] } == [[0, 1]])
    #expect(total.overlaps.map(\.reason) == [.stated])
    #expect(total.oneOff.cash.value == Rational(50_000))
    #expect(total.oneOff.capacity.value == Rational(20_000))
    #expect(total.slips.map(\.slip.value) == [Rational(5)])
  }

  @Test func `a penalty is due once, a rate that rises is a line, and loans are neutral`() throws {
    let lines = try Lines()
    let total = rollUp(
      lines,
      [
        try lines.item("penalty_amount", cash: 5_000), try lines.item("penalty_amount", cash: 8_000),
        try lines.item("rate_change", on: .unnamed, monthly: 700),
        try lines.item("capacity_loss", on: .named("paie"), weeks: Rational(2), capacity: 40_000),
      ])
    #expect(total.overlaps.map(\.reason) == [.oncePerDeliverable, .reallocation])
    #expect(total.oneOff.cash.value == Rational(8_000))
    #expect(total.oneOff.capacity.value == .zero)
    #expect(total.recurring.cost.value == Rational(700))
    #expect(total.slips.map(\.slip.value) == [Rational(2)])
  }

  // MARK: - The plan

  private static let chain = """
    deliverable base "Socle"
      due 2026-04-06

    deliverable portal "Portail"
      due   2026-05-04
      after base slack 2 weeks
      cost_of_delay = 10 k€/week

    deliverable app "Application"
      due   2026-07-13
      after portal
      cost_of_delay = 5 k€/week

    """

  private func entry(_ name: String, _ total: RollUp, _ lines: Lines) throws -> PlanOutlook.Entry {
    let index = try lines.index(name)
    return try #require(total.outlook?.entries.first { $0.deliverable == index })
  }

  @Test func `room takes up part of a delay, and what is left moves all that waits`() throws {
    let lines = try Lines(model: Self.chain)
    let total = rollUp(
      lines,
      [try lines.item("delivery_delay", on: try lines.deliverable("base"), weeks: Rational(6), capacity: 120_000)])
    let (base, portal, app) = (
      try entry("base", total, lines), try entry("portal", total, lines), try entry("app", total, lines)
    )
    #expect([base.weeks.value, portal.weeks.value, app.weeks.value] == [Rational(6), Rational(4), Rational(4)])
    #expect(portal.absorbed == Rational(2) && portal.arriving == Rational(6))
    #expect(portal.expected?.iso8601 == "2026-06-01")
    // 10 August is four weeks after 13 July.
    #expect(app.expected?.iso8601 == "2026-08-10")
    // Late beyond its room, it has none left.
    #expect(base.freeSlack == .zero && base.totalSlack == .zero && base.isCritical)
    #expect(base.blockedPerWeek == Rational(15_000))
    #expect(total.delayCosts.map(\.amount.value) == [Rational(40_000), Rational(20_000)])
    #expect(total.oneOff.value.value == Rational(60_000))
    // A board knows what nothing waits for, not the portal that it opens.
    #expect(total.slips.map(\.slip.value) == [Rational(6), Rational(4)])
  }

  @Test func `a delay inside its room moves nothing and still costs`() throws {
    let lines = try Lines(model: Self.chain)
    let total = rollUp(
      lines, [try lines.item("delivery_delay", on: try lines.deliverable("base"), weeks: Rational(2), capacity: 40_000)]
    )
    #expect(try entry("portal", total, lines).weeks.value == .zero)
    #expect(try entry("portal", total, lines).absorbed == Rational(2))
    #expect(total.oneOff.capacity.value == Rational(40_000))
    #expect(total.delayCosts.isEmpty)
  }

  @Test func `a date that falls on a holiday is the next working day`() throws {
    let lines = try Lines(model: "deliverable portal \"Portail\"\n  due 2026-06-30\n")
    let total = rollUp(
      lines, [try lines.item("delivery_delay", on: try lines.deliverable("portal"), weeks: Rational(2), capacity: 1)])
    // Two weeks after 30 June is 14 July.
    #expect(try entry("portal", total, lines).expected?.iso8601 == "2026-07-15")
  }

  /// Free for a week, then 1 k€ a working day up to 20 k€: six weeks late are 25 days, which the cap cuts.
  @Test func `a penalty clause applies once, to what it slips in the end, unless the euros are stated`() throws {
    let lines = try Lines(
      model: "deliverable portal \"Portail\"\n  due 2026-05-04\n"
        + "  late_penalty = penalty(delay, 1 week, 1 k€/day, 20 k€)\n")
    let portal = try lines.deliverable("portal")
    let delays = [
      try lines.item("delivery_delay", on: portal, weeks: Rational(6), capacity: 120_000),
      try lines.item("delivery_delay", on: portal, weeks: Rational(4), capacity: 80_000),
    ]
    let total = rollUp(lines, delays)
    #expect(total.delayCosts.map(\.kind) == [.cash])
    #expect(total.oneOff.cash.value == Rational(20_000))
    #expect(try total.oneOff.cost.value == total.sumOfLines.cost.value - total.taken.cost.value)
    let stated = rollUp(lines, delays + [try lines.item("penalty_amount", on: portal, cash: 12_000)])
    #expect(stated.oneOff.cash.value == Rational(12_000))
  }

  /// A penalty is one of the deliverable that the statement names, also where another one waits for it.
  @Test func `the penalties of two deliverables are both due, and each replaces its own clause`() throws {
    let lines = try Lines(
      model: """
        deliverable portal "Portail"
          due 2026-05-04
          late_penalty = penalty(delay, 1 week, 1 k€/day, 20 k€)

        deliverable fair "Salon"
          due   2026-06-01
          after portal
          late_penalty = penalty(delay, 0 weeks, 1 k€/week, 9 k€)

        """)
    let fair = try lines.deliverable("fair")
    let items = [
      try lines.item("delivery_delay", on: fair, weeks: Rational(6), capacity: 120_000, origin: "portal"),
      try lines.item("penalty_amount", on: fair, cash: 12_000, statement: 1, origin: "portal"),
    ]
    #expect(rollUp(lines, items).oneOff.cash.value == Rational(18_000))
    #expect(items.map(\.named) == [fair, try lines.deliverable("portal")])
    let both = rollUp(lines, items + [try lines.item("penalty_amount", on: fair, cash: 5_000, statement: 2)])
    #expect(both.oneOff.cash.value == Rational(17_000))
    #expect(both.overlaps.isEmpty)
  }
}
