public import Quantities
public import RuleLanguage
public import Translation

/// Applies levers to a delay.
public struct LeverEvaluation: Sendable {
  private let program: Program
  private let scope: Scope
  /// Base units of time in a week.
  private let week: Rational
  private let uncertainty: Uncertainty?
  /// Penalties that a shorter delay no longer costs.
  private let penalties: DelayRelief?

  /// - Parameter uncertainty: what the model leaves open; nil where it is certain.
  public init(program: Program, scope: Scope, uncertainty: Uncertainty? = nil) {
    self.init(program: program, scope: scope, uncertainty: uncertainty, penalties: nil)
  }

  init(program: Program, scope: Scope, uncertainty: Uncertainty?, penalties: DelayRelief?) {
    self.program = program
    self.scope = scope
    self.uncertainty = uncertainty
    self.penalties = penalties
    week = program.units.unit(named: "week").flatMap { program.units[$0].factor } ?? .one
  }

  /// What a lever gives for a delay, both in weeks; nil when it is not offered for such a delay.
  ///
  /// - Parameter left: weeks until the delayed date.
  public func option(
    _ lever: Int, slip: Estimate, left: Estimate
  ) throws(EvaluationFault) -> LeverOption? {
    let delays = [(slip.value, left.value), (slip.low, left.low), (slip.high, left.high)]
    let first = try situation(slip: slip.value, left: left.value, of: lever)
    guard try isOffered(lever, first) else { return nil }
    var outcomes: [Outcome] = []
    for (index, delay) in delays.enumerated() where index == 0 || !slip.isExact || !left.isExact {
      let situation = try situation(slip: delay.0, left: delay.1, of: lever)
      for formula in formulas(of: program.levers[lever]) {
        outcomes.append(try outcome(of: lever, gain: formula, situation))
      }
    }
    return try combined(lever, outcomes)
  }

  // MARK: - One delay

  private struct Situation {
    let slip: Rational
    let left: Rational
  }

  /// A lever for one delay and one of its gains, in base units.
  private struct Outcome {
    let situation: Situation
    let gain: Rational
    let amounts: [Rational]
    /// How late the last part is; nil where there is only one.
    let last: Rational?
    /// Penalties avoided.
    let relief: Rational
    var change: Rational
  }

  /// The gain itself first, then its bounds.
  private func formulas(of lever: Lever) -> [FormulaID] {
    [lever.gain] + [lever.low, lever.high].compactMap { $0 }
  }

  private func situation(
    slip: Rational, left: Rational, of lever: Int
  ) throws(EvaluationFault) -> Situation {
    do throws(ArithmeticFault) {
      return Situation(slip: try slip * week, left: try left * week)
    } catch { throw .arithmetic(error, program.levers[lever].span) }
  }

  private func isOffered(_ lever: Int, _ situation: Situation) throws(EvaluationFault) -> Bool {
    guard let condition = program.levers[lever].condition else { return true }
    let roles = Lever.roles(slip: situation.slip, left: situation.left)
    return try !program.evaluate(condition, rule: -1, roles: roles, scope: scope).isZero
  }

  private func outcome(
    of lever: Int, gain formula: FormulaID, _ situation: Situation
  ) throws(EvaluationFault) -> Outcome {
    let before = Lever.roles(slip: situation.slip, left: situation.left)
    let gain = try program.evaluate(formula, rule: -1, roles: before, scope: scope)
    let roles = Lever.roles(slip: situation.slip, left: situation.left, gain: gain)
    var amounts: [Rational] = []
    let last: Rational? =
      if let formula = program.levers[lever].last {
        try program.evaluate(formula, rule: -1, roles: before, scope: scope)
      } else { nil }
    let relief = penalties?.amount(of: .penalty, gain: try won(lever, gain, last, situation)) ?? .zero
    var change = -relief
    for line in program.levers[lever].money {
      let amount = try program.evaluate(line.formula, rule: -1, roles: roles, scope: scope)
      amounts.append(amount)
      do throws(ArithmeticFault) {
        change = try change + amount
      } catch { throw .arithmetic(error, program.levers[lever].span) }
    }
    return Outcome(
      situation: situation, gain: gain, amounts: amounts, last: last, relief: relief, change: change)
  }

  /// What a contract sees of a gain: it waits for the last part.
  private func won(
    _ lever: Int, _ gain: Rational, _ last: Rational?, _ situation: Situation
  ) throws(EvaluationFault) -> Rational {
    guard let last else { return gain }
    do throws(ArithmeticFault) {
      return try situation.slip - last
    } catch { throw .arithmetic(error, program.levers[lever].span) }
  }

  private func bounds(of lever: Int, _ situation: Situation) -> LeverBounds? {
    uncertainty?.bounds(of: program.levers[lever], slip: situation.slip, left: situation.left, scope: scope)
  }

  // MARK: - All of them

  /// The first outcome is the one expected; the others give the bounds.
  private func combined(_ lever: Int, _ outcomes: [Outcome]) throws(EvaluationFault) -> LeverOption? {
    guard let expected = outcomes.first else { return nil }
    do throws(ArithmeticFault) {
      var gains: [Rational] = []
      var remaining: [Rational] = []
      for outcome in outcomes {
        gains.append(try outcome.gain / week)
        remaining.append(try (outcome.situation.slip - outcome.gain) / week)
      }
      let lines = program.levers[lever].money
      let drawn = bounds(of: lever, expected.situation)
      if let gain = drawn?.gain {
        let bounds = [try gain.low / week, try gain.high / week]
        gains += bounds
        for bound in bounds { remaining.append(try expected.situation.slip / week - bound) }
      }
      var drawnChange: Estimate?
      if let change = drawn?.change { drawnChange = try change + Estimate(-expected.relief) }
      let least = outcomes.min { $0.gain < $1.gain } ?? expected
      return LeverOption(
        lever: lever, gain: Estimate(spanning: gains), remaining: Estimate(spanning: remaining),
        last: try expected.last.map { last throws(ArithmeticFault) in try last / week },
        components: lines.indices.map { line in
          LeverOption.Component(
            line: line, kind: lines[line].kind,
            amount: Estimate(spanning: outcomes.map { $0.amounts[line] }, drawn?.amounts[line]))
        },
        relief: Estimate(spanning: outcomes.map(\.relief)),
        change: Estimate(spanning: outcomes.map(\.change), drawnChange),
        breakEven: BreakEven(gain: gains[0], change: expected.change),
        worstBreakEven: BreakEven(gain: try least.gain / week, change: least.change),
        roles: Lever.roles(slip: expected.situation.slip, left: expected.situation.left, gain: expected.gain))
    } catch { throw .arithmetic(error, program.levers[lever].span) }
  }
}

extension Estimate {
  /// The first value, between the least and the greatest, and what was drawn.
  fileprivate init(spanning values: [Rational], _ drawn: Estimate? = nil) {
    let all = values + [drawn?.low, drawn?.high].compactMap { $0 }
    self.init(values.first ?? .zero, low: all.min() ?? .zero, high: all.max() ?? .zero)
  }
}
