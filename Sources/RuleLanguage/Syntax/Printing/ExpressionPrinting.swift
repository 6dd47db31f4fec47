import Quantities

extension ExpressionSyntax {
  /// The formula as text, with parentheses only where reading it back needs them.
  var printed: String { printed(in: .lowest, isWhole: true) }

  /// The formula as one of several between commas: a history there would swallow its neighbours.
  var printedInList: String { printed(in: .lowest, isWhole: false) }

  private func printed(in minimum: Precedence, isWhole: Bool) -> String {
    let (text, precedence) = pieces(isWhole: isWhole)
    return precedence < minimum ? "(\(text))" : text
  }

  private func operand(_ minimum: Precedence) -> String { printed(in: minimum, isWhole: false) }

  /// The text, and how tightly it holds together.
  private func pieces(isWhole: Bool) -> (String, Precedence) {
    switch kind {
    case .quantity(let value, let unit):
      // A parsed quantity is never negative; one built by hand reads back as the opposite of a quantity.
      return (value.printed + suffix(unit), value.isNegative ? .sign : value.isDecimal ? .atom : .product)
    case .range(let low, let high, let unit): return ("\(low.printed) to \(high.printed)\(suffix(unit))", .power)
    case .history(let values, let unit):
      let text = "history " + values.map(\.printed).joined(separator: ", ") + suffix(unit)
      return isWhole ? (text, .atom) : ("(\(text))", .atom)
    case .historyFile(let file, let unit): return ("history from \(file.quotedForRules)\(suffix(unit))", .atom)
    case .threePoints(let shape, let values, let unit):
      return ("\(shape.rawValue)(\(values.map(\.printed).joined(separator: ", "))\(suffix(unit)))", .atom)
    case .date(let date): return (date.iso8601, .atom)
    case .boolean(let value): return (value ? "true" : "false", .atom)
    case .unknown(let unit): return ("unknown" + suffix(unit), .atom)
    case .name(let parts): return (parts.map(\.text).joined(separator: "."), .atom)
    case .prefix(let prefix, let operand): return printedPrefix(prefix, operand)
    case .infix(let infix, let left, let right): return printedInfix(infix, left, right)
    case .conditional(let condition, let then, let otherwise):
      let text = "if \(condition.operand(.or)) then \(then.operand(.or)) else \(otherwise.operand(.lowest))"
      return isWhole ? (text, .lowest) : ("(\(text))", .atom)
    case .call(let name, let arguments):
      return ("\(name.text)(\(arguments.map { $0.operand(.lowest) }.joined(separator: ", ")))", .atom)
    case .conversion(let value, let unit): return ("\(value.operand(.conversion)) in \(unit.printed)", .conversion)
    }
  }

  private func printedPrefix(_ prefix: PrefixOperator, _ operand: ExpressionSyntax) -> (String, Precedence) {
    switch prefix {
    case .not: return ("not " + operand.operand(.comparison), .not)
    case .minus:
      // `-5 to 5` is a range from −5.
      if case .range = operand.kind { return ("-(\(operand.operand(.lowest)))", .sign) }
      let text = operand.operand(.sign)
      return (text.hasPrefix("-") ? "- " + text : "-" + text, .sign)
    }
  }

  private func printedInfix(
    _ infix: InfixOperator, _ left: ExpressionSyntax, _ right: ExpressionSyntax
  ) -> (String, Precedence) {
    let precedence = infix.precedence
    let isRightAssociative = infix == .power
    let leftMinimum = isRightAssociative || precedence == .comparison ? precedence.next : precedence
    // A sign may open any operand on the right (`a ^ -b`), not the base of a power.
    let rightMinimum = isRightAssociative ? .sign : precedence.next
    let leftText = isRightAssociative ? left.operand(.atom) : left.operand(leftMinimum)
    return ("\(leftText) \(infix.rawValue) \(right.operand(rightMinimum))", precedence)
  }

  private func suffix(_ unit: UnitSyntax?) -> String { unit.map { " " + $0.printed } ?? "" }
}

extension UnitSyntax {
  var printed: String {
    factors.enumerated().map { ($0.offset == 0 ? "" : "/") + $0.element.name.text }.joined()
  }
}

extension Rational {
  /// Whether a decimal numeral can write it.
  fileprivate var isDecimal: Bool { decimalPlaces != nil }

  private var decimalPlaces: Int? {
    var (scale, places) = (Int128(1), 0)
    while places <= FormulaBounds.digits {
      if scale % denominator == 0 { return places }
      scale *= 10
      places += 1
    }
    return nil
  }

  /// `1_200_000`, `0.5`, `-3`: the shortest numeral; digits in threes from five digits on.
  fileprivate var printed: String {
    guard let places = decimalPlaces else { return "\(numerator) / \(denominator)" }
    var scale: Int128 = 1
    for _ in 0..<places { scale *= 10 }
    let digits = String((numerator * (scale / denominator)).magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    let whole = grouped(String(padded.dropLast(places)))
    return (isNegative ? "-" : "") + whole + (places == 0 ? "" : "." + padded.suffix(places))
  }

  private func grouped(_ digits: String) -> String {
    guard digits.count >= 5 else { return digits }
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped.append("_") }
      grouped.append(digit)
    }
    return grouped
  }
}
