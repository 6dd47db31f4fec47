import Language
import Languages
import Portfolio
import Quantities
import RuleLanguage

/// Finds what moved between two pages, fact by fact.
struct ChangeFinder {
  private let old: BriefingRecord
  private let new: BriefingRecord
  private(set) var entries: [BriefingChange.Entry] = []
  private(set) var unchanged = 0

  init(old: BriefingRecord, new: BriefingRecord) {
    self.old = old
    self.new = new
  }

  mutating func find() throws(ArithmeticFault) {
    let (earlier, later) = (try old.countedAmounts(), try new.countedAmounts())
    for pair in FactMatching.pairs(old.impacts, new.impacts) {
      let amounts = (try (pair.new.map { later[$0] } ?? .zero) - (pair.old.map { earlier[$0] } ?? .zero))
      // Only what is counted whole on both sides can be put down to one reason and then to another.
      var isWhole = pair.old != nil && pair.new != nil
      if let place = pair.old, try earlier[place] != old.impacts[place].ownAmounts() { isWhole = false }
      if let place = pair.new, try later[place] != new.impacts[place].ownAmounts() { isWhole = false }
      try add(pair.old.map { old.impacts[$0] }, pair.new.map { new.impacts[$0] }, amounts, isWhole: isWhole)
    }
    try addDelayCosts()
  }

  private mutating func add(
    _ before: RecordedImpact?, _ after: RecordedImpact?, _ amounts: Amounts, isWhole: Bool
  ) throws(ArithmeticFault) {
    var slip: Rational?
    if before?.slip != nil || after?.slip != nil {
      slip = try (after?.slip?.exact ?? .zero) - (before?.slip?.exact ?? .zero)
    }
    let isSame = amounts.isZero && slip?.isZero ?? true && before?.isRisk == after?.isRisk
    guard !isSame || before == nil || after == nil else {
      unchanged += 1
      return
    }
    let kind = Self.kind(amounts, slip, hadIt: before != nil, hasIt: after != nil)
    let causes = causes(before, after).withoutIdle(amounts)
    let whole = BriefingChange.Share(reason: Self.reason(kind, causes), causes: causes, slip: slip, amounts: amounts)
    var shares = [whole]
    if isWhole, let before, let after { shares = try split(whole, before, after) ?? shares }
    entries.append(
      BriefingChange.Entry(
        kind: kind, topic: (after ?? before)?.topic, isDelayCost: false, before: before, after: after, slip: slip,
        amounts: amounts, shares: shares))
  }

  /// What the other words come to under the assumptions of before, then what the other assumptions add.
  private func split(
    _ whole: BriefingChange.Share, _ before: RecordedImpact, _ after: RecordedImpact
  ) throws(ArithmeticFault) -> [BriefingChange.Share]? {
    let assumptions = whole.causes.filter { if case .assumption = $0 { true } else { false } }
    guard before.rule == after.rule, before.countsAsRisk == after.countsAsRisk, !assumptions.isEmpty,
      whole.causes.count > assumptions.count
    else { return nil }
    var earlier: [String: Rational] = [:]
    for input in before.inputs { earlier[input.name] = input.value }
    guard let figures = after.figures(with: earlier) else { return nil }
    let middle = try after.ownAmounts(figures.components)
    var slips: (Rational?, Rational?) = (nil, nil)
    if let between = figures.slip {
      slips = (try between - (before.slip?.exact ?? .zero), try (after.slip?.exact ?? .zero) - between)
    }
    let words = BriefingChange.Share(
      reason: .statement, causes: [.statement], slip: slips.0, amounts: try middle - before.ownAmounts())
    let model = BriefingChange.Share(
      reason: .assumption, causes: assumptions, slip: slips.1, amounts: try after.ownAmounts() - middle)
    return [words, model].filter { !$0.amounts.isZero || !($0.slip?.isZero ?? true) }
  }

  /// What a change with these causes is put down to.
  private static func reason(_ kind: BriefingChange.Kind, _ causes: [BriefingChange.Cause]) -> BriefingChange.Reason {
    var reasons: [BriefingChange.Reason] = []
    for cause in causes {
      let reason: BriefingChange.Reason =
        switch cause {
        case .statement: kind == .new ? .new : kind == .gone ? .gone : .statement
        case .certainty: .certainty
        case .assumption: .assumption
        case .rule: .rule
        case .day: .day
        case .overlap: .overlap
        case .slip: .slip
        }
      if !reasons.contains(reason) { reasons.append(reason) }
    }
    // What has come true is said in other words.
    if reasons.first == .certainty, reasons.allSatisfy({ $0 == .certainty || $0 == .statement }) { return .certainty }
    return reasons.count == 1 ? reasons[0] : .several
  }

  /// Money decides, then time, then what is at stake.
  private static func kind(
    _ amounts: Amounts, _ slip: Rational?, hadIt: Bool, hasIt: Bool
  ) -> BriefingChange.Kind {
    guard hadIt else { return .new }
    guard hasIt else { return .gone }
    for change in [amounts.weight, slip ?? .zero, amounts.weightAtStake] where !change.isZero {
      return change.isNegative ? .better : .worse
    }
    return .other
  }

  // MARK: - Why

  private func causes(_ before: RecordedImpact?, _ after: RecordedImpact?) -> [BriefingChange.Cause] {
    guard let before, let after else {
      // The words stand in both pages: it is the reading that is another.
      let text = (before ?? after)?.statement.asCompared ?? ""
      let isReading = before == nil ? old.silent.contains(text) : new.silent.contains(text)
      return isReading ? [.rule(before: before?.rule, after: after?.rule)] : [.statement]
    }
    var causes: [BriefingChange.Cause] = []
    let isOtherText = before.statement.asCompared != after.statement.asCompared
    if before.countsAsRisk != after.countsAsRisk { causes.append(.certainty(isRiskNow: after.countsAsRisk)) }
    if isOtherText { causes.append(.statement) }
    causes += Self.assumptions(before.inputs, after.inputs, old, new)
    if before.rule != after.rule { causes.append(.rule(before: before.rule, after: after.rule)) }
    guard causes.isEmpty else { return causes }
    if Self.figures(of: before) == Self.figures(of: after) { return [.overlap] }
    if before.reads != after.reads {
      let units = Self.movedUnits(old, new)
      if !units.isEmpty { return units }
      if old.asOf != new.asOf { return [.day] }
    }
    return [.rule(before: before.rule, after: after.rule)]
  }

  /// The figures of the model that both pages name and that are not the same.
  private static func assumptions(
    _ before: [RecordedImpact.Input], _ after: [RecordedImpact.Input], _ old: BriefingRecord, _ new: BriefingRecord
  ) -> [BriefingChange.Cause] {
    after.compactMap { input in
      guard let earlier = before.first(where: { $0.name == input.name }), earlier.value != input.value else {
        return nil
      }
      return .assumption(name: input.name, before: old.text(of: earlier), after: new.text(of: input))
    }
  }

  /// A sprint or a working week of another length: statements are counted in them, so that no derivation names them.
  private static func movedUnits(_ old: BriefingRecord, _ new: BriefingRecord) -> [BriefingChange.Cause] {
    new.parameters.compactMap { parameter in
      guard !parameter.name.contains("."), parameter.value?.holds("week") ?? false,
        let earlier = old.parameters.first(where: { $0.name == parameter.name }), earlier.value != parameter.value
      else { return nil }
      return .assumption(
        name: parameter.name, before: earlier.text ?? earlier.value, after: parameter.text ?? parameter.value)
    }
  }

  private static func figures(of impact: RecordedImpact) -> [Rational?] {
    [impact.slip?.exact] + impact.components.map(\.amount.exact)
  }

  // MARK: - What being late costs

  private mutating func addDelayCosts() throws(ArithmeticFault) {
    var earlier = old.delayCosts
    for cost in new.delayCosts {
      let place = earlier.firstIndex { $0.deliverable == cost.deliverable && $0.kind == cost.kind }
      try add(place.map { earlier.remove(at: $0) }, cost)
    }
    for cost in earlier { try add(cost, nil) }
  }

  private mutating func add(_ before: RecordedDelayCost?, _ after: RecordedDelayCost?) throws(ArithmeticFault) {
    guard let any = after ?? before else { return }
    let change = try (after?.amount ?? .zero) - (before?.amount ?? .zero)
    guard !change.isZero else {
      unchanged += 1
      return
    }
    var amounts = Amounts()
    amounts[any.kind == "value" ? .value : .toPay] = change
    var causes: [BriefingChange.Cause] = []
    if before?.weeks ?? .zero != after?.weeks ?? .zero { causes.append(.slip) }
    if let before, let after { causes += Self.assumptions(before.inputs, after.inputs, old, new) }
    if causes.isEmpty { causes = [.rule(before: nil, after: nil)] }
    let kind = Self.kind(amounts, nil, hadIt: before != nil, hasIt: after != nil)
    let share = BriefingChange.Share(reason: Self.reason(kind, causes), causes: causes, slip: nil, amounts: amounts)
    entries.append(
      BriefingChange.Entry(
        kind: kind, topic: any.deliverable, isDelayCost: true, before: nil, after: nil, slip: nil, amounts: amounts,
        shares: [share]))
  }
}

extension [BriefingChange.Cause] {
  /// An assumption explains no money where none moved.
  fileprivate func withoutIdle(_ amounts: Amounts) -> [BriefingChange.Cause] {
    guard amounts.isZero else { return self }
    let others = filter { if case .assumption = $0 { false } else { true } }
    return others.isEmpty ? self : others
  }
}

extension BriefingRecord {
  /// What each impact adds to the totals: its lines of money, less what is counted elsewhere.
  func countedAmounts() throws(ArithmeticFault) -> [Amounts] {
    var counted: [Amounts] = []
    var places: [Int: [Int: Int]] = [:]
    for (place, impact) in impacts.enumerated() {
      counted.append(try impact.ownAmounts())
      places[impact.statementIndex, default: [:]][impact.index] = place
    }
    for overlap in taken {
      guard let place = places[overlap.statement]?[overlap.impact] else { continue }
      let parts: [(Rational, MoneyKind, Bool)] = [
        (overlap.teamTime, .capacity, false), (overlap.toPay, .cash, false), (overlap.value, .value, false),
        (overlap.teamTimeRate, .capacity, true), (overlap.toPayRate, .cash, true), (overlap.valueRate, .value, true),
      ]
      for (amount, kind, isMonthly) in parts {
        guard let measure = Measure(kind, isMonthly: isMonthly, isRisk: impacts[place].countsAsRisk) else { continue }
        try counted[place].add(-amount, measure)
      }
    }
    return counted
  }

  /// In the language of the page where the model says it, else as programs read it.
  fileprivate func text(of input: RecordedImpact.Input) -> String {
    let parameter = parameters.first { $0.name == input.name }
    return parameter?.value == input.shown ? parameter?.text ?? input.shown : input.shown
  }
}

extension RecordedImpact {
  /// Its lines of money, before anything is taken off.
  ///
  /// - Parameter figures: instead of those of its components, in their order.
  func ownAmounts(_ figures: [Rational]? = nil) throws(ArithmeticFault) -> Amounts {
    var amounts = Amounts()
    for (component, figure) in zip(components, figures ?? components.map(\.amount.exact)) {
      let isMonthly = component.amount.unit.hasSuffix("/month")
      guard let kind = MoneyKind(rawValue: component.kind),
        let measure = Measure(kind, isMonthly: isMonthly, isRisk: countsAsRisk)
      else { continue }
      try amounts.add(figure, measure)
    }
    return amounts
  }
}
