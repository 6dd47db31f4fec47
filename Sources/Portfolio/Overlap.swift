public import Quantities
import RuleLanguage
import Translation

/// A line, or a part of one, that is not in the total, and why.
public struct Overlap: Sendable {
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// The same fact is said twice.
    case repetition
    /// The cause of a slip that is stated: shown, not added.
    case explains
    /// Two delays of one deliverable run side by side: the longer one counts.
    case parallel
    /// The same team in the same weeks, which are paid once.
    case sharedTeam = "shared_team"
    /// More of a team's time than the team has.
    case ceiling
    /// The statement gives the euros of this delay itself.
    case stated
    /// Risks of one kind on one subject: they come true together or not at all.
    case correlated
    /// A penalty is due once for a deliverable.
    case oncePerDeliverable = "once_per_deliverable"
    /// Team time that is won: a saving only where the people are given other work.
    case freed
    /// People who work elsewhere cost the company neither more nor less.
    case reallocation

    /// The roll-up rule that it applies.
    public var rule: String {
      switch self {
      case .repetition: "R1"
      case .explains: "R2"
      case .parallel: "R3"
      case .sharedTeam: "R5"
      case .ceiling: "R6"
      case .stated: "R8"
      case .correlated: "R10"
      case .oncePerDeliverable: "R12"
      case .freed: "R11"
      case .reallocation: "R14"
      }
    }
  }

  /// Indices into the roll-up's items; `by` is nil where a rule and no other line takes it out.
  public let item: Int
  public let by: Int?
  public let reason: Reason
  let parts: MoneyParts
  private let impact: Impact
  /// Nil for all of the parts and every week: most of many overlaps are whole lines.
  private let portion: Portion?

  private final class Portion: Sendable {
    let weeks: Rational?
    let share: Rational

    init(weeks: Rational?, share: Rational) {
      self.weeks = weeks
      self.share = share
    }
  }

  init(
    item: Int, by: Int?, reason: Reason, weeks: Rational? = nil, _ parts: MoneyParts, of impact: Impact,
    share: Rational = .one
  ) {
    self.item = item
    self.by = by
    self.reason = reason
    self.parts = parts
    self.impact = impact
    portion = weeks == impact.delay && share == .one ? nil : Portion(weeks: weeks, share: share)
  }

  /// How much of the item's slip is inside the other; nil where it has none.
  public var weeks: Rational? { if let portion { portion.weeks } else { impact.delay } }
  /// What it takes off: a share of some of the item's money. Of a risk, off the amounts at stake.
  var share: Rational { portion?.share ?? .one }

  /// A sum that leaves the range has done so where the lines were added up, and is told there.
  public var oneOff: RollUp.Money { (try? money(isRecurring: false)) ?? RollUp.Money() }
  /// A month.
  public var recurring: RollUp.Money { (try? money(isRecurring: true)) ?? RollUp.Money() }

  /// Of the team's time alone, without its bounds.
  func capacity(isRecurring: Bool) throws(ArithmeticFault) -> Rational {
    var sum = Rational.zero
    for component in impact.components
    where component.kind == .capacity && component.isRecurring == isRecurring && parts.contains(component) {
      sum = try sum + component.amount.value * share
    }
    return sum
  }

  /// Nothing of the line counts.
  var isWhole: Bool { portion == nil && parts == .all }

  /// One-off, or a month.
  func money(isRecurring: Bool) throws(ArithmeticFault) -> RollUp.Money {
    var money = RollUp.Money()
    for component in impact.components where component.isRecurring == isRecurring && parts.contains(component) {
      try money.add(share == .one ? component.amount : component.amount.scaled(by: share), component.kind)
    }
    return money
  }
}

extension Impact {
  /// How late it says that something is; nil for what is on time or early.
  var delay: Rational? {
    guard let slip = slip?.value, Rational.zero < slip else { return nil }
    return slip
  }
}

/// Some of the money of a line: kinds, one-off or a month, and perhaps gains alone.
struct MoneyParts: OptionSet, Sendable {
  let rawValue: UInt8

  static let gainsAlone = MoneyParts(rawValue: 1 << 6)
  static let oneOff = MoneyParts(MoneyKind.allCases, isRecurring: false)
  static let recurring = MoneyParts(MoneyKind.allCases, isRecurring: true)
  static let all: MoneyParts = [oneOff, recurring]

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ kinds: [MoneyKind], isRecurring: Bool) {
    rawValue = kinds.reduce(0) { $0 | Self.bit($1, isRecurring) }
  }

  func contains(_ component: Impact.Component) -> Bool {
    rawValue & Self.bit(component.kind, component.isRecurring) != 0
      && !(contains(.gainsAlone) && !component.amount.value.isNegative)
  }

  private static func bit(_ kind: MoneyKind, _ isRecurring: Bool) -> UInt8 {
    let place: UInt8 =
      switch kind {
      case .capacity: 0
      case .cash: 1
      case .value: 2
      }
    return 1 << (isRecurring ? place + 3 : place)
  }
}

extension RollUp {
  /// What is not counted of an item. They are sorted by item.
  ///
  /// - Complexity: O(log n) for n overlaps.
  public func overlaps(of item: Int) -> ArraySlice<Overlap> {
    var (low, high) = (0, overlaps.count)
    while low < high {
      let middle = (low + high) / 2
      if overlaps[middle].item < item { low = middle + 1 } else { high = middle }
    }
    return overlaps[low...].prefix { $0.item == item }
  }
}
