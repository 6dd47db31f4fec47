import Documents
import Languages
import Portfolio
import Quantities
import RuleLanguage

// The totals, for other programs: the identity holds kind by kind.
extension DocumentJSON {
  func appendTotals(to output: inout TextBuffer) {
    let total = briefing.total
    let currency = program.units[program.currency].name
    output.append("{\"certain\":{\"cost\":")
    append(total.oneOff.cost, unit: currency, to: &output)
    output.append(",\"run_rate\":")
    append(total.recurring.cost, unit: currency + "/month", to: &output)
    output.append(",\"value\":")
    append(total.oneOff.value, unit: currency, to: &output)
    output.append(",\"twelve_months\":")
    append(total.twelveMonths.cost, unit: currency, to: &output)
    output.append("}")
    appendKinds(to: &output)
    output.append(",\"freed\":{\"one_off\":")
    append(Estimate(total.freed.oneOff), unit: currency, to: &output)
    output.append(",\"run_rate\":")
    append(Estimate(total.freed.monthly), unit: currency + "/month", to: &output)
    output.append("},\"at_stake\":")
    appendRisk(total.atStake, total.atStakeMonthly, to: &output)
    output.append(",\"expected\":")
    appendRisk(total.expected, total.expectedMonthly, to: &output)
    output.append(",\"sum_of_lines\":")
    append(total.sumOfLines.cost, unit: currency, to: &output)
    output.append(",\"overlaps\":")
    append(total.taken.cost, unit: currency, to: &output)
    output.append(",\"identity\":[")
    appendIdentity(to: &output)
    output.append("],\"delay_costs\":[")
    appendDelayCosts(to: &output)
    output.append("],\"not_counted\":[")
    let page = PageBuilder(briefing: briefing)
    for (index, overlap) in total.overlaps.enumerated() {
      if index > 0 { output.append(",") }
      append(overlap, page, to: &output)
    }
    output.append("]")
    if let dependences = total.dependences {
      output.append(",\"sensitivity\":")
      SensitivityJSON(program: program).append(dependences, to: &output) { briefing.quote($0, $1) }
    }
    output.append(total.isTooLarge ? ",\"too_large\":true}" : "}")
  }

  /// Team time that is paid already, invoices that come because of this, margin: never one sum.
  private func appendKinds(to output: inout TextBuffer) {
    let total = briefing.total
    let currency = program.units[program.currency].name
    for kind in MoneyKind.allCases {
      output.append(contentsOf: ",\"\(RecordedTotal(kind).rawValue)\":{\"one_off\":".utf8)
      append(total.oneOff[kind], unit: currency, to: &output)
      output.append(",\"run_rate\":")
      append(total.recurring[kind], unit: currency + "/month", to: &output)
      output.append(",\"twelve_months\":")
      append(total.twelveMonths[kind], unit: currency, to: &output)
      if kind == .capacity, let weeks = try? program.workedShare * Rational(52) {
        output.append(",\"weeks_worked\":")
        append(Estimate(weeks), unit: "week/year", to: &output)
      }
      output.append("}")
    }
  }

  private func appendRisk(_ money: RollUp.Money, _ monthly: RollUp.Money, to output: inout TextBuffer) {
    let currency = program.units[program.currency].name
    output.append("{\"cost\":")
    append(money.cost, unit: currency, to: &output)
    output.append(",\"value\":")
    append(money.value, unit: currency, to: &output)
    for kind in [MoneyKind.capacity, .cash] {
      output.append(contentsOf: ",\"\(RecordedTotal(kind).rawValue)\":".utf8)
      append(money[kind], unit: currency, to: &output)
    }
    output.append(",\"run_rate\":")
    append(monthly.cost, unit: currency + "/month", to: &output)
    for kind in [MoneyKind.capacity, .cash] {
      output.append(contentsOf: ",\"\(RecordedTotal(kind).rawValue)_rate\":".utf8)
      append(monthly[kind], unit: currency + "/month", to: &output)
    }
    output.append("}")
  }

  private func appendIdentity(to output: inout TextBuffer) {
    let total = briefing.total
    let currency = program.units[program.currency].name
    var isFirst = true
    for kind in MoneyKind.allCases {
      let sides = [
        (currency, total.sumOfLines, total.taken, total.oneOff),
        (currency + "/month", total.recurringLines, total.recurringTaken, total.recurring),
      ]
      for (unit, lines, taken, sum) in sides where !(lines[kind].value.isZero && taken[kind].value.isZero) {
        output.append(contentsOf: (isFirst ? "{\"kind\":\"\(kind.rawValue)\"" : ",{\"kind\":\"\(kind.rawValue)\"").utf8)
        isFirst = false
        for (name, amount) in [("lines", lines[kind]), ("overlaps", taken[kind]), ("total", sum[kind])] {
          output.append(contentsOf: ",\"\(name)\":".utf8)
          append(amount, unit: unit, to: &output)
        }
        output.append("}")
      }
    }
  }

  private func appendDelayCosts(to output: inout TextBuffer) {
    for (index, cost) in briefing.total.delayCosts.enumerated() {
      output.append(index == 0 ? "{\"deliverable\":" : ",{\"deliverable\":")
      output.appendJSON(program.deliverables[cost.deliverable].name)
      output.append(",\"slip\":")
      append(cost.weeks, unit: "week", to: &output)
      output.append(contentsOf: ",\"kind\":\"\(cost.kind.rawValue)\",\"value\":".utf8)
      append(cost.amount, unit: program.units[program.currency].name, to: &output)
      if let derivation = program.derivation(of: cost) {
        output.append(",\"derivation\":")
        DerivationJSON(program: program).append(derivation, to: &output)
      }
      output.append("}")
    }
  }

  /// As the document says them.
  var delayCosts: [RecordedDelayCost] {
    var output = TextBuffer()
    output.append("[")
    appendDelayCosts(to: &output)
    output.append("]")
    return JSONTree.read(output.bytes)?.elements.compactMap { RecordedDelayCost($0) } ?? []
  }

  private func append(_ overlap: Overlap, _ page: PageBuilder, to output: inout TextBuffer) {
    let total = briefing.total
    let currency = program.units[program.currency].name
    output.append("{\"statement\":")
    output.appendJSON(total.items[overlap.item].statement)
    output.append(",\"impact\":")
    output.appendJSON(total.items[overlap.item].place)
    output.append(",\"counted\":")
    if let by = overlap.by { output.appendJSON(total.items[by].statement) } else { output.append("null") }
    output.append(
      contentsOf: ",\"reason\":\"\(overlap.reason.rawValue)\",\"rule\":\"\(overlap.reason.rule)\",\"text\":".utf8)
    output.appendJSON(page.reason(for: overlap))
    output.append(",\"slip\":")
    if let weeks = overlap.weeks { append(Estimate(weeks), unit: "week", to: &output) } else { output.append("null") }
    let amounts = [
      ("cost", overlap.oneOff.cost, currency), ("team_time", overlap.oneOff.capacity, currency),
      ("to_pay", overlap.oneOff.cash, currency), ("value", overlap.oneOff.value, currency),
      ("run_rate", overlap.recurring.cost, currency + "/month"),
      ("team_time_rate", overlap.recurring.capacity, currency + "/month"),
      ("to_pay_rate", overlap.recurring.cash, currency + "/month"),
      ("value_rate", overlap.recurring.value, currency + "/month"),
    ]
    for (name, amount, unit) in amounts {
      output.append(contentsOf: ",\"\(name)\":".utf8)
      append(amount, unit: unit, to: &output)
    }
    output.append("}")
  }
}
