import Languages

/// What pictures are called, and what their parts mean.
struct PictureWords {
  let timeline: String
  let planned: String
  let now: String
  let range: String
  let costs: String
  /// Of money: the team's time, invoices, and business.
  let kinds: [String]
  let tornado: String
  /// Of an assumption: its low and its high.
  let ends: [String]

  static let all = Localized(
    fr: PictureWords(
      timeline: "Du prévu à l'attendu", planned: "Prévu", now: "Attendu", range: "Fourchette",
      costs: "Par sujet et par nature", kinds: ["Temps d'équipe", "À payer", "Marge"],
      tornado: "Ce dont le total dépend",
      ends: ["Hypothèse basse", "Hypothèse haute"]),
    en: PictureWords(
      timeline: "From planned to expected", planned: "Planned", now: "Expected", range: "Range",
      costs: "By subject and kind", kinds: ["Team time", "To pay", "Margin"],
      tornado: "What the total depends on",
      ends: ["Low assumption", "High assumption"]),
    nl: PictureWords(
      timeline: "Van gepland naar verwacht", planned: "Gepland", now: "Verwacht", range: "Marge",
      costs: "Per onderwerp en soort", kinds: ["Teamtijd", "Te betalen", "Marge"],
      tornado: "Waar het totaal van afhangt",
      ends: ["Lage aanname", "Hoge aanname"]))

  static let months = Localized(
    fr: ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."],
    en: ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"],
    nl: ["jan.", "feb.", "mrt.", "apr.", "mei", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "dec."])
}
