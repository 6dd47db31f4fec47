public import Diagnostics
import Languages
public import Quantities

extension Program {
  /// What a free expression is worth, with how it came to be: `team.burn * 3 weeks in k€`.
  ///
  /// The spans of diagnostics and of the derivation count `file` as the source after the program's own.
  public func answer(_ file: SourceFile) -> (derivation: Derivation?, diagnostics: [Diagnostic]) {
    var map = sources
    let source = map.add(file)
    let (syntax, mistakes) = Parser.parseExpression(file, source: source)
    guard let syntax, mistakes.isEmpty else { return (nil, mistakes) }
    var builder = ProgramBuilder(asking: self, sources: map)
    var copy = self
    copy.sources = map
    let formula = builder.closed(syntax, in: &copy)
    guard let formula, !builder.hasErrors else { return (nil, builder.diagnostics) }
    let scope = Scope(team: 0, deliverable: deliverables.isEmpty ? nil : 0)
    do throws(EvaluationFault) {
      return (try copy.derivation(of: FormulaID(formula.root), rule: -1, roles: [], scope: scope), [])
    } catch {
      return (nil, [copy.diagnostic(for: error)])
    }
  }

  /// The same of an expression that must measure what `name` measures.
  ///
  /// - Parameter example: how such a figure may be written.
  public func answer(
    _ file: SourceFile, for name: String, measuring dimension: Dimension, example: String
  ) -> (value: Rational?, diagnostics: [Diagnostic]) {
    let (derivation, diagnostics) = answer(file)
    guard let derivation else { return (nil, diagnostics) }
    guard derivation.quantity.dimension != dimension else { return (derivation.quantity.value, []) }
    let names = DimensionNames(declared: units.units.filter { Self.isDeclared($0.dimension) }.map(\.name))
    let text = String(decoding: file.text, as: UTF8.self)
    let start = text.utf8.prefix { $0 == 0x20 }.count
    let mistake = Diagnostic.wrongDimension(
      name, wanted: names.text(dimension), found: names.text(derivation.quantity.dimension),
      SourceSpan(source: sources.files.count, start: start, end: file.text.count), first: nil, example: example)
    return (nil, [mistake])
  }

  /// Whether a unit has a dimension of its own.
  private static func isDeclared(_ dimension: Dimension) -> Bool {
    let factors = dimension.factors
    return factors.count == 1 && factors[0].exponent == 1
      && ![Dimension.time, .elapsed, .people, .points, .money].contains(dimension)
  }

  /// What stands in the way of a value, as a diagnostic.
  func diagnostic(for fault: EvaluationFault) -> Diagnostic {
    switch fault {
    case .arithmetic(.overflow, let span): .overflow(span)
    case .arithmetic(.divisionByZero, let span): .divisionByZero(span, divisor: span)
    case .unknownParameter(let index, let span) where parameters.indices.contains(index):
      .unknownValue(
        parameters[index].name, span, declared: parameters[index].span.end > 0 ? parameters[index].span : nil)
    case .unknownParameter(_, let span), .unknownRole(_, let span): .unknownInFormula(span)
    }
  }
}

extension ProgramBuilder {
  /// A builder that knows a finished program's names, to resolve one more formula.
  init(asking program: Program, sources: SourceMap) {
    self.init(sources: sources, asOf: program.asOf)
    names = program.names
    functions = program.functions
    for (index, function) in functions.enumerated() { functionsByName[function.syntax.name.text] = index }
    parameters = program.parameters.map { ParameterEntry(name: $0.name, owner: $0.owner) }
    parameterTypes = program.parameters.map { $0.name == "deliverable.due" ? .date : .quantity($0.dimension) }
    unitTypes = program.units.units.map { .quantity($0.dimension) }
    for (index, unit) in program.units.units.enumerated() {
      let name = NameSyntax(unit.name, span: SourceSpan(source: 0, start: 0, end: 0))
      units.append(
        UnitEntry(
          name: name, syntax: UnitDeclarationSyntax(name: name, base: nil, value: nil, names: []),
          rank: Rank(layer: .standard, number: 0), span: name.span, names: Localized(fr: [], en: [], nl: [])))
      for spelling in [unit.name] + unit.names.french + unit.names.english + unit.names.dutch {
        unitsBySpelling[spelling] = unitsBySpelling[spelling] ?? index
      }
    }
    unitsBySpelling["¤"] = program.currency.index
    for node in program.formulas { store.nodes.append(node) }
    store.types = program.formulas.map { $0.type.nodeType }
    store.units = program.unitExpressions
  }
}

extension FormulaType {
  fileprivate var nodeType: NodeType {
    switch self {
    case .quantity(let dimension): .quantity(dimension)
    case .boolean: .boolean
    case .date: .date
    }
  }
}
