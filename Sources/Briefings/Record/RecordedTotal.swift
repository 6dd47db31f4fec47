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
  public var isOfSubjects: Bool { self == .slip || !measures.isEmpty }

  /// What it is the sum of.
  fileprivate var measures: [Measure] {
    if self == .margin { return [.value] }
    return SummedMeasure(rawValue: rawValue)?.parts ?? Measure(rawValue: rawValue).map { [$0] } ?? []
  }

  init(_ kind: MoneyKind) {
    self =
      switch kind {
      case .capacity: .teamTime
      case .cash: .toPay
      case .value: .margin
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
    case .cost, .teamTime, .toPay, .runRate, .value, .margin, .valueRate, .costAtStake, .valueAtStake, .rateAtStake:
      return try sum(of: total.measures, of: names)
    }
  }

  private func sum(of measures: [Measure], of names: [String]) throws(ArithmeticFault) -> Rational {
    var sum = Rational.zero
    guard !names.isEmpty else {
      for measure in measures { sum = try sum + totals.amounts[measure] }
      return sum
    }
    for (impact, amounts) in zip(impacts, try countedAmounts()) where impact.isKnown(by: names) {
      for measure in measures { sum = try sum + amounts[measure] }
    }
    for cost in delayCosts
    where names.contains(cost.deliverable) && measures.contains(cost.kind == "value" ? .value : .toPay) {
      sum = try sum + cost.amount
    }
    return sum
  }

  /// « 140 k€ », « 2 400 € par mois », « 6 semaines ».
  public func text(_ value: Rational, of total: RecordedTotal, in language: Language) -> String {
    var output = TextBuffer()
    switch total.count {
    case .weeks: DurationFormat(language, daysPerWeek: daysPerWeek).append(weeks: value, to: &output)
    case .money, .moneyMonthly:
      MoneyFormat(language, currency: currency).append(value, precision: .sentence, to: &output)
      if total.count == .moneyMonthly { output += SheetWords.perMonth[language].utf8 }
    case .statements: NumberFormat(language).append(value.rounded(decimals: 0), to: &output)
    }
    return output.string
  }
}

extension RecordedImpact {
  fileprivate func isKnown(by names: [String]) -> Bool {
    [deliverable, subject?.lowercased()].contains { $0.map(names.contains) ?? false }
  }
}
