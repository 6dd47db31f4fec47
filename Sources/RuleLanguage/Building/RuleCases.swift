import Diagnostics

// `or when …`: a rule may hold in several cases. Each further one is a variant that bears the rule's name.
extension ProgramBuilder {
  mutating func collectRule(_ syntax: RuleSyntax, _ span: SourceSpan, _ rank: Rank) {
    let cases = syntax.cases
    guard let index = rulesByName[syntax.name.text] else {
      rulesByName[syntax.name.text] = rules.count
      rules.append(RuleEntry(syntax: cases[0], rank: rank, span: span))
      return collect(cases.dropFirst(), of: rules.count - 1, span, rank)
    }
    if rules[index].rank == rank {
      report(.duplicate("rule \(syntax.name.text)", syntax.name.span, first: rules[index].syntax.name.span))
      return
    }
    overrides.append(Override(name: "rule \(syntax.name.text)", replaced: rules[index].span, by: span))
    switchOff(index)
    rules[index] = RuleEntry(syntax: cases[0], rank: rank, span: span)
    collect(cases.dropFirst(), of: index, span, rank)
  }

  private mutating func collect(_ cases: ArraySlice<RuleSyntax>, of rule: Int, _ span: SourceSpan, _ rank: Rank) {
    for syntax in cases { rules.append(RuleEntry(syntax: syntax, rank: rank, span: span, caseOf: rule)) }
  }

  mutating func switchOff(_ name: NameSyntax, _ span: SourceSpan) {
    guard let index = rulesByName[name.text] else {
      report(.unknownRule(name, known: rules.map(\.syntax.name.text)))
      return
    }
    switchOff(index)
    overrides.append(Override(name: "rule \(name.text)", replaced: rules[index].span, by: span))
  }

  /// The rule, and its further cases.
  private mutating func switchOff(_ rule: Int) {
    rules[rule].isOff = true
    for index in rules.indices.dropFirst(rule) where rules[index].caseOf == rule { rules[index].isOff = true }
  }
}

extension RuleSyntax {
  /// The rule as far as its first case goes, then each further one with what is said of it alone.
  fileprivate var cases: [RuleSyntax] {
    let starts = fields.indices.filter { fields[$0].field.opensCase }
    guard let first = starts.first else { return [self] }
    let ends = starts.dropFirst() + [fields.endIndex]
    let main = RuleSyntax(name: name, base: base, title: title, fields: Array(fields[..<first]))
    return [main] + zip(starts, ends).map { start, end in further(fields[start..<end]) }
  }

  /// It is found where its conditions stand.
  private func further(_ lines: ArraySlice<FieldLine>) -> RuleSyntax {
    var lines = lines
    guard let opening = lines.popFirst(), case .orWhen(let conditions) = opening.field else { return self }
    let conditionsAlone = FieldLine(.when(conditions), span: opening.span)
    return RuleSyntax(
      name: NameSyntax(name.text, span: opening.span), title: title, fields: [conditionsAlone] + lines)
  }
}

extension RuleSyntax.Field {
  fileprivate var opensCase: Bool { if case .orWhen = self { true } else { false } }
}
