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
    let fields = entry.syntax.fields
    // By their places: a line is not copied to be passed over.
    for place in fields.indices {
      if case .when(let conditions) = fields[place].field { lower(conditions, &rule, &names) }
    }
    rule.forbidden += exclusions(of: rule)
    define(entry.syntax, &rule, &names)
    for place in fields.indices { lowerOutput(fields[place].field, &rule, names) }
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

  mutating func concept(_ name: NameSyntax) -> Int? {
    // Beyond the limit, which is reported once, a concept has no place in any set.
    if let index = conceptsByName[name.text] { return index < Program.maximumConcepts ? index : nil }
    report(.unknownConcept(name, known: conceptsByName.keys.sorted()))
    return nil
  }

  private static let measures: [String: (Role.Measure, Dimension)] = [
    "duration": (.quantity, .time), "days": (.days, .time), "hours": (.hours, .time), "elapsed": (.quantity, .elapsed),
    "effort": (.quantity, .effort),
    "people": (.quantity, .people), "money": (.quantity, .money), "points": (.quantity, .points),
    "velocity": (.velocity, .points / .time), "number": (.number, .number), "share": (.share, .number),
    "probability": (.probability, .number), "date": (.date, .number),
  ]

  private mutating func lower(_ role: RoleSyntax, _ rule: inout LoweredRule, _ names: inout FormulaContext.RuleNames) {
    let measured = measure(role.measure)
    let (measure, base) = measured ?? (.number, .number)
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
    if let first = names.roles[role.name.text] {
      report(.duplicate(role.name.text, role.name.span, first: rule.roles[first].span))
      return
    }
    if rule.roles.count == Rule.maximumRoles {
      let what = Localized(fr: "chiffres dans la règle", en: "figures in the rule", nl: "cijfers in de regel")
      report(.tooMany(what, limit: Rule.maximumRoles, role.name.span))
    }
    // A role of an unknown measure is known by name, so that its formulas are not blamed as well.
    let type: NodeType = measured == nil ? .failed : measure == .date ? .date : .quantity(dimension)
    let fallback = fallback(role, type, &rule)
    names.roles[role.name.text] = rule.roles.count
    names.shapes.append(role.shape)
    roleTypes.append(type)
    rule.roles.append(
      Role(
        name: role.name.text, shape: role.shape, measure: measure, dimension: dimension, isPerPerson: isPerPerson,
        isPerTime: isPerTime, labels: role.labels.compactMap { concept($0) }, fallback: fallback, span: role.name.span))
  }

  mutating func measure(_ name: NameSyntax) -> (Role.Measure, Dimension)? {
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
    if found != type, found != .failed, found != .any, type != .failed {
      report(
        .wrongDimension(
          role.name.text, wanted: dimensions.text(type), found: dimensions.text(found), formula.span, first: nil,
          example: nil))
    }
    rule.formulas.append(formula)
    return .formula(FormulaID(formula.root))
  }

  // MARK: - Values

  /// The `let` values, in any order; each is typed after those that it needs.
  mutating func define(
    _ syntax: RuleSyntax, _ rule: inout LoweredRule, _ names: inout FormulaContext.RuleNames
  ) {
    var lines: [(name: NameSyntax, value: ExpressionSyntax)] = []
    for place in syntax.fields.indices {
      guard case .define(let name, let value) = syntax.fields[place].field else { continue }
      if let first = names.definitions[name.text].map({ lines[$0].name.span })
        ?? names.roles[name.text].map({ rule.roles[$0].span })
      {
        report(.duplicate(name.text, name.span, first: first))
        continue
      }
      names.definitions[name.text] = lines.count
      lines.append((name, value))
    }
    guard !lines.isEmpty else { return }
    definitionTypes = Array(repeating: .failed, count: lines.count)
    for line in lines {
      let formula = resolve(line.value, in: .rule(names))
      rule.definitions.append((line.name.text, formula, .failed))
      rule.formulas.append(formula)
    }
    for index in order(of: rule.definitions.map(\.formula), named: lines.map(\.name)) {
      connect(rule.definitions[index].formula, &rule)
      definitionTypes[index] = type(rule.definitions[index].formula)
      rule.definitions[index].type = definitionTypes[index]
    }
  }

  /// The order of need of a rule's `let` values; those of a loop, or that would take too long to compute, are left out.
  private mutating func order(of formulas: [ResolvedFormula], named names: [NameSyntax]) -> [Int] {
    let needs = formulas.map { formula in
      store.dependencies[formula.dependencies].compactMap { dependency -> Int? in
        if case .definition(let index) = dependency { index } else { nil }
      }
    }
    let order = DependencyOrder(count: formulas.count) { needs[$0] }
    for loop in order.loops {
      report(.cycle(loop.map { names[$0].text }, names[loop[0]].span, others: loop.dropFirst().map { names[$0].span }))
    }
    // A value is computed wherever it is named: doubling at every step, or a chain without end, is refused here.
    var size = Array(repeating: 0, count: formulas.count)
    var depth = size
    let looping = Set(order.loops.joined())
    return order.order.filter { index in
      guard !looping.contains(index) else { return false }
      let own = formulas[index].root - formulas[index].start + 1
      size[index] = needs[index].reduce(own) { min($0 + size[$1], Self.maximumFormulaSize + 1) }
      depth[index] = 1 + (needs[index].map { depth[$0] }.max() ?? 0)
      guard size[index] <= Self.maximumFormulaSize, depth[index] <= Self.maximumDefinitionDepth else {
        report(.formulaTooLong(formulas[index].span))
        size[index] = 0
        depth[index] = 0
        return false
      }
      return true
    }
  }

  private static let maximumFormulaSize = 20_000
  private static let maximumDefinitionDepth = 32

  /// Resolves and types a formula of the rule, and points its `let` names to their formulas.
  mutating func typed(
    _ syntax: ExpressionSyntax, _ rule: inout LoweredRule, _ names: FormulaContext.RuleNames,
    expected: Dimension
  ) -> ResolvedFormula {
    let formula = resolve(syntax, in: .rule(names), expected: expected)
    connect(formula, &rule)
    type(formula)
    rule.formulas.append(formula)
    return formula
  }

  private mutating func connect(_ formula: ResolvedFormula, _ rule: inout LoweredRule) {
    for index in formula.start...formula.root {
      if case .definition(let definition, _) = store.nodes[index].operation {
        store.nodes[index].operation = .definition(definition, formula: rule.definitions[definition].formula.root)
      }
    }
  }

  mutating func lowerOutput(
    _ field: RuleSyntax.Field, _ rule: inout LoweredRule, _ names: FormulaContext.RuleNames
  ) {
    switch field {
    case .slip(let value):
      let formula = typed(value, &rule, names, expected: .time)
      let found = store.types[formula.root]
      if found != .quantity(.time), found != .failed, found != .any {
        report(
          .wrongOutput(
            "slip", wanted: dimensions.text(.quantity(.time)), found: dimensions.text(found), formula.span,
            label: reckoning(formula), help: Self.slipHelp(found)))
      }
      rule.slip = formula
    case .money(let kind, let value, let labels):
      let formula = typed(value, &rule, names, expected: .money)
      let found = store.types[formula.root]
      let isRecurring = found == .quantity(.money / .time)
      if !isRecurring, found != .quantity(.money), found != .failed, found != .any {
        report(
          .wrongOutput(
            kind.rawValue, wanted: dimensions.text(.quantity(.money)), found: dimensions.text(found), formula.span,
            label: reckoning(formula), help: Self.moneyHelp(kind, found)))
      }
      if let kind = MoneyKind(rawValue: kind.rawValue) { rule.money.append((kind, formula, isRecurring, labels)) }
    case .risk(let probability):
      rule.certainty = (true, probability.map { typed($0, &rule, names, expected: .number) })
      guard let formula = rule.certainty.probability else { break }
      let found = store.types[formula.root]
      guard found != .quantity(.number), found != .failed, found != .any else { break }
      report(
        .wrongOutput(
          "probability", wanted: dimensions.text(.quantity(.number)), found: dimensions.text(found), formula.span,
          label: reckoning(formula), help: Localized("certainty risk 30 %")))
    case .about(let name):
      if !["deliverable", "team"].contains(name.text) {
        report(.unknownMeasure(name, known: ["deliverable", "team"]))
      }
    default: break
    }
  }

  /// What the caret line says: `time × money/time = money`.
  func reckoning(_ formula: ResolvedFormula) -> Localized<String> {
    let found = dimensions.text(store.types[formula.root])
    guard case .infix(let infix, let left, let right) = store.nodes[formula.root].operation,
      infix == .multiply || infix == .divide
    else { return found }
    let sign = infix == .multiply ? "×" : "÷"
    let (first, second) = (dimensions.text(store.types[left]), dimensions.text(store.types[right]))
    return Localized(
      fr: "\(first.french) \(sign) \(second.french) = \(found.french)",
      en: "\(first.english) \(sign) \(second.english) = \(found.english)",
      nl: "\(first.dutch) \(sign) \(second.dutch) = \(found.dutch)")
  }

  static func slipHelp(_ found: NodeType) -> Localized<String> {
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
