import Diagnostics
import Languages

// What is said of families, E095 and E096: one function a message.
extension Diagnostic {
  static func unknownTrait(_ name: NameSyntax, known: [String]) -> Diagnostic {
    make(
      "E095", "une famille n'est pas `\(name.text)`", "a family is not `\(name.text)`",
      "een familie is niet `\(name.text)`", name.span,
      help: proposal(name.text, among: known)
        ?? Localized(
          fr: "elle peut être : \(known.joined(separator: ", "))", en: "it may be: \(known.joined(separator: ", "))",
          nl: "ze kan zijn: \(known.joined(separator: ", "))"))
  }

  static func familyPerhapsMisspelt(_ name: NameSyntax, nearest: String) -> Diagnostic {
    make(
      "E096", "aucun fichier ne déclare la famille `\(name.text)` : la règle y est seule",
      "no file declares the family `\(name.text)`: the rule is alone in it",
      "geen bestand declareert de familie `\(name.text)`: de regel staat er alleen in", name.span,
      help: proposal(name.text, among: [nearest]), severity: .warning)
  }
}

extension DiagnosticCatalogue {
  /// E095 and E096: families.
  static let families: [DiagnosticCode] = [
    DiagnosticCode(
      "E095",
      title: Localized(
        fr: "propriété de famille inconnue", en: "unknown property of a family",
        nl: "onbekende eigenschap van een familie"),
      explanation: Localized(
        fr: "`is …` dit comment comptent les lignes d'une famille. Les mots possibles sont ceux du guide.",
        en: "`is …` says how lines of a family count. The words that it knows are those of the guide.",
        nl: "`is …` zegt hoe regels van een familie tellen. De mogelijke woorden staan in de gids.")),
    DiagnosticCode(
      "E096",
      title: Localized(
        fr: "famille peut-être mal écrite", en: "family perhaps misspelt", nl: "familie misschien verkeerd gespeld"),
      explanation: Localized(
        fr:
          "Une famille que personne ne déclare n'a pas de propriétés : ses lignes ne rejoignent pas celles d'une autre.",
        en: "A family that nobody declares has no properties: its lines do not join those of another.",
        nl:
          "Een familie die niemand declareert heeft geen eigenschappen: haar regels horen niet bij die van een andere.")
    ),
  ]
}
