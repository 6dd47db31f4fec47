import Languages

/// What `check --gold` says.
enum GoldWords {
  /// The heads of the table's columns after the first.
  static func columns(in language: Language) -> [String] {
    [statements[language]] + GoldVerdict.allCases.map { verdict($0)[language] } + [exactShare[language]]
  }

  static func verdict(_ verdict: GoldVerdict) -> Localized<String> {
    switch verdict {
    case .exact: Localized(fr: "exact", en: "exact", nl: "juist")
    case .wrong: Localized(fr: "faux", en: "wrong", nl: "fout")
    case .silent: Localized(fr: "muet", en: "silent", nl: "stil")
    case .flagged: Localized(fr: "à vérifier", en: "flagged", nl: "te controleren")
    case .overflag: Localized(fr: "alerte de trop", en: "overflag", nl: "onnodig gemeld")
    }
  }

  static let statements = Localized(fr: "phrases", en: "statements", nl: "zinnen")
  static let exactShare = Localized(fr: "part exacte", en: "exact share", nl: "deel juist")
  static let total = Localized(fr: "total", en: "total", nl: "totaal")
  static let statement = Localized(fr: "phrase", en: "statement", nl: "zin")
  static let expected = Localized(fr: "attendu", en: "expected", nl: "verwacht")
  static let given = Localized(fr: "obtenu", en: "given", nl: "gekregen")
  static let nothing = Localized(fr: "sans impact", en: "no impact", nl: "geen impact")
  static let certain = Localized(fr: "certain", en: "certain", nl: "zeker")
  static let risk = Localized(fr: "risque", en: "risk", nl: "risico")
  static let perMonth = Localized(fr: "/mois", en: "/month", nl: "/maand")

  static func fault(_ kind: GoldFault.Kind) -> Localized<String> {
    switch kind {
    case .notText:
      Localized(
        fr: "cette ligne n'est pas du texte en UTF-8", en: "this line is not UTF-8 text",
        nl: "deze regel is geen tekst in UTF-8")
    case .notJSON:
      Localized(
        fr: "cette ligne n'est pas un objet JSON complet", en: "this line is not a whole JSON object",
        nl: "deze regel is geen volledig JSON-object")
    case .missing(let key):
      Localized(fr: "il manque « \(key) »", en: "‘\(key)’ is missing", nl: "‘\(key)’ ontbreekt")
    case .wrongValue(let key):
      Localized(
        fr: "« \(key) » n'a pas une valeur attendue", en: "‘\(key)’ does not have a value that it can have",
        nl: "‘\(key)’ heeft geen mogelijke waarde")
    }
  }

  /// How the value is mended.
  static func help(_ kind: GoldFault.Kind) -> Localized<String>? {
    switch kind {
    case .notText, .notJSON: nil
    case .missing("certainty"), .wrongValue("certainty"): Localized("\"certainty\": \"actual\" | \"risk\"")
    case .missing("lang"), .wrongValue("lang"): Localized("\"lang\": \"fr\" | \"en\" | \"nl\"")
    case .missing("expect"), .wrongValue("expect"):
      Localized(
        fr: "\"expect\": [] pour une phrase sans impact", en: "\"expect\": [] for a statement without impact",
        nl: "\"expect\": [] voor een zin zonder impact")
    case .missing("text"), .wrongValue("text"), .wrongValue("id"), .wrongValue("class"):
      Localized(fr: "un texte entre guillemets", en: "a text in quotes", nl: "een tekst tussen aanhalingstekens")
    case .missing, .wrongValue: Localized(fr: "un nombre ou null", en: "a number or null", nl: "een getal of null")
    }
  }
}
