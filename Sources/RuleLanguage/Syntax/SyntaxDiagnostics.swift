import Diagnostics
import Inflection
import Languages

// What the syntax stage says, E001 to E029: one function a message.
extension Diagnostic {
  static func notText(_ reason: BadByte, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      code: "E001",
      message: Localized(
        fr: "ce fichier n'est pas du texte UTF-8", en: "this file is not UTF-8 text",
        nl: "dit bestand is geen UTF-8-tekst"),
      span: span,
      label: reason == .nul
        ? Localized(fr: "octet nul", en: "NUL byte", nl: "nulbyte")
        : Localized(fr: "octet invalide", en: "invalid byte", nl: "ongeldige byte"),
      help: Localized(
        fr: "enregistrez le fichier en UTF-8", en: "save the file as UTF-8", nl: "bewaar het bestand als UTF-8"))
  }

  static func unclosedText(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      code: "E002",
      message: Localized(
        fr: "ce texte n'est pas fermé", en: "this text is not closed", nl: "deze tekst is niet afgesloten"),
      span: span,
      help: Localized(
        fr: "ajoutez `\"` à la fin du texte, sur la même ligne",
        en: "add `\"` at the end of the text, on the same line",
        nl: "voeg `\"` toe aan het einde van de tekst, op dezelfde regel"))
  }

  static func unknownEscape(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      code: "E003",
      message: Localized(
        fr: "dans un texte, `\\` ne précède que `\"` ou `\\`", en: "in a text, `\\` only stands before `\"` or `\\`",
        nl: "in een tekst staat `\\` alleen voor `\"` of `\\`"),
      span: span,
      help: Localized(
        fr: "écrivez `\\\\` pour une barre oblique inverse", en: "write `\\\\` for a backslash",
        nl: "schrijf `\\\\` voor een backslash"))
  }

  static func strayCharacter(_ character: String, at span: SourceSpan) -> Diagnostic {
    return Diagnostic(
      code: "E004",
      message: Localized(
        fr: "`\(character)` n'a pas de sens ici", en: "`\(character)` has no meaning here",
        nl: "`\(character)` heeft hier geen betekenis"),
      span: span,
      help: "«»“”„’'".holds(character)
        ? Localized(
          fr: "les textes s'écrivent entre `\"` droits", en: "texts stand between straight `\"` quotes",
          nl: "teksten staan tussen rechte `\"`-tekens")
        : nil)
  }

  static func unknownDeclaration(_ word: String, at span: SourceSpan) -> Diagnostic {
    let near = nearest(to: word, among: declarationKeywords)
    return Diagnostic(
      code: "E005",
      message: Localized(
        fr: "`\(word)` ne commence aucune déclaration", en: "no declaration starts with `\(word)`",
        nl: "geen enkele declaratie begint met `\(word)`"),
      span: span,
      help: near.map(didYouMean)
        ?? Localized(
          fr: "une valeur s'écrit `\(word) = …` ; sinon : \(declarationKeywords.joined(separator: ", "))",
          en: "a value is written `\(word) = …`; otherwise: \(declarationKeywords.joined(separator: ", "))",
          nl: "een waarde schrijf je als `\(word) = …`; anders: \(declarationKeywords.joined(separator: ", "))"))
  }

  static func indentedAtTop(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      code: "E006",
      message: Localized(
        fr: "cette ligne en retrait n'appartient à aucune déclaration",
        en: "this indented line belongs to no declaration",
        nl: "deze ingesprongen regel hoort bij geen enkele declaratie"),
      span: span,
      help: Localized(
        fr: "commencez-la à la marge", en: "start it at the margin", nl: "begin hem aan de kantlijn"))
  }

  static func unknownLeverField(_ word: String, at span: SourceSpan) -> Diagnostic {
    let known = leverFieldKeywords.joined(separator: ", ")
    return Diagnostic(
      code: "E007",
      message: Localized(
        fr: "un levier n'a pas de champ `\(word)`", en: "a lever has no field `\(word)`",
        nl: "een hefboom heeft geen veld `\(word)`"),
      span: span,
      help: nearest(to: word, among: leverFieldKeywords).map(didYouMean)
        ?? Localized(
          fr: "une valeur intermédiaire s'écrit `let \(word) = …` ; les champs : \(known)",
          en: "a value of your own is written `let \(word) = …`; the fields: \(known)",
          nl: "een eigen waarde schrijf je als `let \(word) = …`; de velden: \(known)"))
  }

  static func unknownFamilyField(_ word: String, at span: SourceSpan) -> Diagnostic {
    let known = familyFieldKeywords.joined(separator: ", ")
    return Diagnostic(
      code: "E007",
      message: Localized(
        fr: "une famille n'a pas de champ `\(word)`", en: "a family has no field `\(word)`",
        nl: "een familie heeft geen veld `\(word)`"),
      span: span,
      help: nearest(to: word, among: familyFieldKeywords).map(didYouMean)
        ?? Localized(fr: "les champs : \(known)", en: "the fields: \(known)", nl: "de velden: \(known)"))
  }

  static func unknownField(_ word: String, at span: SourceSpan) -> Diagnostic {
    let known = ruleFieldKeywords.joined(separator: ", ")
    return Diagnostic(
      code: "E007",
      message: Localized(
        fr: "une règle n'a pas de champ `\(word)`", en: "a rule has no field `\(word)`",
        nl: "een regel heeft geen veld `\(word)`"),
      span: span,
      help: nearest(to: word, among: ruleFieldKeywords).map(didYouMean)
        ?? Localized(
          fr: "une valeur intermédiaire s'écrit `let \(word) = …` ; les champs : \(known)",
          en: "a value of your own is written `let \(word) = …`; the fields: \(known)",
          nl: "een eigen waarde schrijf je als `let \(word) = …`; de velden: \(known)"))
  }

  static func nestedTooDeep(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      code: "E012",
      message: Localized(
        fr: "cette formule s'emboîte sur plus de \(FormulaBounds.depth) niveaux",
        en: "this formula nests deeper than \(FormulaBounds.depth) levels",
        nl: "deze formule is dieper genest dan \(FormulaBounds.depth) niveaus"),
      span: span, help: .nameItsParts)
  }

  static func formulaTooLong(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      code: "E013",
      message: Localized(
        fr: "cette formule a plus de \(FormulaBounds.operations) opérations",
        en: "this formula has more than \(FormulaBounds.operations) operations",
        nl: "deze formule heeft meer dan \(FormulaBounds.operations) bewerkingen"),
      span: span, help: .nameItsParts)
  }

  static func numeralTooLong(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      code: "E014",
      message: Localized(
        fr: "ce nombre a plus de \(FormulaBounds.digits) chiffres",
        en: "this number has more than \(FormulaBounds.digits) digits",
        nl: "dit getal heeft meer dan \(FormulaBounds.digits) cijfers"),
      span: span)
  }

  static func noSuchDate(_ written: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      code: "E015",
      message: Localized(
        fr: "la date \(written) n'existe pas", en: "there is no date \(written)", nl: "de datum \(written) bestaat niet"
      ),
      span: span,
      help: Localized(
        fr: "une date s'écrit année-mois-jour : `2026-06-15`", en: "a date is year-month-day: `2026-06-15`",
        nl: "een datum is jaar-maand-dag: `2026-06-15`"))
  }

  static func severalWords(_ written: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      code: "E019",
      message: Localized(
        fr: "une virgule manque, ou des guillemets autour de plusieurs mots",
        en: "a comma is missing, or quotes around several words",
        nl: "er ontbreekt een komma, of aanhalingstekens rond meerdere woorden"),
      span: span,
      help: Localized(fr: "écrivez `\"\(written)\"`", en: "write `\"\(written)\"`", nl: "schrijf `\"\(written)\"`"))
  }

  static func missingComma(before item: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      code: "E016",
      message: Localized(
        fr: "une virgule manque avant `\(item)`", en: "a comma is missing before `\(item)`",
        nl: "er ontbreekt een komma voor `\(item)`"),
      span: span, help: Localized("`, \(item)`"))
  }

  static func noCitation(_ word: String, _ wordClass: WordClass, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      code: "E028",
      message: Localized(
        fr: "après `\(wordClass.keyword)`, `\(word)` ne s'écrit pas comme au dictionnaire",
        en: "after `\(wordClass.keyword)`, `\(word)` is not written as dictionaries do",
        nl: "na `\(wordClass.keyword)` staat `\(word)` niet zoals in een woordenboek"),
      span: span,
      help: Localized(
        fr: "un verbe à l'infinitif, sans `*` ; ou mettez le mot tel quel avant `noun`, `adj` et `verb`",
        en: "a verb as its infinitive, without `*`; or put the word as it is before `noun`, `adj` and `verb`",
        nl: "een werkwoord als infinitief, zonder `*`; of zet het woord zoals het is voor `noun`, `adj` en `verb`"))
  }

  static func comparisonChain(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      code: "E020",
      message: Localized(
        fr: "une comparaison ne se prolonge pas", en: "a comparison does not go on",
        nl: "een vergelijking loopt niet door"),
      span: span,
      help: Localized(
        fr: "reliez deux comparaisons par `and` : `a < b and b < c`",
        en: "join two comparisons with `and`: `a < b and b < c`",
        nl: "verbind twee vergelijkingen met `and`: `a < b and b < c`"))
  }

  static func twoShapes(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      code: "E023",
      message: Localized(
        fr: "`each` ne va ni avec `change of` ni avec `total of`",
        en: "`each` goes with neither `change of` nor `total of`",
        nl: "`each` gaat niet samen met `change of` of `total of`"),
      span: span)
  }

  static func decimalComma(_ written: String, at span: SourceSpan) -> Diagnostic {
    let pointed = String(written.map { $0 == "," ? "." : $0 })
    return Diagnostic(
      code: "E024",
      message: Localized(
        fr: "les décimales suivent un point", en: "decimals follow a point", nl: "decimalen volgen op een punt"),
      span: span,
      help: Localized(fr: "écrivez `\(pointed)`", en: "write `\(pointed)`", nl: "schrijf `\(pointed)`"))
  }

  /// E008 to E011, E016 to E018, E021, E022 and E025 to E027: something else should stand here.
  static func expected(_ what: Expectation, found: String?, at span: SourceSpan) -> Diagnostic {
    let wanted = what.words
    return Diagnostic(
      code: what.code,
      message: what == .endOfLine
        ? Localized(
          fr: "`\(found ?? "")` est inattendu ici", en: "unexpected `\(found ?? "")`",
          nl: "onverwachte `\(found ?? "")`")
        : Localized(
          fr: "il faut \(wanted.french) ici, pas \(found.map { "`\($0)`" } ?? "la fin de la ligne")",
          en: "\(wanted.english) should stand here, not \(found.map { "`\($0)`" } ?? "the end of the line")",
          nl: "hier hoort \(wanted.dutch), niet \(found.map { "`\($0)`" } ?? "het einde van de regel")"),
      span: span, help: what.mend)
  }

  private static func didYouMean(_ word: String) -> Localized<String> {
    Localized(fr: "vouliez-vous dire `\(word)` ?", en: "did you mean `\(word)`?", nl: "bedoelde u `\(word)`?")
  }
}

extension Localized<String> {
  fileprivate static var nameItsParts: Localized<String> {
    Localized(
      fr: "donnez un nom à ses parties, avec `let`", en: "give names to its parts, with `let`",
      nl: "geef zijn delen een naam, met `let`")
  }
}

extension Expectation {
  fileprivate var code: String {
    switch self {
    case .name: "E008"
    case .value: "E009"
    case .endOfLine: "E010"
    case .spelling(")"): "E011"
    case .spelling: "E016"
    case .text: "E017"
    case .language: "E018"
    case .date: "E021"
    case .unit: "E022"
    case .word: "E025"
    case .condition: "E026"
    case .measure: "E027"
    }
  }

  fileprivate var words: Localized<String> {
    switch self {
    case .name: Localized(fr: "un nom", en: "a name", nl: "een naam")
    case .value: Localized(fr: "une valeur", en: "a value", nl: "een waarde")
    case .endOfLine: Localized(fr: "la fin de la ligne", en: "the end of the line", nl: "het einde van de regel")
    case .spelling(let spelling): Localized("`\(spelling)`")
    case .text: Localized(fr: "un texte entre guillemets", en: "a quoted text", nl: "een tekst tussen aanhalingstekens")
    case .language: Localized(fr: "une langue", en: "a language", nl: "een taal")
    case .date: Localized(fr: "une date", en: "a date", nl: "een datum")
    case .unit: Localized(fr: "une unité", en: "a unit", nl: "een eenheid")
    case .word: Localized(fr: "un mot", en: "a word", nl: "een woord")
    case .condition: Localized(fr: "une condition", en: "a condition", nl: "een voorwaarde")
    case .measure: Localized(fr: "une mesure", en: "a measure", nl: "een maat")
    }
  }

  fileprivate var mend: Localized<String>? {
    switch self {
    case .language: Localized(fr: "`fr`, `en` ou `nl`", en: "`fr`, `en` or `nl`", nl: "`fr`, `en` of `nl`")
    case .date:
      Localized(
        fr: "une date s'écrit année-mois-jour : `2026-06-15`", en: "a date is year-month-day: `2026-06-15`",
        nl: "een datum is jaar-maand-dag: `2026-06-15`")
    case .condition:
      Localized(
        fr: "un concept (`@delay`), un rôle (`d: duration`) ou `not @recruiting`",
        en: "a concept (`@delay`), a role (`d: duration`) or `not @recruiting`",
        nl: "een concept (`@delay`), een rol (`d: duration`) of `not @recruiting`")
    default: nil
    }
  }
}
