import Diagnostics
import Languages

// What is said of functions, and of costs of delay: one function a message.
extension Diagnostic {
  static func wrongArgumentCount(_ function: FunctionSyntax, found: Int, _ span: SourceSpan) -> Diagnostic {
    let places = function.parameters.map(\.name.text).joined(separator: ", ")
    return wrongArgumentCount(function.name.text, found: found, example: "\(function.name.text)(\(places))", span)
  }

  static func wrongArgumentCount(_ name: String, found: Int, example: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      code: "E041",
      message: Localized(
        fr: "`\(name)` ne prend pas \(found) argument\(found > 1 ? "s" : "")",
        en: "`\(name)` does not take \(found) argument\(found == 1 ? "" : "s")",
        nl: "`\(name)` neemt geen \(found) argument\(found == 1 ? "" : "en")"),
      span: span, help: Localized("`\(example)`"))
  }

  static func builtInFunction(_ name: NameSyntax) -> Diagnostic {
    Diagnostic(
      code: "E100",
      message: Localized(
        fr: "`\(name.text)` est une fonction du langage : elle ne se redéfinit pas",
        en: "`\(name.text)` is a function of the language: it is not defined anew",
        nl: "`\(name.text)` is een functie van de taal: die wordt niet opnieuw gedefinieerd"),
      span: name.span,
      help: Localized(fr: "choisissez un autre nom", en: "choose another name", nl: "kies een andere naam"))
  }

  static func wrongArgument(
    _ parameter: NameSyntax, of function: String, wanted: Localized<String>, found: Localized<String>,
    _ span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      code: "E101",
      message: Localized(
        fr: "`\(parameter.text)` de `\(function)` se mesure en \(wanted.french), or c'est : \(found.french)",
        en: "`\(parameter.text)` of `\(function)` measures \(wanted.english), but this is \(found.english)",
        nl: "`\(parameter.text)` van `\(function)` meet \(wanted.dutch), maar dit is \(found.dutch)"),
      span: span, label: found,
      notes: [
        Note(
          span: parameter.span,
          message: Localized(fr: "déclaré ici", en: "declared here", nl: "hier gedeclareerd"))
      ])
  }

  static func delayIsGiven(_ name: NameSyntax) -> Diagnostic {
    Diagnostic(
      code: "E102",
      message: Localized(
        fr: "`delay` est le retard que disent les phrases : le modèle ne le donne pas",
        en: "`delay` is the delay that statements tell: the model does not give it",
        nl: "`delay` is de vertraging die de zinnen vertellen: het model geeft die niet"),
      span: name.span, help: Localized("lost_value = 10 k€/week * delay"))
  }

  static func accrualNeedsName(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      code: "E103",
      message: Localized(
        fr: "`accrued` veut le nom d'une valeur du modèle, dont il suit les dates",
        en: "`accrued` wants the name of a value of the model, whose dates it follows",
        nl: "`accrued` wil de naam van een waarde van het model, waarvan het de data volgt"),
      span: span, help: Localized("accrued(cost_of_delay, due, delay)"))
  }

  static func accrualNeeds(_ wanted: Localized<String>, found: Localized<String>, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      code: "E103",
      message: Localized(
        fr: "`accrued` attend ici : \(wanted.french), or c'est : \(found.french)",
        en: "`accrued` expects here: \(wanted.english), but this is: \(found.english)",
        nl: "`accrued` verwacht hier: \(wanted.dutch), maar dit is: \(found.dutch)"),
      span: span, help: Localized("accrued(cost_of_delay, due, delay)"))
  }

  static func needsPlainNumber(
    _ function: BuiltinFunction, _ found: Localized<String>, _ span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      code: "E104",
      message: Localized(
        fr: "`\(function.rawValue)` veut un nombre sans unité, or c'est : \(found.french)",
        en: "`\(function.rawValue)` wants a number without a unit, but this is \(found.english)",
        nl: "`\(function.rawValue)` wil een getal zonder eenheid, maar dit is \(found.dutch)"),
      span: span,
      help: Localized(
        fr: "divisez par une grandeur de même nature", en: "divide by a figure of the same dimension",
        nl: "deel door een grootheid van dezelfde soort"))
  }
}

extension DiagnosticCatalogue {
  static let costs: [DiagnosticCode] = [
    DiagnosticCode(
      "E100",
      title: Localized(
        fr: "nom d'une fonction du langage", en: "name of a function of the language",
        nl: "naam van een functie van de taal"),
      explanation: Localized(
        fr: "`min`, `max`, `round`, `ceil`, `floor`, `abs`, `softplus` et `accrued` existent déjà. Une fonction à vous "
          + "porte un autre nom.",
        en:
          "`min`, `max`, `round`, `ceil`, `floor`, `abs`, `softplus` and `accrued` exist already. A function of yours has "
          + "another name.",
        nl:
          "`min`, `max`, `round`, `ceil`, `floor`, `abs`, `softplus` en `accrued` bestaan al. Een functie van u heeft een "
          + "andere naam.")),
    DiagnosticCode(
      "E101",
      title: Localized(
        fr: "argument d'une autre grandeur", en: "argument of another dimension",
        nl: "argument van een andere grootheid"),
      explanation: Localized(
        fr:
          "Une fonction dit ce que mesure chacun de ses arguments : `function f(late: duration, rate: money per time) = "
          + "late * rate` se prend avec `f(2 weeks, 10 k€/week)`.",
        en:
          "A function says what each of its arguments measures: `function f(late: duration, rate: money per time) = late "
          + "* rate` is used as `f(2 weeks, 10 k€/week)`.",
        nl: "Een functie zegt wat elk argument meet: `function f(late: duration, rate: money per time) = late * rate` "
          + "gebruikt men als `f(2 weeks, 10 k€/week)`.")),
    DiagnosticCode(
      "E102",
      title: Localized(
        fr: "retard donné par le modèle", en: "delay given by the model", nl: "vertraging die het model geeft"),
      explanation: Localized(
        fr:
          "Dans les formules d'un livrable, `delay` est son retard total, tel que les phrases le disent. Le modèle dit "
          + "ce que ce retard coûte, par `lost_value` et `late_penalty`.",
        en:
          "In the formulas of a deliverable, `delay` is its whole delay, as statements tell it. The model says what that "
          + "delay costs, with `lost_value` and `late_penalty`.",
        nl:
          "In de formules van een oplevering is `delay` de hele vertraging, zoals de zinnen die vertellen. Het model zegt "
          + "wat ze kost, met `lost_value` en `late_penalty`.")),
    DiagnosticCode(
      "E103",
      title: Localized(
        fr: "`accrued` mal employé", en: "`accrued` used wrongly", nl: "`accrued` verkeerd gebruikt"),
      explanation: Localized(
        fr: "`accrued(cost_of_delay, due, delay)` cumule un taux depuis une date pendant un temps, en suivant les "
          + "changements datés de ce taux : il faut son nom, une date et un temps.",
        en:
          "`accrued(cost_of_delay, due, delay)` adds up a rate from a day on over a time, and follows the dated changes "
          + "of that rate: it needs its name, a date and a time.",
        nl:
          "`accrued(cost_of_delay, due, delay)` telt een tarief op vanaf een dag gedurende een tijd, en volgt de gedateerde "
          + "wijzigingen ervan: nodig zijn de naam, een datum en een tijd.")),
    DiagnosticCode(
      "E104",
      title: Localized(
        fr: "nombre sans unité attendu", en: "plain number needed", nl: "getal zonder eenheid nodig"),
      explanation: Localized(
        fr: "`softplus` suit une courbe en S : son argument est un nombre, tel que `4 * (t - milieu) / durée`.",
        en: "`softplus` follows an S-curve: its argument is a number, such as `4 * (t - middle) / length`.",
        nl: "`softplus` volgt een S-curve: het argument is een getal, zoals `4 * (t - midden) / duur`.")),
    DiagnosticCode(
      "E105",
      title: Localized(
        fr: "coût d'équipe loin des comptes", en: "team cost far from the accounts",
        nl: "teamkost ver van de boekhouding"),
      explanation: Localized(
        fr:
          "Le coût d'une année d'équipe (`full_week` × `weeks_worked`) s'écarte de plus de 15 % de `payroll`, ce que disent vos "
          + "comptes : salaires chargés, prestataires et frais généraux. Le taux journalier ou l'effectif est sans doute faux.",
        en:
          "A year of the team (`full_week` × `weeks_worked`) is more than 15% off `payroll`, which your accounts tell: loaded "
          + "salaries, contractors and overhead. The day rate or the number of people is probably wrong.",
        nl:
          "Een jaar team (`full_week` × `weeks_worked`) wijkt meer dan 15% af van `payroll`, wat uw boekhouding zegt: geladen "
          + "lonen, externen en algemene kosten. Het dagtarief of het aantal mensen klopt wellicht niet.")),
    DiagnosticCode(
      "E106",
      title: Localized(
        fr: "équipe à nommer", en: "team to be named", nl: "team dat een naam moet krijgen"),
      explanation: Localized(
        fr:
          "`--set team.people = 6 people` donne une valeur à la seule équipe du modèle. Quand il y en a plusieurs, dites "
          + "laquelle : `--set \"platform.people = 6 people\"`.",
        en:
          "`--set team.people = 6 people` gives a value to the model's only team. Where there are several, say which one: "
          + "`--set \"platform.people = 6 people\"`.",
        nl:
          "`--set team.people = 6 people` geeft het enige team van het model een waarde. Zijn er meer, zeg dan welk: "
          + "`--set \"platform.people = 6 people\"`.")),
  ]
}
