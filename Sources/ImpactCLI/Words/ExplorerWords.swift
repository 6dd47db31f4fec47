import Briefings
import Languages
import Portfolio

/// What the REPL says.
enum ExplorerWords {
  static let banner = Localized(
    fr: "impact \(Command.version) : dites ce qui se passe. « aide » pour les commandes, Ctrl-D pour quitter.",
    en: "impact \(Command.version): say what is going on. ‘help’ for commands, Ctrl-D to leave.",
    nl: "impact \(Command.version): zeg wat er speelt. ‘hulp’ voor commando's, Ctrl-D om te stoppen.")

  static let introduction = Localized(
    fr: "Écrivez une phrase comme dans une note, ou un calcul comme « team.burn * 3 weeks ».",
    en: "Write a statement as in a note, or a calculation such as ‘team.burn * 3 weeks’.",
    nl: "Schrijf een zin zoals in een notitie, of een berekening zoals ‘team.burn * 3 weeks’.")

  static func unknownCommand(_ name: String) -> Localized<String> {
    Localized(
      fr: "commande inconnue « :\(name) »", en: "unknown command ‘:\(name)’", nl: "onbekend commando ‘:\(name)’")
  }

  static func didYouMean(_ command: String) -> Localized<String> {
    Localized(
      fr: "vouliez-vous dire « \(command) » ? Une phrase dit ce qui se passe, en trois mots au moins",
      en: "did you mean ‘\(command)’? A statement says what happens, in three words or more",
      nl: "bedoelde u ‘\(command)’? Een zin zegt wat er gebeurt, in minstens drie woorden")
  }

  static func removed(_ text: String) -> Localized<String> {
    Localized(fr: "Retiré : \(text)", en: "Removed: \(text)", nl: "Weggehaald: \(text)")
  }

  static func noSuchNumber(_ number: String, of count: Int) -> Localized<String> {
    Localized(
      fr: "pas de phrase « \(number) » : de 1 à \(count), « liste » les montre",
      en: "no statement ‘\(number)’: 1 to \(count), ‘list’ shows them",
      nl: "geen zin ‘\(number)’: 1 tot \(count), ‘lijst’ toont ze")
  }

  static func newWords(_ number: Int) -> Localized<String> {
    Localized(
      fr: "dites-la autrement : modifier \(number) : NOUVELLE PHRASE", en: "say it anew: edit \(number): NEW STATEMENT",
      nl: "zeg ze opnieuw: wijzig \(number): NIEUWE ZIN")
  }

  static func decided(_ verdict: Decision.Verdict) -> Localized<String> {
    switch verdict {
    case .confirmed: Localized(fr: "Confirmé.", en: "Confirmed.", nl: "Bevestigd.")
    case .corrected: Localized(fr: "Corrigé.", en: "Corrected.", nl: "Verbeterd.")
    case .dismissed, .waiting: Localized(fr: "Sans impact.", en: "No impact.", nl: "Geen impact.")
    }
  }

  /// How a statement is answered for.
  static func answers(_ number: Int) -> Localized<String> {
    Localized(
      fr: "[juste \(number)] [corriger \(number) : PHRASE] [ignorer \(number)] [relire : la suivante]",
      en: "[ok \(number)] [correct \(number): STATEMENT] [ignore \(number)] [review: the next]",
      nl: "[klopt \(number)] [verbeter \(number): ZIN] [negeer \(number)] [nalezen: de volgende]")
  }

  static let notKept = Localized(
    fr: "impact.review ne peut pas être écrit ; rien n'est changé",
    en: "impact.review cannot be written; nothing changes",
    nl: "impact.review kan niet worden geschreven; er verandert niets")

  static func savedStatements(_ count: Int, _ name: String) -> Localized<String> {
    Localized(
      fr: "\(count) phrase\(count > 1 ? "s" : "") → \(name)",
      en: "\(count) statement\(count == 1 ? "" : "s") → \(name)",
      nl: "\(count) \(count == 1 ? "zin" : "zinnen") → \(name)")
  }

  static func paged(_ name: String) -> Localized<String> {
    Localized(fr: "Note de synthèse → \(name)", en: "Briefing → \(name)", nl: "Samenvatting → \(name)")
  }

  static func noPage(_ name: String) -> Localized<String> {
    Localized(
      fr: "\(name) : une page s'écrit en .html, .eml, .md, .txt, .csv ou .json",
      en: "\(name): a page is written as .html, .eml, .md, .txt, .csv or .json",
      nl: "\(name): een pagina wordt .html, .eml, .md, .txt, .csv of .json")
  }

  static func loadedNote(_ name: String, _ count: Int) -> Localized<String> {
    Localized(
      fr: "Lu : \(name), \(count) phrase\(count > 1 ? "s" : "")",
      en: "Read: \(name), \(count) statement\(count == 1 ? "" : "s")",
      nl: "Gelezen: \(name), \(count) \(count == 1 ? "zin" : "zinnen")")
  }

  static func otherModel(_ name: String) -> Localized<String> {
    Localized(
      fr: "Cette note a son modèle, que la session ne prend pas : charger \(name)",
      en: "This note has a model, which the session does not count with: load \(name)",
      nl: "Deze notitie heeft een model, waarmee de sessie niet rekent: laad \(name)")
  }

  static let nothingToUndo = Localized(fr: "rien à annuler", en: "nothing to undo", nl: "niets ongedaan te maken")
  static let nothingSaid = Localized(
    fr: "dites d'abord une phrase, par exemple « On a 3 sprints de retard sur la migration »",
    en: "say a statement first, such as ‘3 sprints late on the migration’",
    nl: "zeg eerst een zin, bijvoorbeeld ‘3 sprints vertraging op de migratie’")

  static func undone(_ what: String) -> Localized<String> {
    Localized(fr: "Annulé : \(what)", en: "Undone: \(what)", nl: "Ongedaan gemaakt: \(what)")
  }

  static func after(_ assignment: String) -> Localized<String> {
    Localized(fr: "Avec \(assignment)", en: "With \(assignment)", nl: "Met \(assignment)")
  }

  static let nameTheFile = Localized(
    fr: "nommez le fichier, par exemple : enregistrer et-si.model", en: "name the file, such as: save what-if.model",
    nl: "noem het bestand, bijvoorbeeld: bewaar wat-als.model")

  static let savedHeader = Localized(
    fr: "# Hypothèses d'une session. À relire avec : impact --model",
    en: "# A session's assumptions, for: impact --model",
    nl: "# Aannames van een sessie, voor: impact --model")

  static func saved(_ count: Int, _ name: String) -> Localized<String> {
    Localized(
      fr: "\(count) hypothèse\(count > 1 ? "s" : "") → \(name)",
      en: "\(count) assumption\(count == 1 ? "" : "s") → \(name)",
      nl: "\(count) \(count == 1 ? "aanname" : "aannames") → \(name)")
  }

  static func notOurs(_ name: String) -> Localized<String> {
    Localized(
      fr: "\(name) existe déjà, et cette session ne l'a pas écrit ; choisissez un autre nom",
      en: "\(name) already exists, and this session has not written it; choose another name",
      nl: "\(name) bestaat al, en deze sessie heeft het niet geschreven; kies een andere naam")
  }

  static func loaded(_ name: String) -> Localized<String> {
    Localized(fr: "Chargé : \(name)", en: "Loaded: \(name)", nl: "Geladen: \(name)")
  }

  static let historyOff = Localized(
    fr: "l'historique ne peut pas être écrit", en: "history cannot be written",
    nl: "geschiedenis kan niet worden geschreven")
}
