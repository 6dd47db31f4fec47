import Planning
import Quantities
import Testing

/// Plans as TaskJuggler 3.7.1 computes them, in days from Monday 5 January 2026.
///
/// Each deliverable was a task with a `duration` in calendar days that `depends` on its predecessors (lags as
/// `gapduration`) and on a milestone at its planned start; a slip is a longer duration. Costs are those of the tasks'
/// resources at 4,000 € a working day, slipped less planned.
@Suite struct TaskJugglerTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let durations: String
    let starts: String
    /// `predecessor>successor+lag`
    let dependencies: String
    let slips: String
    let finishes: String
    let moved: String
    var cost: Int?

    var testDescription: String { name }
  }

  static let rows = [
    Row(
      name: "chain", durations: "14 21 7", starts: "0 21 56",
      dependencies: "0>1+0 1>2+7", slips: "0+28",
      finishes: "14 42 63", moved: "42 63 77", cost: 80_000),
    Row(
      name: "diamond", durations: "14 28 10 21", starts: "0 14 14 42",
      dependencies: "0>1+0 0>2+0 1>3+0 2>3+0", slips: "2+25",
      finishes: "14 42 24 63", moved: "14 42 49 70"),
    Row(
      name: "absorbed", durations: "42 35", starts: "0 56",
      dependencies: "0>1+0", slips: "0+42",
      finishes: "42 91", moved: "84 119", cost: 120_000),
    Row(
      name: "random1", durations: "21 26 4 35 24 4 14 6 27 16 36 4", starts: "0 90 0 0 45 45 0 20 0 0 20 45",
      dependencies:
        "0>1+7 0>2+0 0>3+7 0>4+0 0>7+3 1>2+7 1>4+3 1>6+0 1>9+3 1>10+7 1>11+3 2>5+0 2>8+0 3>5+0 3>9+0 4>6+0 4>7+0 4>8+7 5>10+0 8>11+7",
      slips: "3+26 7+23",
      finishes: "21 116 127 63 143 131 157 149 177 135 167 188", moved: "21 116 127 89 143 131 157 172 177 135 167 188"),
    Row(
      name: "random2", durations: "39 8 27 22 32 3 5 37 22 23 32 30", starts: "0 45 0 0 20 90 45 7 90 45 45 0",
      dependencies:
        "0>1+0 0>2+3 0>3+3 0>7+3 0>10+0 1>2+0 1>9+3 2>3+3 2>4+7 2>5+0 2>6+0 2>8+3 2>11+7 3>4+0 3>5+3 3>7+0 3>10+3 4>11+0 5>6+0 5>8+0 7>9+0",
      slips: "1+19 5+5",
      finishes: "39 53 80 105 137 111 116 142 133 165 140 167", moved: "39 72 99 124 156 135 140 161 157 184 159 186"),
    Row(
      name: "random3", durations: "32 12 19 10 35 37 9 33 4 36 26 26", starts: "45 7 0 20 7 7 90 45 20 20 20 0",
      dependencies:
        "0>1+0 0>2+0 0>3+0 0>5+7 0>6+0 0>7+3 0>9+0 1>4+0 1>8+3 1>10+3 2>5+3 2>8+3 3>4+0 3>10+0 4>6+0 5>9+0 6>11+0 9>11+0",
      slips: "3+15 4+18",
      finishes: "77 89 96 87 124 136 133 113 103 172 118 198", moved: "77 89 96 102 155 136 164 113 103 172 128 198"),
  ]

  private func numbers(_ text: String) -> [Int] {
    text.split { !$0.isNumber }.compactMap { Int($0) }
  }

  private func weeks(_ days: Int) throws -> Rational { try Rational(Int128(days), 7) }

  @Test(arguments: rows)
  func movesAndCostsAreTaskJugglers(row: Row) throws {
    let (durations, starts) = (numbers(row.durations), numbers(row.starts))
    let links = row.dependencies.split(separator: " ").map { numbers(String($0)) }
    let plan = try Plan(
      durations.indices.map {
        .init(name: "t\($0)", duration: try weeks(durations[$0]), start: try weeks(starts[$0]), team: "core")
      }, dependencies: links.map { .init($0[0], before: $0[1], lag: try weeks($0[2])) })
    let slips = row.slips.split(separator: " ").map { numbers(String($0)) }
    let slippage = try plan.slippage(slips.map { .init($0[0], weeks: try weeks($0[1]), kind: .work) })
    #expect(slippage.before.entries.map(\.finish) == (try numbers(row.finishes).map { try weeks($0) }))
    #expect(slippage.moves.map(\.finish) == (try numbers(row.moved).map { try weeks($0) }))
    if let cost = row.cost {
      #expect(try slippage.weeksLonger(team: "core", in: plan) * Rational(20_000) == Rational(cost))
    }
  }
}
