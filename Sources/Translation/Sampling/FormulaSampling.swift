import Planning
import Quantities
import RuleLanguage

/// A role of a rule for every trial: constants, but where the statement gives a range or the model a base.
struct SampledRole {
  let value: SampledFormula
  let from: SampledFormula
  let to: SampledFormula
  let isKnown: Bool
  let hasEnds: Bool

  init(_ value: RoleValue) {
    self.init(
      value: .constant(Double(value.value)), from: .constant(Double(value.from)), to: .constant(Double(value.to)),
      isKnown: value.isKnown, hasEnds: value.hasEnds)
  }

  init(value: SampledFormula, from: SampledFormula, to: SampledFormula, isKnown: Bool = true, hasEnds: Bool = true) {
    self.value = value
    self.from = from
    self.to = to
    self.isKnown = isKnown
    self.hasEnds = hasEnds
  }
}

/// Turns a formula of rules or model into one over the rows of a matrix, node by node as the exact evaluation walks.
struct FormulaSampling {
  let program: Program
  /// By node of an uncertain figure: its row.
  let rows: [Int: Int]
  let parameters: ParameterFormulas
  let scope: Scope
  var roles: [SampledRole] = []
  /// What `delay` is worth in the formulas of the deliverable, in base units of time.
  var delay: SampledFormula?

  /// Nil where a figure that the formula needs is not known.
  func formula(_ node: Int) -> SampledFormula? {
    if let row = rows[node] { return .parameter(row) }
    switch program.formulas[node].operation {
    case .literal(let value, _): return .constant(Double(value))
    case .boolean(let value): return .constant(value ? 1 : 0)
    case .date(let date): return .constant(Double(date.dayNumber))
    case .unknown: return nil
    case .parameter(let parameter): return self.parameter(parameter)
    case .role(let role, let part): return figure(of: role, part)
    case .definition(_, let formula): return self.formula(formula)
    case .prefix(let prefix, let operand):
      return formula(operand).map { prefix == .minus ? -$0 : .equal($0, .constant(0)) }
    case .infix(let infix, let left, let right): return combination(infix, left, right)
    case .daysBetween(let left, let right):
      guard let later = formula(left), let earlier = formula(right) else { return nil }
      return (later - earlier) * .constant(Double(program.calendarDay))
    case .accrual(let parameter, _, let time):
      // Changes of the rate on the way are for exact figures: what is sampled is the rate that holds today.
      guard let rate = self.parameter(parameter), let length = formula(time) else { return nil }
      return rate * length
    case .conditional(let condition, let then, let otherwise): return choice(condition, then, otherwise)
    case .call(let function, let left, let right):
      guard let first = formula(left) else { return nil }
      return left == right ? function.sampled(first) : formula(right).map { function.sampled(first, $0) }
    case .conversion(let operand, _): return formula(operand)
    }
  }

  private func parameter(_ parameter: Int) -> SampledFormula? {
    if let delay, case .unknown(let cause) = program.value(of: parameter, in: scope),
      program.parameters[cause].name == "deliverable.delay"
    {
      // Only the delay was missing when the model was loaded.
      if parameter == cause { return delay }
      return program.declaration(of: parameter, in: scope).flatMap { formula($0.formula.index) }
    }
    if let formula = parameters.formula(of: parameter, in: scope, program) { return formula }
    guard case .known(let value) = program.value(of: parameter, in: scope) else { return nil }
    return .constant(Double(value))
  }

  private func figure(of role: Int, _ part: RolePart) -> SampledFormula? {
    guard roles.indices.contains(role), roles[role].isKnown, roles[role].hasEnds || part == .value || part == .by else {
      return nil
    }
    return switch part {
    case .value, .by: roles[role].value
    case .from: roles[role].from
    case .to: roles[role].to
    }
  }

  private func combination(
    _ infix: ExpressionSyntax.InfixOperator, _ left: Int, _ right: Int
  ) -> SampledFormula? {
    guard let first = formula(left) else { return nil }
    // The second half of a settled condition may need what the statement does not give.
    if let settled = first.constantValue, infix == .and && settled == 0 || infix == .or && settled != 0 { return first }
    guard let second = formula(right) else { return nil }
    return infix.sampled(first, second)
  }

  /// Only what can be computed counts: a branch that needs an unknown figure is no number.
  private func choice(_ condition: Int, _ then: Int, _ otherwise: Int) -> SampledFormula? {
    guard let test = formula(condition) else { return nil }
    if let settled = test.constantValue { return formula(settled != 0 ? then : otherwise) }
    let (first, second) = (formula(then), formula(otherwise))
    guard first != nil || second != nil else { return nil }
    return .choose(test, then: first ?? .constant(.nan), otherwise: second ?? .constant(.nan))
  }
}

extension ExpressionSyntax.InfixOperator {
  /// As the exact evaluation, with 1 and 0 for conditions.
  fileprivate func sampled(_ left: SampledFormula, _ right: SampledFormula) -> SampledFormula {
    func not(_ condition: SampledFormula) -> SampledFormula { .constant(1) - condition }
    return switch self {
    case .add: left + right
    case .subtract: left - right
    case .multiply: left * right
    case .divide: left / right
    case .power: .power(left, right)
    case .equal: .equal(left, right)
    case .notEqual: not(.equal(left, right))
    case .less: .less(left, right)
    case .lessOrEqual: not(.less(right, left))
    case .greater: .less(right, left)
    case .greaterOrEqual: not(.less(left, right))
    case .and: left * right
    case .or: .larger(left, right)
    }
  }
}

extension BuiltinFunction {
  fileprivate func sampled(_ value: SampledFormula) -> SampledFormula {
    switch self {
    case .min, .max: value
    case .abs: value.magnitude
    case .floor: value.floor
    case .ceil: value.ceiling
    case .round: value.rounded
    case .softplus: value.softplus
    }
  }

  fileprivate func sampled(_ value: SampledFormula, _ second: SampledFormula) -> SampledFormula {
    switch self {
    case .min: .smaller(value, second)
    case .max: .larger(value, second)
    case .round, .ceil, .floor, .abs, .softplus: sampled(value / second) * second
    }
  }
}
