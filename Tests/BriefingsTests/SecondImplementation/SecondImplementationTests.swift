import Foundation
import Portfolio
import Quantities
import Testing
import Translation

@testable import Briefings

/// Random portfolios through their text, against the rules of counting written a second time.
///
/// `swift test` compares the first 1,500 seeds; `IMPACT_PORTFOLIOS=5000 swift test --filter SecondImplementation` as many
/// as it says. Statements are translated once for all seeds of a model.
@Suite struct SecondImplementationTests {
  private static let count = ProcessInfo.processInfo.environment["IMPACT_PORTFOLIOS"].flatMap { Int($0) } ?? 1_500

  @Test(arguments: 0..<20)
  func `every figure of a portfolio is the one that its facts add up to`(_ part: Int) throws {
    for seed in stride(from: part, to: Self.count, by: 20) {
      let portfolio = PlainPortfolio(seed: UInt64(seed))
      let expected = try PlainLedger(model: portfolio.model, facts: portfolio.facts).figures()
      let total = try portfolio.reader.briefing(portfolio.reader.folded(portfolio.weeks)).total
      let figures = PlainLedger.Figures(total, deliverables: portfolio.reader.deliverables)
      #expect(figures == expected, "seed \(seed): \(figures.differences(from: expected))\n\(portfolio.text)")
    }
  }

  /// A sentence that is not read would leave nothing to compare.
  @Test(arguments: 0..<20)
  func `every sentence says what it was made from`(_ seed: UInt64) throws {
    let portfolio = PlainPortfolio(seed: seed)
    for line in portfolio.weeks.joined() {
      let result = try portfolio.reader.translate(line.text)
      if case .recovered = line.fact {
        #expect(result.impacts.isEmpty)
      } else {
        #expect(result.impacts.count == 1, "\(line.text)")
      }
    }
  }
}

extension PlainPortfolio {
  fileprivate var text: String {
    weeks.map { $0.map(\.text).joined(separator: "\n") }.joined(separator: "\n--\n")
  }
}

extension PlainLedger.Figures {
  fileprivate func differences(from other: Self) -> String {
    let pairs =
      [
        ("team time", teamTime, other.teamTime), ("to pay", toPay, other.toPay), ("margin", margin, other.margin),
        ("team time a month", monthlyTeamTime, other.monthlyTeamTime),
        ("to pay a month", monthlyToPay, other.monthlyToPay),
        ("freed", freed, other.freed), ("at stake", atStake, other.atStake), ("expected", expected, other.expected),
      ] + zip(weeks, other.weeks).enumerated().map { ("weeks \($0)", $1.0, $1.1) }
    return pairs.filter { $0.1 != $0.2 }.map { name, mine, its in
      "\(name) \(mine.numerator)/\(mine.denominator), not \(its.numerator)/\(its.denominator)"
    }.joined(separator: "; ")
  }

  init(_ total: RollUp, deliverables: [Int]) {
    let entries = total.outlook?.entries ?? []
    weeks = deliverables.map { index in entries.first { $0.deliverable == index }?.weeks.value ?? .zero }
    teamTime = total.oneOff.capacity.value
    toPay = total.oneOff.cash.value
    margin = total.oneOff.value.value
    monthlyTeamTime = total.recurring.capacity.value
    monthlyToPay = total.recurring.cash.value
    freed = total.freed.oneOff
    atStake = total.atStake.cost.value
    expected = total.expected.cost.value
  }
}
