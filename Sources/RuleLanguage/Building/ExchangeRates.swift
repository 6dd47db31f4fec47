import Diagnostics
import Quantities

extension ProgramBuilder {
  /// The unit of the currency that the model counts in, written `¤` where a rule means no other.
  var homeCurrency: Int {
    currency.flatMap { unitsBySpelling[$0.name.text] } ?? units.firstIndex { $0.isCurrency } ?? 0
  }

  /// Every rate is resolved; the one that holds on the day is what its currency is worth.
  mutating func resolveRates() {
    for index in rates.indices {
      guard unitsBySpelling[rates[index].unit.text] != nil else {
        report(unknownUnit(rates[index].unit))
        continue
      }
      rates[index].formula = resolve(rates[index].syntax.value, in: .model, expected: .money)
    }
    for index in rates.indices where holds(index) {
      guard let unit = unitsBySpelling[rates[index].unit.text] else { continue }
      units[unit].formula = rates[index].formula
    }
  }

  /// The rate of the highest rank; within it the latest that has begun.
  private func holds(_ index: Int) -> Bool {
    func order(_ rate: RateEntry) -> (Int, Int) { (rate.rank.number, rate.syntax.from?.dayNumber ?? Int.min) }
    let begun = rates.filter { rate in
      rate.unit.text == rates[index].unit.text && (rate.syntax.from.map { $0 <= asOf } ?? true)
    }
    return begun.max { order($0) < order($1) }?.span == rates[index].span
  }

  /// Rates that do not hold on the day are money as well.
  mutating func typeOtherRates() {
    for index in rates.indices where !holds(index) {
      guard let formula = rates[index].formula else { continue }
      let found = type(formula)
      guard found != .quantity(.money), found != .failed, found != .any else { continue }
      report(
        .wrongDimension(
          rates[index].unit.text, wanted: dimensions.text(.quantity(.money)), found: dimensions.text(found),
          formula.span, first: nil, example: nil))
    }
  }

  /// The rates with their values, once units have theirs.
  mutating func exchangeRates(in program: inout Program) -> [ExchangeRate] {
    var result: [ExchangeRate] = []
    for index in rates.indices {
      guard let unit = unitsBySpelling[rates[index].unit.text], let formula = rates[index].formula else { continue }
      let holds = holds(index)
      if !holds { scale(formula, in: &program) }
      let value = try? program.evaluate(FormulaID(formula.root), rule: -1, roles: [], scope: Scope(team: 0))
      guard let value else { continue }
      result.append(
        ExchangeRate(
          currency: UnitID(unit), value: value, from: rates[index].syntax.from, source: rates[index].syntax.source,
          layer: rates[index].rank.layer, span: rates[index].span, holds: holds))
    }
    return result
  }
}
