import Languages

/// What `check`, `fmt`, `init`, `rules` and `model` say.
enum CheckWords {
  static func closing(files: Int, counts: ExampleCounts, findings: Int) -> Localized<String> {
    Localized(
      fr: "\(files) fichier\(files > 1 ? "s" : ""), \(counts.rules) règle\(counts.rules > 1 ? "s" : ""), "
        + "\(counts.examples) exemple\(counts.examples > 1 ? "s" : "") : "
        + (findings == 0 ? "rien à signaler" : "\(findings) problème\(findings > 1 ? "s" : "")"),
      en: "\(files) file\(files == 1 ? "" : "s"), \(counts.rules) rule\(counts.rules == 1 ? "" : "s"), "
        + "\(counts.examples) example\(counts.examples == 1 ? "" : "s"): "
        + (findings == 0 ? "nothing found" : "\(findings) problem\(findings == 1 ? "" : "s")"),
      nl: "\(files) bestand\(files == 1 ? "" : "en"), \(counts.rules) regel\(counts.rules == 1 ? "" : "s"), "
        + "\(counts.examples) voorbeeld\(counts.examples == 1 ? "" : "en"): "
        + (findings == 0 ? "niets gevonden" : "\(findings) proble\(findings == 1 ? "em" : "men")"))
  }

  static let wouldChange = Localized(
    fr: "à mettre en forme : impact fmt", en: "needs formatting: impact fmt", nl: "moet opgemaakt worden: impact fmt")
  static let formatted = Localized(fr: "mis en forme", en: "formatted", nl: "opgemaakt")

  static func written(_ name: String) -> Localized<String> {
    Localized(
      fr:
        "\(name) est écrit : changez-y équipes, coûts et livrables, puis « impact model » montre ce qui est pris en compte",
      en: "\(name) is written: change teams, costs and deliverables in it; then ‘impact model’ shows what counts",
      nl: "\(name) is geschreven: wijzig er teams, kosten en leveringen in; daarna toont ‘impact model’ wat telt")
  }

  static let modelIsThere = Localized(
    fr: "est déjà là, et ne change pas : modifiez-le, « impact model » montre ce qui est pris en compte ; "
      + "pour une autre entreprise : impact init company NOM",
    en: "is there already, and stays as it is: edit it, ‘impact model’ shows what counts; "
      + "for another company: impact init company NAME",
    nl: "is er al, en blijft zoals het is: wijzig het, ‘impact model’ toont wat telt; "
      + "voor een ander bedrijf: impact init company NAAM")

  static func companyWritten(_ folder: String, note: String) -> Localized<String> {
    Localized(
      fr: "\(folder) est prêt : vos chiffres dans \(folder)/impact.model, vos notes dans \(folder)/notes ; "
        + "la première page : impact convert \(note) -o \(folder)/page.html",
      en: "\(folder) is ready: your figures in \(folder)/impact.model, your notes in \(folder)/notes; "
        + "the first page: impact convert \(note) -o \(folder)/page.html",
      nl: "\(folder) is klaar: uw cijfers in \(folder)/impact.model, uw notities in \(folder)/notes; "
        + "de eerste pagina: impact convert \(note) -o \(folder)/page.html")
  }

  static func companyIsThere(_ folder: String) -> Localized<String> {
    Localized(
      fr: "est déjà là, et ne change pas : modifiez \(folder)/impact.model, mettez vos notes dans \(folder)/notes, "
        + "puis impact convert \(folder)/notes -o \(folder)/page.html",
      en: "is there already, and stays as it is: edit \(folder)/impact.model, put your notes into \(folder)/notes, "
        + "then impact convert \(folder)/notes -o \(folder)/page.html",
      nl: "is er al, en blijft zoals het is: wijzig \(folder)/impact.model, zet uw notities in \(folder)/notes, "
        + "daarna impact convert \(folder)/notes -o \(folder)/page.html")
  }

  static func noFolderName(_ name: String) -> Localized<String> {
    Localized(
      fr: "« \(name) » ne donne pas de nom de dossier : il y faut des lettres de a à z ou des chiffres",
      en: "‘\(name)’ makes no folder's name: letters from a to z or digits are needed",
      nl: "‘\(name)’ geeft geen mapnaam: letters van a tot z of cijfers zijn nodig")
  }

  static let exampleNote = Localized(fr: "exemple.md", en: "example.md", nl: "voorbeeld.md")
  static let yourCompany = Localized(fr: "Votre entreprise", en: "Your company", nl: "Uw bedrijf")

  static func unknownRule(_ name: String) -> Localized<String> {
    Localized(
      fr: "pas de règle « \(name) »", en: "there is no rule ‘\(name)’", nl: "er is geen regel ‘\(name)’")
  }

  static func overrides(_ name: String, replaced: String, by: String) -> Localized<String> {
    Localized(
      fr: "\(name) : \(replaced) remplacé par \(by)", en: "\(name): \(replaced) replaced by \(by)",
      nl: "\(name): \(replaced) vervangen door \(by)")
  }

  static let doesNotHold = Localized(
    fr: " (ne vaut pas aujourd'hui)", en: " (does not hold today)", nl: " (geldt vandaag niet)")

  static func payrollToCompare(_ team: String, _ computed: String) -> Localized<String> {
    Localized(
      fr:
        "Contrôle, \(team) : \(computed) par an ; vos comptes doivent en être à 15 % au plus (team.payroll = … €/year)",
      en: "Check, \(team): \(computed) a year; your accounts should be within 15% (team.payroll = … €/year)",
      nl: "Controle, \(team): \(computed) per jaar; uw boekhouding hoort binnen 15% te liggen (team.payroll = … €/year)"
    )
  }

  static func payrollCompared(
    _ team: String, _ computed: String, payroll: String, gap: String, isPlausible: Bool
  ) -> Localized<String> {
    Localized(
      fr: "Contrôle, \(team) : \(computed) par an, \(payroll) dans vos comptes, écart \(gap) : "
        + (isPlausible ? "plausible (15 % au plus)" : "à revoir (plus de 15 %)"),
      en: "Check, \(team): \(computed) a year, \(payroll) in your accounts, \(gap): "
        + (isPlausible ? "plausible (at most 15%)" : "to look at again (more than 15%)"),
      nl: "Controle, \(team): \(computed) per jaar, \(payroll) in uw boekhouding, \(gap): "
        + (isPlausible ? "aannemelijk (hoogstens 15%)" : "te herbekijken (meer dan 15%)"))
  }

  static let overridesTitle = Localized(fr: "Remplacements :", en: "Overrides:", nl: "Vervangingen:")
  static let standardMark = Localized(
    fr: "* = valeur fournie par impact, à remplacer par la vôtre",
    en: "* = a figure of impact's own, to replace by yours",
    nl: "* = waarde van impact zelf, te vervangen door de uwe")
}
