import Planning
import Quantities
import RuleLanguage
public import Translation

/// Puts bounds on the totals of a roll-up: every line of a trial sees the same draws, so that lines of one driver add up
/// and lines of several make up for one another (R16).
struct SampledTotals {
  private let rollUp: RollUp
  private let engine: Engine
  private let sampled: SampledLines

  /// Nil where nothing uncertain is counted.
  init?(_ rollUp: RollUp, engine: Engine) {
    guard !rollUp.isTooLarge, !rollUp.items.isEmpty, rollUp.items.count <= Self.mostItems else { return nil }
    guard engine.uncertainty != nil || Self.statedRanges(rollUp) > 1 else { return nil }
    self.rollUp = rollUp
    self.engine = engine
    sampled = SampledLines(rollUp, engine: engine)
  }

  /// Beyond that many lines the ends of their ranges are added up, which takes no draws and errs on the wide side.
  static let mostItems = 20_000

  private static func statedRanges(_ rollUp: RollUp) -> Int {
    rollUp.items.count { item in item.impact.roles.contains { $0.high != nil } }
  }

  /// The formulas of one sum, and their outcomes.
  private struct Sum {
    var formulas: [SampledFormula] = []
    /// Nil where the sum is certain, or ranges by one stated range alone.
    var samples: [Double]?
  }

  private func sum(_ formulas: [SampledFormula]) -> Sum {
    guard isDrawn(formulas) else { return Sum(formulas: formulas) }
    return Sum(formulas: formulas, samples: sampled.matrix.total(of: formulas))
  }

  /// One range that a statement gives stays as it was said; more than one, or the model's, are drawn.
  private func isDrawn(_ formulas: [SampledFormula]) -> Bool {
    let rows = formulas.reduce(into: Set<Int>()) { $0.formUnion($1.rows) }
    return rows.count > 1 || rows.contains { $0 < sampled.modelRows }
  }

  /// The figure that the roll-up gives with the spread of the draws around it.
  private func estimate(_ samples: [Double]?, _ figure: Estimate) -> Estimate {
    guard let samples else { return figure }
    return Quantiles(samples)?.estimate(around: figure.value) ?? figure
  }

  // MARK: - Money

  func measured() -> RollUp {
    var result = rollUp
    let certain = sampled.order.filter { !rollUp.items[$0].isRisk }
    let slips = SampledSlips(rollUp, engine: engine, sampled)
    result.slips = rollUp.slips.map { slip in
      guard let formula = slips.formula(of: slip.subject) else { return slip }
      let bounded = bounded(formula, slip.slip)
      return bounded.median == nil
        ? slip : RollUp.Slip(subject: slip.subject, slip: bounded, ifSerial: Estimate(slip.ifSerial.value))
    }
    result.outlook = rollUp.outlook.map { outlook in
      outlook.mappingWeeks { deliverable, weeks in
        slips.formula(of: .deliverable(deliverable)).map { bounded($0, weeks) } ?? weeks
      }
    }
    // What cannot be computed for a trial stays as it is.
    let delays = rollUp.delayCosts.map { cost in
      (kind: cost.kind, formula: slips.formula(of: cost) ?? .constant(Double(cost.amount.value)))
    }
    result.delayCosts = zip(rollUp.delayCosts, delays.map(\.formula)).map { cost, formula in
      RollUp.DelayLine(
        deliverable: cost.deliverable,
        weeks: slips.formula(of: .deliverable(cost.deliverable)).map { bounded($0, cost.weeks) } ?? cost.weeks,
        kind: cost.kind, amount: bounded(formula, cost.amount))
    }
    measureMoney(certain, delays: delays, &result)
    measureRisks(&result)
    return result
  }

  private func bounded(_ formula: SampledFormula, _ figure: Estimate) -> Estimate {
    guard isDrawn([formula]) else { return figure }
    return estimate(sampled.matrix.samples(of: formula), figure)
  }

  private func measureMoney(
    _ items: [Int], delays: [(kind: MoneyKind, formula: SampledFormula)], _ result: inout RollUp
  ) {
    func formulas(_ kind: MoneyKind, _ lines: KeyPath<SampledLines.Line, [MoneyKind: SampledFormula]>)
      -> [SampledFormula]
    {
      items.compactMap { sampled.lines[$0][keyPath: lines][kind] }
    }
    let oneOff = MoneyKind.allCases.map { kind in
      sum(formulas(kind, \.oneOff) + delays.filter { $0.kind == kind }.map(\.formula))
    }
    let recurring = MoneyKind.allCases.map { sum(formulas($0, \.recurring)) }
    result.oneOff = bounded(rollUp.oneOff, oneOff)
    result.recurring = bounded(rollUp.recurring, recurring)
    result.twelveMonths = bounded(
      rollUp.twelveMonths,
      MoneyKind.allCases.enumerated().map { index, kind in
        // What starts later or ends earlier recurs fewer times; that is taken to be known.
        let months = kind == .capacity ? 12 * Double(engine.program.workedShare) : 12
        let certain = Double(rollUp.oneOff[kind].value) + months * Double(rollUp.recurring[kind].value)
        return combined(
          oneOff[index], recurring[index], factor: months, shift: Double(rollUp.twelveMonths[kind].value) - certain)
      })
    // The sum is shown as a person adds it up; its bounds stand at the total.
    result.sumOfLines = rollUp.sumOfLines.central
    result.taken = rollUp.taken.central
    result.recurringLines = rollUp.recurringLines.central
    result.recurringTaken = rollUp.recurringTaken.central
    result.losses = rollUp.losses.central
    result.gains = rollUp.gains.central
    let cost = oneOff[0].formulas + oneOff[1].formulas
    let dependences = TotalDependences(
      cost: dependence(cost), runRate: dependence(recurring[0].formulas + recurring[1].formulas),
      value: dependence(oneOff[2].formulas))
    result.dependences = dependences.isEmpty ? nil : dependences
  }

  /// The sum of both; the second as often as the factor says, and more by the shift.
  private func combined(_ left: Sum, _ right: Sum, factor: Double = 1, shift: Double = 0) -> Sum {
    guard left.samples != nil || right.samples != nil else {
      return sum(left.formulas + right.formulas.map { factor == 1 ? $0 : $0 * .constant(factor) })
    }
    let first = left.samples ?? sampled.matrix.total(of: left.formulas)
    let second = right.samples ?? sampled.matrix.total(of: right.formulas)
    return Sum(
      formulas: left.formulas + right.formulas, samples: zip(first, second).map { $0 + factor * $1 + shift })
  }

  /// - Parameter sums: by kind of money.
  private func bounded(_ money: RollUp.Money, _ sums: [Sum]) -> RollUp.Money {
    var result = money
    for (kind, sum) in zip(MoneyKind.allCases, sums) {
      result[kind] = estimate(sum.samples, money[kind])
    }
    let cost = combined(sums[0], sums[1])
    if cost.samples != nil {
      result.drawnCost = estimate(cost.samples, Estimate(money.cost.value))
    }
    return result
  }

  private func dependence(_ formulas: [SampledFormula]) -> Dependence? {
    guard !formulas.isEmpty else { return nil }
    return Dependence(of: formulas, in: sampled.matrix, ranges: sampled.ranges, engine: engine)
  }

  // MARK: - Risks

  private func measureRisks(_ result: inout RollUp) {
    var atStake = MoneyKind.allCases.map { _ in [SampledFormula]() }
    var monthly = atStake
    var (expected, expectedMonthly) = (atStake, atStake)
    for item in sampled.order {
      guard case .risk(let probability) = rollUp.items[item].impact.certainty, rollUp.items[item].isRisk else {
        continue
      }
      for (index, kind) in MoneyKind.allCases.enumerated() {
        let weight = probability.map { SampledFormula.constant(Double($0)) }
        if let formula = sampled.lines[item].oneOff[kind] {
          atStake[index].append(formula)
          if let weight { expected[index].append(formula * weight) }
        }
        if let formula = sampled.lines[item].recurring[kind] {
          monthly[index].append(formula)
          if let weight { expectedMonthly[index].append(formula * weight) }
        }
      }
    }
    result.atStake = bounded(rollUp.atStake, atStake.map(sum))
    result.atStakeMonthly = bounded(rollUp.atStakeMonthly, monthly.map(sum))
    result.expected = bounded(rollUp.expected, expected.map(sum))
    result.expectedMonthly = bounded(rollUp.expectedMonthly, expectedMonthly.map(sum))
  }
}

/// What the totals depend on; nil for one that nothing uncertain goes into.
public struct TotalDependences: Sendable {
  public let cost: Dependence?
  public let runRate: Dependence?
  public let value: Dependence?

  var isEmpty: Bool { cost == nil && runRate == nil && value == nil }
}

extension RollUp {
  /// The same totals with the bounds that the uncertain figures of model and statements give them.
  public func measured(by engine: Engine) -> RollUp {
    SampledTotals(self, engine: engine)?.measured() ?? self
  }
}

extension RollUp.Money {
  /// Without what nobody added up by hand.
  fileprivate var central: RollUp.Money {
    var result = self
    for kind in MoneyKind.allCases { result[kind] = Estimate(self[kind].value) }
    return result
  }
}
