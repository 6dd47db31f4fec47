import Diagnostics
import Languages

extension FileParser {
  func language(ahead: Int) -> Language? {
    isWord("fr", ahead: ahead)
      ? .french : isWord("en", ahead: ahead) ? .english : isWord("nl", ahead: ahead) ? .dutch : nil
  }

  func isLanguage(ahead: Int) -> Bool { language(ahead: ahead) != nil }

  mutating func language() throws(Abandoned) -> Language {
    guard let language = language(ahead: 0) else { throw expected(.language) }
    index += 1
    return language
  }

  /// `fr "…" en "…" nl "…"`, or one bare text that serves all languages.
  mutating func texts() throws(Abandoned) -> [TextSyntax] {
    if kind == .text {
      let first = index
      let text = try quoted()
      return [TextSyntax(language: nil, text: text, span: span(from: first))]
    }
    var texts: [TextSyntax] = []
    texts.reserveCapacity(Language.allCases.count)
    repeat {
      let language = try language()
      let first = index
      let text = try quoted()
      texts.append(TextSyntax(language: language, text: text, span: span(from: first)))
    } while !isAtEnd
    return texts
  }

  /// `retard*, décal*, "à la bourre"`, to the end of the field.
  mutating func words() throws(Abandoned) -> [WordSyntax] {
    var words: [WordSyntax] = []
    // A word and its comma are two tokens, but for few.
    words.reserveCapacity((limit - index + 1) / 2)
    repeat {
      let word = try word()
      words.append(kind == .word && tokens[index - 1].kind != .text ? severalWords(from: word) : word)
    } while take(.comma) || missesComma(before: kind == .text || kind == .word)
    return words
  }

  /// Reports the words from one to the next comma, which quotes would join, and reads them as if they stood there.
  private mutating func severalWords(from first: WordSyntax) -> WordSyntax {
    while !isAtEnd, kind != .comma { index += 1 }
    let phrase = SourceSpan(source: source, start: first.span.start, end: Int(tokens[index - 1].end))
    let spelling = characters(phrase.start..<phrase.end)
    reportOfList(.severalWords(spelling, at: phrase))
    return WordSyntax(spelling, span: phrase)
  }

  private mutating func word() throws(Abandoned) -> WordSyntax {
    let first = index
    if kind == .text {
      let text = try quoted()
      return WordSyntax(text, span: span(from: first))
    }
    guard !isAtEnd, kind != .comma else { throw expected(.word) }
    repeat { index += 1 } while kind != .end && kind != .comma && kind != .text && isAdjacent(ahead: 0)
    let span = span(from: first)
    return WordSyntax(characters(span.start..<span.end), span: span)
  }
}
