// Of rules that apply alike, those that compute alike are no two readings: seen in their formulas, before any figure.
extension Program {
  /// Whether two rules make the same of the same figures. False says nothing: other formulas may come to the same.
  public func computesAlike(_ left: Rule, _ right: Rule) -> Bool {
    left.roles.count == right.roles.count && left.money.count == right.money.count
      && left.roles.indices.allSatisfy { isAlike(left.demand.figures[$0], right.demand.figures[$0]) }
      && isAlike(left.slip, right.slip)
      && left.money.indices.allSatisfy { line in
        left.money[line].kind == right.money[line].kind && left.money[line].isRecurring == right.money[line].isRecurring
          && isAlike(left.money[line].formula, right.money[line].formula)
      }
  }

  private func isAlike(_ left: FigureDemand, _ right: FigureDemand) -> Bool {
    guard left.shape == right.shape, left.measure == right.measure, left.dimension == right.dimension else {
      return false
    }
    switch (left.fallback, right.fallback) {
    case (.required, .required), (.unknown, .unknown): return true
    case (.formula(let left), .formula(let right)): return isAlike(left, right)
    default: return false
    }
  }

  private func isAlike(_ left: FormulaID?, _ right: FormulaID?) -> Bool {
    guard let left, let right else { return left == right }
    return isAlike(left.index, right.index)
  }

  private func isAlike(_ left: Int, _ right: Int) -> Bool {
    switch (formulas[left].operation, formulas[right].operation) {
    case (.literal(let left, _), .literal(let right, _)): left == right
    case (.parameter(let left), .parameter(let right)): left == right
    case (.role(let left, let part), .role(let right, let other)): left == right && part == other
    case (.definition(_, let left), .definition(_, let right)): isAlike(left, right)
    case (.prefix(let sign, let left), .prefix(let other, let right)): sign == other && isAlike(left, right)
    case (.infix(let sign, let left, let second), .infix(let other, let right, let last)):
      sign == other && isAlike(left, right) && isAlike(second, last)
    default: false
    }
  }
}
