public import Languages

/// How people of a language write numbers. Figures are appended as UTF-8 bytes: no string is made for a figure.
public struct NumberFormat: Sendable {
  public let language: Language

  public init(_ language: Language) {
    self.language = language
  }

  /// `13 333,5` with a narrow no-break space, `13,333.5`, `13.333,5`; a minus sign (U+2212) when negative.
  public func append(_ number: RoundedNumber, to output: inout TextBuffer) {
    if number.isNegative { output.append("\u{2212}") }
    guard number.decimals > 0 else { return appendGrouped(number.digits, to: &output) }
    let (whole, fraction) = number.parts
    appendGrouped(whole, to: &output)
    output.append(language == .english ? UInt8(ascii: ".") : UInt8(ascii: ","))
    output.append(digits: fraction, width: number.decimals)
  }

  /// `30 %` with a no-break space in French, `30%` elsewhere; at most three digits that count.
  public func appendPercentage(_ share: Rational, to output: inout TextBuffer) {
    guard let percent = try? share * Rational(100) else { return }
    append(percent.rounded(significantDigits: 3, maximumDecimals: 2).withoutTrailingZeros, to: &output)
    output.append(language == .french ? "\u{A0}%" : "%")
  }

  private func appendGrouped(_ whole: UInt128, to output: inout TextBuffer) {
    guard whole >= 1000 else { return output.append(digits: whole, width: 1) }
    let (thousands, rest) = divided(whole, by: 1000)
    appendGrouped(thousands, to: &output)
    switch language {
    case .french: output.append("\u{202F}")
    case .english: output.append(",")
    case .dutch: output.append(".")
    }
    output.append(digits: rest, width: 3)
  }
}

/// A noun that is counted: the number decides its form.
public struct CountedNoun: Sendable, Hashable {
  public let singular: String
  public let plural: String

  public init(_ singular: String, _ plural: String) {
    self.singular = singular
    self.plural = plural
  }

  /// French has a plural from two, English everywhere but at one, Dutch from two and at zero.
  public func form(for number: RoundedNumber, in language: Language) -> String {
    let isPlural =
      switch language {
      case .french: number.isAtLeast(2)
      case .english: !number.isOne
      case .dutch: number.isAtLeast(2) || number.digits == 0
      }
    return isPlural ? plural : singular
  }
}
