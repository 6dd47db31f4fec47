public import Languages

/// Dates, as people of a language write them.
public struct DateFormat: Sendable {
  public let language: Language

  public init(_ language: Language) {
    self.language = language
  }

  /// « 12 avril 2025 », « 1er juin 2026 », "12 April 2025", "12 april 2025".
  public func append(_ date: CalendarDate, to output: inout TextBuffer) {
    let (year, month, day) = date.civil
    output.append(digits: UInt128(day), width: 1)
    if language == .french, day == 1 { output.append("er") }
    output.append(" ")
    output.append(contentsOf: monthNames[language][month - 1].utf8)
    output.append(" ")
    output.append(digits: UInt128(max(0, year)), width: 1)
  }
}

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
