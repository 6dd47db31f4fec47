import Quantities

/// What a page adds up: sums of different measures are never added.
enum Measure: String, CaseIterable {
  case cost
  case runRate = "run_rate"
  case value
  case valueRate = "value_rate"
  case costAtStake = "cost_at_stake"
  case valueAtStake = "value_at_stake"
  case rateAtStake = "run_rate_at_stake"

  /// Whether it counts a month.
  var isMonthly: Bool { self == .runRate || self == .valueRate || self == .rateAtStake }
}

/// An amount of each measure, in the document's currency.
struct Amounts: Equatable {
  private var amounts = Array(repeating: Rational.zero, count: Measure.allCases.count)

  static let zero = Amounts()

  subscript(measure: Measure) -> Rational {
    get { amounts[Self.position(of: measure)] }
    set { amounts[Self.position(of: measure)] = newValue }
  }

  private static func position(of measure: Measure) -> Int {
    switch measure {
    case .cost: 0
    case .runRate: 1
    case .value: 2
    case .valueRate: 3
    case .costAtStake: 4
    case .valueAtStake: 5
    case .rateAtStake: 6
    }
  }

  var isZero: Bool { amounts.allSatisfy(\.isZero) }

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

  /// What weighs for a committee over a year: money that is certain, whatever it is called.
  var weight: Rational {
    let yearly = Rational(12)
    let parts = [
      self[.cost], self[.value], (try? self[.runRate] * yearly) ?? .zero, (try? self[.valueRate] * yearly) ?? .zero,
    ]
    return parts.reduce(.zero) { sum, part in (try? sum + part) ?? sum }
  }

  /// The same of what is at stake.
  var weightAtStake: Rational {
    let yearly = (try? self[.rateAtStake] * Rational(12)) ?? .zero
    return [self[.costAtStake], self[.valueAtStake], yearly].reduce(.zero) { sum, part in (try? sum + part) ?? sum }
  }
}
