import Languages
import Portfolio

/// What a page says about its totals, its dates and what it left out.
struct RollUpWords: Sendable {
  let tooLarge: String
  let totals: String
  let totalsHead: [String]
  let monthly: String
  let lossesAndGains: @Sendable (String, String) -> String
  /// What is at stake, and what is expected; nil while nobody has said how likely it is.
  let risks: @Sendable (String, String?) -> String
  let delayCost: @Sendable (String, String) -> String
  /// Where weeks differ in price.
  let delayLoss: @Sendable (String) -> String
  let latePenalty: @Sendable (String) -> String
  let dates: String
  let datesHead: [String]
  let questions: String
  let withoutImpact: String
  /// Before the places of lines that hold no fact with a figure.
  let nothingToCount: String
  let criticalPath: String
  /// « explique 2 semaines sur 6 » and the like, by reason; the weeks inside, and the other line's.
  let reason: @Sendable (Overlap.Reason, String?, String?) -> String

  static let french = RollUpWords(
    tooLarge: "Un montant est trop grand pour être additionné : corrigez la ligne ou le modèle.",
    totals: "Totaux",
    totalsHead: ["Nature", "Somme des lignes", "− Compté une seule fois", "= Total", ""],
    monthly: "par mois",
    lossesAndGains: { "pertes \($0), gains \($1)" },
    risks: { stake, expected in
      "Risques, hors total : \(stake) en jeu, "
        + (expected.map { "\($0) en moyenne" } ?? "probabilité non précisée")
    },
    delayCost: { "\($0) de retard, \($1) par semaine" },
    delayLoss: { "Valeur perdue par \($0) de retard" },
    latePenalty: { "Pénalité pour \($0) de retard" },
    dates: "Dates", datesHead: ["Livrable", "Prévu", "Désormais", "Décalage", "Pourquoi"],
    questions: "Ce qui changerait le total", withoutImpact: "Lu, et sans impact",
    nothingToCount: "Rien à chiffrer", criticalPath: "Chemin critique",
    reason: { reason, inside, whole in
      switch reason {
      case .repetition: "le même fait est dit deux fois"
      case .explains:
        if let inside, let whole { "explique \(inside) sur les \(whole)" } else { "cause d'un retard déjà compté" }
      case .parallel: "mené en parallèle d'un retard plus long"
      case .sharedTeam: "la même équipe, les mêmes semaines : payées une fois"
      case .ceiling: "l'équipe ne peut pas perdre plus de temps qu'elle n'en a"
      case .stated: "le coût de ce retard est donné en euros"
      case .correlated: "le même risque, déjà compté au plus fort"
      case .oncePerDeliverable: "une pénalité n'est due qu'une fois par livrable"
      case .freed: "libéré si réaffecté, hors total"
      case .reallocation: "ces personnes travaillent ailleurs : neutre pour l'entreprise"
      }
    })

  static let english = RollUpWords(
    tooLarge: "An amount is too large to be added up: correct the line or the model.",
    totals: "Totals",
    totalsHead: ["Kind", "Sum of lines", "− Counted once", "= Total", ""],
    monthly: "per month",
    lossesAndGains: { "losses \($0), gains \($1)" },
    risks: { stake, expected in
      "Risks, outside the total: \(stake) at stake, "
        + (expected.map { "\($0) on average" } ?? "probability not stated")
    },
    delayCost: { "\($0) late, \($1) a week" },
    delayLoss: { "Value lost by \($0) late" },
    latePenalty: { "Penalty for \($0) late" },
    dates: "Dates", datesHead: ["Deliverable", "Planned", "Now", "Slip", "Why"],
    questions: "What would change the total", withoutImpact: "Read, without impact",
    nothingToCount: "Nothing to count", criticalPath: "Critical path",
    reason: { reason, inside, whole in
      switch reason {
      case .repetition: "the same fact said twice"
      case .explains:
        if let inside, let whole {
          "explains \(inside) of \(whole)"
        } else {
          "cause of a delay that is counted already"
        }
      case .parallel: "runs beside a longer delay"
      case .sharedTeam: "the same team in the same weeks, paid once"
      case .ceiling: "a team cannot lose more time than it has"
      case .stated: "the cost of this delay is given in money"
      case .correlated: "the same risk, counted at its largest"
      case .oncePerDeliverable: "a penalty is due once for a deliverable"
      case .freed: "freed if reassigned, outside the total"
      case .reallocation: "these people work elsewhere: neutral for the company"
      }
    })

  static let dutch = RollUpWords(
    tooLarge: "Een bedrag is te groot om op te tellen: verbeter de regel of het model.",
    totals: "Totalen",
    totalsHead: ["Soort", "Som van de regels", "− Eén keer geteld", "= Totaal", ""],
    monthly: "per maand",
    lossesAndGains: { "verlies \($0), winst \($1)" },
    risks: { stake, expected in
      "Risico's, buiten het totaal: \(stake) op het spel, "
        + (expected.map { "gemiddeld \($0)" } ?? "kans niet vermeld")
    },
    delayCost: { "\($0) later, \($1) per week" },
    delayLoss: { "Waarde verloren door \($0) uitloop" },
    latePenalty: { "Boete voor \($0) uitloop" },
    dates: "Data", datesHead: ["Oplevering", "Gepland", "Nu", "Uitloop", "Waarom"],
    questions: "Wat het totaal zou veranderen", withoutImpact: "Gelezen, zonder impact",
    nothingToCount: "Niets te rekenen", criticalPath: "Kritieke pad",
    reason: { reason, inside, whole in
      switch reason {
      case .repetition: "hetzelfde feit is twee keer gezegd"
      case .explains:
        if let inside, let whole {
          "verklaart \(inside) van de \(whole)"
        } else {
          "oorzaak van een vertraging die al telt"
        }
      case .parallel: "loopt naast een langere vertraging"
      case .sharedTeam: "hetzelfde team in dezelfde weken, één keer betaald"
      case .ceiling: "een team kan niet meer tijd verliezen dan het heeft"
      case .stated: "de kosten van deze vertraging staan er in geld"
      case .correlated: "hetzelfde risico, geteld op zijn grootst"
      case .oncePerDeliverable: "een boete is één keer verschuldigd per oplevering"
      case .freed: "vrij bij andere inzet, buiten het totaal"
      case .reallocation: "deze mensen werken elders: neutraal voor het bedrijf"
      }
    })
}
