import Languages

/// What `convert` says when it is done.
enum ConversionWords {
  /// « 40 000 phrases sur 98 000… ».
  static func progress(_ count: Int, of total: Int?) -> Localized<String> {
    let wholes = total.map { total in
      Localized(fr: " sur \(total)", en: " of \(total)", nl: " van \(total)")
    }
    return Localized(
      fr: "\(count) phrases\(wholes?.french ?? "")…", en: "\(count) statements\(wholes?.english ?? "")…",
      nl: "\(count) zinnen\(wholes?.dutch ?? "")…")
  }

  static func reading(_ count: Int, of total: Int) -> Localized<String> {
    Localized(
      fr: "fichier \(count) sur \(total)…", en: "file \(count) of \(total)…", nl: "bestand \(count) van \(total)…")
  }

  static let layingOut = Localized(fr: "mise en page…", en: "laying out…", nl: "opmaak…")

  static func otherCurrency(_ before: String, _ after: String) -> Localized<String> {
    Localized(
      fr: "cette note compte en \(before), celle-ci en \(after) : rien à comparer",
      en: "this briefing counts in \(before), the new one in \(after): nothing to compare",
      nl: "deze samenvatting telt in \(before), de nieuwe in \(after): niets te vergelijken")
  }

  static let tooLarge = Localized(
    fr: "les totaux dépassent ce qui se calcule exactement : rien à comparer",
    en: "the totals are beyond exact arithmetic: nothing to compare",
    nl: "de totalen zijn te groot om exact te berekenen: niets te vergelijken")

  static let sinceWantsPage = Localized(
    fr: "ndjson écrit une ligne par phrase ; --since demande une page, par exemple --to json",
    en: "ndjson writes a line a statement; --since wants a page, such as --to json",
    nl: "ndjson schrijft een regel per zin; --since wil een pagina, bijvoorbeeld --to json")

  static let sinceWantsSources = Localized(
    fr: "--since part des sources ; entre deux notes de synthèse : impact diff",
    en: "--since starts from the sources; between two briefings: impact diff",
    nl: "--since vertrekt van de bronnen; tussen twee samenvattingen: impact diff")

  static let notABriefing = Localized(
    fr: "n'est pas une note de synthèse en JSON, ou d'une version sans page : refaites-la depuis ses sources",
    en: "no briefing in JSON, or one of a version without a page: make it again from its sources",
    nl: "geen samenvatting in JSON, of een van een versie zonder pagina: maak ze opnieuw van de bronnen")

  static let standsAlone = Localized(
    fr: "une note de synthèse en JSON se relit seule : donnez-la sans autre fichier, ou donnez ses sources",
    en: "a briefing in JSON is read back alone: give it without other files, or give its sources",
    nl: "een samenvatting in JSON wordt alleen gelezen: geef ze zonder andere bestanden, of geef de bronnen")

  static let notJoined = Localized(
    fr: "une note de synthèse relue, ou qui suit une autre, ne se joint pas : donnez ses sources",
    en: "a briefing that was reviewed, or that follows another, is not joined: give its sources",
    nl: "een samenvatting die nagelezen is, of op een andere volgt, wordt niet samengevoegd: geef de bronnen")

  static let otherDays = Localized(
    fr: "ces notes de synthèse ne sont pas du même jour : refaites-les avec le même --as-of",
    en: "these briefings are not of one day: make them again with the same --as-of",
    nl: "deze samenvattingen zijn niet van dezelfde dag: maak ze opnieuw met dezelfde --as-of")

  static func isInLanguage(_ language: Language) -> Localized<String> {
    Localized(
      fr: "cette note est écrite en « \(language.code) » ; pour une autre langue, donnez ses sources",
      en: "this briefing is written in ‘\(language.code)’; for another language, give its sources",
      nl: "deze samenvatting is in ‘\(language.code)’ geschreven; geef de bronnen voor een andere taal")
  }

  static func notFromADocument(_ format: String) -> Localized<String> {
    Localized(
      fr: "\(format) se fait depuis les sources, pas depuis une note de synthèse",
      en: "\(format) is made from the sources, not from a briefing",
      nl: "\(format) wordt van de bronnen gemaakt, niet van een samenvatting")
  }

  /// « semaine-07.md : 23 phrases, 14 traduites, 2 à vérifier, 7 sans impact → briefing.md ».
  static func closing(names: [String], counts: StatementCounts, output: String?) -> Localized<String> {
    let target = output.map { " → \($0)" } ?? ""
    let name = names.count == 1 ? names[0] : nil
    let number = names.count
    let (all, done, doubtful, none) = (counts.total, counts.translated, counts.toCheck, counts.noImpact)
    return Localized(
      fr:
        "\(name ?? "\(number) fichiers") : \(all) phrase\(all > 1 ? "s" : ""), \(done) traduite\(done > 1 ? "s" : ""), "
        + "\(doubtful) à vérifier, \(none) sans impact\(target)",
      en: "\(name ?? "\(number) files"): \(all) statement\(all == 1 ? "" : "s"), \(done) translated, "
        + "\(doubtful) to check, \(none) without impact\(target)",
      nl: "\(name ?? "\(number) bestanden"): \(all) \(all == 1 ? "zin" : "zinnen"), \(done) vertaald, "
        + "\(doubtful) te controleren, \(none) zonder impact\(target)")
  }
}
