import Portfolio
import Quantities
import Testing
import Translation

@testable import Briefings

/// Random notes of two or three weeks: one history, however it is put together.
@Suite struct RandomHistoryTests {
  private static let portfolios = (0..<120).map { PlainPortfolio(seed: UInt64(10_000 + $0)) }.filter {
    $0.weeks.count > 1 && !$0.weeks.contains(where: \.isEmpty)
  }

  /// Week by week with `--since`, or all notes at once: the same page, and every change is told.
  @Test(arguments: 0..<8)
  func `each week goes on from the page before, and the changes add up`(_ part: Int) throws {
    #expect(Self.portfolios.count > 30)
    for portfolio in Self.portfolios.enumerated().filter({ $0.offset % 8 == part }).map(\.element) {
      let reader = portfolio.reader
      var page = try BriefingRecord(json: reader.briefing(reader.folded([portfolio.weeks[0]])).json())
      for week in 1..<portfolio.weeks.count {
        let next = try reader.continued(page, by: portfolio.weeks[week...week])
        let whole = try reader.briefing(reader.folded(Array(portfolio.weeks[...week])))
        #expect(next.total.oneOff == whole.total.oneOff && next.total.recurring == whole.total.recurring)
        #expect(next.total.atStake == whole.total.atStake && next.total.expected == whole.total.expected)
        let record = try BriefingRecord(json: next.json())
        let change = try BriefingChange(from: page, to: record)
        var sum = Amounts.zero
        for entry in change.entries { sum = try sum + entry.amounts }
        #expect(try sum == record.totals.amounts - page.totals.amounts)
        page = record
      }
    }
  }

  /// What the last note does not mention is carried, with its week; what was told anew or is over is gone.
  @Test(arguments: 0..<8)
  func `what is open is carried, and what is over is gone`(_ part: Int) throws {
    for portfolio in Self.portfolios.enumerated().filter({ $0.offset % 8 == part }).map(\.element) {
      let lines = try portfolio.reader.folded(portfolio.weeks)
      let earlier = Array(portfolio.weeks.dropLast().joined())
      var carried: Set<PlainFact> = []
      for (line, told) in zip(lines, earlier) {
        #expect(line.text == told.text && line.isCarried == !line.result.impacts.isEmpty, "\(told.text)")
        if line.isCarried { carried.insert(told.fact) }
      }
      let last = Set(portfolio.weeks[portfolio.weeks.count - 1].map(\.fact))
      #expect(carried == portfolio.facts.subtracting(last))
    }
  }
}
