import Diagnostics
import Languages
import Quantities

/// One mistake was reported; the field that holds it is given up.
struct Abandoned: Error {}

/// Reads the tokens of one file by recursive descent.
///
/// A field or a one-line declaration is read up to `limit`, so a mistake in it never reaches the next one.
struct FileParser {
  let source: Int
  let text: [UInt8]
  let tokens: [Token]
  let comments: [CommentToken]
  var diagnostics: [Diagnostic] = []

  /// The token that is looked at.
  var index = 0
  /// The first token beyond the line or field being read.
  var limit = 0
  /// The end of the field whose list lacks a comma already.
  var faultyList = -1
  /// The first comment that no declaration or field has yet.
  var nextComment = 0
  /// How many constructs of the formula being read are open, and how many operations it has.
  var depth = 0
  var operations = 0

  init(source: Int, text: [UInt8]) {
    self.source = source
    self.text = text
    let lexed = text.withUnsafeBufferPointer { Lexer($0) }
    tokens = lexed.tokens
    comments = lexed.comments
    limit = tokens.count
    for range in lexed.unclosedTexts {
      diagnostics.append(.unclosedText(SourceSpan(source: source, start: range.lowerBound, end: range.upperBound)))
    }
  }
}

// MARK: - Tokens

extension FileParser {
  var isAtEnd: Bool { index >= limit }

  var kind: Token.Kind { index < limit ? tokens[index].kind : .end }

  var keyword: Token.Keyword { index < limit ? tokens[index].keyword : .none }

  func kind(ahead: Int) -> Token.Kind {
    index + ahead < limit ? tokens[index + ahead].kind : .end
  }

  func isAdjacent(ahead: Int) -> Bool {
    index + ahead < limit && !tokens[index + ahead].isSpaceBefore
  }

  func spelling(_ token: Int) -> String {
    characters(Int(tokens[token].start)..<Int(tokens[token].end))
  }

  /// The characters of a range of bytes.
  func characters(_ range: Range<Int>) -> String {
    text.withUnsafeBufferPointer { text in
      // Most are short and of ASCII, which is copied and looked at in one go.
      String(unsafeUninitializedCapacity: range.count) { $0.initialize(fromContentsOf: text[range]) }
    }
  }

  /// Whether the current token is a word spelt so.
  func isWord(_ word: StaticString, ahead: Int = 0) -> Bool {
    guard kind(ahead: ahead) == .word else { return false }
    let token = tokens[index + ahead]
    guard Int(token.end - token.start) == word.utf8CodeUnitCount else { return false }
    return (0..<word.utf8CodeUnitCount).allSatisfy { text[Int(token.start) + $0] == word.utf8Start[$0] }
  }

  /// Steps over a token of that kind, if there is one.
  mutating func take(_ expected: Token.Kind) -> Bool {
    guard kind == expected else { return false }
    index += 1
    return true
  }

  mutating func take(_ expected: Token.Keyword) -> Bool {
    guard keyword == expected else { return false }
    index += 1
    return true
  }

  mutating func take(_ word: StaticString) -> Bool {
    guard isWord(word) else { return false }
    index += 1
    return true
  }

  func span(from first: Int) -> SourceSpan {
    guard first < tokens.count else { return SourceSpan(source: source, start: text.count, end: text.count) }
    let end = index > first ? tokens[index - 1].end : tokens[first].end
    return SourceSpan(source: source, start: Int(tokens[first].start), end: Int(end))
  }

  /// The span of the current token; just after the last one at the end of a line.
  var currentSpan: SourceSpan {
    if index < limit { return span(ofToken: index) }
    let end = index > 0 && index <= tokens.count ? Int(tokens[index - 1].end) : text.count
    return SourceSpan(source: source, start: end, end: end)
  }

  func span(ofToken token: Int) -> SourceSpan {
    SourceSpan(source: source, start: Int(tokens[token].start), end: Int(tokens[token].end))
  }

  mutating func report(_ diagnostic: Diagnostic) -> Abandoned {
    diagnostics.append(diagnostic)
    return Abandoned()
  }

  /// Reports that something else should stand here, and names what does.
  mutating func expected(_ what: Expectation) -> Abandoned {
    let found = isAtEnd ? nil : spelling(index)
    // An unclosed text is already reported: whatever is missing after it is its doing.
    if isAtEnd, index > 0, diagnostics.contains(where: { $0.code == "E002" && $0.span?.end == currentSpan.end }) {
      return Abandoned()
    }
    if kind == .stray, let found { return report(.strayCharacter(found, at: currentSpan)) }
    return report(.expected(what, found: found, at: currentSpan))
  }
}

// MARK: - Small pieces

extension FileParser {
  mutating func name(_ what: Expectation = .name) throws(Abandoned) -> NameSyntax {
    guard kind == .word else { throw expected(what) }
    index += 1
    return NameSyntax(spelling(index - 1), span: span(ofToken: index - 1))
  }

  mutating func unitName() throws(Abandoned) -> NameSyntax {
    guard kind == .word || kind == .unitWord else { throw expected(.unit) }
    index += 1
    return NameSyntax(spelling(index - 1), span: span(ofToken: index - 1))
  }

  mutating func date() throws(Abandoned) -> CalendarDate {
    guard kind == .date else { throw expected(.date) }
    let first = Int(tokens[index].start)
    func figure(_ range: Range<Int>) -> Int {
      range.reduce(0) { $0 * 10 + Int(text[first + $1] - UInt8(ascii: "0")) }
    }
    guard let date = CalendarDate(year: figure(0..<4), month: figure(5..<7), day: figure(8..<10)) else {
      throw report(.noSuchDate(spelling(index), at: currentSpan))
    }
    index += 1
    return date
  }

  /// A text between quotes, its escapes resolved.
  mutating func quoted() throws(Abandoned) -> String {
    guard kind == .text else { throw expected(.text) }
    let token = tokens[index]
    index += 1
    let start = Int(token.start) + 1
    var end = Int(token.end)
    if end > start, text[end - 1] == UInt8(ascii: "\""), !isUnclosed(index - 1) { end -= 1 }
    let inside = start..<max(start, end)
    let isEscaped = text.withUnsafeBufferPointer { text in
      UnsafeBufferPointer(rebasing: text[inside]).next(UInt8(ascii: "\\")) < inside.count
    }
    guard isEscaped else { return characters(inside) }
    return try unescaped(text[inside])
  }

  private func isUnclosed(_ token: Int) -> Bool {
    let end = Int(tokens[token].end)
    return diagnostics.contains { $0.code == "E002" && $0.span?.end == end }
  }

  private mutating func unescaped(_ inside: ArraySlice<UInt8>) throws(Abandoned) -> String {
    var bytes: [UInt8] = []
    var position = inside.startIndex
    while position < inside.endIndex {
      if inside[position] == UInt8(ascii: "\\"), position + 1 < inside.endIndex {
        let escaped = inside[position + 1]
        guard escaped == UInt8(ascii: "\"") || escaped == UInt8(ascii: "\\") else {
          throw report(.unknownEscape(at: SourceSpan(source: source, start: position, end: position + 2)))
        }
        position += 1
      }
      bytes.append(inside[position])
      position += 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Reports that a comma is missing where the next item of a list stands, and goes on with that.
  mutating func missesComma(before isItem: Bool) -> Bool {
    if isItem { reportOfList(.missingComma(before: spelling(index), at: currentSpan)) }
    return isItem
  }

  /// Of a list without commas, the first one is told.
  mutating func reportOfList(_ diagnostic: Diagnostic) {
    if faultyList != limit { diagnostics.append(diagnostic) }
    faultyList = limit
  }

  mutating func endOfLine() throws(Abandoned) {
    guard isAtEnd else { throw expected(.endOfLine) }
  }
}
