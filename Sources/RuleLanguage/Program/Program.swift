public import Diagnostics
public import Languages
public import Quantities

/// Rules and model after parsing, layering and checking: every name resolved, every dimension proved, every parameter
/// evaluated for one date. Nothing in it can fail for want of a name or a unit.
public struct Program: Sendable {
  public internal(set) var sources: SourceMap
  /// Their factors are those of the model on `asOf`.
  public internal(set) var units: UnitTable
  public internal(set) var currency: UnitID
  /// The day that dated values are taken on.
  public internal(set) var asOf: CalendarDate
  public internal(set) var concepts: [Concept]
  public internal(set) var parameters: [Parameter]
  public internal(set) var teams: [Team]
  public internal(set) var deliverables: [Deliverable]
  public internal(set) var rules: [Rule]
  /// What later layers replaced, in order: for `impact rules`, `impact model` and `explain`.
  public internal(set) var overrides: [Override]
  /// Formula nodes, addressed by `FormulaID`: one flat array, so that evaluating touches no reference count.
  public internal(set) var formulas: [FormulaNode]
  /// By team, then by parameter: the value on `asOf`, or why there is none.
  internal var values: [[ParameterValue]]
}

/// Where a declaration comes from: decides how `explain` marks it.
public enum Layer: Sendable, Hashable {
  /// Built into the product; marked `*` for readers.
  case standard
  /// The user's files, `--set` or the REPL.
  case user
}

public struct FormulaID: Sendable, Hashable {
  public let index: Int

  public init(_ index: Int) {
    self.index = index
  }
}

/// A meaning with its words in each language.
public struct Concept: Sendable {
  public struct Word: Sendable {
    public let language: Language
    /// As written: `retard*`, `à la bourre`.
    public let text: String
    public let span: SourceSpan
  }

  public let name: String
  public let words: [Word]
  public let span: SourceSpan
}

/// A named formula of the model: global (`sprint`), or a field of a team (`team.day_rate`) or deliverable.
public struct Parameter: Sendable {
  public enum Owner: Sendable, Hashable { case model, team, deliverable }

  /// As formulas write it: `sprint`, `team.people`, `deliverable.cost_of_delay`.
  public let name: String
  public let owner: Owner
  public let dimension: Dimension
  public let layer: Layer
  public let source: String?
  public let span: SourceSpan
}

/// What a parameter is worth on the program's date.
public enum ParameterValue: Sendable, Hashable {
  case known(Rational)
  /// Declared `unknown`: nobody has given it yet.
  case unknown
  /// Its formula cannot be computed; the diagnostic was reported when the program was loaded.
  case faulty(ArithmeticFault)
  /// This team or deliverable has no such field.
  case absent
}

public struct Team: Sendable {
  public let name: String
  public let title: String
  public let span: SourceSpan
}

public struct Deliverable: Sendable {
  public struct Predecessor: Sendable {
    public let deliverable: Int
    /// How long the input can be late before this deliverable moves, in base units of time.
    public let slack: Rational
    public let span: SourceSpan
  }

  public let name: String
  public let title: String
  /// How a sentence calls it, with its article: « le lancement de votre feature clé ».
  public let phrase: Localized<String>
  public let knownAs: [String]
  /// Index into `teams`; the first team of the model when none is named.
  public let team: Int
  public let due: CalendarDate?
  public let after: [Predecessor]
  public let span: SourceSpan
}

/// A declaration that a later layer replaced or switched off.
public struct Override: Sendable {
  /// `team.people`, `rule delivery_delay`, `concept delay`.
  public let name: String
  public let replaced: SourceSpan
  public let by: SourceSpan
}
