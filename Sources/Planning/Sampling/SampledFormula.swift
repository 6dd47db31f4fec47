/// A formula over uncertain parameters, ready to be computed for many trials at a time.
///
/// Held as postfix operations: sums and products put formulas together, so that every one is complete. What needs no
/// parameter is computed at once.
public struct SampledFormula: Sendable, Hashable {
  enum Operation: Sendable, Hashable {
    case constant(Double)
    case parameter(Int)
    case add, subtract, multiply, divide, power
    case smaller, larger
    /// One where it holds, zero where it does not.
    case equal, less
    /// The second operand where the first is not zero, the third elsewhere.
    case choose
    case round, floor, ceil, abs
    /// ln(1 + eˣ)
    case softplus
  }

  let operations: [Operation]
  /// Intermediate results held at once.
  let depth: Int
  /// One more than the highest row it reads.
  let width: Int

  public static func constant(_ value: Double) -> SampledFormula {
    SampledFormula(operations: [.constant(value)], depth: 1, width: 0)
  }

  /// The parameter or formula at a row of the matrix.
  public static func parameter(_ index: Int) -> SampledFormula {
    precondition(index >= 0, "a parameter has a position")
    return SampledFormula(operations: [.parameter(index)], depth: 1, width: index + 1)
  }

  /// Its value where it reads no parameter; nil where it does.
  public var constantValue: Double? {
    if operations.count == 1, case .constant(let value) = operations[0] { value } else { nil }
  }

  /// How much work a trial is.
  public var operationCount: Int { operations.count }

  /// Whether it reads one of the first rows.
  public func reads(below row: Int) -> Bool {
    operations.contains { if case .parameter(let index) = $0 { index < row } else { false } }
  }

  /// The rows that it reads.
  public var rows: Set<Int> {
    Set(operations.compactMap { if case .parameter(let index) = $0 { index } else { nil } })
  }

  public static prefix func - (formula: SampledFormula) -> SampledFormula { constant(0) - formula }
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
  /// To a whole power; the fraction of an exponent is cut off.
  public static func power(_ base: SampledFormula, _ exponent: SampledFormula) -> SampledFormula {
    base.then(exponent, .power)
  }
  /// One where the left is less than the right, zero elsewhere.
  public static func less(_ left: SampledFormula, _ right: SampledFormula) -> SampledFormula { left.then(right, .less) }
  /// One where both are equal, zero elsewhere.
  public static func equal(_ left: SampledFormula, _ right: SampledFormula) -> SampledFormula {
    left.then(right, .equal)
  }
  /// The first of the two where the condition is not zero.
  public static func choose(
    _ condition: SampledFormula, then first: SampledFormula, otherwise second: SampledFormula
  ) -> SampledFormula {
    if let value = condition.constantValue { return value != 0 ? first : second }
    return SampledFormula(
      operations: condition.operations + first.operations + second.operations + [.choose],
      depth: max(condition.depth, first.depth + 1, second.depth + 2),
      width: max(condition.width, first.width, second.width))
  }

  /// To the nearest whole number, halves away from zero.
  public var rounded: SampledFormula { applying(.round) }
  public var floor: SampledFormula { applying(.floor) }
  public var ceiling: SampledFormula { applying(.ceil) }
  public var magnitude: SampledFormula { applying(.abs) }
  /// ln(1 + eˣ): what a logistic curve adds up to.
  public var softplus: SampledFormula { applying(.softplus) }

  private func then(_ right: SampledFormula, _ operation: Operation) -> SampledFormula {
    if let first = constantValue, let second = right.constantValue {
      return .constant(operation.applied(first, second))
    }
    return SampledFormula(
      operations: operations + right.operations + [operation], depth: max(depth, right.depth + 1),
      width: max(width, right.width))
  }

  private func applying(_ operation: Operation) -> SampledFormula {
    if let value = constantValue { return .constant(operation.applied(value, 0)) }
    return SampledFormula(operations: operations + [operation], depth: depth, width: width)
  }

  /// Its value for one set of rows.
  public func value(at point: [Double]) -> Double {
    precondition(width <= point.count, "a formula reads rows that are there")
    var stack: [Double] = []
    for operation in operations {
      switch operation {
      case .constant(let value): stack.append(value)
      case .parameter(let index): stack.append(point[index])
      case .choose:
        let otherwise = stack.removeLast()
        let then = stack.removeLast()
        stack.append(stack.removeLast() != 0 ? then : otherwise)
      default:
        let right = operation.operands == 2 ? stack.removeLast() : 0
        stack.append(operation.applied(stack.removeLast(), right))
      }
    }
    return stack[0]
  }
}

extension SampledFormula.Operation {
  var operands: Int {
    switch self {
    case .constant, .parameter: 0
    case .round, .floor, .ceil, .abs, .softplus: 1
    case .choose: 3
    default: 2
    }
  }

  /// The result for two operands; an operation of one leaves the second alone.
  @inline(__always)
  func applied(_ left: Double, _ right: Double) -> Double {
    switch self {
    case .add: left + right
    case .subtract: left - right
    case .multiply: left * right
    case .divide: left / right
    case .power: left.raised(to: right)
    case .smaller: right < left ? right : left
    case .larger: right > left ? right : left
    case .equal: left == right ? 1 : 0
    case .less: left < right ? 1 : 0
    case .round: left < 0 ? -(-left + 0.5).wholePart : (left + 0.5).wholePart
    case .floor: left.wholePart - (left < left.wholePart ? 1 : 0)
    case .ceil: left.wholePart + (left > left.wholePart ? 1 : 0)
    case .abs: left.magnitude
    case .softplus: max(left, 0) + Elementary.logarithm(1 + Elementary.exponential(-left.magnitude))
    case .constant(let value): value
    case .parameter, .choose: left
    }
  }
}

extension Double {
  /// Without its fraction, by conversions alone: beyond 2⁵³ there is none.
  fileprivate var wholePart: Double {
    magnitude < 0x1p53 ? Double(Int(self)) : self
  }

  /// By repeated squaring: the C library's power differs from machine to machine.
  fileprivate func raised(to exponent: Double) -> Double {
    guard exponent.isFinite else { return .nan }
    var (rest, square, result) = (Int(min(exponent.magnitude, 1_000)), self, 1.0)
    while rest > 0 {
      if rest & 1 == 1 { result *= square }
      square *= square
      rest >>= 1
    }
    return exponent < 0 ? 1 / result : result
  }
}
