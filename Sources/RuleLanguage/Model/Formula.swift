public import Diagnostics
public import Quantities

/// A checked formula's node: operands are indices of other nodes, so a formula is one slice of a flat array, operands
/// before what uses them.
public struct FormulaNode: Sendable {
  /// No case holds a reference, so that walking a formula counts none.
  public enum Operation: Sendable {
    /// A literal in base units; `unit` is how it was written, an index into `Program.unitExpressions`.
    case literal(Rational, unit: Int?)
    case boolean(Bool)
    case date(CalendarDate)
    case unknown
    case parameter(Int)
    /// A role of the rule, whole or a part of a change.
    case role(Int, RolePart)
    /// A `let` of the rule: its index, and the root of its formula.
    case definition(Int, formula: Int)
    case prefix(ExpressionSyntax.PrefixOperator, Int)
    case infix(ExpressionSyntax.InfixOperator, Int, Int)
    /// Days between two dates, as working time: seven calendar days are a week.
    case daysBetween(Int, Int)
    case conditional(Int, then: Int, otherwise: Int)
    /// What adds up from a day on over a time at the rate of a parameter, whose changes on the way count.
    case accrual(Int, from: Int, over: Int)
    /// With one argument, both operands are it.
    case call(BuiltinFunction, Int, Int)
    /// `x in weeks`: the value unchanged, shown in that unit (an index into `Program.unitExpressions`).
    case conversion(Int, unit: Int)
  }

  public internal(set) var operation: Operation
  public internal(set) var type: FormulaType
  public let span: SourceSpan
}

/// A unit as written: `€/person/day`.
public struct UnitExpression: Sendable, Hashable {
  public struct Factor: Sendable, Hashable {
    public let unit: UnitID
    /// 1, or −1 after a slash.
    public let exponent: Int

    public init(_ unit: UnitID, exponent: Int = 1) {
      self.unit = unit
      self.exponent = exponent
    }
  }

  public let factors: [Factor]

  public init(_ factors: [Factor]) {
    self.factors = factors
  }
}

public enum RolePart: String, Sendable, CaseIterable { case value, from, to, by }

/// What a formula yields.
public enum FormulaType: Sendable, Hashable {
  case quantity(Dimension)
  case boolean
  case date
}

public enum BuiltinFunction: String, Sendable, CaseIterable { case min, max, round, ceil, floor, abs, softplus }

/// A role's figures for one evaluation, in base units (days since 1970 for dates).
///
/// Of a change, `value` is `to − from`, and what `d` and `d.by` mean; of two dates it is not used.
public struct RoleValue: Sendable, Hashable {
  public var value: Rational
  public var from: Rational
  public var to: Rational
  /// False when the text gives none and the role's fallback is `unknown`.
  public var isKnown: Bool

  /// False when the text says only by how much: `from` and `to` are then unknown.
  public var hasEnds: Bool

  public init(
    value: Rational, from: Rational = .zero, to: Rational = .zero, isKnown: Bool = true, hasEnds: Bool = true
  ) {
    self.hasEnds = hasEnds
    self.value = value
    self.from = from
    self.to = to
    self.isKnown = isKnown
  }
}

/// Whose fields `team.…` and `deliverable.…` mean.
public struct Scope: Sendable, Hashable {
  public let team: Int
  public let deliverable: Int?
  /// What `delay` is worth in the formulas of the deliverable, in base units of time; nil while it is not known.
  public let delay: Rational?

  public init(team: Int, deliverable: Int? = nil, delay: Rational? = nil) {
    self.team = team
    self.deliverable = deliverable
    self.delay = delay
  }
}

/// Why a formula has no value for one fact.
public enum EvaluationFault: Error, Sendable, Hashable {
  case arithmetic(ArithmeticFault, SourceSpan)
  /// A parameter declared `unknown` or absent: the index into `Program.parameters`.
  case unknownParameter(Int, SourceSpan)
  /// A role that the statement does not give: the index into the rule's roles.
  case unknownRole(Int, SourceSpan)
}

/// How a figure came to be.
public struct Derivation: Sendable {
  public enum Origin: Sendable, Hashable {
    /// Read in the statement, for this role of the rule.
    case read(role: Int)
    /// Written in a rule.
    case rule
    /// The user's model.
    case model
    /// Our default model.
    case standard
    case computed
  }

  /// The name that formulas use, or the formula's own text.
  public let label: String
  public let quantity: Quantity
  public let origin: Origin
  public let place: SourceSpan?
  /// What the product's documentation or the user names as the figure's source.
  public let source: String?
  /// The unit that the figure was written in, or asked for with `in`; nil leaves it to the reader's usual one.
  public let unit: UnitExpression?
  /// How the children were combined; nil for a leaf.
  public let operation: String?
  public let children: [Derivation]

  public init(
    label: String, quantity: Quantity, origin: Origin, place: SourceSpan?, source: String? = nil,
    unit: UnitExpression? = nil, operation: String? = nil, children: [Derivation] = []
  ) {
    self.label = label
    self.quantity = quantity
    self.origin = origin
    self.place = place
    self.source = source
    self.unit = unit
    self.operation = operation
    self.children = children
  }
}
