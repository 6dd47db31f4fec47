/// A formula over uncertain parameters, ready to be computed for many trials at a time.
///
/// Held as postfix operations: sums and products put formulas together, so that every one is complete.
public struct SampledFormula: Sendable, Hashable {
  enum Operation: Sendable, Hashable {
    case constant(Double)
    case parameter(Int)
    case add
    case subtract
    case multiply
    case divide
    case smaller
    case larger
  }

  let operations: [Operation]
  /// Intermediate results held at once.
  let depth: Int
  /// One more than the highest parameter it reads.
  let width: Int

  public static func constant(_ value: Double) -> SampledFormula {
    SampledFormula(operations: [.constant(value)], depth: 1, width: 0)
  }

  /// The parameter at a position of the matrix.
  public static func parameter(_ index: Int) -> SampledFormula {
    precondition(index >= 0, "a parameter has a position")
    return SampledFormula(operations: [.parameter(index)], depth: 1, width: index + 1)
  }

  public static func + (left: SampledFormula, right: SampledFormula) -> SampledFormula { left.then(right, .add) }
  public static func - (left: SampledFormula, right: SampledFormula) -> SampledFormula { left.then(right, .subtract) }
  public static func * (left: SampledFormula, right: SampledFormula) -> SampledFormula { left.then(right, .multiply) }
  public static func / (left: SampledFormula, right: SampledFormula) -> SampledFormula { left.then(right, .divide) }
  public static func smaller(_ left: SampledFormula, _ right: SampledFormula) -> SampledFormula {
    left.then(right, .smaller)
  }
  public static func larger(_ left: SampledFormula, _ right: SampledFormula) -> SampledFormula {
    left.then(right, .larger)
  }

  private func then(_ right: SampledFormula, _ operation: Operation) -> SampledFormula {
    SampledFormula(
      operations: operations + right.operations + [operation], depth: max(depth, right.depth + 1),
      width: max(width, right.width))
  }

  /// Its value for one set of parameters.
  public func value(at parameters: [Double]) -> Double {
    precondition(width <= parameters.count, "a formula reads parameters that are there")
    var stack: [Double] = []
    for operation in operations {
      switch operation {
      case .constant(let value): stack.append(value)
      case .parameter(let index): stack.append(parameters[index])
      default:
        let right = stack.removeLast()
        let left = stack.removeLast()
        stack.append(operation.applied(left, right))
      }
    }
    return stack[0]
  }
}

extension SampledFormula.Operation {
  @inline(__always)
  func applied(_ left: Double, _ right: Double) -> Double {
    switch self {
    case .add: left + right
    case .subtract: left - right
    case .multiply: left * right
    case .divide: left / right
    case .smaller: right < left ? right : left
    case .larger: right > left ? right : left
    case .constant(let value): value
    case .parameter: left
    }
  }
}
