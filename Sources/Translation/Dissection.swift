public import Language
public import Languages

/// A statement as it was read, and what each rule made of it: what whoever writes rules needs to see.
public struct Dissection: Sendable {
  /// Why a rule gave what it gave, the closest to an impact first.
  public enum Fate: Sendable, Hashable {
    case applied
    /// It fits as well as another rule, which gives something else.
    case tied(rule: Int)
    /// Two figures claim the same role.
    case ambiguousFigure(role: Int)
    /// It fits, and gives nothing, or is kept back: the statement's reasons say why.
    case withheld
    /// Another rule asks for more of what the statement says.
    case lessSpecific(than: Int)
    case missingFigure(role: Int)
    /// A concept of the statement keeps it away.
    case forbidden(concept: Int)
    /// A concept that it asks for is denied.
    case denied(concept: Int)
    /// None of these concepts is there.
    case missingConcept([Int])
  }

  public struct Word: Sendable {
    /// Index into `Program.concepts`.
    public let concept: Int
    public let bytes: Range<Int>
    public let isNegated: Bool
    /// Part of an explanation (« à cause de… »): no fact of its own.
    public let isInCause: Bool
  }

  public struct Quantity: Sendable {
    public let kind: Figure.Kind
    /// As written; of a change, the old figure and then the new one.
    public let figures: [ReadFigure]
    public let bytes: Range<Int>
    public let qualifier: Figure.Qualifier
    public let isEach: Bool
    public let isChance: Bool
    public let isInCause: Bool
    /// The role of the rule that took it; nil when none did.
    public internal(set) var use: (rule: Int, role: Int)?
  }

  public struct Trial: Sendable {
    /// Index into `Program.rules`.
    public let rule: Int
    public let fate: Fate
    /// By role of the rule: the bytes of the figure that it takes, if any.
    public let roles: [Range<Int>?]
  }

  public struct Part: Sendable {
    public let bytes: Range<Int>
    public let mood: Clause.Mood
    public let isRisk: Bool
    /// « devrait », "probably".
    public let isLikely: Bool
    /// A wording that cannot be decided.
    public let doubt: Range<Int>?
    public let subject: Range<Int>?
    /// Index into `Program.deliverables`.
    public let deliverable: Int?
    public let words: [Word]
    public let quantities: [Quantity]
    /// Rules that have something in common with it, the closest first; empty when it asserts nothing.
    public let trials: [Trial]
  }

  public let result: TranslatedStatement
  public let language: Language
  /// Mistyped words, and what they were read as.
  public let corrections: [Correction]
  public let parts: [Part]
}
