public import Languages
import Quantities
public import RuleLanguage
public import Translation

/// Says why a statement has no figure, or none that is certain.
public struct ReasonText: Sendable {
  let program: Program

  public init(program: Program) {
    self.program = program
  }

  /// One phrase, with what to do where something can be done.
  public func text(_ reason: Reason, in language: Language) -> String {
    words(reason.kind)[language]
  }

  /// A stable name for programs: `missing_figure`.
  public func code(_ reason: Reason) -> String {
    switch reason.kind {
    case .nothingToTranslate: "nothing_to_translate"
    case .negated: "negated"
    case .question: "question"
    case .quotation: "quotation"
    case .goal: "goal"
    case .hypothesis: "hypothesis"
    case .meeting: "meeting"
    case .ticketTitle: "ticket_title"
    case .hearsay: "hearsay"
    case .habit: "habit"
    case .elsewhere: "elsewhere"
    case .request: "request"
    case .specification: "specification"
    case .noDeviation: "no_deviation"
    case .overtaken: "overtaken"
    case .closed: "closed"
    case .missingFigure: "missing_figure"
    case .missingParameter: "missing_parameter"
    case .ambiguousFigure: "ambiguous_figure"
    case .ambiguousRule: "ambiguous_rule"
    case .ambiguousWording: "ambiguous_wording"
    case .unsure: "unsure"
    case .strayInNote: "stray_in_note"
    case .excluded: "excluded"
    case .unknownCurrency: "unknown_currency"
    case .tooLarge: "too_large"
    case .implausible: "implausible"
    case .untold: "untold"
    case .invalidText: "invalid_text"
    case .mistyped: "mistyped"
    case .dismissed: "dismissed"
    case .unreviewed: "unreviewed"
    }
  }

  private func words(_ kind: Reason.Kind) -> Localized<String> {
    switch kind {
    case .nothingToTranslate: Localized(fr: "rien à chiffrer", en: "nothing to count", nl: "niets te becijferen")
    case .negated:
      Localized(fr: "la phrase nie l'impact", en: "the sentence denies the impact", nl: "de zin ontkent de impact")
    case .question: Localized(fr: "une question", en: "a question", nl: "een vraag")
    case .quotation: Localized(fr: "une citation", en: "a quotation", nl: "een citaat")
    case .goal: Localized(fr: "un objectif", en: "a goal", nl: "een doel")
    case .hypothesis: Localized(fr: "une hypothèse", en: "a supposition", nl: "een veronderstelling")
    case .meeting:
      Localized(fr: "une réunion qui bouge", en: "a meeting that moves", nl: "een vergadering die verschuift")
    case .ticketTitle: Localized(fr: "un titre de ticket", en: "a ticket's title", nl: "een tickettitel")
    case .hearsay: Localized(fr: "une rumeur", en: "hearsay", nl: "een gerucht")
    case .habit: Localized(fr: "une règle ou une habitude", en: "a rule or a habit", nl: "een regel of gewoonte")
    case .elsewhere:
      Localized(fr: "l'affaire de quelqu'un d'autre", en: "somebody else's business", nl: "de zaak van een ander")
    case .request: Localized(fr: "une demande ou un souhait", en: "a request or a wish", nl: "een vraag of een wens")
    case .specification:
      Localized(
        fr: "le texte d'un écran ou d'un besoin", en: "the text of a screen or a need",
        nl: "tekst van een scherm of een behoefte")
    case .overtaken(let place):
      Localized(fr: "redit depuis (\(place))", en: "told again since (\(place))", nl: "intussen herhaald (\(place))")
    case .closed(let place):
      Localized(fr: "clos (\(place))", en: "closed (\(place))", nl: "afgesloten (\(place))")
    case .noDeviation: Localized(fr: "aucun écart", en: "no deviation", nl: "geen afwijking")
    case .missingFigure(let rule, let role): missing(rule, role)
    case .missingParameter(let rule, let parameter): missing(parameter: parameter, of: rule)
    case .ambiguousFigure(let rule, _):
      Localized(
        fr: "plusieurs chiffres possibles pour « \(title(rule)) » : dites lequel compte",
        en: "several figures could count for “\(ruleName(rule))”: say which one does",
        nl: "meerdere cijfers mogelijk voor “\(ruleName(rule))”: zeg welk telt")
    case .ambiguousRule(let one, let other):
      Localized(
        fr: "deux lectures : « \(title(one)) » ou « \(title(other)) »",
        en: "two readings: “\(title(one))” or “\(title(other))”",
        nl: "twee lezingen: “\(title(one))” of “\(title(other))”")
    case .ambiguousWording:
      Localized(
        fr: "formulation incertaine : confirmez le fait", en: "uncertain wording: confirm the fact",
        nl: "onzekere formulering: bevestig het feit")
    case .unsure(let rule):
      Localized(
        fr: "peut-être « \(title(rule)) » : trop de mots restent sans sens, redites-le plus simplement",
        en: "perhaps “\(title(rule))”: too many words mean nothing here, say it more plainly",
        nl: "misschien “\(title(rule))”: te veel woorden zeggen hier niets, zeg het eenvoudiger")
    case .strayInNote(let rule):
      Localized(
        fr: "peut-être « \(title(rule)) » : cette note ne parle presque pas d'écarts, confirmez le fait",
        en: "perhaps “\(ruleName(rule))”: this note tells of hardly any deviation, confirm the fact",
        nl: "misschien “\(ruleName(rule))”: deze nota vertelt nauwelijks van afwijkingen, bevestig het feit")
    case .excluded(let rule, let concept):
      Localized(
        fr:
          "« \(title(rule)) » ne s'applique pas à cause de @\(program.concepts[concept].name), et aucune autre règle ne convient",
        en: "“\(ruleName(rule))” does not apply because of @\(program.concepts[concept].name), and no other rule fits",
        nl: "“\(ruleName(rule))” geldt niet wegens @\(program.concepts[concept].name), en geen andere regel past")
    case .unknownCurrency:
      Localized(
        fr: "une monnaie sans cours : ajoutez-le au modèle, par exemple « currency USD = 0.92 € »",
        en: "a currency without a rate: add it to the model, such as `currency USD = 0.92 €`",
        nl: "een munt zonder koers: voeg die toe aan het model, zoals `currency USD = 0.92 €`")
    case .tooLarge:
      Localized(
        fr: "un nombre trop grand pour être calculé exactement", en: "a number too large to be computed exactly",
        nl: "een getal te groot om exact te berekenen")
    case .implausible(let doubt, let rule, let figure): implausible(doubt, rule, figure)
    case .untold(let rule, let figure): untold(rule, figure)
    case .invalidText:
      Localized(
        fr: "des marques invisibles changent l'ordre du texte : relisez-le",
        en: "invisible marks reorder the text: read it again",
        nl: "onzichtbare tekens veranderen de volgorde van de tekst: lees hem na")
    case .mistyped(let word):
      Localized(
        fr: "un mot mal tapé est lu comme « \(word) »", en: "a mistyped word is read as “\(word)”",
        nl: "een typefout is gelezen als “\(word)”")
    case .dismissed:
      Localized(
        fr: "sans impact, dit la relecture", en: "no impact, says the review", nl: "geen impact, zegt de nalezing")
    case .unreviewed:
      Localized(fr: "pas encore relu", en: "not reviewed yet", nl: "nog niet nagelezen")
    }
  }

  /// Titles of rules are in the language of whoever wrote them; ours are French.
  func title(_ rule: Int) -> String { program.rules[rule].title }

  /// What a rule is called outside French: the name that rules have in every language, as words.
  func ruleName(_ rule: Int) -> String {
    program.rules[rule].name.split(separator: "_").joined(separator: " ")
  }

  private func missing(_ rule: Int, _ role: Int) -> Localized<String> {
    let roles = program.rules[rule].roles
    let measure =
      roles.indices.contains(role)
      ? measure(roles[role]) : Localized(fr: "un chiffre", en: "a figure", nl: "een cijfer")
    return Localized(
      fr: "il manque \(measure.french) pour « \(title(rule)) »", en: "“\(ruleName(rule))” lacks \(measure.english)",
      nl: "voor “\(ruleName(rule))” ontbreekt \(measure.dutch)")
  }

  /// What kind of figure a role asks for: « une durée ».
  func measure(_ role: Role) -> Localized<String> {
    guard role.isPerTime, role.measure == .quantity else { return unitMeasure(role, of: role.dimension) }
    // Hours a week are a plain number by their dimension: what is counted each time says more.
    let counted = role.dimension * .time
    let each = unitMeasure(role, of: role.isPerPerson ? counted * .people : counted)
    return Localized(
      fr: "\(each.french), par semaine ou par mois", en: "\(each.english) per week or month",
      nl: "\(each.dutch) per week of maand")
  }

  private func unitMeasure(_ role: Role, of dimension: Dimension) -> Localized<String> {
    switch (role.measure, dimension) {
    case (.date, _): Localized(fr: "une date", en: "a date", nl: "een datum")
    case (.velocity, _):
      Localized(fr: "un rythme avant et après", en: "a pace before and after", nl: "een tempo voor en na")
    case (.share, _), (.probability, _): Localized(fr: "une part", en: "a share", nl: "een deel")
    case (_, .time): Localized(fr: "une durée", en: "a length of time", nl: "een duur")
    case (_, .elapsed): Localized(fr: "la durée de l'arrêt", en: "how long it lasted", nl: "de duur van de storing")
    case (_, .effort):
      Localized(fr: "une charge en jours-homme", en: "an effort in person-days", nl: "een inspanning in mandagen")
    case (_, .points): Localized(fr: "un nombre de points", en: "a number of points", nl: "een aantal punten")
    case (_, .people): Localized(fr: "un nombre de personnes", en: "a number of people", nl: "een aantal mensen")
    default:
      dimension == .money || dimension == .money / .time
        ? Localized(fr: "un montant", en: "an amount", nl: "een bedrag")
        : Localized(fr: "un chiffre", en: "a figure", nl: "een cijfer")
    }
  }

  private func missing(parameter: Int, of rule: Int) -> Localized<String> {
    guard program.parameters.indices.contains(parameter) else {
      return Localized(
        fr: "« \(title(rule)) » : ni la phrase ni le modèle ne donnent un chiffre sûr, précisez",
        en: "“\(ruleName(rule))”: neither the sentence nor the model gives a sure figure, say more",
        nl: "“\(ruleName(rule))”: zin noch model geeft een zeker cijfer, verduidelijk")
    }
    let name = program.parameters[parameter].name
    return Localized(
      fr: "« \(title(rule)) » demande \(name), que le modèle ne donne pas : --set \(name)=…",
      en: "“\(ruleName(rule))” needs \(name), which the model does not give: --set \(name)=…",
      nl: "“\(ruleName(rule))” vraagt \(name), dat het model niet geeft: --set \(name)=…")
  }
}
