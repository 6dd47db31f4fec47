import Documents
import Quantities
import RuleLanguage

/// Totals of a document, in its currency.
struct RecordedTotals: Sendable {
  let amounts: Amounts
  /// The sum of risks weighted by their probabilities, and of a year of what is certain.
  let expected: Rational
  let twelveMonths: Rational
  /// Nothing was added up: the figures left the range of exact arithmetic.
  let isTooLarge: Bool

  init(_ tree: JSONTree) throws(BriefingRecord.Fault) {
    func figure(_ part: String, _ name: String) throws(BriefingRecord.Fault) -> Rational {
      try tree[part]?.optional(name, \.exactValue) ?? .zero
    }
    // A document of an earlier version has the kinds in its identity alone.
    func part(_ kind: MoneyKind, isMonthly: Bool) -> Rational {
      let total = tree["identity"]?.elements.first {
        $0["kind"]?.string == kind.rawValue
          && ($0["total"]?["unit"]?.string?.hasSuffix("/month") ?? !isMonthly) == isMonthly
      }
      return total?["total"]?.exactValue ?? .zero
    }
    var amounts = Amounts()
    for kind in MoneyKind.allCases {
      let name = RecordedTotal(kind).rawValue
      for (isMonthly, key) in [(false, "one_off"), (true, "run_rate")] {
        guard let measure = Measure(kind, isMonthly: isMonthly, isRisk: false) else { continue }
        amounts[measure] = try tree[name] == nil ? part(kind, isMonthly: isMonthly) : figure(name, key)
      }
    }
    let risks = tree["at_stake"]
    amounts[.valueAtStake] = try figure("at_stake", "value")
    amounts[.toPayAtStake] = try figure("at_stake", "to_pay")
    amounts[.teamTimeAtStake] = try figure("at_stake", risks?["team_time"] == nil ? "cost" : "team_time")
    amounts[.toPayRateAtStake] = try figure("at_stake", "to_pay_rate")
    let hasKinds = risks?["team_time_rate"] != nil
    amounts[.teamTimeRateAtStake] = try figure("at_stake", hasKinds ? "team_time_rate" : "run_rate")
    self.amounts = amounts
    expected = try figure("expected", "cost")
    twelveMonths = try figure("certain", "twelve_months")
    isTooLarge = tree["too_large"]?.isTrue ?? false
  }
}

/// What is not counted of an impact.
struct RecordedOverlap: Sendable {
  let statement: Int
  /// Among the impacts of its statement; the first where a document of an earlier version does not say.
  let impact: Int
  /// Why, in the language of the page.
  let reason: String
  let teamTime: Rational
  let toPay: Rational
  let value: Rational
  let teamTimeRate: Rational
  let toPayRate: Rational
  let valueRate: Rational

  init?(_ tree: JSONTree) {
    guard let statement = tree["statement"]?.integer else { return nil }
    self.statement = statement
    impact = tree["impact"]?.integer ?? 0
    reason = tree["text"]?.string ?? ""
    teamTime = tree["team_time"]?.exactValue ?? .zero
    toPay = tree["to_pay"]?.exactValue ?? .zero
    value = tree["value"]?.exactValue ?? .zero
    // A document of an earlier version does not tell team time from invoices.
    teamTimeRate = (tree["team_time_rate"] ?? tree["run_rate"])?.exactValue ?? .zero
    toPayRate = tree["to_pay_rate"]?.exactValue ?? .zero
    valueRate = tree["value_rate"]?.exactValue ?? .zero
  }
}

/// What the model says that a delay costs.
struct RecordedDelayCost: Sendable {
  let deliverable: String
  let kind: String
  let weeks: Rational
  let amount: Rational
  let inputs: [RecordedImpact.Input]

  init?(_ tree: JSONTree) {
    guard let deliverable = tree["deliverable"]?.string, let kind = tree["kind"]?.string,
      let weeks = tree["slip"]?.exactValue, let amount = tree["value"]?.exactValue
    else { return nil }
    self.deliverable = deliverable
    self.kind = kind
    self.weeks = weeks
    self.amount = amount
    var (inputs, reads): ([RecordedImpact.Input], [Rational]) = ([], [])
    tree["derivation"].flatMap(RecordedDerivation.init)?.collectLeaves(&inputs, &reads)
    self.inputs = inputs
  }
}

/// A figure of the model.
struct RecordedParameter: Sendable {
  let name: String
  /// For programs; nil while unknown.
  let value: String?
  /// In the page's language.
  let text: String?
  /// Where it was given.
  let place: String?

  init?(_ tree: JSONTree) {
    guard let name = tree["name"]?.string else { return nil }
    self.name = name
    place = tree["place"]?.string
    value = tree["value"]?.string
    text = tree["text"]?.string
  }
}

/// What a page calls a deliverable.
struct RecordedTitle: Sendable {
  let name: String
  let title: String

  init?(_ tree: JSONTree) {
    guard let name = tree["name"]?.string, let title = tree["title"]?.string else { return nil }
    self.name = name
    self.title = title
  }
}

extension JSONTree {
  /// A figure with its unit, or a bare number, exactly.
  var exactValue: Rational? {
    switch value {
    case .object:
      self["exact"]?.string.flatMap(Rational.init(fraction:)) ?? self["value"]?.exactValue
    default: rational
    }
  }
}
