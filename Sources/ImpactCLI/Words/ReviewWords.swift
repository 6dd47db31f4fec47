import Languages

/// What the review says.
enum ReviewWords {
  /// The keys that mean something for a line with so many readings.
  static func keys(readings count: Int) -> Localized<String> {
    let right = Localized(fr: "[entrée] juste  ", en: "[enter] right  ", nl: "[enter] juist  ")
    let other = Localized(
      fr: "[1] autre lecture  ", en: "[1] other reading  ", nl: "[1] andere lezing  ")
    func keys(_ language: Language) -> String {
      (count > 0 ? right[language] : "") + (count > 1 ? other[language] : "") + others[language]
    }
    return Localized(fr: keys(.french), en: keys(.english), nl: keys(.dutch))
  }
  private static let others = Localized(
    fr: "[c] corriger  [n] sans impact  [?] pourquoi  [p] plus tard  [u] défaire  [q]",
    en: "[c] correct  [n] no impact  [?] why  [p] later  [u] undo  [q] quit",
    nl: "[c] verbeteren  [n] geen impact  [?] waarom  [p] later  [u] ongedaan  [q] stop")
  static func position(_ index: Int, of count: Int) -> Localized<String> {
    Localized(fr: "\(index) de \(count)", en: "\(index) of \(count)", nl: "\(index) van \(count)")
  }
  static let other = Localized(fr: "autre lecture :", en: "other reading:", nl: "andere lezing:")
  static let wouldBe = Localized(fr: "ce serait :", en: "it would be:", nl: "het zou zijn:")
  static let inOtherWords = Localized(
    fr: "En d'autres mots (vide : annuler) : ", en: "In other words (empty: cancel): ",
    nl: "Met andere woorden (leeg: annuleren): ")
  static let nothingRead = Localized(
    fr: "Ces mots-là ne donnent pas de chiffre non plus.", en: "Those words give no figure either.",
    nl: "Ook die woorden geven geen cijfer.")
  static let nothingToConfirm = Localized(
    fr: "Rien n'est proposé : [c] corriger, [n] sans impact, [p] plus tard.",
    en: "Nothing is offered: [c] correct, [n] no impact, [p] later.",
    nl: "Er wordt niets voorgesteld: [c] verbeteren, [n] geen impact, [p] later.")
  static let nothingToUndo = Localized(
    fr: "Rien à défaire.", en: "Nothing to undo.", nl: "Niets ongedaan te maken.")
  static func outdated(_ by: String?, _ date: String?) -> Localized<String> {
    let whoAndWhen = ((by.map { [$0] } ?? []) + (date.map { [$0] } ?? [])).joined(separator: ", ")
    let told = whoAndWhen.isEmpty ? "" : " (\(whoAndWhen))"
    return Localized(
      fr: "Déjà relu\(told), et lu autrement depuis.", en: "Reviewed before\(told), and read otherwise since.",
      nl: "Eerder nagelezen\(told), en sindsdien anders gelezen.")
  }
  static func changed(_ words: String) -> Localized<String> {
    Localized(
      fr: "Relu sous une autre forme : « \(words) »", en: "Reviewed in another form: ‘\(words)’",
      nl: "In een andere vorm nagelezen: ‘\(words)’")
  }
  static func learn(_ phrases: [String], as meaning: Localized<String>) -> Localized<String> {
    func choices(_ open: String, _ close: String) -> String {
      phrases.enumerated().map { "[\($0.offset + 1)] \(open)\($0.element)\(close)" }.joined(separator: "  ")
    }
    return Localized(
      fr: "À lire désormais comme « \(meaning.french) » : \(choices("« ", " »"))  [entrée] non",
      en: "From now on, to be read as ‘\(meaning.english)’: \(choices("‘", "’"))  [enter] no",
      nl: "Voortaan te lezen als ‘\(meaning.dutch)’: \(choices("‘", "’"))  [enter] nee")
  }
  static func learned(in file: String) -> Localized<String> {
    Localized(
      fr: "Noté dans \(file), avec la phrase pour exemple : impact check le tient.",
      en: "Written to \(file), with the sentence as example: impact check holds it.",
      nl: "Genoteerd in \(file), met de zin als voorbeeld: impact check bewaakt het.")
  }
  /// At the head of the file of learned words.
  static let learnedFile = Localized(
    fr: "Mots appris à la relecture ; chaque exemple est une phrase lue ainsi.",
    en: "Words learned in reviews; each example is a sentence that is read so.",
    nl: "Woorden geleerd bij het nalezen; elk voorbeeld is een zin die zo wordt gelezen.")
  static let nothingWaits = Localized(
    fr: "Rien n'attend de relecture.", en: "Nothing waits for a review.", nl: "Er wacht niets op nalezing.")

  static func closing(right: Int, corrected: Int, dismissed: Int, left: Int) -> Localized<String> {
    let told = right + corrected + dismissed
    return Localized(
      fr:
        "\(told) relue\(told > 1 ? "s" : "") : \(right) juste\(right > 1 ? "s" : ""), \(corrected) corrigée\(corrected > 1 ? "s" : ""), \(dismissed) sans impact ; \(left) en attente.",
      en: "\(told) reviewed: \(right) right, \(corrected) corrected, \(dismissed) without impact; \(left) waiting.",
      nl: "\(told) nagelezen: \(right) juist, \(corrected) verbeterd, \(dismissed) zonder impact; \(left) wachten.")
  }
  static let noTerminal = Localized(
    fr: "la relecture demande un terminal ; sans terminal : --list, puis --answer FICHIER",
    en: "a review needs a terminal; without one: --list, then --answer FILE",
    nl: "nalezen vraagt een terminal; zonder terminal: --list, dan --answer BESTAND")
  static let noInput = Localized(
    fr: "une relecture porte sur des fichiers, pas sur l'entrée standard",
    en: "a review is of files, not of standard input", nl: "nalezen gaat over bestanden, niet over standaardinvoer")

  // Answers.
  static func noSuchLine(_ words: String) -> Localized<String> {
    Localized(
      fr: "aucune ligne de ces notes ne dit « \(words) »", en: "no line of these notes says ‘\(words)’",
      nl: "geen regel van deze notities zegt ‘\(words)’")
  }
  static func notOffered(_ words: String) -> Localized<String> {
    Localized(
      fr: "« \(words) » n'est pas lu ainsi : reprenez une ligne `read` de --list, ou corrigez",
      en: "‘\(words)’ is not read so: take a `read` line of --list, or correct it",
      nl: "‘\(words)’ wordt niet zo gelezen: neem een `read`-regel van --list, of verbeter")
  }
  static func correctionGivesNothing(_ words: String) -> Localized<String> {
    Localized(
      fr: "« \(words) » ne donne pas de chiffre : dites-le plus simplement",
      en: "‘\(words)’ gives no figure: say it more plainly", nl: "‘\(words)’ geeft geen cijfer: zeg het eenvoudiger")
  }
  /// On standard error, beside the page.
  static func share(_ reviewed: Int, of count: Int) -> Localized<String> {
    Localized(
      fr: "\(reviewed) chiffre\(reviewed > 1 ? "s" : "") sur \(count) relu\(reviewed > 1 ? "s" : "") (impact.review)",
      en: "\(reviewed) of \(count) figures reviewed (impact.review)",
      nl: "\(reviewed) van \(count) cijfers nagelezen (impact.review)")
  }
  static func orphans(_ count: Int) -> Localized<String> {
    Localized(
      fr:
        "\(count) décision\(count > 1 ? "s" : "") d'impact.review ne parle\(count > 1 ? "nt" : "") plus d'aucune ligne : la phrase a changé",
      en: "\(count) decision\(count == 1 ? " is" : "s are") about no line any more: the sentence has changed",
      nl: "\(count) beslissing\(count == 1 ? " gaat" : "en gaan") over geen regel meer: de zin is veranderd")
  }
}
