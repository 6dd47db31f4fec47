public import Languages

/// Durations of work, as people of a language say them: days below a week, months where they are whole, else weeks.
public struct DurationFormat: Sendable {
  public let numbers: NumberFormat
  /// How many days of work a week has: five in most models, four in some.
  public let daysPerWeek: Rational

  public init(_ language: Language, daysPerWeek: Rational) {
    numbers = NumberFormat(language)
    self.daysPerWeek = daysPerWeek
  }

  /// « 6 semaines », « 3 jours », « 2 mois », "1.3 weeks", "6 weken".
  public func append(weeks: Rational, to output: inout TextBuffer) {
    append(lowWeeks: weeks, highWeeks: weeks, form: .plain, to: &output)
  }

  /// A figure with its bounds: « 6 semaines (5 à 8) » where it was drawn, « 4 à 6 semaines » where it was stated so.
  public func append(weeks estimate: Estimate, form: RangeForm, to output: inout TextBuffer) {
    guard estimate.median != nil else {
      return append(lowWeeks: estimate.low, highWeeks: estimate.high, form: form, to: &output)
    }
    let unit = unit(low: estimate.low, high: estimate.high, of: estimate.value)
    append(number(estimate.value, in: unit), unit, to: &output)
    let (first, second) = (number(estimate.low, in: unit), number(estimate.high, in: unit))
    guard first != second else { return }
    output.append(" (")
    numbers.append(first, to: &output)
    RangeForm.plain.appendJoint(numbers.language, to: &output)
    numbers.append(second, to: &output)
    output.append(")")
  }

  /// « 4 à 6 semaines », « 2 à 4 jours »; one figure where both ends round to the same.
  public func append(lowWeeks: Rational, highWeeks: Rational, form: RangeForm, to output: inout TextBuffer) {
    let unit = unit(low: lowWeeks, high: highWeeks, of: lowWeeks)
    let first = number(lowWeeks, in: unit)
    let second = lowWeeks == highWeeks ? first : number(highWeeks, in: unit)
    if first != second {
      form.appendOpening(numbers.language, to: &output)
      numbers.append(first, to: &output)
      form.appendJoint(numbers.language, to: &output)
    }
    append(second, unit, to: &output)
  }

  private func append(_ number: RoundedNumber, _ unit: DurationUnit, to output: inout TextBuffer) {
    numbers.append(number, to: &output)
    output.append(" ")
    output.append(contentsOf: unit.noun(in: numbers.language).form(for: number, in: numbers.language).utf8)
  }

  /// The unit that all of these figures are said in: a range is not half in days and half in weeks.
  private func unit(low: Rational, high: Rational, of weeks: Rational) -> DurationUnit {
    let longest = max(low.magnitude, high.magnitude, weeks.magnitude)
    if longest != .zero, longest < .one { return .day }
    guard isWholeMonths(low), high == low || isWholeMonths(high), weeks == low || isWholeMonths(weeks) else {
      return .week
    }
    return .month
  }

  /// One to eleven months to the hour: what was said in months. Weeks that make whole months only by chance are so few
  /// (13, 26 and 39) that saying them in months misleads nobody.
  private func isWholeMonths(_ weeks: Rational) -> Bool {
    guard let months = try? weeks.magnitude * monthsPerWeek else { return false }
    return months.denominator == 1 && 1...11 ~= months.numerator
  }

  /// One decimal from one on, two digits that count below: a short slip must not read as none.
  private func number(_ weeks: Rational, in unit: DurationUnit) -> RoundedNumber {
    let factor =
      switch unit {
      case .day: daysPerWeek
      case .week: Rational.one
      case .month: monthsPerWeek
      }
    let count = (try? weeks * factor) ?? weeks
    let number =
      count.magnitude < .one
      ? count.rounded(significantDigits: 2) : count.rounded(significantDigits: 3, maximumDecimals: 1)
    return number.withoutTrailingZeros
  }
}

/// What a duration of work is counted in.
private enum DurationUnit {
  case day, week, month

  func noun(in language: Language) -> CountedNoun {
    switch self {
    case .day: dayNames[language]
    case .week: weekNames[language]
    case .month: monthNames[language]
    }
  }
}

/// A year is 52 weeks and twelve months.
private let monthsPerWeek = Rational(reducedNumerator: 3, denominator: 13)

private let dayNames = Localized(
  fr: CountedNoun("jour", "jours"), en: CountedNoun("day", "days"), nl: CountedNoun("dag", "dagen"))
private let weekNames = Localized(
  fr: CountedNoun("semaine", "semaines"), en: CountedNoun("week", "weeks"), nl: CountedNoun("week", "weken"))
private let monthNames = Localized(
  fr: CountedNoun("mois", "mois"), en: CountedNoun("month", "months"), nl: CountedNoun("maand", "maanden"))
