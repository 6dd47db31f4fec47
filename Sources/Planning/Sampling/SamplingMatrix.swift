/// Every uncertain parameter, drawn once a trial: all formulas of a run see the same draws, so that their sum is right.
public struct SamplingMatrix: Sendable {
  public struct Parameter: Sendable, Hashable {
    public let name: String
    public let distribution: Distribution

    public init(name: String, distribution: Distribution) {
      self.name = name
      self.distribution = distribution
    }
  }

  /// As many as the quantiles shown need: a median of 10,000 is good to about a hundredth of the spread.
  public static let usualTrials = 10_000

  public let parameters: [Parameter]
  public let trials: Int
  /// One row a parameter, one column a trial.
  private let values: [Double]

  /// - Complexity: O(parameters × trials).
  public init(_ parameters: [Parameter], trials: Int = usualTrials, seed: UInt64) {
    precondition(trials > 0, "a sample has trials")
    self.parameters = parameters
    self.trials = trials
    var values: [Double] = []
    values.reserveCapacity(parameters.count * trials)
    for parameter in parameters {
      var generator = Xoshiro(seed: seed, stream: parameter.name)
      for _ in 0..<trials { values.append(parameter.distribution.draw(using: &generator)) }
    }
    self.values = values
  }

  /// What was drawn for a parameter, trial by trial.
  public func draws(of parameter: Int) -> ArraySlice<Double> {
    values[parameter * trials..<(parameter + 1) * trials]
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
    precondition(formulas.allSatisfy { $0.width <= parameters.count }, "a formula reads parameters that are there")
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
}
