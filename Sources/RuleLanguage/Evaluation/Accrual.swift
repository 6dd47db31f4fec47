import Diagnostics
public import Quantities

/// From when a written value holds, until the next one does.
public struct ValuePeriod: Sendable, Hashable {
  /// Nil for ever before.
  public let from: CalendarDate?
  /// Into `Program.declarations`; nil while nothing holds.
  public let declaration: Int?
}

extension Program {
  /// The values of a parameter over time, in order: one, unless its values have dates.
  public func periods(of parameter: Int, in scope: Scope) -> [ValuePeriod] {
    if let dated = datedValues[parameter] {
      let entity = slots[parameter] < 0 ? scope.team : scope.deliverable ?? -1
      return dated.indices.contains(entity) ? dated[entity] : []
    }
    return declarationIndex(of: parameter, in: scope).map { [ValuePeriod(from: nil, declaration: $0)] } ?? []
  }

  /// What adds up over a time from a day on at a rate that may change on the way: `accrued(cost_of_delay, due, delay)`.
  /// Before the first dated rate nothing adds up. A time below zero takes back what would have added up.
  func accrue<Trace: FormulaTrace>(
    _ parameter: Int, _ start: Int, _ duration: Int, at index: Int, scope: Scope, roles: [RoleValue],
    trace: inout Trace
  ) throws(EvaluationFault) -> (value: Rational, step: Trace.Step) {
    let (time, timeStep) = try walk(duration, roles: roles, scope: scope, trace: &trace)
    let periods = periods(of: parameter, in: scope)
    guard periods.count > 1 || periods.first?.from != nil else {
      guard let declaration = periods.first?.declaration else {
        throw .unknownParameter(parameter, formulas[index].span)
      }
      let (rate, rateStep) = try self.rate(declaration, of: parameter, scope: scope, trace: &trace)
      let value = try faulting(at: index) { () throws(ArithmeticFault) in try rate * time }
      return (value, trace.combined(index, value, timeStep, rateStep, in: self))
    }
    let first = try day(start, roles: roles, scope: scope)
    let (begin, end) = try faulting(at: index) { () throws(ArithmeticFault) in
      let last = try first + time / calendarDay
      return time.isNegative ? (last, first) : (first, last)
    }
    var sum = Rational.zero
    var parts: [Trace.Step] = []
    for (position, period) in periods.enumerated() {
      guard let declaration = period.declaration else { continue }
      let from = period.from.map { max(begin, Rational($0.dayNumber)) } ?? begin
      let next = periods.indices.contains(position + 1) ? periods[position + 1].from : nil
      let to = next.map { min(end, Rational($0.dayNumber)) } ?? end
      guard from < to else { continue }
      let (rate, rateStep) = try self.rate(declaration, of: parameter, scope: scope, trace: &trace)
      let (length, amount) = try faulting(at: index) { () throws(ArithmeticFault) in
        let length = try (to - from) * calendarDay * (time.isNegative ? -.one : .one)
        return (length, try length * rate)
      }
      sum = try faulting(at: index) { () throws(ArithmeticFault) in try sum + amount }
      parts.append(trace.part(index, length, rateStep, amount, in: self))
    }
    return (sum, trace.sum(index, sum, parts, in: self))
  }

  /// The value of a written rate, as the parameter that it is one of.
  private func rate<Trace: FormulaTrace>(
    _ declaration: Int, of parameter: Int, scope: Scope, trace: inout Trace
  ) throws(EvaluationFault) -> (value: Rational, step: Trace.Step) {
    let formula = declarations[declaration].formula.index
    // Whose value is missing: the parameter's own, where it is written `unknown`.
    if case .unknown = formulas[formula].operation { throw .unknownParameter(parameter, formulas[formula].span) }
    let (value, _) = try walk(formula, roles: [], scope: scope, trace: &trace)
    return (value, trace.declared(declaration, value, in: self))
  }

  /// A day that nobody gave is today: a delay that starts at no date starts now.
  private func day(_ node: Int, roles: [RoleValue], scope: Scope) throws(EvaluationFault) -> Rational {
    do {
      return try walk(node, roles: roles, scope: scope, trace: NoTrace.self)
    } catch {
      guard case .unknownParameter = error else { throw error }
      return Rational(asOf.dayNumber)
    }
  }

  private func walk(
    _ node: Int, roles: [RoleValue], scope: Scope, trace: NoTrace.Type
  ) throws(EvaluationFault) -> Rational {
    var none = NoTrace()
    return try walk(node, roles: roles, scope: scope, trace: &none).value
  }
}

extension ProgramBuilder {
  static let accrual = "accrued"

  /// `accrued(RATE, FROM, TIME)`: its first argument names a value, for it is the value's whole history that counts.
  mutating func accrual(
    _ arguments: [ExpressionSyntax], _ span: SourceSpan, in context: FormulaContext, depth: Int
  ) -> (root: Int, depth: Int) {
    guard arguments.count == 3 else {
      report(
        .wrongArgumentCount(Self.accrual, found: arguments.count, example: "accrued(cost_of_delay, due, delay)", span))
      return (failure(span), 1)
    }
    guard case .name(let parts) = arguments[0].kind, let parameter = parameter(parts, in: context) else {
      report(.accrualNeedsName(arguments[0].span))
      return (failure(span), 1)
    }
    guard isReachable(parameters[parameter].owner, from: context) else {
      report(.outOfReach(parameters[parameter].name, arguments[0].span))
      return (failure(span), 1)
    }
    store.dependencies.append(.parameter(parameter))
    let (start, first) = node(arguments[1], in: context, depth: depth + 1)
    let (time, second) = node(arguments[2], in: context, depth: depth + 1)
    return (store.add(.accrual(parameter, from: start, over: time), span), max(first, second) + 1)
  }

  mutating func type(ofAccrual parameter: Int, _ start: Int, _ time: Int, at index: Int) -> NodeType {
    let (rate, day, length) = (parameterTypes[parameter], store.types[start], store.types[time])
    if rate == .failed || day == .failed || length == .failed { return .failed }
    guard day == .date || day == .any else {
      report(.accrualNeeds(dimensions.text(.date), found: dimensions.text(day), span(start)))
      return .failed
    }
    guard length == .quantity(.time) || length == .any else {
      report(.accrualNeeds(dimensions.text(.quantity(.time)), found: dimensions.text(length), span(time)))
      return .failed
    }
    guard case .quantity(let dimension) = rate else { return .failed }
    return .quantity(dimension * .time)
  }

  // MARK: - Periods

  /// For every parameter some of whose values have dates: which holds from when, by team or deliverable.
  func datedValues(_ teamOrder: [Int]) -> [Int: [[ValuePeriod]]] {
    var result: [Int: [[ValuePeriod]]] = [:]
    let standard = teams.indices.first { teams[$0].isStandard }
    for (index, parameter) in parameters.enumerated() {
      guard parameter.values.contains(where: { values[$0].syntax.from != nil }) else { continue }
      let isOfDeliverables = parameter.owner == .deliverable
      let entities = isOfDeliverables ? Array(deliverables.indices) : teamOrder
      result[index] = entities.map { periods(of: index, for: $0, fallback: isOfDeliverables ? nil : standard) }
    }
    return result
  }

  private func periods(of parameter: Int, for entity: Int, fallback: Int?) -> [ValuePeriod] {
    let days = Set(parameters[parameter].values.compactMap { values[$0].syntax.from }).sorted()
    let starts: [CalendarDate?] = [nil] + days
    var periods: [ValuePeriod] = []
    for start in starts {
      let day = start ?? days[0].adding(days: -1)
      let held = holding(parameter, for: entity, fallback: fallback, on: day).flatMap { index in
        isOpen(index, in: parameter) ? nil : index
      }
      if let last = periods.last, last.declaration == held { continue }
      periods.append(ValuePeriod(from: start, declaration: held))
    }
    return periods
  }

  /// Our `unknown` says that nobody has given the value: somebody has, from a day on.
  private func isOpen(_ value: Int, in parameter: Int) -> Bool {
    guard case .unknown = values[value].syntax.value.kind else { return false }
    return parameters[parameter].values.contains { values[$0].rank.number > values[value].rank.number }
  }
}
