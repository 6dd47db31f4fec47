import Diagnostics
import Languages
import Quantities

// What the program stage says of names: unknown, misspelt, declared twice.
extension Diagnostic {
  /// « vouliez-vous dire `sprint` ? »
  static func proposal(_ name: String, among known: [String]) -> Localized<String>? {
    nearest(to: name, among: known).map {
      Localized(fr: "vouliez-vous dire `\($0)` ?", en: "did you mean `\($0)`?", nl: "bedoelde u `\($0)`?")
    }
  }

  static func duplicate(_ name: String, _ span: SourceSpan, first place: SourceSpan) -> Diagnostic {
    make(
      "E030", "`\(name)` est déclaré deux fois", "`\(name)` is declared twice", "`\(name)` is twee keer gedeclareerd",
      span,
      notes: first(place),
      help: Localized(fr: "gardez une seule des deux", en: "keep one of the two", nl: "behoud één van beide"))
  }

  static func unknownName(_ name: String, _ span: SourceSpan, known: [String]) -> Diagnostic {
    make(
      "E032", "`\(name)` n'est pas connu", "`\(name)` is not known", "`\(name)` is niet bekend", span,
      help: proposal(name, among: known))
  }

  static let unknownUnitCode = "E033"

  static func unknownUnit(_ name: NameSyntax, known: [String], candidates: [String]) -> Diagnostic {
    make(
      unknownUnitCode, "l'unité `\(name.text)` n'est pas connue", "the unit `\(name.text)` is not known",
      "de eenheid `\(name.text)` is niet bekend", name.span,
      help: proposal(name.text, among: known) ?? (candidates.isEmpty ? nil : unitsThatFit(candidates)))
  }

  static func unitsThatFit(_ names: [String]) -> Localized<String> {
    let list = names.prefix(12).joined(separator: ", ")
    return Localized(fr: "unités possibles : \(list)", en: "units that fit: \(list)", nl: "mogelijke eenheden: \(list)")
  }

  static func unknownConcept(_ name: NameSyntax, known: [String]) -> Diagnostic {
    make(
      "E034", "le concept `@\(name.text)` n'est pas déclaré", "the concept `@\(name.text)` is not declared",
      "het begrip `@\(name.text)` is niet gedeclareerd", name.span, help: proposal(name.text, among: known))
  }

  static func unknownRule(_ name: NameSyntax, known: [String]) -> Diagnostic {
    make(
      "E035", "la règle `\(name.text)` n'existe pas", "there is no rule `\(name.text)`",
      "er is geen regel `\(name.text)`", name.span, help: proposal(name.text, among: known))
  }

  static func variantLoop(_ names: [String], _ span: SourceSpan) -> Diagnostic {
    let loop = (names + names.prefix(1)).map { "`\($0)`" }.joined(separator: " → ")
    return make(
      "E078", "ces règles sont des variantes l'une de l'autre : \(loop)",
      "these rules are variants of one another: \(loop)", "deze regels zijn varianten van elkaar: \(loop)", span,
      help: Localized(
        fr: "écrivez l'une d'elles en entier, sans `is`", en: "write one of them out, without `is`",
        nl: "schrijf er één volledig uit, zonder `is`"))
  }

  static func unknownEntity(_ name: NameSyntax, known: [String]) -> Diagnostic {
    make(
      "E036", "`\(name.text)` n'est ni une équipe ni un livrable", "`\(name.text)` is neither a team nor a deliverable",
      "`\(name.text)` is team noch oplevering", name.span, help: proposal(name.text, among: known))
  }

  static func unknownField(_ name: NameSyntax, field: String, entity: String, known: [String]) -> Diagnostic {
    make(
      "E037", "`\(entity)` n'a pas de champ `\(field)`", "`\(entity)` has no field `\(field)`",
      "`\(entity)` heeft geen veld `\(field)`", name.span, help: proposal(field, among: known))
  }

  static func severalTeams(_ name: NameSyntax, field: String, teams: [String]) -> Diagnostic {
    let list = teams.joined(separator: ", ")
    let proposed = teams.map { "`\($0).\(field)`" }.joined(separator: ", ")
    return make(
      "E106", "`\(name.text)` vaudrait pour plusieurs équipes : \(list)",
      "`\(name.text)` would hold for several teams: \(list)", "`\(name.text)` zou voor meerdere teams gelden: \(list)",
      name.span,
      help: Localized(
        fr: "nommez l'équipe : \(proposed)", en: "name the team: \(proposed)", nl: "noem het team: \(proposed)"))
  }

  static func unknownCalendar(_ name: NameSyntax, known: [String]) -> Diagnostic {
    let list = known.joined(separator: ", ")
    return make(
      "E038", "le calendrier `\(name.text)` n'est pas connu", "the calendar `\(name.text)` is not known",
      "de kalender `\(name.text)` is niet bekend", name.span, help: Localized(list))
  }

  static func unknownMeasure(_ name: NameSyntax, known: [String]) -> Diagnostic {
    make(
      "E039", "`\(name.text)` n'est pas une mesure", "`\(name.text)` is no measure", "`\(name.text)` is geen maat",
      name.span, help: proposal(name.text, among: known) ?? Localized(known.joined(separator: ", ")))
  }

  static func unknownFunction(_ name: NameSyntax, known: [String]) -> Diagnostic {
    make(
      "E040", "la fonction `\(name.text)` n'existe pas", "there is no function `\(name.text)`",
      "er is geen functie `\(name.text)`", name.span,
      help: proposal(
        name.text, among: BuiltinFunction.allCases.map(\.rawValue) + [ProgramBuilder.accrual] + known))
  }

  static func unknownBlank(_ name: String, known: [String], _ span: SourceSpan) -> Diagnostic {
    make(
      "E053", "`{\(name)}` n'est pas un blanc de cette phrase", "`{\(name)}` is no blank of this sentence",
      "`{\(name)}` is geen invulplek van deze zin", span,
      help: proposal(name, among: known) ?? Localized(known.map { "{\($0)}" }.joined(separator: " ")))
  }

  static func spellingTaken(_ spelling: String, _ span: SourceSpan, by unit: String, _ place: SourceSpan) -> Diagnostic
  {
    make(
      "E059", "`\(spelling)` est déjà l'unité `\(unit)`", "`\(spelling)` is already the unit `\(unit)`",
      "`\(spelling)` is al de eenheid `\(unit)`", span, notes: first(place))
  }

  static func unitWithoutValue(_ unit: NameSyntax, _ span: SourceSpan) -> Diagnostic {
    make(
      "E068", "l'unité `\(unit.text)` n'a pas de valeur plus grande que zéro",
      "the unit `\(unit.text)` has no value above zero", "de eenheid `\(unit.text)` heeft geen waarde boven nul", span,
      help: Localized(
        fr: "donnez une valeur à ce dont elle dépend", en: "give a value to what it depends on",
        nl: "geef een waarde aan waar ze van afhangt"))
  }

  static func perhapsMisspelt(_ name: String, nearest: String?, _ span: SourceSpan) -> Diagnostic {
    make(
      "E070", "aucune formule n'utilise `\(name)`", "no formula uses `\(name)`", "geen formule gebruikt `\(name)`",
      span,
      help: nearest.map { nearest in
        Localized(
          fr: "vouliez-vous dire `\(nearest)` ?", en: "did you mean `\(nearest)`?", nl: "bedoelde u `\(nearest)`?")
      })
  }

  static func unknownValue(_ name: String, _ span: SourceSpan, declared: SourceSpan?) -> Diagnostic {
    make(
      "E071", "personne n'a encore donné `\(name)`", "nobody has given `\(name)` yet",
      "niemand heeft `\(name)` al gegeven",
      span,
      notes: declared.map {
        [Note(span: $0, message: Localized(fr: "déclaré ici", en: "declared here", nl: "hier gedeclareerd"))]
      } ?? [],
      help: Localized("\(name) = …"))
  }

  static func noTeam() -> Diagnostic {
    make(
      "E067", "le modèle n'a pas d'équipe", "the model has no team", "het model heeft geen team", nil,
      help: Localized("team delivery \"…\""))
  }

  static func sharedWord(
    _ word: String, concepts: (String, String), rules: (String, String), _ span: SourceSpan, _ second: SourceSpan
  ) -> Diagnostic {
    make(
      "E074", "« \(word) » est un mot de `@\(concepts.0)` et de `@\(concepts.1)`, et rien d'autre ne les départage",
      "‘\(word)’ is a word of `@\(concepts.0)` and of `@\(concepts.1)`, and nothing else tells them apart",
      "‘\(word)’ is een woord van `@\(concepts.0)` en van `@\(concepts.1)`, en niets anders onderscheidt ze", span,
      notes: [
        Note(
          span: second, message: Localized(fr: "l'autre est ici", en: "the other is here", nl: "de andere staat hier")),
        Note(
          message: Localized(
            fr: "`\(rules.0)` et `\(rules.1)` s'appliqueraient toutes deux",
            en: "`\(rules.0)` and `\(rules.1)` would both apply",
            nl: "`\(rules.0)` en `\(rules.1)` zouden allebei gelden")),
      ],
      help: Localized(
        fr: "retirez le mot de l'un des deux, ou ajoutez `not @\(concepts.0)` à l'une des règles",
        en: "remove the word from one of them, or add `not @\(concepts.0)` to one of the rules",
        nl: "haal het woord bij één ervan weg, of voeg `not @\(concepts.0)` toe aan één van de regels"),
      severity: .warning)
  }
}
