public import Languages

/// How far a figure is rounded for its reader.
public enum Precision: Sendable, Hashable {
  /// At most three digits that count, in thousands or millions where that is shorter: `120 k€`.
  case sentence
  /// Whole units of the currency: `13 333 €`.
  case table
  /// The digits without which a small figure would say something else: `0,12 €` a word, `12,50 €` an hour.
  case figure
}

/// Amounts of one currency, as people of a language write them.
public struct MoneyFormat: Sendable {
  public let numbers: NumberFormat
  /// `€`, or the ISO code where no sign is in general use.
  private let sign: [UInt8]
  private let isCode: Bool

  /// - Parameter currency: an ISO 4217 code.
  public init(_ language: Language, currency: String) {
    numbers = NumberFormat(language)
    let known = Self.sign(of: currency)
    sign = Array((known ?? currency).utf8)
    isCode = known == nil
  }

  private static func sign(of currency: String) -> String? {
    switch currency {
    case "EUR": "€"
    case "USD": "$"
    case "GBP": "£"
    case "JPY": "¥"
    default: nil
    }
  }

  /// `120 k€`, `€120k`, `€ 120k`; `1,2 M€`, `€1.2M`, `€ 1,2 mln`.
  public func append(_ amount: Rational, precision: Precision, to output: inout TextBuffer) {
    let number = rounded(amount, precision)
    append(number, scale: precision == .sentence ? Scale(of: number) : .one, to: &output)
  }

  /// A figure with its bounds: « 120 k€ (98 à 148 k€) » where it was drawn, « 80 à 120 k€ » where it was stated so.
  public func append(_ estimate: Estimate, form: RangeForm, precision: Precision, to output: inout TextBuffer) {
    guard estimate.median != nil else {
      return append(low: estimate.low, high: estimate.high, form: form, precision: precision, to: &output)
    }
    append(estimate.value, precision: precision, to: &output)
    let (low, high) = (drawn(estimate.low, precision), drawn(estimate.high, precision))
    guard low != high else { return }
    output.append(" (")
    append(low, high, form: .plain, precision: precision, to: &output)
    output.append(")")
  }

  /// Two ends of a range: « 80 à 120 k€ », « entre 80 et 120 k€ »; one figure where both round to the same.
  public func append(
    low: Rational, high: Rational, form: RangeForm, precision: Precision, to output: inout TextBuffer
  ) {
    let first = rounded(low, precision)
    append(first, low == high ? first : rounded(high, precision), form: form, precision: precision, to: &output)
  }

  private func append(
    _ first: RoundedNumber, _ second: RoundedNumber, form: RangeForm, precision: Precision, to output: inout TextBuffer
  ) {
    let scale = precision == .sentence ? Scale(of: second) : .one
    guard first != second else { return append(second, scale: scale, to: &output) }
    let firstScale = precision == .sentence ? Scale(of: first) : .one
    form.appendOpening(numbers.language, to: &output)
    if numbers.language == .french, firstScale == scale {
      numbers.append(shown(first, scale), to: &output)
    } else {
      append(first, scale: firstScale, to: &output)
    }
    form.appendJoint(numbers.language, to: &output)
    append(second, scale: scale, to: &output)
  }

  private enum Scale: Int {
    case one = 0
    case thousand = 3
    case million = 6
    case billion = 9

    /// Thousands from ten thousand on: `9 600 €`, but `12 k€`.
    init(of number: RoundedNumber) {
      let whole = number.parts.whole
      self =
        whole < 10_000 ? .one : whole < 1_000_000 ? .thousand : whole < 1_000_000_000 ? .million : .billion
    }
  }

  /// A decimal of thousands is kept only where it is exact: `18,5 k€` as stated, but `33 k€` of 33 333.33.
  private func rounded(_ amount: Rational, _ precision: Precision) -> RoundedNumber {
    guard precision == .sentence else { return precision == .table ? amount.rounded(decimals: 0) : exact(amount) }
    let short = amount.rounded(significantDigits: 3, maximumDecimals: 2)
    let isInThousands = short.isAtLeast(10_000) && !short.isAtLeast(1_000_000)
    guard isInThousands, amount.isInteger, short.digits == amount.numerator.magnitude else {
      return isInThousands ? amount.rounded(decimals: -3) : short
    }
    return short
  }

  /// Cents where there are no more than those, three digits below ten.
  private func exact(_ amount: Rational) -> RoundedNumber {
    let small = amount.rounded(significantDigits: 3, maximumDecimals: 9)
    if !small.isAtLeast(10) { return small.withoutTrailingZeros }
    let cents = amount.rounded(decimals: 2)
    let isExact = (try? amount * Rational(100))?.isInteger == true && !cents.isAtLeast(1_000)
    return isExact ? cents.withoutTrailingZeros : amount.rounded(decimals: 0)
  }

  /// A bound that was drawn is good for whole thousands where a figure that was stated may be good for its decimals.
  private func drawn(_ amount: Rational, _ precision: Precision) -> RoundedNumber {
    let number = rounded(amount, precision)
    let isInThousands = number.isAtLeast(10_000) && !number.isAtLeast(1_000_000)
    return precision == .sentence && isInThousands ? amount.rounded(decimals: -3) : number
  }

  private func shown(_ number: RoundedNumber, _ scale: Scale) -> RoundedNumber {
    let scaled = number.scaledDown(byPowerOfTen: scale.rawValue).withoutTrailingZeros
    // Cents are written in full: 4,50 €.
    guard scale == .one, scaled.decimals == 1 else { return scaled }
    return RoundedNumber(isNegative: scaled.isNegative, digits: scaled.digits * 10, decimals: 2)
  }

  private func append(_ number: RoundedNumber, scale: Scale, to output: inout TextBuffer) {
    let shown = shown(number, scale)
    switch numbers.language {
    case .french:
      numbers.append(shown, to: &output)
      output.append("\u{A0}")
      append(scale, thousand: "k", million: "M", billion: "Md", to: &output)
      output.append(contentsOf: sign)
    case .english:
      if shown.isNegative { output.append("\u{2212}") }
      output.append(contentsOf: sign)
      if isCode { output.append("\u{A0}") }
      numbers.append(shown.magnitude, to: &output)
      append(scale, thousand: "k", million: "M", billion: "bn", to: &output)
    case .dutch:
      output.append(contentsOf: sign)
      output.append("\u{A0}")
      numbers.append(shown, to: &output)
      append(scale, thousand: "k", million: "\u{A0}mln", billion: "\u{A0}mld", to: &output)
    }
  }

  private func append(
    _ scale: Scale, thousand: StaticString, million: StaticString, billion: StaticString, to output: inout TextBuffer
  ) {
    switch scale {
    case .one: break
    case .thousand: output.append(thousand)
    case .million: output.append(million)
    case .billion: output.append(billion)
    }
  }
}
