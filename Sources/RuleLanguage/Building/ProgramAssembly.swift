import Diagnostics
import Languages
import Quantities

// What the files declare becomes a program: units and parameters in the order of their needs, then rules.
extension ProgramBuilder {
  mutating func build() -> Program? {
    declareDue()
    declareDelay()
    unitsBySpelling["¤"] = homeCurrency
    resolveUnits()
    var unknownUnits: [(diagnostic: Int, value: Int)] = []
    for index in values.indices {
      let earlier = diagnostics.count
      values[index].formula = resolve(values[index].syntax.value, in: context(of: values[index]))
      for found in earlier..<diagnostics.count where diagnostics[found].code == Diagnostic.unknownUnitCode {
        unknownUnits.append((found, index))
      }
    }
    resolveTypes()
    checkFunctions()
    proposeUnits(for: unknownUnits)
    resolveVariants()
    resolveTopics()
    let lowered = lowerRules()
    let loweredLevers = lowerLevers()
    guard var program = assembled() else { return nil }
    // Even after an error the rest is looked at: all mistakes of all files in one run.
    evaluate(in: &program)
    let families = resolvedFamilies()
    program.rules = lowered.compactMap { finished($0, families, in: &program) }
    program.levers = loweredLevers.compactMap { finished($0, in: &program) }
    if !hasErrors, isThorough || hasFilesOfUsers {
      reportTies(program)
    }
    reportUnusedNames()
    if isThorough { warnOfModel() }
    program.formulas = store.nodes
    program.uncertainFigures = uncertainFigures(of: program)
    return hasErrors ? nil : program
  }

  /// A user's new value that no formula needs, named almost like one of ours, was meant to replace it; one that is only
  /// assigned was meant to change something, whatever its name.
  private mutating func reportUnusedNames() {
    let isUsers = parameters.map { $0.values.first.map { values[$0].rank.layer.isUsers } ?? false }
    guard isUsers.contains(true) else { return }
    let used = Set(store.dependencies.compactMap { if case .parameter(let index) = $0 { index } else { nil } })
    for (index, parameter) in parameters.enumerated() where isUsers[index] && !used.contains(index) {
      let ours = parameters.indices.filter { !isUsers[$0] && parameters[$0].owner == parameter.owner }
      let nearest = nearest(to: parameter.name, among: ours.map { parameters[$0].name })
      let isOnlyAssigned = parameter.values.allSatisfy { values[$0].rank.layer == .assignment }
      guard nearest != nil || isOnlyAssigned else { continue }
      report(.perhapsMisspelt(parameter.name, nearest: nearest, values[parameter.values[0]].syntax.name.span))
    }
  }

  /// `deliverable.due` is a name that rules may use whether or not a deliverable has a date.
  private mutating func declareDue() {
    guard names.deliverable["due"] == nil else { return }
    names.deliverable["due"] = parameters.count
    parameters.append(ParameterEntry(name: "deliverable.due", owner: .deliverable))
  }

  static let delay = "delay"

  /// `delay` is a name of the formulas of deliverables, which nobody gives a value but the statements.
  private mutating func declareDelay() {
    names.deliverable[Self.delay] = parameters.count
    parameters.append(ParameterEntry(name: "deliverable.\(Self.delay)", owner: .deliverable))
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
    resolveRates()
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

  /// With the units that would fit, where it is known what is measured.
  func unknownUnit(_ name: NameSyntax) -> Diagnostic {
    .unknownUnit(name, known: unitsBySpelling.keys.sorted(), candidates: expectedDimension.map(units(of:)) ?? [])
  }

  private func units(of dimension: Dimension) -> [String] {
    units.indices.filter { unitTypes[$0] == .quantity(dimension) }.map { units[$0].name.text }
  }

  /// A value's dimension is known only after every unit was looked up: the units that fit are proposed afterwards.
  private mutating func proposeUnits(for values: [(diagnostic: Int, value: Int)]) {
    for (index, value) in values where diagnostics[index].help == nil {
      let parameter = self.values[value].parameter
      guard case .quantity(let dimension) = parameterTypes[parameter] else { continue }
      let fitting = units(of: dimension)
      let example = parameters[parameter].values.first { $0 < value && self.values[$0].isSound }
      let help =
        fitting.isEmpty
        ? example.map { Diagnostic.example(sources.text(of: self.values[$0].syntax.value.span)) }
        : Diagnostic.unitsThatFit(fitting)
      diagnostics[index] = diagnostics[index].helped(by: help)
    }
  }

  func unknownName(_ parts: [NameSyntax], _ span: SourceSpan, in context: FormulaContext) -> Diagnostic {
    let name = parts.map(\.text).joined(separator: ".")
    return unitsBySpelling[name] == nil
      ? .unknownName(name, span, known: knownNames(in: context)) : .unitWithoutNumber(name, span)
  }
}
