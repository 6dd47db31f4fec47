import Languages
import Portfolio
import Quantities
import RuleLanguage
import Translation

/// Scenarios with their totals, and the lines that each of them changes.
struct ComparisonJSON {
  let comparison: Comparison

  private var currency: String {
    comparison.base.program.units[comparison.base.program.currency].name
  }

  func bytes() -> [UInt8] {
    var output = TextBuffer()
    output.append("{\"schema\":\"impact/1\",\"as_of\":")
    output.appendJSON(comparison.base.program.asOf.iso8601)
    output.append(",\"scenarios\":[")
    for (index, scenario) in comparison.scenarios.enumerated() {
      if index > 0 { output.append(",\n") }
      append(scenario, to: &output)
    }
    output.append("]}\n")
    return output.bytes
  }

  private func append(_ scenario: Scenario, to output: inout TextBuffer) {
    output.append("{\"changes\":")
    append(scenario.changes, to: &output)
    output.append(",\"deliverables\":[")
    for (index, slip) in scenario.briefing.total.slips.enumerated() {
      output.append(index == 0 ? "{\"name\":" : ",{\"name\":")
      append(slip.subject, to: &output)
      output.append(",\"slip\":")
      append(slip.slip, unit: "week", to: &output)
      output.append("}")
    }
    output.append("],\"totals\":")
    appendTotals(scenario, to: &output)
    if !scenario.changes.isEmpty {
      output.append(",\"difference\":")
      appendDifference(scenario, to: &output)
      output.append(",\"lines\":[")
      for (index, line) in comparison.changedLines(in: scenario).enumerated() {
        if index > 0 { output.append(",") }
        append(line, to: &output)
      }
      output.append("],\"options\":[")
      for (index, option) in comparison.changedOptions(in: scenario).enumerated() {
        if index > 0 { output.append(",") }
        append(option, to: &output)
      }
      output.append("]")
    }
    output.append("}")
  }

  /// The figures of a scenario that are compared, by name, with their units.
  func figures(of total: RollUp) -> [(name: String, figure: Estimate, unit: String)] {
    [
      ("slip", total.slips.first?.slip ?? Estimate(.zero), "week"), ("capacity", total.oneOff.capacity, currency),
      ("cash", total.oneOff.cash, currency), ("cost", total.oneOff.cost, currency),
      ("run_rate", total.recurring.cost, currency + "/month"), ("value", total.oneOff.value, currency),
      ("at_stake", (try? total.atStake.cost + total.atStake.value) ?? total.atStake.cost, currency),
    ]
  }

  private func appendTotals(_ scenario: Scenario, to output: inout TextBuffer) {
    for (index, line) in figures(of: scenario.briefing.total).enumerated() {
      output.append(index == 0 ? "{" : ",")
      output.appendJSON(line.name)
      output.append(":")
      append(line.figure, unit: line.unit, to: &output)
    }
    output.append("}")
  }

  private func appendDifference(_ scenario: Scenario, to output: inout TextBuffer) {
    let before = figures(of: comparison.base.briefing.total)
    for (index, (old, new)) in zip(before, figures(of: scenario.briefing.total)).enumerated() {
      output.append(index == 0 ? "{" : ",")
      output.appendJSON(new.name)
      output.append(":")
      let change = (try? new.figure.value - old.figure.value) ?? .zero
      append(Estimate(change), unit: new.unit, to: &output)
    }
    output.append("}")
  }

  private func append(_ changed: Comparison.ChangedLine, to output: inout TextBuffer) {
    let line = comparison.base.briefing.lines[changed.line]
    output.append("{\"statement\":")
    output.appendJSON(changed.line)
    output.append(",\"text\":")
    output.appendJSON(line.text)
    output.append(",\"place\":")
    output.appendJSON(line.place)
    output.append(",\"because_of\":")
    append(changed.causes, to: &output)
    output.append(",\"before\":")
    append(changed.before, to: &output)
    output.append(",\"after\":")
    append(changed.after, to: &output)
    output.append("}")
  }

  private func append(_ changed: Comparison.ChangedOption, to output: inout TextBuffer) {
    output.append("{\"name\":")
    append(changed.subject, to: &output)
    output.append(",\"lever\":")
    output.appendJSON(comparison.base.program.levers[changed.lever].name)
    for (name, option) in [("before", changed.before), ("after", changed.after)] {
      output.append(",")
      output.appendJSON(name)
      output.append(":{\"gain\":")
      append(option.gain, unit: "week", to: &output)
      output.append(",\"change\":")
      append(option.change, unit: currency, to: &output)
      output.append("}")
    }
    output.append("}")
  }

  private func append(_ subject: Item.Subject, to output: inout TextBuffer) {
    switch subject {
    case .deliverable(let index): output.appendJSON(comparison.base.program.deliverables[index].name)
    case .named(let name): output.appendJSON(name)
    case .unnamed: output.append("null")
    }
  }

  private func append(_ impacts: [Impact], to output: inout TextBuffer) {
    output.append("[")
    for (index, impact) in impacts.enumerated() {
      output.append(index == 0 ? "{\"slip\":" : ",{\"slip\":")
      append(impact.slip, unit: "week", to: &output)
      output.append(",\"cost\":")
      append(impact.cost, unit: currency, to: &output)
      output.append(",\"run_rate\":")
      append(impact.runRate, unit: currency + "/month", to: &output)
      output.append(",\"value\":")
      append(impact.value, unit: currency + (impact.isValueRecurring ? "/month" : ""), to: &output)
      output.append("}")
    }
    output.append("]")
  }

  private func append(_ texts: [String], to output: inout TextBuffer) {
    output.append("[")
    for (index, text) in texts.enumerated() {
      if index > 0 { output.append(",") }
      output.appendJSON(text)
    }
    output.append("]")
  }

  private func append(_ estimate: Estimate?, unit: String, to output: inout TextBuffer) {
    guard let estimate else { return output.append("null") }
    output.append("{\"value\":")
    output.appendExactJSON(estimate.value)
    if !estimate.isExact {
      output.append(",\"low\":")
      output.appendJSON(estimate.low)
      output.append(",\"high\":")
      output.appendJSON(estimate.high)
    }
    output.append(",\"unit\":")
    output.appendJSON(unit)
    output.append("}")
  }
}
