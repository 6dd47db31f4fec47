import Diagnostics
import Languages
import Quantities

// What the program stage says of formulas: dimensions, arguments, results out of reach, loops.
extension Diagnostic {
  static func wrongOutput(
    _ name: String, wanted: Localized<String>, found: Localized<String>, _ span: SourceSpan, label: Localized<String>,
    help: Localized<String>
  ) -> Diagnostic {
    make(
      "E031", "`\(name)` attend : \(wanted.french), or c'est : \(found.french)",
      "`\(name)` must be \(wanted.english), but this is \(found.english)",
      "`\(name)` verwacht: \(wanted.dutch), maar dit is: \(found.dutch)", span, label: label, help: help)
  }

  static func unitWithoutNumber(_ unit: String, _ span: SourceSpan) -> Diagnostic {
    make(
      "E032", "`\(unit)` est une unité : elle suit un nombre", "`\(unit)` is a unit: it follows a number",
      "`\(unit)` is een eenheid: ze volgt op een getal", span, help: Localized("1 \(unit)"))
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

  static func dimensionUnknown(_ name: String, _ span: SourceSpan) -> Diagnostic {
    make(
      "E069", "rien ne dit ce que mesure `\(name)`", "nothing says what `\(name)` measures",
      "niets zegt wat `\(name)` meet", span, help: Localized("\(name) = unknown €/month"))
  }
}
