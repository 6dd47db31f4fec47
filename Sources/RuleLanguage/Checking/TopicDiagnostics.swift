import Diagnostics
import Languages

// What is said of topics, E097 to E099: one function a message.
extension Diagnostic {
  static func unknownTopic(_ name: NameSyntax, known: [String]) -> Diagnostic {
    make(
      "E097", "le sujet `\(name.text)` n'existe pas", "there is no topic `\(name.text)`",
      "er is geen onderwerp `\(name.text)`", name.span,
      help: proposal(name.text, among: known)
        ?? Localized(
          fr: "déclarez-le : `topic \(name.text)`", en: "declare it: `topic \(name.text)`",
          nl: "declareer het: `topic \(name.text)`"))
  }

  static func topicLoop(_ names: [String], _ span: SourceSpan) -> Diagnostic {
    let loop = (names.reversed() + names.suffix(1)).map { "`\($0)`" }.joined(separator: " → ")
    return make(
      "E098", "ces sujets passent l'un avant l'autre : \(loop)", "these topics come before one another: \(loop)",
      "deze onderwerpen gaan elk voor het andere: \(loop)", span,
      help: Localized(
        fr: "retirez l'un d'eux de son `before`", en: "take one of them out of its `before`",
        nl: "haal er één uit zijn `before`"))
  }

  static func topicWithoutWords(_ name: NameSyntax) -> Diagnostic {
    make(
      "E099", "aucun mot ne dit le sujet `\(name.text)` : rien ne passe après lui",
      "no word tells the topic `\(name.text)`: nothing gives way to it",
      "geen woord zegt het onderwerp `\(name.text)`: niets gaat ervoor opzij", name.span,
      help: Localized(
        fr: "nommez ses concepts : `topic \(name.text) of @…`", en: "name its concepts: `topic \(name.text) of @…`",
        nl: "noem zijn begrippen: `topic \(name.text) of @…`"))
  }
}

extension DiagnosticCatalogue {
  /// E097 to E099: topics.
  static let topics: [DiagnosticCode] = [
    DiagnosticCode(
      "E097",
      title: Localized(fr: "sujet inconnu", en: "unknown topic", nl: "onbekend onderwerp"),
      explanation: Localized(
        fr:
          "`before …` nomme un sujet qui a une ligne ou une règle, et `topic …` d'une règle un sujet qui a une ligne.",
        en: "`before …` names a topic that has a line or a rule, and `topic …` of a rule one that has a line.",
        nl: "`before …` noemt een onderwerp met een lijn of een regel, en `topic …` van een regel een met een lijn.")),
    DiagnosticCode(
      "E098",
      title: Localized(fr: "sujets en rond", en: "topics in a circle", nl: "onderwerpen in een kring"),
      explanation: Localized(
        fr:
          "Un sujet passe avant ceux de son `before` : là où ses mots sont dits, leurs règles ne s'appliquent pas. Deux "
          + "sujets ne peuvent pas passer l'un avant l'autre.",
        en:
          "A topic comes before those of its `before`: where its words stand, their rules do not apply. Two topics cannot "
          + "come before one another.",
        nl:
          "Een onderwerp gaat voor die van zijn `before`: waar zijn woorden staan, gelden hun regels niet. Twee "
          + "onderwerpen kunnen niet elk voor het andere gaan.")),
    DiagnosticCode(
      "E099",
      title: Localized(fr: "sujet sans mots", en: "topic without words", nl: "onderwerp zonder woorden"),
      explanation: Localized(
        fr:
          "Là où un mot d'un sujet est dit, les règles des sujets qui viennent après lui ne s'appliquent pas. Sans "
          + "`of @…`, rien ne le dit.",
        en:
          "Where a word of a topic stands, rules of the topics after it do not apply. Without `of @…` nothing says it.",
        nl:
          "Waar een woord van een onderwerp staat, gelden de regels van de onderwerpen erna niet. Zonder `of @…` zegt "
          + "niets het.")),
  ]
}
