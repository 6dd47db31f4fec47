public import Diagnostics
import Inflection
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
  let entries: [Entry]
  public let examples: [Example]
  public let span: SourceSpan

  /// Every form of every word, language by language.
  public var words: [Word] {
    entries.flatMap { entry in
      entry.lexeme.forms.map { Word(language: entry.lexeme.language, text: $0, span: entry.span) }
    }
  }

  /// The letters in UTF-8 of each of `words`, which are not made for it: whoever loads the rules asks for them all.
  public func forEachForm(_ body: (UnsafeBufferPointer<UInt8>, Language) -> Void) {
    var forms = Forms()
    for entry in entries {
      let lexeme = entry.lexeme
      if lexeme.wordClass == .phrase {
        var text = lexeme.text
        text.withUTF8 { body($0, lexeme.language) }
        continue
      }
      forms.removeAll()
      lexeme.addForms(to: &forms)
      forms.forEach { body($0, lexeme.language) }
    }
  }
}
