import Languages
import Quantities

/// What is said of a table beside its statements.
enum TableRemarks {
  static func total(_ head: String, stated: Rational, computed: Rational) -> Localized<String> {
    func number(_ value: Rational, _ language: Language) -> String { TableWords(language: language).number(value) }
    return Localized(
      fr: "« \(head) » : le total écrit est \(number(stated, .french)), les lignes donnent "
        + number(computed, .french),
      en: "‘\(head)’: the total says \(number(stated, .english)), the rows give \(number(computed, .english))",
      nl: "‘\(head)’: het totaal zegt \(number(stated, .dutch)), de rijen geven \(number(computed, .dutch))")
  }

  static func variance(_ label: String, stated: String, _ computed: String) -> Localized<String> {
    Localized(
      fr: "« \(label) » : l'écart écrit est \(stated), consommé + reste − budget donne \(computed)",
      en: "‘\(label)’: the variance says \(stated), spent + remaining − budget gives \(computed)",
      nl: "‘\(label)’: de afwijking zegt \(stated), besteed + resterend − budget geeft \(computed)")
  }

  static func spreadsheetError(_ text: String) -> Localized<String> {
    Localized(
      fr: "erreur de tableur « \(text) », cellule laissée de côté", en: "spreadsheet error ‘\(text)’, cell left out",
      nl: "rekenbladfout ‘\(text)’, cel overgeslagen")
  }

  static func unknown(_ heads: [String]) -> Localized<String> {
    let names = heads.prefix(6).joined(separator: ", ") + (heads.count > 6 ? "…" : "")
    return Localized(
      fr: "colonnes non comprises : \(names) ; --columns FICHIER dit ce qu'elles veulent dire",
      en: "columns not understood: \(names); --columns FILE says what they mean",
      nl: "kolommen niet begrepen: \(names); --columns BESTAND zegt wat ze betekenen")
  }

  static let unknownUnit = Localized(
    fr: "unité non dite : ces lignes ne comptent pas ; --columns FICHIER la donne, tel « Budget = plan k€ »",
    en: "no unit is given: these rows do not count; --columns FILE tells it, as in ‘Budget = plan k€’",
    nl: "geen eenheid vermeld: deze rijen tellen niet mee; --columns BESTAND geeft ze, zoals ‘Budget = plan k€’")

  static let unclosedQuote = Localized(
    fr: "guillemet ouvert et jamais refermé ; la cellule finit avec sa ligne",
    en: "a quote that is never closed; the cell ends with its line",
    nl: "een aanhalingsteken dat nooit sluit; de cel eindigt met haar regel")

  static func hoursPerDay(_ hours: Int) -> Localized<String> {
    Localized(
      fr: "temps convertis à \(hours) h par jour ; --columns FICHIER avec « hours per day = 7 » le change",
      en: "times converted at \(hours) h a day; --columns FILE with ‘hours per day = 7’ changes it",
      nl: "tijden omgerekend met \(hours) u per dag; --columns BESTAND met ‘hours per day = 7’ wijzigt dat")
  }
}
