public import Diagnostics
public import Languages
public import Quantities

/// Which facts a rule applies to, and what it makes of them.
///
/// A class because every statement looks at many rules: a reference is copied, not two dozen fields.
public final class Rule: Sendable {
  /// One output of money.
  public struct MoneyLine: Sendable {
    public let kind: MoneyKind
    public let formula: FormulaID
    /// Money per time: it recurs.
    public let isRecurring: Bool
    public let label: Localized<String>
  }

  public enum Certainty: Sendable {
    /// As the statement says.
    case stated
    /// Always a risk, with this probability when the statement gives none.
    case risk(probability: FormulaID?)
  }

  public struct Example: Sendable {
    public let language: Language
    public let statement: String
    /// Nil for a `no example`.
    public let expected: [Expectation]?
    public let span: SourceSpan
  }

  public enum Expectation: Sendable {
    /// Base units of the dimension.
    case figure(Quantity)
    case risk(probability: Rational?)
    case toCheck
  }

  public let name: String
  public let title: String
  public let layer: Layer
  /// Each inner list must have one concept present.
  public let concepts: [[Int]]
  public let forbidden: [Int]
  public let roles: [Role]
  /// What its concepts and roles ask of a fact.
  public let demand: Demand
  public let about: About
  public let family: Family
  /// Indices of rules whose stated figures already contain this one's.
  public let explains: [Int]
  /// The `let` values, by name, in the order of the rule.
  public let definitions: [(name: String, formula: FormulaID, dimension: Dimension)]
  public let slip: FormulaID?
  public let money: [MoneyLine]
  public let certainty: Certainty
  /// Nil where the rule has none for that variant.
  public let plain: Localized<SentenceTemplate>
  public let risk: Localized<SentenceTemplate>?
  public let gain: Localized<SentenceTemplate>?
  public let assumptions: Localized<[String]>
  public let source: String?
  public let examples: [Example]
  public let span: SourceSpan
  /// Where the formula of an output stands.
  public let slipSpan: SourceSpan?
  /// Another one of the same name comes before it: see `or when`.
  public let isFurtherCase: Bool

  /// A rule that asks for more figures than this is refused.
  public static let maximumRoles = 8

  public enum About: Sendable, Hashable { case deliverable, team }

  /// Whether the rule needs a word of the concept: beside its figures, or to tell one of them.
  public func asks(for concept: Int) -> Bool {
    concepts.contains { $0.contains(concept) } || roles.contains { $0.labels.contains(concept) }
  }

  init(
    name: String, title: String, layer: Layer, concepts: [[Int]], forbidden: [Int], roles: [Role], about: About,
    family: Family, explains: [Int], definitions: [(name: String, formula: FormulaID, dimension: Dimension)],
    slip: FormulaID?, money: [MoneyLine], certainty: Certainty, plain: Localized<SentenceTemplate>,
    risk: Localized<SentenceTemplate>?, gain: Localized<SentenceTemplate>?, assumptions: Localized<[String]>,
    source: String?, examples: [Example], span: SourceSpan, slipSpan: SourceSpan?,
    isFurtherCase: Bool
  ) {
    self.name = name
    self.title = title
    self.layer = layer
    self.concepts = concepts
    self.forbidden = forbidden
    self.roles = roles
    demand = Demand(concepts: concepts, forbidden: forbidden, roles: roles)
    self.about = about
    self.family = family
    self.explains = explains
    self.definitions = definitions
    self.slip = slip
    self.money = money
    self.certainty = certainty
    self.plain = plain
    self.risk = risk
    self.gain = gain
    self.assumptions = assumptions
    self.source = source
    self.examples = examples
    self.span = span
    self.slipSpan = slipSpan
    self.isFurtherCase = isFurtherCase
  }
}

/// Three kinds of money that are never added in silence.
public enum MoneyKind: String, Sendable, Hashable, CaseIterable {
  /// Team time already paid for, lost or prolonged.
  case capacity
  /// Invoices that exist only because of this.
  case cash
  /// Revenue or benefit lost or delayed.
  case value
}

/// A figure that a rule asks for.
public struct Role: Sendable {
  public enum Measure: Sendable, Hashable {
    /// Working time (`duration`), wall-clock time (`elapsed`), `effort`, `people`, `money`, `points`, a declared unit:
    /// the dimension tells.
    case quantity
    /// Working time that is said in days or hours: what one person takes for a task.
    case days
    /// Time that is said in hours or minutes: what one person works.
    case hours
    /// Points per time; bare points count as per sprint.
    case velocity
    /// A bare number: a count of things.
    case number
    /// A part of a whole: `20 %`, `1 build sur 5`, `un tiers`.
    case share
    /// A chance that the text calls one.
    case probability
    case date

    /// How much, whatever the unit that says it.
    public var isAmount: Bool { self == .quantity || self == .days || self == .hours }
  }

  public enum Fallback: Sendable, Hashable {
    /// The rule does not apply without it.
    case required
    /// The rule applies; formulas that need the figure make the line one to check.
    case unknown
    /// Of a `change`: the base when the text gives only a relative change. Otherwise the value itself.
    case formula(FormulaID)
  }

  public let name: String
  public let shape: RoleSyntax.Shape
  public let measure: Measure
  /// Of the figure as a whole, `per` included.
  public let dimension: Dimension
  public let isPerPerson: Bool
  public let isPerTime: Bool
  /// Concepts that must label the figure.
  public let labels: [Int]
  public let fallback: Fallback
  public let span: SourceSpan
}
