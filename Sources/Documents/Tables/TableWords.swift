import Languages
import Quantities

/// Writes what a row of figures says as people would say it.
struct TableWords {
  let language: Language

  /// `188,5`, `17 940`: at most four decimals.
  func number(_ value: Rational) -> String {
    var output = TextBuffer()
    let rounded = value.exactDecimal.flatMap { $0.decimals <= 4 ? $0 : nil } ?? value.rounded(decimals: 4)
    NumberFormat(language).append(rounded.withoutTrailingZeros, to: &output)
    return output.string
  }

  func figure(_ value: Rational, _ unit: ColumnUnit) -> String {
    switch unit {
    case .money(let scale, let symbol, let per):
      let full = (try? value * Rational(scale)) ?? value
      return number(full) + " " + symbol + (per.map { "/" + span($0) } ?? "")
    default: return number(value) + " " + name(of: unit)
    }
  }

  /// A day as the language writes it without doubt.
  func day(_ date: CalendarDate) -> String {
    let (year, month, day) = date.civil
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return language == .english ? date.iso8601 : "\(two(day))/\(two(month))/\(year)"
  }

  var colon: String { language == .french ? " : " : ": " }

  func over(_ plan: String, _ spent: String, _ remaining: String) -> String {
    Localized(
      fr: "budget \(plan), consommé \(spent), RAF \(remaining)",
      en: "budget \(plan), spent \(spent), remaining \(remaining)",
      nl: "budget \(plan), besteed \(spent), resterend \(remaining)")[language]
  }

  func instead(_ new: String, _ old: String) -> String {
    Localized(fr: "\(new) au lieu de \(old)", en: "\(new) instead of \(old)", nl: "\(new) in plaats van \(old)")[
      language]
  }

  /// Money spent once, against its budget.
  func instead(_ new: String, ofBudget old: String) -> String {
    instead(new, old) + Localized(fr: " budgétés", en: " budgeted", nl: " begroot")[language]
  }

  func beyondBudget(_ amount: String, isMoney: Bool) -> String {
    Localized(
      fr: (isMoney ? "surcoût de " : "dépassement de ") + amount, en: "\(amount) over budget",
      nl: "\(amount) boven budget")[language]
  }

  func chance(_ share: String) -> String {
    Localized(fr: "probabilité \(share)", en: "probability \(share)", nl: "kans \(share)")[language]
  }

  func velocity(_ new: String, insteadOf old: String) -> String {
    Localized(
      fr: "vélocité de \(new) au lieu de \(old)", en: "velocity of \(new) instead of \(old)",
      nl: "velocity van \(new) in plaats van \(old)")[language]
  }

  func moved(_ old: CalendarDate, _ new: CalendarDate) -> String {
    let (old, new) = (day(old), day(new))
    return Localized(
      fr: "prévu le \(old), désormais le \(new)", en: "planned \(old), now \(new)", nl: "gepland \(old), nu \(new)")[
        language]
  }

  func late(_ length: String) -> String {
    Localized(fr: "\(length) de retard", en: "\(length) late", nl: "\(length) vertraging")[language]
  }

  func early(_ length: String) -> String {
    Localized(fr: "\(length) d'avance", en: "\(length) early", nl: "\(length) vroeger")[language]
  }

  func delivered(_ done: Rational, of committed: Rational) -> String {
    let (done, committed) = (number(done), number(committed))
    return Localized(
      fr: "\(done) points livrés sur \(committed) engagés", en: "\(done) points delivered of \(committed) committed",
      nl: "\(done) punten opgeleverd van \(committed) toegezegd")[language]
  }

  private func span(_ name: String) -> String {
    switch (name, language) {
    case ("month", .french): "mois"
    case ("month", .english): "month"
    case ("month", .dutch): "maand"
    case ("quarter", .french): "trimestre"
    case ("quarter", .english): "quarter"
    case ("quarter", .dutch): "kwartaal"
    case (_, .french): "an"
    case (_, .english): "year"
    case (_, .dutch): "jaar"
    }
  }

  private func name(of unit: ColumnUnit) -> String {
    let names: Localized<String> =
      switch unit {
      case .personDays: Localized(fr: "j/h", en: "person-days", nl: "mandagen")
      case .personHours: Localized(fr: "heures-homme", en: "person-hours", nl: "manuren")
      case .days: Localized(fr: "jours ouvrés", en: "working days", nl: "werkdagen")
      case .weeks: Localized(fr: "semaines", en: "weeks", nl: "weken")
      case .sprints: Localized("sprints")
      case .months: Localized(fr: "mois", en: "months", nl: "maanden")
      case .points: Localized(fr: "points", en: "points", nl: "punten")
      case .percent: Localized("%")
      case .money, .other: Localized("")
      }
    return names[language]
  }
}
