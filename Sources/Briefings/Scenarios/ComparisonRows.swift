import Languages
import Portfolio
import Quantities
import RuleLanguage

/// One row a scenario: its totals, and what it changes of them.
struct ComparisonRows {
  let comparison: Comparison
  let language: Language

  static let columns: [CSVColumn] =
    [.scenario] + figures.flatMap { [$0.value, $0.low, $0.high].compactMap { $0 } } + figures.map(\.change) + [
      .currency, .asOf,
    ]

  /// Where each figure that scenarios are compared by stands.
  private struct Place {
    let value: CSVColumn
    var low: CSVColumn?
    var high: CSVColumn?
    let change: CSVColumn
  }

  /// In the order in which the document tells them.
  private static let figures = [
    Place(value: .slip, low: .slipLow, high: .slipHigh, change: .slipChange),
    Place(value: .teamTime, change: .teamTimeChange), Place(value: .toPay, change: .toPayChange),
    Place(value: .cost, low: .costLow, high: .costHigh, change: .costChange),
    Place(value: .runRate, low: .runRateLow, high: .runRateHigh, change: .runRateChange),
    Place(value: .value, low: .valueLow, high: .valueHigh, change: .valueChange),
    Place(value: .atStake, change: .atStakeChange),
  ]

  func table() -> CSVTable {
    var table = CSVTable(Self.columns, language)
    let program = comparison.base.program
    let names = ComparisonPage(comparison: comparison, language: language)
    let totals = ComparisonJSON(comparison: comparison)
    let before = totals.figures(of: comparison.base.briefing.total)
    for scenario in comparison.scenarios {
      let changes = scenario.changes.isEmpty ? "base" : scenario.changes.joined(separator: "; ")
      var row: [CSVColumn: CSVCell] = [
        .scenario: .word(changes, said: names.name(of: scenario)),
        .currency: .text(program.units[program.currency].name), .asOf: .date(program.asOf.iso8601),
      ]
      for ((place, old), new) in zip(zip(Self.figures, before), totals.figures(of: scenario.briefing.total)) {
        row[place.value] = .number(new.figure.value.asJSON)
        if !new.figure.isExact {
          if let low = place.low { row[low] = .number(new.figure.low.asJSON) }
          if let high = place.high { row[high] = .number(new.figure.high.asJSON) }
        }
        let change = (try? new.figure.value - old.figure.value) ?? .zero
        if !scenario.changes.isEmpty { row[place.change] = .number(change.asJSON) }
      }
      table.add(row)
    }
    return table
  }
}
