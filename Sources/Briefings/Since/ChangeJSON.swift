import Documents
import Languages
import Quantities

/// What moved, for other programs.
struct ChangeJSON {
  private let change: BriefingChange
  private let text: ChangeText
  private var currency: String { change.new.currency }

  init(_ change: BriefingChange, _ language: Language) {
    self.change = change
    text = ChangeText(change, language)
  }

  func append(to output: inout TextBuffer) {
    output.append("{\"as_of\":")
    output.appendJSON(change.old.asOf)
    output.append(",\"totals\":{")
    for (index, name) in Self.names.enumerated() {
      if index > 0 { output.append(",") }
      output.appendJSON(name.text)
      for (side, amounts) in [("before", change.before), ("after", change.after), ("difference", change.difference)] {
        output.append(contentsOf: "\(side == "before" ? ":{" : ",")\"\(side)\":".utf8)
        append(name.amount(amounts), unit: name.isMonthly ? currency + "/month" : currency, to: &output)
      }
      output.append("}")
    }
    output.append("},\"entries\":[")
    for (index, entry) in change.entries.enumerated() {
      if index > 0 { output.append(",\n") }
      append(entry, to: &output)
    }
    output.append("],\"reasons\":[")
    for (index, sum) in change.reasons.enumerated() {
      output.append(index == 0 ? "{\"reason\":" : ",{\"reason\":")
      output.appendJSON(sum.reason.rawValue)
      output.append(",\"difference\":")
      append(sum.amounts, to: &output)
      output.append("}")
    }
    output.append("],\"unexplained\":")
    append(change.rest, to: &output)
    output.append(",\"unchanged\":")
    output.appendJSON(change.unchanged)
    output.append(",\"slips\":[")
    appendSlips(to: &output)
    output.append("],\"parameters\":[")
    appendParameters(to: &output)
    output.append("]}")
  }

  private func append(_ entry: BriefingChange.Entry, to output: inout TextBuffer) {
    output.append("{\"change\":")
    output.appendJSON(entry.kind.rawValue)
    output.append(",\"topic\":")
    append(entry.topic, to: &output)
    output.append(entry.isDelayCost ? ",\"delay_cost\":true,\"before\":" : ",\"delay_cost\":false,\"before\":")
    append(entry.before, to: &output)
    output.append(",\"after\":")
    append(entry.after, to: &output)
    output.append(",\"difference\":")
    append(entry.slip, entry.amounts, to: &output)
    output.append(",\"because\":[")
    for (index, share) in entry.shares.enumerated() {
      output.append(index == 0 ? "{\"reason\":" : ",{\"reason\":")
      output.appendJSON(share.reason.rawValue)
      output.append(",\"difference\":")
      append(share.slip, share.amounts, to: &output)
      output.append(",\"causes\":[")
      for (position, cause) in share.causes.enumerated() {
        if position > 0 { output.append(",") }
        append(cause, to: &output)
      }
      output.append("]}")
    }
    output.append("],\"text\":")
    output.appendJSON(text.why(entry))
    output.append("}")
  }

  private func append(_ slip: Rational?, _ amounts: Amounts, to output: inout TextBuffer) {
    output.append("{\"slip\":")
    if let slip { append(slip, unit: "week", to: &output) } else { output.append("null") }
    for name in Self.names {
      output.append(",")
      append(name, amounts, to: &output)
    }
    output.append("}")
  }

  private func append(_ impact: RecordedImpact?, to output: inout TextBuffer) {
    guard let impact else { return output.append("null") }
    output.append("{\"statement\":")
    output.appendJSON(impact.statementIndex)
    output.append(",\"impact\":")
    output.appendJSON(impact.index)
    output.append(",\"text\":")
    output.appendJSON(impact.statement)
    output.append(",\"file\":")
    output.appendJSON(impact.file)
    output.append(",\"line\":")
    output.appendJSON(Int(impact.line) ?? 0)
    output.append(",\"rule\":")
    output.appendJSON(impact.rule)
    output.append("}")
  }

  private func append(_ cause: BriefingChange.Cause, to output: inout TextBuffer) {
    output.append("{\"cause\":")
    switch cause {
    case .statement: output.appendJSON("statement")
    case .certainty(let isRiskNow): output.appendJSON(isRiskNow ? "now_a_risk" : "now_certain")
    case .assumption(let name, let before, let after):
      output.appendJSON("assumption")
      output.append(",\"name\":")
      output.appendJSON(name)
      append(before, after, to: &output)
    case .rule(let before, let after):
      output.appendJSON("rule")
      append(before, after, to: &output)
    case .day: output.appendJSON("day")
    case .overlap: output.appendJSON("overlap")
    case .slip: output.appendJSON("slip")
    }
    output.append("}")
  }

  private func append(_ before: String?, _ after: String?, to output: inout TextBuffer) {
    output.append(",\"before\":")
    append(before, to: &output)
    output.append(",\"after\":")
    append(after, to: &output)
  }

  private func appendSlips(to output: inout TextBuffer) {
    for (index, slip) in change.slips.enumerated() {
      output.append(index == 0 ? "{\"name\":" : ",{\"name\":")
      output.appendJSON(slip.name)
      output.append(",\"before\":")
      append(slip.before, unit: "week", to: &output)
      output.append(",\"after\":")
      append(slip.after, unit: "week", to: &output)
      output.append("}")
    }
  }

  private func appendParameters(to output: inout TextBuffer) {
    for (index, parameter) in change.parameters.enumerated() {
      output.append(index == 0 ? "{\"name\":" : ",{\"name\":")
      output.appendJSON(parameter.name)
      append(parameter.before, parameter.after, to: &output)
      output.append(",\"lines\":")
      output.appendJSON(parameter.lines)
      output.append("}")
    }
  }

  // MARK: - Figures

  private func append(_ amounts: Amounts, to output: inout TextBuffer) {
    for (index, name) in Self.names.enumerated() {
      output.append(index == 0 ? "{" : ",")
      append(name, amounts, to: &output)
    }
    output.append("}")
  }

  /// Every measure, and the sums that documents of earlier versions have.
  private static let names: [(text: String, isMonthly: Bool, amount: @Sendable (Amounts) -> Rational)] =
    SummedMeasure.allCases.map { sum in (sum.rawValue, sum.isMonthly, { (try? $0.sum(sum)) ?? .zero }) }
    + Measure.allCases.map { measure in (measure.rawValue, measure.isMonthly, { $0[measure] }) }

  private func append(
    _ name: (text: String, isMonthly: Bool, amount: @Sendable (Amounts) -> Rational), _ amounts: Amounts,
    to output: inout TextBuffer
  ) {
    output.appendJSON(name.text)
    output.append(":")
    append(name.amount(amounts), unit: name.isMonthly ? currency + "/month" : currency, to: &output)
  }

  private func append(_ value: Rational, unit: String, to output: inout TextBuffer) {
    output.append("{\"value\":")
    output.appendExactJSON(value)
    output.append(",\"unit\":")
    output.appendJSON(unit)
    output.append("}")
  }

  private func append(_ text: String?, to output: inout TextBuffer) {
    if let text { output.appendJSON(text) } else { output.append("null") }
  }
}

extension BriefingChange {
  /// One document: what moved, and the day of the newer page.
  func json(in language: Language?) -> [UInt8] {
    var output = TextBuffer()
    output.append("{\"schema\":\"impact/1\",\"as_of\":")
    output.appendJSON(new.asOf)
    output.append(",\"since\":")
    ChangeJSON(self, language ?? new.language).append(to: &output)
    output.append("}\n")
    return output.bytes
  }

  /// One row a change, as the document tells it.
  func rows(in language: Language?) -> CSVTable {
    let since = JSONTree.read(json(in: language))?["since"]
    let changes = since.flatMap { try? RecordedChange.all($0) } ?? []
    return ChangeRows(record: new, language: language ?? new.language).table(of: changes)
  }
}
