import Languages

extension Command {
  var summary: Localized<String> {
    switch self {
    case .translate:
      Localized(
        fr: "traduit des phrases techniques en impact pour l'entreprise",
        en: "translates technical statements into business impact",
        nl: "vertaalt technische zinnen naar zakelijke impact")
    case .explain:
      Localized(
        fr: "traduit, et montre d'où vient chaque chiffre", en: "translates, and shows where each figure comes from",
        nl: "vertaalt, en toont waar elk cijfer vandaan komt")
    case .understand:
      Localized(
        fr: "montre comment une phrase est lue, et pourquoi des règles s'effacent",
        en: "shows how a statement is read, and why rules give way",
        nl: "toont hoe een zin gelezen wordt, en waarom regels wijken")
    case .convert:
      Localized(
        fr: "fait une note de synthèse à partir de notes d'avancement", en: "makes one briefing out of status notes",
        nl: "maakt één samenvatting van statusnotities")
    case .review:
      Localized(
        fr: "passe en revue ce qui a été lu de notes : juste, à corriger, sans impact",
        en: "goes through what was read of notes: right, to correct, no impact",
        nl: "loopt na wat uit notities gelezen werd: juist, te verbeteren, zonder impact")
    case .diff:
      Localized(
        fr: "dit ce qui a changé d'une note de synthèse (JSON) à la suivante, et pourquoi",
        en: "says what changed from one briefing (JSON) to the next, and why",
        nl: "zegt wat er veranderde van de ene samenvatting (JSON) naar de volgende, en waarom")
    case .options:
      Localized(
        fr: "compare ce qu'on peut faire de chaque retard, chiffré", en: "compares what can be done about each delay",
        nl: "vergelijkt wat er aan elke vertraging te doen is")
    case .whatIf:
      Localized(
        fr: "compare les mêmes notes sous d'autres hypothèses", en: "compares the same notes under other assumptions",
        nl: "vergelijkt dezelfde notities onder andere aannames")
    case .forecast:
      Localized(
        fr: "prévoit quand le travail restant sera fini, d'après l'historique du rythme",
        en: "forecasts when the remaining work will be done, from the history of the pace",
        nl: "voorspelt wanneer het resterende werk klaar is, uit de geschiedenis van het tempo")
    case .repl:
      Localized(
        fr: "explore : une phrase, pourquoi, et si…", en: "explores: a statement, why, what if…",
        nl: "verkent: een zin, waarom, wat als…")
    case .check:
      Localized(
        fr: "vérifie règles et modèles, et rejoue leurs exemples",
        en: "checks rules and models, and runs their examples",
        nl: "controleert regels en modellen, en draait hun voorbeelden")
    case .fmt:
      Localized(
        fr: "met en forme des fichiers de règles", en: "formats rule files", nl: "maakt regelbestanden op")
    case .initialize:
      Localized(
        fr: "écrit un modèle commenté, impact.model, ou le dossier d'une entreprise",
        en: "writes a commented model, impact.model, or a company's folder",
        nl: "schrijft een model met uitleg, impact.model, of de map van een bedrijf")
    case .rules:
      Localized(
        fr: "montre les règles chargées, et d'où elles viennent",
        en: "shows the rules loaded, and where they come from",
        nl: "toont de geladen regels, en waar ze vandaan komen")
    case .model:
      Localized(
        fr: "montre les hypothèses chargées, et d'où elles viennent",
        en: "shows the assumptions loaded, and where they come from",
        nl: "toont de geladen aannames, en waar ze vandaan komen")
    case .completions:
      Localized(
        fr: "écrit la complétion pour un shell", en: "writes the completion of a shell",
        nl: "schrijft de aanvulling voor een shell")
    case .help:
      Localized(
        fr: "aide d'une commande, explication d'un code d'erreur, guide des règles",
        en: "help on a command or an error's code, the guide to rules",
        nl: "hulp bij een commando of een foutcode, de gids voor regels (in het Engels)")
    }
  }

  /// Lines that can be run as they stand.
  var examples: [Localized<String>] {
    switch self {
    case .translate:
      [
        Localized(
          fr: "impact translate \"On a 3 sprints de retard sur la migration\"",
          en: "impact translate \"we're two sprints behind on the payment migration\"",
          nl: "impact translate \"anderhalve sprint achterstand op de migratie\""),
        Localized("impact translate --to ndjson < notes.txt"),
        Localized("impact translate --from ndjson --to ndjson < statements.ndjson > impacts.ndjson"),
      ]
    case .explain:
      [
        Localized(
          fr: "impact explain \"On a 3 sprints de retard sur la migration\" --set team.people=7",
          en: "impact explain \"3 sprints late on the migration\" --set team.people=7",
          nl: "impact explain \"3 sprints vertraging op de migratie\" --set team.people=7")
      ]
    case .understand:
      [
        Localized(
          fr: "impact understand \"On a 3 sprints de retard sur la migration\"",
          en: "impact understand \"3 sprints late on the migration\"",
          nl: "impact understand \"3 sprints vertraging op de migratie\""),
        Localized("impact understand \"The portal is late\" --to json"),
      ]
    case .convert:
      [
        Localized("impact convert status.md -o briefing.md"),
        Localized("impact convert *.md --to json --as-of 2026-06-15"),
        Localized("impact convert suivi.csv jira.csv notes/ --as-of 2026-06-15"),
        Localized("impact convert week-08.md --since week-07.json --fail-on \"cost > 100 k€\""),
      ]
    case .review:
      [
        Localized("impact review status.md"), Localized("impact review status.md --list > decisions"),
        Localized("impact review status.md --answer decisions"),
      ]
    case .diff:
      [
        Localized("impact diff week-07.json week-08.json"),
        Localized("impact diff week-07.json week-08.json -o diff.html"),
      ]
    case .options: [Localized("impact options status.md"), Localized("impact options status.md --set newcomers=3")]
    case .whatIf:
      [
        Localized("impact whatif status.md --set team.people=7"),
        Localized("impact whatif status.md --set velocity=\"24 points/sprint\" --set team.people=7 --to json"),
      ]
    case .forecast:
      [
        Localized("impact forecast --remaining \"120 points\" --by 2026-06-15"),
        Localized("impact forecast key_feature --set team.velocity=\"history 28, 33, 31, 24, 35, 29 points/sprint\""),
      ]
    case .repl: [Localized("impact repl --model impact.model")]
    case .check:
      [
        Localized("impact check"), Localized("impact check rules impact.model"),
        Localized("impact check --gold statements.jsonl -v --as-of 2026-06-15"),
      ]
    case .fmt: [Localized("impact fmt rules/*.rules"), Localized("impact fmt --check impact.model")]
    case .initialize:
      [
        Localized("impact init"), Localized("impact init company \"Boréalis\""),
        Localized("impact init --preset scaleup-france --lang fr"),
      ]
    case .rules: [Localized("impact rules"), Localized("impact rules delivery_delay")]
    case .model: [Localized("impact model --set team.people=7")]
    case .completions: [Localized("impact completions bash > ~/.local/share/bash-completion/completions/impact")]
    case .help: [Localized("impact help convert"), Localized("impact help E031"), Localized("impact help rules")]
    }
  }
}

extension Option {
  var summary: Localized<String> {
    switch self {
    case .to: Localized(fr: "format de sortie", en: "output format", nl: "uitvoerformaat")
    case .output:
      Localized(
        fr: "fichier de sortie, plusieurs pour plusieurs formats", en: "output file, several for several formats",
        nl: "uitvoerbestand, meerdere voor meerdere formaten")
    case .from:
      Localized(
        fr: "format d'entrée, si le nom ne le dit pas", en: "input format, when the name does not tell",
        nl: "invoerformaat, als de naam het niet zegt")
    case .columns:
      Localized(
        fr: "ce que veulent dire les colonnes d'un tableau", en: "what the columns of a table mean",
        nl: "wat de kolommen van een tabel betekenen")
    case .since:
      Localized(
        fr: "dit aussi ce qui a changé depuis cette note de synthèse (JSON)",
        en: "also says what changed since that briefing (JSON)",
        nl: "zegt ook wat er sinds die samenvatting (JSON) veranderde")
    case .failOn:
      Localized(
        fr: "code 3 au-delà d'une limite, p. ex. \"cost > 100 k€\"",
        en: "exit code 3 beyond a limit, such as \"cost > 100 k€\"",
        nl: "exitcode 3 voorbij een grens, bv. \"cost > 100 k€\"")
    case .model: Localized(fr: "modèle à ajouter", en: "a model to add", nl: "een model erbij")
    case .rules: Localized(fr: "règles à ajouter", en: "rules to add", nl: "regels erbij")
    case .noLocal:
      Localized(
        fr: "sans impact.model ni rules/ trouvés à côté des notes",
        en: "without impact.model and rules/ found beside the notes",
        nl: "zonder impact.model en rules/ gevonden naast de notities")
    case .set:
      Localized(
        fr: "change une hypothèse, p. ex. team.people=7", en: "changes an assumption, such as team.people=7",
        nl: "wijzigt een aanname, bv. team.people=7")
    case .lang: Localized(fr: "langue de tout", en: "language of everything", nl: "taal van alles")
    case .asOf: Localized(fr: "date du jour supposée", en: "the date taken as today", nl: "datum die als vandaag geldt")
    case .seed: Localized(fr: "graine des prévisions", en: "seed of forecasts", nl: "seed van prognoses")
    case .trials:
      Localized(
        fr: "tirages des prévisions (10000)", en: "draws of forecasts (10000)", nl: "trekkingen van prognoses (10000)")
    case .remaining:
      Localized(fr: "travail restant", en: "work left to do", nl: "resterend werk")
    case .preset:
      Localized(
        fr: "modèle de départ : coût d'équipe à partir des salaires",
        en: "model to start from: team cost from salaries", nl: "startmodel: teamkost vanuit de lonen")
    case .list:
      Localized(
        fr: "écrit ce qui attend une relecture, sans rien demander",
        en: "writes what waits for a review, asking nothing",
        nl: "schrijft wat op nalezing wacht, zonder iets te vragen")
    case .answer:
      Localized(
        fr: "applique les décisions d'un fichier, écrit comme --list",
        en: "applies the decisions of a file, written like --list",
        nl: "past de beslissingen van een bestand toe, geschreven zoals --list")
    case .doubtful:
      Localized(
        fr: "commence par ce qui n'est pas sûr", en: "begins with what is not certain",
        nl: "begint met wat niet zeker is")
    case .reviewer:
      Localized(fr: "qui relit", en: "who reviews", nl: "wie naleest")
    case .reviewedOnly:
      Localized(
        fr: "ne compte que ce qui a été relu", en: "counts only what was reviewed",
        nl: "telt alleen wat nagelezen is")
    case .by: Localized(fr: "date à tenir", en: "date to make", nl: "te halen datum")
    case .explain:
      Localized(fr: "ajoute le détail des calculs", en: "adds how figures came to be", nl: "voegt de berekening toe")
    case .strict:
      Localized(
        fr: "code 4 si une ligne reste à vérifier", en: "exit code 4 when a line is left to check",
        nl: "exitcode 4 als een regel te controleren blijft")
    case .jobs: Localized(fr: "fils d'exécution", en: "threads", nl: "threads")
    case .check:
      Localized(
        fr: "dit ce qui changerait, sans l'écrire", en: "says what would change, without writing it",
        nl: "zegt wat zou wijzigen, zonder te schrijven")
    case .gold:
      Localized(
        fr: "phrases attendues, une par ligne en JSON : les compare",
        en: "expected statements, a JSON line each: scores",
        nl: "verwachte zinnen, een JSON-regel elk: vergelijkt")
    case .verbose:
      Localized(
        fr: "avec --gold : montre chaque écart", en: "with --gold: shows each miss", nl: "met --gold: toont elke misser"
      )
    case .color: Localized(fr: "couleurs", en: "colours", nl: "kleuren")
    case .messageFormat: Localized(fr: "forme des erreurs", en: "form of errors", nl: "vorm van fouten")
    case .quiet:
      Localized(fr: "seulement les erreurs sur stderr", en: "errors only on stderr", nl: "alleen fouten op stderr")
    case .help: Localized(fr: "cette aide", en: "this help", nl: "deze hulp")
    case .version: Localized(fr: "la version", en: "the version", nl: "de versie")
    }
  }
}

/// The headings of help.
enum HelpWords {
  static let tagline = Localized(
    fr: "impact traduit ce que dit l'équipe technique en délais et en euros.",
    en: "impact translates what the technical team says into time and money.",
    nl: "impact vertaalt wat het technische team zegt naar tijd en geld.")
  static let usage = Localized(fr: "Usage", en: "Usage", nl: "Gebruik")
  static let examples = Localized(fr: "Exemples", en: "Examples", nl: "Voorbeelden")
  static let commands = Localized(fr: "Commandes", en: "Commands", nl: "Commando's")
  static let options = Localized(fr: "Options", en: "Options", nl: "Opties")
  static let exitCodes = Localized(fr: "Codes de sortie", en: "Exit codes", nl: "Exitcodes")
  static let codes: [(ExitCode, Localized<String>)] = [
    (.success, Localized(fr: "fait", en: "done", nl: "gedaan")),
    (
      .failure,
      Localized(
        fr: "une entrée illisible, une sortie impossible à écrire, une vérification qui a trouvé quelque chose",
        en: "an input that cannot be read, an output that cannot be written, a check that found something",
        nl: "onleesbare invoer, onschrijfbare uitvoer, een controle die iets vond")
    ),
    (.usage, Localized(fr: "mauvais usage", en: "wrong usage", nl: "verkeerd gebruik")),
    (
      .threshold,
      Localized(
        fr: "--fail-on, et une limite est dépassée", en: "--fail-on, and a limit is passed",
        nl: "--fail-on, en een grens is overschreden")
    ),
    (
      .strict,
      Localized(
        fr: "--strict, et une ligne reste à vérifier", en: "--strict, and a line is left to check",
        nl: "--strict, en een regel blijft te controleren")
    ),
    (.interrupted, Localized(fr: "interrompu", en: "interrupted", nl: "onderbroken")),
  ]
  static let more = Localized(
    fr: "« impact COMMANDE --help » en dit plus.", en: "‘impact COMMAND --help’ says more.",
    nl: "‘impact COMMANDO --help’ zegt meer.")
}
