import Diagnostics
import Languages
import Quantities

// What the program stage says of rules and examples, E030 to E069: one function a message.
extension Diagnostic {
  static func make(
    _ code: String, _ fr: String, _ en: String, _ nl: String, _ span: SourceSpan?, label: Localized<String>? = nil,
    notes: [Note] = [], help: Localized<String>? = nil, severity: Severity = .error
  ) -> Diagnostic {
    Diagnostic(
      code: code, severity: severity, message: Localized(fr: fr, en: en, nl: nl), span: span, label: label,
      notes: notes,
      help: help)
  }

  static func first(_ span: SourceSpan) -> [Note] {
    [
      Note(
        span: span, message: Localized(fr: "la première est ici", en: "the first is here", nl: "de eerste staat hier"))
    ]
  }

  static func example(_ text: String) -> Localized<String> {
    Localized(fr: "par exemple `\(text)`", en: "such as `\(text)`", nl: "bijvoorbeeld `\(text)`")
  }

  func helped(by help: Localized<String>?) -> Diagnostic {
    Diagnostic(
      code: code, severity: severity, message: message, span: span, label: label, notes: notes, help: help)
  }

  static func emptyBlank(_ name: String, rule: String, _ span: SourceSpan) -> Diagnostic {
    make(
      "E053", "la règle `\(rule)` ne donne rien à mettre dans `{\(name)}`",
      "the rule `\(rule)` gives nothing to put in `{\(name)}`",
      "de regel `\(rule)` geeft niets om in `{\(name)}` te zetten", span,
      help: Localized(
        fr: "retirez `{\(name)}`, ou donnez ce chiffre dans la règle",
        en: "remove `{\(name)}`, or give that figure in the rule",
        nl: "verwijder `{\(name)}`, of geef dat cijfer in de regel"))
  }

  static func noSuchPart(_ part: NameSyntax, of role: String, isChange: Bool) -> Diagnostic {
    make(
      "E054", "`\(role)` n'a pas de partie `\(part.text)`", "`\(role)` has no part `\(part.text)`",
      "`\(role)` heeft geen deel `\(part.text)`", part.span,
      help: isChange
        ? Localized("\(role).from, \(role).to, \(role).by")
        : Localized(
          fr: "déclarez-le comme changement : `\(role): change of …`",
          en: "declare it as a change: `\(role): change of …`",
          nl: "declareer het als verandering: `\(role): change of …`"))
  }

  static func noOutput(_ rule: String, _ span: SourceSpan) -> Diagnostic {
    make(
      "E055", "la règle `\(rule)` ne donne rien", "the rule `\(rule)` gives nothing",
      "de regel `\(rule)` levert niets op", span, help: Localized("slip = …, capacity = …, cash = …, value = …"))
  }

  static func noCondition(_ rule: String, _ span: SourceSpan) -> Diagnostic {
    make(
      "E056", "la règle `\(rule)` s'appliquerait à tout", "the rule `\(rule)` would apply to everything",
      "de regel `\(rule)` zou overal gelden", span, help: Localized("when @concept, d: duration"))
  }

  static func tie(_ one: String, _ other: String, _ span: SourceSpan, _ second: SourceSpan) -> Diagnostic {
    make(
      "E057", "les règles `\(one)` et `\(other)` demandent la même chose et donnent autre chose",
      "the rules `\(one)` and `\(other)` ask for the same and give something else",
      "de regels `\(one)` en `\(other)` vragen hetzelfde en geven iets anders", span,
      notes: [
        Note(
          span: second, message: Localized(fr: "l'autre est ici", en: "the other is here", nl: "de andere staat hier"))
      ],
      help: Localized(
        fr: "ajoutez un concept ou un rôle à l'une des deux, ou retirez-en une",
        en: "add a concept or a role to one of them, or remove one",
        nl: "voeg bij één ervan een begrip of rol toe, of haal er één weg"))
  }

  static func missingWords(_ languages: [Language], concept: String, _ span: SourceSpan) -> Diagnostic {
    let codes = languages.map { "`\($0.code)`" }.joined(separator: ", ")
    return make(
      "E058", "le concept `@\(concept)` n'a pas de mots \(codes)", "the concept `@\(concept)` has no \(codes) words",
      "het begrip `@\(concept)` heeft geen woorden in \(codes)", span,
      help: Localized(languages.map { "\($0.code) …" }.joined(separator: ", ")), severity: .warning)
  }

  static func tooMany(_ what: Localized<String>, limit: Int, _ span: SourceSpan) -> Diagnostic {
    make(
      "E066", "trop de \(what.french) : \(limit) au plus", "too many \(what.english): \(limit) at most",
      "te veel \(what.dutch): hoogstens \(limit)", span)
  }

  static func excludesItself(_ rule: String, concept: String, _ span: SourceSpan) -> Diagnostic {
    make(
      "E072", "la règle `\(rule)` demande `@\(concept)` et l'exclut",
      "the rule `\(rule)` asks for `@\(concept)` and excludes it",
      "de regel `\(rule)` vraagt `@\(concept)` en sluit het uit", span,
      help: Localized(
        fr: "retirez `not @\(concept)`", en: "remove `not @\(concept)`", nl: "haal `not @\(concept)` weg"))
  }

  static func neverApplies(_ rule: String, behind other: String, _ span: SourceSpan, _ second: SourceSpan) -> Diagnostic
  {
    make(
      "E073", "la règle `\(rule)` n'est jamais retenue : `\(other)` s'applique partout où elle s'applique",
      "the rule `\(rule)` is never chosen: `\(other)` applies wherever it does",
      "de regel `\(rule)` wordt nooit gekozen: `\(other)` geldt overal waar die geldt", span,
      notes: [
        Note(
          span: second, message: Localized(fr: "l'autre est ici", en: "the other is here", nl: "de andere staat hier"))
      ],
      help: Localized(
        fr: "ajoutez un concept à `\(rule)`, ou une exclusion à `\(other)`",
        en: "add a concept to `\(rule)`, or an exclusion to `\(other)`",
        nl: "voeg een begrip toe aan `\(rule)`, of een uitsluiting aan `\(other)`"))
  }
}
