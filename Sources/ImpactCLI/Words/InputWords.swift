import Documents
import Languages

/// What is said of inputs that cannot be read as they are.
enum InputWords {
  static let utf16 = wide("UTF-16")
  static let utf32 = wide("UTF-32")

  private static func wide(_ name: String) -> Localized<String> {
    Localized(
      fr: "ce fichier est en \(name) ; convertissez-le en UTF-8 : iconv -f \(name) -t UTF-8",
      en: "this file is \(name); convert it to UTF-8: iconv -f \(name) -t UTF-8",
      nl: "dit bestand is \(name); zet het om naar UTF-8: iconv -f \(name) -t UTF-8")
  }

  static func reason(_ fault: InputFault) -> Localized<String> {
    switch fault {
    case .system(let error): error.reason
    case .utf16: utf16
    case .utf32: utf32
    }
  }

  static let ownPage = Localized(
    fr: "page qu'impact a écrite : passée, ses chiffres viennent des notes ; donnez les notes, ou la page en JSON",
    en: "a page that impact wrote: passed over, its figures come from the notes; give those, or the page in JSON",
    nl: "een pagina die impact schreef: overgeslagen, de cijfers komen uit de notities; geef die, of de pagina in JSON")

  static func windows1252(count: Int, name: String) -> Localized<String> {
    let mend = "iconv -f CP1252 -t UTF-8"
    return Localized(
      fr: (count == 1 ? "cette ligne n'est pas" : "\(count) lignes ne sont pas")
        + " en UTF-8, cela ressemble à du Windows-1252 ; convertissez : \(mend)",
      en: (count == 1 ? "this line is" : "\(count) lines are")
        + " not UTF-8, it looks like Windows-1252; convert: \(mend)",
      nl: (count == 1 ? "deze regel is" : "\(count) regels zijn")
        + " geen UTF-8, het lijkt Windows-1252; zet om met: \(mend)")
  }

  static func fault(_ fault: LineFault) -> Localized<String> {
    switch fault {
    case .notUTF8, .windows1252:
      Localized(
        fr: "octets invalides en UTF-8, remplacés par « \u{FFFD} »",
        en: "bytes that are not UTF-8, replaced by ‘\u{FFFD}’",
        nl: "bytes die geen UTF-8 zijn, vervangen door ‘\u{FFFD}’")
    case .nul:
      Localized(
        fr: "octet nul, remplacé par « \u{FFFD} »", en: "a NUL byte, replaced by ‘\u{FFFD}’",
        nl: "een NUL-byte, vervangen door ‘\u{FFFD}’")
    case .tooLong:
      Localized(
        fr: "ligne de plus de 1 Mio, ignorée", en: "a line longer than 1 MiB, skipped",
        nl: "een regel langer dan 1 MiB, overgeslagen")
    case .notJSON:
      Localized(
        fr: "pas un objet JSON avec un « text »", en: "not a JSON object with a ‘text’",
        nl: "geen JSON-object met een ‘text’")
    }
  }

  static let readAsWindows1252 = Localized(
    fr: "n'est pas en UTF-8 ; lu comme du Windows-1252", en: "not UTF-8; read as Windows-1252",
    nl: "geen UTF-8; gelezen als Windows-1252")

  static func readAlready(as name: String) -> Localized<String> {
    Localized(
      fr: "déjà lu sous le nom de \(name) ; compté une fois", en: "already read as \(name); counted once",
      nl: "al gelezen als \(name); één keer geteld")
  }

  /// « avec impact.model ».
  static func with(_ files: [String]) -> Localized<String> {
    let named = files.prefix(mostNamed).joined(separator: ", ")
    let rest = files.count - mostNamed
    guard rest > 0 else {
      return Localized(fr: "avec \(named)", en: "with \(named)", nl: "met \(named)")
    }
    return Localized(
      fr: "avec \(named) et \(rest) autre\(rest > 1 ? "s" : "")",
      en: "with \(named) and \(rest) more", nl: "met \(named) en nog \(rest)")
  }

  private static let mostNamed = 3

  static let notReadByItself = Localized(
    fr: "laissé de côté : n'est pas à vous, n'est pas un fichier ou mène hors du dossier ; --model ou --rules le lit",
    en: "left out: not yours, no file, or leads out of the folder; --model or --rules reads it",
    nl: "overgeslagen: niet van u, geen bestand, of leidt buiten de map; --model of --rules leest het wel")

  static let othersCanChange = Localized(
    fr: "d'autres que vous peuvent y écrire : ces chiffres peuvent changer sans vous ; chmod go-w, ou --no-local",
    en: "others can write here: these figures may change without you; chmod go-w, or --no-local",
    nl: "anderen kunnen hier schrijven: deze cijfers kunnen buiten u om wijzigen; chmod go-w, of --no-local")

  static let notBesideNotes = Localized(
    fr: "laissé de côté : les notes sont dans un autre dossier ; --model ou --rules le lit",
    en: "left out: the notes are in another folder; --model or --rules reads it",
    nl: "overgeslagen: de notities staan in een andere map; --model of --rules leest het wel")

  static func twoCompanies(_ first: String, _ second: String) -> Localized<String> {
    Localized(
      fr: "des notes de deux dossiers, \(first) et \(second), or une page est celle d'une entreprise ; "
        + "une commande par dossier, ou --no-local --model FICHIER",
      en: "notes of two folders, \(first) and \(second), and a page is one company's; "
        + "one command a folder, or --no-local --model FILE",
      nl: "notities uit twee mappen, \(first) en \(second), en een pagina is van één bedrijf; "
        + "één opdracht per map, of --no-local --model BESTAND")
  }

  static let notBelowModel = Localized(
    fr: "hors du dossier du modèle ; mettez-le à côté", en: "outside the model's folder; put it beside the model",
    nl: "buiten de map van het model; zet het ernaast")

  static let emptyFolder = Localized(
    fr: "aucun fichier à lire dans ce dossier (.md, .txt, .eml, .csv, .json, .ndjson)",
    en: "no file to read in this folder (.md, .txt, .eml, .csv, .json, .ndjson)",
    nl: "geen bestand om te lezen in deze map (.md, .txt, .eml, .csv, .json, .ndjson)")

  static let notAMapping = Localized(
    fr: "attendu : TITRE = SENS UNITÉ, par exemple « Reste (UO) = remaining j/h » ; "
      + "les sens : \(ColumnMapping.meanings.joined(separator: ", "))",
    en: "expected HEAD = MEANING UNIT, such as ‘Left (UO) = remaining person-days’; "
      + "the meanings: \(ColumnMapping.meanings.joined(separator: ", "))",
    nl: "verwacht: KOP = BETEKENIS EENHEID, zoals ‘Rest (UO) = remaining mandagen’; "
      + "de betekenissen: \(ColumnMapping.meanings.joined(separator: ", "))")

  static func moreRemarks(_ count: Int) -> Localized<String> {
    Localized(
      fr: "… et \(count) autres remarques", en: "… and \(count) more remarks", nl: "… en nog \(count) opmerkingen")
  }

  static func more(_ count: Int) -> Localized<String> {
    Localized(
      fr: "… et \(count) autres lignes dans ce cas", en: "… and \(count) more lines like these",
      nl: "… en nog \(count) zulke regels")
  }

  static let standardInput = Localized(fr: "l'entrée standard", en: "standard input", nl: "standaardinvoer")
  static let standardOutput = Localized(fr: "la sortie standard", en: "standard output", nl: "standaarduitvoer")

  static let tooLarge = Localized(
    fr: "plus de 64 Mio : ce n'est pas un fichier de règles", en: "more than 64 MiB: this is no rule file",
    nl: "meer dan 64 MiB: dit is geen regelbestand")
}
