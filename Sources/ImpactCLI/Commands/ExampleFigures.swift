import Quantities
import RuleLanguage
import Translation

/// Compares what an example expects with what came out, without any tolerance.
struct ExampleFigures {
  private let program: Program

  init(program: Program) {
    self.program = program
  }

  /// Whether every figure that is named came out, and the certainty is the one named.
  func hold(_ expected: [Rule.Expectation], for impact: Impact) -> Bool {
    var isRisk = false
    for expectation in expected {
      switch expectation {
      case .toCheck: return false
      case .risk(let probability):
        isRisk = true
        guard case .risk(let found) = impact.certainty, probability == nil || probability == found else { return false }
      case .figure(let quantity):
        guard figures(of: impact).contains(quantity) else { return false }
      }
    }
    return isRisk == (impact.certainty != .actual)
  }

  /// The figures of an impact in base units, as examples have them.
  private func figures(of impact: Impact) -> [Quantity] {
    let perTime = Dimension.money / .time
    var figures: [Quantity?] = [
      quantity(impact.slip, times: factor("week"), .time),
      quantity(impact.cost, times: .one, .money),
      quantity(impact.runRate, times: inverse("month"), perTime),
    ]
    figures.append(
      impact.isValueRecurring
        ? quantity(impact.value, times: inverse("month"), perTime) : quantity(impact.value, times: .one, .money))
    return figures.compactMap { $0 }
  }

  private func quantity(_ estimate: Estimate?, times factor: Rational?, _ dimension: Dimension) -> Quantity? {
    guard let estimate, let factor, let value = try? estimate.value * factor else { return nil }
    return Quantity(value, dimension)
  }

  private func factor(_ unit: String) -> Rational? {
    program.units.unit(named: unit).flatMap { program.units[$0].factor }
  }

  private func inverse(_ unit: String) -> Rational? {
    factor(unit).flatMap { try? .one / $0 }
  }

  /// As an example would write them: `6 weeks, 120000 €`.
  func written(_ impact: Impact) -> String {
    var parts: [String] = []
    if case .risk(let probability) = impact.certainty {
      let percent = probability.flatMap { try? $0 * Rational(100) }
      parts.append("risk" + (percent.map { " \(Self.decimal($0)) %" } ?? ""))
    }
    let currency = program.units[program.currency].name
    if let slip = impact.slip { parts.append("\(Self.decimal(slip.value)) weeks") }
    if let cost = impact.cost { parts.append("\(Self.decimal(cost.value)) \(currency)") }
    if let rate = impact.runRate { parts.append("\(Self.decimal(rate.value)) \(currency)/month") }
    if let value = impact.value {
      parts.append("\(Self.decimal(value.value)) \(currency)" + (impact.isValueRecurring ? "/month" : ""))
    }
    return parts.joined(separator: ", ")
  }

  /// Exact when the decimals end within six digits; else the fraction.
  static func decimal(_ value: Rational) -> String {
    var digits = ""
    var rest = value.magnitude
    let whole = rest.numerator / rest.denominator
    for _ in 0..<6 where !rest.isInteger {
      guard let scaled = try? rest * Rational(10) else { break }
      rest = scaled
      digits.append(String((rest.numerator / rest.denominator) % 10))
    }
    guard rest.isInteger else { return "\(value.numerator)/\(value.denominator)" }
    return (value.isNegative ? "-" : "") + String(whole) + (digits.isEmpty ? "" : "." + digits)
  }
}
