/// Every uncertain parameter, drawn once a trial: all formulas of a run see the same draws, so that their sum is right.
///
/// A row is a parameter, or a formula over rows above it that is worth computing once: a team's weekly cost.
public struct SamplingMatrix: Sendable {
  public struct Parameter: Sendable, Hashable {
    /// It seeds the draws: two of one name are drawn alike.
    public let name: String
    public let distribution: Distribution

    public init(name: String, distribution: Distribution) {
      self.name = name
      self.distribution = distribution
    }
  }

  private enum Row: Sendable {
    case drawn
    case derived(SampledFormula)
  }

  /// As many as the quantiles shown need: a median of 10,000 is good to about a hundredth of the spread.
  public static let usualTrials = 10_000

  public private(set) var parameters: [Parameter] = []
  /// By parameter: its row.
  public private(set) var parameterRows: [Int] = []
  public let trials: Int
  public let seed: UInt64
  private var rows: [Row] = []
  /// One row after the other, one column a trial.
  private var values: [Double] = []

  /// - Complexity: O(parameters × trials).
  public init(_ parameters: [Parameter], trials: Int = usualTrials, seed: UInt64) {
    precondition(trials > 0, "a sample has trials")
    self.trials = trials
    self.seed = seed
    values.reserveCapacity(parameters.count * trials)
    for parameter in parameters { append(parameter) }
  }

  /// Draws one more parameter; the draws of the others stay as they are.
  @discardableResult
  public mutating func append(_ parameter: Parameter) -> Int {
    parameters.append(parameter)
    parameterRows.append(rows.count)
    var generator = Xoshiro(seed: seed, stream: parameter.name)
    parameter.distribution.draw(trials, using: &generator, into: &values)
    rows.append(.drawn)
    return rows.count - 1
  }

  /// Computes a formula once for all that read it.
  @discardableResult
  public mutating func append(derived formula: SampledFormula) -> Int {
    values += samples(of: formula)
    rows.append(.derived(formula))
    return rows.count - 1
  }

  public var rowCount: Int { rows.count }

  /// What was drawn or computed for a row, trial by trial.
  public func draws(of row: Int) -> ArraySlice<Double> {
    values[row * trials..<(row + 1) * trials]
  }

  /// The value of every row where the parameters have these values.
  public func point(at parameterValues: [Double]) -> [Double] {
    precondition(parameterValues.count == parameters.count, "every parameter has a value")
    var point: [Double] = []
    var drawn = 0
    for row in rows {
      switch row {
      case .drawn:
        point.append(parameterValues[drawn])
        drawn += 1
      case .derived(let formula): point.append(formula.value(at: point))
      }
    }
    return point
  }

  /// The parameters that formulas read, themselves or through the rows that are computed from them.
  func parameters(behind formulas: [SampledFormula]) -> Set<Int> {
    var open = Set(formulas.flatMap(\.rows)).sorted()
    var seen = Set(open)
    while let row = open.popLast() {
      guard case .derived(let formula) = rows[row] else { continue }
      for next in formula.rows where seen.insert(next).inserted { open.append(next) }
    }
    return Set(parameterRows.indices.filter { seen.contains(parameterRows[$0]) })
  }

  /// A formula's value, trial by trial.
  ///
  /// - Complexity: O(operations × trials).
  public func samples(of formula: SampledFormula) -> [Double] {
    total(of: CollectionOfOne(formula))
  }

  /// The sum of all formulas, trial by trial.
  ///
  /// - Complexity: O(operations × trials).
  public func total(of formulas: some Collection<SampledFormula>) -> [Double] {
    var sums = Array(repeating: 0.0, count: trials)
    let depth = formulas.reduce(1) { max($0, $1.depth) }
    precondition(formulas.allSatisfy { $0.width <= rows.count }, "a formula reads rows that are there")
    var stack = Array(repeating: 0.0, count: depth * Self.block)
    sums.withUnsafeMutableBufferPointer { sums in
      values.withUnsafeBufferPointer { values in
        stack.withUnsafeMutableBufferPointer { stack in
          // A block of all parameters stays in the nearest cache while every formula reads it.
          for start in stride(from: 0, to: trials, by: Self.block) {
            let count = min(Self.block, trials - start)
            for formula in formulas {
              compute(formula, from: start, count: count, values, stack)
              for index in 0..<count { sums[start + index] += stack[index] }
            }
          }
        }
      }
    }
    return sums
  }

  /// Trials computed at a time.
  private static let block = 512

  /// Leaves the result at the start of the stack.
  private func compute(
    _ formula: SampledFormula, from start: Int, count: Int, _ values: UnsafeBufferPointer<Double>,
    _ stack: UnsafeMutableBufferPointer<Double>
  ) {
    var height = 0
    for operation in formula.operations {
      switch operation {
      case .constant(let value):
        for index in 0..<count { stack[height * Self.block + index] = value }
        height += 1
      case .parameter(let parameter):
        let row = parameter * trials + start
        for index in 0..<count { stack[height * Self.block + index] = values[row + index] }
        height += 1
      case .add: Self.combine(&height, count, stack) { $0 + $1 }
      case .subtract: Self.combine(&height, count, stack) { $0 - $1 }
      case .multiply: Self.combine(&height, count, stack) { $0 * $1 }
      case .divide: Self.combine(&height, count, stack) { $0 / $1 }
      case .smaller: Self.combine(&height, count, stack) { $1 < $0 ? $1 : $0 }
      case .larger: Self.combine(&height, count, stack) { $1 > $0 ? $1 : $0 }
      case .choose: Self.choose(&height, count, stack)
      case .power, .equal, .less, .round, .floor, .ceil, .abs, .softplus: Self.rare(operation, &height, count, stack)
      }
    }
  }

  @inline(__always)
  private static func combine(
    _ height: inout Int, _ count: Int, _ stack: UnsafeMutableBufferPointer<Double>,
    _ operation: (Double, Double) -> Double
  ) {
    let (left, right) = ((height - 2) * block, (height - 1) * block)
    for index in 0..<count { stack[left + index] = operation(stack[left + index], stack[right + index]) }
    height -= 1
  }

  private static func choose(_ height: inout Int, _ count: Int, _ stack: UnsafeMutableBufferPointer<Double>) {
    let (condition, then, otherwise) = ((height - 3) * block, (height - 2) * block, (height - 1) * block)
    for index in 0..<count {
      stack[condition + index] = stack[condition + index] != 0 ? stack[then + index] : stack[otherwise + index]
    }
    height -= 2
  }

  /// Not worth code of their own: one dispatch a value.
  private static func rare(
    _ operation: SampledFormula.Operation, _ height: inout Int, _ count: Int,
    _ stack: UnsafeMutableBufferPointer<Double>
  ) {
    if operation.operands == 2 { return combine(&height, count, stack) { operation.applied($0, $1) } }
    let operand = (height - 1) * block
    for index in operand..<operand + count { stack[index] = operation.applied(stack[index], 0) }
  }
}
