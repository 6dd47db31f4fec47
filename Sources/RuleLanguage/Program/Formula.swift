public import Diagnostics
public import Quantities

/// A checked formula's node: operands are indices of other nodes, so a formula is one slice of a flat array.
public struct FormulaNode: Sendable {
  public enum Operation: Sendable {
    /// A literal in base units.
    case literal(Rational)
    case boolean(Bool)
    case date(CalendarDate)
    case unknown
    case parameter(Int)
    /// A role of the rule, whole or a part of a change.
    case role(Int, RolePart)
    case definition(Int)
    case prefix(ExpressionSyntax.PrefixOperator, Int)
    case infix(ExpressionSyntax.InfixOperator, Int, Int)
    case conditional(Int, then: Int, otherwise: Int)
    case call(BuiltinFunction, [Int])
    /// `x in weeks`: the value unchanged, shown in that unit.
    case conversion(Int)
  }

  public let operation: Operation
  public let type: FormulaType
  public let span: SourceSpan
}

public enum RolePart: String, Sendable, CaseIterable { case value, from, to, by }

/// What a formula yields.
public enum FormulaType: Sendable, Hashable {
  case quantity(Dimension)
  case boolean
  case date
}

public enum BuiltinFunction: String, Sendable, CaseIterable { case min, max, round, ceil, floor, abs }

/// A role's figures for one evaluation, in base units (days since 1970 for dates).
public struct RoleValue: Sendable, Hashable {
  public var value: Rational
  public var from: Rational
  public var to: Rational
  /// False when the text gives none and the role's fallback is `unknown`.
  public var isKnown: Bool

  public init(value: Rational, from: Rational = .zero, to: Rational = .zero, isKnown: Bool = true) {
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

  public init(team: Int, deliverable: Int? = nil) {
    self.team = team
    self.deliverable = deliverable
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
  /// How the children were combined; nil for a leaf.
  public let operation: String?
  public let children: [Derivation]

  public init(
    label: String, quantity: Quantity, origin: Origin, place: SourceSpan?, source: String? = nil,
    operation: String? = nil, children: [Derivation] = []
  ) {
    self.label = label
    self.quantity = quantity
    self.origin = origin
    self.place = place
    self.source = source
    self.operation = operation
    self.children = children
  }
}
