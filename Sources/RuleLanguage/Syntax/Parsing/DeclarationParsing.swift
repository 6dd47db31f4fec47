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

  mutating func parameterValue(of name: NameSyntax) throws(Abandoned) -> ParameterSyntax {
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
