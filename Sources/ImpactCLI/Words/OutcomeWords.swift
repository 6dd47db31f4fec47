import Languages

/// The beginnings of lines that are no sentence of a rule.
enum OutcomeWords {
  static let toCheck = Localized(fr: "À vérifier : ", en: "To check: ", nl: "Te controleren: ")
  static let partly = Localized(fr: "à vérifier : ", en: "to check: ", nl: "te controleren: ")
  static let noImpact = Localized(fr: "Sans impact : ", en: "No impact: ", nl: "Geen impact: ")
  static let understood = Localized(fr: "Compris : ", en: "Understood: ", nl: "Begrepen: ")
}

/// What `total` says.
enum TotalWords {
  static let total = Localized(fr: "Total : ", en: "Total: ", nl: "Totaal: ")
  static let unchanged = Localized(fr: "Total inchangé : ", en: "Total unchanged: ", nl: "Totaal onveranderd: ")
  static let delay = Localized(fr: "délai", en: "delay", nl: "vertraging")
  static let teamTime = Localized(fr: "temps d'équipe", en: "team time", nl: "teamtijd")
  static let toPay = Localized(fr: "à payer", en: "to pay", nl: "te betalen")
  static let margin = Localized(fr: "marge", en: "margin", nl: "marge")
  static let eachMonth = Localized(fr: "par mois", en: "a month", nl: "per maand")
  static let certain = Localized(fr: "Certain : ", en: "Certain: ", nl: "Zeker: ")
  static let perMonth = Localized(fr: "Par mois : ", en: "Per month: ", nl: "Per maand: ")
  static let atStake = Localized(fr: "En jeu (risques) : ", en: "At stake (risks): ", nl: "Op het spel (risico's): ")
  static let expected = Localized(
    fr: "Espérance des risques : ", en: "Expected from risks: ", nl: "Verwacht uit risico's: ")
  static let cost = Localized(fr: "coût ", en: "cost ", nl: "kosten ")
  static let ofCapacity = Localized(fr: "dont équipe ", en: "of which team ", nl: "waarvan team ")
  static let ofCash = Localized(fr: "dont factures ", en: "of which invoices ", nl: "waarvan facturen ")
  static let value = Localized(fr: "valeur perdue ", en: "value lost ", nl: "verloren waarde ")
  static let delivery = Localized(fr: "la livraison", en: "the delivery", nl: "de levering")
  static let tooLarge = Localized(
    fr: "le total dépasse ce qui se calcule exactement", en: "the total is beyond exact arithmetic",
    nl: "het totaal is te groot om exact te berekenen")

  static func slip(_ subject: String, _ weeks: String) -> Localized<String> {
    Localized(
      fr: "Décalage, \(subject) : \(weeks)", en: "Slip, \(subject): \(weeks)", nl: "Vertraging, \(subject): \(weeks)")
  }

  static func overlaps(_ count: Int) -> Localized<String> {
    Localized(
      fr: "\(count) recouvrement\(count > 1 ? "s" : "") non compté\(count > 1 ? "s" : "") deux fois",
      en: "\(count) overlap\(count == 1 ? "" : "s") not counted twice",
      nl: "\(count) overlap\(count == 1 ? "" : "pingen") niet dubbel geteld")
  }
}
