import Languages
import Portfolio
import Quantities
import RuleLanguage
import Translation

extension Briefing {
  /// The longest delays, with what can be done about each.
  func recoveries(atMost limit: Int) -> [Recovery] {
    total.recoveries(program: engine.program, uncertainty: engine.uncertainty, atMost: limit)
  }
}

/// Delays with their levers, for other programs.
struct RecoveryJSON {
  /// More delays than this nobody decides about one by one.
  static let longestList = 20

  let briefing: Briefing
  private var program: Program { briefing.engine.program }
  private var currency: String { program.units[program.currency].name }

  init(briefing: Briefing) {
    self.briefing = briefing
  }

  /// A document of its own.
  func bytes() -> [UInt8] {
    var output = TextBuffer()
    output.append("{\"schema\":\"impact/1\",\"as_of\":")
    output.appendJSON(program.asOf.iso8601)
    output.append(",\"options\":")
    append(to: &output)
    output.append("}\n")
    return output.bytes
  }

  /// A list: a delay each.
  func append(to output: inout TextBuffer) {
    output.append("[")
    for (index, recovery) in briefing.recoveries(atMost: Self.longestList).enumerated() {
      if index > 0 { output.append(",\n") }
      append(recovery, to: &output)
    }
    output.append("]")
  }

  private func append(_ recovery: Recovery, to output: inout TextBuffer) {
    output.append("{\"name\":")
    switch recovery.subject {
    case .deliverable(let index): output.appendJSON(program.deliverables[index].name)
    case .named(let name): output.appendJSON(name)
    case .unnamed: output.append("null")
    }
    append(recovery.slip, "slip", unit: "week", to: &output)
    append(recovery.left, "left", unit: "week", to: &output)
    output.append(",\"due\":")
    append(recovery.due, to: &output)
    append(recovery.waiting.capacity, "capacity", unit: currency, to: &output)
    append(recovery.waiting.cash, "cash", unit: currency, to: &output)
    output.append(",\"cost_of_delay\":")
    append(recovery.costOfDelay, unit: "\(currency)/week", to: &output)
    output.append(",\"levers\":[")
    for (index, option) in recovery.options.enumerated() {
      if index > 0 { output.append(",") }
      append(option, recovery, to: &output)
    }
    output.append("],\"best\":")
    if let (index, benefit) = recovery.best {
      output.append("{\"lever\":")
      output.appendJSON(program.levers[recovery.options[index].lever].name)
      append(Estimate(benefit), "benefit", unit: currency, to: &output)
      output.append("}")
    } else {
      output.append("null")
    }
    output.append(",\"not_computed\":[")
    let texts = LeverText(program: program, language: briefing.language)
    for (index, failure) in recovery.failed.enumerated() {
      output.append(index == 0 ? "{\"lever\":" : ",{\"lever\":")
      output.appendJSON(program.levers[failure.lever].name)
      output.append(",\"missing\":")
      output.appendJSON(texts.missing(failure.fault))
      output.append("}")
    }
    output.append("]}")
  }

  private func append(_ option: LeverOption, _ recovery: Recovery, to output: inout TextBuffer) {
    let lever = program.levers[option.lever]
    let texts = LeverText(program: program, language: briefing.language)
    output.append("{\"lever\":")
    output.appendJSON(lever.name)
    output.append(",\"title\":")
    output.appendJSON(lever.title[briefing.language])
    append(option.gain, "gain", unit: "week", to: &output)
    append(option.remaining, "slip", unit: "week", to: &output)
    output.append(",\"date\":")
    append(recovery.arrival(option), to: &output)
    append(option.amount(of: .capacity), "capacity", unit: currency, to: &output)
    append(option.amount(of: .cash), "cash", unit: currency, to: &output)
    append(option.amount(of: .value), "value", unit: currency, to: &output)
    append(option.relief, "penalties_avoided", unit: currency, to: &output)
    append(option.change, "change", unit: currency, to: &output)
    output.append(",\"avoided\":")
    append(recovery.avoided(by: option), unit: currency, to: &output)
    output.append(",\"break_even\":")
    append(option.breakEven, to: &output)
    output.append(",\"break_even_at_worst\":")
    append(option.worstBreakEven, to: &output)
    output.append(",\"sentence\":")
    output.appendJSON(([texts.sentence(option, recovery)] + texts.verdict(option, recovery)).joined(separator: " "))
    output.append(",\"assumptions\":[")
    for (index, text) in texts.assumptions(of: lever).enumerated() {
      if index > 0 { output.append(",") }
      output.appendJSON(text)
    }
    output.append("],\"derivation\":[")
    appendDerivations(option, recovery, to: &output)
    output.append("]}")
  }

  private func appendDerivations(_ option: LeverOption, _ recovery: Recovery, to output: inout TextBuffer) {
    let lever = program.levers[option.lever]
    let trees = DerivationJSON(program: program)
    let figures = [("gain", lever.gain)] + lever.money.map { ($0.kind.rawValue, $0.formula) }
    var isFirst = true
    for (name, formula) in figures {
      guard
        let tree = try? program.derivation(
          of: formula, lever: option.lever, roles: option.roles, scope: recovery.scope)
      else { continue }
      output.append(isFirst ? "{\"figure\":" : ",{\"figure\":")
      isFirst = false
      output.appendJSON(name)
      output.append(",\"tree\":")
      trees.append(tree, to: &output)
      output.append("}")
    }
  }

  private func append(_ breakEven: BreakEven, to output: inout TextBuffer) {
    switch breakEven {
    case .nothing: output.append("null")
    case .never: output.append("{\"pays\":\"never\"}")
    case .week(let least): append("week_worth_more_than", least, "\(currency)/week", to: &output)
    case .weekLater(let most): append("week_costs_less_than", most, "\(currency)/week", to: &output)
    case .givenUp(let most): append("given_up_worth_less_than", most, currency, to: &output)
    }
  }

  private func append(_ condition: String, _ value: Rational, _ unit: String, to output: inout TextBuffer) {
    output.append("{\"pays\":")
    output.appendJSON(condition)
    output.append(",\"value\":")
    output.appendExactJSON(value)
    output.append(",\"unit\":")
    output.appendJSON(unit)
    output.append("}")
  }

  private func append(_ date: CalendarDate?, to output: inout TextBuffer) {
    guard let date else { return output.append("null") }
    output.appendJSON(date.iso8601)
  }

  private func append(_ value: Rational?, unit: String, to output: inout TextBuffer) {
    guard let value else { return output.append("null") }
    output.append("{\"value\":")
    output.appendExactJSON(value)
    output.append(",\"unit\":")
    output.appendJSON(unit)
    output.append("}")
  }

  private func append(_ estimate: Estimate, _ name: String, unit: String, to output: inout TextBuffer) {
    output.append(",")
    output.appendJSON(name)
    output.append(":{\"value\":")
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
