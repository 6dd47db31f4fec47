import Diagnostics
import Portfolio
import Quantities
import RuleLanguage
import StandardRules
import Testing
import Translation

/// Hand-built lines over the built-in rules: no statement is read.
struct Lines {
  let program: Program

  init() throws {
    let layers = StandardRules.files.map { file in
      (layer: Layer.standard, file: SourceFile(name: file.name, text: Array(file.text.utf8)))
    }
    let asOf = try #require(CalendarDate(year: 2026, month: 2, day: 16))
    program = try #require(Program.load(layers, asOf: asOf).program)
  }

  /// One line of a rule; money in whole units of the currency.
  func item(
    _ rule: String, on subject: Item.Subject = .named("espace client"), certainty: Impact.Certainty = .actual,
    weeks: Rational? = nil, capacity: Int? = nil, cash: Int? = nil, value: Int? = nil, monthly: Int? = nil,
    range: Int = 0
  ) throws -> Item {
    let index = try #require(program.rules.firstIndex { $0.name == rule })
    func estimate(_ amount: Int) -> Estimate {
      Estimate(Rational(amount), low: Rational(amount - range), high: Rational(amount + range))
    }
    var components: [Impact.Component] = []
    for (amount, kind, isRecurring) in [
      (capacity, MoneyKind.capacity, false), (cash, .cash, false), (value, .value, false), (monthly, .cash, true),
    ] {
      guard let amount else { continue }
      components.append(
        Impact.Component(line: 0, kind: kind, isRecurring: isRecurring, amount: estimate(amount)))
    }
    let impact = Impact(
      rule: index, certainty: certainty, trigger: nil, subject: nil, deliverable: nil, scope: Scope(team: 0),
      slip: weeks.map { Estimate($0) }, cost: capacity.map { estimate($0 + (cash ?? 0)) } ?? cash.map(estimate),
      runRate: monthly.map(estimate), value: value.map(estimate), isValueRecurring: false, components: components,
      roles: [])
    return Item(statement: 0, impact: impact, subject: subject, family: program.rules[index].family)
  }

  func rollUp(_ items: [Item]) -> RollUp {
    RollUp(items, program: program)
  }
}
