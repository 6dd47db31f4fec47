import Diagnostics
import Quantities

/// How tightly an operator binds, loosest first.
enum Precedence: Int, Comparable {
  case lowest, or, and, not, comparison, conversion, sum, product, sign, power, atom

  static func < (left: Precedence, right: Precedence) -> Bool { left.rawValue < right.rawValue }

  /// What the right operand of a left-associative operator must bind tighter than.
  var next: Precedence { Precedence(rawValue: rawValue + 1) ?? .atom }
}

extension ExpressionSyntax.InfixOperator {
  var precedence: Precedence {
    switch self {
    case .or: .or
    case .and: .and
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: .comparison
    case .add, .subtract: .sum
    case .multiply, .divide: .product
    case .power: .power
    }
  }
}

/// How large a formula may be: what checks and evaluates it may then recurse.
enum FormulaBounds {
  static let depth = 256
  static let operations = 2_000
  static let digits = 30
}

extension FileParser {
  /// A whole formula.
  mutating func formula() throws(Abandoned) -> ExpressionSyntax {
    depth = 0
    operations = 0
    return try expression(.lowest)
  }

  private mutating func expression(_ minimum: Precedence) throws(Abandoned) -> ExpressionSyntax {
    let first = index
    depth += 1
    guard depth <= FormulaBounds.depth else { throw report(.nestedTooDeep(at: currentSpan)) }
    defer { depth -= 1 }
    var left = try operand()
    // After `x in weeks` or `a < b` nothing that binds tighter may follow: it would read as part of the left side.
    var ceiling = Precedence.power
    while true {
      if keyword == .in, minimum <= .conversion, ceiling >= .conversion {
        try countOperation()
        index += 1
        left = ExpressionSyntax(.conversion(left, to: try unit()), span: span(from: first))
        ceiling = .conversion
        continue
      }
      guard let infix = infixOperator, infix.precedence >= minimum else { return left }
      guard infix.precedence <= ceiling else { return left }
      if infix.precedence == .comparison, ceiling == .comparison {
        throw report(.comparisonChain(at: currentSpan))
      }
      try countOperation()
      index += 1
      let right = try expression(infix == .power ? .power : infix.precedence.next)
      left = ExpressionSyntax(.infix(infix, left, right), span: span(from: first))
      if infix.precedence <= .comparison { ceiling = infix.precedence }
    }
  }

  private mutating func countOperation() throws(Abandoned) {
    operations += 1
    guard operations <= FormulaBounds.operations else { throw report(.formulaTooLong(at: currentSpan)) }
  }

  private var infixOperator: ExpressionSyntax.InfixOperator? {
    switch kind {
    case .plus: .add
    case .minus: .subtract
    case .star: .multiply
    case .slash: .divide
    case .caret: .power
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    case .word: keyword == .and ? .and : keyword == .or ? .or : nil
    default: nil
    }
  }

  private mutating func operand() throws(Abandoned) -> ExpressionSyntax {
    let first = index
    if keyword == .not {
      try countOperation()
      index += 1
      let negated = try expression(.comparison)
      return ExpressionSyntax(.prefix(.not, negated), span: span(from: first))
    }
    guard kind == .minus, !(kind(ahead: 1) == .number && isKeyword(.to, ahead: 2)) else { return try primary() }
    try countOperation()
    index += 1
    let negated = try expression(.power)
    return ExpressionSyntax(.prefix(.minus, negated), span: span(from: first))
  }

  private func isKeyword(_ keyword: Token.Keyword, ahead: Int) -> Bool {
    index + ahead < limit && tokens[index + ahead].keyword == keyword
  }

  private mutating func primary() throws(Abandoned) -> ExpressionSyntax {
    let first = index
    switch (kind, keyword) {
    case (.number, _), (.minus, _): return try quantity()
    case (.date, _):
      let date = try date()
      return ExpressionSyntax(.date(date), span: span(from: first))
    case (.leftParenthesis, _): return try parenthesized()
    case (.word, .none): return try nameOrCall()
    case (.word, .if): return try conditional()
    case (.word, .history): return try history()
    case (.word, .true), (.word, .false):
      index += 1
      return ExpressionSyntax(.boolean(tokens[first].keyword == .true), span: span(from: first))
    case (.word, .unknown):
      index += 1
      let unit = try unitIfAny()
      return ExpressionSyntax(.unknown(unit: unit), span: span(from: first))
    default: throw expected(.value)
    }
  }

  private mutating func parenthesized() throws(Abandoned) -> ExpressionSyntax {
    index += 1
    let inside = try expression(.lowest)
    guard take(.rightParenthesis) else { throw expected(.spelling(")")) }
    return inside
  }

  private mutating func nameOrCall() throws(Abandoned) -> ExpressionSyntax {
    let first = index
    var parts = [try name()]
    if kind == .leftParenthesis {
      try countOperation()
      if let shape = ExpressionSyntax.ThreePointShape(rawValue: parts[0].text) {
        return try threePoints(shape, from: first)
      }
      let arguments = try arguments()
      return ExpressionSyntax(.call(parts[0], arguments), span: span(from: first))
    }
    while kind == .dot {
      index += 1
      parts.append(try name())
    }
    return ExpressionSyntax(.name(parts), span: span(from: first))
  }

  private mutating func arguments() throws(Abandoned) -> [ExpressionSyntax] {
    index += 1
    if take(.rightParenthesis) { return [] }
    var arguments: [ExpressionSyntax] = []
    repeat {
      arguments.append(try expression(.lowest))
    } while take(.comma)
    guard take(.rightParenthesis) else { throw expected(.spelling(")")) }
    return arguments
  }

  private mutating func conditional() throws(Abandoned) -> ExpressionSyntax {
    let first = index
    try countOperation()
    index += 1
    let condition = try expression(.lowest)
    guard take(.then) else { throw expected(.spelling("then")) }
    let then = try expression(.lowest)
    guard take(.else) else { throw expected(.spelling("else")) }
    let otherwise = try expression(.lowest)
    return ExpressionSyntax(.conditional(condition, then: then, otherwise: otherwise), span: span(from: first))
  }
}

// MARK: - Quantities

extension FileParser {
  private mutating func quantity() throws(Abandoned) -> ExpressionSyntax {
    let first = index
    let value = try signedNumber()
    guard take(.to) else {
      let unit = try unitIfAny()
      return ExpressionSyntax(.quantity(value, unit: unit), span: span(from: first))
    }
    let high = try signedNumber()
    let unit = try unitIfAny()
    return ExpressionSyntax(.range(value, high, unit: unit), span: span(from: first))
  }

  private mutating func history() throws(Abandoned) -> ExpressionSyntax {
    let first = index
    index += 1
    if take(.from) {
      let file = try quoted()
      let unit = try unitIfAny()
      return ExpressionSyntax(.historyFile(file, unit: unit), span: span(from: first))
    }
    var values = [try signedNumber()]
    while kind == .comma, kind(ahead: 1) == .number || (kind(ahead: 1) == .minus && kind(ahead: 2) == .number) {
      index += 1
      values.append(try signedNumber())
    }
    let unit = try unitIfAny()
    return ExpressionSyntax(.history(values, unit: unit), span: span(from: first))
  }

  private mutating func threePoints(
    _ shape: ExpressionSyntax.ThreePointShape, from first: Int
  ) throws(Abandoned) -> ExpressionSyntax {
    index += 1
    var values = [try signedNumber()]
    while values.count < 3 {
      guard take(.comma) else { throw expected(.spelling(",")) }
      values.append(try signedNumber())
    }
    let unit = try unitIfAny()
    guard take(.rightParenthesis) else { throw expected(.spelling(")")) }
    return ExpressionSyntax(.threePoints(shape, values, unit: unit), span: span(from: first))
  }

  private mutating func signedNumber() throws(Abandoned) -> Rational {
    let isNegative = take(.minus)
    let value = try number()
    return isNegative ? -value : value
  }

  private mutating func number() throws(Abandoned) -> Rational {
    guard kind == .number else { throw expected(.value) }
    if kind(ahead: 1) == .comma, kind(ahead: 2) == .number, isAdjacent(ahead: 1), isAdjacent(ahead: 2) {
      let written = spelling(index) + "," + spelling(index + 2)
      let comma = SourceSpan(
        source: source, start: Int(tokens[index].start), end: Int(tokens[index + 2].end))
      throw report(.decimalComma(written, at: comma))
    }
    var digits: Int128 = 0
    var count = 0
    var scale: Int128?
    for byte in text[Int(tokens[index].start)..<Int(tokens[index].end)] {
      if byte == UInt8(ascii: ".") {
        scale = 1
      } else if byte != UInt8(ascii: "_") {
        count += 1
        guard count <= FormulaBounds.digits else { throw report(.numeralTooLong(at: currentSpan)) }
        digits = digits * 10 + Int128(byte - UInt8(ascii: "0"))
        scale = scale.map { $0 * 10 }
      }
    }
    guard let value = try? Rational(digits, scale ?? 1) else { throw report(.numeralTooLong(at: currentSpan)) }
    index += 1
    return value
  }

  /// The unit of the number just read, unless the next word belongs to what follows (`then`, `fr "…"`).
  private mutating func unitIfAny() throws(Abandoned) -> UnitSyntax? {
    switch kind {
    case .unitWord: return try unit()
    case .word:
      // Labels of a formula, or where the rule belongs, may stand behind it.
      guard keyword == .none, !isAtPlacing, !(kind(ahead: 1) == .text && isLanguage(ahead: 0)) else { return nil }
      return try unit()
    default: return nil
    }
  }

  /// `€/person/day`: the slashes of a unit have no space around them.
  mutating func unit() throws(Abandoned) -> UnitSyntax {
    let first = index
    guard keyword == .none else { throw expected(.unit) }
    var factors = [UnitSyntax.Factor(try unitName(), exponent: 1)]
    while kind == .slash, isAdjacent(ahead: 0), isAdjacent(ahead: 1), continuesUnit {
      index += 1
      factors.append(UnitSyntax.Factor(try unitName(), exponent: -1))
    }
    return UnitSyntax(factors, span: span(from: first))
  }

  /// Whether the word after a slash is a unit and not a dotted name or a function.
  private var continuesUnit: Bool {
    guard kind(ahead: 1) == .word || kind(ahead: 1) == .unitWord, !isKeyword(.if, ahead: 1) else { return false }
    return !(isAdjacent(ahead: 2) && (kind(ahead: 2) == .dot || kind(ahead: 2) == .leftParenthesis))
  }
}
