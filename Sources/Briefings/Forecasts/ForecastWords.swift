import Languages
import Quantities

/// What forecasts say.
struct ForecastWords: Sendable {
  let remaining: String
  let items: CountedNoun
  let unnamed: String
  let probable: String
  let probableChance: String
  let prudent: String
  let prudentChance: String
  let between: String
  let from: String
  let to: String
  let never: String
  let making: String
  let pace: String
  let history: CountedNoun
  let average: String
  let estimated: String
  let single: String
  /// « sprints de 2 semaines à partir du 16 février 2026 » is made from both.
  let sprints: String
  let start: String
  let calendar: String
  let growth: String
  let noGrowth: String
  let widened: String
  let heading: String
  /// Heads of tables.
  let dates: String
  let chance: String
  let by: String
  let work: String
  let left: String
  let due: String
  let colon: String

  static let all = Localized(
    fr: ForecastWords(
      remaining: "il reste", items: CountedNoun("élément", "éléments"), unnamed: "Le travail restant",
      probable: "Probable", probableChance: "1 chance sur 2",
      prudent: "Prudent", prudentChance: "85 chances sur 100", between: "8 chances sur 10", from: "du ", to: "au",
      never: "jamais à ce rythme",
      making: "Tenir le", pace: "Rythme", history: CountedNoun("sprint passé", "sprints passés"),
      average: "en moyenne", estimated: "estimé à", single: "un seul chiffre, sans historique",
      sprints: "Sprints de", start: "à partir du",
      calendar: "jours fériés, fermetures et absences déduits", growth: "Ajouts par sprint",
      noGrowth: "aucun ajout de périmètre compté",
      widened: "Moins de cinq sprints d'historique : le rythme est pris à ± 30 %, la fourchette est large.",
      heading: "Prévision", dates: "Dates", chance: "Chances", by: "Date", work: "Travail", left: "Reste",
      due: "Échéance", colon: " : "),
    en: ForecastWords(
      remaining: "left to do:", items: CountedNoun("item", "items"), unnamed: "The remaining work",
      probable: "Probable", probableChance: "1 chance in 2",
      prudent: "Prudent", prudentChance: "85 chances in 100", between: "8 chances in 10", from: "", to: "to",
      never: "never at this pace",
      making: "Making", pace: "Pace", history: CountedNoun("sprint behind", "sprints behind"),
      average: "on average", estimated: "estimated at", single: "one figure, without a history",
      sprints: "Sprints of", start: "from",
      calendar: "public holidays, closures and absences taken off", growth: "Added per sprint",
      noGrowth: "no growth of scope counted",
      widened: "Fewer than five sprints of history: the pace is taken at ± 30%, the range is wide.",
      heading: "Forecast", dates: "Dates", chance: "Chances", by: "Date", work: "Work", left: "Left",
      due: "Due", colon: ": "),
    nl: ForecastWords(
      remaining: "nog te doen:", items: CountedNoun("item", "items"), unnamed: "Het resterende werk",
      probable: "Waarschijnlijk", probableChance: "1 kans op 2",
      prudent: "Voorzichtig", prudentChance: "85 kansen op 100", between: "8 kansen op 10", from: "van ", to: "tot",
      never: "nooit in dit tempo", making: "Halen van", pace: "Tempo",
      history: CountedNoun("voorbije sprint", "voorbije sprints"), average: "gemiddeld",
      estimated: "geschat op", single: "één cijfer, zonder geschiedenis",
      sprints: "Sprints van", start: "vanaf",
      calendar: "feestdagen, sluitingen en afwezigheden afgetrokken", growth: "Toegevoegd per sprint",
      noGrowth: "geen groei van de omvang meegerekend",
      widened: "Minder dan vijf sprints geschiedenis: het tempo geldt op ± 30%, de marge is ruim.",
      heading: "Prognose", dates: "Datums", chance: "Kansen", by: "Datum", work: "Werk", left: "Resterend",
      due: "Termijn", colon: ": "))
}
