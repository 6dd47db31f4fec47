public import Diagnostics
public import Languages

/// A rule: which facts it applies to, the formulas that give the impact, and how to say it.
public struct RuleSyntax: Sendable, Equatable {
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
    /// `when @delay, d: duration, not @recruiting`; several `when` lines are all needed.
    case when([ConditionSyntax])
    /// `or when @late, d: duration`: another case of the rule; what follows is said of that case alone.
    case orWhen([ConditionSyntax])
    /// `about deliverable`: what the impact falls on (`deliverable` or `team`).
    case about(NameSyntax)
    /// `family schedule`: rules of a family speak of the same figures, so one repeats the other in a total.
    case family(NameSyntax)
    /// `topic spending`: it gives way to the topics before that one.
    case topic(NameSyntax)
    case explains([NameSyntax])
    /// `let overrun = spent + left - budget`.
    case define(NameSyntax, ExpressionSyntax)
    /// `slip = d`.
    case slip(ExpressionSyntax)
    /// `capacity = d * team.burn "Équipe mobilisée plus longtemps"`, or labels by language: `fr "…" en "…" nl "…"`.
    case money(MoneyKindSyntax, ExpressionSyntax, labels: [TextSyntax])
    /// `certainty risk p`.
    case risk(probability: ExpressionSyntax?)
    /// `say [risk|gain] fr "…"`.
    case say(SayVariantSyntax, [TextSyntax])
    case assume([TextSyntax])
    case source(String)
    /// `example fr "…" -> 6 weeks, 120 k€`; `-> risk 30 %, …`; `-> to_check`.
    case example(Language, String, [ExpectationSyntax])
    case noExample(Language, String)

    /// Whether it says where the rule belongs: such fields may stand on one line.
    var placesRule: Bool {
      switch self {
      case .about, .family, .topic, .explains: true
      default: false
      }
    }

    /// Whether such a field may follow it on its line: the names of `explains` go on to the end.
    var leavesRoom: Bool {
      switch self {
      case .explains: false
      case .when, .orWhen: true
      default: placesRule
      }
    }
  }

  public let name: NameSyntax
  /// `rule vacancy is absence`: the rule that it takes what it does not say itself from.
  public let base: NameSyntax?
  public let title: String?
  public let fields: [FieldLine]

  public init(name: NameSyntax, base: NameSyntax? = nil, title: String?, fields: [FieldLine]) {
    self.name = name
    self.base = base
    self.title = title
    self.fields = fields
  }
}

public enum MoneyKindSyntax: String, Sendable, CaseIterable { case capacity, cash, value }

/// Which sentence: the plain one, the one for risks, or the one for gains (a negative slip or cost).
public enum SayVariantSyntax: String, Sendable, CaseIterable { case plain, risk, gain }

/// `fr "…"`; a nil language stands for a text that serves all of them.
public struct TextSyntax: Sendable, Equatable {
  public let language: Language?
  public let text: String
  public let span: SourceSpan

  public init(language: Language?, text: String, span: SourceSpan) {
    self.language = language
    self.text = text
    self.span = span
  }
}

/// What an example expects: a figure (`6 weeks`, `120 k€`, `3 k€/month`), `risk` with or without a probability, or
/// `to_check`.
public enum ExpectationSyntax: Sendable, Equatable {
  case figure(ExpressionSyntax)
  case risk(probability: ExpressionSyntax?)
  case toCheck
}

/// One condition of a `when`.
public enum ConditionSyntax: Sendable, Equatable {
  /// `@delay`, `@delay or @postponed`: any of them is present.
  case concepts([NameSyntax])
  /// `not @recruiting`, `not @meeting or @demo`: none of them is present.
  case noConcepts([NameSyntax])
  case role(RoleSyntax)
}

/// `d: duration`, `v: change of velocity = team.velocity`, `t: total of elapsed`, `e: duration each`,
/// `t: duration per person per time`, `budget: effort @budget`, `who: people = 1 person`, `p: probability = unknown`.
public struct RoleSyntax: Sendable, Equatable {
  /// How the figures stand in the text.
  public enum Shape: String, Sendable, CaseIterable {
    /// One figure.
    case plain
    /// A from and a to, or a by: `d.from`, `d.to`, `d.by`.
    case change
    /// All the figures of that measure in the clause, added up.
    case total
    /// A figure that holds for each of a count: `une demi-journée chacune`.
    case each
  }

  public let name: NameSyntax
  public let shape: Shape
  /// `duration`, `elapsed`, `effort`, `people`, `money`, `points`, `velocity`, `number`, `share`, `probability`,
  /// `date` or a declared unit.
  public let measure: NameSyntax
  /// `person`, `time` or a unit, each after a `per`.
  public let per: [NameSyntax]
  /// Concepts that must label the figure: all of them.
  public let labels: [NameSyntax]
  public let fallback: ExpressionSyntax?

  public init(
    name: NameSyntax, shape: Shape, measure: NameSyntax, per: [NameSyntax], labels: [NameSyntax],
    fallback: ExpressionSyntax?
  ) {
    self.name = name
    self.shape = shape
    self.measure = measure
    self.per = per
    self.labels = labels
    self.fallback = fallback
  }
}
