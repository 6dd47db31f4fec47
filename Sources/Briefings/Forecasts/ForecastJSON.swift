import Languages
import Portfolio
import Quantities
import RuleLanguage

/// Forecasts for other programs.
struct ForecastJSON {
  private let program: Program

  init(program: Program) {
    self.program = program
  }

  /// A document of its own.
  func document(_ forecasts: [WorkForecast], trials: Int, seed: UInt64) -> [UInt8] {
    var output = TextBuffer()
    output.append("{\"schema\":\"impact/1\",\"as_of\":")
    output.appendJSON(program.asOf.iso8601)
    output.append(",\"trials\":")
    output.appendJSON(trials)
    output.append(",\"seed\":")
    output.append(digits: UInt128(seed), width: 1)
    output.append(",\"forecasts\":")
    append(forecasts, to: &output)
    output.append("}\n")
    return output.bytes
  }

  func append(_ forecasts: [WorkForecast], to output: inout TextBuffer) {
    output.append("[")
    for (index, forecast) in forecasts.enumerated() {
      if index > 0 { output.append(",\n") }
      append(forecast, to: &output)
    }
    output.append("]")
  }

  private func append(_ forecast: WorkForecast, to output: inout TextBuffer) {
    output.append("{\"deliverable\":")
    if let deliverable = forecast.deliverable {
      output.appendJSON(program.deliverables[deliverable].name)
    } else {
      output.append("null")
    }
    output.append(",\"team\":")
    output.appendJSON(program.teams[forecast.team].name)
    output.append(",\"remaining\":{\"value\":")
    output.appendExactJSON(forecast.remaining)
    let unit = forecast.countsItems ? "item" : "point"
    output.append(contentsOf: ",\"unit\":\"\(unit)\"},\"growth\":".utf8)
    if let growth = forecast.growth {
      output.append("{\"value\":")
      output.appendExactJSON(growth)
      output.append(contentsOf: ",\"unit\":\"\(unit)/sprint\"}".utf8)
    } else {
      output.append("null")
    }
    output.append(",\"pace\":")
    append(forecast.pace, to: &output)
    output.append(forecast.isWidened ? ",\"widened\":true" : ",\"widened\":false")
    output.append(",\"start\":")
    output.appendJSON(forecast.start.iso8601)
    output.append(",\"sprint_days\":")
    output.appendJSON(forecast.sprintDays)
    for (name, share) in [("low", 0.1), ("median", 0.5), ("prudent", 0.85), ("high", 0.9)] {
      output.append(",")
      output.appendJSON(name)
      output.append(":")
      append(forecast, at: share, to: &output)
    }
    append(due: forecast, to: &output)
    output.append("}")
  }

  private func append(_ pace: WorkForecast.Pace, to output: inout TextBuffer) {
    switch pace {
    case .history(let done):
      output.append("{\"kind\":\"history\",\"points\":[")
      for (index, points) in done.enumerated() {
        if index > 0 { output.append(",") }
        output.appendJSON(points)
      }
      output.append("]}")
    case .estimated(let estimate):
      output.append("{\"kind\":\"estimate\",\"value\":")
      output.appendJSON(estimate.value)
      output.append(",\"low\":")
      output.appendJSON(estimate.low)
      output.append(",\"high\":")
      output.appendJSON(estimate.high)
      output.append("}")
    case .single(let done):
      output.append("{\"kind\":\"single\",\"value\":")
      output.appendJSON(done)
      output.append("}")
    }
  }

  /// Null where the work never ends in that share of the trials.
  private func append(_ forecast: WorkForecast, at share: Double, to output: inout TextBuffer) {
    guard let sprints = forecast.sprints(at: share), let date = forecast.date(at: share) else {
      return output.append("null")
    }
    output.append("{\"sprints\":")
    output.appendJSON(sprints)
    output.append(",\"date\":")
    output.appendJSON(date.iso8601)
    output.append("}")
  }

  private func append(due forecast: WorkForecast, to output: inout TextBuffer) {
    output.append(",\"due\":")
    guard let due = forecast.due else { return output.append("null") }
    output.append("{\"date\":")
    output.appendJSON(due.iso8601)
    output.append(",\"probability\":")
    output.appendJSON(forecast.roundedProbability(by: due))
    output.append("}")
  }
}
