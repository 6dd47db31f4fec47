import Portfolio
import RuleLanguage
import Translation

/// The same statements under one set of assumptions.
public struct Scenario: Sendable {
  /// As assigned: `team.people = 7`; empty for the assumptions as they are.
  public let changes: [String]
  public let briefing: Briefing

  public init(changes: [String], briefing: Briefing) {
    self.changes = changes
    self.briefing = briefing
  }

  var program: Program { briefing.engine.program }
}

/// Scenarios side by side: as it is, each change alone, and all of them together.
public struct Comparison: Sendable {
  public let base: Scenario
  /// Each with one change.
  public let alone: [Scenario]
  /// With every change; nil when there is only one.
  public let together: Scenario?

  public init(base: Scenario, alone: [Scenario], together: Scenario?) {
    self.base = base
    self.alone = alone
    self.together = together
  }

  var scenarios: [Scenario] { [base] + alone + [together].compactMap { $0 } }

  /// A line that a scenario gives other figures.
  struct ChangedLine {
    /// Index of the line.
    let line: Int
    let before: [Impact]
    let after: [Impact]
    /// The changes that it comes from.
    let causes: [String]
  }

  /// The lines that a scenario changes, in the order of the statements.
  ///
  /// Of all changes together, a line is put down to those that change it alone; to all where none does.
  func changedLines(in scenario: Scenario) -> [ChangedLine] {
    base.briefing.lines.indices.compactMap { line in
      guard differs(line, in: scenario) else { return nil }
      var causes = scenario.changes
      if causes.count > 1 {
        let acting = alone.filter { differs(line, in: $0) }.flatMap(\.changes)
        if !acting.isEmpty { causes = acting }
      }
      return ChangedLine(
        line: line, before: base.briefing.lines[line].result.impacts,
        after: scenario.briefing.lines[line].result.impacts, causes: causes)
    }
  }

  /// An option of a delay that a scenario gives other figures.
  struct ChangedOption {
    let subject: Item.Subject
    let lever: Int
    let before: LeverOption
    let after: LeverOption
  }

  /// What a scenario changes in the levers of delays that it leaves as they are.
  func changedOptions(in scenario: Scenario) -> [ChangedOption] {
    let before = base.briefing.recoveries(atMost: Self.mostDelays)
    let after = scenario.briefing.recoveries(atMost: Self.mostDelays)
    return before.flatMap { old -> [ChangedOption] in
      guard let new = after.first(where: { $0.subject == old.subject }) else { return [] }
      return old.options.compactMap { option in
        guard let other = new.options.first(where: { $0.lever == option.lever }),
          other.gain != option.gain || other.components != option.components
        else { return nil }
        return ChangedOption(subject: old.subject, lever: option.lever, before: option, after: other)
      }
    }
  }

  private static let mostDelays = 3

  private func differs(_ line: Int, in scenario: Scenario) -> Bool {
    let (before, after) = (base.briefing.lines[line].result, scenario.briefing.lines[line].result)
    guard before.status == after.status, before.impacts.count == after.impacts.count else { return true }
    return !zip(before.impacts, after.impacts).allSatisfy { $0.hasFigures(of: $1) }
  }
}

extension Impact {
  fileprivate func hasFigures(of other: Impact) -> Bool {
    rule == other.rule && certainty == other.certainty && slip == other.slip && cost == other.cost
      && runRate == other.runRate && value == other.value && components == other.components
  }
}
