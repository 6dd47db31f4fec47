import Diagnostics
public import Languages
import Portfolio
import Quantities
import RuleLanguage
import Translation

extension Comparison {
  /// Side by side.
  public func report(in language: Language) -> Report {
    Report(
      day: base.program.asOf, page: { page(in: language) },
      table: ComparisonRows(comparison: self, language: language).table,
      document: ComparisonJSON(comparison: self).bytes)
  }

  private func page(in language: Language) -> Page {
    ComparisonPage(comparison: self, language: language).page().saying(Anonymity(base.briefing).text)
  }
}

/// Lays scenarios out: a row each, then what moved, and which change moved it.
struct ComparisonPage {
  let comparison: Comparison
  let language: Language
  private let words: ScenarioWords
  private let money: MoneyFormat
  private let durations: DurationFormat

  init(comparison: Comparison, language: Language) {
    self.comparison = comparison
    self.language = language
    words = ScenarioWords.all[language]
    let program = comparison.base.program
    money = MoneyFormat(language, currency: program.units[program.currency].name)
    durations = DurationFormat(language, daysPerWeek: program.daysPerWeek)
  }

  func page() -> Page {
    var table = Page.Table(head: words.head, rows: [], figures: [1, 2, 3, 4, 5, 6])
    for scenario in comparison.scenarios { table.rows.append(row(of: scenario)) }
    var blocks: [Page.Block] = [.table(table)]
    let delays = movedDelays()
    if !delays.isEmpty { blocks += [.heading(words.delays), .list(delays)] }
    blocks += [.heading(words.changes), .list(comparison.alone.flatMap(lines) + jointLines())]
    let briefing = comparison.base.briefing
    let masthead = Masthead(briefing.engine.program, briefing.frontMatter, language: language)
    return Page(
      masthead: masthead, title: words.title, headline: headline, language: language, blocks: blocks)
  }

  private var headline: String {
    (comparison.together ?? comparison.alone.last).map { name(of: $0) + colon + difference(of: $0) } ?? ""
  }

  private var colon: String { language == .french ? "\u{A0}: " : ": " }

  // MARK: - One scenario

  func name(of scenario: Scenario) -> String {
    switch scenario.changes.count {
    case 0: words.base
    case 1: scenario.changes[0]
    default: words.together
    }
  }

  private func row(of scenario: Scenario) -> [String] {
    let total = scenario.briefing.total
    let atStake = (try? total.atStake.cost + total.atStake.value) ?? total.atStake.cost
    return [
      name(of: scenario), total.slips.first.map { weeks($0.slip) } ?? weeks(Estimate(.zero)),
      amount(total.oneOff.capacity), amount(total.oneOff.cash), amount(total.recurring.cost),
      amount(total.oneOff.value), amount(atStake), scenario.changes.isEmpty ? "" : difference(of: scenario),
    ]
  }

  /// « +2 semaines, +40 k€ », or that nothing changes.
  private func difference(of scenario: Scenario) -> String {
    let (before, after) = (comparison.base.briefing.total, scenario.briefing.total)
    var parts: [String] = []
    func add(_ old: Rational, _ new: Rational, _ label: String, _ text: (Rational) -> String) {
      guard let change = try? new - old, !change.isZero else { return }
      parts.append("\(label) \(change.isNegative ? "−" : "+")\(text(change.magnitude))")
    }
    add(before.slips.first?.slip.value ?? .zero, after.slips.first?.slip.value ?? .zero, words.head[1]) {
      weeks(Estimate($0))
    }
    let money = { (value: Rational) in amount(Estimate(value)) }
    add(before.oneOff.capacity.value, after.oneOff.capacity.value, words.head[2], money)
    add(before.oneOff.cash.value, after.oneOff.cash.value, words.head[3], money)
    add(before.recurring.cost.value, after.recurring.cost.value, words.head[4], money)
    add(before.oneOff.value.value, after.oneOff.value.value, words.head[5], money)
    add(
      (try? before.atStake.cost.value + before.atStake.value.value) ?? .zero,
      (try? after.atStake.cost.value + after.atStake.value.value) ?? .zero, words.head[6], money)
    return parts.isEmpty ? words.unchanged : parts.joined(separator: ", ")
  }

  // MARK: - What moved

  /// Each delay that some scenario moves, scenario by scenario.
  private func movedDelays() -> [String] {
    let before = comparison.base.briefing.total.slips
    var subjects = before.map(\.subject)
    for scenario in comparison.scenarios {
      for slip in scenario.briefing.total.slips where !subjects.contains(slip.subject) { subjects.append(slip.subject) }
    }
    return subjects.compactMap { subject in
      let values = comparison.scenarios.map { scenario in
        scenario.briefing.total.slips.first { $0.subject == subject }?.slip ?? Estimate(.zero)
      }
      guard values.contains(where: { $0 != values[0] }) else { return nil }
      let moved = zip(comparison.scenarios, values).filter { $0.1 != values[0] }
      let parts = [weeks(values[0])] + moved.map { "\(name(of: $0)) → \(weeks($1))" }
      let builder = PageBuilder(briefing: comparison.base.briefing)
      return builder.name(of: subject) + colon + parts.joined(separator: " ; ")
    }
  }

  private func lines(of scenario: Scenario) -> [String] {
    let changed = comparison.changedLines(in: scenario)
    guard changed.isEmpty else { return changed.map { text(of: $0, in: scenario) } }
    let options = comparison.changedOptions(in: scenario)
    guard options.isEmpty else { return options.map { text(of: $0, in: scenario) } }
    return ["\(name(of: scenario))\(colon)\(words.noLine)"]
  }

  /// Lines on which several changes act at once: their figures are no sum of the single ones.
  private func jointLines() -> [String] {
    guard let together = comparison.together else { return [] }
    return comparison.changedLines(in: together).filter { $0.causes.count > 1 }.map { text(of: $0, in: together) }
  }

  private func text(of changed: Comparison.ChangedLine, in scenario: Scenario) -> String {
    let line = comparison.base.briefing.lines[changed.line]
    let before = figures(changed.before, comparison.base, changed.line)
    let after = figures(changed.after, scenario, changed.line)
    let causes = changed.causes.joined(separator: " + ")
    return "\(causes)\(colon)\(before) → \(after) ← «\u{A0}\(line.text)\u{A0}» (\(line.place))"
  }

  /// « newcomers = 3 : Renforcer l'équipe (La migration), 0,71 semaine, +38 k€ → 1,1 semaine, +56 k€ ».
  private func text(of changed: Comparison.ChangedOption, in scenario: Scenario) -> String {
    let title = comparison.base.program.levers[changed.lever].title[language]
    let subject = PageBuilder(briefing: comparison.base.briefing).name(of: changed.subject)
    func figures(_ option: LeverOption) -> String {
      let sign = option.change.value.isNegative ? "−" : "+"
      return "\(weeks(Estimate(option.gain.value))), \(sign)\(amount(Estimate(option.change.value.magnitude)))"
    }
    return "\(name(of: scenario))\(colon)\(title) (\(subject)), "
      + "\(figures(changed.before)) → \(figures(changed.after))"
  }

  private func figures(_ impacts: [Impact], _ scenario: Scenario, _ line: Int) -> String {
    guard !impacts.isEmpty else {
      return scenario.briefing.lines[line].result.status == .toCheck ? words.toCheck : words.noImpact
    }
    let texts = impacts.map { impact in
      let figures = [
        impact.slip.map(weeks), impact.cost.map(amount),
        impact.runRate.map { "\(amount($0)) \(words.head[4].lowercased())" }, impact.value.map(amount),
      ].compactMap { $0 }
      return figures.isEmpty ? words.nothing : figures.joined(separator: ", ")
    }
    return texts.joined(separator: " ; ")
  }

  // MARK: - Figures

  private func weeks(_ estimate: Estimate) -> String {
    var output = TextBuffer()
    durations.append(lowWeeks: estimate.low, highWeeks: estimate.high, form: .plain, to: &output)
    return output.string
  }

  private func amount(_ estimate: Estimate) -> String {
    var output = TextBuffer()
    money.append(low: estimate.low, high: estimate.high, form: .plain, precision: .table, to: &output)
    return output.string
  }
}
