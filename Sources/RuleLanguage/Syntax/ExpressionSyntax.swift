public import Diagnostics
public import Quantities

/// A formula as written.
public struct ExpressionSyntax: Sendable, Equatable {
  public indirect enum Kind: Sendable, Equatable {
    /// `12`, `0.5`, `1_000`, `2 weeks`, `800 €/person/day`.
    case quantity(Rational, unit: UnitSyntax?)
    /// `28 to 42 points/sprint`: a 90 % interval; the unit stands once, after the second bound.
    case range(Rational, Rational, unit: UnitSyntax?)
    /// `history 28, 33, 31 points/sprint`: a sample to draw from.
    case history([Rational], unit: UnitSyntax?)
    /// `history from "export.csv" points/sprint`: the same, from a file that tells of sprints.
    case historyFile(String, unit: UnitSyntax?)
    /// `triangular(20, 28, 40 points/sprint)`: the least, the likeliest and the greatest; the unit stands once, at the end.
    case threePoints(ThreePointShape, [Rational], unit: UnitSyntax?)
    /// `2026-06-15`.
    case date(CalendarDate)
    case boolean(Bool)
    /// `unknown`, `unknown €/month`: a figure that nobody has given yet; what needs it says so instead of inventing one.
    case unknown(unit: UnitSyntax?)
    /// `team.burn`, `d.from`, `sprint`: one or more parts joined by dots.
    case name([NameSyntax])
    case prefix(PrefixOperator, ExpressionSyntax)
    case infix(InfixOperator, ExpressionSyntax, ExpressionSyntax)
    case conditional(ExpressionSyntax, then: ExpressionSyntax, otherwise: ExpressionSyntax)
    case call(NameSyntax, [ExpressionSyntax])
    /// `x in weeks`.
    case conversion(ExpressionSyntax, to: UnitSyntax)
  }

  /// How an estimate of three figures spreads between them.
  public enum ThreePointShape: String, Sendable, CaseIterable { case triangular, pert }

  public enum PrefixOperator: String, Sendable, CaseIterable { case minus = "-", not }

  public enum InfixOperator: String, Sendable, CaseIterable {
    case add = "+", subtract = "-", multiply = "*", divide = "/", power = "^"
    case equal = "=", notEqual = "!=", less = "<", lessOrEqual = "<=", greater = ">", greaterOrEqual = ">="
    case and, or
  }

  public let kind: Kind
  public let span: SourceSpan

  public init(_ kind: Kind, span: SourceSpan) {
    self.kind = kind
    self.span = span
  }
}

/// A name with its place.
public struct NameSyntax: Sendable, Equatable {
  public let text: String
  public let span: SourceSpan

  public init(_ text: String, span: SourceSpan) {
    self.text = text
    self.span = span
  }
}

/// `€/person/day`: a slash without spaces continues a unit; a slash between spaces divides.
public struct UnitSyntax: Sendable, Equatable {
  public struct Factor: Sendable, Equatable {
    public let name: NameSyntax
    /// 1 for the first, −1 after a slash.
    public let exponent: Int

    public init(_ name: NameSyntax, exponent: Int) {
      self.name = name
      self.exponent = exponent
    }
  }

  public let factors: [Factor]
  public let span: SourceSpan

  public init(_ factors: [Factor], span: SourceSpan) {
    self.factors = factors
    self.span = span
  }
}
