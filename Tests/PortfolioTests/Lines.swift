import Language
import Portfolio
import Quantities
import RuleLanguage
import TestSupport
import Testing
import Translation

/// Hand-built lines over the built-in rules: no statement is read.
struct Lines {
  let program: Program

  /// - Parameter model: declarations on top of the built-in ones.
  init(model: String = "") throws {
    program = try ReferenceEngine.program(overriding: model.isEmpty ? nil : model)
  }

  /// One line of a rule; money in whole units of the currency.
  func item(
    _ rule: String, on subject: Item.Subject = .named("espace client"), certainty: Impact.Certainty = .actual,
    weeks: Rational? = nil, capacity: Int? = nil, exactCapacity: Rational? = nil, cash: Int? = nil, value: Int? = nil,
    monthly: Int? = nil,
    isMonthlyCapacity: Bool = false, range: Int = 0, statement: Int = 0, team: Int = 0, origin: String? = nil,
    wording: Wording = Wording()
  ) throws -> Item {
    let index = try #require(program.rules.firstIndex { $0.name == rule })
    func estimate(_ amount: Int) -> Estimate {
      Estimate(Rational(amount), low: Rational(amount - range), high: Rational(amount + range))
    }
    var components: [Impact.Component] = []
    if let exactCapacity {
      components.append(.init(line: 0, kind: .capacity, isRecurring: false, amount: Estimate(exactCapacity)))
    }
    for (amount, kind, isRecurring) in [
      (capacity, MoneyKind.capacity, false), (cash, .cash, false), (value, .value, false),
      (monthly, isMonthlyCapacity ? .capacity : .cash, true),
    ] {
      guard let amount else { continue }
      components.append(
        Impact.Component(line: 0, kind: kind, isRecurring: isRecurring, amount: estimate(amount)))
    }
    let impact = Impact(
      rule: index, certainty: certainty, trigger: nil, subject: nil, deliverable: deliverable(subject),
      origin: try origin.map { name in try self.index(name) }, scope: Scope(team: team),
      slip: weeks.map { Estimate($0) },
      cost: exactCapacity.map { Estimate($0) } ?? capacity.map { estimate($0 + (cash ?? 0)) } ?? cash.map(estimate),
      runRate: monthly.map(estimate), value: value.map(estimate), isValueRecurring: false, components: components,
      roles: [])
    return Item(
      statement: statement, impact: impact, subject: subject, family: program.rules[index].family, wording: wording)
  }

  private func deliverable(_ subject: Item.Subject) -> Int? {
    if case .deliverable(let index) = subject { index } else { nil }
  }

  func index(_ name: String) throws -> Int {
    try #require(program.deliverables.firstIndex { $0.name == name })
  }

  func deliverable(_ name: String) throws -> Item.Subject { .deliverable(try index(name)) }

  func rollUp(_ items: [Item]) -> RollUp {
    RollUp(items, program: program)
  }
}
