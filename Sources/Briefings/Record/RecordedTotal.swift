public import Languages
public import Quantities
import RuleLanguage

/// A figure of a briefing that a limit can be set to.
public enum RecordedTotal: String, CaseIterable, Sendable {
  case slip
  case cost
  /// Its two parts: time of people who are paid anyway, and invoices that come only because of this.
  case teamTime = "team_time"
  case toPay = "to_pay"
  /// The same as `value`, which documents of earlier versions call so.
  case margin
  case runRate = "run_rate"
  case value
  case valueRate = "value_rate"
  case costAtStake = "cost_at_stake"
  case valueAtStake = "value_at_stake"
  case rateAtStake = "run_rate_at_stake"
  case expected
  case twelveMonths = "twelve_months"
  case toCheck = "to_check"

  /// What its figures are counted in: weeks, the currency, the currency a month, or plain numbers.
  public enum Count: Sendable { case weeks, money, moneyMonthly, statements }

  public var count: Count {
    switch self {
    case .slip: .weeks
    case .cost, .teamTime, .toPay, .margin, .value, .costAtStake, .valueAtStake, .expected, .twelveMonths: .money
    case .runRate, .valueRate, .rateAtStake: .moneyMonthly
    case .toCheck: .statements
    }
  }

  /// Whether one subject has such a figure of its own.
  public var isOfSubjects: Bool { self == .slip || measure != nil || part != nil }

  fileprivate var measure: Measure? { self == .margin ? .value : Measure(rawValue: rawValue) }

  init(_ kind: MoneyKind) {
    self =
      switch kind {
      case .capacity: .teamTime
      case .cash: .toPay
      case .value: .margin
      }
  }

  /// The kind of money that it is a sum of.
  fileprivate var part: MoneyKind? {
    switch self {
    case .teamTime: .capacity
    case .toPay: .cash
    default: nil
    }
  }
}

extension BriefingRecord {
  /// The ISO code of its money.
  public var moneyCode: String { currency }

  /// What the briefing speaks of, as totals name it: deliverables of the model, then other subjects.
  public var topics: [String] {
    var seen: Set<String> = []
    let names = titles.map(\.name) + slips.map(\.name) + impacts.compactMap(\.topic)
    return names.filter { seen.insert($0).inserted }
  }

  /// A total in weeks, in the currency, or in the currency a month; of slips, the longest.
  ///
  /// - Parameter names: what its part is known by, for that part alone; empty for all.
  /// - Throws: when the part is beyond exact arithmetic.
  public func figure(_ total: RecordedTotal, of names: [String]) throws(ArithmeticFault) -> Rational {
    switch total {
    case .slip:
      let weeks = names.isEmpty ? slips.map(\.weeks) : names.compactMap { weeksByName[$0] }
      return weeks.max() ?? .zero
    case .expected: return totals.expected
    case .twelveMonths: return totals.twelveMonths
    case .toCheck: return Rational(doubtful)
    case .teamTime, .toPay:
      return try total.part.map { kind throws(ArithmeticFault) in try part(kind, of: names) } ?? .zero
    case .cost, .runRate, .value, .margin, .valueRate, .costAtStake, .valueAtStake, .rateAtStake:
      guard let measure = total.measure else { return .zero }
      guard !names.isEmpty else { return totals.amounts[measure] }
      var sum = Rational.zero
      for (impact, amounts) in zip(impacts, try countedAmounts()) where impact.isKnown(by: names) {
        sum = try sum + amounts[measure]
      }
      for cost in delayCosts
      where names.contains(cost.deliverable) && measure == (cost.kind == "value" ? .value : .cost) {
        sum = try sum + cost.amount
      }
      return sum
    }
  }

  /// One-off money of one kind that is certain, as it is counted.
  private func part(_ kind: MoneyKind, of names: [String]) throws(ArithmeticFault) -> Rational {
    guard !names.isEmpty else { return kind == .capacity ? totals.teamTime : totals.toPay }
    var sum = Rational.zero
    for impact in impacts where impact.isKnown(by: names) && !impact.countsAsRisk {
      for component in impact.components
      where component.kind == kind.rawValue && !component.amount.unit.hasSuffix("/month") {
        sum = try sum + component.amount.exact
      }
      for overlap in taken where overlap.statement == impact.statementIndex && overlap.impact == impact.index {
        sum = try sum - (kind == .capacity ? overlap.teamTime : overlap.toPay)
      }
    }
    guard kind == .cash else { return sum }
    for cost in delayCosts where names.contains(cost.deliverable) && cost.kind != "value" {
      sum = try sum + cost.amount
    }
    return sum
  }

  /// « 140 k€ », « 2 400 € par mois », « 6 semaines ».
  public func text(_ value: Rational, of total: RecordedTotal, in language: Language) -> String {
    var output: [UInt8] = []
    switch total.count {
    case .weeks: DurationFormat(language, daysPerWeek: daysPerWeek).append(weeks: value, to: &output)
    case .money, .moneyMonthly:
      MoneyFormat(language, currency: currency).append(value, precision: .sentence, to: &output)
      if total.count == .moneyMonthly { output += SheetWords.perMonth[language].utf8 }
    case .statements: NumberFormat(language).append(value.rounded(decimals: 0), to: &output)
    }
    return String(decoding: output, as: UTF8.self)
  }
}

extension RecordedImpact {
  fileprivate func isKnown(by names: [String]) -> Bool {
    [deliverable, subject?.lowercased()].contains { $0.map(names.contains) ?? false }
  }
}
