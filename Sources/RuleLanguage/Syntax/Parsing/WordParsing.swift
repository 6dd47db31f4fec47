import Diagnostics
import Inflection
import Languages

extension FileParser {
  func language(ahead: Int) -> Language? {
    isWord("fr", ahead: ahead)
      ? .french : isWord("en", ahead: ahead) ? .english : isWord("nl", ahead: ahead) ? .dutch : nil
  }

  func isLanguage(ahead: Int) -> Bool { language(ahead: ahead) != nil }

  /// The words of another language begin here: `en` alone, or before a comma, is a word itself.
  private var isAtNextLanguage: Bool {
    isLanguage(ahead: 0) && kind(ahead: 1) != .comma && kind(ahead: 1) != .end
  }

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

  /// `retard*, décal*, "à la bourre"`, to the end of the field or to the next language.
  mutating func words() throws(Abandoned) -> [WordSyntax] {
    var words: [WordSyntax] = []
    // A word and its comma are two tokens, but for few.
    words.reserveCapacity((limit - index + 1) / 2)
    repeat {
      let word = try word()
      let isSeveral = kind == .word && tokens[index - 1].kind != .text && !isAtNextLanguage
      words.append(isSeveral ? severalWords(from: word) : word)
    } while take(.comma) || missesComma(before: isAtWord)
    return words
  }

  /// `late, "behind schedule"  noun delay  verb slip, "run over"`, to the end of the field or to the next language: words that are only
  /// themselves, then those of each class.
  mutating func lexemes(in language: Language) throws(Abandoned) -> [WordSyntax] {
    var words: [WordSyntax] = []
    var wordClass = WordClass.phrase
    repeat {
      if let next = wordClassAhead {
        wordClass = next
        index += 1
      }
      let word = try word()
      let isSeveral =
        kind == .word && tokens[index - 1].kind != .text && wordClassAhead == nil && !isAtNextLanguage
      words.append(lexeme(isSeveral ? severalWords(from: word) : word, wordClass, in: language))
    } while wordClassAhead != nil || take(.comma) || missesComma(before: isAtWord)
    return words
  }

  private mutating func lexeme(_ word: WordSyntax, _ wordClass: WordClass, in language: Language) -> WordSyntax {
    if wordClass != .phrase, !Lexeme(word.text, wordClass, in: language).isCitation {
      diagnostics.append(.noCitation(word.text, wordClass, at: word.span))
    }
    return WordSyntax(word.text, wordClass, span: word.span)
  }

  /// The class that starts here: its name alone, or before a comma, is a word itself.
  private var wordClassAhead: WordClass? {
    guard kind == .word, kind(ahead: 1) == .word || kind(ahead: 1) == .text else { return nil }
    for wordClass in [WordClass.noun, .verb, .adjective] where isWord(wordClass.keyword) { return wordClass }
    return nil
  }

  /// Reports the words from one to the next comma, which quotes would join, and reads them as if they stood there.
  private mutating func severalWords(from first: WordSyntax) -> WordSyntax {
    while !isAtEnd, kind != .comma { index += 1 }
    let phrase = SourceSpan(source: source, start: first.span.start, end: Int(tokens[index - 1].end))
    let spelling = characters(phrase.start..<phrase.end)
    reportOfList(.severalWords(spelling, at: phrase))
    return WordSyntax(spelling, span: phrase)
  }

  private var isAtWord: Bool { (kind == .text || kind == .word) && !isAtNextLanguage }

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
