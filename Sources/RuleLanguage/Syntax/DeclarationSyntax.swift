public import Diagnostics
public import Inflection
public import Languages
public import Quantities

/// A rule file as parsed: its declarations in order, and the comments that the formatter must keep.
public struct FileSyntax: Sendable, Equatable {
  public var declarations: [DeclarationSyntax]
  /// Comment lines after the last declaration.
  public var trailingComments: [CommentSyntax]

  public init(declarations: [DeclarationSyntax], trailingComments: [CommentSyntax] = []) {
    self.declarations = declarations
    self.trailingComments = trailingComments
  }
}

/// A `#` comment, without its `#`; `isBlankLineBefore` keeps paragraphs apart when printed.
public struct CommentSyntax: Sendable, Equatable {
  public let text: String
  public let isBlankLineBefore: Bool

  public init(_ text: String, isBlankLineBefore: Bool = false) {
    self.text = text
    self.isBlankLineBefore = isBlankLineBefore
  }
}

/// The comments around a declaration or a field.
public struct TriviaSyntax: Sendable, Equatable {
  public var leading: [CommentSyntax] = []
  public var trailing: String?
  /// Indented comments after the last field of a declaration.
  public var closing: [CommentSyntax] = []
  /// Whether a blank line stands between the leading comments and the line itself.
  public var isBlankLineBefore = false

  public init() {}
}

/// Something that starts at the margin.
public struct DeclarationSyntax: Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    /// `currency EUR`: the model's own.
    case currency(NameSyntax)
    /// `currency USD = 0.92 € from 2026-01-15 source "…"`; a line a period when the rate changes.
    case rate(ParameterSyntax)
    /// `calendar France`.
    case calendar(NameSyntax)
    /// `company "Boréalis"`.
    case identity(IdentityField, String)
    /// `label team.people fr "personnes dans l'équipe"`: what people call a parameter.
    case label(NameSyntax, [TextSyntax])
    /// `closed 2026-08-03 to 2026-08-21 "Fermeture d'été"`.
    case closed(from: CalendarDate, to: CalendarDate, label: String?)
    /// `half_day 2026-12-24 "Réveillon"`: days of which one half is worked.
    case halfDay(from: CalendarDate, to: CalendarDate, label: String?)
    /// `function late_penalty(late: duration, rate: money per time) = late * rate`.
    case function(FunctionSyntax)
    /// `sprint = 2 weeks`; a period a line when the value has dates.
    case parameter(ParameterSyntax)
    case unit(UnitDeclarationSyntax)
    case concept(ConceptSyntax)
    case team(EntitySyntax)
    case deliverable(EntitySyntax)
    /// `family people`: what rules have in common, for totals and for a board.
    case family(FamilySyntax)
    /// `topic saving of @saves before spending`: which rules give way where its words stand.
    case topic(TopicSyntax)
    case rule(RuleSyntax)
    /// `rule NAME off`: a later layer switches a rule off.
    case ruleOff(NameSyntax)
    case lever(LeverSyntax)
    /// `lever NAME off`: a later layer offers it no more.
    case leverOff(NameSyntax)
  }

  public let kind: Kind
  public let span: SourceSpan
  public var trivia: TriviaSyntax

  public init(_ kind: Kind, span: SourceSpan, trivia: TriviaSyntax = TriviaSyntax()) {
    self.kind = kind
    self.span = span
    self.trivia = trivia
  }
}

/// `name = formula [from date] [source "…"]`; at the margin the name may have dots (`team.people = 7`), and then its
/// text holds them.
public struct ParameterSyntax: Sendable, Equatable {
  public let name: NameSyntax
  public let value: ExpressionSyntax
  /// The first day on which the value holds; nil for always.
  public let from: CalendarDate?
  public let source: String?

  public init(name: NameSyntax, value: ExpressionSyntax, from: CalendarDate? = nil, source: String? = nil) {
    self.name = name
    self.value = value
    self.from = from
    self.source = source
  }
}

/// `unit week = 5 days`, and its names in each language. With no value it is a base unit: of the built-in dimension
/// that `of` names (`unit hour of time`), or of a dimension of its own (`unit ticket`).
public struct UnitDeclarationSyntax: Sendable, Equatable {
  public let name: NameSyntax
  public let base: NameSyntax?
  public let value: ExpressionSyntax?
  public let names: [LocalizedWordsSyntax]

  public init(name: NameSyntax, base: NameSyntax?, value: ExpressionSyntax?, names: [LocalizedWordsSyntax]) {
    self.name = name
    self.base = base
    self.value = value
    self.names = names
  }
}

/// `fr retard*, "à la bourre"  verb glisser, déraper`.
public struct LocalizedWordsSyntax: Sendable, Equatable {
  /// What becomes of the words that are known already.
  public enum Joining: String, Sendable, CaseIterable {
    /// The words join those of the layers below; said twice in one layer, they contradict each other.
    case plain = ""
    /// `fr + …`: they also join those of their own layer.
    case addition = "+"
    /// `fr replace …`: they stand in the place of those below.
    case replacement = "replace"
  }

  public let language: Language
  public let joining: Joining
  public let words: [WordSyntax]
  public let span: SourceSpan
  public var trivia: TriviaSyntax

  public init(
    language: Language, joining: Joining, words: [WordSyntax], span: SourceSpan,
    trivia: TriviaSyntax = TriviaSyntax()
  ) {
    self.language = language
    self.joining = joining
    self.words = words
    self.span = span
    self.trivia = trivia
  }
}

/// A word, a stem (`retard*`) or a phrase (`"à la bourre"`, `"pris* du retard"`), as written, quotes removed; behind
/// `noun`, `verb` or `adj` it stands for all its forms.
public struct WordSyntax: Sendable, Equatable {
  public let text: String
  public let wordClass: WordClass
  public let span: SourceSpan

  public init(_ text: String, _ wordClass: WordClass = .phrase, span: SourceSpan) {
    self.text = text
    self.wordClass = wordClass
    self.span = span
  }
}

public struct ConceptSyntax: Sendable, Equatable {
  /// `example fr "Deux personnes sont prêtées à l'autre projet"`: a statement in which a rule makes use of the concept.
  public struct Example: Sendable, Equatable {
    public let language: Language
    public let statement: String
    public let span: SourceSpan
    public var trivia: TriviaSyntax

    public init(language: Language, statement: String, span: SourceSpan, trivia: TriviaSyntax = TriviaSyntax()) {
      self.language = language
      self.statement = statement
      self.span = span
      self.trivia = trivia
    }
  }

  public let name: NameSyntax
  public var words: [LocalizedWordsSyntax]
  public var examples: [Example]

  public init(name: NameSyntax, words: [LocalizedWordsSyntax], examples: [Example] = []) {
    self.name = name
    self.words = words
    self.examples = examples
  }
}

/// A team or a deliverable: a name, a title and fields.
public struct EntitySyntax: Sendable, Equatable {
  public enum Field: Sendable, Equatable {
    /// `people = 5 people`, `due = 2026-06-15`, `cost_of_delay = 15 k€/week from 2026-07-01`.
    case value(ParameterSyntax)
    /// `team platform`, `after customer_migration slack 1 week`, `due 2026-06-15`.
    case team(NameSyntax)
    case after(NameSyntax, slack: ExpressionSyntax?)
    case due(CalendarDate)
    /// `known as "feature clé", "paiement"`.
    case knownAs([WordSyntax])
    /// `name fr "le lancement de votre feature clé"`: how a sentence calls it.
    case name(Language, String)
    /// `away 2 people from 2026-08-03 to 2026-08-21 "Congés"`, of a team.
    case away(ExpressionSyntax, from: CalendarDate, to: CalendarDate, label: String?)
  }

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

  public let name: NameSyntax
  public let title: String?
  public let fields: [FieldLine]

  public init(name: NameSyntax, title: String?, fields: [FieldLine]) {
    self.name = name
    self.title = title
    self.fields = fields
  }
}
