public import Diagnostics
public import Inflection
public import Languages

/// A meaning with its words in each language.
public struct Concept: Sendable {
  /// A word that prose may hold.
  public struct Word: Sendable {
    public let language: Language
    /// As written, `retard*` or `à la bourre`; of a lexeme one of its forms.
    public let text: String
    /// Where the word or its lexeme stands.
    public let span: SourceSpan
  }

  /// A word as the rules write it, which may stand for many forms.
  struct Entry: Sendable {
    let lexeme: Lexeme
    let span: SourceSpan
  }

  /// A statement in which a rule makes use of the concept, for `impact check`.
  public struct Example: Sendable {
    public let language: Language
    public let statement: String
    public let span: SourceSpan
  }

  public let name: String
  /// Of a built-in concept without words in the rules that were read: whether those that are prepared for it are its words
  /// of a language, which a user's may be instead.
  public let usesPrepared: Localized<Bool>?
  let entries: [Entry]
  public let examples: [Example]
  public let span: SourceSpan

  /// Every form of every word, language by language.
  public var words: [Word] {
    entries.flatMap { entry in
      entry.lexeme.forms.map { Word(language: entry.lexeme.language, text: $0, span: entry.span) }
    }
  }

  /// The words of a language as the rules write them.
  public func lexemes(in language: Language) -> [Lexeme] {
    entries.compactMap { $0.lexeme.language == language ? $0.lexeme : nil }
  }
}
