import Languages

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

  static let nothingToUndo = Localized(fr: "rien à annuler", en: "nothing to undo", nl: "niets ongedaan te maken")
  static let nothingSaid = Localized(
    fr: "dites d'abord une phrase, par exemple « On a 3 sprints de retard sur la migration »",
    en: "say a statement first, such as ‘3 sprints late on the migration’",
    nl: "zeg eerst een zin, bijvoorbeeld ‘3 sprints vertraging op de migratie’")

  static func undone(_ what: String) -> Localized<String> {
    Localized(fr: "Annulé : \(what)", en: "Undone: \(what)", nl: "Ongedaan gemaakt: \(what)")
  }

  static let before = Localized(fr: "avant : ", en: "before: ", nl: "voor: ")

  static func after(_ assignment: String) -> Localized<String> {
    Localized(fr: "avec \(assignment) : ", en: "with \(assignment): ", nl: "met \(assignment): ")
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
