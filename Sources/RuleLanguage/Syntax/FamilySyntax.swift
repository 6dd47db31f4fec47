public import Diagnostics

/// A family of rules: what their facts have in common, for totals and for a board.
public struct FamilySyntax: Sendable, Equatable {
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
    /// `is own_work, team_time`: how its lines count.
    case traits([NameSyntax])
    /// `cause fr "Des demandes se sont ajoutées"`: what a board reads.
    case cause([TextSyntax])
    /// `decide fr "financer les ajouts"`: what a committee can do.
    case decision([TextSyntax])
  }

  public let name: NameSyntax
  public let fields: [FieldLine]

  public init(name: NameSyntax, fields: [FieldLine]) {
    self.name = name
    self.fields = fields
  }
}
