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
  /// What counts once, by what it falls on, the largest first.
  public let subjects: [(subject: Item.Subject, money: RollUp.Money)]
  /// The heaviest within a year first.
  public let shares: [Share]
  private let total: RollUp

  public init(_ total: RollUp) {
    let ranked = Self.ranked(total)
    var (subjects, shares) = (SubjectSums(), FamilySums())
    for index in ranked {
      let (item, counted) = (total.items[index], total.counted(index))
      subjects.add(counted, on: item.subject)
      if !item.impact.isGain, !counted.whole.isZero || total.overlaps(of: index).isEmpty {
        shares.add(counted, of: item, at: index)
      }
    }
    self.ranked = ranked
    self.subjects = subjects.largestFirst
    self.shares = shares.heaviestFirst
    self.total = total
  }

  /// What counts of an item once, without what overlaps take off.
  public func counted(_ item: Int) -> RollUp.Money { total.counted(item) }

  private static func ranked(_ total: RollUp) -> [Int] {
    var order = ContentOrder<Weight>()
    return order.order(total.items) { Weight($0.impact) }.filter { !total.items[$0].isRisk }
  }

  /// The heavier first.
  private struct Weight: Comparable {
    let slip: Rational
    let money: Rational

    init(_ impact: Impact) {
      slip = impact.slip?.value ?? .zero
      money = impact.cost?.value ?? impact.value?.value ?? impact.runRate?.value ?? .zero
    }

    static func < (left: Weight, right: Weight) -> Bool {
      left.slip == right.slip ? right.money < left.money : right.slip < left.slip
    }
  }
}

private struct SubjectSums {
  private var money: [Item.Subject: RollUp.Money] = [:]
  private var order: [Item.Subject] = []

  mutating func add(_ counted: RollUp.Money, on subject: Item.Subject) {
    if money[subject] == nil { order.append(subject) }
    money[subject, default: RollUp.Money()].count(counted)
  }

  var largestFirst: [(subject: Item.Subject, money: RollUp.Money)] {
    order.map { ($0, money[$0] ?? RollUp.Money()) }.filter { !$0.1.isZero }.sorted { $1.1.whole < $0.1.whole }
  }
}

private struct FamilySums {
  private var shares: [Breakdown.Share] = []
  private var places: [Family: Int] = [:]

  mutating func add(_ counted: RollUp.Money, of item: Item, at index: Int) {
    let place = places[item.family] ?? shares.count
    if place == shares.count {
      places[item.family] = place
      shares.append(Breakdown.Share(family: item.family))
    }
    shares[place].add(counted, item.impact, index)
  }

  var heaviestFirst: [Breakdown.Share] {
    shares.enumerated().sorted { left, right in
      let (one, other) = (left.element.yearly, right.element.yearly)
      return one == other ? left.offset < right.offset : other < one
    }.map(\.element)
  }
}

extension RollUp {
  fileprivate func counted(_ item: Int) -> Money {
    var money = Money()
    for component in items[item].impact.components where !component.isRecurring {
      money.count(component.amount.value, component.kind)
    }
    for overlap in overlaps(of: item) {
      let taken = overlap.oneOff
      for kind in MoneyKind.allCases { money.count(-taken[kind].value, kind) }
    }
    return money
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
    var sum: Estimate?
    for component in components where component.kind == kind && component.isRecurring == isRecurring {
      sum = sum.map { (try? $0 + component.amount) ?? $0 } ?? component.amount
    }
    return sum
  }
}
