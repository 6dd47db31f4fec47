public import Languages

/// What became of one statement.
public struct TranslatedStatement: Sendable {
  public enum Status: Sendable, Hashable {
    case translated
    /// It calls for an impact, and none is certain: `reasons` says why.
    case toCheck
    case noImpact
  }

  public let language: Language
  public let status: Status
  /// Empty unless `translated`.
  public let impacts: [Impact]
  /// Why it is to check, or why it has no impact.
  public let reasons: [Reason]
  /// What a person may say is meant, where the reader is not certain: none of it counts until somebody does.
  public let suggestions: [Impact]
  /// How much the statement says for the least certain of its impacts, in the points of `rules/evidence.model`.
  let support: Int

  public init(
    language: Language, status: Status, impacts: [Impact] = [], reasons: [Reason] = [], suggestions: [Impact] = []
  ) {
    self.init(
      language: language, status: status, impacts: impacts, reasons: reasons, suggestions: suggestions, support: .max)
  }

  init(
    language: Language, status: Status, impacts: [Impact], reasons: [Reason], suggestions: [Impact], support: Int
  ) {
    self.language = language
    self.status = status
    self.impacts = impacts
    self.reasons = reasons
    self.suggestions = suggestions
    self.support = support
  }
}

/// Why a statement, or a part of it, has no figure.
public struct Reason: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    // No impact.
    case nothingToTranslate
    case negated
    case question
    case quotation
    case goal
    case hypothesis
    case meeting
    case ticketTitle
    case hearsay
    case habit
    case elsewhere
    case request
    case specification
    case noDeviation
    /// A later note tells it again, or says that it is over: the place of that.
    case overtaken(by: String)
    case closed(by: String)
    // To check.
    /// A concept that calls for an impact, and no figure: the nearest rule and the role it lacks.
    case missingFigure(rule: Int, role: Int)
    /// The formula needs a parameter that nobody has given: index into `Program.parameters`.
    case missingParameter(rule: Int, parameter: Int)
    /// Two figures claim the same role.
    case ambiguousFigure(rule: Int, role: Int)
    /// Rules of equal rank that give different results.
    case ambiguousRule(Int, Int)
    /// « plus de retard », « 15 jours » and the like.
    case ambiguousWording
    /// Too much of the clause is not understood for the rule's reading to be certain.
    case unsure(rule: Int)
    /// Sure enough by itself, and not in a note that tells of hardly any deviation.
    case strayInNote(rule: Int)
    /// A concept of the statement keeps the nearest rule from applying, and no other rule does: index into
    /// `Program.concepts`.
    case excluded(rule: Int, concept: Int)
    case unknownCurrency
    case tooLarge
    /// Read, and hard to believe: with the figure that it would give.
    case implausible(Implausible, rule: Int, figure: WouldBe)
    /// The rule has no sentence for what its figures do: with the figures that it would give.
    case untold(rule: Int, figure: WouldBe)
    case invalidText
    /// A mistyped word was read as this one.
    case mistyped(as: String)
    // Said by a person in the review.
    case dismissed
    /// Only what was reviewed counts, and this was not.
    case unreviewed
  }

  public let kind: Kind
  /// The bytes of the statement that it speaks of.
  public let span: Range<Int>?

  public init(_ kind: Kind, span: Range<Int>? = nil) {
    self.kind = kind
    self.span = span
  }
}
