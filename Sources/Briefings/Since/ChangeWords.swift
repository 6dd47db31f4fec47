import Languages

/// What a comparison of two pages says in one language.
struct ChangeWords: Sendable {
  let title: String
  /// « Depuis le 9 février 2026 ».
  let since: @Sendable (String) -> String
  let lineByLine: String
  let nothing: String
  let kinds: [BriefingChange.Kind: String]
  let subject: String
  let change: String
  let delay: String
  let why: String
  let delays: String
  let assumptions: String
  let total: String
  let overlaps: String
  let rest: @Sendable (Int) -> String
  let unchanged: @Sendable (Int) -> String
  let lines: @Sendable (Int) -> String
  let unnamed: String
  let byReason: String
  let reasons: [BriefingChange.Reason: String]
  let delayCost: String
  let none: String
  let because: Because

  struct Because: Sendable {
    let statement: String
    let noLonger: String
    let nowCertain: String
    let nowRisk: String
    let readAnew: String
    let readByAnother: @Sendable (String, String) -> String
    let ruleChanged: @Sendable (String) -> String
    let formula: String
    let day: String
    let overlap: String
    let slip: String
  }

  static let all = Localized(fr: french, en: english, nl: dutch)

  private static let french = ChangeWords(
    title: "Ce qui a changé", since: { "Depuis le \($0)" }, lineByLine: "ligne à ligne", nothing: "rien n'a bougé",
    kinds: [
      .worse: "↑ s'aggrave", .new: "● nouveau", .better: "↓ s'améliore", .gone: "○ disparu", .other: "≈ autrement",
    ],
    subject: "Sujet", change: "Évolution", delay: "Délai", why: "Pourquoi",
    delays: "Délais", assumptions: "Hypothèses changées", total: "Total", overlaps: "Compté une seule fois",
    rest: { $0 == 1 ? "et 1 autre changement" : "et \($0) autres changements" },
    unchanged: { $0 == 1 ? "1 constat inchangé" : "\($0) constats inchangés" },
    lines: { $0 == 0 ? "aucune ligne n'en dépend" : $0 == 1 ? "1 ligne" : "\($0) lignes" },
    unnamed: "Sujet non nommé", byReason: "Pourquoi cela a changé",
    reasons: [
      .statement: "Ce que les notes disent autrement", .new: "Ce qui est nouveau", .gone: "Ce qui n'est plus dit",
      .certainty: "Des risques réalisés ou levés", .assumption: "Des hypothèses changées",
      .rule: "Une règle ou une lecture changée", .day: "Le jour de la lecture", .slip: "Des retards qui bougent",
      .overlap: "La part déjà comptée ailleurs", .several: "Plusieurs raisons à la fois",
    ], delayCost: "ce que coûte le retard", none: "—",
    because: Because(
      statement: "dit cette fois", noLonger: "n'est plus dit", nowCertain: "le risque est devenu certain",
      nowRisk: "ce n'est plus qu'un risque", readAnew: "la même phrase est lue autrement",
      readByAnother: { "la même phrase relève d'une autre règle (\($0) → \($1))" },
      ruleChanged: { "le calcul a changé (règle \($0))" }, formula: "le calcul a changé",
      day: "la même phrase, un autre jour", overlap: "la part déjà comptée ailleurs a changé",
      slip: "le retard a changé"))

  private static let english = ChangeWords(
    title: "What has changed", since: { "Since \($0)" }, lineByLine: "line by line", nothing: "nothing has moved",
    kinds: [.worse: "↑ worse", .new: "● new", .better: "↓ better", .gone: "○ gone", .other: "≈ otherwise"],
    subject: "Subject", change: "Change", delay: "Slip", why: "Why",
    delays: "Delays", assumptions: "Assumptions that changed", total: "Total", overlaps: "Counted once",
    rest: { $0 == 1 ? "and 1 more change" : "and \($0) more changes" },
    unchanged: { $0 == 1 ? "1 finding unchanged" : "\($0) findings unchanged" },
    lines: { $0 == 0 ? "no line depends on it" : $0 == 1 ? "1 line" : "\($0) lines" },
    unnamed: "Unnamed subject", byReason: "Why it has changed",
    reasons: [
      .statement: "What the notes say otherwise", .new: "What is new", .gone: "What is no longer said",
      .certainty: "Risks that came true or went away", .assumption: "Assumptions that changed",
      .rule: "A rule or a reading that changed", .day: "The day of reading", .slip: "Delays that moved",
      .overlap: "The part counted elsewhere", .several: "Several reasons at once",
    ], delayCost: "what being late costs", none: "—",
    because: Because(
      statement: "said this time", noLonger: "no longer said", nowCertain: "the risk has come true",
      nowRisk: "it is only a risk now", readAnew: "the same statement is read otherwise",
      readByAnother: { "the same statement falls under another rule (\($0) → \($1))" },
      ruleChanged: { "the calculation has changed (rule \($0))" }, formula: "the calculation has changed",
      day: "the same statement, another day", overlap: "the part counted elsewhere has changed",
      slip: "the delay has changed"))

  private static let dutch = ChangeWords(
    title: "Wat is er veranderd", since: { "Sinds \($0)" }, lineByLine: "regel per regel",
    nothing: "niets is veranderd",
    kinds: [.worse: "↑ erger", .new: "● nieuw", .better: "↓ beter", .gone: "○ verdwenen", .other: "≈ anders"],
    subject: "Onderwerp", change: "Verandering", delay: "Uitloop", why: "Waarom",
    delays: "Uitloop", assumptions: "Gewijzigde aannames", total: "Totaal", overlaps: "Eén keer geteld",
    rest: { $0 == 1 ? "en 1 andere verandering" : "en \($0) andere veranderingen" },
    unchanged: { $0 == 1 ? "1 vaststelling ongewijzigd" : "\($0) vaststellingen ongewijzigd" },
    lines: { $0 == 0 ? "geen enkele regel hangt ervan af" : $0 == 1 ? "1 regel" : "\($0) regels" },
    unnamed: "Onderwerp niet genoemd", byReason: "Waarom het veranderd is",
    reasons: [
      .statement: "Wat de notities anders zeggen", .new: "Wat nieuw is", .gone: "Wat niet meer gezegd wordt",
      .certainty: "Risico's die uitkwamen of verdwenen", .assumption: "Gewijzigde aannames",
      .rule: "Een gewijzigde regel of lezing", .day: "De dag van het lezen", .slip: "Vertragingen die verschuiven",
      .overlap: "Het deel dat elders geteld is", .several: "Meerdere redenen tegelijk",
    ], delayCost: "wat de vertraging kost", none: "—",
    because: Because(
      statement: "deze keer gezegd", noLonger: "niet meer gezegd", nowCertain: "het risico is werkelijkheid geworden",
      nowRisk: "het is nog slechts een risico", readAnew: "dezelfde zin wordt anders gelezen",
      readByAnother: { "dezelfde zin valt onder een andere regel (\($0) → \($1))" },
      ruleChanged: { "de berekening is gewijzigd (regel \($0))" }, formula: "de berekening is gewijzigd",
      day: "dezelfde zin, een andere dag", overlap: "het deel dat elders geteld is, is veranderd",
      slip: "de vertraging is veranderd"))
}
