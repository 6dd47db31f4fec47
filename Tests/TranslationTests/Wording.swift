import Quantities
import Testing
import Translation

/// A statement with what it should give, in words that a person can check: `6 wk, 120000 €`.
struct Wording: Sendable, CustomTestStringConvertible {
  let statement: String
  let expected: String

  init(_ statement: String, _ expected: String) {
    self.statement = statement
    self.expected = expected
  }

  var testDescription: String { statement }
}

extension TranslatedStatement {
  /// Every impact on one line: certainty when it is a risk, slip, cost, run rate and value.
  var summary: String {
    switch status {
    case .noImpact: return "none"
    case .toCheck: return "check"
    case .translated: return impacts.map(\.summary).joined(separator: " + ")
    }
  }
}

extension Impact {
  fileprivate var summary: String {
    var parts: [String] = []
    if case .risk(let probability) = certainty { parts.append(probability.map { "risk \(text($0))" } ?? "risk") }
    if let slip { parts.append("\(text(slip)) wk") }
    if let cost { parts.append("\(text(cost)) €") }
    if let runRate { parts.append("\(text(runRate)) €/mo") }
    if let value { parts.append("\(text(value)) € value") }
    return parts.joined(separator: ", ")
  }

  private func text(_ estimate: Estimate) -> String {
    estimate.isExact ? text(estimate.value) : "\(text(estimate.low))…\(text(estimate.high))"
  }

  private func text(_ value: Rational) -> String {
    value.isInteger ? "\(value.numerator)" : "\(value.numerator)/\(value.denominator)"
  }
}
