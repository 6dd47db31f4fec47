public import Quantities
public import RuleLanguage
public import Translation

/// What a total is made of: line by line, by what the lines fall on, by family. Everything is counted once, as in the total.
public struct Breakdown: Sendable {
  /// What the certain losses of one family come to.
  public struct Share: Sendable {
    public let family: Family
    /// What counts of them once.
    public fileprivate(set) var oneOff = RollUp.Money()
    /// What their lines say a month.
    public fileprivate(set) var monthly = RollUp.Money()
    /// The longest delay.
    public fileprivate(set) var slip = Rational.zero
    /// Of the roll-up, the heaviest first.
    public fileprivate(set) var items: [Int] = []
  }

  /// Certain items, worst first: longer slip, then larger cost.
  public let ranked: [Int]
  /// By item, what counts of it once, without what overlaps take off.
  public let counted: [RollUp.Money]
  /// What counts once, by what it falls on, the largest first.
  public let subjects: [(subject: Item.Subject, money: RollUp.Money)]
  /// The heaviest within a year first.
  public let shares: [Share]

  public init(_ total: RollUp) {
    ranked = Self.ranked(total)
    counted = Self.counted(total)
    subjects = Self.subjects(total, ranked, counted)
    shares = Self.shares(total, ranked, counted)
  }

  private static func ranked(_ total: RollUp) -> [Int] {
    let certain = total.items.indices.filter { !total.items[$0].isRisk }
    let keys = certain.map { index in
      let impact = total.items[index].impact
      return (impact.slip?.value ?? .zero, impact.cost?.value ?? impact.value?.value ?? impact.runRate?.value ?? .zero)
    }
    return certain.indices.sorted {
      keys[$0].0 != keys[$1].0 ? keys[$1].0 < keys[$0].0 : keys[$0].1 != keys[$1].1 ? keys[$1].1 < keys[$0].1 : $0 < $1
    }.map { certain[$0] }
  }

  private static func counted(_ total: RollUp) -> [RollUp.Money] {
    var money = total.items.map { item in
      item.impact.components.reduce(into: RollUp.Money()) { sum, component in
        if !component.isRecurring { sum.count(component.amount.value, component.kind) }
      }
    }
    for overlap in total.overlaps {
      for kind in MoneyKind.allCases { money[overlap.item].count(-overlap.oneOff[kind].value, kind) }
    }
    return money
  }

  private static func subjects(
    _ total: RollUp, _ ranked: [Int], _ counted: [RollUp.Money]
  ) -> [(subject: Item.Subject, money: RollUp.Money)] {
    var money: [Item.Subject: RollUp.Money] = [:]
    var order: [Item.Subject] = []
    for index in ranked {
      let subject = total.items[index].subject
      if money[subject] == nil { order.append(subject) }
      money[subject, default: RollUp.Money()].count(counted[index])
    }
    return order.map { ($0, money[$0] ?? RollUp.Money()) }.filter { !$0.1.isZero }
      .sorted { $1.1.whole < $0.1.whole }
  }

  private static func shares(_ total: RollUp, _ ranked: [Int], _ counted: [RollUp.Money]) -> [Share] {
    let taken = Set(total.overlaps.lazy.map(\.item))
    var shares: [Share] = []
    var places: [Family: Int] = [:]
    for index in ranked where !total.items[index].impact.isGain {
      let item = total.items[index]
      if taken.contains(index), counted[index].whole.isZero { continue }
      let place = places[item.family] ?? shares.count
      if place == shares.count {
        places[item.family] = place
        shares.append(Share(family: item.family))
      }
      shares[place].add(counted[index], item.impact, index)
    }
    return shares.enumerated().sorted { left, right in
      let (one, other) = (left.element.yearly, right.element.yearly)
      return one == other ? left.offset < right.offset : other < one
    }.map(\.element)
  }
}

extension Breakdown.Share {
  /// What it weighs within a year: ranks families of every kind, and is shown nowhere.
  fileprivate var yearly: Rational { (try? oneOff.whole + monthly.whole * Rational(12)) ?? oneOff.whole }

  fileprivate mutating func add(_ money: RollUp.Money, _ impact: Impact, _ item: Int) {
    items.append(item)
    oneOff.count(money)
    for component in impact.components where component.isRecurring {
      monthly.count(component.amount.value, component.kind)
    }
    slip = max(slip, impact.slip?.value ?? .zero)
  }
}

extension RollUp.Money {
  /// All kinds together: for an order, never for a page.
  fileprivate var whole: Rational {
    MoneyKind.allCases.reduce(.zero) { sum, kind in (try? sum + self[kind].value) ?? sum }
  }

  /// Adds what is in range of exact arithmetic, without its bounds.
  fileprivate mutating func count(_ amount: Rational, _ kind: MoneyKind) {
    self[kind] = (try? Estimate(self[kind].value + amount)) ?? self[kind]
  }

  fileprivate mutating func count(_ other: RollUp.Money) {
    for kind in MoneyKind.allCases { count(other[kind].value, kind) }
  }
}

extension Impact {
  /// What it comes to in one kind of money; nil where it has no line of it.
  public func amount(_ kind: MoneyKind, isRecurring: Bool) -> Estimate? {
    components.filter { $0.kind == kind && $0.isRecurring == isRecurring }.map(\.amount)
      .reduce(nil) { sum, amount in sum.map { (try? $0 + amount) ?? $0 } ?? amount }
  }
}
