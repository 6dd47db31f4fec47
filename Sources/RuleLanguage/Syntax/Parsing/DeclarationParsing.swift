import Diagnostics
import Languages
import Quantities

/// The words that start a declaration.
let declarationKeywords =
  [
    "calendar", "closed", "concept", "currency", "deliverable", "family", "function", "half_day", "label", "lever",
    "rule", "team", "topic", "unit",
  ] + IdentityField.allCases.map(\.rawValue)

extension FileParser {
  mutating func file() -> FileSyntax {
    var declarations: [DeclarationSyntax] = []
    while index < tokens.count {
      if let declaration = declaration() { declarations.append(declaration) }
    }
    var trailing: [CommentSyntax] = []
    while nextComment < comments.count { trailing.append(comment()) }
    return FileSyntax(declarations: declarations, trailingComments: trailing)
  }

  private mutating func declaration() -> DeclarationSyntax? {
    let first = index
    let end = endOfBlock(from: index, indentation: 0, before: tokens.count)
    var trivia = leadingTrivia()
    var kind: DeclarationSyntax.Kind?
    limit = end
    if tokens[index].indentation > 0 {
      _ = report(.indentedAtTop(at: currentSpan))
    } else {
      kind = try? declarationKind(end: end, trivia: &trivia)
    }
    index = end
    limit = end
    if trivia.trailing == nil { close(&trivia, at: end) }
    trivia.closing = closingComments(at: end)
    return kind.map { DeclarationSyntax($0, span: span(from: first), trivia: trivia) }
  }

  private mutating func declarationKind(
    end: Int, trivia: inout TriviaSyntax
  ) throws(Abandoned) -> DeclarationSyntax.Kind {
    let isAssignment = kind(ahead: 1) == .equal && !isWord("calendar")
    if isAssignment || (kind(ahead: 1) == .dot && isAdjacent(ahead: 1)) {
      return try oneLine { parser throws(Abandoned) in .parameter(try parser.parameter()) }
    }
    if take("currency") { return try oneLine { parser throws(Abandoned) in try parser.currency() } }
    if take("calendar") { return try oneLine { parser throws(Abandoned) in .calendar(try parser.calendar()) } }
    if take("closed") {
      return try oneLine { parser throws(Abandoned) in
        let (from, to, label) = try parser.period()
        return .closed(from: from, to: to, label: label)
      }
    }
    if take("half_day") {
      return try oneLine { parser throws(Abandoned) in
        let (from, to, label) = try parser.period()
        return .halfDay(from: from, to: to, label: label)
      }
    }
    if take("label") { return try oneLine { parser throws(Abandoned) in try parser.label() } }
    if let field = identityField() {
      return try oneLine { parser throws(Abandoned) in .identity(field, try parser.quoted()) }
    }
    if take("function") { return try oneLine { parser throws(Abandoned) in .function(try parser.function()) } }
    if take("unit") { return try unitDeclaration(end: end, trivia: &trivia) }
    if take("concept") { return try concept(end: end, trivia: &trivia) }
    if take("team") { return .team(try entity(.team, end: end, trivia: &trivia)) }
    if take("deliverable") { return .deliverable(try entity(.deliverable, end: end, trivia: &trivia)) }
    if take("family") { return try family(end: end, trivia: &trivia) }
    if take("topic") { return try oneLine { parser throws(Abandoned) in try parser.topic() } }
    if take("rule") { return try rule(end: end, trivia: &trivia) }
    if take("lever") { return try lever(end: end, trivia: &trivia) }
    guard kind == .word else { throw expected(.spelling("rule")) }
    throw report(.unknownDeclaration(spelling(index), at: currentSpan))
  }

  private mutating func oneLine(
    _ read: (inout FileParser) throws(Abandoned) -> DeclarationSyntax.Kind
  ) throws(Abandoned) -> DeclarationSyntax.Kind {
    let kind = try read(&self)
    try endOfLine()
    return kind
  }

  /// Reads the first line of a declaration that has fields; a mistake there leaves the fields to be read all the same.
  ///
  /// - Parameter last: where it ends, when that is not with its line.
  mutating func header<Header>(
    end: Int, endsAt last: Int? = nil, trivia: inout TriviaSyntax,
    _ read: (inout FileParser) throws(Abandoned) -> Header
  ) -> Header? {
    limit = last ?? endOfLine(from: index - 1, before: end)
    var header: Header?
    do throws(Abandoned) {
      let read = try read(&self)
      try endOfLine()
      header = read
    } catch {
      header = nil
    }
    index = limit
    close(&trivia, at: limit)
    return header
  }

  /// `team.people`, `sprint`.
  private mutating func dottedName() throws(Abandoned) -> NameSyntax {
    let first = index
    var name = try name()
    while kind == .dot {
      index += 1
      name = NameSyntax(name.text + "." + (try self.name()).text, span: span(from: first))
    }
    return name
  }

  private mutating func identityField() -> IdentityField? {
    if take("company") { return .company }
    if take("project") { return .project }
    if take("author") { return .author }
    return take("confidential") ? .confidential : nil
  }

  private mutating func label() throws(Abandoned) -> DeclarationSyntax.Kind {
    .label(try dottedName(), try texts())
  }

  /// `name = formula [from date] [source "…"]`; the name of a margin assignment may have dots.
  mutating func parameter() throws(Abandoned) -> ParameterSyntax {
    let name = try dottedName()
    guard take(.equal) else { throw expected(.spelling("=")) }
    return try parameterValue(of: name)
  }

  private mutating func parameterValue(of name: NameSyntax) throws(Abandoned) -> ParameterSyntax {
    let value = try formula()
    let from = take(.from) ? try date() : nil
    let source = take(.source) ? try quoted() : nil
    return ParameterSyntax(name: name, value: value, from: from, source: source)
  }

  private mutating func currency() throws(Abandoned) -> DeclarationSyntax.Kind {
    let name = try unitName()
    return take(.equal) ? .rate(try parameterValue(of: name)) : .currency(name)
  }

  /// `France`, `= belgium`, `Alsace-Moselle`.
  private mutating func calendar() throws(Abandoned) -> NameSyntax {
    _ = take(.equal)
    let first = index
    var name = try name()
    while kind == .minus, isAdjacent(ahead: 0), isAdjacent(ahead: 1), kind(ahead: 1) == .word {
      index += 1
      name = NameSyntax(name.text + "-" + (try self.name()).text, span: span(from: first))
    }
    return name
  }

  private mutating func period() throws(Abandoned) -> (from: CalendarDate, to: CalendarDate, label: String?) {
    let from = try date()
    let to = take(.to) ? try date() : from
    return (from, to, kind == .text ? try quoted() : nil)
  }

  /// `late_penalty(late: duration, rate: money per time) = late * rate`.
  private mutating func function() throws(Abandoned) -> FunctionSyntax {
    let name = try name()
    guard take(.leftParenthesis) else { throw expected(.spelling("(")) }
    var parameters: [FunctionSyntax.Parameter] = []
    repeat {
      let name = try self.name()
      guard take(.colon) else { throw expected(.spelling(":")) }
      let measure = try self.name(.measure)
      var per: [NameSyntax] = []
      while take("per") { per.append(try self.name(.measure)) }
      parameters.append(FunctionSyntax.Parameter(name: name, measure: measure, per: per))
    } while take(.comma) || missesComma(before: kind == .word && kind(ahead: 1) == .colon)
    guard take(.rightParenthesis) else { throw expected(.spelling(")")) }
    guard take(.equal) else { throw expected(.spelling("=")) }
    return FunctionSyntax(name: name, parameters: parameters, value: try formula())
  }
}

// MARK: - Units and concepts

extension FileParser {
  private mutating func unitDeclaration(
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

  private mutating func concept(
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

// MARK: - Teams and deliverables

extension FileParser {
  enum EntityKind { case team, deliverable }

  private mutating func entity(
    _ kind: EntityKind, end: Int, trivia: inout TriviaSyntax
  ) throws(Abandoned) -> EntitySyntax {
    let header = titledName(end: end, trivia: &trivia)
    let fields = lines(before: end) { parser throws(Abandoned) in
      try parser.entityFields()
    } as: { fields, span, trivia in
      fields.indices.map { position in
        // One `name fr "…" en "…"` line makes several fields: the comments stay with the first.
        EntitySyntax.FieldLine(fields[position], span: span, trivia: position == 0 ? trivia : TriviaSyntax())
      }
    }.flatMap(\.self)
    guard let (name, title) = header else { throw Abandoned() }
    return EntitySyntax(name: name, title: title, fields: fields)
  }

  mutating func titledName(end: Int, trivia: inout TriviaSyntax) -> (NameSyntax, String?)? {
    header(end: end, trivia: &trivia) { parser throws(Abandoned) in
      (try parser.name(), parser.kind == .text ? try parser.quoted() : nil)
    }
  }

  private mutating func entityFields() throws(Abandoned) -> [EntitySyntax.Field] {
    if take("known") {
      guard take("as") else { throw expected(.spelling("as")) }
      return [.knownAs(try words())]
    }
    if isWord("name"), kind(ahead: 1) != .equal {
      index += 1
      var names: [EntitySyntax.Field] = []
      repeat { names.append(.name(try language(), try quoted())) } while !isAtEnd
      return names
    }
    return [try entityField()]
  }

  private mutating func away() throws(Abandoned) -> EntitySyntax.Field {
    index += 1
    let people = try formula()
    guard take(.from) else { throw expected(.spelling("from")) }
    let from = try date()
    let to = take(.to) ? try date() : from
    return .away(people, from: from, to: to, label: kind == .text ? try quoted() : nil)
  }

  private mutating func entityField() throws(Abandoned) -> EntitySyntax.Field {
    if take("team") {
      _ = take(.equal)
      return .team(try name())
    }
    if take("after") {
      _ = take(.equal)
      let name = try name()
      return .after(name, slack: take(.slack) ? try formula() : nil)
    }
    if take("due") {
      _ = take(.equal)
      return .due(try date())
    }
    if isWord("away"), kind(ahead: 1) != .equal { return try away() }
    let name = try name()
    _ = take(.equal)
    return .value(try parameterValue(of: name))
  }
}
