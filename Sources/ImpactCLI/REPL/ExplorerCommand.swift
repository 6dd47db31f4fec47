import Languages

/// A command of the REPL, with its names in each language.
enum ExplorerCommand: CaseIterable {
  case why
  case understand
  case set
  case whatIf
  case undo
  case compare
  case options
  case total
  case sensitivity
  case model
  case rules
  case help
  case list
  case remove
  case edit
  case review
  case ok
  case correct
  case ignore
  case save
  case load
  case page
  case quit

  var names: Localized<[String]> {
    switch self {
    case .why: Localized(fr: ["pourquoi"], en: ["why"], nl: ["waarom"])
    case .understand: Localized(fr: ["comprendre"], en: ["understand"], nl: ["begrijp"])
    case .set: Localized(fr: ["fixe"], en: ["set"], nl: ["zet"])
    case .whatIf: Localized(fr: ["et si"], en: ["what if", "whatif"], nl: ["wat als"])
    case .compare: Localized(fr: ["comparer"], en: ["compare"], nl: ["vergelijk"])
    case .options: Localized(fr: ["options"], en: ["options"], nl: ["opties"])
    case .undo: Localized(fr: ["annuler"], en: ["undo"], nl: ["ongedaan"])
    case .total: Localized(fr: ["total"], en: ["total"], nl: ["totaal"])
    case .sensitivity: Localized(fr: ["sensibilité", "sensibilite"], en: ["sensitivity"], nl: ["gevoeligheid"])
    case .model: Localized(fr: ["modèle", "modele"], en: ["model"], nl: ["model"])
    case .rules: Localized(fr: ["règles", "regles"], en: ["rules"], nl: ["regels"])
    case .help: Localized(fr: ["aide"], en: ["help"], nl: ["hulp"])
    case .list: Localized(fr: ["liste"], en: ["list"], nl: ["lijst"])
    case .remove: Localized(fr: ["retirer"], en: ["remove"], nl: ["verwijder"])
    case .edit: Localized(fr: ["modifier"], en: ["edit"], nl: ["wijzig"])
    case .review: Localized(fr: ["relire"], en: ["review"], nl: ["nalezen"])
    case .ok: Localized(fr: ["juste"], en: ["ok"], nl: ["klopt"])
    case .correct: Localized(fr: ["corriger"], en: ["correct"], nl: ["verbeter"])
    case .ignore: Localized(fr: ["ignorer"], en: ["ignore"], nl: ["negeer"])
    case .page: Localized(fr: ["page"], en: ["page"], nl: ["pagina"])
    case .save: Localized(fr: ["enregistrer"], en: ["save"], nl: ["bewaar"])
    case .load: Localized(fr: ["charger"], en: ["load"], nl: ["laad"])
    case .quit: Localized(fr: ["quitter"], en: ["quit", "exit"], nl: ["stop"])
    }
  }

  var allNames: [String] { names.english + names.french + names.dutch }

  /// What follows the name, for help.
  var argument: Localized<String> {
    switch self {
    case .set, .whatIf: Localized("team.people = 7")
    case .compare, .options: Localized("")
    case .understand: Localized(fr: "[PHRASE]", en: "[STATEMENT]", nl: "[ZIN]")
    case .help: Localized(fr: "[SUJET]", en: "[TOPIC]", nl: "[ONDERWERP]")
    case .rules: Localized(fr: "[NOM]", en: "[NAME]", nl: "[NAAM]")
    case .remove, .ok, .ignore: Localized("[N]")
    case .edit, .correct: Localized(fr: "N PHRASE", en: "N STATEMENT", nl: "N ZIN")
    case .save, .load, .page: Localized(fr: "FICHIER", en: "FILE", nl: "BESTAND")
    case .why, .undo, .total, .sensitivity, .model, .list, .review, .quit: Localized("")
    }
  }

  var summary: Localized<String> {
    switch self {
    case .why:
      Localized(
        fr: "d'où vient chaque chiffre de la dernière phrase", en: "where each figure of the last statement comes from",
        nl: "waar elk cijfer van de laatste zin vandaan komt")
    case .understand:
      Localized(
        fr: "comment une phrase (ou la dernière) est lue, règle par règle",
        en: "how a statement (or the last one) is read, rule by rule",
        nl: "hoe een zin (of de laatste) gelezen wordt, regel per regel")
    case .set:
      Localized(
        fr: "change une hypothèse (« team.people = 7 » suffit)",
        en: "changes an assumption (‘team.people = 7’ will do)",
        nl: "wijzigt een aanname (‘team.people = 7’ volstaat)")
    case .whatIf:
      Localized(
        fr: "montre avant et après, sans rien garder", en: "shows before and after, and keeps nothing",
        nl: "toont voor en na, en bewaart niets")
    case .compare:
      Localized(
        fr: "la session sans vos changements, avec chacun, et avec tous",
        en: "the session without your changes, with each, and with all",
        nl: "de sessie zonder uw wijzigingen, met elk ervan, en met alle")
    case .options:
      Localized(
        fr: "ce qu'on peut faire des retards de la session, chiffré",
        en: "what can be done about the session's delays, and at what cost",
        nl: "wat er aan de vertragingen van de sessie te doen is, becijferd")
    case .undo:
      Localized(fr: "revient en arrière d'un pas", en: "takes back the last step", nl: "draait de laatste stap terug")
    case .total:
      Localized(
        fr: "le total des phrases de la session", en: "the total of the session's statements",
        nl: "het totaal van de zinnen van de sessie")
    case .sensitivity:
      Localized(
        fr: "ce dont le total dépend le plus", en: "what the total depends on most",
        nl: "waar het totaal het meest van afhangt")
    case .model: Localized(fr: "les hypothèses", en: "the assumptions", nl: "de aannames")
    case .rules: Localized(fr: "les règles", en: "the rules", nl: "de regels")
    case .help:
      Localized(
        fr: "cette aide, ou des exemples sur un sujet", en: "this help, or examples on a topic",
        nl: "deze hulp, of voorbeelden bij een onderwerp")
    case .list:
      Localized(
        fr: "les phrases de la session, numérotées", en: "the session's statements, numbered",
        nl: "de zinnen van de sessie, genummerd")
    case .remove:
      Localized(
        fr: "retire une phrase (ou la dernière)", en: "takes a statement out (or the last one)",
        nl: "haalt een zin weg (of de laatste)")
    case .edit:
      Localized(
        fr: "redit une phrase autrement", en: "says a statement in other words", nl: "zegt een zin met andere woorden")
    case .review:
      Localized(
        fr: "montre la phrase suivante que personne n'a relue", en: "shows the next statement that nobody has reviewed",
        nl: "toont de volgende zin die niemand heeft nagelezen")
    case .ok:
      Localized(
        fr: "confirme une lecture (ou la dernière)", en: "confirms a reading (or the last one)",
        nl: "bevestigt een lezing (of de laatste)")
    case .correct:
      Localized(
        fr: "dit ce qu'une phrase veut dire", en: "says what a statement means", nl: "zegt wat een zin betekent")
    case .ignore:
      Localized(
        fr: "dit qu'une phrase est sans impact", en: "says that a statement has no impact",
        nl: "zegt dat een zin geen impact heeft")
    case .page:
      Localized(
        fr: "écrit la note de synthèse, p. ex. page.html", en: "writes the briefing, such as page.html",
        nl: "schrijft de samenvatting, bv. page.html")
    case .save:
      Localized(
        fr: "enregistre les hypothèses (.model) ou les phrases (.md)",
        en: "saves assumptions (.model) or statements (.md)", nl: "bewaart aannames (.model) of zinnen (.md)")
    case .load:
      Localized(
        fr: "charge une note, un modèle ou des règles", en: "loads a note, a model or rules",
        nl: "laadt een notitie, een model of regels")
    case .quit: Localized(fr: "quitte (ou Ctrl-D)", en: "leaves (or Ctrl-D)", nl: "stopt (of Ctrl-D)")
    }
  }
}

/// A line of the REPL, by its form alone.
enum ExplorerLine: Equatable {
  case empty
  case command(ExplorerCommand, argument: String)
  /// `team.people = 7`.
  case assignment(String)
  /// A statement or an expression.
  case prose(String)
  /// `:nosuch`.
  case unknownCommand(String)

  init(_ line: String) {
    let text = line.trimmed
    guard !text.isEmpty else {
      self = .empty
      return
    }
    if text.hasPrefix(":") {
      let rest = String(text.dropFirst()).trimmed
      self = Self.command(in: rest) { _, _ in true } ?? .unknownCommand(String(rest.prefix { $0 != " " }))
    } else if let command = Self.command(in: text, where: Self.isMeant) {
      self = command
    } else {
      self = Self.isAssignment(text) ? .assignment(Self.unquoted(text)) : .prose(text)
    }
  }

  private static func command(
    in text: String, where isMeant: (ExplorerCommand, String) -> Bool
  ) -> ExplorerLine? {
    let folded = text.lowercased()
    for command in ExplorerCommand.allCases {
      for name in command.allNames where folded == name || folded.hasPrefix(name + " ") {
        let argument = String(text.dropFirst(name.count)).trimmed
        guard isMeant(command, argument) else { continue }
        let isChange = command == .set || command == .whatIf
        return .command(command, argument: isChange ? unquoted(argument) : argument)
      }
    }
    return nil
  }

  /// Whether bare words are the command and not a sentence that begins with its name.
  private static func isMeant(_ command: ExplorerCommand, argument: String) -> Bool {
    let words = argument.split(separator: " ")
    switch command {
    case .set, .whatIf: return isAssignment(argument)
    case .save, .load, .help, .rules: return words.count <= 1
    case .page: return words.count == 1 && argument.contains(".") || words.isEmpty
    case .remove, .ok, .ignore: return words.isEmpty || words.count == 1 && words[0].allSatisfy(\.isNumber)
    // « corriger 3 bugs prend une semaine » is a sentence: the number of a statement is followed by a colon there.
    case .edit, .correct: return isNumbered(argument)
    case .understand: return true
    case .why, .undo, .compare, .options, .total, .sensitivity, .model, .list, .review, .quit: return words.isEmpty
    }
  }

  /// `3`, `3: …` or `3 = …`.
  private static func isNumbered(_ argument: String) -> Bool {
    let rest = argument.drop(while: \.isNumber)
    guard rest.startIndex > argument.startIndex else { return false }
    let sign = rest.drop { $0 == " " }.first
    return rest.isEmpty || sign == ":" || sign == "="
  }

  /// `velocity="24 points/sprint"` as a shell wants it: without the quotes, that a shell would have taken off.
  private static func unquoted(_ assignments: String) -> String {
    assignments.split(separator: ";", omittingEmptySubsequences: false).map { part in
      guard let equals = part.firstIndex(of: "=") else { return String(part) }
      let value = String(part[part.index(after: equals)...]).trimmed
      guard value.count > 2, value.first == "\"", value.last == "\"" else { return String(part) }
      return "\(part[...equals]) \(value.dropFirst().dropLast())"
    }.joined(separator: ";")
  }

  /// `NAME = …`, the name with dots; `==` compares.
  static func isAssignment(_ text: String) -> Bool {
    guard let equals = text.firstIndex(of: "="), text[text.index(after: equals)...].first != "=" else { return false }
    let name = String(text[..<equals]).trimmed
    guard let first = name.first, first.isLetter || first == "_" else { return false }
    return name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
  }
}

extension String {
  /// Without the white space around it.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}
