import Diagnostics
import Languages
import Quantities

// What the program stage says, E030 to E069: one function a message.
extension Diagnostic {
  private static func make(
    _ code: String, _ fr: String, _ en: String, _ nl: String, _ span: SourceSpan?, label: Localized<String>? = nil,
    notes: [Note] = [], help: Localized<String>? = nil, severity: Severity = .error
  ) -> Diagnostic {
    Diagnostic(
      code: code, severity: severity, message: Localized(fr: fr, en: en, nl: nl), span: span, label: label,
      notes: notes,
      help: help)
  }

  /// « vouliez-vous dire `sprint` ? »
  static func proposal(_ name: String, among known: [String]) -> Localized<String>? {
    nearest(to: name, among: known).map {
      Localized(fr: "vouliez-vous dire `\($0)` ?", en: "did you mean `\($0)`?", nl: "bedoelde u `\($0)`?")
    }
  }

  private static func first(_ span: SourceSpan) -> [Note] {
    [
      Note(
        span: span, message: Localized(fr: "la première est ici", en: "the first is here", nl: "de eerste staat hier"))
    ]
  }

  static func duplicate(_ name: String, _ span: SourceSpan, first place: SourceSpan) -> Diagnostic {
    make(
      "E030", "`\(name)` est déclaré deux fois", "`\(name)` is declared twice", "`\(name)` is twee keer gedeclareerd",
      span,
      notes: first(place),
      help: Localized(fr: "gardez une seule des deux", en: "keep one of the two", nl: "behoud één van beide"))
  }

  static func wrongOutput(
    _ name: String, wanted: Localized<String>, found: Localized<String>, _ span: SourceSpan, label: Localized<String>,
    help: Localized<String>
  ) -> Diagnostic {
    make(
      "E031", "`\(name)` attend : \(wanted.french), or c'est : \(found.french)",
      "`\(name)` must be \(wanted.english), but this is \(found.english)",
      "`\(name)` verwacht: \(wanted.dutch), maar dit is: \(found.dutch)", span, label: label, help: help)
  }

  static func unknownName(_ name: String, _ span: SourceSpan, known: [String]) -> Diagnostic {
    make(
      "E032", "`\(name)` n'est pas connu", "`\(name)` is not known", "`\(name)` is niet bekend", span,
      help: proposal(name, among: known))
  }

  static func unitWithoutNumber(_ unit: String, _ span: SourceSpan) -> Diagnostic {
    make(
      "E032", "`\(unit)` est une unité : elle suit un nombre", "`\(unit)` is a unit: it follows a number",
      "`\(unit)` is een eenheid: ze volgt op een getal", span, help: Localized("1 \(unit)"))
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

  static func example(_ text: String) -> Localized<String> {
    Localized(fr: "par exemple `\(text)`", en: "such as `\(text)`", nl: "bijvoorbeeld `\(text)`")
  }

  func helped(by help: Localized<String>?) -> Diagnostic {
    Diagnostic(
      code: code, severity: severity, message: message, span: span, label: label, notes: notes, help: help)
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

  static func wrongArgumentCount(_ function: BuiltinFunction, found: Int, _ span: SourceSpan) -> Diagnostic {
    make(
      "E041", "`\(function.rawValue)` ne prend pas \(found) arguments",
      "`\(function.rawValue)` does not take \(found) arguments",
      "`\(function.rawValue)` neemt geen \(found) argumenten", span)
  }

  static func estimateOutOfOrder(_ shape: ExpressionSyntax.ThreePointShape, _ span: SourceSpan) -> Diagnostic {
    let example = "\(shape.rawValue)(20, 28, 40 points/sprint)"
    return make(
      "E075", "les trois chiffres de `\(shape.rawValue)` vont du plus petit au plus grand : par exemple `\(example)`",
      "the three figures of `\(shape.rawValue)` go from the least to the greatest, such as `\(example)`",
      "de drie cijfers van `\(shape.rawValue)` gaan van klein naar groot, bijvoorbeeld `\(example)`", span)
  }

  static func unreadableHistory(_ file: String, _ reason: Localized<String>, _ span: SourceSpan) -> Diagnostic {
    make(
      "E076", "« \(file) » ne donne pas d'historique : \(reason.french)",
      "‘\(file)’ gives no history: \(reason.english)", "‘\(file)’ geeft geen historiek: \(reason.dutch)", span,
      help: Localized("history 28, 33, 31 points/sprint"))
  }

  static func mismatch(
    _ sign: String, left: (Localized<String>, SourceSpan), right: (Localized<String>, SourceSpan), _ span: SourceSpan
  ) -> Diagnostic {
    make(
      "E042", "`\(sign)` réunit \(left.0.french) et \(right.0.french)",
      "`\(sign)` joins \(left.0.english) and \(right.0.english)",
      "`\(sign)` verbindt \(left.0.dutch) en \(right.0.dutch)", span,
      notes: [
        Note(
          span: left.1,
          message: Localized(
            fr: "ceci : \(left.0.french)", en: "this is \(left.0.english)", nl: "dit is \(left.0.dutch)")),
        Note(
          span: right.1,
          message: Localized(
            fr: "ceci : \(right.0.french)", en: "this is \(right.0.english)", nl: "dit is \(right.0.dutch)")),
      ],
      help: Localized(
        fr: "ramenez les deux à une même grandeur, par exemple en multipliant par un taux",
        en: "bring both to one dimension, for instance by multiplying by a rate",
        nl: "breng beide tot één grootheid, bijvoorbeeld door met een tarief te vermenigvuldigen"))
  }

  static func notAQuantity(_ type: NodeType, _ span: SourceSpan) -> Diagnostic {
    make("E043", "il faut ici une quantité", "a quantity is needed here", "hier is een hoeveelheid nodig", span)
  }

  static func notACondition(_ found: Localized<String>, _ span: SourceSpan) -> Diagnostic {
    make(
      "E044", "il faut ici une condition, or c'est : \(found.french)",
      "a condition is needed here, but this is \(found.english)",
      "hier is een voorwaarde nodig, maar dit is \(found.dutch)", span)
  }

  static func cannotConvert(_ found: Localized<String>, to wanted: Localized<String>, _ span: SourceSpan) -> Diagnostic
  {
    make(
      "E045", "\(found.french) ne se convertit pas en \(wanted.french)",
      "\(found.english) does not convert to \(wanted.english)",
      "\(found.dutch) is niet om te zetten naar \(wanted.dutch)", span)
  }

  static func divisionByZero(_ span: SourceSpan, divisor: SourceSpan) -> Diagnostic {
    make(
      "E046", "cette formule divise par zéro", "this formula divides by zero", "deze formule deelt door nul", divisor,
      label: Localized(fr: "zéro", en: "zero", nl: "nul"))
  }

  static func overflow(_ span: SourceSpan) -> Diagnostic {
    make(
      "E047", "ce nombre dépasse ce qui se calcule exactement", "this number is beyond what is computed exactly",
      "dit getal is te groot om exact te berekenen", span)
  }

  static func exponentTooLarge(_ span: SourceSpan) -> Diagnostic {
    make(
      "E048", "cette puissance est trop grande", "this power is too large", "deze macht is te groot", span,
      help: Localized(fr: "au plus 32", en: "at most 32", nl: "hoogstens 32"))
  }

  static func exponentNotWhole(_ span: SourceSpan) -> Diagnostic {
    make(
      "E049", "une puissance s'écrit avec un nombre entier", "a power is written with a whole number",
      "een macht schrijft men met een geheel getal", span)
  }

  static let cycleCode = "E050"

  static func cycle(_ names: [String], _ span: SourceSpan, others: [SourceSpan]) -> Diagnostic {
    let loop = loop(of: names)
    return make(
      cycleCode, "ces valeurs se définissent l'une par l'autre : \(loop)", "these values define one another: \(loop)",
      "deze waarden definiëren elkaar: \(loop)", span, notes: thenHere(others),
      help: Localized(
        fr: "donnez une valeur à l'une d'elles", en: "give one of them a value of its own",
        nl: "geef er één een eigen waarde"))
  }

  static func waitingLoop(_ names: [String], _ span: SourceSpan, others: [SourceSpan]) -> Diagnostic {
    let loop = loop(of: names)
    return make(
      cycleCode, "ces livrables s'attendent l'un l'autre : \(loop)", "these deliverables wait for one another: \(loop)",
      "deze opleveringen wachten op elkaar: \(loop)", span, notes: thenHere(others),
      help: Localized(
        fr: "retirez l'un de ces `after`", en: "remove one of these `after`", nl: "verwijder een van deze `after`"))
  }

  private static func loop(of names: [String]) -> String {
    let shown = names.count > 8 ? names.prefix(6) + ["…"] + names.suffix(1) : names[...]
    return (shown + names.prefix(1)).joined(separator: " → ")
  }

  private static func thenHere(_ spans: [SourceSpan]) -> [Note] {
    spans.prefix(5).map { Note(span: $0, message: Localized(fr: "puis ici", en: "then here", nl: "dan hier")) }
  }

  static func wrongDimension(
    _ name: String, wanted: Localized<String>, found: Localized<String>, _ span: SourceSpan,
    first place: SourceSpan?, example: String?
  ) -> Diagnostic {
    make(
      "E051", "`\(name)` se mesure en \(wanted.french), or c'est : \(found.french)",
      "`\(name)` measures \(wanted.english), but this is \(found.english)",
      "`\(name)` meet \(wanted.dutch), maar dit is \(found.dutch)", span, label: found,
      notes: place.map { [Note(span: $0, message: Localized(fr: "comme ici", en: "as here", nl: "zoals hier"))] } ?? [],
      help: example.map(Self.example))
  }

  static func missingLanguage(_ language: Language, in field: String, rule: String, _ span: SourceSpan) -> Diagnostic {
    make(
      "E052", "`\(field)` de la règle `\(rule)` n'a pas de texte `\(language.code)`",
      "`\(field)` of the rule `\(rule)` lacks `\(language.code)`",
      "`\(field)` van de regel `\(rule)` mist `\(language.code)`", span,
      help: Localized("\(field) \(language.code) \"…\""))
  }

  static func unknownBlank(_ name: String, known: [String], _ span: SourceSpan) -> Diagnostic {
    make(
      "E053", "`{\(name)}` n'est pas un blanc de cette phrase", "`{\(name)}` is no blank of this sentence",
      "`{\(name)}` is geen invulplek van deze zin", span,
      help: proposal(name, among: known) ?? Localized(known.map { "{\($0)}" }.joined(separator: " ")))
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

  static func missingWords(_ language: Language, concept: String, _ span: SourceSpan) -> Diagnostic {
    make(
      "E058", "le concept `@\(concept)` n'a pas de mots `\(language.code)`",
      "the concept `@\(concept)` has no `\(language.code)` words",
      "het begrip `@\(concept)` heeft geen `\(language.code)`-woorden", span,
      help: Localized("\(language.code) …"), severity: .warning)
  }

  static func spellingTaken(_ spelling: String, _ span: SourceSpan, by unit: String, _ place: SourceSpan) -> Diagnostic
  {
    make(
      "E059", "`\(spelling)` est déjà l'unité `\(unit)`", "`\(spelling)` is already the unit `\(unit)`",
      "`\(spelling)` is al de eenheid `\(unit)`", span, notes: first(place))
  }

  static func reversedDates(_ from: CalendarDate, _ to: CalendarDate, _ span: SourceSpan) -> Diagnostic {
    make(
      "E060", "cette fermeture finit avant de commencer", "this closure ends before it begins",
      "deze sluiting eindigt voor ze begint", span, help: Localized("\(to.iso8601) to \(from.iso8601)"))
  }

  static func unknownInFormula(_ span: SourceSpan) -> Diagnostic {
    make(
      "E061", "`unknown` n'a pas de valeur ici", "`unknown` has no value here", "`unknown` heeft hier geen waarde", span
    )
  }

  static func formulaTooLong(_ span: SourceSpan) -> Diagnostic {
    make(
      "E062", "cette formule est trop longue", "this formula is too long", "deze formule is te lang", span,
      help: Localized(fr: "nommez ses parties", en: "name its parts", nl: "geef delen een naam"))
  }

  static func outOfReach(_ name: String, _ span: SourceSpan) -> Diagnostic {
    make(
      "E063", "`\(name)` dépend du livrable : une équipe en a plusieurs",
      "`\(name)` depends on the deliverable: a team has many",
      "`\(name)` hangt af van de oplevering: een team heeft er meer", span)
  }

  static func roundingNeedsStep(_ function: BuiltinFunction, _ found: Localized<String>, _ span: SourceSpan)
    -> Diagnostic
  {
    make(
      "E064", "arrondir \(found.french) demande un pas", "rounding \(found.english) needs a step",
      "\(found.dutch) afronden vraagt een stap", span, help: Localized("\(function.rawValue)(x, 1 …)"))
  }

  static func noRate(_ unit: String, currency: String, _ span: SourceSpan) -> Diagnostic {
    make(
      "E065", "le modèle ne donne pas de cours pour `\(unit)`", "the model gives no rate for `\(unit)`",
      "het model geeft geen koers voor `\(unit)`", span, help: Localized("currency \(unit) = 0.9 \(currency)"))
  }

  static func tooMany(_ what: Localized<String>, limit: Int, _ span: SourceSpan) -> Diagnostic {
    make(
      "E066", "trop de \(what.french) : \(limit) au plus", "too many \(what.english): \(limit) at most",
      "te veel \(what.dutch): hoogstens \(limit)", span)
  }

  static func unitWithoutValue(_ unit: NameSyntax, _ span: SourceSpan) -> Diagnostic {
    make(
      "E068", "l'unité `\(unit.text)` n'a pas de valeur plus grande que zéro",
      "the unit `\(unit.text)` has no value above zero", "de eenheid `\(unit.text)` heeft geen waarde boven nul", span,
      help: Localized(
        fr: "donnez une valeur à ce dont elle dépend", en: "give a value to what it depends on",
        nl: "geef een waarde aan waar ze van afhangt"))
  }

  static func dimensionUnknown(_ name: String, _ span: SourceSpan) -> Diagnostic {
    make(
      "E069", "rien ne dit ce que mesure `\(name)`", "nothing says what `\(name)` measures",
      "niets zegt wat `\(name)` meet", span, help: Localized("\(name) = unknown €/month"))
  }

  static func perhapsMisspelt(_ name: String, nearest: String, _ span: SourceSpan) -> Diagnostic {
    make(
      "E070", "aucune formule n'utilise `\(name)`", "no formula uses `\(name)`", "geen formule gebruikt `\(name)`",
      span,
      help: Localized(
        fr: "vouliez-vous dire `\(nearest)` ?", en: "did you mean `\(nearest)`?", nl: "bedoelde u `\(nearest)`?"),
      severity: .warning)
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
