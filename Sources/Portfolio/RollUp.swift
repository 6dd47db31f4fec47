public import Quantities
public import RuleLanguage
public import Translation

/// One impact of one statement, as it enters a total.
public struct Item: Sendable {
  /// Position of the statement among those given: for citing it, never for deciding.
  public let statement: Int
  public let impact: Impact
  /// What it falls on: a deliverable of the model, the words of the statement, or nothing named.
  public let subject: Subject
  public let family: String
  /// It stands where a document says again what it says elsewhere: a summary, the decisions asked.
  public let isRecap: Bool

  public enum Subject: Sendable, Hashable {
    case deliverable(Int)
    case named(String)
    case unnamed
  }

  public init(statement: Int, impact: Impact, subject: Subject, family: String, isRecap: Bool = false) {
    self.statement = statement
    self.impact = impact
    self.subject = subject
    self.family = family
    self.isRecap = isRecap
  }
}

/// Why a line, or a part of it, is not in the total.
public struct Overlap: Sendable, Hashable {
  public enum Reason: Sendable, Hashable {
    /// The same fact is said twice.
    case repetition
    /// The cause of a slip that is stated: shown, not added.
    case explains
    /// Two delays of one deliverable run side by side: the longer one counts.
    case parallel
  }

  /// Indices into the roll-up's items.
  public let item: Int
  public let by: Int
  public let reason: Reason
}

/// Impacts added up without counting anything twice: `total = sum of lines − overlaps`, kind by kind.
public struct RollUp: Sendable {
  /// Money of one kind, certain ones only; losses and gains are kept apart until they are netted.
  public struct Money: Sendable, Hashable {
    public var capacity = Estimate(.zero)
    public var cash = Estimate(.zero)
    public var value = Estimate(.zero)

    /// What a board calls the cost.
    public var cost: Estimate { (try? capacity + cash) ?? capacity }
  }

  public struct Slip: Sendable {
    public let subject: Item.Subject
    /// Delays side by side: the longest, less what was won.
    public let slip: Estimate
    /// If they follow one another instead.
    public let ifSerial: Estimate
  }

  public let items: [Item]
  public let overlaps: [Overlap]
  /// One-off, certain.
  public let oneOff: Money
  /// A month, certain.
  public let recurring: Money
  /// What the lines add up to, and what the overlaps take off.
  public let sumOfLines: Money
  public let taken: Money
  /// At stake in risks, and weighted by the probabilities that are known.
  public let atStake: Money
  public let expected: Money
  public let slips: [Slip]
  /// Set when a sum left the range of exact arithmetic.
  public let isTooLarge: Bool

  /// - Complexity: O(n²) within one deliverable and family, O(n log n) otherwise.
  public init(_ items: [Item], program: Program) {
    var builder = RollUpBuilder(items: items, program: program)
    builder.findOverlaps()
    self = builder.rollUp()
  }

  init(
    items: [Item], overlaps: [Overlap], oneOff: Money, recurring: Money, sumOfLines: Money, taken: Money,
    atStake: Money,
    expected: Money, slips: [Slip], isTooLarge: Bool
  ) {
    self.items = items
    self.overlaps = overlaps
    self.oneOff = oneOff
    self.recurring = recurring
    self.sumOfLines = sumOfLines
    self.taken = taken
    self.atStake = atStake
    self.expected = expected
    self.slips = slips
    self.isTooLarge = isTooLarge
  }
}
