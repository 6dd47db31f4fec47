import Quantities

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
      try add(pair.old.map { old.impacts[$0] }, pair.new.map { new.impacts[$0] }, amounts)
    }
    try addDelayCosts()
  }

  private mutating func add(
    _ before: RecordedImpact?, _ after: RecordedImpact?, _ amounts: Amounts
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
    entries.append(
      BriefingChange.Entry(
        kind: Self.kind(amounts, slip, hadIt: before != nil, hasIt: after != nil), topic: (after ?? before)?.topic,
        isDelayCost: false, before: before, after: after, slip: slip, amounts: amounts,
        causes: causes(before, after)))
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
    if before.reads != after.reads, old.asOf != new.asOf { return [.day] }
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
    amounts[any.kind == "value" ? .value : .cost] = change
    var causes: [BriefingChange.Cause] = []
    if before?.weeks ?? .zero != after?.weeks ?? .zero { causes.append(.slip) }
    if let before, let after { causes += Self.assumptions(before.inputs, after.inputs, old, new) }
    entries.append(
      BriefingChange.Entry(
        kind: Self.kind(amounts, nil, hadIt: before != nil, hasIt: after != nil), topic: any.deliverable,
        isDelayCost: true, before: nil, after: nil, slip: nil, amounts: amounts,
        causes: causes.isEmpty ? [.rule(before: nil, after: nil)] : causes))
  }
}

extension BriefingRecord {
  /// What each impact adds to the totals: its lines of money, less what is counted elsewhere.
  func countedAmounts() throws(ArithmeticFault) -> [Amounts] {
    var counted: [Amounts] = []
    var places: [Int: [Int: Int]] = [:]
    for (place, impact) in impacts.enumerated() {
      var amounts = Amounts()
      for component in impact.components {
        let isMonthly = component.amount.unit.hasSuffix("/month")
        guard let measure = impact.measure(ofValue: component.kind == "value", isMonthly: isMonthly) else { continue }
        try amounts.add(component.amount.exact, measure)
      }
      counted.append(amounts)
      places[impact.statementIndex, default: [:]][impact.index] = place
    }
    for overlap in taken {
      guard let place = places[overlap.statement]?[overlap.impact] else { continue }
      let parts = [
        (overlap.cost, false, false), (overlap.value, true, false), (overlap.runRate, false, true),
        (overlap.valueRate, true, true),
      ]
      for (amount, isValue, isMonthly) in parts {
        guard let measure = impacts[place].measure(ofValue: isValue, isMonthly: isMonthly) else { continue }
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
  /// What its money counts as; nil for what no total holds.
  fileprivate func measure(ofValue isValue: Bool, isMonthly: Bool) -> Measure? {
    switch (countsAsRisk, isValue, isMonthly) {
    case (false, false, false): .cost
    case (false, false, true): .runRate
    case (false, true, false): .value
    case (false, true, true): .valueRate
    case (true, false, false): .costAtStake
    case (true, true, false): .valueAtStake
    case (true, false, true): .rateAtStake
    // A value that may be lost each month has no total of its own.
    case (true, true, true): nil
    }
  }
}
