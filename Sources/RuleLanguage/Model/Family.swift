public import Languages

/// Rules that speak of the same figures, and what that makes of their lines in a total.
///
/// A rule without a family is one of its own.
public final class Family: Sendable {
  /// How lines of a family count. The rules say which families have which.
  public enum Trait: String, Sendable, Hashable, CaseIterable {
    /// A delay of what they fall on: told by two rules, it is one.
    case delay
    /// Each line is work of its own: of two lines of one subject, neither is inside the other.
    case ownWork = "own_work"
    /// Each line is work of its own, but for one that holds a whole against its plan: the same work, seen from above.
    case partOfWhole = "part_of_whole"
    /// What they add to a deliverable is part of what is left to do of it, and never more.
    case partOfRemaining = "part_of_remaining"
    /// They take people's time, of which a team has only so much.
    case teamTime = "team_time"
    /// The people that they count are of the team: never more than it has.
    case members
    /// They tell of persons, whom a page for others need not name.
    case personal
    /// The team works elsewhere meanwhile: its time costs nothing, and what that does to dates stays.
    case reallocated
    /// Due once for what they fall on; an amount that is stated stands in the place of the model's.
    case dueOnce = "due_once"
    /// An amount that a statement gives for what a delay costs.
    case stated
  }

  public let name: String
  public let traits: Set<Trait>
  /// What its facts have in common, in the words of a board.
  public let cause: Localized<String>?
  /// What a committee can decide.
  public let decision: Localized<String>?

  init(_ name: String, traits: Set<Trait> = [], cause: Localized<String>? = nil, decision: Localized<String>? = nil) {
    self.name = name
    self.traits = traits
    self.cause = cause
    self.decision = decision
  }

  public func has(_ trait: Trait) -> Bool { !traits.isEmpty && traits.contains(trait) }
}

extension Family: Hashable {
  /// A program has one of a name.
  public static func == (left: Family, right: Family) -> Bool { left === right || left.name == right.name }
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
