import Diagnostics
import Languages

/// The words that start a field of a rule.
let ruleFieldKeywords = [
  "about", "assume", "capacity", "cash", "certainty", "example", "explains", "family", "let", "no example", "or when",
  "say", "slip", "source", "topic", "value", "when",
]

extension FileParser {
  mutating func rule(end: Int, trivia: inout TriviaSyntax) throws(Abandoned) -> DeclarationSyntax.Kind {
    if kind == .word, isWord("off", ahead: 1) {
      let name = try name()
      index += 1
      try endOfLine()
      return .ruleOff(name)
    }
    let header = header(end: end, trivia: &trivia) { parser throws(Abandoned) in
      let name = try parser.name()
      let base = parser.take("is") ? try parser.name() : nil
      return (name, base, parser.kind == .text ? try parser.quoted() : nil)
    }
    let fields = lines(before: end) { parser throws(Abandoned) in
      try parser.ruleFields()
    } as: { fields, span, trivia in
      fields.indices.map { place in
        // One `about … family …` line makes several fields: the comments stay with the first.
        RuleSyntax.FieldLine(fields[place], span: span, trivia: place == 0 ? trivia : TriviaSyntax())
      }
    }.flatMap(\.self)
    guard let (name, base, title) = header else { throw Abandoned() }
    return .rule(RuleSyntax(name: name, base: base, title: title, fields: fields))
  }

  /// One field; those that say where the rule belongs may share a line, or follow the conditions on theirs.
  private mutating func ruleFields() throws(Abandoned) -> [RuleSyntax.Field] {
    var fields = [try ruleField()]
    while let last = fields.last, last.leavesRoom, isAtPlacing {
      fields.append(try ruleField())
    }
    return fields
  }

  /// A field that says where the rule belongs begins here, such as `topic spending`.
  var isAtPlacing: Bool {
    kind(ahead: 1) == .word && tokens[index + 1].keyword == .none
      && (isWord("about") || isWord("family") || isWord("topic") || isWord("explains"))
  }

  private mutating func ruleField() throws(Abandoned) -> RuleSyntax.Field {
    if take(.or) {
      guard take("when") else { throw expected(.spelling("when")) }
      return .orWhen(try conditions())
    }
    guard kind == .word else { throw expected(.spelling("when")) }
    if take("say") { return .say(sayVariant(), try texts()) }
    if take("when") { return .when(try conditions()) }
    if take("about") { return .about(try name()) }
    if take("family") { return .family(try name()) }
    if take("topic") { return .topic(try name()) }
    if take("assume") { return .assume(try texts()) }
    if take("capacity") { return try money(.capacity) }
    if take("slip") { return .slip(try assigned()) }
    if take("explains") { return .explains(try names()) }
    if take("cash") { return try money(.cash) }
    if take("value") { return try money(.value) }
    if take("let") { return .define(try name(), try assigned()) }
    if take("certainty") { return .risk(probability: try certainty()) }
    if take("source") { return .source(try quoted()) }
    if take("example") { return .example(try language(), try quoted(), try expectations()) }
    if take("no") {
      guard take("example") else { throw expected(.spelling("example")) }
      return .noExample(try language(), try quoted())
    }
    index += 1
    throw report(.unknownField(spelling(index - 1), at: span(ofToken: index - 1)))
  }

  mutating func assigned() throws(Abandoned) -> ExpressionSyntax {
    guard take(.equal) else { throw expected(.spelling("=")) }
    return try formula()
  }

  mutating func names() throws(Abandoned) -> [NameSyntax] {
    var names: [NameSyntax] = []
    repeat { names.append(try name()) } while take(.comma) || missesComma(before: kind == .word)
    return names
  }

  private mutating func money(_ kind: MoneyKindSyntax) throws(Abandoned) -> RuleSyntax.Field {
    .money(kind, try assigned(), labels: isAtEnd ? [] : try labels())
  }

  mutating func labels() throws(Abandoned) -> [TextSyntax] {
    guard kind == .text || isLanguage(ahead: 0) else { throw expected(.endOfLine) }
    return try texts()
  }

  private mutating func certainty() throws(Abandoned) -> ExpressionSyntax? {
    guard take("risk") else { throw expected(.spelling("risk")) }
    return isAtEnd ? nil : try formula()
  }

  private mutating func sayVariant() -> SayVariantSyntax {
    take("risk") ? .risk : take("gain") ? .gain : .plain
  }

  private mutating func expectations() throws(Abandoned) -> [ExpectationSyntax] {
    guard !isAtEnd else { return [] }
    guard take(.arrow) else { throw expected(.spelling("->")) }
    var expectations: [ExpectationSyntax] = []
    repeat { expectations.append(try expectation()) } while take(.comma)
    return expectations
  }

  private mutating func expectation() throws(Abandoned) -> ExpectationSyntax {
    if take("to_check") { return .toCheck }
    if take("risk") { return .risk(probability: isAtEnd || kind == .comma ? nil : try formula()) }
    return .figure(try formula())
  }
}

// MARK: - Conditions

extension FileParser {
  private mutating func conditions() throws(Abandoned) -> [ConditionSyntax] {
    var conditions: [ConditionSyntax] = []
    repeat { conditions.append(try condition()) } while take(.comma) || missesComma(before: isAtCondition)
    return conditions
  }

  private var isAtCondition: Bool {
    kind == .at || keyword == .not || kind == .word && kind(ahead: 1) == .colon
  }

  private mutating func condition() throws(Abandoned) -> ConditionSyntax {
    if kind == .at { return .concepts(try concepts()) }
    if keyword == .not {
      index += 1
      return .noConcepts(try concepts())
    }
    guard kind == .word else { throw expected(.condition) }
    return .role(try role())
  }

  mutating func concepts() throws(Abandoned) -> [NameSyntax] {
    var concepts = [try label()]
    while take(.or) { concepts.append(try label()) }
    return concepts
  }

  private mutating func label() throws(Abandoned) -> NameSyntax {
    guard take(.at) else { throw expected(.spelling("@")) }
    return try name()
  }

  private mutating func role() throws(Abandoned) -> RoleSyntax {
    let name = try name()
    guard take(.colon) else { throw expected(.spelling(":")) }
    var shape = RoleSyntax.Shape.plain
    for (word, ofShape) in [("change", RoleSyntax.Shape.change), ("total", .total)]
    where kind == .word && isWord("of", ahead: 1) && spelling(index) == word {
      shape = ofShape
    }
    if shape != .plain { index += 2 }
    let measure = try self.name(.measure)
    if take("each") {
      guard shape == .plain else { throw report(.twoShapes(at: span(ofToken: index - 1))) }
      shape = .each
    }
    var per: [NameSyntax] = []
    while take("per") { per.append(try self.name(.measure)) }
    var labels: [NameSyntax] = []
    while kind == .at { labels.append(try label()) }
    let fallback = take(.equal) ? try formula() : nil
    return RoleSyntax(name: name, shape: shape, measure: measure, per: per, labels: labels, fallback: fallback)
  }
}
