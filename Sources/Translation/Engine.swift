public import Languages
public import RuleLanguage
public import Statements

/// Rules and model compiled for translating: immutable and shared by every thread.
public struct Engine: Sendable {
  public let program: Program

  public init(program: Program) {
    self.program = program
  }

  /// What « Compris : retard · 3 sprints (= 6 sem.) · migration » is made of, for one impact.
  public func understanding(of impact: Impact, in statement: String) -> Understanding {
    fatalError("built by the Translation room")
  }

  /// The derivation of every figure of an impact, in the order slip, then each line of money.
  public func explanation(of impact: Impact, in statement: String) -> Explanation {
    fatalError("built by the Translation room")
  }
}

/// Reads and translates statements one after the other; its scratch memory is reused, so each thread has its own.
public struct Translator {
  public let engine: Engine

  public init(engine: Engine) {
    self.engine = engine
  }

  /// Translates one statement, UTF-8, of at most `maximumLength` bytes.
  ///
  /// - Parameter language: the language of the statement when it is known; otherwise it is told from its words.
  public mutating func translate(
    _ text: UnsafeBufferPointer<UInt8>, language: Language? = nil, context: StatementContext = StatementContext()
  ) -> TranslatedStatement {
    TranslatedStatement(language: .french, status: .noImpact)
  }

  /// The same for a string.
  public mutating func translate(
    _ text: String, language: Language? = nil, context: StatementContext = StatementContext()
  ) -> TranslatedStatement {
    var copy = text
    return copy.withUTF8 { translate($0, language: language, context: context) }
  }
}

/// What was understood, before any figure is computed.
public struct Understanding: Sendable {
  /// The word of the statement that decided, such as « retard ».
  public let trigger: String
  /// The figures as read: « 3 sprints ».
  public let figures: [ReadFigure]
  public let subject: String?
}

/// Every figure of an impact with how it came to be.
public struct Explanation: Sendable {
  public enum Figure: Sendable, Hashable {
    case slip
    /// Index into the impact's components.
    case component(Int)
  }

  public struct Line: Sendable {
    public let figure: Figure
    public let derivation: Derivation
  }

  public let lines: [Line]
  /// « 3 sprints de retard », by role of the rule: the quoted words.
  public let quotes: [String?]

  public init(lines: [Line], quotes: [String?]) {
    self.lines = lines
    self.quotes = quotes
  }
}
