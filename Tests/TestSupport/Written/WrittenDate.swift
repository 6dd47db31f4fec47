public import Languages
import Quantities

/// Days in the forms that people write, worth their day numbers; those of 2026 where the year is not said.
public enum WrittenDate {
  /// Two days of 2026, the second one after the first.
  public static func two(in language: Language, using generator: inout SeededGenerator) -> [WrittenFigure] {
    let first = Int.random(in: 0..<270, using: &generator)
    let second = first + Int.random(in: 1..<90, using: &generator)
    return [first, second].map { day in
      let date = newYear.adding(days: day)
      let text = one(of: numeric(date) + named(date, language), using: &generator)
      return WrittenFigure(text: text, value: Rational(date.dayNumber))
    }
  }

  private static let newYear = CalendarDate(year: 2026, month: 1, day: 1) ?? CalendarDate(dayNumber: 0)

  /// A part of a month, or a week: worth its first day, its middle or its last one.
  public static func period(in language: Language, using generator: inout SeededGenerator) -> WrittenFigure {
    if Bool.random(using: &generator) {
      let week = Int.random(in: 1...52, using: &generator)
      // The first week of 2026 began on 29 December 2025.
      let monday = (CalendarDate(year: 2025, month: 12, day: 29)?.dayNumber ?? 0) + 7 * (week - 1)
      let texts =
        switch language {
        case .french: ["S\(week)", "semaine \(week)", "sem \(week)"]
        case .english: ["W\(week)", "week \(week)", "CW\(week)"]
        case .dutch: ["W\(week)", "week \(week)", "wk \(week)"]
        }
      return WrittenFigure(text: one(of: texts, using: &generator), value: Rational(monday))
    }
    let month = Int.random(in: 1...12, using: &generator)
    let part = Int.random(in: 0..<3, using: &generator)
    let length = CalendarDate.days(inMonth: month, of: 2026)
    let day = [1, 15, length][part]
    let name = months(language)[month - 1]
    let texts =
      switch language {
      case .french: [["début \(name)"], ["mi-\(name)"], ["fin \(name)"]]
      case .english:
        [["early \(name)", "the beginning of \(name)"], ["mid-\(name)"], ["the end of \(name)", "late \(name)"]]
      case .dutch:
        [["begin \(name)"], ["half \(name)", "midden \(name)", "medio \(name)"], ["eind \(name)", "einde \(name)"]]
      }
    let value = Rational(CalendarDate(year: 2026, month: month, day: day)?.dayNumber ?? 0)
    return WrittenFigure(text: one(of: texts[part], using: &generator), value: value)
  }

  private static func numeric(_ date: CalendarDate) -> [String] {
    let (year, month, day) = date.civil
    let (days, months) = (padded(day), padded(month))
    return [
      "\(days)/\(months)", "\(days)/\(months)/\(year)", "\(days)/\(months)/\(year % 100)", "\(day)/\(month)/\(year)",
      "\(days).\(months).\(year)", "\(days)-\(months)-\(year)", "\(year)-\(months)-\(days)",
    ]
  }

  private static func named(_ date: CalendarDate, _ language: Language) -> [String] {
    let (year, month, day) = date.civil
    let (name, short) = (months(language)[month - 1], shortMonths(language)[month - 1])
    let weekday = weekdays(language)[date.weekday - 1]
    switch language {
    case .french:
      let number = day == 1 ? "1er" : "\(day)"
      return ["\(number) \(name)", "\(number) \(name) \(year)", "\(number) \(short)", "\(weekday) \(number) \(name)"]
    case .english:
      let ending = [1: "st", 21: "st", 31: "st", 2: "nd", 22: "nd", 3: "rd", 23: "rd"][day] ?? "th"
      return [
        "\(name) \(day)", "\(name) \(day)\(ending)", "\(name) \(day), \(year)", "\(name) \(day)\(ending), \(year)",
        "\(day) \(name)", "\(day)\(ending) of \(name)", "the \(day)\(ending) of \(name) \(year)",
        "\(day) \(short) \(year)",
        "\(short) \(day)", "\(weekday) \(day) \(name)", "\(weekday), \(name) \(day)",
      ]
    case .dutch:
      return ["\(day) \(name)", "\(day) \(name) \(year)", "\(day) \(short) \(year)", "\(weekday) \(day) \(name)"]
    }
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func months(_ language: Language) -> [String] {
    let text =
      switch language {
      case .french: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
      case .english: "January February March April May June July August September October November December"
      case .dutch: "januari februari maart april mei juni juli augustus september oktober november december"
      }
    return text.split(separator: " ").map(String.init)
  }

  private static func shortMonths(_ language: Language) -> [String] {
    let text =
      switch language {
      case .french: "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc."
      case .english: "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec"
      case .dutch: "jan. feb. mrt. apr. mei juni juli aug. sept. okt. nov. dec."
      }
    return text.split(separator: " ").map(String.init)
  }

  private static func weekdays(_ language: Language) -> [String] {
    let text =
      switch language {
      case .french: "lundi mardi mercredi jeudi vendredi samedi dimanche"
      case .english: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
      case .dutch: "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"
      }
    return text.split(separator: " ").map(String.init)
  }
}
