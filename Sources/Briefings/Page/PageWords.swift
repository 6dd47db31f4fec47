import Languages
import Quantities

/// The page's own words: plain, warm, no jargon.
struct PageWords {
  let title: String
  /// The headline where a part could not be read.
  let nothingInWhatIsRead: String
  let nothing: String
  let status: String
  let levels: (good: String, watch: String, storm: String)
  let impacts: String
  /// Over the same table with every line.
  let allLines: String
  let head: [String]
  let sum: String
  let overlaps: String
  let total: String
  let decisions: String
  /// « avant le », before a date.
  let before: String
  let risks: String
  let notCounted: String
  let assumptions: String
  let isDefault: String
  let toCheck: String
  let evidence: String
  let passedOver: String
  let serial: String
  let perYear: String
  let unnamed: String
  let other: String
  let rest: CountedNoun
  /// With the no-break space that French puts before it.
  let colon: String
  let rollUp: RollUpWords

  static let all = Localized(
    fr: PageWords(
      title: "Point pour le comité",
      nothingInWhatIsRead: "Tout n'a pas pu être lu ; dans le reste, aucune ligne ne porte d'impact chiffré.",
      nothing: "Rien ne bouge : aucune ligne ne porte d'impact chiffré.",
      status: "Météo",
      levels: ("● au vert", "▲ à surveiller", "■ critique"), impacts: "Ce que cela change",
      allLines: "Toutes les lignes",
      head: [
        "Sujet", "Délai", "Temps d'équipe", "À payer", "Marge", "Temps d'équipe par mois", "À payer par mois",
        "Marge par mois", "Constat",
      ], sum: "Somme des lignes",
      overlaps: "Compté une seule fois", total: "Total", decisions: "Décisions demandées", before: "avant le",
      risks: "Risques (hors total)", notCounted: "Lu, et pas ajouté au total",
      assumptions: "Hypothèses et modèle", isDefault: "valeur par défaut, à remplacer par la vôtre",
      toCheck: "À vérifier",
      evidence: "Preuves", passedOver: "Lignes passées", serial: "si les retards s'enchaînent au lieu de se recouvrir",
      perYear: "sur 12 mois",
      unnamed: "Sujet non nommé", other: "vu aussi", rest: CountedNoun("autre ligne", "autres lignes"),
      colon: "\u{A0}: ",
      rollUp: .french),
    en: PageWords(
      title: "Note for the committee",
      nothingInWhatIsRead: "Not everything could be read; in the rest, no line carries an impact.",
      nothing: "Nothing moves: no line carries an impact.", status: "Status",
      levels: ("● on track", "▲ to watch", "■ critical"), impacts: "What this changes",
      allLines: "All lines",
      head: [
        "Subject", "Slip", "Team time", "To pay", "Margin", "Team time per month", "To pay per month",
        "Margin per month", "Finding",
      ], sum: "Sum of lines", overlaps: "Counted once",
      total: "Total", decisions: "Decisions required", before: "by",
      risks: "Risks (outside the total)",
      notCounted: "Read, and not added to the total",
      assumptions: "Assumptions and model", isDefault: "our default, to be replaced by yours", toCheck: "To check",
      evidence: "Evidence", passedOver: "Lines passed over", serial: "if the delays follow one another instead",
      perYear: "over 12 months",
      unnamed: "Unnamed subject", other: "also seen", rest: CountedNoun("more line", "more lines"), colon: ": ",
      rollUp: .english),
    nl: PageWords(
      title: "Nota voor het directiecomité",
      nothingInWhatIsRead: "Niet alles kon worden gelezen; in de rest heeft geen regel een berekende impact.",
      nothing: "Niets verschuift: geen enkele regel heeft een becijferde impact.",
      status: "Status", levels: ("● op koers", "▲ op te volgen", "■ kritiek"), impacts: "Wat dit verandert",
      allLines: "Alle regels",
      head: [
        "Onderwerp", "Uitloop", "Teamtijd", "Te betalen", "Marge", "Teamtijd per maand", "Te betalen per maand",
        "Marge per maand", "Vaststelling",
      ], sum: "Som van de regels",
      overlaps: "Eén keer geteld", total: "Totaal", decisions: "Gevraagde beslissingen",
      before: "vóór",
      risks: "Risico's (buiten het totaal)", notCounted: "Gelezen, niet bij het totaal geteld",
      assumptions: "Aannames en model", isDefault: "standaardwaarde, te vervangen door de uwe", toCheck: "Na te kijken",
      evidence: "Bewijs", passedOver: "Overgeslagen regels", serial: "als de vertragingen elkaar opvolgen",
      perYear: "over 12 maanden",
      unnamed: "Onderwerp niet genoemd", other: "ook gezien", rest: CountedNoun("andere regel", "andere regels"),
      colon: ": ",
      rollUp: .dutch))
}
