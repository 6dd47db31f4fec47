public import Quantities
public import RuleLanguage
import Translation

/// Every sum of a roll-up.
struct Totals {
  var oneOff = RollUp.Money()
  var recurring = RollUp.Money()
  var lines = RollUp.Money()
  var taken = RollUp.Money()
  var recurringLines = RollUp.Money()
  var recurringTaken = RollUp.Money()
  var losses = RollUp.Money()
  var gains = RollUp.Money()
  var twelveMonths = RollUp.Money()
  var atStake = RollUp.Money()
  var expected = RollUp.Money()
  var atStakeMonthly = RollUp.Money()
  var expectedMonthly = RollUp.Money()
  var delayCosts: [RollUp.DelayLine] = []
  var isTooLarge = false

  mutating func addLine(_ component: Impact.Component) throws(ArithmeticFault) {
    if component.isRecurring {
      try recurringLines.add(component.amount, component.kind)
    } else {
      try lines.add(component.amount, component.kind)
    }
  }

  mutating func takeLine(_ component: Impact.Component) throws(ArithmeticFault) {
    if component.isRecurring {
      try recurringTaken.add(component.amount, component.kind)
    } else {
      try taken.add(component.amount, component.kind)
    }
  }
}

extension RollUpBuilder {
  func rollUp() throws(ArithmeticFault) -> RollUp {
    let outlook = try PlanOutlook(delays(), program: program)
    var totals = try sums()
    try addDelayCosts(outlook, to: &totals)
    let slips = try slips(outlook)
    return RollUp(
      items: items, overlaps: overlaps, totals: totals, slips: slips, bounds: try bounds(slips),
      unexplained: try unexplained(), outlook: outlook)
  }

  private func sums() throws(ArithmeticFault) -> Totals {
    var totals = Totals()
    // Overlaps stand in the order of their items: one of each in hand is enough, however many there are.
    var next = overlaps.startIndex
    for item in items.indices {
      let first = next
      while next < overlaps.endIndex, overlaps[next].item == item { next += 1 }
      try add(item, without: overlaps[first..<next], to: &totals)
    }
    totals.oneOff = try totals.lines.less(totals.taken)
    totals.recurring = try totals.recurringLines.less(totals.recurringTaken)
    try totals.twelveMonths.add(totals.oneOff)
    try addExpectations(to: &totals)
    return totals
  }

  private func add(
    _ item: Int, without overlaps: ArraySlice<Overlap>, to totals: inout Totals
  ) throws(ArithmeticFault) {
    let components = impact(item).components
    if isCertain(item) {
      for component in components { try totals.addLine(component) }
    }
    // Nothing of most of many lines counts.
    if overlaps.count == 1, overlaps.allSatisfy(\.isWhole) {
      if isCertain(item) {
        for component in components { try totals.takeLine(component) }
      }
      return
    }
    var amounts = try lines(item)
    for overlap in overlaps {
      let taken: Amounts = (try overlap.money(isRecurring: false), try overlap.money(isRecurring: true))
      amounts.oneOff = try amounts.oneOff.less(taken.oneOff)
      amounts.recurring = try amounts.recurring.less(taken.recurring)
      guard isCertain(item) else { continue }
      try totals.taken.add(taken.oneOff)
      try totals.recurringTaken.add(taken.recurring)
    }
    try count(amounts, of: item, in: &totals)
  }

  private func count(_ amounts: Amounts, of item: Int, in totals: inout Totals) throws(ArithmeticFault) {
    guard isCertain(item) else { return try addRisk(item, amounts, to: &totals) }
    try addParts(of: amounts.oneOff, to: &totals)
    guard MoneyKind.allCases.contains(where: { !amounts.recurring[$0].isNothing }) else { return }
    // Team time is lost in the weeks that people work; invoices come every month.
    var year = try amounts.recurring.scaled(by: months(item))
    year.capacity = try year.capacity.scaled(by: program.workedShare)
    try totals.twelveMonths.add(year)
  }

  private typealias Amounts = (oneOff: RollUp.Money, recurring: RollUp.Money)

  private func lines(_ item: Int) throws(ArithmeticFault) -> Amounts {
    var amounts: Amounts = (RollUp.Money(), RollUp.Money())
    for component in impact(item).components {
      if component.isRecurring {
        try amounts.recurring.add(component.amount, component.kind)
      } else {
        try amounts.oneOff.add(component.amount, component.kind)
      }
    }
    return amounts
  }

  private func addParts(of amounts: RollUp.Money, to totals: inout Totals) throws(ArithmeticFault) {
    for kind in MoneyKind.allCases where !amounts[kind].isNothing {
      if amounts[kind].value.isNegative {
        try totals.gains.add(amounts[kind], kind)
      } else {
        try totals.losses.add(amounts[kind], kind)
      }
    }
  }

  private func addRisk(_ item: Int, _ amounts: Amounts, to totals: inout Totals) throws(ArithmeticFault) {
    try totals.atStake.add(amounts.oneOff)
    try totals.atStakeMonthly.add(amounts.recurring)
  }

  /// Risks on one thing are independent unless somebody says otherwise, and the largest that comes true is what is lost:
  /// each counts with its own chance, as far as none that is larger came. One whose chance nobody has stated is left out.
  private func addExpectations(to totals: inout Totals) throws(ArithmeticFault) {
    var scenario: [Int: Int] = [:]
    for overlap in overlaps where overlap.reason == .correlated { scenario[overlap.item] = overlap.by }
    let repeated = Set(overlaps.lazy.filter { $0.reason == .repetition }.map(\.item))
    var members: [Int: [Member]] = [:]
    for item in ranking where !repeated.contains(item) {
      guard case .risk(let probability?) = impact(item).certainty, !isCertain(item) else { continue }
      let money = try lines(item)
      members[scenario[item] ?? item, default: []]
        .append(Member(probability: probability, money: money, size: try size(of: money)))
    }
    for key in ranking {
      var noneLarger = Rational.one
      for member in (members[key] ?? []).sorted(by: { $1.size < $0.size }) {
        let chance = try noneLarger * member.probability
        try totals.expected.add(try member.money.oneOff.scaled(by: chance))
        try totals.expectedMonthly.add(try member.money.recurring.scaled(by: chance))
        noneLarger = try noneLarger * (try Rational.one - member.probability)
      }
    }
  }

  private struct Member {
    let probability: Rational
    let money: Amounts
    let size: Rational
  }

  private func size(of money: Amounts) throws(ArithmeticFault) -> Rational {
    var size = Rational.zero
    for part in [money.oneOff.cost, money.oneOff.value, money.recurring.cost, money.recurring.value] {
      size = try size + part.value.magnitude
    }
    return size
  }

  // MARK: - What being late costs (R12)

  private func addDelayCosts(_ outlook: PlanOutlook?, to totals: inout Totals) throws(ArithmeticFault) {
    let priced = statedPenalties()
    for entry in outlook?.entries ?? [] where Rational.zero < entry.weeks.value {
      for (cost, kind) in [(DelayCost.lostValue, MoneyKind.value), (.penalty, .cash)] {
        guard !(cost == .penalty && priced.contains(entry.deliverable)) else { continue }
        guard let amount = try amount(of: cost, entry), !(amount.value.isZero && amount.high.isZero) else { continue }
        totals.delayCosts.append(
          RollUp.DelayLine(deliverable: entry.deliverable, weeks: entry.weeks, kind: kind, amount: amount))
        try totals.lines.add(amount, kind)
        try totals.oneOff.add(amount, kind)
        try totals.losses.add(amount, kind)
        try totals.twelveMonths.add(amount, kind)
      }
    }
  }

  /// Euros that a statement gives beat those that a clause of the model gives (R8).
  private func statedPenalties() -> Set<Int> {
    Set(
      items.indices.filter { items[$0].family.has(.dueOnce) && isCertain($0) }.compactMap { item in
        if case .deliverable(let deliverable) = items[item].named { deliverable } else { nil }
      })
  }

  private func amount(of cost: DelayCost, _ entry: PlanOutlook.Entry) throws(ArithmeticFault) -> Estimate? {
    var ends: [Rational] = []
    for weeks in [entry.weeks.value, entry.weeks.low, entry.weeks.high] {
      let delay = max(.zero, try weeks * week)
      do throws(EvaluationFault) {
        guard let amount = try program.cost(cost, ofDelay: delay, of: entry.deliverable) else { return nil }
        ends.append(amount)
      } catch {
        if case .arithmetic(let fault, _) = error { throw fault }
        return nil
      }
    }
    return Estimate(ends[0], low: ends.min() ?? ends[0], high: ends.max() ?? ends[0])
  }

  /// How many of the twelve months to come something that recurs lasts.
  private func months(_ item: Int) -> Rational { impact(item).monthsAhead ?? Rational(12) }
}

extension RollUp.Money {
  fileprivate func scaled(by factor: Rational) throws(ArithmeticFault) -> RollUp.Money {
    var result = RollUp.Money()
    for kind in MoneyKind.allCases where !self[kind].isNothing {
      try result.add(try self[kind].scaled(by: factor), kind)
    }
    return result
  }
}

extension Program {
  /// The part of a year that people work: a month of team time is a full month of work, a year is not twelve of them.
  public var workedShare: Rational {
    guard let parameter = parameter(named: "weeks_worked"),
      case .known(let share) = value(of: parameter, in: Scope(team: 0))
    else { return .one }
    return share
  }

  /// What a week later costs in margin, in the model's currency; nil while nobody has said it.
  public func delayCost(of deliverable: Int) -> Rational? {
    guard let parameter = parameter(named: "deliverable.cost_of_delay"),
      let week = units.unit(named: "week").flatMap({ units[$0].factor })
    else { return nil }
    let scope = Scope(team: deliverables[deliverable].team, deliverable: deliverable)
    guard case .known(let rate) = value(of: parameter, in: scope), !rate.isZero else { return nil }
    return try? rate * week
  }
}
