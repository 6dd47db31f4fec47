public import Languages

/// Durations and dates, as people of a language write them.
public struct DurationFormat: Sendable {
  public let numbers: NumberFormat

  public init(_ language: Language) {
    numbers = NumberFormat(language)
  }

  /// « 6 semaines », « 1,3 semaine », "6 weeks", "6 weken".
  public func append(weeks: Rational, to output: inout [UInt8]) {
    append(rounded(weeks), to: &output)
  }

  /// A figure with its bounds: « 6 semaines (5 à 8) » where it was drawn, « 4 à 6 semaines » where it was stated so.
  public func append(weeks estimate: Estimate, form: RangeForm, to output: inout [UInt8]) {
    guard estimate.median != nil else {
      return append(lowWeeks: estimate.low, highWeeks: estimate.high, form: form, to: &output)
    }
    append(weeks: estimate.value, to: &output)
    let (first, second) = (rounded(estimate.low), rounded(estimate.high))
    guard first != second else { return }
    output.append(" (")
    numbers.append(first, to: &output)
    RangeForm.plain.appendJoint(numbers.language, to: &output)
    numbers.append(second, to: &output)
    output.append(")")
  }

  /// « 4 à 6 semaines »; one figure where both ends round to the same.
  public func append(lowWeeks: Rational, highWeeks: Rational, form: RangeForm, to output: inout [UInt8]) {
    let (first, second) = (rounded(lowWeeks), rounded(highWeeks))
    if first != second {
      form.appendOpening(numbers.language, to: &output)
      numbers.append(first, to: &output)
      form.appendJoint(numbers.language, to: &output)
    }
    append(second, to: &output)
  }

  /// « 12 avril 2025 », « 1er juin 2026 », "12 April 2025", "12 april 2025".
  public func append(_ date: CalendarDate, to output: inout [UInt8]) {
    let (year, month, day) = date.civil
    output.append(digits: UInt128(day), width: 1)
    if numbers.language == .french, day == 1 { output.append("er") }
    output.append(" ")
    output.append(contentsOf: monthNames[numbers.language][month - 1].utf8)
    output.append(" ")
    output.append(digits: UInt128(max(0, year)), width: 1)
  }

  /// One decimal from a week on, two digits that count below: a short slip must not read as none.
  private func rounded(_ weeks: Rational) -> RoundedNumber {
    let number =
      weeks.magnitude < .one
      ? weeks.rounded(significantDigits: 2) : weeks.rounded(significantDigits: 3, maximumDecimals: 1)
    return number.withoutTrailingZeros
  }

  private func append(_ number: RoundedNumber, to output: inout [UInt8]) {
    numbers.append(number, to: &output)
    output.append(" ")
    output.append(contentsOf: weekNames[numbers.language].form(for: number, in: numbers.language).utf8)
  }
}

private let weekNames = Localized(
  fr: CountedNoun("semaine", "semaines"), en: CountedNoun("week", "weeks"), nl: CountedNoun("week", "weken"))

private let monthNames = Localized(
  fr: [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
  ],
  en: [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ],
  nl: [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december",
  ])
