public import Quantities
public import RuleLanguage

/// What one fact of a statement means for the business. Figures are in weeks, in the model's currency and in that
/// currency a month; losses are positive and gains negative.
public final class Impact: Sendable {
  public enum Certainty: Sendable, Hashable {
    case actual
    /// The figures are the amounts at stake, not weighted; the probability is nil while nobody has stated it.
    case risk(probability: Rational?)
  }

  /// One line of money of the rule.
  public struct Component: Sendable, Hashable {
    /// Index into the rule's `money`.
    public let line: Int
    public let kind: MoneyKind
    public let isRecurring: Bool
    public let amount: Estimate

    public init(line: Int, kind: MoneyKind, isRecurring: Bool, amount: Estimate) {
      self.line = line
      self.kind = kind
      self.isRecurring = isRecurring
      self.amount = amount
    }
  }

  /// Index into `Program.rules`.
  public let rule: Int
  public let certainty: Certainty
  /// The bytes of the statement whose word decided, such as « retard »; nil when a change alone did.
  public let trigger: Range<Int>?
  /// The bytes of the statement that name what it is about; nil when only a generic word does.
  public let subject: Range<Int>?
  /// Index into `Program.deliverables`: what the subject is known as there, or what waits for it.
  public let deliverable: Int?
  /// The deliverable that the statement itself names, where `deliverable` is the one that waits for it.
  public let origin: Int?
  public let scope: Scope
  public let slip: Estimate?
  /// One-off capacity + cash.
  public let cost: Estimate?
  /// Recurring capacity + cash, a month.
  public let runRate: Estimate?
  /// One-off value, or a month's when `isValueRecurring`.
  public let value: Estimate?
  public let isValueRecurring: Bool
  public let components: [Component]
  /// By role of the rule.
  public let roles: [BoundRole]
  /// How many of the twelve months to come what recurs lasts, where the statement says until when, for how long or from
  /// when.
  public let monthsAhead: Rational?

  public init(
    rule: Int, certainty: Certainty, trigger: Range<Int>?, subject: Range<Int>?, deliverable: Int?,
    origin: Int? = nil, scope: Scope, slip: Estimate?, cost: Estimate?, runRate: Estimate?, value: Estimate?,
    isValueRecurring: Bool,
    components: [Component], roles: [BoundRole], monthsAhead: Rational? = nil
  ) {
    self.rule = rule
    self.certainty = certainty
    self.trigger = trigger
    self.subject = subject
    self.deliverable = deliverable
    self.origin = origin ?? deliverable
    self.scope = scope
    self.slip = slip
    self.cost = cost
    self.runRate = runRate
    self.value = value
    self.isValueRecurring = isValueRecurring
    self.components = components
    self.roles = roles
    self.monthsAhead = monthsAhead
  }

  /// Feared, not measured.
  public var isRisk: Bool {
    if case .risk = certainty { true } else { false }
  }

  /// Every figure is zero: the plan holds.
  public var isNothing: Bool {
    !hasFigure { !$0.low.isZero || !$0.high.isZero }
  }

  /// It reads every figure that the other does, and more.
  func completes(_ other: Impact) -> Bool {
    let own = roles.compactMap(\.span)
    let others = other.roles.compactMap(\.span)
    return own.count > others.count && others.allSatisfy { span in own.contains { $0.overlaps(span) } }
  }

  /// A gain reads otherwise than a loss.
  public var isGain: Bool { hasFigure { $0.value.isNegative } }

  /// Whether the rule has words for what all figures do: those of a loss say the opposite of a gain, and no sentence
  /// speaks of both.
  public func isTold(by rule: Rule) -> Bool {
    guard hasFigure({ $0.low.isNegative }) else { return true }
    return rule.gain != nil && !hasFigure { !$0.high.isNegative && !$0.high.isZero }
  }

  private func hasFigure(_ holds: (Estimate) -> Bool) -> Bool {
    slip.map(holds) == true || cost.map(holds) == true || runRate.map(holds) == true || value.map(holds) == true
  }
}

/// A role of a rule with the figures that the statement gives for it.
public struct BoundRole: Sendable {
  /// In base units; of a range, at its low end.
  public let value: RoleValue
  /// At its high end; nil where the statement gives no range.
  public var high: RoleValue? { highs.first }
  /// One or none: hardly any role has a range, and a list without elements is a word of memory.
  private let highs: [RoleValue]
  /// The bytes of the statement that were read; nil when the rule's own default stands in.
  public internal(set) var span: Range<Int>?
  private var first: ReadFigure?
  private var others: [ReadFigure]

  public init(value: RoleValue, high: RoleValue? = nil, span: Range<Int>?, figures: [ReadFigure]) {
    self.value = value
    highs = high.map { [$0] } ?? []
    self.span = span
    first = figures.first
    others = Array(figures.dropFirst())
  }

  /// Of no figure yet.
  init(value: RoleValue, high: RoleValue?) {
    self.value = value
    highs = high.map { [$0] } ?? []
    others = []
  }

  /// The statement gives a figure for it.
  public var isGiven: Bool { first != nil }

  /// One of its figures names a day after another.
  func namesDay(after day: Rational) -> Bool {
    guard let first else { return false }
    return first.isDate && day < first.high || others.contains { $0.isDate && day < $0.high }
  }

  /// As written: `3` and the unit `sprint`; of a change, the old figure and then the new one.
  public var figures: [ReadFigure] {
    first.map { [$0] + others } ?? []
  }

  mutating func append(_ figure: ReadFigure) {
    if first == nil { first = figure } else { others.append(figure) }
  }
}

/// A number as the statement gives it, before any conversion.
public struct ReadFigure: Sendable, Hashable {
  public let low: Rational
  public let high: Rational
  public let unit: UnitID?
  public let perTime: UnitID?
  public let isPerPerson: Bool
  public let isApproximate: Bool
  /// `low` and `high` are day numbers.
  public let isDate: Bool

  public init(
    low: Rational, high: Rational, unit: UnitID?, perTime: UnitID?, isPerPerson: Bool, isApproximate: Bool,
    isDate: Bool = false
  ) {
    self.low = low
    self.high = high
    self.unit = unit
    self.perTime = perTime
    self.isPerPerson = isPerPerson
    self.isApproximate = isApproximate
    self.isDate = isDate
  }
}
