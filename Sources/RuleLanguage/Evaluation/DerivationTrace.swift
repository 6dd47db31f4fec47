import Diagnostics
import Quantities

/// Keeps every step of a walk as a tree.
struct DerivationTrace: FormulaTrace {
  /// The names of the `let` values; empty for a formula of the model or the prompt.
  let definitions: [String]
  /// Where a literal of the formula under way was written.
  private var literalOrigin: Derivation.Origin = .rule
  /// Derived parameters under way: deeper ones are shown as plain figures, so that a model of any depth has a
  /// derivation that fits on a page and on the stack.
  private var depth = 0
  private var remainingNodes = 2_000
  private static let maximumDepth = 12

  init(definitions: [String]) {
    self.definitions = definitions
  }

  mutating func leaf(_ node: Int, _ value: Rational, in program: Program) -> Derivation {
    remainingNodes -= 1
    let formula = program.formulas[node]
    var unit: UnitExpression?
    var origin = literalOrigin
    switch formula.operation {
    case .literal(_, let index): unit = index.map { program.unitExpressions[$0] }
    case .role(let role, _): origin = .read(role: role)
    default: break
    }
    return Derivation(
      label: program.sources.text(of: formula.span), quantity: Quantity(value, formula.type.dimension), origin: origin,
      place: formula.span, unit: unit)
  }

  mutating func parameter(_ index: Int, _ value: Rational, scope: Scope, in program: Program) -> Derivation {
    remainingNodes -= 1
    let parameter = program.parameters[index]
    let declaration = program.declaration(of: index, in: scope)
    let isGiven = index != program.delayParameter
    let origin: Derivation.Origin = !isGiven ? .computed : declaration?.layer.isUsers == true ? .model : .standard
    let inner = declaration.flatMap { expanded($0, origin: origin, scope: scope, in: program) }
    return Derivation(
      label: parameter.name, quantity: Quantity(value, parameter.dimension), origin: origin, place: declaration?.span,
      source: declaration?.source, unit: declaration?.unit ?? inner?.unit, operation: inner?.operation,
      children: inner?.children ?? [])
  }

  /// The steps of a derived parameter's own formula; nil for a plain figure.
  private mutating func expanded(
    _ declaration: ParameterDeclaration, origin: Derivation.Origin, scope: Scope, in program: Program
  ) -> Derivation? {
    if case .literal = program.formulas[declaration.formula.index].operation { return nil }
    guard depth < Self.maximumDepth, remainingNodes > 0 else { return nil }
    let outer = literalOrigin
    literalOrigin = origin
    depth += 1
    defer {
      literalOrigin = outer
      depth -= 1
    }
    let walked = try? program.walk(declaration.formula.index, roles: [], scope: scope, trace: &self)
    return walked?.step.asOperation
  }

  mutating func definition(_ node: Int, _ value: Rational, _ step: Derivation, in program: Program) -> Derivation {
    remainingNodes -= 1
    guard case .definition(let index, let formula) = program.formulas[node].operation,
      definitions.indices.contains(index)
    else { return step }
    let inner = step.asOperation
    return Derivation(
      label: definitions[index], quantity: step.quantity, origin: .rule,
      place: program.formulas[formula].span, unit: inner.unit, operation: inner.operation, children: inner.children)
  }

  mutating func combined(
    _ node: Int, _ value: Rational, _ left: Derivation, _ right: Derivation?, in program: Program
  ) -> Derivation {
    remainingNodes -= 1
    let formula = program.formulas[node]
    let operation = formula.operation.symbol
    var children = [left]
    // `a * b * c` reads as one product, not as a product in a product.
    if operation == "*" || operation == "+", left.operation == operation, left.origin == .computed {
      children = left.children
    }
    if let right { children.append(right) }
    return Derivation(
      label: program.sources.text(of: formula.span), quantity: Quantity(value, formula.type.dimension),
      origin: .computed, place: formula.span, operation: operation, children: children)
  }

  func converted(_ step: Derivation, to unit: Int, in program: Program) -> Derivation {
    Derivation(
      label: step.label, quantity: step.quantity, origin: step.origin, place: step.place, source: step.source,
      unit: program.unitExpressions[unit], operation: step.operation, children: step.children)
  }
}

extension DerivationTrace {
  mutating func declared(_ declaration: Int, _ value: Rational, in program: Program) -> Derivation {
    remainingNodes -= 1
    let written = program.declarations[declaration]
    let parameter = program.parameters[written.parameter]
    return Derivation(
      label: parameter.name, quantity: Quantity(value, parameter.dimension),
      origin: written.layer.isUsers ? .model : .standard, place: written.span, source: written.source,
      unit: written.unit)
  }

  mutating func part(
    _ node: Int, _ time: Rational, _ rate: Derivation, _ value: Rational, in program: Program
  ) -> Derivation {
    remainingNodes -= 1
    let length = Derivation(
      label: rate.label, quantity: Quantity(time, .time), origin: .computed, place: program.formulas[node].span)
    return Derivation(
      label: program.sources.text(of: program.formulas[node].span),
      quantity: Quantity(value, program.formulas[node].type.dimension), origin: .computed, place: rate.place,
      operation: "*", children: [length, rate])
  }

  mutating func sum(_ node: Int, _ value: Rational, _ parts: [Derivation], in program: Program) -> Derivation {
    if parts.count == 1 { return parts[0] }
    remainingNodes -= 1
    return Derivation(
      label: program.sources.text(of: program.formulas[node].span),
      quantity: Quantity(value, program.formulas[node].type.dimension), origin: .computed,
      place: program.formulas[node].span, operation: parts.isEmpty ? nil : "+", children: parts)
  }
}

extension Derivation {
  /// A name for something else is that thing, not a combination of one: `x = y` shows y below x.
  fileprivate var asOperation: Derivation {
    guard operation == nil || origin != .computed else { return self }
    return Derivation(
      label: label, quantity: quantity, origin: origin, place: place, source: source, unit: unit, operation: "=",
      children: [self])
  }
}

extension FormulaType {
  var dimension: Dimension {
    if case .quantity(let dimension) = self { dimension } else { .number }
  }
}

extension FormulaNode.Operation {
  /// As formulas write it.
  fileprivate var symbol: String {
    switch self {
    case .prefix(let prefix, _): prefix.rawValue
    case .infix(let infix, _, _): infix.rawValue
    case .daysBetween: "-"
    case .accrual: "*"
    case .call(let function, _, _): function.rawValue
    default: "="
    }
  }
}
