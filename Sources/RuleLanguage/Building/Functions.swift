import Diagnostics
import Quantities

/// A function that a file declares: its formula is put in the place of every call, so nothing else needs to know it.
struct FunctionEntry: Sendable {
  var syntax: FunctionSyntax
  var rank: Rank
  var span: SourceSpan
}

/// What the argument at a node must be.
struct ArgumentCheck {
  let function: Int
  let parameter: Int
}

extension ProgramBuilder {
  mutating func collectFunction(_ syntax: FunctionSyntax, _ span: SourceSpan, _ rank: Rank) {
    let name = syntax.name
    guard BuiltinFunction(rawValue: name.text) == nil, name.text != Self.accrual else {
      report(.builtInFunction(name))
      return
    }
    for (index, parameter) in syntax.parameters.enumerated() {
      guard let first = syntax.parameters[..<index].first(where: { $0.name.text == parameter.name.text }) else {
        continue
      }
      report(.duplicate(parameter.name.text, parameter.name.span, first: first.name.span))
    }
    let entry = FunctionEntry(syntax: syntax, rank: rank, span: span)
    guard let index = functionsByName[name.text] else {
      functionsByName[name.text] = functions.count
      functions.append(entry)
      return
    }
    if functions[index].rank == rank {
      report(.duplicate("function \(name.text)", name.span, first: functions[index].syntax.name.span))
      return
    }
    overrides.append(Override(name: "function \(name.text)", replaced: functions[index].span, by: span))
    functions[index] = entry
  }

  // MARK: - Calls

  /// The function's own formula with the arguments in their places.
  mutating func expansion(
    of function: Int, _ arguments: [ExpressionSyntax], _ span: SourceSpan, in context: FormulaContext, depth: Int
  ) -> (root: Int, depth: Int) {
    let syntax = functions[function].syntax
    guard arguments.count == syntax.parameters.count else {
      report(.wrongArgumentCount(syntax, found: arguments.count, span))
      return (failure(span), 1)
    }
    guard !functionsUnderWay.contains(function) else {
      let loop = functionsUnderWay[(functionsUnderWay.firstIndex(of: function) ?? 0)...]
      let spans = loop.map { functions[$0].syntax.name.span }
      report(.cycle(loop.map { functions[$0].syntax.name.text }, spans[0], others: Array(spans.dropFirst())))
      return (failure(span), 1)
    }
    let start = store.nodes.count
    if functionsUnderWay.isEmpty { firstNodeOfCall = start }
    // Calls within calls may double at every step: what has grown beyond good sense is not followed to its end.
    guard start - firstNodeOfCall <= Self.maximumTreeSize else { return (failure(span), 1) }
    var places: [String: Int] = [:]
    var height = 0
    for (index, argument) in arguments.enumerated() {
      let (root, own) = node(argument, in: context, depth: depth + 1)
      places[syntax.parameters[index].name.text] = root
      store.checks[root, default: []].append(ArgumentCheck(function: function, parameter: index))
      height = max(height, own)
    }
    functionsUnderWay.append(function)
    defer { functionsUnderWay.removeLast() }
    let (root, own) = node(syntax.value, in: .function(places), depth: depth + 1)
    guard functionsUnderWay.count > 1 || isBounded(root, from: start) else {
      report(.formulaTooLong(span))
      return (failure(span), 1)
    }
    // A formula ends with its root; `f(x) = x` would end with whatever came last.
    return (root == store.nodes.count - 1 ? root : same(root, span), height + own)
  }

  private static let maximumTreeSize = 5_000

  /// A node that is worth what another is, and shows nothing of itself.
  private mutating func same(_ node: Int, _ span: SourceSpan) -> Int {
    let condition = store.add(.boolean(true), span, type: .boolean)
    return store.add(.conditional(condition, then: node, otherwise: node), span)
  }

  /// Whether computing a node takes no more steps than it may: an argument that is used twice is computed twice.
  private func isBounded(_ root: Int, from start: Int) -> Bool {
    guard store.nodes.count - start <= Self.maximumTreeSize else { return false }
    var sizes = Array(repeating: 1, count: store.nodes.count - start)
    for index in start..<store.nodes.count {
      for operand in store.nodes[index].operation.operands where operand >= start && operand < index {
        sizes[index - start] = min(sizes[index - start] + sizes[operand - start], Self.maximumTreeSize + 1)
      }
    }
    return root < start || sizes[root - start] <= Self.maximumTreeSize
  }

  // MARK: - Types

  /// Holds a node against what the functions ask that it is an argument of.
  mutating func checkArguments(at node: Int) {
    guard !store.checks.isEmpty, let checks = store.checks.removeValue(forKey: node) else { return }
    for check in checks {
      let wanted = type(ofParameter: check.parameter, of: check.function)
      let found = store.types[node]
      guard found != wanted, found != .failed, found != .any, wanted != .failed else { continue }
      let syntax = functions[check.function].syntax
      report(
        .wrongArgument(
          syntax.parameters[check.parameter].name, of: syntax.name.text, wanted: dimensions.text(wanted),
          found: dimensions.text(found), span(node)))
      store.types[node] = .failed
    }
  }

  /// What a measure and its `per`s come to; failed once an unknown one is reported.
  private mutating func type(of measure: NameSyntax, per: [NameSyntax]) -> NodeType {
    guard let (kind, base) = self.measure(measure) else { return .failed }
    if kind == .date { return .date }
    var dimension = base
    for per in per {
      switch per.text {
      case "person": dimension = dimension / .people
      case "time": dimension = dimension / .time
      default:
        guard let (_, unit) = self.measure(per) else { return .failed }
        dimension = dimension / unit
      }
    }
    return .quantity(dimension)
  }

  private mutating func type(ofParameter index: Int, of function: Int) -> NodeType {
    let parameter = functions[function].syntax.parameters[index]
    return type(of: parameter.measure, per: parameter.per)
  }

  /// Each function is looked at once by itself: a mistake in one that nobody calls is a mistake all the same.
  mutating func checkFunctions() {
    for (index, function) in functions.enumerated() {
      let start = store.nodes.count
      var places: [String: Int] = [:]
      for (position, parameter) in function.syntax.parameters.enumerated() {
        let type = type(ofParameter: position, of: index)
        places[parameter.name.text] = store.add(.role(position, .value), parameter.name.span, type: type)
      }
      functionsUnderWay = [index]
      firstNodeOfCall = start
      let firstDependency = store.dependencies.count
      let (root, _) = node(function.syntax.value, in: .function(places), depth: 0)
      functionsUnderWay = []
      if !isBounded(root, from: start) { report(.formulaTooLong(function.syntax.value.span)) }
      let end = store.nodes.count - 1
      type(
        ResolvedFormula(
          start: start, root: max(root, end), dependencies: firstDependency..<store.dependencies.count,
          span: function.syntax.value.span))
    }
  }

  /// Whether the same is said already of the same place in a function: it is looked at wherever it is called.
  func isRepeated(_ diagnostic: Diagnostic) -> Bool {
    guard let span = diagnostic.span else { return false }
    let isInFunction = functions.contains { function in
      function.span.source == span.source && function.span.start <= span.start && span.end <= function.span.end
    }
    return isInFunction && diagnostics.contains { $0.code == diagnostic.code && $0.span == span }
  }
}

extension FormulaNode.Operation {
  /// The nodes that it is computed from.
  fileprivate var operands: [Int] {
    switch self {
    case .literal, .boolean, .date, .unknown, .parameter, .role, .definition: []
    case .prefix(_, let operand), .conversion(let operand, _): [operand]
    case .infix(_, let left, let right), .daysBetween(let left, let right), .accrual(_, let left, let right):
      [left, right]
    case .call(_, let left, let right): left == right ? [left] : [left, right]
    case .conditional(let condition, let then, let otherwise): [condition, then, otherwise]
    }
  }
}
