import Diagnostics
import Languages
import Portfolio
import Quantities
import RuleLanguage

extension PageBuilder {
  /// What being late costs, with the formula of the model in figures, and where those figures were written.
  func delayCostFormulas() -> [String] {
    let text = DelayCostText(program: program, language: briefing.language)
    return total.delayCosts.compactMap { line in
      guard let derivation = program.derivation(of: line), let formula = text.formula(derivation) else { return nil }
      let origins = text.origins(of: line, derivation).joined(separator: " ; ")
      return "\(name(of: .deliverable(line.deliverable)))\(words.colon)\(formula)"
        + (origins.isEmpty ? "" : " (\(origins))")
    }
  }
}

extension Program {
  /// How the amount of a line came to be, from the weeks that it is late.
  func derivation(of line: RollUp.DelayLine) -> Derivation? {
    guard let week = units.unit(named: "week").flatMap({ units[$0].factor }),
      let delay = try? line.weeks.value * week
    else { return nil }
    return try? derivation(of: line.cost, ofDelay: delay, of: line.deliverable)
  }
}

extension RollUp.DelayLine {
  fileprivate var cost: DelayCost { kind == .value ? .lostValue : .penalty }
}

/// A cost of delay on one line: « 17 500 € = min(20 000 €; 500 €/jour × max(0 jour; 6 semaines − 1 semaine)) ».
private struct DelayCostText {
  let program: Program
  private let figures: FigureText

  init(program: Program, language: Language) {
    self.program = program
    figures = FigureText(program: program, language: language)
  }

  /// Nil for a plain figure: there is nothing to compute.
  func formula(_ derivation: Derivation) -> String? {
    guard !derivation.children.isEmpty else { return nil }
    return figures.text(derivation.quantity) + " = " + expression(derivation)
  }

  /// Named figures of the model stand for themselves; what is computed on the way is opened.
  private func expression(_ derivation: Derivation) -> String {
    guard derivation.origin == .computed, let operation = derivation.operation, !derivation.children.isEmpty else {
      return derivation.unit.map { figures.text(derivation.quantity.value, in: $0) }
        ?? figures.text(derivation.quantity)
    }
    let parts = derivation.children.map(expression)
    switch operation {
    case "+": return parts.joined(separator: " + ")
    case "-": return parts.count == 1 ? "−\(parts[0])" : parts.joined(separator: " − ")
    case "*", "/":
      return derivation.children.map(factor).joined(separator: operation == "*" ? " × " : " ÷ ")
    case "=": return parts.joined()
    default: return "\(operation)(\(parts.joined(separator: "; ")))"
    }
  }

  private func factor(_ derivation: Derivation) -> String {
    let isSum = derivation.origin == .computed && ["+", "-"].contains(derivation.operation)
    return isSum ? "(\(expression(derivation)))" : expression(derivation)
  }

  /// The line that says it, and those of the figures that it names, each with its source.
  func origins(of line: RollUp.DelayLine, _ derivation: Derivation) -> [String] {
    var origins: [String] = []
    let scope = Scope(team: program.deliverables[line.deliverable].team, deliverable: line.deliverable)
    if let parameter = program.parameter(named: line.cost.rawValue),
      let declaration = program.declaration(of: parameter, in: scope), declaration.layer.isUsers
    {
      origins.append(origin(declaration.span, declaration.source))
    }
    collect(derivation, into: &origins)
    return origins
  }

  private func collect(_ derivation: Derivation, into origins: inout [String]) {
    if derivation.origin == .model || derivation.origin == .standard, let place = derivation.place,
      derivation.source != nil || program.parameter(named: derivation.label) != nil
    {
      let text = origin(place, derivation.source)
      if !origins.contains(text) { origins.append(text) }
    }
    for child in derivation.children { collect(child, into: &origins) }
  }

  private func origin(_ place: SourceSpan, _ source: String?) -> String {
    program.sources.place(of: place) + (source.map { ", \($0)" } ?? "")
  }
}
