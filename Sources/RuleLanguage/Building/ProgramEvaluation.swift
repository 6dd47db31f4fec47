import Diagnostics
import Languages
import Quantities

// Every unit and parameter gets its value, in the order of their needs.
extension ProgramBuilder {
  /// The program without values and rules; nil once the lack of a team is reported.
  mutating func assembled() -> Program? {
    let order = teamOrder()
    guard !order.isEmpty else {
      report(.noTeam())
      return nil
    }
    let home = homeCurrency
    var table = UnitTable(spellings: unitsBySpelling.count)
    for (index, unit) in units.enumerated() {
      let names = unit.names.map { $0.map(\.text) }
      table.add(
        Unit(
          name: unit.name.text, dimension: unitTypes[index].formulaType.dimension,
          factor: unit.syntax.value == nil && (!unit.isCurrency || index == home) ? .one : nil, names: names,
          isCurrency: unit.isCurrency))
    }
    var program = Program(
      sources: sources, units: table, currency: UnitID(home), asOf: asOf, concepts: conceptsWithWords,
      parameters: [],
      teams: order.map {
        Team(
          name: teams[$0].name.text, title: teams[$0].title ?? teams[$0].name.text, knownAs: knownAs(teams[$0]),
          isUsers: teams[$0].isMentionedByUser, span: teams[$0].span)
      },
      deliverables: [], rules: [], overrides: overrides, formulas: store.nodes, values: [], slots: [],
      deliverableValues: [],
      declarationsByTeam: [], declarationsByDeliverable: [], declarations: [], unitExpressions: store.units,
      calendar: calendar?.text, closures: closures.sorted { $0.from < $1.from }, clockUnits: [], calendarDay: .one,
      names: names)
    program.clockUnits = table.units.map { unit in
      unit.dimension == .time ? table.unit(named: "clock_\(unit.name)") : nil
    }
    program.halfDays = halfDays.sorted { $0.from < $1.from }
    program.functions = functions
    program.identity = identity.mapValues(\.text)
    program.labels = resolvedLabels()
    program.delayParameter = names.deliverable[Self.delay]
    program.datedValues = datedValues(order)
    if isThorough { reportMissingWords() }
    prepare(&program, order)
    return program
  }

  /// The user's own teams before ours: the first is the one that statements mean when they name none.
  func teamOrder() -> [Int] {
    teams.indices.filter { !teams[$0].isStandard } + teams.indices.filter { teams[$0].isStandard }
  }

  private mutating func prepare(_ program: inout Program, _ order: [Int]) {
    var slot = 0
    for parameter in parameters {
      program.slots.append(parameter.owner == .deliverable ? slot : -1)
      if parameter.owner == .deliverable { slot += 1 }
    }
    for value in values {
      program.declarations.append(
        ParameterDeclaration(
          parameter: value.parameter, layer: value.rank.layer, source: value.syntax.source, span: value.span,
          formula: FormulaID(value.formula?.root ?? 0), unit: nil, bounds: nil))
    }
    for (index, parameter) in parameters.enumerated() {
      let holding = parameter.values.last.map { values[$0] }
      program.parameters.append(
        Parameter(
          name: parameter.name, owner: parameter.owner, dimension: parameterTypes[index].formulaType.dimension,
          layer: holding?.rank.layer ?? .standard, source: holding?.syntax.source,
          span: holding?.span ?? SourceSpan(source: 0, start: 0, end: 0)))
    }
    let absent = [ParameterValue](repeating: .absent, count: parameters.count)
    let none = [Int](repeating: -1, count: parameters.count)
    program.values = order.map { _ in absent }
    program.declarationsByTeam = order.map { _ in none }
    program.deliverableValues = deliverables.map { _ in Array(repeating: .absent, count: slot) }
    program.declarationsByDeliverable = deliverables.map { _ in Array(repeating: -1, count: slot) }
  }

  // MARK: - Values

  mutating func evaluate(in program: inout Program) {
    let teamOrder = teamOrder()
    let standard = teams.indices.first { teams[$0].isStandard }
    for (index, parameter) in parameters.enumerated() {
      let isOfDeliverables = parameter.owner == .deliverable
      for (position, entity) in (isOfDeliverables ? Array(deliverables.indices) : teamOrder).enumerated() {
        let chosen = holding(index, for: entity, fallback: isOfDeliverables ? nil : standard) ?? -1
        if isOfDeliverables {
          program.declarationsByDeliverable[position][program.slots[index]] = chosen
        } else {
          program.declarationsByTeam[position][index] = chosen
        }
      }
    }
    for item in orderOfValues(in: program) {
      if item < units.count {
        evaluateUnit(item, in: &program)
      } else {
        evaluateParameter(item - units.count, teamOrder, in: &program)
      }
    }
    scaleShadowed(in: &program)
    for (position, team) in teamOrder.enumerated() {
      program.teams[position].absences = absences(of: team, in: &program)
    }
    program.rates = exchangeRates(in: &program)
    buildDeliverables(&program, teamOrder)
  }

  /// The order of the values that hold: one that a later layer replaced needs nothing any more.
  private mutating func orderOfValues(in program: Program) -> [Int] {
    let order = DependencyOrder(count: units.count + parameters.count) { item in
      if item < units.count { return units[item].formula.map(items(neededBy:)) ?? [] }
      return held(item - units.count, in: program).flatMap { values[$0].formula.map(items(neededBy:)) ?? [] }
    }
    // A loop among the values that hold may be none among those that gave the types, and the other way round.
    if !diagnostics.contains(where: { $0.code == Diagnostic.cycleCode }) { report(loops: order.loops) }
    return order.order
  }

  /// The values of a parameter that hold for some team or deliverable, each once.
  private func held(_ parameter: Int, in program: Program) -> [Int] {
    var result: [Int] = []
    let slot = program.slots[parameter]
    for row in slot < 0 ? program.declarationsByTeam : program.declarationsByDeliverable {
      let value = row[slot < 0 ? parameter : slot]
      if value >= 0, result.last != value, !result.contains(value) { result.append(value) }
    }
    // What holds on another day counts as well, where time goes by.
    for periods in program.datedValues[parameter] ?? [] {
      for case let value? in periods.map(\.declaration) where !result.contains(value) { result.append(value) }
    }
    return result
  }

  private mutating func evaluateUnit(_ unit: Int, in program: inout Program) {
    guard let formula = units[unit].formula, store.types[formula.root] != .failed else { return }
    // A multiple of a currency that has no rate has none either: nothing is wrong until someone counts in it.
    guard !needsRate(formula, in: program) else { return }
    scale(formula, in: &program)
    let value = try? program.evaluate(FormulaID(formula.root), rule: -1, roles: [], scope: Scope(team: 0))
    guard let value, Rational.zero < value else {
      if !hasErrors { report(.unitWithoutValue(units[unit].name, formula.span)) }
      return
    }
    program.units.setFactor(value, of: UnitID(unit))
    if units[unit].name.text == "week" { program.calendarDay = (try? value / Rational(7)) ?? .one }
  }

  private func needsRate(_ formula: ResolvedFormula, in program: Program) -> Bool {
    store.dependencies[formula.dependencies].contains { dependency in
      guard case .unit(let unit) = dependency else { return false }
      return unitTypes[unit] == .quantity(.money) && program.units[UnitID(unit)].factor == nil
    }
  }

  /// Literals into base units, now that their units are known.
  mutating func scale(_ formula: ResolvedFormula, in program: inout Program) {
    guard store.types[formula.root] != .failed else { return }
    for index in formula.start...formula.root {
      guard case .literal(let value, let unit?) = store.nodes[index].operation else { continue }
      guard let scaled = scaled(value, unit, store.nodes[index].span, in: program) else { continue }
      store.nodes[index].operation = scaled
      program.formulas[index].operation = scaled
    }
  }

  /// Without a rate, nothing is nothing in any money, a sum of ours is one that nobody gave, and a sum that the user
  /// wrote is an error.
  private mutating func scaled(
    _ value: Rational, _ unit: Int, _ span: SourceSpan, in program: Program
  ) -> FormulaNode.Operation? {
    guard let factor = program.units.factor(of: store.units[unit]) else {
      guard let currency = unpriced(store.units[unit], in: program) else { return nil }
      if value == .zero { return .literal(.zero, unit: unit) }
      if standardSources.contains(span.source) { return .unknown }
      report(.noRate(baseCurrency(of: currency), currency: program.units[program.currency].name, span))
      return nil
    }
    guard let scaled = try? value * factor else {
      report(.overflow(span))
      return nil
    }
    return .literal(scaled, unit: unit)
  }

  /// The money of a unit that has no rate; any other unit with no value has its message where it is declared.
  private func unpriced(_ unit: UnitExpression, in program: Program) -> Int? {
    unit.factors.first { factor in
      unitTypes[factor.unit.index] == .quantity(.money) && program.units[factor.unit].factor == nil
    }?.unit.index
  }

  /// `USD` for `k$`.
  private func baseCurrency(of unit: Int) -> String {
    guard !units[unit].isCurrency, let formula = units[unit].formula else { return units[unit].name.text }
    for case .unit(let other) in store.dependencies[formula.dependencies] where units[other].isCurrency {
      return units[other].name.text
    }
    return units[unit].name.text
  }

  private mutating func evaluateParameter(_ parameter: Int, _ teamOrder: [Int], in program: inout Program) {
    for index in held(parameter, in: program) { finishDeclaration(index, in: &program) }
    let slot = program.slots[parameter]
    guard slot >= 0 else {
      for position in teamOrder.indices {
        let chosen = program.declarationsByTeam[position][parameter]
        program.values[position][parameter] = value(chosen, parameter, Scope(team: position), in: program)
      }
      return
    }
    for deliverable in deliverables.indices {
      let scope = Scope(team: team(of: deliverable, teamOrder), deliverable: deliverable)
      let chosen = program.declarationsByDeliverable[deliverable][slot]
      program.deliverableValues[deliverable][slot] =
        due(deliverable, parameter) ?? value(chosen, parameter, scope, in: program)
    }
  }

  /// Values that do not hold today are shown as well, by `impact model`.
  private mutating func scaleShadowed(in program: inout Program) {
    for index in values.indices where !values[index].isScaled { finishDeclaration(index, in: &program) }
  }

  private mutating func finishDeclaration(_ index: Int, in program: inout Program) {
    guard !values[index].isScaled, values[index].isSound, let formula = values[index].formula else { return }
    values[index].isScaled = true
    let written = writtenUnit(of: index).map { store.units[$0] }
    scale(formula, in: &program)
    var bounds: Estimate?
    if case .literal(let middle, _) = store.nodes[formula.root].operation,
      let values = sampleInBaseUnits(formula.root, in: program), let low = values.min(), let high = values.max()
    {
      bounds = Estimate(middle, low: low, high: high)
    }
    let value = values[index]
    program.declarations[index] = ParameterDeclaration(
      parameter: value.parameter, layer: value.rank.layer, source: value.syntax.source, span: value.span,
      formula: FormulaID(formula.root), unit: written, bounds: bounds)
  }

  private func due(_ deliverable: Int, _ parameter: Int) -> ParameterValue? {
    if parameters[parameter].name == "deliverable.\(Self.delay)" { return .unknown(parameter: parameter) }
    guard parameters[parameter].name == "deliverable.due" else { return nil }
    for line in deliverables[deliverable].lines.reversed() {
      if case .due(let date) = line.line.field { return .known(Rational(date.dayNumber)) }
    }
    return parameters[parameter].values.isEmpty ? .unknown(parameter: parameter) : nil
  }

  private mutating func value(
    _ chosen: Int, _ parameter: Int, _ scope: Scope, in program: Program
  ) -> ParameterValue {
    guard chosen >= 0, values[chosen].isSound, let formula = values[chosen].formula else { return .absent }
    do throws(EvaluationFault) {
      return .known(try program.evaluate(FormulaID(formula.root), rule: -1, roles: [], scope: scope))
    } catch {
      switch error {
      case .unknownParameter(let cause, _): return .unknown(parameter: cause < 0 ? parameter : cause)
      case .unknownRole: return .unknown(parameter: parameter)
      case .arithmetic(let fault, let span):
        let diagnostic = fault == .overflow ? Diagnostic.overflow(span) : .divisionByZero(span, divisor: span)
        if !diagnostics.contains(diagnostic) { report(diagnostic) }
        return .faulty(fault)
      }
    }
  }

  /// The value that holds on a day, the program's own unless said: of the highest rank; within it the one that names
  /// the entity, then the latest.
  func holding(_ parameter: Int, for entity: Int, fallback: Int?, on day: CalendarDate? = nil) -> Int? {
    func isHeld(_ index: Int, _ entity: Int) -> Bool {
      let target = values[index].target
      guard target == .every || target == .one(entity) else { return false }
      return values[index].syntax.from.map { $0 <= day ?? asOf } ?? true
    }
    func order(_ index: Int) -> (Int, Int, Int) {
      let value = values[index]
      return (value.rank.number, value.target == .every ? 0 : 1, value.syntax.from?.dayNumber ?? Int.min)
    }
    let own = parameters[parameter].values.filter { isHeld($0, entity) }
    let candidates =
      own.isEmpty ? fallback.map { other in parameters[parameter].values.filter { isHeld($0, other) } } ?? [] : own
    return candidates.max { order($0) < order($1) }
  }

  /// The value of a free expression; nil once what is wrong with it is reported.
  mutating func constant(_ syntax: ExpressionSyntax, _ dimension: Dimension?, in program: inout Program) -> Rational? {
    guard let formula = closed(syntax, in: &program) else { return nil }
    let found = store.types[formula.root]
    if let dimension, found != .quantity(dimension) {
      if found != .failed {
        report(
          .wrongDimension(
            sources.text(of: syntax.span), wanted: dimensions.text(.quantity(dimension)), found: dimensions.text(found),
            syntax.span, first: nil, example: nil))
      }
      return nil
    }
    return try? program.evaluate(FormulaID(formula.root), rule: -1, roles: [], scope: Scope(team: 0))
  }

  /// A free expression resolved, typed and ready to be evaluated.
  mutating func closed(_ syntax: ExpressionSyntax, in program: inout Program) -> ResolvedFormula? {
    let formula = resolve(syntax, in: .prompt)
    type(formula)
    program.formulas += store.nodes[program.formulas.count...]
    program.unitExpressions = store.units
    scale(formula, in: &program)
    for index in formula.start..<store.nodes.count { program.formulas[index] = store.nodes[index] }
    return store.types[formula.root] == .failed ? nil : formula
  }
}
