import Diagnostics
import Quantities

// Units and parameters in one order, each after what it needs: `week` is worth `working_week`, written in days.
extension ProgramBuilder {
  /// Proves the dimension of every unit and parameter, then that all the values of a parameter have it.
  mutating func resolveTypes() {
    let order = DependencyOrder(count: units.count + parameters.count) { item in
      let formula =
        item < units.count ? units[item].formula : typingValue(of: item - units.count).flatMap { values[$0].formula }
      return formula.map(items(neededBy:)) ?? []
    }
    report(loops: order.loops)
    for item in order.order {
      if item < units.count { typeUnit(item) } else { typeParameter(item - units.count) }
    }
    for parameter in parameters.indices { checkOtherValues(of: parameter) }
    typeOtherRates()
  }

  func items(neededBy formula: ResolvedFormula) -> [Int] {
    store.dependencies[formula.dependencies].compactMap { dependency in
      switch dependency {
      case .parameter(let index): units.count + index
      case .unit(let index): index
      case .definition: nil
      }
    }
  }

  /// Each loop with its names and places; what is part of one has no type, and no other message.
  mutating func report(loops: [[Int]]) {
    for loop in loops {
      let spans = loop.map(span(ofItem:))
      guard let first = spans.first else { continue }
      report(.cycle(loop.map(name(ofItem:)), first, others: Array(spans.dropFirst())))
    }
    for item in loops.joined() where item >= units.count { parameterTypes[item - units.count] = .failed }
  }

  private func name(ofItem item: Int) -> String {
    item < units.count ? units[item].name.text : parameters[item - units.count].name
  }

  private func span(ofItem item: Int) -> SourceSpan {
    if item < units.count { return units[item].name.span }
    let last = parameters[item - units.count].values.last
    return last.map { values[$0].syntax.name.span } ?? SourceSpan(source: 0, start: 0, end: 0)
  }

  private mutating func typeUnit(_ unit: Int) {
    guard let formula = units[unit].formula else { return }
    let found = type(formula)
    guard units[unit].isCurrency else {
      switch found {
      case .quantity, .failed: unitTypes[unit] = found
      default: report(.notAQuantity(found, formula.span))
      }
      return
    }
    guard found != .quantity(.money), found != .failed else { return }
    report(
      .wrongDimension(
        units[unit].name.text, wanted: dimensions.text(.quantity(.money)), found: dimensions.text(found), formula.span,
        first: nil, example: nil))
  }

  /// The value that fixes a parameter's dimension: the first that has one.
  private func typingValue(of parameter: Int) -> Int? {
    parameters[parameter].values.first { index in
      if case .unknown(nil) = values[index].syntax.value.kind { false } else { true }
    } ?? parameters[parameter].values.first
  }

  private mutating func typeParameter(_ parameter: Int) {
    guard parameterTypes[parameter] != .failed else { return }
    guard parameters[parameter].name != "deliverable.due" else {
      parameterTypes[parameter] = .date
      return
    }
    guard parameters[parameter].name != "deliverable.\(Self.delay)" else {
      parameterTypes[parameter] = .quantity(.time)
      return
    }
    guard let value = typingValue(of: parameter), let formula = values[value].formula else { return }
    let found = type(formula)
    switch found {
    case .quantity, .failed:
      parameterTypes[parameter] = found
    case .any, .untyped:
      parameterTypes[parameter] = .failed
      report(.dimensionUnknown(parameters[parameter].name, formula.span))
    case .boolean, .date:
      parameterTypes[parameter] = .failed
      report(.notAQuantity(found, formula.span))
    }
  }

  /// Every other value of a parameter, in whatever layer, team or period, measures the same thing.
  private mutating func checkOtherValues(of parameter: Int) {
    let typing = typingValue(of: parameter)
    let expected = parameterTypes[parameter]
    for index in parameters[parameter].values {
      guard let formula = values[index].formula else { continue }
      let found = index == typing && expected != .date ? store.types[formula.root] : type(formula)
      guard found != .failed, expected != .failed, expected != .untyped else {
        values[index].isSound = false
        continue
      }
      if found == expected || found == .any { continue }
      if found == .quantity(.number), adoptUnit(of: index, expected) { continue }
      values[index].isSound = false
      report(
        .wrongDimension(
          parameters[parameter].name, wanted: dimensions.text(expected), found: dimensions.text(found), formula.span,
          first: typing.map { values[$0].syntax.name.span },
          example: typing.map { sources.text(of: values[$0].syntax.value.span) })
      )
    }
  }

  /// A bare number counts in the unit of the value that it replaces: `team.people = 7` after `people = 5 people`.
  private mutating func adoptUnit(of index: Int, _ expected: NodeType) -> Bool {
    guard let formula = values[index].formula, case .literal(let number, nil) = store.nodes[formula.root].operation
    else { return false }
    let earlier = parameters[values[index].parameter].values.last { $0 < index && writtenUnit(of: $0) != nil }
    guard let unit = earlier.flatMap(writtenUnit(of:)) else { return false }
    let start = store.dependencies.count
    for factor in store.units[unit].factors { store.dependencies.append(.unit(factor.unit.index)) }
    store.nodes[formula.root].operation = .literal(number, unit: unit)
    store.types[formula.root] = expected
    store.nodes[formula.root].type = expected.formulaType
    values[index].formula?.dependencies = start..<store.dependencies.count
    return true
  }

  /// The unit of a value that is a plain figure, or unknown in a unit.
  func writtenUnit(of value: Int) -> Int? {
    guard let root = values[value].formula?.root else { return nil }
    switch store.nodes[root].operation {
    case .literal(_, let unit): return unit
    case .unknown: return store.unknownUnits[root]
    default: return nil
    }
  }
}
