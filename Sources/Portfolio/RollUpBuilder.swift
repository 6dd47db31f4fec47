import Quantities
import RuleLanguage
import Translation

/// Decides what counts, then adds it up. The order of the items changes nothing: ties go to the larger figures.
struct RollUpBuilder {
  let items: [Item]
  let program: Program
  private var overlaps: [Overlap] = []
  /// By item: why it is not counted.
  private var reasons: [Overlap.Reason?]
  private var isTooLarge = false

  init(items: [Item], program: Program) {
    self.items = items
    self.program = program
    reasons = Array(repeating: nil, count: items.count)
  }

  // MARK: - Overlaps

  mutating func findOverlaps() {
    findRecaps()
    var bySubject: [Item.Subject: [Int]] = [:]
    for index in items.indices where isCertain(index) && reasons[index] == nil {
      bySubject[items[index].subject, default: []].append(index)
    }
    for index in items.indices where bySubject[items[index].subject]?.first == index {
      overlap(within: bySubject[items[index].subject] ?? [])
    }
    overlaps.sort { ($0.item, $0.by) < ($1.item, $1.by) }
  }

  /// A summary or a decision repeats a fact by its figures, also where only one of the two names a subject.
  private mutating func findRecaps() {
    guard items.contains(where: \.isRecap) else { return }
    var told: [Figures: [Int]] = [:]
    for index in items.indices where isCertain(index) && !items[index].isRecap {
      told[figures(of: index), default: []].append(index)
    }
    for index in items.indices where isCertain(index) && items[index].isRecap {
      let same = (told[figures(of: index)] ?? []).filter { canBeOne(items[$0].subject, items[index].subject) }
      // What names the same subject before what names none.
      let named = same.filter { items[$0].subject == items[index].subject }
      guard let other = (named.isEmpty ? same : named).min(by: isBefore) else { continue }
      overlaps.append(Overlap(item: index, by: other, reason: .repetition))
      reasons[index] = .repetition
    }
  }

  private func canBeOne(_ left: Item.Subject, _ right: Item.Subject) -> Bool {
    left == right || left == .unnamed || right == .unnamed
  }

  private func isCertain(_ index: Int) -> Bool {
    if case .actual = items[index].impact.certainty { true } else { false }
  }

  /// Larger slips first, so that each is set against one that counts.
  private mutating func overlap(within group: [Int]) {
    var counted = Counted()
    for index in group.sorted(by: isBefore) {
      if let (other, reason) = overlap(of: index, counted) {
        overlaps.append(Overlap(item: index, by: other, reason: reason))
        reasons[index] = reason
      } else {
        note(index, in: &counted)
      }
    }
  }

  /// What counts so far for one subject, by what later items could overlap with.
  private struct Counted {
    var byFigures: [Figures: Int] = [:]
    /// By family: the item with the longest slip that is stated, not derived from a cause.
    var statedSlips: [String: Int] = [:]
    /// By family: the item with the longest slip.
    var slips: [String: Int] = [:]
  }

  /// What makes two items the same fact.
  private struct Figures: Hashable {
    let family: String
    let figures: [Estimate?]
  }

  private func figures(of index: Int) -> Figures {
    let impact = items[index].impact
    return Figures(family: items[index].family, figures: [impact.slip, impact.cost, impact.runRate, impact.value])
  }

  private func overlap(of index: Int, _ counted: Counted) -> (by: Int, reason: Overlap.Reason)? {
    let item = items[index]
    if item.subject != .unnamed, let other = counted.byFigures[figures(of: index)] { return (other, .repetition) }
    let rule = program.rules[item.impact.rule]
    if isCause(index) {
      for explained in rule.explains {
        if let other = counted.statedSlips[program.rules[explained].family] { return (other, .explains) }
      }
    }
    if item.subject != .unnamed, isLoss(index), let other = counted.slips[item.family] { return (other, .parallel) }
    return nil
  }

  private mutating func note(_ index: Int, in counted: inout Counted) {
    let family = items[index].family
    counted.byFigures[figures(of: index)] = index
    guard isLoss(index) else { return }
    if counted.slips[family] == nil { counted.slips[family] = index }
    if program.rules[items[index].impact.rule].explains.isEmpty, counted.statedSlips[family] == nil {
      counted.statedSlips[family] = index
    }
  }

  /// Capacity lost to what a stated slip already contains.
  private func isCause(_ index: Int) -> Bool {
    !items[index].impact.isGain && items[index].impact.components.allSatisfy { $0.kind == .capacity }
  }

  private func isLoss(_ index: Int) -> Bool {
    guard let slip = items[index].impact.slip else { return false }
    return !slip.value.isNegative && !slip.value.isZero
  }

  /// Stated slips before their causes, larger before smaller; then by every figure, then by rule: never by place alone.
  private func isBefore(_ left: Int, _ right: Int) -> Bool {
    let (first, second) = (items[left].impact, items[right].impact)
    let (isFirstCause, isSecondCause) = (
      !program.rules[first.rule].explains.isEmpty, !program.rules[second.rule].explains.isEmpty
    )
    if isFirstCause != isSecondCause { return !isFirstCause }
    let (slip, other) = (first.slip?.value ?? .zero, second.slip?.value ?? .zero)
    if slip != other { return other < slip }
    let (cost, otherCost) = (first.cost?.value ?? .zero, second.cost?.value ?? .zero)
    if cost != otherCost { return otherCost < cost }
    if first.rule != second.rule { return first.rule < second.rule }
    return left < right
  }

  // MARK: - Totals

  mutating func rollUp() -> RollUp {
    var lines = RollUp.Money()
    var taken = RollUp.Money()
    var recurring = RollUp.Money()
    var atStake = RollUp.Money()
    var expected = RollUp.Money()
    for (index, item) in items.enumerated() {
      let isTaken = reasons[index] != nil
      for component in item.impact.components {
        switch item.impact.certainty {
        case .risk(let probability):
          guard !component.isRecurring else { continue }
          add(component.amount, component.kind, to: &atStake)
          if let probability { add(weighted(component.amount, probability), component.kind, to: &expected) }
        case .actual where component.isRecurring:
          if !isTaken { add(component.amount, component.kind, to: &recurring) }
        case .actual:
          add(component.amount, component.kind, to: &lines)
          if isTaken { add(component.amount, component.kind, to: &taken) }
        }
      }
    }
    let slips = slips()
    return RollUp(
      items: items, overlaps: overlaps, oneOff: difference(lines, taken), recurring: recurring, sumOfLines: lines,
      taken: taken, atStake: atStake, expected: expected, slips: slips, isTooLarge: isTooLarge)
  }

  private mutating func add(_ amount: Estimate, _ kind: MoneyKind, to money: inout RollUp.Money) {
    switch kind {
    case .capacity: money.capacity = sum(money.capacity, amount)
    case .cash: money.cash = sum(money.cash, amount)
    case .value: money.value = sum(money.value, amount)
    }
  }

  private mutating func sum(_ left: Estimate, _ right: Estimate) -> Estimate {
    guard let sum = try? left + right else {
      isTooLarge = true
      return left
    }
    return sum
  }

  private func weighted(_ amount: Estimate, _ probability: Rational) -> Estimate {
    guard let value = try? amount.value * probability, let low = try? amount.low * probability,
      let high = try? amount.high * probability
    else { return amount }
    return Estimate(value, low: low, high: high)
  }

  private mutating func difference(_ left: RollUp.Money, _ right: RollUp.Money) -> RollUp.Money {
    func negated(_ estimate: Estimate) -> Estimate {
      Estimate(-estimate.value, low: -estimate.low, high: -estimate.high)
    }
    var result = left
    result.capacity = sum(left.capacity, negated(right.capacity))
    result.cash = sum(left.cash, negated(right.cash))
    result.value = sum(left.value, negated(right.value))
    return result
  }

  /// By subject, the longest first.
  private mutating func slips() -> [RollUp.Slip] {
    var sums: [Item.Subject: (slip: Estimate, serial: Estimate)] = [:]
    for (index, item) in items.enumerated() where isCertain(index) {
      guard let slip = item.impact.slip, reasons[index] != .repetition else { continue }
      var (counted, serial) = sums[item.subject] ?? (Estimate(.zero), Estimate(.zero))
      if reasons[index] == nil { counted = sum(counted, slip) }
      if reasons[index] != .explains { serial = sum(serial, slip) }
      sums[item.subject] = (counted, serial)
    }
    return sums.map { RollUp.Slip(subject: $0.key, slip: $0.value.slip, ifSerial: $0.value.serial) }
      .sorted { first, second in
        first.slip.value != second.slip.value
          ? second.slip.value < first.slip.value : key(first.subject) < key(second.subject)
      }
  }

  private func key(_ subject: Item.Subject) -> String {
    switch subject {
    case .deliverable(let index): "0\(program.deliverables[index].name)"
    case .named(let name): "1\(name)"
    case .unnamed: "2"
    }
  }
}
