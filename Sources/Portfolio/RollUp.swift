public import Quantities
public import RuleLanguage

/// Impacts added up without counting anything twice: `total = sum of lines − overlaps`, kind by kind.
public struct RollUp: Sendable {
  /// Money of one kind, certain ones only; losses and gains are kept apart until they are netted.
  public struct Money: Sendable, Hashable {
    public var capacity = Estimate(.zero)
    public var cash = Estimate(.zero)
    public var value = Estimate(.zero)

    public init() {}

    /// Both drawn together, where they were drawn: bounds of a sum are not the sums of bounds.
    var drawnCost: Estimate?

    /// What a board calls the cost.
    public var cost: Estimate { drawnCost ?? (try? capacity + cash) ?? capacity }
    public var isZero: Bool { capacity.value.isZero && cash.value.isZero && value.value.isZero }
  }

  public struct Slip: Sendable {
    public let subject: Item.Subject
    /// Of a deliverable of the model, with what reaches it from those that it waits for; of anything else, its delays
    /// side by side: the longest, less what was won.
    public let slip: Estimate
    /// If they follow one another instead.
    public let ifSerial: Estimate
  }

  /// What the model says that being late costs, once for a deliverable, on what it slips in the end (R12).
  public struct DelayLine: Sendable, Hashable {
    /// Index into `Program.deliverables`.
    public let deliverable: Int
    public let weeks: Estimate
    /// Value for what comes later or never, cash for a penalty.
    public let kind: MoneyKind
    public let amount: Estimate
  }

  public let items: [Item]
  public let overlaps: [Overlap]
  /// One-off, certain, with what delays cost.
  public internal(set) var oneOff: Money
  /// A month, certain.
  public internal(set) var recurring: Money
  /// What the lines add up to, and what the overlaps take off.
  public internal(set) var sumOfLines: Money
  public internal(set) var taken: Money
  /// The same a month.
  public internal(set) var recurringLines: Money
  public internal(set) var recurringTaken: Money
  /// Of `oneOff`: what is lost, and what is won.
  public internal(set) var losses: Money
  public internal(set) var gains: Money
  /// What recurs counts from the day it starts to the day it ends, over the twelve months that come.
  public internal(set) var twelveMonths: Money
  /// At stake in risks, and weighted by the probabilities that are known.
  public internal(set) var atStake: Money
  public internal(set) var expected: Money
  /// The same of what would recur each month.
  public internal(set) var atStakeMonthly: Money
  public internal(set) var expectedMonthly: Money
  public internal(set) var delayCosts: [DelayLine]
  public internal(set) var slips: [Slip]
  /// How the headline would move if a delay lay otherwise than it was taken to.
  public let bounds: [Bound]
  public let unexplained: [Unexplained]
  /// Nil when the model's deliverables have no schedule in exact arithmetic.
  public internal(set) var outlook: PlanOutlook?
  /// What the totals depend on, once they are measured; nil where nothing in them is uncertain.
  public internal(set) var dependences: TotalDependences?
  /// Set when a sum left the range of exact arithmetic: every total is then zero.
  public let isTooLarge: Bool

  /// - Complexity: O(n log n) for n items, as long as their figures are exact.
  public init(_ items: [Item], program: Program) {
    var order = ItemRanking()
    self.init(items, program: program, ranked: &order)
  }

  /// - Parameter order: what is known of the order of items before, and of these from now on.
  init(_ items: [Item], program: Program, ranked order: inout ItemRanking) {
    let builder = RollUpBuilder(items: items, program: program, ranked: &order)
    do throws(ArithmeticFault) {
      try builder.findOverlaps()
      self = try builder.rollUp()
    } catch {
      self.init(tooLarge: items)
    }
  }

  private init(tooLarge items: [Item]) {
    var totals = Totals()
    totals.isTooLarge = true
    self.init(items: items, overlaps: [], totals: totals, slips: [], bounds: [], unexplained: [], outlook: nil)
  }

  init(
    items: [Item], overlaps: [Overlap], totals: Totals, slips: [Slip], bounds: [Bound],
    unexplained: [Unexplained], outlook: PlanOutlook?
  ) {
    self.items = items
    self.overlaps = overlaps
    oneOff = totals.oneOff
    recurring = totals.recurring
    sumOfLines = totals.lines
    taken = totals.taken
    recurringLines = totals.recurringLines
    recurringTaken = totals.recurringTaken
    losses = totals.losses
    gains = totals.gains
    twelveMonths = totals.twelveMonths
    atStake = totals.atStake
    expected = totals.expected
    atStakeMonthly = totals.atStakeMonthly
    expectedMonthly = totals.expectedMonthly
    delayCosts = totals.delayCosts
    self.slips = slips
    self.bounds = bounds
    self.unexplained = unexplained
    self.outlook = outlook
    isTooLarge = totals.isTooLarge
  }
}

extension RollUp.Money {
  mutating func add(_ amount: Estimate, _ kind: MoneyKind) throws(ArithmeticFault) {
    switch kind {
    case .capacity: capacity = try capacity + amount
    case .cash: cash = try cash + amount
    case .value: value = try value + amount
    }
  }

  mutating func add(_ other: RollUp.Money) throws(ArithmeticFault) {
    for kind in MoneyKind.allCases where !other[kind].isNothing { try add(other[kind], kind) }
  }

  /// End by end, so that it undoes an addition.
  func less(_ other: RollUp.Money) throws(ArithmeticFault) -> RollUp.Money {
    var result = self
    for kind in MoneyKind.allCases where !other[kind].isNothing {
      let amount = other[kind]
      try result.add(Estimate(-amount.value, low: -amount.low, high: -amount.high), kind)
    }
    return result
  }

  public subscript(kind: MoneyKind) -> Estimate {
    get {
      switch kind {
      case .capacity: capacity
      case .cash: cash
      case .value: value
      }
    }
    set {
      switch kind {
      case .capacity: capacity = newValue
      case .cash: cash = newValue
      case .value: value = newValue
      }
    }
  }
}

extension Estimate {
  /// Certain to be zero.
  var isNothing: Bool { value.isZero && low.isZero && high.isZero && median == nil }

  func scaled(by factor: Rational) throws(ArithmeticFault) -> Estimate {
    if isExact, low == value, median == nil { return Estimate(try value * factor) }
    let ends = (try low * factor, try high * factor)
    let middle: Rational? = if let median { try median * factor } else { nil }
    return Estimate(try value * factor, low: min(ends.0, ends.1), high: max(ends.0, ends.1), median: middle)
  }
}
