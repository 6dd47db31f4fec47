import Quantities

extension ExpressionSyntax.InfixOperator {
  /// Comparisons and conditions yield 1 or 0.
  func applied(to left: Rational, _ right: Rational) throws(ArithmeticFault) -> Rational {
    switch self {
    case .add: try left + right
    case .subtract: try left - right
    case .multiply: try left * right
    case .divide: try left / right
    case .power: try left.power(right)
    case .equal: truth(left == right)
    case .notEqual: truth(left != right)
    case .less: truth(left < right)
    case .lessOrEqual: truth(!(right < left))
    case .greater: truth(right < left)
    case .greaterOrEqual: truth(!(left < right))
    case .and, .or: truth(!right.isZero)
    }
  }
}

private func truth(_ value: Bool) -> Rational {
  value ? .one : .zero
}

extension BuiltinFunction {
  /// How many arguments it takes.
  var arity: ClosedRange<Int> {
    switch self {
    case .min, .max: 1...64
    case .round, .ceil, .floor: 1...2
    case .abs, .softplus: 1...1
    }
  }

  func applied(to value: Rational) throws(ArithmeticFault) -> Rational {
    switch self {
    case .min, .max: value
    case .abs: value.magnitude
    case .floor: value.floor
    case .ceil: -(-value).floor
    case .round: try roundedHalfAwayFromZero(value)
    case .softplus: try value.softplus()
    }
  }

  /// With a second argument, `round`, `ceil` and `floor` go to a multiple of it.
  func applied(to value: Rational, _ second: Rational) throws(ArithmeticFault) -> Rational {
    switch self {
    case .min: second < value ? second : value
    case .max: value < second ? second : value
    case .round, .ceil, .floor, .abs, .softplus: try applied(to: value / second) * second
    }
  }
}

private func roundedHalfAwayFromZero(_ value: Rational) throws(ArithmeticFault) -> Rational {
  let half = try Rational.one / Rational(2)
  let rounded = try (value.magnitude + half).floor
  return value.isNegative ? -rounded : rounded
}

extension Rational {
  /// The greatest integer that is not above it.
  var floor: Rational {
    let quotient = numerator / denominator
    return Rational(integer: numerator < 0 && !isInteger ? quotient - 1 : quotient)
  }

  /// The power of a whole exponent; the checker admits no other.
  func power(_ exponent: Rational) throws(ArithmeticFault) -> Rational {
    var base = exponent.isNegative ? try Rational.one / self : self
    var remaining = exponent.magnitude.numerator
    var result = Rational.one
    while remaining > 0 {
      if remaining & 1 == 1 { result = try result * base }
      remaining >>= 1
      if remaining > 0 { base = try base * base }
    }
    return result
  }

  private init(integer: Int128) {
    // A whole number is in lowest terms; only the least `Int128` has no fraction, and no numerator is that.
    self = (try? Rational(integer, 1)) ?? .zero
  }
}
