import Diagnostics
import Quantities

extension ProgramBuilder {
  /// Proves the types of a formula's nodes, operands first; what it depends on has its types already.
  ///
  /// - Complexity: O(n) in its nodes.
  @discardableResult
  mutating func type(_ formula: ResolvedFormula) -> NodeType {
    for index in formula.start...formula.root {
      if store.types[index] == .untyped {
        let type = type(of: index)
        store.types[index] = type
      }
      checkArguments(at: index)
    }
    for index in formula.start...formula.root { store.nodes[index].type = store.types[index].formulaType }
    return store.types[formula.root]
  }

  private mutating func type(of index: Int) -> NodeType {
    switch store.nodes[index].operation {
    case .literal(_, let unit): unit.map { type(ofUnit: $0) } ?? .quantity(.number)
    case .boolean: .boolean
    case .date: .date
    case .unknown: store.unknownUnits[index].map { type(ofUnit: $0) } ?? .any
    case .parameter(let parameter): parameterTypes[parameter]
    case .role(let role, let part): type(ofRole: role, part, at: index)
    case .definition(let definition, _): definitionTypes[definition]
    case .prefix(let prefix, let operand): type(of: prefix, operand)
    case .infix(let infix, let left, let right): type(of: infix, left, right, at: index)
    case .daysBetween: .quantity(.time)
    case .conditional(let condition, let then, let otherwise):
      conditional(condition, then, otherwise, at: index)
    case .accrual(let parameter, let start, let time): type(ofAccrual: parameter, start, time, at: index)
    case .call(let function, let left, let right): type(of: function, left, right, at: index)
    case .conversion(let operand, let unit): conversion(operand, unit)
    }
  }

  func type(ofUnit unit: Int) -> NodeType {
    var product = Dimension.number
    for factor in store.units[unit].factors {
      guard case .quantity(let dimension) = unitTypes[factor.unit.index] else { return .failed }
      product = factor.exponent > 0 ? product * dimension : product / dimension
    }
    return .quantity(product)
  }

  private mutating func type(ofRole role: Int, _ part: RolePart, at index: Int) -> NodeType {
    let type = roleTypes[role]
    guard type == .date, part == .by else { return type }
    // The change between two dates is the time from the first to the second.
    let span = store.nodes[index].span
    store.nodes[index].operation = .daysBetween(
      rolePart(role, .to, span), rolePart(role, .from, span))
    return .quantity(.time)
  }

  /// Appended after the formula's root: evaluation follows indices, not order.
  private mutating func rolePart(_ role: Int, _ part: RolePart, _ span: SourceSpan) -> Int {
    let index = store.add(.role(role, part), span, type: .date)
    store.nodes[index].type = .date
    return index
  }

  private mutating func type(of prefix: ExpressionSyntax.PrefixOperator, _ operand: Int) -> NodeType {
    let type = store.types[operand]
    switch (prefix, type) {
    case (_, .failed), (_, .any): return type
    case (.minus, .quantity), (.not, .boolean): return type
    case (.minus, _):
      report(.notAQuantity(type, span(operand)))
    case (.not, _):
      report(.notACondition(dimensions.text(type), span(operand)))
    }
    return .failed
  }

  private mutating func conditional(_ condition: Int, _ then: Int, _ otherwise: Int, at index: Int) -> NodeType {
    var isSound = true
    switch store.types[condition] {
    case .boolean, .any: break
    case .failed: isSound = false
    default:
      report(.notACondition(dimensions.text(store.types[condition]), span(condition)))
      isSound = false
    }
    guard let type = common(then, otherwise, "if", at: index), isSound else { return .failed }
    return type
  }

  private mutating func conversion(_ operand: Int, _ unit: Int) -> NodeType {
    let (found, wanted) = (store.types[operand], type(ofUnit: unit))
    if found == .failed || wanted == .failed { return .failed }
    guard found == .any || found == wanted else {
      report(.cannotConvert(dimensions.text(found), to: dimensions.text(wanted), span(operand)))
      return .failed
    }
    return wanted
  }

  /// The type of two operands that must be alike; nil once their difference is reported.
  private mutating func common(_ left: Int, _ right: Int, _ sign: String, at index: Int) -> NodeType? {
    let (first, second) = (store.types[left], store.types[right])
    if first == .failed || second == .failed { return nil }
    if first == .any { return second }
    if second == .any || first == second { return first }
    report(
      .mismatch(
        sign, left: (dimensions.text(first), span(left)), right: (dimensions.text(second), span(right)), span(index)))
    return nil
  }

  private mutating func type(of function: BuiltinFunction, _ left: Int, _ right: Int, at index: Int) -> NodeType {
    let type = store.types[left]
    if left != right { return common(left, right, function.rawValue, at: index) ?? .failed }
    switch (function, type) {
    case (_, .failed), (_, .any), (_, .quantity(.number)): return type
    case (.round, .quantity), (.ceil, .quantity), (.floor, .quantity):
      report(.roundingNeedsStep(function, dimensions.text(type), span(index)))
      return .failed
    case (.softplus, .quantity):
      report(.needsPlainNumber(function, dimensions.text(type), span(index)))
      return .failed
    default: return type
    }
  }

  func span(_ node: Int) -> SourceSpan {
    store.nodes[node].span
  }
}

extension ProgramBuilder {
  private mutating func type(
    of infix: ExpressionSyntax.InfixOperator, _ left: Int, _ right: Int, at index: Int
  ) -> NodeType {
    switch infix {
    case .add, .subtract: sum(infix, left, right, at: index)
    case .multiply, .divide: product(infix, left, right, at: index)
    case .power: power(left, right, at: index)
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
      common(left, right, infix.rawValue, at: index) == nil ? .failed : .boolean
    case .and, .or: conjunction(left, right)
    }
  }

  private mutating func sum(
    _ infix: ExpressionSyntax.InfixOperator, _ left: Int, _ right: Int, at index: Int
  ) -> NodeType {
    let (first, second) = (store.types[left], store.types[right])
    if infix == .subtract, first == .date, second == .date {
      store.nodes[index].operation = .daysBetween(left, right)
      return .quantity(.time)
    }
    guard let type = common(left, right, infix.rawValue, at: index) else { return .failed }
    return isQuantity(type, at: left) ? type : .failed
  }

  private mutating func product(
    _ infix: ExpressionSyntax.InfixOperator, _ left: Int, _ right: Int, at index: Int
  ) -> NodeType {
    let (first, second) = (store.types[left], store.types[right])
    guard isQuantity(first, at: left), isQuantity(second, at: right) else { return .failed }
    if infix == .divide, case .literal(let value, _) = store.nodes[right].operation, value.isZero {
      report(.divisionByZero(span(index), divisor: span(right)))
      return .failed
    }
    guard case .quantity(let one) = first, case .quantity(let other) = second else { return .any }
    let dimension = infix == .multiply ? one * other : one / other
    return bounded(dimension, at: index)
  }

  /// Exponents live in eight bits: a dimension that grows beyond good sense is refused before it wraps.
  private mutating func bounded(_ dimension: Dimension, at index: Int) -> NodeType {
    guard dimension.factors.allSatisfy({ (-32...32).contains($0.exponent) }) else {
      report(.exponentTooLarge(span(index)))
      return .failed
    }
    return .quantity(dimension)
  }

  private mutating func power(_ base: Int, _ exponent: Int, at index: Int) -> NodeType {
    let type = store.types[base]
    guard isQuantity(type, at: base), store.types[exponent] != .failed else { return .failed }
    guard let power = integer(exponent) else {
      report(.exponentNotWhole(span(exponent)))
      return .failed
    }
    guard (-32...32).contains(power) else {
      report(.exponentTooLarge(span(exponent)))
      return .failed
    }
    guard case .quantity(let dimension) = type else { return type }
    guard dimension.factors.allSatisfy({ abs($0.exponent * power) <= 32 }) else {
      report(.exponentTooLarge(span(exponent)))
      return .failed
    }
    return .quantity(dimension.power(power))
  }

  /// A whole number written out, with or without a minus.
  private func integer(_ node: Int) -> Int? {
    switch store.nodes[node].operation {
    case .literal(let value, nil): value.isInteger ? Int(exactly: value.numerator) : nil
    case .prefix(.minus, let operand): integer(operand).map { -$0 }
    default: nil
    }
  }

  private mutating func conjunction(_ left: Int, _ right: Int) -> NodeType {
    for operand in [left, right] {
      switch store.types[operand] {
      case .boolean, .any: break
      case .failed: return .failed
      case let type:
        report(.notACondition(dimensions.text(type), span(operand)))
        return .failed
      }
    }
    return .boolean
  }

  private mutating func isQuantity(_ type: NodeType, at node: Int) -> Bool {
    switch type {
    case .quantity, .any: return true
    case .failed, .untyped: return false
    case .boolean, .date:
      report(.notAQuantity(type, span(node)))
      return false
    }
  }
}

extension NodeType {
  var formulaType: FormulaType {
    switch self {
    case .quantity(let dimension): .quantity(dimension)
    case .boolean: .boolean
    case .date: .date
    case .any, .failed, .untyped: .quantity(.number)
    }
  }
}
