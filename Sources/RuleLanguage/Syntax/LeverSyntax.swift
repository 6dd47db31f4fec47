public import Diagnostics
import Languages

/// A lever: something to do about a delay, with the formulas of what it gains and what it adds to the bill of waiting.
public struct LeverSyntax: Sendable, Equatable {
  public struct FieldLine: Sendable, Equatable {
    public let field: Field
    public let span: SourceSpan
    public var trivia: TriviaSyntax

    public init(_ field: Field, span: SourceSpan, trivia: TriviaSyntax = TriviaSyntax()) {
      self.field = field
      self.span = span
      self.trivia = trivia
    }
  }

  public enum Field: Sendable, Equatable {
    /// `name fr "Renforcer l'équipe" en "…" nl "…"`: what a page calls it.
    case name([TextSyntax])
    /// `when slip > 1 week`: the delays that it is offered for.
    case when(ExpressionSyntax)
    /// `let work = newcomers * left`.
    case define(NameSyntax, ExpressionSyntax)
    /// `gain = work / team.capacity`, the least and the most that it may be: `low = …`, `high = …`, and how late the last
    /// part is where there are several: `last = slip + 1 week`.
    case gain(GainSyntax, ExpressionSyntax)
    /// `capacity = - gain * team.burn`: what it adds to the money of waiting, or takes off it.
    case money(MoneyKindSyntax, ExpressionSyntax, labels: [TextSyntax])
    case say([TextSyntax])
    case assume([TextSyntax])
    case source(String)
    /// `example slip = 8 weeks, left = 16 weeks -> 2 weeks, -40 k€`.
    case example([Given], [ExpressionSyntax])
  }

  /// `slip = 8 weeks` in an example.
  public struct Given: Sendable, Equatable {
    public let name: NameSyntax
    public let value: ExpressionSyntax

    public init(_ name: NameSyntax, _ value: ExpressionSyntax) {
      self.name = name
      self.value = value
    }
  }

  public let name: NameSyntax
  public let title: String?
  public let fields: [FieldLine]

  public init(name: NameSyntax, title: String?, fields: [FieldLine]) {
    self.name = name
    self.title = title
    self.fields = fields
  }
}

/// The gain itself, one of its bounds, or the delay of what comes last.
public enum GainSyntax: String, Sendable, CaseIterable { case gain, low, high, last }
