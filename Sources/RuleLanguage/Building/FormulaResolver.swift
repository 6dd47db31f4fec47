import Diagnostics
import Quantities

/// What the names of a formula may mean, by where it stands.
enum FormulaContext {
  case model
  case team
  case deliverable
  case rule(RuleNames)
  /// In a function: the node in the place of each of its parameters.
  case function([String: Int])
  /// A line of the prompt.
  case prompt

  /// The figures and values of the rule under way.
  struct RuleNames {
    var roles: [String: Int] = [:]
    var shapes: [RoleSyntax.Shape] = []
    var definitions: [String: Int] = [:]
  }
}

/// A formula whose names are resolved and whose types are not proved yet.
struct ResolvedFormula {
  let start: Int
  let root: Int
  /// What it needs, into `FormulaStore.dependencies`.
  var dependencies: Range<Int>
  let span: SourceSpan
}

/// What a formula needs before it has a type or a value.
enum FormulaDependency {
  case parameter(Int)
  case unit(Int)
  case definition(Int)
}

/// The nodes of all formulas, with what is known of each while the program is being built.
struct FormulaStore {
  var nodes: [FormulaNode] = []
  var types: [NodeType] = []
  var dependencies: [FormulaDependency] = []
  /// Figures written as uncertain, by node.
  var samples: [Int: WrittenSample] = [:]
  var units: [UnitExpression] = []
  /// What the arguments of functions must be, by node.
  var checks: [Int: [ArgumentCheck]] = [:]
  /// The unit of an `unknown €/month`, by node.
  var unknownUnits: [Int: Int] = [:]
  private var unitsByFactors: [UnitExpression: Int] = [:]

  mutating func add(_ operation: FormulaNode.Operation, _ span: SourceSpan, type: NodeType = .untyped) -> Int {
    nodes.append(FormulaNode(operation: operation, type: .quantity(.number), span: span))
    types.append(type)
    return nodes.count - 1
  }

  mutating func index(of unit: UnitExpression) -> Int {
    if let index = unitsByFactors[unit] { return index }
    units.append(unit)
    unitsByFactors[unit] = units.count - 1
    return units.count - 1
  }
}

/// An uncertain figure as written, before its unit is known.
struct WrittenSample {
  let shape: UncertainFigure.Shape
  let values: [Rational]
}

/// What is known of a node's type.
enum NodeType: Equatable {
  case untyped
  case quantity(Dimension)
  case boolean
  case date
  /// `unknown`: fits everywhere.
  case any
  /// An error was reported: silences what is built on it.
  case failed
}

extension ProgramBuilder {
  /// Operators nested deeper than this would need more stack than a thread may have.
  static let maximumFormulaDepth = 200

  /// Appends the nodes of a formula, names resolved; `expected` is what is to be measured there, for the units that a
  /// message proposes.
  mutating func resolve(
    _ syntax: ExpressionSyntax, in context: FormulaContext, expected: Dimension? = nil
  ) -> ResolvedFormula {
    let start = store.nodes.count
    let firstDependency = store.dependencies.count
    expectedDimension = expected
    let (root, _) = node(syntax, in: context, depth: 0)
    return ResolvedFormula(
      start: start, root: root, dependencies: firstDependency..<store.dependencies.count, span: syntax.span)
  }

  /// The root of an expression, and how deep it is.
  mutating func node(
    _ syntax: ExpressionSyntax, in context: FormulaContext, depth: Int
  ) -> (root: Int, depth: Int) {
    guard depth < Self.maximumFormulaDepth else { return tooLong(syntax.span) }
    switch syntax.kind {
    case .quantity(let number, let unit):
      return (literal(number, unit, syntax.span), 1)
    case .range(let low, let high, let unit):
      return (sample(.interval, [min(low, high), max(low, high)], unit, syntax.span), 1)
    case .history(let values, let unit):
      return (sample(.history, values, unit, syntax.span), 1)
    case .historyFile(let file, let unit): return (historyFile(file, unit, syntax), 1)
    case .threePoints(let shape, let values, let unit):
      return (threePoints(shape, values, unit, syntax.span), 1)
    case .date(let date): return (store.add(.date(date), syntax.span, type: .date), 1)
    case .boolean(let value): return (store.add(.boolean(value), syntax.span, type: .boolean), 1)
    case .unknown(let unit): return (unknown(unit, syntax.span, in: context), 1)
    case .name(let parts): return (name(parts, syntax.span, in: context), 1)
    case .prefix(let prefix, let operand):
      let (inner, height) = node(operand, in: context, depth: depth + 1)
      return (store.add(.prefix(prefix, inner), syntax.span), height + 1)
    case .infix: return chain(syntax, in: context, depth: depth)
    case .conditional(let condition, let then, let otherwise):
      let (first, firstHeight) = node(condition, in: context, depth: depth + 1)
      let (second, secondHeight) = node(then, in: context, depth: depth + 1)
      let (third, thirdHeight) = node(otherwise, in: context, depth: depth + 1)
      let root = store.add(.conditional(first, then: second, otherwise: third), syntax.span)
      return (root, max(firstHeight, secondHeight, thirdHeight) + 1)
    case .call(let name, let arguments):
      return call(name, arguments, syntax.span, in: context, depth: depth)
    case .conversion(let operand, let unit):
      return conversion(operand, unit, syntax.span, in: context, depth: depth)
    }
  }

  /// `a + b + c + …` leans to the left as deep as it is long: followed with a loop, not by recursion.
  private mutating func chain(
    _ syntax: ExpressionSyntax, in context: FormulaContext, depth: Int
  ) -> (root: Int, depth: Int) {
    var links: [(ExpressionSyntax.InfixOperator, ExpressionSyntax, SourceSpan)] = []
    var first = syntax
    while case .infix(let infix, let left, let right) = first.kind {
      links.append((infix, right, first.span))
      first = left
    }
    guard depth + links.count < Self.maximumFormulaDepth else { return tooLong(syntax.span) }
    var (root, height) = node(first, in: context, depth: depth + links.count)
    for (infix, right, span) in links.reversed() {
      let (operand, other) = node(right, in: context, depth: depth + 1)
      root = store.add(.infix(infix, root, operand), span)
      height = max(height, other) + 1
    }
    return (root, height)
  }

  private mutating func tooLong(_ span: SourceSpan) -> (root: Int, depth: Int) {
    report(.formulaTooLong(span))
    return (failure(span), 1)
  }

  mutating func failure(_ span: SourceSpan) -> Int {
    store.add(.unknown, span, type: .failed)
  }

  private mutating func unknown(_ unit: UnitSyntax?, _ span: SourceSpan, in context: FormulaContext) -> Int {
    switch context {
    case .model, .team, .deliverable, .rule, .function:
      guard let unit else { return store.add(.unknown, span, type: .any) }
      guard let index = unitExpression(unit) else { return failure(span) }
      let node = store.add(.unknown, span)
      store.unknownUnits[node] = index
      return node
    case .prompt:
      report(.unknownInFormula(span))
      return failure(span)
    }
  }

  private mutating func literal(_ number: Rational, _ unit: UnitSyntax?, _ span: SourceSpan) -> Int {
    guard let unit else { return store.add(.literal(number, unit: nil), span, type: .quantity(.number)) }
    guard let index = unitExpression(unit) else { return failure(span) }
    return store.add(.literal(number, unit: index), span)
  }

  private mutating func threePoints(
    _ shape: ExpressionSyntax.ThreePointShape, _ values: [Rational], _ unit: UnitSyntax?, _ span: SourceSpan
  ) -> Int {
    guard values == values.sorted() else {
      report(.estimateOutOfOrder(shape, span))
      return failure(span)
    }
    return sample(shape == .pert ? .pert : .triangular, values, unit, span)
  }

  /// An uncertain figure stands for what a person would compute with: the middle of a range, the mean of the others.
  mutating func sample(
    _ shape: UncertainFigure.Shape, _ values: [Rational], _ unit: UnitSyntax?, _ span: SourceSpan
  ) -> Int {
    guard let mean = try? shape.mean(of: values) else {
      report(.overflow(span))
      return failure(span)
    }
    let index = literal(mean, unit, span)
    store.samples[index] = WrittenSample(shape: shape, values: values)
    return index
  }

  /// A unit as written; nil once an unknown one is reported.
  mutating func unitExpression(_ syntax: UnitSyntax) -> Int? {
    var factors: [UnitExpression.Factor] = []
    for factor in syntax.factors {
      guard let unit = unitsBySpelling[factor.name.text] else {
        report(unknownUnit(factor.name))
        return nil
      }
      factors.append(UnitExpression.Factor(UnitID(unit), exponent: factor.exponent))
      store.dependencies.append(.unit(unit))
    }
    return store.index(of: UnitExpression(factors))
  }

  private mutating func conversion(
    _ operand: ExpressionSyntax, _ unit: UnitSyntax, _ span: SourceSpan, in context: FormulaContext, depth: Int
  ) -> (root: Int, depth: Int) {
    let (inner, height) = node(operand, in: context, depth: depth + 1)
    guard let index = unitExpression(unit) else { return (failure(span), 1) }
    return (store.add(.conversion(inner, unit: index), span), height + 1)
  }

  private mutating func call(
    _ name: NameSyntax, _ arguments: [ExpressionSyntax], _ span: SourceSpan, in context: FormulaContext, depth: Int
  ) -> (root: Int, depth: Int) {
    if name.text == Self.accrual { return accrual(arguments, span, in: context, depth: depth) }
    if let declared = functionsByName[name.text] {
      return expansion(of: declared, arguments, span, in: context, depth: depth)
    }
    guard let function = BuiltinFunction(rawValue: name.text) else {
      report(.unknownFunction(name, known: functions.map(\.syntax.name.text)))
      return (failure(span), 1)
    }
    guard function.arity.contains(arguments.count), let first = arguments.first else {
      report(.wrongArgumentCount(function, found: arguments.count, span))
      return (failure(span), 1)
    }
    var (root, height) = node(first, in: context, depth: depth + arguments.count)
    if arguments.count == 1 { root = store.add(.call(function, root, root), span) }
    for argument in arguments.dropFirst() {
      let (operand, other) = node(argument, in: context, depth: depth + 1)
      root = store.add(.call(function, root, operand), span)
      height = max(height, other) + 1
    }
    return (root, height + 1)
  }
}

extension ProgramBuilder {
  /// A name of one part or two, as the place where it stands gives it meaning.
  private mutating func name(_ parts: [NameSyntax], _ span: SourceSpan, in context: FormulaContext) -> Int {
    if case .rule(let names) = context, let first = parts.first {
      if let role = names.roles[first.text] { return self.role(role, parts, span, shape: names.shapes[role]) }
      if parts.count == 1, let definition = names.definitions[first.text] {
        store.dependencies.append(.definition(definition))
        // The formula's root is filled in once every `let` of the rule is resolved.
        return store.add(.definition(definition, formula: -1), span)
      }
    }
    if case .function(let places) = context, parts.count == 1, let place = places[parts[0].text] { return place }
    if parts.count == 1, parts[0].text == "today" { return store.add(.date(asOf), span, type: .date) }
    guard let parameter = parameter(parts, in: context) else {
      report(unknownName(parts, span, in: context))
      return failure(span)
    }
    guard isReachable(parameters[parameter].owner, from: context) else {
      report(.outOfReach(parameters[parameter].name, span))
      return failure(span)
    }
    store.dependencies.append(.parameter(parameter))
    return store.add(.parameter(parameter), span)
  }

  private mutating func role(_ role: Int, _ parts: [NameSyntax], _ span: SourceSpan, shape: RoleSyntax.Shape) -> Int {
    guard parts.count > 1 else { return store.add(.role(role, shape == .change ? .by : .value), span) }
    guard parts.count == 2, let part = RolePart(rawValue: parts[1].text),
      part == .value || shape == .change
    else {
      report(.noSuchPart(parts[parts.count - 1], of: parts[0].text, isChange: shape == .change))
      return failure(span)
    }
    return store.add(.role(role, part), span)
  }

  func parameter(_ parts: [NameSyntax], in context: FormulaContext) -> Int? {
    if parts.count == 1 {
      let own: Int? =
        switch context {
        case .team: names.team[parts[0].text]
        case .deliverable: names.deliverable[parts[0].text]
        default: nil
        }
      return own ?? names.model[parts[0].text]
    }
    guard parts.count == 2 else { return nil }
    return switch parts[0].text {
    case "team": names.team[parts[1].text]
    case "deliverable": names.deliverable[parts[1].text]
    default: nil
    }
  }

  /// A team's value cannot hang on a deliverable: the team may have many.
  func isReachable(_ owner: Parameter.Owner, from context: FormulaContext) -> Bool {
    switch context {
    case .model, .team, .function: owner != .deliverable
    case .deliverable, .rule, .prompt: true
    }
  }

  /// Every name that a formula may use there, for the nearest to a misspelt one.
  func knownNames(in context: FormulaContext) -> [String] {
    var known = names.model.keys.sorted()
    known += names.team.keys.sorted().map { "team.\($0)" }
    switch context {
    case .team: known += names.team.keys.sorted()
    case .deliverable: known += names.deliverable.keys.sorted()
    case .rule(let names): known = names.roles.keys.sorted() + names.definitions.keys.sorted() + known
    case .function(let places): known = places.keys.sorted() + known
    case .model, .prompt: break
    }
    return known + names.deliverable.keys.sorted().map { "deliverable.\($0)" }
  }
}
