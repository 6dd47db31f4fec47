import Portfolio
import Quantities
import RuleLanguage
import Testing

/// What being late costs enters the totals by the profile of the model, once for the whole delay.
@Suite struct DelayProfileTests {
  private static let fair = """
    deliverable fair "Salon"
      due        2026-09-14
      lost_value = deadline(delay, 2 weeks, 40 k€, 5 k€/week)
      late_penalty = penalty(delay, 1 week, 1 k€/calendar_day, 20 k€)
    """

  @Test(arguments: [(2, 0, 7), (3, 45, 14), (6, 60, 20)])
  func `a deadline and a penalty count once, each as its kind`(weeks: Int, lost: Int, penalty: Int) throws {
    let lines = try Lines(model: Self.fair)
    let fair = try lines.deliverable("fair")
    let total = RollUp(
      [
        try lines.item("delivery_delay", on: fair, weeks: Rational(weeks), capacity: 1_000),
        try lines.item("delivery_delay", on: fair, weeks: Rational(1), capacity: 500, statement: 1),
      ], program: lines.program)
    #expect(
      total.delayCosts.filter { $0.kind == .value }.map(\.amount.value) == (lost == 0 ? [] : [Rational(lost * 1_000)]))
    #expect(total.delayCosts.filter { $0.kind == .cash }.map(\.amount.value) == [Rational(penalty * 1_000)])
    #expect(total.oneOff.value.value == Rational(lost * 1_000))
    #expect(total.oneOff.cash.value == Rational(penalty * 1_000))
  }

  @Test func `a rate that changes on the way is followed from the planned date on`() throws {
    let lines = try Lines(
      model: """
        deliverable portal "Portail"
          due 2026-06-15
          cost_of_delay = 10 k€/week
          cost_of_delay = 15 k€/week from 2026-06-29
        """)
    let item = try lines.item("delivery_delay", on: try lines.deliverable("portal"), weeks: Rational(4), capacity: 1)
    let total = RollUp([item], program: lines.program)
    #expect(total.delayCosts.map(\.amount.value) == [Rational(50_000)])
  }

  @Test func `without a cost of delay there is no value`() throws {
    let lines = try Lines(model: "deliverable portal \"Portail\"\n  due 2026-06-15\n")
    let item = try lines.item("delivery_delay", on: try lines.deliverable("portal"), weeks: Rational(4), capacity: 1)
    #expect(RollUp([item], program: lines.program).delayCosts.isEmpty)
  }
}
