import Languages
import Portfolio
import Quantities
import RuleLanguage
import Translation

/// What figures depend on, for other programs.
struct SensitivityJSON {
  let program: Program
  let currency: String

  init(program: Program) {
    self.program = program
    currency = program.units[program.currency].name
  }

  /// An object by figure; nothing where no figure depends on anything.
  func append(_ dependences: ImpactDependences, in statement: String, to output: inout TextBuffer) {
    append(
      [
        ("slip", dependences.slip, "week"), ("cost", dependences.cost, currency),
        ("run_rate", dependences.runRate, currency + "/month"), ("value", dependences.value, currency),
      ], to: &output
    ) { _, range in
      range.span.map { String(decoding: Array(statement.utf8)[$0], as: UTF8.self) } ?? ""
    }
  }

  /// The same of totals.
  func append(
    _ dependences: TotalDependences, to output: inout TextBuffer, quoting quote: (Int, StatedRange) -> String
  ) {
    append(
      [
        ("cost", dependences.cost, currency), ("run_rate", dependences.runRate, currency + "/month"),
        ("value", dependences.value, currency),
      ], to: &output, quoting: quote)
  }

  private func append(
    _ parts: [(StaticString, Dependence?, String)], to output: inout TextBuffer,
    quoting quote: (Int, StatedRange) -> String
  ) {
    output.append("{")
    var isFirst = true
    for (name, dependence, unit) in parts {
      guard let dependence else { continue }
      output.append(isFirst ? "\"" : ",\"")
      isFirst = false
      output.append(name)
      output.append("\":")
      append(dependence, unit: unit, to: &output, quoting: quote)
    }
    output.append("}")
  }

  /// The drivers of one figure, the widest swing first.
  func append(
    _ dependence: Dependence, unit: String, to output: inout TextBuffer, quoting quote: (Int, StatedRange) -> String
  ) {
    output.append("[")
    for (index, driver) in dependence.drivers.enumerated() {
      output.append(index == 0 ? "{\"parameter\":" : ",{\"parameter\":")
      switch driver.source {
      case .model(let figure): output.appendJSON(figure.name)
      case .statement(let impact, let range):
        output.append("null,\"quote\":")
        output.appendJSON(quote(impact, range))
      }
      output.append(",\"share\":")
      output.appendJSON(driver.share)
      let figures = FigureText(program: program, language: .english)
      output.append(",\"low\":")
      output.appendJSON(figures.text(Quantity(driver.low, driver.dimension)))
      output.append(",\"high\":")
      output.appendJSON(figures.text(Quantity(driver.high, driver.dimension)))
      output.append(",\"at_low\":")
      output.appendJSON(driver.outcomeAtLow)
      output.append(",\"at_high\":")
      output.appendJSON(driver.outcomeAtHigh)
      output.append(",\"unit\":")
      output.appendJSON(unit)
      output.append("}")
    }
    output.append("]")
  }
}
