import Planning
import RuleLanguage

/// The parameters of a model whose value hangs on an uncertain figure, as formulas over the matrix.
struct ParameterFormulas {
  private struct Key: Hashable {
    /// A team, or a deliverable for the fields of deliverables.
    let entity: Int
    let parameter: Int
  }

  private var formulas: [Key: SampledFormula] = [:]

  init() {}

  /// Nil for a parameter that is certain there.
  func formula(of parameter: Int, in scope: Scope, _ program: Program) -> SampledFormula? {
    guard let entity = Self.entity(of: parameter, in: scope, program) else { return nil }
    return formulas[Key(entity: entity, parameter: parameter)]
  }

  /// Finds what is uncertain, in the order of needs, and adds a row for each formula that is more than one figure.
  init(_ program: Program, rows: [Int: Int], matrix: inout SamplingMatrix) {
    for parameter in Self.uncertain(program, rows: rows) {
      for scope in Self.scopes(of: parameter, in: program) {
        guard let declaration = program.declaration(of: parameter, in: scope),
          case .known = program.value(of: parameter, in: scope),
          let entity = Self.entity(of: parameter, in: scope, program)
        else { continue }
        let sampling = FormulaSampling(program: program, rows: rows, parameters: self, scope: scope)
        guard let formula = sampling.formula(declaration.formula.index), formula.constantValue == nil else { continue }
        formulas[Key(entity: entity, parameter: parameter)] =
          formula.operationCount == 1 ? formula : .parameter(matrix.append(derived: formula))
      }
    }
  }

  private static func entity(of parameter: Int, in scope: Scope, _ program: Program) -> Int? {
    switch program.parameters[parameter].owner {
    // A model's own value may read the team's: it is worth something else to each.
    case .model, .team: scope.team
    case .deliverable: scope.deliverable
    }
  }

  private static func scopes(of parameter: Int, in program: Program) -> [Scope] {
    guard program.parameters[parameter].owner == .deliverable else {
      return program.teams.indices.map { Scope(team: $0) }
    }
    return program.deliverables.indices.map { Scope(team: program.deliverables[$0].team, deliverable: $0) }
  }

  /// The parameters that need an uncertain figure, each after those it needs.
  private static func uncertain(_ program: Program, rows: [Int: Int]) -> [Int] {
    var needs = Array(repeating: Set<Int>(), count: program.parameters.count)
    var isUncertain = Array(repeating: false, count: program.parameters.count)
    for declaration in program.declarations {
      var references = References(program: program, rows: rows)
      references.visit(declaration.formula.index)
      needs[declaration.parameter].formUnion(references.parameters)
      if references.isUncertain { isUncertain[declaration.parameter] = true }
    }
    var order: [Int] = []
    var isDone = Array(repeating: false, count: needs.count)
    // A path of needs is followed with a list: a model may be deeper than the stack.
    for start in needs.indices where !isDone[start] {
      var path = [start]
      var onPath: Set<Int> = [start]
      while let current = path.last {
        if let next = needs[current].sorted().first(where: { !isDone[$0] && !onPath.contains($0) }) {
          path.append(next)
          onPath.insert(next)
          continue
        }
        path.removeLast()
        isDone[current] = true
        if needs[current].contains(where: { isUncertain[$0] }) { isUncertain[current] = true }
        if isUncertain[current] { order.append(current) }
      }
    }
    return order
  }
}

/// What a formula names.
private struct References {
  let program: Program
  let rows: [Int: Int]
  var parameters: Set<Int> = []
  var isUncertain = false

  mutating func visit(_ node: Int) {
    if rows[node] != nil { isUncertain = true }
    switch program.formulas[node].operation {
    case .literal, .boolean, .date, .unknown, .role: break
    case .parameter(let parameter): parameters.insert(parameter)
    case .definition(_, let formula): visit(formula)
    case .prefix(_, let operand), .conversion(let operand, _): visit(operand)
    case .infix(_, let left, let right), .daysBetween(let left, let right): visit(both: left, right)
    case .call(_, let left, let right): left == right ? visit(left) : visit(both: left, right)
    case .accrual(let parameter, let start, let time):
      parameters.insert(parameter)
      visit(both: start, time)
    case .conditional(let condition, let then, let otherwise):
      visit(condition)
      visit(both: then, otherwise)
    }
  }

  private mutating func visit(both left: Int, _ right: Int) {
    visit(left)
    visit(right)
  }
}
