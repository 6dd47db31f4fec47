public import Quantities

/// A line, or a part of one, that is not in the total, and why.
public struct Overlap: Sendable, Hashable {
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
  /// How much of the item's slip is inside the other; nil where it has none.
  public let weeks: Rational?
  /// What it takes off: one-off, and a month. Of a risk, what it takes off the amounts at stake.
  public let oneOff: RollUp.Money
  public let recurring: RollUp.Money
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
