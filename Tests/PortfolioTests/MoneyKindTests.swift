import Portfolio
import Quantities
import RuleLanguage
import Testing
import Translation

/// Team time, invoices and margin are three sums, each with its own year.
@Suite struct MoneyKindTests {
  @Test func `a month of team time is a full month of work, a year is the weeks that people work`() throws {
    let lines = try Lines()
    let total = lines.rollUp([
      try lines.item("absence", on: .unnamed, monthly: 60_000, isMonthlyCapacity: true),
      try lines.item("cloud_drift", on: .named("hosting"), monthly: 3_000),
    ])
    #expect(total.recurring.capacity.value == Rational(60_000))
    #expect(total.recurring.cash.value == Rational(3_000))
    #expect(total.twelveMonths.capacity.value == (try Rational(60_000) * 12 * Rational(436, 520)))
    #expect(total.twelveMonths.cash.value == Rational(36_000))
  }

  @Test func `the weeks worked are the model's`() throws {
    let lines = try Lines(model: "weeks_worked = 26 weeks/year\n")
    let total = lines.rollUp([
      try lines.item("absence", on: .unnamed, monthly: 10_000, isMonthlyCapacity: true)
    ])
    #expect(total.twelveMonths.capacity.value == Rational(60_000))
  }
}

private func * (left: Rational, right: Int) throws(ArithmeticFault) -> Rational { try left * Rational(right) }
