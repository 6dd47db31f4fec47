import Languages
import Quantities

/// A unit of time as people write it, and how many working hours one is: seven make a day, five days a week.
struct WrittenUnit {
  let one: String
  let many: String
  /// After digits, with or without a space.
  let short: [String]
  let hours: Rational

  init(_ one: String, _ many: String, _ short: String = "", hours: Int128, of parts: Int128 = 1) {
    (self.one, self.many) = (one, many)
    self.short = short.split(separator: " ").map(String.init)
    self.hours = (try? Rational(hours, parts)) ?? .zero
  }

  static func all(_ language: Language) -> [WrittenUnit] {
    switch language {
    case .french: french
    case .english: english
    case .dutch: dutch
    }
  }

  private static let french = [
    WrittenUnit("minute", "minutes", "min mn", hours: 1, of: 60),
    WrittenUnit("heure", "heures", "h", hours: 1),
    WrittenUnit("jour", "jours", "j", hours: 7),
    WrittenUnit("jour ouvré", "jours ouvrés", hours: 7),
    WrittenUnit("jour calendaire", "jours calendaires", hours: 5),
    WrittenUnit("semaine", "semaines", "sem", hours: 35),
    WrittenUnit("sprint", "sprints", hours: 70),
    WrittenUnit("mois", "mois", hours: 455, of: 3),
    WrittenUnit("trimestre", "trimestres", hours: 455),
  ]

  private static let english = [
    WrittenUnit("minute", "minutes", "min mins", hours: 1, of: 60),
    WrittenUnit("hour", "hours", "h hrs", hours: 1),
    WrittenUnit("day", "days", "d", hours: 7),
    WrittenUnit("working day", "working days", hours: 7),
    WrittenUnit("calendar day", "calendar days", hours: 5),
    WrittenUnit("week", "weeks", "w wks", hours: 35),
    WrittenUnit("sprint", "sprints", hours: 70),
    WrittenUnit("month", "months", hours: 455, of: 3),
    WrittenUnit("quarter", "quarters", hours: 455),
  ]

  private static let dutch = [
    WrittenUnit("minuut", "minuten", "min", hours: 1, of: 60),
    WrittenUnit("uur", "uur", "u", hours: 1),
    WrittenUnit("dag", "dagen", "d", hours: 7),
    WrittenUnit("werkdag", "werkdagen", hours: 7),
    WrittenUnit("kalenderdag", "kalenderdagen", hours: 5),
    WrittenUnit("week", "weken", "wkn", hours: 35),
    WrittenUnit("sprint", "sprints", hours: 70),
    WrittenUnit("maand", "maanden", hours: 455, of: 3),
    WrittenUnit("kwartaal", "kwartalen", hours: 455),
  ]
}
