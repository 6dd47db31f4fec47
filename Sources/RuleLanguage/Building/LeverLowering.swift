import Diagnostics
import Languages
import Quantities

struct LeverEntry {
  var syntax: LeverSyntax
  var rank: Rank
  var span: SourceSpan
  var isOff = false
}

/// A lever whose names are resolved and whose types are proved.
struct LoweredLever {
  let entry: LeverEntry
  /// Its `let` values and its money, as those of a rule.
  var rule: LoweredRule
  var condition: ResolvedFormula?
  var gains: [GainSyntax: ResolvedFormula] = [:]
}

extension ProgramBuilder {
  mutating func collectLever(_ syntax: LeverSyntax, _ span: SourceSpan, _ rank: Rank) {
    let entry = LeverEntry(syntax: syntax, rank: rank, span: span)
    guard let index = leversByName[syntax.name.text] else {
      leversByName[syntax.name.text] = levers.count
      levers.append(entry)
      return
    }
    if levers[index].rank == rank {
      report(.duplicate("lever \(syntax.name.text)", syntax.name.span, first: levers[index].syntax.name.span))
      return
    }
    overrides.append(Override(name: "lever \(syntax.name.text)", replaced: levers[index].span, by: span))
    levers[index] = entry
  }

  mutating func switchOffLever(_ name: NameSyntax, _ span: SourceSpan) {
    guard let index = leversByName[name.text] else {
      report(.unknownLever(name, known: levers.map(\.syntax.name.text)))
      return
    }
    levers[index].isOff = true
    overrides.append(Override(name: "lever \(name.text)", replaced: levers[index].span, by: span))
  }

  mutating func lowerLevers() -> [LoweredLever] {
    levers.filter { !$0.isOff }.map { lower($0) }
  }

  private mutating func lower(_ entry: LeverEntry) -> LoweredLever {
    var lever = LoweredLever(entry: entry, rule: LoweredRule(entry: ruleEntry(of: entry)))
    roleTypes = Lever.Figure.allCases.map { _ in .quantity(.time) }
    definitionTypes = []
    // Until the gain is known, nothing may hang on it.
    var names = names(of: [.slip, .left])
    reserveFigures(of: entry)
    define(lever.rule.entry.syntax, &lever.rule, &names)
    for line in entry.syntax.fields { lowerGain(line, &lever, names) }
    let withGain = self.names(of: Lever.Figure.allCases)
    names.roles = withGain.roles
    names.shapes = withGain.shapes
    for line in lever.rule.entry.syntax.fields { lowerOutput(line.field, &lever.rule, names) }
    for line in lever.rule.money where line.isRecurring {
      check(line.formula, is: .quantity(.money), output: line.kind.rawValue)
    }
    let name = entry.syntax.name
    if lever.gains[.gain] == nil { report(.noGain(name.text, name.span)) }
    return lever
  }

  private func names(of figures: [Lever.Figure]) -> FormulaContext.RuleNames {
    var names = FormulaContext.RuleNames()
    for figure in figures {
      names.roles[figure.name] = figure.rawValue
      names.shapes.append(.plain)
    }
    return names
  }

  /// A `let` of a figure's name would never be heard.
  private mutating func reserveFigures(of entry: LeverEntry) {
    for line in entry.syntax.fields {
      guard case .define(let name, _) = line.field, Lever.Figure.allCases.contains(where: { $0.name == name.text })
      else { continue }
      report(.reservedInLever(name))
    }
  }

  /// The lines that a lever has in common with a rule.
  private func ruleEntry(of entry: LeverEntry) -> RuleEntry {
    let fields = entry.syntax.fields.compactMap { line -> RuleSyntax.FieldLine? in
      switch line.field {
      case .define(let name, let value):
        Lever.Figure.allCases.contains { $0.name == name.text }
          ? nil : RuleSyntax.FieldLine(.define(name, value), span: line.span)
      case .money(let kind, let value, let labels):
        RuleSyntax.FieldLine(.money(kind, value, labels: labels), span: line.span)
      default: nil
      }
    }
    return RuleEntry(
      syntax: RuleSyntax(name: entry.syntax.name, title: entry.syntax.title, fields: fields), rank: entry.rank,
      span: entry.span)
  }

  private mutating func lowerGain(
    _ line: LeverSyntax.FieldLine, _ lever: inout LoweredLever, _ names: FormulaContext.RuleNames
  ) {
    switch line.field {
    case .gain(let bound, let value):
      let formula = typed(value, &lever.rule, names, expected: .time)
      check(formula, is: .quantity(.time), output: bound.rawValue)
      if let first = lever.gains[bound] {
        report(.duplicate(bound.rawValue, line.span, first: first.span))
      }
      lever.gains[bound] = formula
    case .when(let condition):
      let formula = typed(condition, &lever.rule, names, expected: .number)
      let found = store.types[formula.root]
      if found != .boolean, found != .failed, found != .any {
        report(.notACondition(dimensions.text(found), formula.span))
      }
      lever.condition = formula
    default: break
    }
  }

  private mutating func check(_ formula: ResolvedFormula, is wanted: NodeType, output: String) {
    let found = store.types[formula.root]
    guard found != wanted, found != .failed, found != .any else { return }
    report(
      .wrongOutput(
        output, wanted: dimensions.text(wanted), found: dimensions.text(found), formula.span,
        label: reckoning(formula), help: Self.slipHelp(found)))
  }
}
