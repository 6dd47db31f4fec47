import Diagnostics
import Languages

/// What is said of a command line that cannot be understood.
enum UsageWords {
  static func unknownCommand(_ name: String) -> Localized<String> {
    if name.contains(" ") {
      let mend = "impact translate \"\(name.prefix(40))\(name.count > 40 ? "…" : "")\""
      return Localized(
        fr: "il manque la commande ; vouliez-vous dire : \(mend) ?",
        en: "there is no command; did you mean: \(mend)?",
        nl: "het commando ontbreekt; bedoelde u: \(mend)?")
    }
    let nearest = nearest(to: name, among: Command.allCases.map(\.rawValue))
    return Localized(
      fr: "commande inconnue « \(name) »", en: "unknown command ‘\(name)’", nl: "onbekend commando ‘\(name)’"
    ).suggesting(nearest)
  }

  static func unknownOption(_ spelling: String, command: Command?) -> Localized<String> {
    let known = (command?.options ?? Option.allCases).map(\.spelling)
    return Localized(
      fr: "option inconnue « \(spelling) »", en: "unknown option ‘\(spelling)’", nl: "onbekende optie ‘\(spelling)’"
    ).suggesting(nearest(to: spelling, among: known))
  }

  static func optionNotOfCommand(_ option: Option, _ command: Command) -> Localized<String> {
    Localized(
      fr: "\(command.rawValue) n'a pas d'option \(option.spelling)",
      en: "\(command.rawValue) has no option \(option.spelling)",
      nl: "\(command.rawValue) heeft geen optie \(option.spelling)")
  }

  static func takesNoValue(_ option: Option) -> Localized<String> {
    Localized(
      fr: "\(option.spelling) ne prend pas de valeur", en: "\(option.spelling) takes no value",
      nl: "\(option.spelling) krijgt geen waarde")
  }

  static func missingValue(_ option: Option) -> Localized<String> {
    let form = "\(option.spelling) \(option.value ?? "")"
    return Localized(
      fr: "il manque une valeur : \(form)", en: "a value is missing: \(form)", nl: "er ontbreekt een waarde: \(form)")
  }

  static func unknownChoice(_ value: String, _ option: Option) -> Localized<String> {
    let known = option.choices.joined(separator: ", ")
    return Localized(
      fr: "\(option.spelling) ne connaît pas « \(value) » ; au choix : \(known)",
      en: "\(option.spelling) does not know ‘\(value)’; one of: \(known)",
      nl: "\(option.spelling) kent ‘\(value)’ niet; kies uit: \(known)"
    ).suggesting(nearest(to: value, among: option.choices))
  }

  /// - Parameter bounds: `100…1000000`; nil where any number from a small one on will do.
  static func notANumber(_ value: String, _ option: Option, bounds: String?) -> Localized<String> {
    Localized(
      fr: "\(option.spelling) veut un nombre entier\(bounds.map { " (\($0))" } ?? ""), pas « \(value) »",
      en: "\(option.spelling) wants a whole number\(bounds.map { " (\($0))" } ?? ""), not ‘\(value)’",
      nl: "\(option.spelling) wil een geheel getal\(bounds.map { " (\($0))" } ?? ""), niet ‘\(value)’")
  }

  static func notADate(_ value: String, _ option: Option) -> Localized<String> {
    Localized(
      fr: "\(option.spelling) veut une date comme 2026-06-15, pas « \(value) »",
      en: "\(option.spelling) wants a date such as 2026-06-15, not ‘\(value)’",
      nl: "\(option.spelling) wil een datum zoals 2026-06-15, niet ‘\(value)’")
  }

  static func notAnAssignment(_ value: String) -> Localized<String> {
    Localized(
      fr: "--set veut NOM=VALEUR, par exemple --set team.people=7, pas « \(value) »",
      en: "--set wants NAME=VALUE, such as --set team.people=7, not ‘\(value)’",
      nl: "--set wil NAAM=WAARDE, bijvoorbeeld --set team.people=7, niet ‘\(value)’")
  }

  static func missingOperand(_ command: Command) -> Localized<String> {
    Localized(
      fr: "il manque quelque chose : impact \(command.usage)", en: "something is missing: impact \(command.usage)",
      nl: "er ontbreekt iets: impact \(command.usage)")
  }

  static func tooManyOperands(_ operand: String, _ command: Command) -> Localized<String> {
    Localized(
      fr: "« \(operand) » est de trop : impact \(command.usage)",
      en: "‘\(operand)’ is too much: impact \(command.usage)",
      nl: "‘\(operand)’ is te veel: impact \(command.usage)")
  }

  static func outputIsInput(_ name: String) -> Localized<String> {
    Localized(
      fr: "\(name) est à la fois lu et écrit ; choisissez une autre sortie",
      en: "\(name) is both read and written; choose another output",
      nl: "\(name) wordt gelezen én geschreven; kies een andere uitvoer")
  }

  static func unknownEnding(_ ending: String, known: [OutputFormat]) -> Localized<String> {
    let names = known.map(\.rawValue).joined(separator: ", ")
    return Localized(
      fr: "« .\(ending) » n'est pas un format : \(names) ; ou dites-le avec --to",
      en: "‘.\(ending)’ is no format: \(names); or say it with --to",
      nl: "‘.\(ending)’ is geen formaat: \(names); of zeg het met --to")
  }

  static func formatNotOfCommand(_ format: OutputFormat, _ command: Command, known: [OutputFormat]) -> Localized<String>
  {
    let names = known.map(\.rawValue).joined(separator: ", ")
    return Localized(
      fr: "\(command.rawValue) n'écrit pas en \(format.rawValue) ; au choix : \(names)",
      en: "\(command.rawValue) does not write \(format.rawValue); one of: \(names)",
      nl: "\(command.rawValue) schrijft geen \(format.rawValue); kies uit: \(names)")
  }

  static func formatUnknown(_ output: String, known: [OutputFormat]) -> Localized<String> {
    let names = known.map(\.rawValue).joined(separator: ", ")
    return Localized(
      fr: "de plusieurs sorties, chacune dit son format par son nom ; « \(output) » n'en dit pas : \(names)",
      en: "of several outputs each tells its format by its name; ‘\(output)’ tells none: \(names)",
      nl: "van meerdere uitvoerbestanden zegt elk zijn formaat met zijn naam; ‘\(output)’ zegt er geen: \(names)")
  }

  static func outputTwice(_ name: String) -> Localized<String> {
    Localized(
      fr: "« \(name) » est demandé deux fois comme sortie : une seule suffit",
      en: "‘\(name)’ is asked for twice as an output: once is enough",
      nl: "‘\(name)’ is twee keer gevraagd als uitvoer: één keer volstaat")
  }

  static func oneOutput(_ command: Command) -> Localized<String> {
    Localized(
      fr: "\(command.rawValue) n'écrit qu'une sortie : donnez un seul -o",
      en: "\(command.rawValue) writes one output: give one -o",
      nl: "\(command.rawValue) schrijft één uitvoer: geef één -o")
  }

  static let translatesLines = Localized(
    fr: "translate lit une phrase par ligne (--from text ou ndjson) ; pour un fichier Markdown : impact convert",
    en: "translate reads one statement a line (--from text or ndjson); for a Markdown file: impact convert",
    nl: "translate leest één zin per regel (--from text of ndjson); voor een Markdown-bestand: impact convert")

  static func unknownTopic(_ topic: String) -> Localized<String> {
    Localized(
      fr: "pas d'aide sur « \(topic) »", en: "there is no help on ‘\(topic)’", nl: "geen hulp over ‘\(topic)’"
    ).suggesting(nearest(to: topic, among: Command.allCases.map(\.rawValue) + Guide.allCases.map(\.rawValue)))
  }

  static func unknownShell(_ name: String) -> Localized<String> {
    let known = Shell.allCases.map(\.rawValue).joined(separator: ", ")
    return Localized(
      fr: "shell inconnu « \(name) » ; au choix : \(known)", en: "unknown shell ‘\(name)’; one of: \(known)",
      nl: "onbekende shell ‘\(name)’; kies uit: \(known)")
  }

  static func seeHelp(_ command: Command?) -> Localized<String> {
    let line = command.map { $0 == .help ? "impact --help" : "impact \($0.rawValue) --help" } ?? "impact --help"
    return Localized(fr: "Aide : \(line)", en: "Help: \(line)", nl: "Hulp: \(line)")
  }
}

extension Localized where Value == String {
  /// « … ; vouliez-vous dire X ? » when something is near.
  func suggesting(_ nearest: String?) -> Localized<String> {
    guard let nearest else { return self }
    return Localized(
      fr: "\(french) ; vouliez-vous dire \(nearest) ?", en: "\(english); did you mean \(nearest)?",
      nl: "\(dutch); bedoelde u \(nearest)?")
  }
}
