import Languages
import Quantities
import RuleLanguage
import Translation

// What is hard to believe or has no words, with the figure that it would give.
extension ReasonText {
  func implausible(_ doubt: Implausible, _ rule: Int, _ figure: WouldBe) -> Localized<String> {
    let why: Localized<String> =
      switch doubt {
      case .slip:
        Localized(
          fr: "un décalage plus long que ce que le modèle tient pour possible (`doubt_slip`)",
          en: "a slip longer than the model takes for possible (`doubt_slip`)",
          nl: "een uitloop langer dan het model voor mogelijk houdt (`doubt_slip`)")
      case .cost:
        Localized(
          fr: "plus qu'une année de l'équipe (`doubt_cost`)", en: "more than a year of the team (`doubt_cost`)",
          nl: "meer dan een jaar van het team (`doubt_cost`)")
      case .margin:
        Localized(
          fr: "une marge hors d'échelle pour cette équipe (`doubt_margin`)",
          en: "a margin out of scale for this team (`doubt_margin`)",
          nl: "een marge buiten schaal voor dit team (`doubt_margin`)")
      case .people:
        Localized(
          fr: "plus de personnes que l'équipe n'en a (`people`)", en: "more people than the team has (`people`)",
          nl: "meer mensen dan het team heeft (`people`)")
      case .date:
        Localized(
          fr: "une date au-delà de l'horizon du plan (`doubt_horizon`)",
          en: "a date beyond the plan's horizon (`doubt_horizon`)",
          nl: "een datum voorbij de horizon van het plan (`doubt_horizon`)")
      case .remaining:
        Localized(
          fr: "plus que ce qui reste à faire (`remaining`)", en: "more than what is left to do (`remaining`)",
          nl: "meer dan wat er nog te doen is (`remaining`)")
      }
    return asking(why, figure)
  }

  /// A gain by a rule that only has words for a loss, or a loss beside a gain.
  func untold(_ rule: Int, _ figure: WouldBe) -> Localized<String> {
    asking(
      Localized(
        fr: "« \(title(rule)) » n'a pas de phrase pour un tel gain (`say gain`)",
        en: "“\(ruleName(rule))” has no sentence for such a gain (`say gain`)",
        nl: "“\(ruleName(rule))” heeft geen zin voor zo'n winst (`say gain`)"), figure)
  }

  private func asking(_ why: Localized<String>, _ figure: WouldBe) -> Localized<String> {
    Localized(
      fr: "\(why.french) : à confirmer, cela donnerait \(figures(figure, .french))",
      en: "\(why.english): confirm it, it would give \(figures(figure, .english))",
      nl: "\(why.dutch): te bevestigen, dit zou \(figures(figure, .dutch)) geven")
  }

  /// « 280 semaines, 5,6 M€ ».
  private func figures(_ figure: WouldBe, _ language: Language) -> String {
    let money = MoneyFormat(language, currency: program.units[program.currency].name)
    func amount(_ value: Rational, _ suffix: String = "") -> String {
      var output = TextBuffer()
      money.append(value, precision: .sentence, to: &output)
      return output.string + suffix
    }
    var parts: [String] = []
    if let slip = figure.slip {
      var output = TextBuffer()
      DurationFormat(language, daysPerWeek: program.daysPerWeek).append(weeks: slip, to: &output)
      parts.append(output.string)
    }
    if let cost = figure.cost { parts.append(amount(cost)) }
    if let rate = figure.runRate { parts.append(amount(rate, SheetWords.perMonth[language])) }
    if let value = figure.value { parts.append(amount(value)) }
    return parts.joined(separator: ", ")
  }
}
