import Diagnostics
import Quantities
import RuleLanguage
import TestSupport
import Testing

@Suite struct DelayCostTests {
  /// A profile, a delay in days of the calendar, and what it costs in euros, worked out by hand.
  struct Case: Sendable, CustomTestStringConvertible {
    let formula: String
    let days: Int
    let euros: Int
    var testDescription: String { "\(formula) at \(days) days" }

    init(_ formula: String, _ days: Int, _ euros: Int) {
      self.formula = formula
      self.days = days
      self.euros = euros
    }
  }

  @Test(arguments: [
    Case("10 k€/week * delay", 56, 80_000),
    Case("deadline(delay, 2 weeks, 40 k€, 5 k€/week)", 14, 0),
    Case("deadline(delay, 2 weeks, 40 k€, 5 k€/week)", 21, 45_000),
    Case("deadline(delay, 2 weeks, 40 k€, 5 k€/week)", -7, 0),
    // w (3P − w) / 2P² of 200 k€ with P = 20 weeks: 4 × 56 / 800 = 28 %.
    Case("short_life(delay, 20 weeks, 200 k€)", 28, 56_000),
    Case("short_life(delay, 20 weeks, 200 k€)", 140, 200_000),
    Case("short_life(delay, 20 weeks, 200 k€)", 700, 200_000),
    Case("short_life(delay, 20 weeks, 200 k€)", -7, 0),
    // c w (1 + γ w): 10 k€ × 4 × 1.2.
    Case("growing(delay, 10 k€/week, 0.05 / 1 week)", 28, 48_000),
    Case("penalty(delay, 1 week, 500 €/calendar_day, 20 k€)", 7, 0),
    Case("penalty(delay, 1 week, 500 €/calendar_day, 20 k€)", 17, 5_000),
    Case("penalty(delay, 1 week, 500 €/calendar_day, 20 k€)", 170, 20_000),
    // V R / 1000: 200 k€ × 10 / 1000; waived up to 1,000 €, and a tenth at most.
    Case("ccag_penalty(delay, 200 k€)", 10, 2_000),
    Case("ccag_penalty(delay, 200 k€)", 5, 0),
    Case("ccag_penalty(delay, 200 k€)", 6, 1_200),
    Case("ccag_penalty(delay, 200 k€)", 300, 20_000),
  ])
  func aProfileCostsWhatItsFormulaSays(_ test: Case) throws {
    for field in [DelayCost.lostValue, .penalty] {
      let name = field == .lostValue ? "lost_value" : "late_penalty"
      let program = try Fixture.program("key_feature.\(name) = \(test.formula)")
      #expect(try Self.euros(field, program, days: test.days) == Rational(test.euros))
    }
  }

  @Test func withoutACostOfDelayThereIsNoFigure() throws {
    let program = try Fixture.program("")
    for deliverable in program.deliverables.indices {
      for cost in DelayCost.allCases {
        #expect(try program.cost(cost, ofDelay: Rational(35), of: deliverable) == nil)
        #expect(try program.derivation(of: cost, ofDelay: Rational(35), of: deliverable) == nil)
      }
    }
  }

  @Test func aCostOfDelayIsEnoughForAnyDeliverable() throws {
    let program = try Fixture.program("migration.cost_of_delay = 15 k€/week")
    let migration = try #require(program.deliverables.firstIndex { $0.name == "migration" })
    let week = Rational(35)
    #expect(try program.cost(.lostValue, ofDelay: week, of: migration) == Rational(15_000))
    #expect(try program.cost(.lostValue, ofDelay: -week, of: migration) == Rational(-15_000))
  }

  /// Due on 15 June; 15 k€ a week from 1 July on, 20 k€ from 1 August on.
  @Test(arguments: [(7, "0"), (16, "0"), (23, "15000"), (47, "465000/7"), (61, "745000/7"), (-14, "0")])
  func aCostOfDelayFromADateAddsUpFromThatDayOn(days: Int, expected: String) throws {
    let program = try Fixture.program(
      """
      deliverable key_feature
        due 2026-06-15
        cost_of_delay = 15 k€/week from 2026-07-01
        cost_of_delay = 20 k€/week from 2026-08-01
      """)
    let figure = try #require(try Self.euros(.lostValue, program, days: days))
    #expect((figure.isInteger ? "\(figure.numerator)" : "\(figure.numerator)/\(figure.denominator)") == expected)
  }

  @Test func withoutADateADelayStartsToday() throws {
    // The fixture's day is 16 February 2026; 1 March is 13 days later.
    let program = try Fixture.program("key_feature.cost_of_delay = 7 k€/week from 2026-03-01")
    #expect(try Self.euros(.lostValue, program, days: 20) == Rational(7_000))
  }

  @Test func theDerivationShowsThePeriodsWithTheirSources() throws {
    let program = try Fixture.program(
      """
      deliverable key_feature
        due 2026-06-15
        cost_of_delay = 15 k€/week from 2026-06-01 source "sales"
        cost_of_delay = 20 k€/week from 2026-06-22 source "forecast"
      """)
    let feature = try #require(program.deliverables.firstIndex { $0.name == "key_feature" })
    let found = try program.derivation(of: .lostValue, ofDelay: Rational(70), of: feature)
    let derivation = try #require(found)
    #expect(derivation.quantity.value == Rational(35_000))
    #expect(derivation.operation == "+")
    #expect(derivation.children.map { $0.children[1].source } == ["sales", "forecast"])
    #expect(derivation.children.map(\.quantity.value) == [15_000, 20_000].map { Rational($0) })
  }

  @Test func ratesOfTheTeamAreFollowedAsWell() throws {
    let program = try Fixture.program(
      """
      team.day_rate = 800 €/person/day
      team.day_rate = 900 €/person/day from 2026-09-01
      """)
    #expect(program.worth("accrued(team.day_rate, 2026-08-25, 2 weeks) * 5 people in €") == "42500")
    #expect(program.worth("team.day_rate in €/person/day") == "800")
  }

  /// 10 k€ a week at the plateau, half of it after 26 weeks, from a tenth to nine tenths within 20 weeks, for 104 weeks:
  /// values of ∫ U / (1 + e^−k(t−t₀)) dt by numeric integration, k = ln 81 / 20.
  @Test(arguments: [(4, 39_999.997_690), (52, 519_849.902_338), (104, 779_849.902_338)])
  func anSCurveLosesItsLastWeeks(weeks: Int, expected: Double) throws {
    let program = try Fixture.program(
      "key_feature.lost_value = s_curve(delay, 10 k€/week, 26 weeks, 20 weeks, 104 weeks)")
    let figure = try #require(try Self.euros(.lostValue, program, days: weeks * 7))
    #expect(abs(Double(figure.numerator) / Double(figure.denominator) - expected) < 0.01)
  }

  @Test func pastItsEndAnSCurveLosesNoMore() throws {
    let program = try Fixture.program(
      "key_feature.lost_value = s_curve(delay, 10 k€/week, 26 weeks, 20 weeks, 104 weeks)")
    let end = try Self.euros(.lostValue, program, days: 104 * 7)
    #expect(try Self.euros(.lostValue, program, days: 200 * 7) == end)
  }

  /// ln(1 + eˣ) to twelve places.
  @Test(arguments: [
    ("0", 0.693_147_180_560), ("1", 1.313_261_687_518), ("-1", 0.313_261_687_518), ("0.5", 0.974_076_984_180),
    ("-5", 0.006_715_348_489), ("12.25", 12.250_004_785_106), ("-30", 0), ("100", 100), ("-20 / 3", 0.001_271_824_689),
  ])
  func softplusIsTheAreaUnderALogisticCurve(x: String, expected: Double) throws {
    let text = try Fixture.program("").worth("softplus(\(x)) * 1000000000000")
    let figure = try #require(Double(text))
    #expect(abs(figure / 1e12 - expected) < 1.5e-12)
  }

  @Test(arguments: [
    ("allowance(99 %, 720 clock_hour) in clock_hour", "36/5"),
    ("allowance(99.5 %, 720 clock_hour) in clock_hour", "18/5"),
    ("allowance(99.9 %, 30 clock_day) in clock_minute", "216/5"),
    ("allowance(99.95 %, 30 clock_day) in clock_minute", "108/5"),
    ("allowance(99.99 %, 30 clock_day) in clock_minute", "108/25"),
    ("round(downtime_value(5 M€, 1, 100 %, 100 %) * 1 clock_hour, 1 €) in €", "571"),
    ("hour_factor(32 %, 4 clock_hour) * 100", "192"),
    ("team.yearly_burn in €/year", "872000"),
  ])
  func serviceLevelsAndHoursOfOutageFollowTheirFormulas(question: String, expected: String) throws {
    #expect(try Fixture.program("").worth(question) == expected)
  }

  @Test func moreDelayNeverCostsLess() throws {
    let profiles = [
      "10 k€/week * delay", "deadline(delay, 2 weeks, 40 k€, 5 k€/week)", "short_life(delay, 20 weeks, 200 k€)",
      "growing(delay, 10 k€/week, 0.05 / 1 week)", "penalty(delay, 1 week, 500 €/day, 20 k€)",
      "ccag_penalty(delay, 200 k€)", "s_curve(delay, 10 k€/week, 26 weeks, 20 weeks, 104 weeks)",
    ]
    for profile in profiles {
      let program = try Fixture.program("key_feature.lost_value = \(profile)")
      let costs = try (0...130).map { try Self.euros(.lostValue, program, days: $0 * 5) ?? -.one }
      #expect(zip(costs, costs.dropFirst()).allSatisfy { $0 <= $1 }, "\(profile)")
    }
  }

  private static func euros(_ cost: DelayCost, _ program: Program, days: Int) throws -> Rational? {
    let feature = try #require(program.deliverables.firstIndex { $0.name == "key_feature" })
    let delay = try Rational(days) * program.calendarDay
    return try program.cost(cost, ofDelay: delay, of: feature)
  }
}
