import Diagnostics
import Languages
import Quantities

// A lowered rule becomes a rule: constants in base units, sentences with their blanks, examples with their figures.
extension ProgramBuilder {
  mutating func finished(
    _ rule: LoweredRule, _ families: [String: Family], in program: inout Program
  ) -> Rule? {
    for formula in rule.formulas {
      scale(formula, in: &program)
      checkConstants(of: formula, in: program)
    }
    let syntax = rule.entry.syntax
    let (said, risk, gain) = (texts(of: syntax, .plain), texts(of: syntax, .risk), texts(of: syntax, .gain))
    let blanks = blanks(of: rule)
    // What only ever gives something back has no other sentence.
    guard let plain = sentence(.plain, said.isEmpty ? gain : said, rule, blanks) else { return nil }
    return Rule(
      name: syntax.name.text, title: syntax.title ?? syntax.name.text, layer: rule.entry.rank.layer,
      concepts: rule.concepts, forbidden: rule.forbidden, roles: rule.roles, about: about(syntax),
      family: family(of: syntax, in: families), explains: explained(syntax),
      definitions: rule.definitions.map { ($0.name, FormulaID($0.formula.root), $0.type.formulaType.dimension) },
      slip: rule.slip.map { FormulaID($0.root) },
      money: rule.money.map { line in
        Rule.MoneyLine(
          kind: line.kind, formula: FormulaID(line.formula.root), isRecurring: line.isRecurring,
          label: label(line.labels, syntax.title ?? syntax.name.text))
      },
      certainty: rule.certainty.isRisk
        ? .risk(probability: rule.certainty.probability.map { FormulaID($0.root) }) : .stated,
      plain: plain, risk: risk.isEmpty ? nil : sentence(.risk, risk, rule, blanks),
      gain: gain.isEmpty ? nil : sentence(.gain, gain, rule, blanks), assumptions: assumptions(syntax),
      source: source(syntax), examples: examples(syntax, in: &program), span: syntax.name.span,
      slipSpan: rule.slip?.span, isFurtherCase: rule.entry.caseOf != nil)
  }

  /// What no statement can change is computed once on loading, for the fault that it may hide: `d / (2 - 2)`.
  mutating func checkConstants(of formula: ResolvedFormula, in program: Program) {
    guard store.types[formula.root] != .failed else { return }
    var constants: Set<Int> = []
    for index in formula.start...formula.root {
      switch store.nodes[index].operation {
      case .literal: constants.insert(index)
      case .prefix(_, let operand) where constants.contains(operand): constants.insert(index)
      case .infix(let infix, let left, let right):
        guard constants.contains(right) else { continue }
        if infix == .divide, let divisor = constant(right, in: program), divisor.isZero {
          report(.divisionByZero(span(index), divisor: span(right)))
          return
        }
        guard constants.contains(left) else { continue }
        constants.insert(index)
        guard constant(index, in: program) == nil else { continue }
        report(.overflow(span(index)))
        return
      default: break
      }
    }
  }

  private func constant(_ node: Int, in program: Program) -> Rational? {
    try? program.evaluate(FormulaID(node), rule: -1, roles: [], scope: Scope(team: 0))
  }

  func label(_ labels: [TextSyntax], _ title: String) -> Localized<String> {
    var result = Localized(labels.first { $0.language == nil }?.text ?? title)
    for label in labels { if let language = label.language { result[language] = label.text } }
    return result
  }

  private func about(_ syntax: RuleSyntax) -> Rule.About {
    for line in syntax.fields { if case .about(let name) = line.field, name.text == "team" { return .team } }
    return .deliverable
  }

  private func source(_ syntax: RuleSyntax) -> String? {
    for line in syntax.fields { if case .source(let text) = line.field { return text } }
    return nil
  }

  private mutating func explained(_ syntax: RuleSyntax) -> [Int] {
    var result: [Int] = []
    for line in syntax.fields {
      guard case .explains(let list) = line.field else { continue }
      for name in list {
        guard let index = rulesByName[name.text] else {
          report(.unknownRule(name, known: rules.filter { !$0.isOff }.map(\.syntax.name.text)))
          continue
        }
        // Rules that are off have no place in the program.
        if !rules[index].isOff { result.append(index - rules[..<index].count { $0.isOff }) }
      }
    }
    return result
  }

  private func assumptions(_ syntax: RuleSyntax) -> Localized<[String]> {
    var result = Localized<[String]>(fr: [], en: [], nl: [])
    for line in syntax.fields {
      guard case .assume(let texts) = line.field else { continue }
      for text in texts {
        for language in Language.allCases where text.language == nil || text.language == language {
          result[language].append(text.text)
        }
      }
    }
    return result
  }

  // MARK: - Sentences

  private func texts(of syntax: RuleSyntax, _ variant: SayVariantSyntax) -> [TextSyntax] {
    var result: [TextSyntax] = []
    for index in syntax.fields.indices {
      if case .say(variant, let texts) = syntax.fields[index].field { result += texts }
    }
    return result
  }

  private func blanks(of rule: LoweredRule) -> BlankNames {
    BlankNames(
      roles: rule.roles, definitions: rule.definitions.map(\.name), givesCost: gives(.cost, rule),
      givesRunRate: gives(.runRate, rule))
  }

  /// The sentence of a variant in every language; nil once what is missing is reported.
  private mutating func sentence(
    _ variant: SayVariantSyntax, _ texts: [TextSyntax], _ rule: LoweredRule, _ blanks: BlankNames
  ) -> Localized<SentenceTemplate>? {
    let field = variant == .plain ? "say" : "say \(variant.rawValue)"
    return sentence(texts, field: field, of: .rule(rule.entry.syntax.name)) { builder, text in
      builder.isKnown ? SentenceCut(blanks) : SentenceCut(builder.segments(of: text, rule, blanks))
    }
  }

  /// All is built in, and was looked at when it was: no sentence has a blank that is none.
  private var isKnown: Bool { !isThorough && !hasFilesOfUsers }

  private mutating func segments(
    of text: TextSyntax, _ rule: LoweredRule, _ blanks: BlankNames
  ) -> [SentenceTemplate.Segment] {
    var segments: [SentenceTemplate.Segment] = []
    segments.reserveCapacity(8)
    let pieces = SentencePieces(text.text)
    for piece in pieces {
      let own = pieces.bytes[piece.place]
      if !piece.isBlank {
        if case .blank(let blank)? = segments.last { checkMonths(after: blank, in: own, of: text, rule) }
        segments.append(.text(piece.place))
      } else if let blank = blanks.blank(own) {
        segments.append(.blank(blank))
        if !gives(blank, rule) { report(.emptyBlank(Self.name(own), rule: rule.entry.syntax.name.text, text.span)) }
      } else {
        report(.unknownBlank(Self.name(own), known: blanks.all, text.span))
      }
    }
    return segments
  }

  private static func name(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  /// Whether the rule can ever fill the blank.
  private func gives(_ blank: SentenceTemplate.Blank, _ rule: LoweredRule) -> Bool {
    switch blank {
    case .slip: rule.slip != nil
    case .cost: rule.money.contains { $0.kind != .value && !$0.isRecurring || isUntyped($0.formula) }
    case .runRate: rule.money.contains { $0.kind != .value && $0.isRecurring || isUntyped($0.formula) }
    case .value: rule.money.contains { $0.kind == .value }
    case .subject, .probability, .role, .definition: true
    }
  }

  /// An error was reported: it may recur or not.
  private func isUntyped(_ formula: ResolvedFormula) -> Bool {
    store.types[formula.root] == .failed
  }

  // MARK: - Examples

  private mutating func examples(_ syntax: RuleSyntax, in program: inout Program) -> [Rule.Example] {
    syntax.fields.compactMap { line in
      switch line.field {
      case .example(let language, let text, let expected):
        Rule.Example(
          language: language, statement: text, expected: expected.compactMap { expectation($0, in: &program) },
          span: line.span)
      case .noExample(let language, let text):
        Rule.Example(language: language, statement: text, expected: nil, span: line.span)
      default: nil
      }
    }
  }

  private mutating func expectation(_ syntax: ExpectationSyntax, in program: inout Program) -> Rule.Expectation? {
    switch syntax {
    case .toCheck: return .toCheck
    case .risk(let probability): return .risk(probability: probability.flatMap { constant($0, .number, in: &program) })
    case .figure(let expression):
      guard let formula = closed(expression, in: &program),
        let value = try? program.evaluate(FormulaID(formula.root), rule: -1, roles: [], scope: Scope(team: 0))
      else { return nil }
      return .figure(Quantity(value, store.types[formula.root].formulaType.dimension))
    }
  }
}
