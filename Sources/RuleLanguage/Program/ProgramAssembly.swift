import Diagnostics
import Languages
import Quantities

// What the files declare becomes a program: units and parameters in the order of their needs, then rules.
extension ProgramBuilder {
  mutating func build() -> Program? {
    declareDue()
    resolveUnits()
    for index in values.indices {
      values[index].formula = resolve(values[index].syntax.value, in: context(of: values[index]))
    }
    let order = orderOfNeeds()
    for item in order.order { typeItem(item) }
    let lowered = lowerRules()
    guard !hasErrors, var program = assembled() else { return nil }
    evaluate(order.order, in: &program)
    program.rules = lowered.compactMap { finished($0, in: &program) }
    reportTies(program)
    program.formulas = store.nodes
    return hasErrors ? nil : program
  }

  /// `deliverable.due` is a name that rules may use whether or not a deliverable has a date.
  private mutating func declareDue() {
    guard names.deliverable["due"] == nil else { return }
    names.deliverable["due"] = parameters.count
    parameters.append(ParameterEntry(name: "deliverable.due", owner: .deliverable))
  }

  private func context(of value: ValueEntry) -> FormulaContext {
    switch parameters[value.parameter].owner {
    case .model: .model
    case .team: .team
    case .deliverable: .deliverable
    }
  }

  // MARK: - Units

  private static let bases: [String: Dimension] = [
    "time": .time, "elapsed": .elapsed, "people": .people, "points": .points, "money": .money, "number": .number,
  ]

  private mutating func resolveUnits() {
    unitTypes = Array(repeating: .failed, count: units.count)
    parameterTypes = Array(repeating: .untyped, count: parameters.count)
    for index in units.indices {
      let syntax = units[index].syntax
      if let base = syntax.base {
        guard let dimension = Self.bases[base.text] else {
          report(.unknownMeasure(base, known: Self.bases.keys.sorted()))
          continue
        }
        unitTypes[index] = .quantity(dimension)
      } else if syntax.value == nil {
        declareDimension(of: index)
      }
    }
    for index in units.indices {
      if let value = units[index].syntax.value { units[index].formula = resolve(value, in: .model) }
    }
    for index in rates.indices {
      guard let unit = unitsBySpelling[rates[index].unit.text] else {
        report(unknownUnit(rates[index].unit))
        continue
      }
      units[unit].formula = resolve(rates[index].value, in: .model, expected: .money)
    }
  }

  private mutating func declareDimension(of unit: Int) {
    guard let dimension = Dimension.declared(dimensions.declared.count) else {
      report(
        .tooMany(
          Localized(fr: "unités déclarées", en: "declared units", nl: "gedeclareerde eenheden"),
          limit: dimensions.declared.count, units[unit].span))
      return
    }
    dimensions.declared.append(units[unit].name.text)
    unitTypes[unit] = .quantity(dimension)
  }

  func unknownUnit(_ name: NameSyntax) -> Diagnostic {
    let fitting = units.indices.filter { index in
      guard let expectedDimension else { return true }
      return unitTypes.indices.contains(index) && unitTypes[index] == .quantity(expectedDimension)
    }
    return .unknownUnit(
      name, known: unitsBySpelling.keys.sorted(), candidates: fitting.map { units[$0].name.text })
  }

  func unknownName(_ parts: [NameSyntax], _ span: SourceSpan, in context: FormulaContext) -> Diagnostic {
    .unknownName(
      parts.map(\.text).joined(separator: "."), span, known: knownNames(in: context) + unitsBySpelling.keys.sorted())
  }

  // MARK: - Order and types

  /// Units first, then parameters.
  private mutating func orderOfNeeds() -> DependencyOrder {
    let order = DependencyOrder(count: units.count + parameters.count) { item in needs(of: item) }
    for loop in order.loops {
      for item in loop where item >= units.count { parameterTypes[item - units.count] = .failed }
      let spans = loop.map(span(ofItem:))
      guard let first = spans.first else { continue }
      report(.cycle(loop.map(name(ofItem:)), first, others: Array(spans.dropFirst())))
    }
    return order
  }

  private func needs(of item: Int) -> [Int] {
    let formulas =
      item < units.count
      ? [units[item].formula].compactMap { $0 }
      : parameters[item - units.count].values.compactMap { values[$0].formula }
    var needs: [Int] = []
    for formula in formulas {
      for dependency in store.dependencies[formula.dependencies] {
        switch dependency {
        case .parameter(let index): needs.append(units.count + index)
        case .unit(let index): needs.append(index)
        case .definition: break
        }
      }
    }
    return needs
  }

  private func name(ofItem item: Int) -> String {
    item < units.count ? units[item].name.text : parameters[item - units.count].name
  }

  private func span(ofItem item: Int) -> SourceSpan {
    if item < units.count { return units[item].span }
    let last = parameters[item - units.count].values.last
    return last.map { values[$0].span } ?? SourceSpan(source: 0, start: 0, end: 0)
  }

  private mutating func typeItem(_ item: Int) {
    if item < units.count {
      guard let formula = units[item].formula else { return }
      let found = type(formula)
      if units[item].isCurrency {
        if found != .quantity(.money), found != .failed {
          report(
            .wrongDimension(
              units[item].name.text, wanted: dimensions.text(.quantity(.money)), found: dimensions.text(found),
              formula.span, first: nil))
        }
      } else {
        unitTypes[item] = found
      }
    } else {
      typeParameter(item - units.count)
    }
  }

  private mutating func typeParameter(_ parameter: Int) {
    if parameters[parameter].name == "deliverable.due" { parameterTypes[parameter] = .date }
    guard parameterTypes[parameter] != .failed else { return }
    for index in parameters[parameter].values {
      guard let formula = values[index].formula else { continue }
      var found = type(formula)
      let expected = parameterTypes[parameter]
      if expected == .untyped || expected == .any {
        parameterTypes[parameter] = found
        continue
      }
      if found == .quantity(.number), expected != found, adoptUnit(formula, of: parameter, expected) {
        found = expected
      }
      guard found != .failed, found != .any, found != expected else { continue }
      let first = parameters[parameter].values.first { $0 != index }.map { values[$0].span }
      report(
        .wrongDimension(
          parameters[parameter].name, wanted: dimensions.text(expected), found: dimensions.text(found), formula.span,
          first: first))
    }
    if parameterTypes[parameter] == .untyped { parameterTypes[parameter] = .any }
  }

  /// `team.people = 7`: a bare number is counted in what the figure that it replaces was written in.
  private mutating func adoptUnit(_ formula: ResolvedFormula, of parameter: Int, _ expected: NodeType) -> Bool {
    guard case .literal(let value, nil) = store.nodes[formula.root].operation else { return false }
    for index in parameters[parameter].values {
      guard let other = values[index].formula, case .literal(_, let unit?) = store.nodes[other.root].operation else {
        continue
      }
      store.nodes[formula.root].operation = .literal(value, unit: unit)
      store.types[formula.root] = expected
      store.nodes[formula.root].type = expected.formulaType
      return true
    }
    return false
  }
}
