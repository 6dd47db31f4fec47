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
    let home = currency.flatMap { unitsBySpelling[$0.name.text] } ?? units.firstIndex { $0.isCurrency } ?? 0
    var table = UnitTable()
    for (index, unit) in units.enumerated() {
      let names = unit.names.map { $0.map(\.text) }
      table.add(
        Unit(
          name: unit.name.text, dimension: unitTypes[index].formulaType.dimension,
          factor: unit.syntax.value == nil && (!unit.isCurrency || index == home) ? .one : nil, names: names,
          isCurrency: unit.isCurrency))
    }
    var program = Program(
      sources: sources, units: table, currency: UnitID(home), asOf: asOf, concepts: concepts.map(concept),
      parameters: [],
      teams: order.map {
        Team(name: teams[$0].name.text, title: teams[$0].title ?? teams[$0].name.text, span: teams[$0].span)
      },
      deliverables: [], rules: [], overrides: overrides, formulas: store.nodes, values: [], slots: [],
      deliverableValues: [],
      declarationsByTeam: [], declarationsByDeliverable: [], declarations: [], unitExpressions: store.units,
      calendar: calendar?.text, closures: closures.sorted { $0.from < $1.from }, clockUnits: [], calendarDay: .one,
      names: names)
    program.clockUnits = table.units.map { unit in
      unit.dimension == .time ? table.unit(named: "clock_\(unit.name)") : nil
    }
    reportMissingWords()
    prepare(&program, order)
    return program
  }

  private func concept(_ entry: ConceptEntry) -> Concept {
    var words: [Concept.Word] = []
    for language in Language.allCases {
      words += entry.words[language].map { Concept.Word(language: language, text: $0.text, span: $0.span) }
    }
    return Concept(name: entry.name.text, words: words, span: entry.span)
  }

  private mutating func reportMissingWords() {
    for concept in concepts {
      for language in Language.allCases where concept.words[language].isEmpty {
        report(.missingWords(language, concept: concept.name.text, concept.name.span))
      }
    }
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
          formula: FormulaID(value.formula?.root ?? 0), unit: writtenUnit(value), bounds: nil))
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

  private func writtenUnit(_ value: ValueEntry) -> UnitExpression? {
    guard let root = value.formula?.root, case .literal(_, let unit?) = store.nodes[root].operation else { return nil }
    return store.units[unit]
  }

  // MARK: - Values

  mutating func evaluate(_ order: [Int], in program: inout Program) {
    let teamOrder = teamOrder()
    for item in order {
      if item < units.count {
        evaluateUnit(item, in: &program)
      } else {
        evaluateParameter(item - units.count, teamOrder, in: &program)
      }
    }
    let week = program.units.unit(named: "week").flatMap { program.units[$0].factor } ?? .one
    program.calendarDay = (try? week / Rational(7)) ?? .one
    buildDeliverables(&program, teamOrder)
  }

  private mutating func evaluateUnit(_ unit: Int, in program: inout Program) {
    guard let formula = units[unit].formula else { return }
    scale(formula, in: &program)
    let value = try? program.evaluate(FormulaID(formula.root), rule: -1, roles: [], scope: Scope(team: 0))
    program.units.setFactor(value, of: UnitID(unit))
  }

  /// Literals into base units, now that their units are known.
  mutating func scale(_ formula: ResolvedFormula, in program: inout Program) {
    for index in formula.start...formula.root {
      guard case .literal(let value, let unit?) = store.nodes[index].operation else { continue }
      guard let factor = program.units.factor(of: store.units[unit]) else {
        let name = store.units[unit].factors.first { program.units[$0.unit].factor == nil }
        report(
          .noRate(
            name.map { program.units[$0.unit].name } ?? "?", currency: program.units[program.currency].name,
            store.nodes[index].span))
        continue
      }
      guard let scaled = try? value * factor else {
        report(.overflow(store.nodes[index].span))
        continue
      }
      store.nodes[index].operation = .literal(scaled, unit: unit)
      program.formulas[index].operation = .literal(scaled, unit: unit)
    }
  }

  private mutating func evaluateParameter(_ parameter: Int, _ teamOrder: [Int], in program: inout Program) {
    for index in parameters[parameter].values {
      if let formula = values[index].formula { scale(formula, in: &program) }
    }
    if parameters[parameter].owner == .deliverable {
      for deliverable in deliverables.indices {
        let slot = program.slots[parameter]
        let scope = Scope(team: team(of: deliverable, teamOrder), deliverable: deliverable)
        let chosen = holding(parameter, for: deliverable, fallback: nil)
        program.declarationsByDeliverable[deliverable][slot] = chosen ?? -1
        program.deliverableValues[deliverable][slot] =
          due(deliverable, parameter) ?? value(chosen, parameter, scope, in: program)
      }
      return
    }
    let standard = teams.indices.first { teams[$0].isStandard }
    for (position, team) in teamOrder.enumerated() {
      let chosen = holding(parameter, for: team, fallback: standard)
      program.declarationsByTeam[position][parameter] = chosen ?? -1
      program.values[position][parameter] = value(chosen, parameter, Scope(team: position), in: program)
    }
  }

  private func due(_ deliverable: Int, _ parameter: Int) -> ParameterValue? {
    guard parameters[parameter].name == "deliverable.due" else { return nil }
    for line in deliverables[deliverable].lines.reversed() {
      if case .due(let date) = line.line.field { return .known(Rational(date.dayNumber)) }
    }
    return parameters[parameter].values.isEmpty ? .unknown(parameter: parameter) : nil
  }

  private mutating func value(
    _ chosen: Int?, _ parameter: Int, _ scope: Scope, in program: Program
  ) -> ParameterValue {
    guard let chosen, let formula = values[chosen].formula else { return .absent }
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

  /// The value that holds on the day: of the highest rank; within it the one that names the entity, then the latest.
  private func holding(_ parameter: Int, for entity: Int, fallback: Int?) -> Int? {
    func isHeld(_ index: Int, _ entity: Int) -> Bool {
      let target = values[index].target
      guard target == .every || target == .one(entity) else { return false }
      return values[index].syntax.from.map { $0 <= asOf } ?? true
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

  // MARK: - Deliverables

  private func team(of deliverable: Int, _ teamOrder: [Int]) -> Int {
    for line in deliverables[deliverable].lines.reversed() {
      if case .team(let name) = line.line.field, let team = teamsByName[name.text] {
        return teamOrder.firstIndex(of: team) ?? 0
      }
    }
    return 0
  }

  private mutating func buildDeliverables(_ program: inout Program, _ teamOrder: [Int]) {
    for index in deliverables.indices {
      let entry = deliverables[index]
      let title = entry.title ?? entry.name.text
      var phrase = Localized(title)
      var knownAs: [String] = []
      var due: CalendarDate?
      for line in entry.lines {
        switch line.line.field {
        case .name(let language, let text): phrase[language] = text
        case .knownAs(let words): knownAs += words.map(\.text)
        case .due(let date): due = date
        case .team(let name) where teamsByName[name.text] == nil:
          report(.unknownEntity(name, known: teams.map(\.name.text)))
        default: break
        }
      }
      program.deliverables.append(
        Deliverable(
          name: entry.name.text, title: title, phrase: phrase, knownAs: knownAs, team: team(of: index, teamOrder),
          due: due,
          after: predecessors(of: index, in: &program), span: entry.span))
    }
  }

  private mutating func predecessors(of deliverable: Int, in program: inout Program) -> [Deliverable.Predecessor] {
    var predecessors: [Deliverable.Predecessor] = []
    for line in deliverables[deliverable].lines {
      guard case .after(let name, let slack) = line.line.field else { continue }
      guard let other = deliverablesByName[name.text] else {
        report(.unknownEntity(name, known: deliverables.map(\.name.text)))
        continue
      }
      let length = slack.flatMap { constant($0, .time, in: &program) } ?? .zero
      predecessors.append(Deliverable.Predecessor(deliverable: other, slack: length, span: line.line.span))
    }
    return predecessors
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
            syntax.span, first: nil))
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
