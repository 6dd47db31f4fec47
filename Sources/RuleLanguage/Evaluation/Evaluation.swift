import Diagnostics
public import Quantities

extension Program {
  /// The value of a formula of the rule of that index, in base units; a condition yields 1 or 0, a date its day number.
  ///
  /// It throws what stands in the way: an unknown figure, a division by zero, a figure out of range.
  public func evaluate(
    _ formula: FormulaID, rule: Int, roles: [RoleValue], scope: Scope
  ) throws(EvaluationFault) -> Rational {
    var trace = NoTrace()
    return try walk(formula.index, roles: roles, scope: scope, trace: &trace).value
  }

  /// How a formula's value came to be: the same walk as `evaluate`, with its steps kept.
  public func derivation(
    of formula: FormulaID, rule: Int, roles: [RoleValue], scope: Scope
  ) throws(EvaluationFault) -> Derivation {
    var trace = DerivationTrace(definitions: rules.indices.contains(rule) ? rules[rule].definitions.map(\.name) : [])
    return try walk(formula.index, roles: roles, scope: scope, trace: &trace).step
  }

  /// What a parameter is worth to a team, or to a deliverable for the fields of deliverables.
  public func value(of parameter: Int, in scope: Scope) -> ParameterValue {
    let slot = slots[parameter]
    if slot < 0 { return values[scope.team][parameter] }
    guard let deliverable = scope.deliverable else { return .absent }
    return deliverableValues[deliverable][slot]
  }

  /// What was written for the value that a parameter has there; nil when nothing was.
  public func declaration(of parameter: Int, in scope: Scope) -> ParameterDeclaration? {
    declarationIndex(of: parameter, in: scope).map { declarations[$0] }
  }

  func declarationIndex(of parameter: Int, in scope: Scope) -> Int? {
    let slot = slots[parameter]
    let index =
      if slot < 0 { declarationsByTeam[scope.team][parameter] } else if let deliverable = scope.deliverable {
        declarationsByDeliverable[deliverable][slot]
      } else { -1 }
    return index < 0 ? nil : index
  }

  /// The parameter of a name as formulas write it: `sprint`, `team.people`, `deliverable.cost_of_delay`.
  public func parameter(named name: String) -> Int? {
    names.parameter(name)
  }

  /// The wall-clock unit that a word of working time means where time runs day and night: `clock_day` for `day`.
  public func clockUnit(for unit: UnitID) -> UnitID? {
    clockUnits[unit.index]
  }

  /// How many base units one of a unit as written is; nil while a currency has no rate.
  public func factor(of unit: UnitExpression) -> Rational? {
    units.factor(of: unit)
  }
}

extension UnitTable {
  func factor(of unit: UnitExpression) -> Rational? {
    var product = Rational.one
    for factor in unit.factors {
      guard let one = self[factor.unit].factor,
        let next = factor.exponent > 0 ? try? product * one : try? product / one
      else { return nil }
      product = next
    }
    return product
  }
}

/// What a walk over a formula leaves behind beside its value: nothing, or how the value came to be.
protocol FormulaTrace {
  associatedtype Step

  mutating func leaf(_ node: Int, _ value: Rational, in program: Program) -> Step
  mutating func parameter(_ index: Int, _ value: Rational, scope: Scope, in program: Program) -> Step
  mutating func definition(_ node: Int, _ value: Rational, _ step: Step, in program: Program) -> Step
  mutating func combined(_ node: Int, _ value: Rational, _ left: Step, _ right: Step?, in program: Program) -> Step
  mutating func converted(_ step: Step, to unit: Int, in program: Program) -> Step
  /// A written value of a parameter, where which one it is depends on the day.
  mutating func declared(_ declaration: Int, _ value: Rational, in program: Program) -> Step
  /// A length of time at a rate, and what such parts add up to.
  mutating func part(_ node: Int, _ time: Rational, _ rate: Step, _ value: Rational, in program: Program) -> Step
  mutating func sum(_ node: Int, _ value: Rational, _ parts: [Step], in program: Program) -> Step
}

struct NoTrace: FormulaTrace {
  func leaf(_ node: Int, _ value: Rational, in program: Program) {}
  func parameter(_ index: Int, _ value: Rational, scope: Scope, in program: Program) {}
  func definition(_ node: Int, _ value: Rational, _ step: Void, in program: Program) {}
  func combined(_ node: Int, _ value: Rational, _ left: Void, _ right: Void?, in program: Program) {}
  func converted(_ step: Void, to unit: Int, in program: Program) {}
  func declared(_ declaration: Int, _ value: Rational, in program: Program) {}
  func part(_ node: Int, _ time: Rational, _ rate: Void, _ value: Rational, in program: Program) {}
  func sum(_ node: Int, _ value: Rational, _ parts: [Void], in program: Program) {}
}

extension Program {
  /// The only evaluator there is.
  func walk<Trace: FormulaTrace>(
    _ index: Int, roles: [RoleValue], scope: Scope, trace: inout Trace
  ) throws(EvaluationFault) -> (value: Rational, step: Trace.Step) {
    switch formulas[index].operation {
    case .literal(let value, _):
      return (value, trace.leaf(index, value, in: self))
    case .boolean(let value):
      let number = value ? Rational.one : .zero
      return (number, trace.leaf(index, number, in: self))
    case .date(let date):
      let number = Rational(date.dayNumber)
      return (number, trace.leaf(index, number, in: self))
    case .unknown:
      throw .unknownParameter(-1, formulas[index].span)
    case .parameter(let parameter):
      let value = try known(parameter, at: index, scope: scope)
      return (value, trace.parameter(parameter, value, scope: scope, in: self))
    case .role(let role, let part):
      let value = try figure(of: role, part, at: index, roles: roles)
      return (value, trace.leaf(index, value, in: self))
    case .definition(_, let formula):
      let (value, step) = try walk(formula, roles: roles, scope: scope, trace: &trace)
      return (value, trace.definition(index, value, step, in: self))
    case .prefix(let prefix, let operand):
      let (value, step) = try walk(operand, roles: roles, scope: scope, trace: &trace)
      let result = prefix == .minus ? -value : value.isZero ? .one : .zero
      return (result, trace.combined(index, result, step, nil, in: self))
    case .infix(let infix, let left, let right):
      return try combine(infix, left, right, at: index, roles: roles, scope: scope, trace: &trace)
    case .daysBetween(let left, let right):
      let (later, first) = try walk(left, roles: roles, scope: scope, trace: &trace)
      let (earlier, second) = try walk(right, roles: roles, scope: scope, trace: &trace)
      let result = try faulting(at: index) { () throws(ArithmeticFault) in try (later - earlier) * calendarDay }
      return (result, trace.combined(index, result, first, second, in: self))
    case .conditional(let condition, let then, let otherwise):
      let isTrue = try !walk(condition, roles: roles, scope: scope, trace: &trace).value.isZero
      return try walk(isTrue ? then : otherwise, roles: roles, scope: scope, trace: &trace)
    case .accrual(let parameter, let start, let time):
      return try accrue(parameter, start, time, at: index, scope: scope, roles: roles, trace: &trace)
    case .call(let function, let left, let right):
      let (first, firstStep) = try walk(left, roles: roles, scope: scope, trace: &trace)
      if left == right {
        let result = try faulting(at: index) { () throws(ArithmeticFault) in try function.applied(to: first) }
        return (result, trace.combined(index, result, firstStep, nil, in: self))
      }
      let (second, secondStep) = try walk(right, roles: roles, scope: scope, trace: &trace)
      let result = try faulting(at: index) { () throws(ArithmeticFault) in try function.applied(to: first, second) }
      return (result, trace.combined(index, result, firstStep, secondStep, in: self))
    case .conversion(let operand, let unit):
      let (value, step) = try walk(operand, roles: roles, scope: scope, trace: &trace)
      return (value, trace.converted(step, to: unit, in: self))
    }
  }

  private func combine<Trace: FormulaTrace>(
    _ infix: ExpressionSyntax.InfixOperator, _ left: Int, _ right: Int, at index: Int, roles: [RoleValue], scope: Scope,
    trace: inout Trace
  ) throws(EvaluationFault) -> (value: Rational, step: Trace.Step) {
    let (first, firstStep) = try walk(left, roles: roles, scope: scope, trace: &trace)
    // The second half of a settled condition is not looked at: it may need what the statement does not give.
    if infix == .and && first.isZero || infix == .or && !first.isZero { return (first, firstStep) }
    let (second, secondStep) = try walk(right, roles: roles, scope: scope, trace: &trace)
    let result = try faulting(at: index) { () throws(ArithmeticFault) in try infix.applied(to: first, second) }
    return (result, trace.combined(index, result, firstStep, secondStep, in: self))
  }

  private func known(
    _ parameter: Int, at index: Int, scope: Scope
  ) throws(EvaluationFault) -> Rational {
    switch value(of: parameter, in: scope) {
    case .known(let value): return value
    case .unknown(let cause) where cause == delayParameter && scope.delay != nil:
      // Only the delay was missing when the model was loaded.
      if parameter == delayParameter, let delay = scope.delay { return delay }
      guard let declaration = declaration(of: parameter, in: scope) else {
        throw .unknownParameter(cause, formulas[index].span)
      }
      return try evaluate(declaration.formula, rule: -1, roles: [], scope: scope)
    case .unknown(let cause): throw .unknownParameter(cause, formulas[index].span)
    case .absent: throw .unknownParameter(parameter, formulas[index].span)
    case .faulty(let fault): throw .arithmetic(fault, formulas[index].span)
    }
  }

  private func figure(
    of role: Int, _ part: RolePart, at index: Int, roles: [RoleValue]
  ) throws(EvaluationFault) -> Rational {
    guard roles.indices.contains(role), roles[role].isKnown, roles[role].hasEnds || part == .value || part == .by else {
      throw .unknownRole(role, formulas[index].span)
    }
    return switch part {
    case .value, .by: roles[role].value
    case .from: roles[role].from
    case .to: roles[role].to
    }
  }

  @inline(__always)
  func faulting<Result>(
    at index: Int, _ body: () throws(ArithmeticFault) -> Result
  ) throws(EvaluationFault) -> Result {
    do { return try body() } catch { throw .arithmetic(error, formulas[index].span) }
  }
}
