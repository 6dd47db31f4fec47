import Language
import Languages
import Translation

/// What is said of how a statement was read.
enum DissectionWords {
  static let language = Localized(fr: "langue", en: "language", nl: "taal")
  static let languages: Localized<Localized<String>> = Localized(
    fr: Localized(fr: "français", en: "French", nl: "Frans"),
    en: Localized(fr: "anglais", en: "English", nl: "Engels"),
    nl: Localized(fr: "néerlandais", en: "Dutch", nl: "Nederlands"))
  static let readAs = Localized(fr: "lu comme", en: "read as", nl: "gelezen als")
  static let clause = Localized(fr: "proposition", en: "clause", nl: "zinsdeel")
  static let certainty = Localized(fr: "certitude", en: "certainty", nl: "zekerheid")
  static let subject = Localized(fr: "sujet", en: "subject", nl: "onderwerp")
  static let words = Localized(fr: "mots", en: "words", nl: "woorden")
  static let figures = Localized(fr: "chiffres", en: "figures", nl: "cijfers")
  static let rules = Localized(fr: "règles", en: "rules", nl: "regels")
  static let none = Localized(fr: "aucun", en: "none", nl: "geen")
  static let noRule = Localized(fr: "aucune", en: "none", nl: "geen")
  static let noClause = Localized(
    fr: "aucun mot de concept et aucun chiffre", en: "no word of a concept and no figure",
    nl: "geen woord van een concept en geen cijfer")
  static let notTried = Localized(
    fr: "aucune règle n'est essayée : ce n'est pas une affirmation", en: "no rule is tried: this is no assertion",
    nl: "geen regel geprobeerd: dit is geen bewering")
  static let actual = Localized(fr: "certain", en: "certain", nl: "zeker")
  static let risk = Localized(fr: "risque", en: "risk", nl: "risico")
  static let likely = Localized(
    fr: "probable, à confirmer", en: "likely, to confirm", nl: "waarschijnlijk, te bevestigen")
  static let doubtful = Localized(fr: "formulation incertaine", en: "uncertain wording", nl: "onzekere formulering")
  static let negated = Localized(fr: "nié", en: "denied", nl: "ontkend")
  static let inCause = Localized(fr: "dans une cause", en: "in a cause", nl: "in een oorzaak")
  static let each = Localized(fr: "chacun", en: "each", nl: "elk")
  static let chance = Localized(fr: "une probabilité", en: "a probability", nl: "een kans")
  static let unused = Localized(fr: "non utilisé", en: "not used", nl: "niet gebruikt")
  static let from = Localized(fr: "de", en: "from", nl: "van")
  static let applies = Localized(fr: "s'applique", en: "applies", nl: "geldt")

  static func mood(_ mood: Clause.Mood) -> Localized<String> {
    switch mood {
    case .assertion: Localized(fr: "affirmation", en: "assertion", nl: "bewering")
    case .question: Localized(fr: "question", en: "question", nl: "vraag")
    case .quotation: Localized(fr: "citation", en: "quotation", nl: "citaat")
    case .goal: Localized(fr: "objectif", en: "goal", nl: "doel")
    case .hypothesis: Localized(fr: "hypothèse", en: "supposition", nl: "veronderstelling")
    case .irrealis: Localized(fr: "irréel", en: "unreal", nl: "niet werkelijk")
    case .ticketTitle: Localized(fr: "titre de ticket", en: "ticket's title", nl: "tickettitel")
    case .denied: Localized(fr: "démenti", en: "denial", nl: "ontkenning")
    case .hearsay: Localized(fr: "rumeur", en: "hearsay", nl: "gerucht")
    case .habit: Localized(fr: "habitude", en: "habit", nl: "gewoonte")
    case .elsewhere: Localized(fr: "affaire d'un autre", en: "somebody else's business", nl: "zaak van een ander")
    case .request: Localized(fr: "demande", en: "request", nl: "vraag")
    case .specification:
      Localized(fr: "texte d'écran ou besoin", en: "screen text or need", nl: "schermtekst of behoefte")
    case .meeting: Localized(fr: "réunion", en: "meeting", nl: "vergadering")
    }
  }

  static func qualifier(_ qualifier: Figure.Qualifier) -> Localized<String>? {
    switch qualifier {
    case .none: nil
    case .since: Localized(fr: "depuis", en: "since", nl: "sinds")
    case .until: Localized(fr: "jusqu'à", en: "until", nl: "tot")
    case .within: Localized(fr: "dans ce délai", en: "within", nl: "binnen")
    case .moment: Localized(fr: "moment", en: "moment", nl: "moment")
    case .length: Localized(fr: "sa propre durée", en: "its own length", nl: "eigen duur")
    }
  }

  static func kind(_ kind: Figure.Kind) -> Localized<String> {
    switch kind {
    case .quantity: Localized(fr: "quantité", en: "quantity", nl: "hoeveelheid")
    case .number: Localized(fr: "nombre", en: "number", nl: "getal")
    case .share: Localized(fr: "part", en: "share", nl: "deel")
    case .date: Localized(fr: "date", en: "date", nl: "datum")
    }
  }

  static func tied(_ rule: String) -> Localized<String> {
    Localized(
      fr: "à égalité avec \(rule), qui donne autre chose", en: "ties with \(rule), which gives something else",
      nl: "gelijk met \(rule), die iets anders geeft")
  }

  static func ambiguous(_ role: String) -> Localized<String> {
    Localized(
      fr: "deux chiffres possibles pour \(role)", en: "two figures could be \(role)",
      nl: "twee cijfers mogelijk voor \(role)"
    )
  }

  static let withheld = Localized(
    fr: "convient, mais ne donne rien ici", en: "fits, but gives nothing here", nl: "past, maar geeft hier niets")

  static func lessSpecific(_ rule: String) -> Localized<String> {
    Localized(
      fr: "moins précise que \(rule)", en: "less specific than \(rule)", nl: "minder specifiek dan \(rule)")
  }

  static func missingFigure(_ role: Localized<String>) -> Localized<String> {
    Localized(
      fr: "il manque un chiffre : \(role.french)", en: "a figure is missing: \(role.english)",
      nl: "er ontbreekt een cijfer: \(role.dutch)")
  }

  static func forbidden(_ concept: String) -> Localized<String> {
    Localized(fr: "exclue par \(concept)", en: "kept away by \(concept)", nl: "uitgesloten door \(concept)")
  }

  static func denied(_ concept: String) -> Localized<String> {
    Localized(fr: "\(concept) est nié", en: "\(concept) is denied", nl: "\(concept) is ontkend")
  }

  static func missingConcept(_ concepts: String) -> Localized<String> {
    Localized(fr: "il manque un mot de \(concepts)", en: "no word of \(concepts)", nl: "geen woord van \(concepts)")
  }
}
