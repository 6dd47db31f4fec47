public import Diagnostics
public import Languages
public import Quantities

/// Rules and model after parsing, layering and checking: every name resolved, every dimension proved, every parameter
/// evaluated for one date. Nothing in it can fail for want of a name or a unit.
public struct Program: Sendable {
  /// A program with more concepts than this is refused.
  public static let maximumConcepts = 512

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
  /// What can be done about a delay, in the order of the files.
  public internal(set) var levers: [Lever] = []
  /// What later layers replaced, in order: for `impact rules`, `impact model` and `explain`.
  public internal(set) var overrides: [Override]
  /// Formula nodes, addressed by `FormulaID`: one flat array, so that evaluating touches no reference count.
  public internal(set) var formulas: [FormulaNode]
  /// By team, then by parameter: the value on `asOf`, or why there is none.
  var values: [[ParameterValue]]
  /// By parameter: its column in `deliverableValues` when it is a field of deliverables, otherwise −1.
  var slots: [Int]
  /// By deliverable, then by slot: the values of the fields of deliverables.
  var deliverableValues: [[ParameterValue]]
  /// By team, then by parameter: which of `declarations` holds; −1 for none.
  var declarationsByTeam: [[Int]]
  var declarationsByDeliverable: [[Int]]
  /// Every value written for a parameter, whether it holds or not.
  public internal(set) var declarations: [ParameterDeclaration]
  /// Units as written, for display: see `FormulaNode` and `Derivation`.
  public internal(set) var unitExpressions: [UnitExpression]
  /// Figures given with their uncertainty, in the order of the files.
  public internal(set) var uncertainFigures: [UncertainFigure] = []
  /// Whom the page is for, and who answers for it.
  public internal(set) var identity: [IdentityField: String] = [:]
  /// By the name of a parameter: what people call it.
  var labels: [String: Localized<String>] = [:]
  /// The public holidays that count: `France`.
  public internal(set) var calendar: String?
  /// Days on which nobody works, by first day.
  public internal(set) var closures: [Closure]
  /// Days of which one half is worked, by first day.
  public internal(set) var halfDays: [Closure] = []
  /// What other currencies are worth, in the order of the files: each from its day on, until the next.
  public internal(set) var rates: [ExchangeRate] = []
  /// Formulas with a name, which calls are replaced by: for what is asked afterwards.
  var functions: [FunctionEntry] = []
  /// `deliverable.delay`: known only once statements are added up.
  var delayParameter: Int?
  /// By parameter with dated values, by team or deliverable: which holds from when.
  var datedValues: [Int: [[ValuePeriod]]] = [:]
  /// What a unit of working time is as wall-clock time, by unit.
  var clockUnits: [UnitID?]
  /// What one calendar day is in base units of working time: a seventh of a week.
  public internal(set) var calendarDay: Rational
  /// How many working days a week has, in which short slips are said: five, unless the model's week is another.
  public var daysPerWeek: Rational {
    guard let week = units.unit(named: "week").flatMap({ units[$0].factor }),
      let day = units.unit(named: "day").flatMap({ units[$0].factor }), let days = try? week / day
    else { return Rational(5) }
    return days
  }
  var names: NameTable
}

/// `closed 2026-08-03 to 2026-08-21 "Fermeture d'été"`.
public struct Closure: Sendable, Hashable {
  public let from: CalendarDate
  /// The last day, included.
  public let to: CalendarDate
  public let label: String?
}

/// `currency USD = 0.92 € from 2026-01-15 source "…"`.
public struct ExchangeRate: Sendable, Hashable {
  public let currency: UnitID
  /// What one is worth, in base units of money.
  public let value: Rational
  /// The first day on which it holds; nil for always.
  public let from: CalendarDate?
  public let source: String?
  public let layer: Layer
  public let span: SourceSpan
  /// Whether it holds on the program's day.
  public let holds: Bool
}

/// Where a declaration comes from: decides how `explain` marks it.
public enum Layer: Sendable, Hashable {
  /// Built into the product; marked `*` for readers.
  case standard
  /// Built in too, over the standard layer: names for whoever has a model of their own.
  case standardNames
  /// The user's files.
  case user
  /// One value that `--set` or the prompt gives, over all files.
  case assignment

  public var isUsers: Bool { self == .user || self == .assignment }
}

public struct FormulaID: Sendable, Hashable {
  public let index: Int

  public init(_ index: Int) {
    self.index = index
  }
}

/// A named formula of the model: global (`sprint`), or a field of a team (`team.day_rate`) or deliverable.
public struct Parameter: Sendable {
  public enum Owner: Sendable, Hashable { case model, team, deliverable }

  /// As formulas write it: `sprint`, `team.people`, `deliverable.cost_of_delay`.
  public let name: String
  public let owner: Owner
  public let dimension: Dimension
  /// Where the value that holds for the default team (or the first deliverable that has one) was written.
  public let layer: Layer
  public let source: String?
  public let span: SourceSpan
}

/// One written value of a parameter.
public struct ParameterDeclaration: Sendable {
  public let parameter: Int
  public let layer: Layer
  public let source: String?
  /// The whole line.
  public let span: SourceSpan
  public let formula: FormulaID
  /// How the figure was written, when it is a plain one: what a bare number that replaces it is counted in.
  public let unit: UnitExpression?
  /// The bounds of a range (`28 to 42`: 5 % lie below, 5 % above) or of a history (its least and its greatest), in base
  /// units. The value is the middle of the range, or the mean of the history; sampling is for forecasts.
  public let bounds: Estimate?
}

/// What a parameter is worth on the program's date.
public enum ParameterValue: Sendable, Hashable {
  case known(Rational)
  /// Nobody has given it yet, or it needs one that nobody has given: that parameter's index.
  case unknown(parameter: Int)
  /// Its formula cannot be computed; the diagnostic was reported when the program was loaded.
  case faulty(ArithmeticFault)
  /// This team or deliverable has no such field.
  case absent
}

public struct Team: Sendable {
  /// People who are away from the first day to the last.
  public struct Absence: Sendable, Hashable {
    /// In base units.
    public let people: Rational
    public let days: ClosedRange<CalendarDate>
    public let label: String?
    public let span: SourceSpan
  }

  public let name: String
  public let title: String
  /// What people call it beside its title.
  public let knownAs: [String]
  /// The user's files speak of it; the other one is ours, and holds where they have none.
  public let isUsers: Bool
  public internal(set) var absences: [Absence] = []
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
