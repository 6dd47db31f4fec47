public import Quantities
public import RuleLanguage
public import Translation

/// A delay, and what can be done about it.
public struct Recovery: Sendable {
  public let subject: Item.Subject
  public let scope: Scope
  /// Weeks.
  public let slip: Estimate
  /// Weeks until the delayed date; the delay itself when there is no date.
  public let left: Estimate
  public let due: CalendarDate?
  /// What the delay costs, one-off, when nothing is done.
  public let waiting: RollUp.Money
  /// Money a week; nil while nobody has given it.
  public let costOfDelay: Rational?
  /// In the order of the rules, those that are offered for such a delay.
  public let options: [LeverOption]
  /// By option: what the delay that it avoids would have cost the business; nil where the model does not say.
  public let avoided: [Rational?]
  /// Levers that cannot be computed, and why.
  public let failed: [(lever: Int, fault: EvaluationFault)]
}

extension Recovery {
  /// What the delay that an option avoids would have cost the business; nil where the model does not say.
  public func avoided(by option: LeverOption) -> Rational? {
    options.firstIndex { $0.lever == option.lever }.flatMap { avoided[$0] }
  }

  /// Of the options that give nothing up, the one that is worth most at what a week is worth, and how much better than
  /// waiting; nil where the worth of a week is not known, or nothing beats waiting.
  ///
  /// What a lever gives up, such as scope, has a worth that nobody has told: it is not compared.
  public var best: (option: Int, benefit: Rational)? {
    var best: (option: Int, benefit: Rational)?
    for (index, option) in options.enumerated() {
      guard case .week = option.breakEven, let avoided = avoided[index],
        let benefit = try? avoided - option.change.value, benefit > best?.benefit ?? .zero
      else { continue }
      best = (index, benefit)
    }
    return best
  }
}

extension RollUp {
  /// The delays of a roll-up with their levers, the longest first.
  ///
  /// Under a week there is nothing to decide: the thresholds of a steering page call that on track.
  ///
  /// - Parameter uncertainty: what the model leaves open; nil where it is certain.
  public func recoveries(
    program: Program, uncertainty: Uncertainty? = nil, atMost limit: Int = .max
  ) -> [Recovery] {
    slips.prefix(limit).filter { $0.slip.value >= .one }.map { recovery(of: $0, program, uncertainty) }
  }

  private func recovery(of slip: Slip, _ program: Program, _ uncertainty: Uncertainty?) -> Recovery {
    let scope = scope(of: slip.subject, program)
    let due = scope.deliverable.flatMap { program.deliverables[$0].due }
    let left = left(until: due, slip.slip, program)
    let evaluation = LeverEvaluation(program: program, scope: scope, uncertainty: uncertainty)
    var options: [LeverOption] = []
    var failed: [(lever: Int, fault: EvaluationFault)] = []
    for lever in program.levers.indices {
      do throws(EvaluationFault) {
        if let option = try evaluation.option(lever, slip: slip.slip, left: left) { options.append(option) }
      } catch { failed.append((lever, error)) }
    }
    let week = costOfDelay(scope, program)
    return Recovery(
      subject: slip.subject, scope: scope, slip: slip.slip, left: left, due: due, waiting: waiting(for: slip.subject),
      costOfDelay: week, options: options,
      avoided: options.map { avoided(by: $0, slip.slip, scope, program) }, failed: failed)
  }

  private func scope(of subject: Item.Subject, _ program: Program) -> Scope {
    if case .deliverable(let index) = subject {
      return Scope(team: program.deliverables[index].team, deliverable: index)
    }
    return items.first { $0.subject == subject }?.impact.scope ?? Scope(team: 0)
  }

  /// A date that is past already leaves the time of the delay.
  private func left(until due: CalendarDate?, _ slip: Estimate, _ program: Program) -> Estimate {
    guard let due, let rest = try? Rational(due.dayNumber - program.asOf.dayNumber) / Rational(7),
      let left = try? slip + Estimate(rest), left.low > .zero
    else { return slip }
    return left
  }

  /// What counts of the lines of the delay, one-off and certain; with those of what it waits for, which decide its date.
  private func waiting(for subject: Item.Subject) -> Money {
    var subjects = [subject]
    if case .deliverable(var current) = subject, let outlook {
      while let driver = outlook.entries.first(where: { $0.deliverable == current })?.driver {
        subjects.append(.deliverable(driver))
        current = driver
      }
    }
    var money = Money()
    for (index, item) in items.enumerated() where subjects.contains(item.subject) {
      guard case .actual = item.impact.certainty, item.impact.slip != nil else { continue }
      for component in item.impact.components where !component.isRecurring {
        try? money.add(component.amount, component.kind)
      }
      for overlap in overlaps(of: index) { money = (try? money.less(overlap.oneOff)) ?? money }
    }
    return money
  }

  /// What the delay takes away, less what the delay that remains still does: benefits and penalties.
  private func avoided(by option: LeverOption, _ slip: Estimate, _ scope: Scope, _ program: Program) -> Rational? {
    guard let deliverable = scope.deliverable, let week = program.units.unit(named: "week"),
      let factor = program.units[week].factor, let whole = try? slip.value * factor,
      let rest = try? option.remaining.value * factor
    else { return nil }
    let changes = DelayCost.allCases.compactMap { kind -> Rational? in
      guard let before = try? program.cost(kind, ofDelay: whole, of: deliverable),
        let after = try? program.cost(kind, ofDelay: rest, of: deliverable)
      else { return nil }
      return try? before - after
    }
    return changes.isEmpty ? nil : changes.reduce(.zero) { (try? $0 + $1) ?? $0 }
  }

  private func costOfDelay(_ scope: Scope, _ program: Program) -> Rational? {
    guard let parameter = program.parameter(named: "deliverable.cost_of_delay"),
      case .known(let value) = program.value(of: parameter, in: scope),
      let week = program.units.unit(named: "week").flatMap({ program.units[$0].factor })
    else { return nil }
    return try? value * week
  }
}
