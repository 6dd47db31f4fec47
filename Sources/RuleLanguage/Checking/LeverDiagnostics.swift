import Diagnostics
import Languages

// What is said of levers, E090 to E093: one function a message.
extension Diagnostic {
  static func noGain(_ lever: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      code: "E090",
      message: Localized(
        fr: "le levier `\(lever)` ne dit pas ce qu'il fait gagner",
        en: "the lever `\(lever)` does not say what it gains",
        nl: "de hefboom `\(lever)` zegt niet wat hij oplevert"),
      span: span, help: Localized("gain = 0 weeks"))
  }

  static func unknownLever(_ name: NameSyntax, known: [String]) -> Diagnostic {
    Diagnostic(
      code: "E091",
      message: Localized(
        fr: "le levier `\(name.text)` n'existe pas", en: "there is no lever `\(name.text)`",
        nl: "er is geen hefboom `\(name.text)`"),
      span: name.span, help: proposal(name.text, among: known))
  }

  static func noSlipInExample(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      code: "E092",
      message: Localized(
        fr: "cet exemple ne dit pas de quel retard il part", en: "this example does not say which delay it starts from",
        nl: "dit voorbeeld zegt niet van welke vertraging het uitgaat"),
      span: span, help: Localized("example slip = 8 weeks -> 2 weeks, 40 k€"))
  }

  static func reservedInLever(_ name: NameSyntax) -> Diagnostic {
    Diagnostic(
      code: "E093",
      message: Localized(
        fr: "`\(name.text)` est déjà un chiffre de tout levier",
        en: "`\(name.text)` is a figure of every lever already",
        nl: "`\(name.text)` is al een cijfer van elke hefboom"),
      span: name.span,
      help: Localized(fr: "choisissez un autre nom", en: "choose another name", nl: "kies een andere naam"))
  }
}

extension DiagnosticCatalogue {
  /// E090 to E093: levers.
  static let levers: [DiagnosticCode] = [
    DiagnosticCode(
      "E090",
      title: Localized(fr: "levier sans gain", en: "lever without a gain", nl: "hefboom zonder winst"),
      explanation: Localized(
        fr: "Un levier dit ce qu'il fait gagner sur le retard : `gain = …`, une durée. `gain = 0 weeks` pour attendre.",
        en: "A lever says what it wins back of the delay: `gain = …`, a time. `gain = 0 weeks` for waiting.",
        nl: "Een hefboom zegt wat hij van de vertraging terugwint: `gain = …`, een tijd. `gain = 0 weeks` voor wachten."
      )),
    DiagnosticCode(
      "E091",
      title: Localized(fr: "levier inconnu", en: "unknown lever", nl: "onbekende hefboom"),
      explanation: Localized(
        fr: "`lever NOM off` retire un levier qu'un fichier plus bas déclare ; aucun ne porte ce nom.",
        en: "`lever NAME off` removes a lever that a file below declares; none has this name.",
        nl: "`lever NAAM off` verwijdert een hefboom die een lager bestand declareert; geen enkele heet zo.")),
    DiagnosticCode(
      "E092",
      title: Localized(
        fr: "exemple de levier sans retard", en: "example of a lever without a delay",
        nl: "voorbeeld van een hefboom zonder vertraging"),
      explanation: Localized(
        fr: "L'exemple d'un levier part d'un retard, et d'un temps restant s'il compte : "
          + "`example slip = 8 weeks, left = 16 weeks -> 2 weeks, -40 k€`.",
        en: "A lever's example starts from a delay, and from the time left when it matters: "
          + "`example slip = 8 weeks, left = 16 weeks -> 2 weeks, -40 k€`.",
        nl: "Het voorbeeld van een hefboom gaat uit van een vertraging, en van de resterende tijd als die telt: "
          + "`example slip = 8 weeks, left = 16 weeks -> 2 weeks, -40 k€`.")),
    DiagnosticCode(
      "E093",
      title: Localized(fr: "nom réservé d'un levier", en: "reserved name of a lever", nl: "gereserveerde naam"),
      explanation: Localized(
        fr: "`slip` (le retard), `left` (le temps jusqu'à la date décalée) et `gain` sont connus de tout levier.",
        en: "`slip` (the delay), `left` (the time until the delayed date) and `gain` are known to every lever.",
        nl: "`slip` (de vertraging), `left` (de tijd tot de verschoven datum) en `gain` kent elke hefboom.")),
  ]
}
