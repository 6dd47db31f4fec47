import Planning
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
  /// The days that it can land on.
  let calendar: WorkingCalendar
  /// What the delay costs, one-off, when nothing is done.
  public let waiting: RollUp.Money
  /// Money a week; nil while nobody has given it.
  public let costOfDelay: Rational?
  /// In the order of the rules, those that are offered for such a delay.
  public let options: [LeverOption]
  /// By option: what the delay that it avoids would have cost the business; nil where the model does not say.
  public let avoided: [Rational?]
  /// Deliverables whose date this one decides, with their delays in weeks: they win with it.
  public let followers: [(deliverable: Int, slip: Estimate)]
  /// Levers that cannot be computed, and why.
  public let failed: [(lever: Int, fault: EvaluationFault)]
}

extension Recovery {
  /// What the delay that an option avoids would have cost the business; nil where the model does not say.
  public func avoided(by option: LeverOption) -> Rational? {
    options.firstIndex { $0.lever == option.lever }.flatMap { avoided[$0] }
  }

  /// The working day that all of what is late is there by; nil without a due date.
  public func arrival(_ option: LeverOption) -> CalendarDate? {
    due.map { calendar.landing(of: $0, late: option.last ?? option.remaining.value) }
  }

  /// Of the options that give nothing up, the one that is worth most at what a week is worth, and how much better than
  /// waiting; nil where the worth of a week is not known, or nothing beats waiting.
  ///
  /// What a lever gives up, such as scope, has a worth: a lever that does not tell it is not compared.
  public var best: (option: Int, benefit: Rational)? {
    var best: (option: Int, benefit: Rational)?
    for (index, option) in options.enumerated() {
      guard !option.givesUpUntold, let avoided = avoided[index],
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
  /// Under a week there is nothing to decide: the thresholds of a steering page call that on track. Of what is only late
  /// because it waits for another, the other is decided about.
  ///
  /// - Parameter uncertainty: what the model leaves open; nil where it is certain.
  public func recoveries(
    program: Program, uncertainty: Uncertainty? = nil, atMost limit: Int = .max
  ) -> [Recovery] {
    let inherited = inherited
    let own = slips.lazy.filter { slip in
      guard case .deliverable(let index) = slip.subject else { return true }
      return !inherited.contains(index)
    }
    return own.filter { $0.slip.value >= .one }.prefix(limit).map { recovery(of: $0, program, uncertainty) }
  }

  /// Deliverables that are late for the sake of another one that is named among the delays.
  private var inherited: Set<Int> {
    let named = Set(slips.compactMap { slip in if case .deliverable(let index) = slip.subject { index } else { nil } })
    let entries = Dictionary(
      (outlook?.entries ?? []).map { ($0.deliverable, $0) }, uniquingKeysWith: { first, _ in first })
    return named.filter { deliverable in
      guard let entry = entries[deliverable], !(Rational.zero < entry.own) else { return false }
      var driver = entry.driver
      while let other = driver, !named.contains(other) { driver = entries[other]?.driver }
      return driver != nil
    }
  }

  private func recovery(of slip: Slip, _ program: Program, _ uncertainty: Uncertainty?) -> Recovery {
    let scope = scope(of: slip.subject, program)
    let due = scope.deliverable.flatMap { program.deliverables[$0].due }
    let left = left(until: due, slip.slip, program)
    let followers = followers(of: slip.subject)
    let late = (scope.deliverable.map { [($0, slip.slip)] } ?? []) + followers.map { ($0.deliverable, $0.slip) }
    // A penalty that a statement gives in euros beats the clause of the model, here as in the total.
    let priced = Set(delayCosts.filter { $0.kind == .cash }.map(\.deliverable))
    let evaluation = LeverEvaluation(
      program: program, scope: scope, uncertainty: uncertainty,
      penalties: relief(of: late.filter { priced.contains($0.0) }, program))
    var options: [LeverOption] = []
    var failed: [(lever: Int, fault: EvaluationFault)] = []
    for lever in program.levers.indices {
      do throws(EvaluationFault) {
        if let option = try evaluation.option(lever, slip: slip.slip, left: left) { options.append(option) }
      } catch { failed.append((lever, error)) }
    }
    let week = costOfDelay(scope, program)
    return Recovery(
      subject: slip.subject, scope: scope, slip: slip.slip, left: left, due: due, calendar: WorkingCalendar(program),
      waiting: waiting(for: slip.subject, late.map(\.0)),
      costOfDelay: week, options: options,
      avoided: options.map { option in
        let (own, others) = (scope.deliverable == nil ? [] : Array(late.prefix(1)), followers)
        return relief(of: own, program).avoided(option.gain.value, week: factor(program))
          .adding(
            relief(of: others.map { ($0.deliverable, $0.slip) }, program)
              .avoided(option.wonByFollowers, week: factor(program)))
      }, followers: followers,
      failed: failed)
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
  private func waiting(for subject: Item.Subject, _ late: [Int]) -> Money {
    var subjects = [subject]
    if case .deliverable(var current) = subject, let outlook {
      while let driver = outlook.entries.first(where: { $0.deliverable == current })?.driver {
        subjects.append(.deliverable(driver))
        current = driver
      }
    }
    var money = Money()
    for line in delayCosts where line.kind == .cash && late.contains(line.deliverable) {
      try? money.add(line.amount, .cash)
    }
    for (index, item) in items.enumerated() where subjects.contains(item.subject) {
      guard case .actual = item.impact.certainty, item.impact.slip != nil else { continue }
      for component in item.impact.components where !component.isRecurring {
        try? money.add(component.amount, component.kind)
      }
      for overlap in overlaps(of: index) { money = (try? money.less(overlap.oneOff)) ?? money }
    }
    return money
  }

  /// What waits for it and for nothing later, at any distance.
  private func followers(of subject: Item.Subject) -> [(deliverable: Int, slip: Estimate)] {
    guard case .deliverable(let first) = subject, let entries = outlook?.entries else { return [] }
    var reached: Set<Int> = [first]
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for entry in entries
      where entry.driver.map(reached.contains) == true && reached.insert(entry.deliverable).inserted {
        isGrowing = true
      }
    }
    return entries.filter { $0.deliverable != first && reached.contains($0.deliverable) && $0.weeks.value > .zero }
      .map { ($0.deliverable, $0.weeks) }
  }

  private func relief(of late: [(Int, Estimate)], _ program: Program) -> DelayRelief {
    let week = factor(program)
    return DelayRelief(
      program: program,
      delays: late.compactMap { deliverable, slip in
        (try? slip.value * week).map { (deliverable: deliverable, delay: $0) }
      })
  }

  /// Base units of time in a week.
  private func factor(_ program: Program) -> Rational {
    program.units.unit(named: "week").flatMap { program.units[$0].factor } ?? .one
  }

  private func costOfDelay(_ scope: Scope, _ program: Program) -> Rational? {
    guard let parameter = program.parameter(named: "deliverable.cost_of_delay"),
      case .known(let value) = program.value(of: parameter, in: scope),
      let week = program.units.unit(named: "week").flatMap({ program.units[$0].factor })
    else { return nil }
    return try? value * week
  }
}

extension DelayRelief {
  /// The benefit that an option saves, which penalties are no part of.
  fileprivate func avoided(_ gain: Rational, week: Rational) -> Rational? {
    (try? gain * week).flatMap { amount(of: .lostValue, gain: $0) }
  }
}

extension Rational? {
  /// The sum of what is known of two.
  fileprivate func adding(_ other: Rational?) -> Rational? {
    guard let self, let other else { return self ?? other }
    return (try? self + other) ?? self
  }
}
