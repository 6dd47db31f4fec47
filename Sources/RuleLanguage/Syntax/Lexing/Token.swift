/// A piece of a rule file: its kind, its bytes and how it stands on its line.
struct Token {
  enum Kind: UInt8 {
    case word
    /// A word that only a unit may be: it holds `€`, `$`, `£` or `%`.
    case unitWord
    case number, date, text
    case plus, minus, star, slash, caret, leftParenthesis, rightParenthesis
    case comma, colon, dot, at, arrow
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
    /// A character that the language has no use for; a bare word may hold one (`l'équipe`).
    case stray
    /// After the last token of a field, a declaration or a file.
    case end
  }

  /// The words that a formula keeps for itself.
  enum Keyword: UInt8 {
    case none
    case `if`, then, `else`, and, or, not, `in`, to, from, source, slack, history, unknown, `true`, `false`
  }

  let kind: Kind
  let keyword: Keyword
  let isSpaceBefore: Bool
  /// Whether a blank line stands just above; only of the first token of a line.
  let isBlankLineBefore: Bool
  let start: Int32
  let end: Int32
  /// The width of the white space before the first token of a line; −1 for the other tokens.
  let indentation: Int32

  var isFirstOfLine: Bool { indentation >= 0 }
}

/// A comment and the tokens that it stands between.
struct CommentToken {
  /// The bytes after the `#`.
  let start: Int32
  let end: Int32
  /// How many tokens come before it.
  let tokensBefore: Int
  /// −1 when it follows tokens on its line.
  let indentation: Int32
  let isBlankLineBefore: Bool

  var isAlone: Bool { indentation >= 0 }
}

extension Token.Keyword {
  /// Decided by length and first letter: every word of every file comes through here.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self = .none
    guard (2...7).contains(bytes.count) else { return }
    switch (bytes.count, bytes[0]) {
    case (2, UInt8(ascii: "i")): self = bytes[1] == UInt8(ascii: "f") ? .if : bytes.spells("in") ? .in : .none
    case (2, UInt8(ascii: "o")): if bytes.spells("or") { self = .or }
    case (2, UInt8(ascii: "t")): if bytes.spells("to") { self = .to }
    case (3, UInt8(ascii: "a")): if bytes.spells("and") { self = .and }
    case (3, UInt8(ascii: "n")): if bytes.spells("not") { self = .not }
    case (4, UInt8(ascii: "t")): self = bytes.spells("then") ? .then : bytes.spells("true") ? .true : .none
    case (4, UInt8(ascii: "e")): if bytes.spells("else") { self = .else }
    case (4, UInt8(ascii: "f")): if bytes.spells("from") { self = .from }
    case (5, UInt8(ascii: "f")): if bytes.spells("false") { self = .false }
    case (5, UInt8(ascii: "s")): if bytes.spells("slack") { self = .slack }
    case (6, UInt8(ascii: "s")): if bytes.spells("source") { self = .source }
    case (7, UInt8(ascii: "h")): if bytes.spells("history") { self = .history }
    case (7, UInt8(ascii: "u")): if bytes.spells("unknown") { self = .unknown }
    default: break
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func spells(_ word: StaticString) -> Bool {
    guard word.utf8CodeUnitCount == count else { return false }
    for index in 0..<count where self[index] != word.utf8Start[index] { return false }
    return true
  }
}
