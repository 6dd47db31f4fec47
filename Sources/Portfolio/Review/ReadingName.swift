import Quantities
public import RuleLanguage
public import Translation

/// How a review names what was read: the rule, and the figures as the statement gives them.
///
/// `delivery_delay d=3 sprint`, `outage risk 30% d=2..4 clock_hour`. Money that follows from the model is no part of it:
/// a new day rate changes no reading.
public struct ReadingName: Sendable {
  private let program: Program

  public init(program: Program) {
    self.program = program
  }

  public func text(_ impact: Impact) -> String {
    let rule = program.rules[impact.rule]
    var parts = [rule.name]
    if case .risk(let probability) = impact.certainty {
      parts.append(probability.flatMap { try? $0 * Rational(100) }.map { "risk \(number($0))%" } ?? "risk")
    }
    for (role, bound) in zip(rule.roles, impact.roles) where !bound.figures.isEmpty {
      parts.append("\(role.name)=\(bound.figures.map(figure).joined(separator: "->"))")
    }
    return parts.joined(separator: " ")
  }

  private func figure(_ figure: ReadFigure) -> String {
    if figure.isDate { return CalendarDate(dayNumber: Int(clamping: figure.low.numerator)).iso8601 }
    var text = number(figure.low)
    if figure.high != figure.low { text += "..\(number(figure.high))" }
    if let unit = figure.unit { text += " \(program.units[unit].name)" }
    if let perTime = figure.perTime { text += "/\(program.units[perTime].name)" }
    return text
  }

  /// In full where the decimals end, else as a fraction: rounding would make two readings one.
  private func number(_ value: Rational) -> String {
    guard let decimal = value.exactDecimal else { return "\(value.numerator)/\(value.denominator)" }
    let digits = String(decimal.digits)
    let sign = decimal.isNegative ? "-" : ""
    guard decimal.decimals > 0 else { return sign + digits }
    let padded = String(repeating: "0", count: max(0, decimal.decimals + 1 - digits.count)) + digits
    return "\(sign)\(padded.dropLast(decimal.decimals)).\(padded.suffix(decimal.decimals))"
  }
}
