import Languages
import Quantities

/// Says what tickets come to as people would say it.
struct TicketWords {
  let language: Language
  private let table: TableWords

  init(_ language: Language) {
    self.language = language
    table = TableWords(language: language)
  }

  var colon: String { table.colon }

  func number(_ value: Rational) -> String { table.number(value) }

  /// A sprint by its name; a name that does not say that it is one stands behind, lest its number be read as a figure.
  func text(_ text: String, during sprint: String) -> String {
    let words = HeaderText.folded(sprint).split(separator: " ")
    let saysSo = words.contains("sprint") || words.contains("iteration")
    return saysSo ? sprint + colon + text : "\(text) (\(sprint))"
  }

  /// « estimé 30 j/h, consommé 41 j/h, RAF 6 j/h ».
  func effort(_ estimate: Rational, _ spent: Rational, _ remaining: Rational, _ unit: ColumnUnit) -> String {
    let (first, second, third) = (
      table.figure(estimate, unit), table.figure(spent, unit), table.figure(remaining, unit)
    )
    return Localized(
      fr: "estimé \(first), consommé \(second), RAF \(third)",
      en: "estimated \(first), spent \(second), \(third) left",
      nl: "geraamd \(first), besteed \(second), nog \(third) te gaan")[language]
  }

  func done(_ points: Rational) -> String {
    let count = number(points)
    return Localized(fr: "\(count) points livrés", en: "\(count) points delivered", nl: "\(count) punten opgeleverd")[
      language]
  }

  func closed(_ count: Int) -> String {
    Localized(fr: "\(count) tickets terminés", en: "\(count) tickets closed", nl: "\(count) tickets afgerond")[language]
  }

  func delivered(_ done: Rational, of committed: Rational) -> String { table.delivered(done, of: committed) }

  func added(_ points: Rational) -> String {
    let count = number(points)
    return Localized(
      fr: "\(count) points ajoutés en cours de sprint", en: "\(count) points added during the sprint",
      nl: "\(count) punten toegevoegd tijdens de sprint")[language]
  }

  func remaining(_ points: Rational) -> String {
    let count = number(points)
    return Localized(fr: "\(count) points restants", en: "\(count) points left", nl: "nog \(count) punten")[language]
  }

  func remaining(_ points: Rational, workingDays: Int) -> String {
    let count = number(points)
    return Localized(
      fr: "il reste \(count) points pour \(workingDays) jours ouvrés",
      en: "\(count) points left, \(workingDays) working days left",
      nl: "nog \(count) punten te gaan, nog \(workingDays) werkdagen over")[language]
  }

  func carried(_ points: Rational, keys: [String]) -> String {
    let count = number(points)
    let names = keys.joined(separator: ", ")
    return Localized(
      fr: "\(count) points reportés au sprint suivant (\(names))", en: "\(count) points carried over (\(names))",
      nl: "\(count) punten doorgeschoven (\(names))")[language]
  }

  func openAcross(_ first: String, _ second: String, keys: [String]) -> String {
    let names = keys.joined(separator: ", ")
    return Localized(
      fr: "commencés dans \(first), poursuivis dans \(second) : \(names)",
      en: "begun in \(first), continued in \(second): \(names)",
      nl: "begonnen in \(first), voortgezet in \(second): \(names)")[language]
  }

  func overdue(_ due: CalendarDate, isFlagged: Bool) -> String {
    let day = table.day(due)
    return Localized(fr: "en retard, échéance le \(day)", en: "overdue, due \(day)", nl: "te laat, vervaldatum \(day)")[
      language] + (isFlagged ? ", " + blocked : "")
  }

  var blocked: String { Localized(fr: "bloqué", en: "blocked", nl: "geblokkeerd")[language] }

  func manyOverdue(_ count: Int) -> String {
    Localized(fr: "\(count) tickets en retard", en: "\(count) tickets overdue", nl: "\(count) tickets te laat")[
      language]
  }

  func manyBlocked(_ count: Int) -> String {
    Localized(fr: "\(count) tickets bloqués", en: "\(count) tickets blocked", nl: "\(count) tickets geblokkeerd")[
      language]
  }

  func openBugs(_ count: Int) -> String {
    Localized(
      fr: count == 1 ? "1 anomalie ouverte" : "\(count) anomalies ouvertes",
      en: count == 1 ? "1 open bug" : "\(count) open bugs",
      nl: count == 1 ? "1 openstaande bug" : "\(count) openstaande bugs")[language]
  }
}
