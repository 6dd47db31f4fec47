public import Languages

/// Sentences with places for a name with a number of its own, `{n}`, and for one figure or two, `{x}` and `{y}`: what is
/// late, what costs more, what moves.
public enum FigureFrame {
  public static func filled(
    _ frames: [String], with figures: [WrittenFigure], in language: Language, using generator: inout SeededGenerator
  ) -> String {
    let frame = one(of: frames, using: &generator).replacing("{n}", with: one(of: names(language), using: &generator))
    let text = zip(["{x}", "{y}"], figures).reduce(frame) { $0.replacing($1.0, with: $1.1.text) }
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private static func names(_ language: Language) -> [String] {
    switch language {
    case .french:
      [
        "Aurora 18", "le lot 3", "la version 2.9", "le passage à Windows 11", "la vague 2", "le jalon J3",
        "Horizon 2030", "le projet Hermès 2", "l'appli Tempo 365", "le module P4", "le chantier ISO 27001",
        "la phase 2 du lot 1", "la V2", "la release 2.10.3", "le portail", "le catalogue",
      ]
    case .english:
      [
        "Aurora 18", "lot 3", "release 2.9", "the Windows 11 rollout", "wave 2", "milestone M3", "Horizon 2030",
        "the Node 20 upgrade", "Hermes 2", "the Tempo 365 app", "the ISO 27001 project", "phase 2 of lot 1", "the V2",
        "release 2.10.3", "the portal", "payroll",
      ]
    case .dutch:
      [
        "Aurora 18", "lot 3", "release 2.9", "de uitrol van Windows 11", "golf 2", "mijlpaal M3", "Horizon 2030",
        "de overstap naar Node 20", "Hermes 2", "de app Tempo 365", "fase 2 van lot 1", "de V2", "release 2.10.3",
        "het portaal", "de loonmotor",
      ]
    }
  }

  public static func late(_ language: Language) -> [String] {
    switch language {
    case .french:
      [
        "{n} a {x} de retard", "{n} : {x} de retard", "On a {x} de retard sur {n}", "Retard de {x} sur {n}",
        "{n} accuse {x} de retard", "{n} glisse de {x}", "{n} est en retard de {x}", "{x} de retard sur {n}",
        "{n} a pris {x} de retard", "La livraison est repoussée de {x}",
        "Sprint 14 : {n} a {x} de retard", "{n} a {x} de retard à cause du lot 2",
        "{n} sortira avec {x} de retard", "{n} prend {x} de retard",
      ]
    case .english:
      [
        "{n} is {x} late", "{n} is {x} behind schedule", "We are {x} late on {n}", "{n} slips by {x}",
        "{n} is running {x} late", "{n} is delayed by {x}", "{n} is now {x} late", "{n} has slipped {x}",
        "{n} slips {x}",
        "Delay of {x} on {n}", "{n}: {x} late", "{x} late on {n}",
        "Sprint 14: {n} is {x} late", "{n} is {x} late because of lot 2",
        "{n} will ship {x} late", "{n} ({x} late)",
      ]
    case .dutch:
      [
        "{n} is {x} te laat", "{n} heeft {x} vertraging", "{n} loopt {x} achter", "{x} vertraging op {n}",
        "{n} schuift {x} op", "{n} loopt {x} vertraging op", "We hebben {x} achterstand op {n}",
        "Vertraging van {x} op {n}", "{n} is {x} uitgesteld", "{n}: {x} vertraging",
        "Sprint 14: {n} heeft {x} vertraging", "{n} loopt {x} achter door lot 2", "{n} komt {x} te laat",
        "{n} ({x} vertraging)",
      ]
    }
  }

  /// The same on a day, which says when it is told.
  public static func lateOnADay(_ language: Language) -> [String] {
    switch language {
    case .french: ["Au 12/05, {n} a {x} de retard", "Comité du 3 mars : {x} de retard sur {n}"]
    case .english: ["As of 12 May, {n} is {x} late", "Board of 3 March: {n} slips {x}"]
    case .dutch: ["Op 12 mei heeft {n} {x} vertraging", "Stuurgroep van 3 maart: {n} heeft {x} vertraging"]
    }
  }

  public static func unplanned(_ language: Language) -> [String] {
    switch language {
    case .french:
      [
        "Surcoût de {x} sur {n}", "Avenant de {x} signé avec l'intégrateur", "Pénalité de {x} sur {n}",
        "Facture d'expertise de {x} non prévue", "{n} : surcoût de {x}", "Le client facture {x} de pénalités",
      ]
    case .english:
      [
        "Unplanned invoice of {x} from the auditor", "{n}: unplanned invoice of {x}", "We were fined {x}",
        "Extra cost of {x} on {n}", "{n} triggers a penalty of {x}", "The audit is {x} over budget, confirmed",
      ]
    case .dutch:
      [
        "Onvoorziene factuur van {x}", "Meerkost van {x} voor {n}", "We kregen een boete van {x}",
        "{n}: meerkost van {x}",
        "De klant rekent een boete van {x} aan voor {n}",
      ]
    }
  }

  public static func moved(_ language: Language) -> [String] {
    switch language {
    case .french:
      [
        "{n} passe du {x} au {y}", "Le lancement prévu le {x} est repoussé au {y}", "{n} glisse du {x} au {y}",
        "{n}, prévu le {x}, est reporté au {y}", "{n} : {x} → {y}",
      ]
    case .english:
      [
        "{n} moved from {x} to {y}", "The go-live planned for {x} slips to {y}", "{n} slips from {x} to {y}",
        "{n} has been pushed from {x} to {y}",
      ]
    case .dutch:
      [
        "{n} schuift van {x} naar {y}", "De go-live van {x} is verschoven naar {y}", "{n} verschuift van {x} naar {y}",
        "{n}, gepland op {x}, is uitgesteld naar {y}",
      ]
    }
  }
}
