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
  /// Of a built-in concept whose rules were read without its words: in which languages the prepared ones are its words. A
  /// user may have put others in their place.
  public let usesPrepared: Localized<Bool>?
  let entries: [Entry]
  public let examples: [Example]
  public let span: SourceSpan

  /// Every form of every word, language by language.
  public var words: [Word] {
    entries.flatMap { entry in
      let lexeme = entry.lexeme
      // First names, which every page asks for, are hundreds of phrases.
      let forms = lexeme.isPlain ? [lexeme.text] : lexeme.forms
      return forms.map { Word(language: lexeme.language, text: $0, span: entry.span) }
    }
  }

  /// The words of a language as the rules write them.
  public func lexemes(in language: Language) -> [Lexeme] {
    entries.compactMap { $0.lexeme.language == language ? $0.lexeme : nil }
  }
}
