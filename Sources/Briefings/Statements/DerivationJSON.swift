import Diagnostics
import Languages
import Quantities
import RuleLanguage
import Translation

/// A derivation as a JSON tree: every number bears its origin.
struct DerivationJSON {
  let program: Program

  func append(_ explanation: Explanation, to output: inout TextBuffer) {
    output.append("[")
    for (index, line) in explanation.lines.enumerated() {
      if index > 0 { output.append(",") }
      switch line.figure {
      case .slip: output.append("{\"figure\":\"slip\",\"tree\":")
      case .component(let component):
        output.append("{\"figure\":\"component\",\"component\":")
        output.appendJSON(component)
        output.append(",\"tree\":")
      }
      append(line.derivation, explanation, to: &output)
      output.append("}")
    }
    output.append("]")
  }

  /// A tree with no statement behind it: its given figures are the rule's.
  func append(_ derivation: Derivation, to output: inout TextBuffer) {
    append(derivation, nil, to: &output)
  }

  private func append(_ derivation: Derivation, _ explanation: Explanation?, to output: inout TextBuffer) {
    output.append("{\"name\":")
    output.appendJSON(derivation.label)
    output.append(",\"value\":")
    output.appendExactJSON(derivation.quantity.value)
    output.append(",\"shown\":")
    output.appendJSON(FigureText(program: program, language: .english).text(derivation.quantity))
    output.append(",\"origin\":")
    appendOrigin(derivation, explanation, to: &output)
    if let place = derivation.place {
      output.append(",\"place\":")
      output.appendJSON(program.sources.place(of: place))
    }
    if let source = derivation.source {
      output.append(",\"source\":")
      output.appendJSON(source)
    }
    if let operation = derivation.operation {
      output.append(",\"operation\":")
      output.appendJSON(operation)
    }
    if !derivation.children.isEmpty {
      output.append(",\"children\":[")
      for (index, child) in derivation.children.enumerated() {
        if index > 0 { output.append(",") }
        append(child, explanation, to: &output)
      }
      output.append("]")
    }
    output.append("}")
  }

  private func appendOrigin(_ derivation: Derivation, _ explanation: Explanation?, to output: inout TextBuffer) {
    switch derivation.origin {
    case .read where explanation == nil: output.append("\"computed\"")
    case .read(let role):
      guard let explanation, explanation.quotes.indices.contains(role), let quote = explanation.quotes[role] else {
        return output.append("\"rule\"")
      }
      output.append("\"read\",\"quote\":")
      output.appendJSON(quote)
    case .rule: output.append("\"rule\"")
    case .model: output.append("\"model\"")
    case .standard: output.append("\"default\"")
    case .computed: output.append("\"computed\"")
    }
  }
}
