import Diagnostics
import Languages
import Quantities

/// A rule whose names are resolved and whose types are proved; its constants wait for the units' values.
struct LoweredRule {
  let entry: RuleEntry
  var roles: [Role] = []
  var concepts: [[Int]] = []
  var forbidden: [Int] = []
  var definitions: [(name: String, formula: ResolvedFormula, type: NodeType)] = []
  var slip: ResolvedFormula?
  var money: [(kind: MoneyKind, formula: ResolvedFormula, isRecurring: Bool, labels: [TextSyntax])] = []
  var certainty: (isRisk: Bool, probability: ResolvedFormula?) = (false, nil)
  var formulas: [ResolvedFormula] = []
}

extension ProgramBuilder {
  mutating func lowerRules() -> [LoweredRule] {
    rules.filter { !$0.isOff }.map { lower($0) }
  }

  private mutating func lower(_ entry: RuleEntry) -> LoweredRule {
    var rule = LoweredRule(entry: entry)
    var names = FormulaContext.RuleNames()
    roleTypes = []
    definitionTypes = []
    for line in entry.syntax.fields {
      if case .when(let conditions) = line.field { lower(conditions, &rule, &names) }
    }
    for line in entry.syntax.fields {
      if case .define(let name, let value) = line.field { define(name, value, &rule, &names) }
    }
    for line in entry.syntax.fields { lowerOutput(line, &rule, names) }
    let name = entry.syntax.name
    if rule.slip == nil, rule.money.isEmpty { report(.noOutput(name.text, name.span)) }
    if rule.concepts.isEmpty, !rule.roles.contains(where: { $0.shape == .change || !$0.labels.isEmpty }) {
      report(.noCondition(name.text, name.span))
    }
    return rule
  }

  // MARK: - Conditions

  private mutating func lower(
    _ conditions: [ConditionSyntax], _ rule: inout LoweredRule, _ names: inout FormulaContext.RuleNames
  ) {
    for condition in conditions {
      switch condition {
      case .concepts(let list): rule.concepts.append(list.compactMap { concept($0) })
      case .noConcepts(let list): rule.forbidden += list.compactMap { concept($0) }
      case .role(let role): lower(role, &rule, &names)
      }
    }
  }

  private mutating func concept(_ name: NameSyntax) -> Int? {
    if let index = conceptsByName[name.text] { return index }
    report(.unknownConcept(name, known: conceptsByName.keys.sorted()))
    return nil
  }

  private static let measures: [String: (Role.Measure, Dimension)] = [
    "duration": (.quantity, .time), "elapsed": (.quantity, .elapsed), "effort": (.quantity, .effort),
    "people": (.quantity, .people), "money": (.quantity, .money), "points": (.quantity, .points),
    "velocity": (.velocity, .points / .time), "number": (.number, .number), "share": (.share, .number),
    "probability": (.probability, .number), "date": (.date, .number),
  ]

  private mutating func lower(_ role: RoleSyntax, _ rule: inout LoweredRule, _ names: inout FormulaContext.RuleNames) {
    guard let (measure, base) = measure(role.measure) else { return }
    var dimension = base
    var (isPerPerson, isPerTime) = (false, false)
    for per in role.per {
      switch per.text {
      case "person": (isPerPerson, dimension) = (true, dimension / .people)
      case "time": (isPerTime, dimension) = (true, dimension / .time)
      default:
        guard let (_, unit) = self.measure(per) else { continue }
        dimension = dimension / unit
      }
    }
    let type: NodeType = measure == .date ? .date : .quantity(dimension)
    let fallback = fallback(role, type, &rule)
    names.roles[role.name.text] = rule.roles.count
    names.shapes.append(role.shape)
    roleTypes.append(type)
    rule.roles.append(
      Role(
        name: role.name.text, shape: role.shape, measure: measure, dimension: dimension, isPerPerson: isPerPerson,
        isPerTime: isPerTime, labels: role.labels.compactMap { concept($0) }, fallback: fallback, span: role.name.span))
  }

  private mutating func measure(_ name: NameSyntax) -> (Role.Measure, Dimension)? {
    if let known = Self.measures[name.text] { return known }
    if let unit = unitsBySpelling[name.text], case .quantity(let dimension) = unitTypes[unit] {
      return (.quantity, dimension)
    }
    report(.unknownMeasure(name, known: Self.measures.keys.sorted()))
    return nil
  }

  private mutating func fallback(_ role: RoleSyntax, _ type: NodeType, _ rule: inout LoweredRule) -> Role.Fallback {
    guard let syntax = role.fallback else { return .required }
    if case .unknown = syntax.kind { return .unknown }
    let formula = resolve(syntax, in: .rule(FormulaContext.RuleNames()))
    let found = self.type(formula)
    if found != type, found != .failed, found != .any {
      report(
        .wrongDimension(
          role.name.text, wanted: dimensions.text(type), found: dimensions.text(found), formula.span, first: nil))
    }
    rule.formulas.append(formula)
    return .formula(FormulaID(formula.root))
  }

  // MARK: - Values

  private mutating func define(
    _ name: NameSyntax, _ value: ExpressionSyntax, _ rule: inout LoweredRule, _ names: inout FormulaContext.RuleNames
  ) {
    let formula = typed(value, &rule, names)
    names.definitions[name.text] = rule.definitions.count
    definitionTypes.append(store.types[formula.root])
    rule.definitions.append((name.text, formula, store.types[formula.root]))
  }

  /// Resolves and types a formula of the rule, and points its `let` names to their formulas.
  private mutating func typed(
    _ syntax: ExpressionSyntax, _ rule: inout LoweredRule, _ names: FormulaContext.RuleNames
  ) -> ResolvedFormula {
    let formula = resolve(syntax, in: .rule(names))
    for index in formula.start...formula.root {
      if case .definition(let definition, _) = store.nodes[index].operation {
        store.nodes[index].operation = .definition(definition, formula: rule.definitions[definition].formula.root)
      }
    }
    type(formula)
    rule.formulas.append(formula)
    return formula
  }

  private mutating func lowerOutput(
    _ line: RuleSyntax.FieldLine, _ rule: inout LoweredRule, _ names: FormulaContext.RuleNames
  ) {
    switch line.field {
    case .slip(let value):
      let formula = typed(value, &rule, names)
      let found = store.types[formula.root]
      if found != .quantity(.time), found != .failed, found != .any {
        report(
          .wrongOutput(
            "slip", wanted: dimensions.text(.quantity(.time)), found: dimensions.text(found), formula.span,
            help: Self.slipHelp(found)))
      }
      rule.slip = formula
    case .money(let kind, let value, let labels):
      let formula = typed(value, &rule, names)
      let found = store.types[formula.root]
      let isRecurring = found == .quantity(.money / .time)
      if !isRecurring, found != .quantity(.money), found != .failed, found != .any {
        report(
          .wrongOutput(
            kind.rawValue, wanted: dimensions.text(.quantity(.money)), found: dimensions.text(found), formula.span,
            help: Self.moneyHelp(kind, found)))
      }
      if let kind = MoneyKind(rawValue: kind.rawValue) { rule.money.append((kind, formula, isRecurring, labels)) }
    case .risk(let probability):
      rule.certainty = (true, probability.map { typed($0, &rule, names) })
    default: break
    }
  }

  private static func slipHelp(_ found: NodeType) -> Localized<String> {
    found == .quantity(.money)
      ? Localized(
        fr: "écrivez `slip = d` ; l'argent va à `capacity = d * team.burn`",
        en: "write `slip = d`; the money goes to `capacity = d * team.burn`",
        nl: "schrijf `slip = d`; het geld gaat naar `capacity = d * team.burn`")
      : Localized(
        fr: "une charge se divise par `team.capacity`, des points par `team.velocity`",
        en: "divide effort by `team.capacity`, points by `team.velocity`",
        nl: "deel inspanning door `team.capacity`, punten door `team.velocity`")
  }

  private static func moneyHelp(_ kind: MoneyKindSyntax, _ found: NodeType) -> Localized<String> {
    found == .quantity(.time)
      ? Localized("\(kind.rawValue) = … * team.burn")
      : found == .quantity(.effort)
        ? Localized("\(kind.rawValue) = … * team.day_rate")
        : Localized(fr: "multipliez par un prix", en: "multiply by a price", nl: "vermenigvuldig met een prijs")
  }
}
