import Diagnostics
import Languages

/// What is said of examples that do not hold.
enum ExampleDiagnostics {
  static func unwanted(rule: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      code: "E080",
      message: Localized(
        fr: "ce contre-exemple déclenche la règle \(rule)", en: "this counter-example triggers rule \(rule)",
        nl: "dit tegenvoorbeeld activeert regel \(rule)"),
      span: span)
  }

  static func notToCheck(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      code: "E081",
      message: Localized(
        fr: "cet exemple devrait rester à vérifier", en: "this example should be left to check",
        nl: "dit voorbeeld zou te controleren moeten blijven"),
      span: span)
  }

  static func notTranslated(others: [String], at span: SourceSpan) -> Diagnostic {
    let names = others.joined(separator: ", ")
    return Diagnostic(
      code: "E082",
      message: Localized(
        fr: "la règle ne s'applique pas à son exemple", en: "the rule does not apply to its own example",
        nl: "de regel past niet op zijn eigen voorbeeld"),
      span: span,
      label: others.isEmpty
        ? nil : Localized(fr: "traduit par \(names)", en: "translated by \(names)", nl: "vertaald door \(names)"))
  }

  static func otherFigures(_ figures: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      code: "E083",
      message: Localized(
        fr: "l'exemple donne d'autres chiffres", en: "the example gives other figures",
        nl: "het voorbeeld geeft andere cijfers"),
      span: span,
      label: Localized(fr: "donne \(figures)", en: "gives \(figures)", nl: "geeft \(figures)"))
  }

  static func conceptUnused(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      code: "E086",
      message: Localized(
        fr: "aucune règle ne se sert de @\(name) dans cet exemple", en: "no rule makes use of @\(name) in this example",
        nl: "geen regel gebruikt @\(name) in dit voorbeeld"),
      span: span)
  }

  static func notOffered(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      code: "E085",
      message: Localized(
        fr: "le levier n'est pas proposé pour le retard de son exemple",
        en: "the lever is not offered for the delay of its own example",
        nl: "de hefboom wordt niet aangeboden voor de vertraging van zijn eigen voorbeeld"),
      span: span)
  }

  static func notComputed(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      code: "E085",
      message: Localized(
        fr: "l'exemple du levier ne se calcule pas", en: "the lever's example cannot be computed",
        nl: "het voorbeeld van de hefboom is niet te berekenen"),
      span: span)
  }

  /// For `impact help E080`.
  static let codes: [DiagnosticCode] = [
    DiagnosticCode(
      "E080",
      title: Localized(
        fr: "un contre-exemple est traduit", en: "a counter-example is translated",
        nl: "een tegenvoorbeeld wordt vertaald"),
      explanation: Localized(
        fr:
          "Une règle dit « no example » d'une phrase qu'elle traduit pourtant. Ajoutez à son « when » ce qui l'exclut "
          + "(not @concept), ou retirez le contre-exemple.",
        en: "A rule says ‘no example’ of a statement that it does translate. Add what excludes it to its ‘when’ "
          + "(not @concept), or remove the counter-example.",
        nl: "Een regel zegt ‘no example’ over een zin die hij toch vertaalt. Voeg aan ‘when’ toe wat hem uitsluit "
          + "(not @concept), of verwijder het tegenvoorbeeld.")),
    DiagnosticCode(
      "E081",
      title: Localized(
        fr: "un exemple douteux est tranché", en: "a doubtful example is decided", nl: "een twijfelgeval wordt beslist"),
      explanation: Localized(
        fr: "L'exemple dit « -> to_check » : la phrase devait rester à vérifier, et elle est traduite ou sans impact.",
        en:
          "The example says ‘-> to_check’: the statement was to be left to check, and it is translated or has no impact.",
        nl:
          "Het voorbeeld zegt ‘-> to_check’: de zin moest te controleren blijven, en wordt vertaald of heeft geen impact."
      )),
    DiagnosticCode(
      "E082",
      title: Localized(
        fr: "une règle n'atteint pas son exemple", en: "a rule does not reach its example",
        nl: "een regel bereikt zijn voorbeeld niet"),
      explanation: Localized(
        fr: "Aucun mot de l'exemple n'est celui d'un concept de la règle, un chiffre manque, ou une règle plus précise "
          + "l'emporte. « impact explain » sur la phrase montre ce qui est lu.",
        en:
          "No word of the example belongs to a concept of the rule, a figure is missing, or a more specific rule wins. "
          + "‘impact explain’ on the statement shows what is read.",
        nl: "Geen woord van het voorbeeld hoort bij een concept van de regel, een cijfer ontbreekt, of een preciezere "
          + "regel wint. ‘impact explain’ op de zin toont wat er gelezen wordt.")),
    DiagnosticCode(
      "E083",
      title: Localized(
        fr: "un exemple donne d'autres chiffres", en: "an example gives other figures",
        nl: "een voorbeeld geeft andere cijfers"),
      explanation: Localized(
        fr:
          "La règle traduit son exemple, mais pas avec les chiffres annoncés. Les exemples sont exacts, sans tolérance, "
          + "et dépendent du modèle chargé.",
        en:
          "The rule translates its example, but not with the figures announced. Examples are exact, without tolerance, "
          + "and depend on the model loaded.",
        nl: "De regel vertaalt zijn voorbeeld, maar niet met de aangekondigde cijfers. Voorbeelden zijn exact, zonder "
          + "marge, en hangen af van het geladen model.")),
    DiagnosticCode(
      "E084",
      title: Localized(
        fr: "une ligne d'attentes est illisible", en: "a line of expectations cannot be read",
        nl: "een regel met verwachtingen is onleesbaar"),
      explanation: Localized(
        fr:
          "Chaque ligne d'un fichier --gold est un objet JSON avec « id », « lang » (fr, en, nl), « text », « class » "
          + "et « expect », une liste vide pour une phrase sans impact. Un impact a « certainty » (actual ou risk), "
          + "« slip_weeks », « cost_eur », « recurring_eur_per_month » et « probability », des nombres ou null.",
        en: "Each line of a --gold file is a JSON object with ‘id’, ‘lang’ (fr, en, nl), ‘text’, ‘class’ and ‘expect’, "
          + "an empty list for a statement without impact. An impact has ‘certainty’ (actual or risk), ‘slip_weeks’, "
          + "‘cost_eur’, ‘recurring_eur_per_month’ and ‘probability’, numbers or null.",
        nl: "Elke regel van een --gold-bestand is een JSON-object met ‘id’, ‘lang’ (fr, en, nl), ‘text’, ‘class’ en "
          + "‘expect’, een lege lijst voor een zin zonder impact. Een impact heeft ‘certainty’ (actual of risk), "
          + "‘slip_weeks’, ‘cost_eur’, ‘recurring_eur_per_month’ en ‘probability’, getallen of null.")),
    DiagnosticCode(
      "E085",
      title: Localized(
        fr: "un levier n'atteint pas son exemple", en: "a lever does not reach its example",
        nl: "een hefboom bereikt zijn voorbeeld niet"),
      explanation: Localized(
        fr: "Le `when` du levier exclut le retard de l'exemple, ou ses formules ont besoin d'un chiffre que le modèle "
          + "laisse ouvert.",
        en: "The lever's `when` excludes the delay of the example, or its formulas need a figure that the model leaves "
          + "open.",
        nl:
          "De `when` van de hefboom sluit de vertraging van het voorbeeld uit, of zijn formules hebben een cijfer nodig "
          + "dat het model openlaat.")),
    DiagnosticCode(
      "E086",
      title: Localized(
        fr: "un concept ne sert pas dans son exemple", en: "a concept is of no use in its own example",
        nl: "een begrip dient niet in zijn eigen voorbeeld"),
      explanation: Localized(
        fr: "La phrase n'est traduite par aucune règle qui demande ce concept : un mot manque, ou une autre règle "
          + "l'emporte. « impact understand » montre ce qui est lu.",
        en: "The statement is translated by no rule that asks for this concept: a word is missing, or another rule "
          + "wins. ‘impact understand’ shows what is read.",
        nl: "De zin wordt door geen regel vertaald die dit begrip vraagt: een woord ontbreekt, of een andere regel "
          + "wint. ‘impact understand’ toont wat er gelezen wordt.")),
  ]
}
