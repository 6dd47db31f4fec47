import Diagnostics
import Documents
import Language
import Languages
import Portfolio
import Quantities
import RuleLanguage
import Translation

/// The document that other programs read, and that every format can be made from again.
struct DocumentJSON {
  let briefing: Briefing
  var program: Program { briefing.engine.program }

  init(briefing: Briefing) {
    self.briefing = briefing
  }

  func bytes() -> [UInt8] {
    var output = TextBuffer()
    output.append("{\"schema\":\"impact/1\",\"as_of\":")
    output.appendJSON(program.asOf.iso8601)
    output.append(",\"model\":")
    appendModel(to: &output)
    output.append(",\"statements\":[")
    appendStatements(to: &output)
    output.append("],\"plan\":{\"deliverables\":[")
    appendPlan(to: &output)
    output.append(",\"forecasts\":")
    ForecastJSON(program: program).append(briefing.forecasts, to: &output)
    output.append("},\"totals\":")
    appendTotals(to: &output)
    output.append(",\"options\":")
    RecoveryJSON(briefing: briefing).append(to: &output)
    output.append(",\"to_check\":[")
    appendDoubts(to: &output)
    output.append("],\"passed_over\":[")
    appendPassedOver(to: &output)
    output.append("],")
    if let change = briefing.change {
      output.append("\"since\":")
      ChangeJSON(change, briefing.language).append(to: &output)
      output.append(",\"weeks\":")
      output.appendList(change.old.weeksUntilNow) { week, output in week.append(to: &output) }
      output.append(",")
    }
    output.append("\"page\":")
    PageJSON.append(briefing.page(), to: &output)
    output.append("}\n")
    return output.bytes
  }

  private func appendModel(to output: inout TextBuffer) {
    output.append("{\"currency\":")
    output.appendJSON(program.units[program.currency].name)
    output.append(",\"days_per_week\":")
    output.appendJSON(program.daysPerWeek)
    output.append(",\"parameters\":[")
    var isFirst = true
    for (index, parameter) in program.parameters.enumerated() where parameter.owner != .deliverable {
      if !isFirst { output.append(",") }
      isFirst = false
      output.append("{\"name\":")
      output.appendJSON(parameter.name)
      output.append(",\"value\":")
      if case .known(let value) = program.value(of: index, in: Scope(team: 0)) {
        let quantity = Quantity(value, parameter.dimension)
        output.appendJSON(FigureText(program: program, language: .english).text(quantity))
        output.append(",\"text\":")
        output.appendJSON(FigureText(program: program, language: briefing.language).text(quantity))
      } else {
        output.append("null,\"text\":null")
      }
      if let declaration = program.declaration(of: index, in: Scope(team: 0)) {
        output.append(
          declaration.layer == .standard ? ",\"origin\":\"default\",\"place\":" : ",\"origin\":\"model\",\"place\":")
        output.appendJSON(program.sources.place(of: declaration.span))
      }
      output.append("}")
    }
    output.append("],\"deliverables\":[")
    appendTitles(to: &output)
    output.append("]")
    if briefing.engine.uncertainty != nil || briefing.total.dependences != nil {
      output.append(",\"trials\":")
      output.appendJSON(briefing.engine.trials)
      output.append(",\"seed\":")
      output.append(digits: UInt128(briefing.engine.seed), width: 1)
    }
    output.append("}")
  }

  /// What the page calls the model's deliverables.
  private func appendTitles(to output: inout TextBuffer) {
    for (index, deliverable) in program.deliverables.enumerated() {
      output.append(index == 0 ? "{\"name\":" : ",{\"name\":")
      output.appendJSON(deliverable.name)
      output.append(",\"title\":")
      output.appendJSON(deliverable.phrase[briefing.language].capitalisedFirst)
      output.append("}")
    }
  }

  private func appendStatements(to output: inout TextBuffer) {
    let writer = StatementJSONWriter(
      engine: briefing.engine, language: briefing.language, explains: true,
      // The totals have theirs: a thousand tornadoes are nothing to read.
      showsSensitivity: false)
    var sources: [String: StatementJSONWriter.Source] = [:]
    for (index, line) in briefing.lines.enumerated() {
      if index > 0 { output.append(",\n") }
      let source = sources[line.file] ?? StatementJSONWriter.Source(file: line.file)
      sources[line.file] = source
      var text = line.text
      text.withUTF8 {
        writer.append(
          line.result, statement: $0, source: source, line: line.line, column: line.column, id: nil,
          standing: line.standing, to: &output)
      }
    }
  }

  func append(_ estimate: Estimate, unit: String, to output: inout TextBuffer) {
    output.append("{\"value\":")
    output.appendExactJSON(estimate.value)
    if !estimate.isExact {
      output.append(",\"low\":")
      output.appendJSON(estimate.low)
      output.append(",\"high\":")
      output.appendJSON(estimate.high)
      if let median = estimate.median {
        output.append(",\"median\":")
        output.appendJSON(median)
      }
    }
    output.append(",\"unit\":")
    output.appendJSON(unit)
    output.append("}")
  }

  private func appendDoubts(to output: inout TextBuffer) {
    let reasons = ReasonText(program: program)
    var isFirst = true
    for (index, line) in briefing.lines.enumerated() where line.result.status == .toCheck {
      if !isFirst { output.append(",") }
      isFirst = false
      output.append("{\"statement\":")
      output.appendJSON(index)
      output.append(",\"place\":")
      output.appendJSON(line.place)
      output.append(",\"reason\":")
      output.appendJSON(line.result.reasons.map { reasons.text($0, in: briefing.language) }.joined(separator: "; "))
      output.append("}")
    }
  }

  private func appendPassedOver(to output: inout TextBuffer) {
    for (index, run) in briefing.passedOver.enumerated() {
      output.append(index == 0 ? "{\"file\":" : ",{\"file\":")
      output.appendJSON(run.file)
      output.append(",\"line\":")
      if let lines = run.lines { output.appendJSON(lines.lowerBound) } else { output.append("null") }
      output.append(",\"last_line\":")
      if let lines = run.lines { output.appendJSON(lines.upperBound) } else { output.append("null") }
      output.append(",\"reason\":")
      output.appendJSON(run.reason.code)
      output.append("}")
    }
  }
}
