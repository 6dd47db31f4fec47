import Language
import Quantities
import RuleLanguage
import TestSupport
import Testing
import Translation

@testable import Portfolio

/// What holds of every portfolio: 5,000 random ones, over a plan with two teams, room between deliverables and dates.
@Suite struct RandomPortfolioTests {
  private static let model = """
    team web "Web"
      people   = 4 people
      day_rate = 700 €/person/day
      velocity = 24 points/sprint

    team core "Cœur"
      people   = 6 people
      day_rate = 650 €/person/day
      velocity = 30 points/sprint

    deliverable base "Socle"
      team core
      due  2026-03-16

    deliverable portal "Portail"
      team  web
      due   2026-05-04
      after base slack 2 weeks
      cost_of_delay = 10 k€/week

    deliverable shop "Boutique"
      team  core
      after base
      after portal slack 1 week

    deliverable app "Application"
      team  web
      due   2026-09-07
      after shop slack 3 weeks
      cost_of_delay = 4 k€/week

    """

  /// One line before it is given a price: the same line may be later, or dearer.
  private struct Draft {
    var rule: String
    var subject: Int
    var weeks: Rational
    var amount: Int
    var wording: Wording
    var origin: String?
    var probability: Rational?
  }

  private let lines: Lines
  private let subjects: [(subject: Item.Subject, team: Int)]

  init() throws {
    lines = try Lines(model: Self.model)
    let program = lines.program
    var subjects: [(Item.Subject, Int)] = try ["base", "portal", "shop", "app"].map { name in
      let index = try #require(program.deliverables.firstIndex { $0.name == name })
      return (.deliverable(index), program.deliverables[index].team)
    }
    subjects += [(.named("paie"), 0), (.named("socle"), 1), (.unnamed, 0)]
    self.subjects = subjects
  }

  private func portfolio(_ generator: inout SeededGenerator) throws -> [Draft] {
    let rules = [
      "delivery_delay", "delivery_delay", "date_moved", "velocity_drop", "scope_added_points", "absence",
      "capacity_loss", "velocity_drop_open", "lost_time", "outage", "availability_breach", "cloud_drift",
      "unplanned_expense", "penalty_amount", "rate_change", "feature_cut_points", "churn_yearly",
    ]
    return try (0..<Int.random(in: 0...9, using: &generator)).map { index in
      Draft(
        rule: try #require(rules.randomElement(using: &generator)),
        subject: Int.random(in: 0..<subjects.count, using: &generator),
        // Of two delays of one length, one may be the other said again: no two are.
        weeks: try Rational(Int128(Int.random(in: 1...40, using: &generator) * 20 + index), 100),
        amount: Int.random(in: 1...9, using: &generator) * 1_000,
        wording: Wording(
          isSerial: Int.random(in: 0..<5, using: &generator) == 0,
          isToDate: Int.random(in: 0..<8, using: &generator) == 0,
          namesDelay: Int.random(in: 0..<12, using: &generator) == 0),
        origin: Int.random(in: 0..<4, using: &generator) == 0 ? "migration" : nil,
        probability: Int.random(in: 0..<10, using: &generator) == 0 ? try Rational(3, 10) : nil)
    }
  }

  /// - Parameter rate: what a team's week costs, as a multiple of its burn.
  private func items(_ drafts: [Draft], rate: Int = 1) throws -> [Item] {
    try drafts.enumerated().map { index, draft in
      let (subject, team) = subjects[draft.subject]
      let burn = try Rational(team == 0 ? 14_000 : 19_500) * Rational(rate)
      let certainty = draft.probability.map { Impact.Certainty.risk(probability: $0) } ?? .actual
      func line(
        weeks: Rational? = nil, capacity: Rational? = nil, cash: Int? = nil, value: Int? = nil, monthly: Int? = nil
      ) throws -> Item {
        try lines.item(
          draft.rule, on: subject, certainty: certainty, weeks: weeks, exactCapacity: capacity, cash: cash,
          value: value, monthly: monthly, statement: index, team: team, origin: draft.origin, wording: draft.wording)
      }
      switch draft.rule {
      case "velocity_drop_open", "lost_time", "cloud_drift", "rate_change":
        return try line(monthly: draft.amount * rate)
      case "outage", "availability_breach", "churn_yearly": return try line(value: draft.amount * rate)
      case "unplanned_expense", "penalty_amount": return try line(cash: draft.amount * rate)
      case "feature_cut_points": return try line(weeks: -draft.weeks, capacity: -draft.weeks * burn)
      default: return try line(weeks: draft.weeks, capacity: draft.weeks * burn)
      }
    }
  }

  @Test(arguments: 0..<50)
  func `totals are lines less overlaps, to the cent and in any order`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let items = try items(try portfolio(&generator))
      let total = lines.rollUp(items)
      try expectIdentity(of: total)
      try expectParts(of: total)
      #expect(figures(lines.rollUp(items.shuffled(using: &generator))) == figures(total))
    }
  }

  /// What a page shows of a total, line by line and subject by subject, comes to it.
  private func expectParts(of total: RollUp) throws {
    let parts = Breakdown(total)
    for kind in MoneyKind.allCases {
      let lines = try parts.ranked.reduce(Rational.zero) { try $0 + parts.counted($1)[kind].value }
      let subjects = try parts.subjects.reduce(Rational.zero) { try $0 + $1.money[kind].value }
      let delays = try total.delayCosts.filter { $0.kind == kind }.reduce(Rational.zero) { try $0 + $1.amount.value }
      #expect(subjects == lines)
      #expect(try lines + delays == total.oneOff[kind].value)
    }
  }

  private func expectIdentity(of total: RollUp) throws {
    #expect(!total.isTooLarge)
    var (oneOff, monthly) = (RollUp.Money(), RollUp.Money())
    for item in total.items.indices {
      guard case .actual = total.items[item].impact.certainty else { continue }
      for component in total.items[item].impact.components {
        if component.isRecurring {
          try monthly.add(component.amount, component.kind)
        } else {
          try oneOff.add(component.amount, component.kind)
        }
      }
    }
    for cost in total.delayCosts { try oneOff.add(cost.amount, .value) }
    for overlap in total.overlaps where !total.items[overlap.item].impact.isRisk {
      oneOff = try oneOff.less(overlap.oneOff)
      monthly = try monthly.less(overlap.recurring)
    }
    #expect(total.oneOff == oneOff)
    #expect(total.recurring == monthly)
    for kind in MoneyKind.allCases {
      let (lines, taken) = (total.sumOfLines[kind].value, total.taken[kind].value)
      #expect(try total.oneOff[kind].value == lines - taken)
      #expect(try total.oneOff[kind].value == total.losses[kind].value + total.gains[kind].value)
      #expect(try total.recurring[kind].value == total.recurringLines[kind].value - total.recurringTaken[kind].value)
    }
  }

  @Test(arguments: 0..<50)
  func `more delay never costs less, nor comes earlier`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: 1_000 + seed)
    for _ in 0..<100 {
      var drafts = try portfolio(&generator)
      let delays: Set<String> = [
        "delivery_delay", "date_moved", "velocity_drop", "scope_added_points", "absence", "capacity_loss",
      ]
      guard let later = drafts.indices.filter({ delays.contains(drafts[$0].rule) }).randomElement(using: &generator)
      else { continue }
      let before = lines.rollUp(try items(drafts))
      drafts[later].weeks = try drafts[later].weeks + Rational(Int128(Int.random(in: 1...20, using: &generator)), 5)
      let after = lines.rollUp(try items(drafts))
      for kind in MoneyKind.allCases {
        #expect(before.oneOff[kind].value <= after.oneOff[kind].value, "\(later) \(drafts)")
      }
      for (first, second) in zip(before.outlook?.entries ?? [], after.outlook?.entries ?? []) {
        #expect(first.weeks.value <= second.weeks.value)
      }
    }
  }

  @Test(arguments: 0..<50)
  func `twice the rate costs twice as much`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: 2_000 + seed)
    for _ in 0..<100 {
      let drafts = try portfolio(&generator)
      let (once, twice) = (lines.rollUp(try items(drafts)), lines.rollUp(try items(drafts, rate: 2)))
      #expect(try twice.oneOff.cost.value == once.oneOff.cost.value * Rational(2))
      #expect(try twice.recurring.cost.value == once.recurring.cost.value * Rational(2))
      #expect(twice.slips.map(\.slip) == once.slips.map(\.slip))
    }
  }

  /// Everything that a reader sees but the places of lines.
  private func figures(_ total: RollUp) -> [Estimate] {
    let money = [
      total.oneOff, total.recurring, total.sumOfLines, total.taken, total.atStake, total.expected, total.twelveMonths,
    ]
    return money.flatMap { [$0.capacity, $0.cash, $0.value] } + total.slips.flatMap { [$0.slip, $0.ifSerial] }
      + total.delayCosts.map(\.amount) + total.bounds.map { Estimate($0.capacityIfIdle) }
  }
}
