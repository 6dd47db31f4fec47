import Languages
import Quantities

/// Units as a model of 7 hours a day, 5 days a week and 2 weeks a sprint has them.
enum TestUnits {
  static func all() throws -> [Unit] {
    try time() + effort() + money() + others()
  }

  private static func time() throws -> [Unit] {
    [
      unit(
        "minute", .time, try Rational(1, 60), fr: "minute minutes min mn", en: "minute minutes min mins",
        nl: "minuut minuten min"),
      unit("hour", .time, .one, fr: "heure heures h", en: "hour hours h hr hrs", nl: "uur uren u"),
      unit(
        "day", .time, Rational(7),
        fr: ["jour", "jours", "j", "journée", "journées", "jour ouvré", "jours ouvrés", "jours ouvrables"],
        en: ["day", "days", "d", "working day", "working days", "business days"],
        nl: ["dag", "dagen", "werkdag", "werkdagen"]),
      unit(
        "calendar_day", .time, Rational(5), fr: ["jour calendaire", "jours calendaires"],
        en: ["calendar day", "calendar days"], nl: ["kalenderdag", "kalenderdagen"]),
      unit("week", .time, Rational(35), fr: "semaine semaines sem", en: "week weeks wk wks", nl: "week weken wk wkn"),
      unit("sprint", .time, Rational(70), fr: "sprint sprints", en: "sprint sprints", nl: "sprint sprints"),
      unit("month", .time, try Rational(455, 3), fr: "mois", en: "month months", nl: "maand maanden"),
      unit(
        "quarter", .time, Rational(455), fr: "trimestre trimestres", en: "quarter quarters", nl: "kwartaal kwartalen"),
      unit("year", .time, Rational(1820), fr: "an ans année années", en: "year years", nl: "jaar jaren"),
    ]
  }

  private static func effort() -> [Unit] {
    [
      unit(
        "person_day", .effort, Rational(7),
        fr: ["j/h", "JH", "j.h", "jour-homme", "jours-homme", "jours-hommes", "jours homme"],
        en: ["person-day", "person-days", "man-day", "man-days", "MD", "PD"],
        nl: ["mandag", "mandagen", "mensdagen", "MD"]),
      unit("fte", .people, .one, fr: "ETP", en: "FTE FTEs", nl: "VTE FTE"),
      unit(
        "person", .people, .one,
        fr: "personne personnes développeur développeurs dev devs ingénieur ingénieurs",
        en: "person people developer developers dev devs engineer engineers",
        nl: "persoon personen ontwikkelaar ontwikkelaars developer developers collega's"),
    ]
  }

  private static func money() -> [Unit] {
    let euros = ["€", "euro", "euros", "EUR"]
    return [
      Unit(
        name: "EUR", dimension: .money, factor: .one, names: Localized(fr: euros, en: euros, nl: euros),
        isCurrency: true),
      Unit(
        name: "USD", dimension: .money, factor: nil,
        names: Localized(fr: ["$", "dollars"], en: ["$", "dollar", "dollars"], nl: ["$", "dollar"]), isCurrency: true),
      Unit(
        name: "GBP", dimension: .money, factor: nil,
        names: Localized(fr: ["£", "livres sterling"], en: ["£", "pounds"], nl: ["£", "pond"]), isCurrency: true),
      Unit(
        name: "CHF", dimension: .money, factor: nil,
        names: Localized(fr: ["CHF", "francs suisses", "francs"], en: ["CHF", "Swiss francs"], nl: ["CHF"]),
        isCurrency: true),
    ]
  }

  private static func others() throws -> [Unit] {
    [
      unit(
        "point", .points, .one, fr: ["point", "points", "pt", "pts", "SP"],
        en: ["point", "points", "pts", "story point", "story points", "SP"], nl: ["punt", "punten", "story points"]),
      unit(
        "percent", .number, try Rational(1, 100), fr: ["%", "pour cent", "pourcent"],
        en: ["%", "percent", "per cent"], nl: ["%", "procent"]),
    ]
  }

  private static func unit(
    _ name: String, _ dimension: Dimension, _ factor: Rational, fr french: [String], en english: [String],
    nl dutch: [String]
  ) -> Unit {
    Unit(name: name, dimension: dimension, factor: factor, names: Localized(fr: french, en: english, nl: dutch))
  }

  private static func unit(
    _ name: String, _ dimension: Dimension, _ factor: Rational, fr: String, en: String, nl: String
  ) -> Unit {
    func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
    return unit(name, dimension, factor, fr: words(fr), en: words(en), nl: words(nl))
  }
}
