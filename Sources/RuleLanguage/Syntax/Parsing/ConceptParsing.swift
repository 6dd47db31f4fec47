import Diagnostics
import Languages
import Quantities

// Units, concepts and their words.
extension FileParser {
  mutating func unitDeclaration(
    end: Int, trivia: inout TriviaSyntax
  ) throws(Abandoned) -> DeclarationSyntax.Kind {
    let header = header(end: end, trivia: &trivia) { parser throws(Abandoned) in
      let name = try parser.unitName()
      let base = parser.take("of") ? try parser.name() : nil
      return (name, base, parser.take(.equal) ? try parser.formula() : nil)
    }
    let names = localizedWords(before: end)
    guard let (name, base, value) = header else { throw Abandoned() }
    return .unit(UnitDeclarationSyntax(name: name, base: base, value: value, names: names))
  }

  mutating func concept(
    end: Int, trivia: inout TriviaSyntax
  ) throws(Abandoned) -> DeclarationSyntax.Kind {
    let header = header(end: end, endsAt: endOfConceptHead(before: end), trivia: &trivia) { parser throws(Abandoned) in
      (try parser.name(), parser.isAtEnd ? [] : try parser.headWords())
    }
    var words = header?.1 ?? []
    var examples: [ConceptSyntax.Example] = []
    let fields = lines(before: end) { parser throws(Abandoned) in
      try parser.conceptField()
    } as: {
      ($0, $1, $2)
    }
    for (field, span, trivia) in fields {
      switch field {
      case .words(let lists): words += Self.lines(lists, span, trivia)
      case .example(let language, let statement):
        examples.append(
          ConceptSyntax.Example(language: language, statement: statement, span: span, trivia: trivia))
      }
    }
    guard let (name, _) = header else { throw Abandoned() }
    return .concept(ConceptSyntax(name: name, words: words, examples: examples))
  }

  /// The words behind a concept's name go on to the line of another language or of an example.
  private func endOfConceptHead(before end: Int) -> Int {
    var token = index
    while token < end, !(tokens[token].isFirstOfLine && startsConceptField(at: token)) { token += 1 }
    return token
  }

  private func startsConceptField(at token: Int) -> Bool {
    isLanguage(ahead: token - index) || isWord("example", ahead: token - index)
  }

  private mutating func headWords() throws(Abandoned) -> [LocalizedWordsSyntax] {
    let first = index
    let lists = try localizedWords { parser, language throws(Abandoned) in try parser.lexemes(in: language) }
    return Self.lines(lists, span(from: first), TriviaSyntax())
  }

  private enum ConceptField {
    case words([LocalizedWords])
    case example(Language, String)
  }

  private struct LocalizedWords {
    let language: Language
    let joining: LocalizedWordsSyntax.Joining
    let words: [WordSyntax]
  }

  /// The words of each language of a line: the comments stay with the first.
  private static func lines(
    _ lists: [LocalizedWords], _ span: SourceSpan, _ trivia: TriviaSyntax
  ) -> [LocalizedWordsSyntax] {
    lists.enumerated().map { place, list in
      LocalizedWordsSyntax(
        language: list.language, joining: list.joining, words: list.words, span: span,
        trivia: place == 0 ? trivia : TriviaSyntax())
    }
  }

  private mutating func conceptField() throws(Abandoned) -> ConceptField {
    if take("example") { return .example(try language(), try quoted()) }
    return .words(
      try localizedWords { parser, language throws(Abandoned) in try parser.lexemes(in: language) })
  }

  /// `fr … en … nl …`, on one line or on several.
  private mutating func localizedWords(
    _ read: (inout FileParser, Language) throws(Abandoned) -> [WordSyntax]
  ) throws(Abandoned) -> [LocalizedWords] {
    var lists: [LocalizedWords] = []
    repeat {
      let language = try language()
      lists.append(LocalizedWords(language: language, joining: joining(), words: try read(&self, language)))
    } while !isAtEnd && isLanguage(ahead: 0)
    return lists
  }

  private mutating func localizedWords(before end: Int) -> [LocalizedWordsSyntax] {
    lines(before: end) { parser throws(Abandoned) in
      try parser.localizedWords { parser, _ throws(Abandoned) in try parser.words() }
    } as: {
      Self.lines($0, $1, $2)
    }.flatMap(\.self)
  }

  /// `+`, or `replace` before a word: alone, or before a comma, that is a word itself.
  private mutating func joining() -> LocalizedWordsSyntax.Joining {
    if take(.plus) { return .addition }
    guard isWord("replace"), kind(ahead: 1) == .word || kind(ahead: 1) == .text else { return .plain }
    index += 1
    return .replacement
  }
}
