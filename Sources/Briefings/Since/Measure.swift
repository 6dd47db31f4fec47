import Quantities
import RuleLanguage

/// What a page adds up: sums of different measures are never added on a page.
enum Measure: String, CaseIterable {
  case teamTime = "team_time"
  case toPay = "to_pay"
  case value
  case teamTimeRate = "team_time_rate"
  case toPayRate = "to_pay_rate"
  case valueRate = "value_rate"
  case teamTimeAtStake = "team_time_at_stake"
  case toPayAtStake = "to_pay_at_stake"
  case valueAtStake = "value_at_stake"
  case teamTimeRateAtStake = "team_time_rate_at_stake"
  case toPayRateAtStake = "to_pay_rate_at_stake"

  /// What a line of money counts as; nil for a value that may be lost each month, which has no total of its own.
  init?(_ kind: MoneyKind, isMonthly: Bool, isRisk: Bool) {
    switch (kind, isMonthly, isRisk) {
    case (.capacity, false, false): self = .teamTime
    case (.cash, false, false): self = .toPay
    case (.value, false, false): self = .value
    case (.capacity, true, false): self = .teamTimeRate
    case (.cash, true, false): self = .toPayRate
    case (.value, true, false): self = .valueRate
    case (.capacity, false, true): self = .teamTimeAtStake
    case (.cash, false, true): self = .toPayAtStake
    case (.value, false, true): self = .valueAtStake
    case (.capacity, true, true): self = .teamTimeRateAtStake
    case (.cash, true, true): self = .toPayRateAtStake
    case (.value, true, true): return nil
    }
  }

  var kind: MoneyKind {
    switch self {
    case .teamTime, .teamTimeRate, .teamTimeAtStake, .teamTimeRateAtStake: .capacity
    case .toPay, .toPayRate, .toPayAtStake, .toPayRateAtStake: .cash
    case .value, .valueRate, .valueAtStake: .value
    }
  }

  /// Whether it counts a month.
  var isMonthly: Bool {
    switch self {
    case .teamTimeRate, .toPayRate, .valueRate, .teamTimeRateAtStake, .toPayRateAtStake: true
    case .teamTime, .toPay, .value, .teamTimeAtStake, .toPayAtStake, .valueAtStake: false
    }
  }

  var isAtStake: Bool {
    switch self {
    case .teamTimeAtStake, .toPayAtStake, .valueAtStake, .teamTimeRateAtStake, .toPayRateAtStake: true
    case .teamTime, .toPay, .value, .teamTimeRate, .toPayRate, .valueRate: false
    }
  }
}

/// Team time and invoices in one figure, for programs that read documents of earlier versions.
enum SummedMeasure: String, CaseIterable {
  case cost
  case runRate = "run_rate"
  case costAtStake = "cost_at_stake"
  case rateAtStake = "run_rate_at_stake"

  var parts: [Measure] {
    switch self {
    case .cost: [.teamTime, .toPay]
    case .runRate: [.teamTimeRate, .toPayRate]
    case .costAtStake: [.teamTimeAtStake, .toPayAtStake]
    case .rateAtStake: [.teamTimeRateAtStake, .toPayRateAtStake]
    }
  }

  var isMonthly: Bool { self == .runRate || self == .rateAtStake }
}

/// An amount of each measure, in the document's currency.
struct Amounts: Equatable {
  private var amounts: [Measure: Rational] = [:]

  static let zero = Amounts()

  subscript(measure: Measure) -> Rational {
    get { amounts[measure] ?? .zero }
    set { amounts[measure] = newValue.isZero ? nil : newValue }
  }

  func sum(_ measure: SummedMeasure) throws(ArithmeticFault) -> Rational {
    var sum = Rational.zero
    for part in measure.parts { sum = try sum + self[part] }
    return sum
  }

  var isZero: Bool { amounts.isEmpty }

  mutating func add(_ amount: Rational, _ measure: Measure) throws(ArithmeticFault) {
    self[measure] = try self[measure] + amount
  }

  static func + (left: Amounts, right: Amounts) throws(ArithmeticFault) -> Amounts {
    var sum = left
    for measure in Measure.allCases { try sum.add(right[measure], measure) }
    return sum
  }

  static func - (left: Amounts, right: Amounts) throws(ArithmeticFault) -> Amounts {
    var difference = left
    for measure in Measure.allCases { try difference.add(-right[measure], measure) }
    return difference
  }

  /// What weighs for a committee over a year: money that is certain, whatever it is called. Ranks, and is shown nowhere.
  var weight: Rational { yearly { !$0.isAtStake } }

  /// The same of what is at stake.
  var weightAtStake: Rational { yearly(\.isAtStake) }

  private func yearly(_ isCounted: (Measure) -> Bool) -> Rational {
    Measure.allCases.filter(isCounted).reduce(.zero) { sum, measure in
      let amount = measure.isMonthly ? (try? self[measure] * Rational(12)) ?? .zero : self[measure]
      return (try? sum + amount) ?? sum
    }
  }
}
