import Portfolio
import Quantities
import Testing
import Translation

/// Days are those that people work, weeks and months those of the calendar.
@Suite struct ExpectedDateTests {
  @Test(arguments: [
    ("2026-06-01", 1, 5, "2026-06-02"), ("2026-06-05", 2, 5, "2026-06-09"), ("2026-06-01", 6, 1, "2026-07-13"),
    ("2029-12-31", 13, 3, "2030-01-31"), ("2026-06-01", -1, 1, "2026-05-26"),
  ])
  func `a slip lands on a working day`(due: String, weeks: Int, part: Int, expected: String) throws {
    let lines = try Lines(model: "deliverable portal \"Portail\"\n  due \(due)\n")
    let total = lines.rollUp([
      try lines.item(
        weeks < 0 ? "early_delivery" : "delivery_delay", on: try lines.deliverable("portal"),
        weeks: try Rational(Int128(weeks), Int128(part)), capacity: weeks * 20_000)
    ])
    let index = try lines.index("portal")
    #expect(total.outlook?.entries.first { $0.deliverable == index }?.expected?.iso8601 == expected)
  }
}
