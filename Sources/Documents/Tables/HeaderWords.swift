import Languages

/// The heads that people give to columns, folded.
enum HeaderWords {
  struct Entry {
    let meaning: ColumnMeaning
    var languages: [Language]
  }

  /// The words of the longest head that is known.
  static let longest = 4

  /// By head. One that two meanings claim belongs to the first.
  static let index: [String: Entry] = {
    var index: [String: Entry] = [:]
    for (meaning, names) in all {
      for language in Language.allCases {
        for name in names[language] {
          if index[name] == nil {
            index[name] = Entry(meaning: meaning, languages: [language])
          } else if index[name]?.meaning == meaning, index[name]?.languages.contains(language) == false {
            index[name]?.languages.append(language)
          }
        }
      }
    }
    return index
  }()

  /// Words that are heads alone, and parts of names in longer ones: "New" is a column of new values, "New markets" none.
  static let wholeOnly: Set<String> = [
    "new", "old", "to", "from", "end", "begin", "before", "after", "was", "est", "estim", "du", "au", "avant", "apres",
    "nouveau", "nouvelle", "ancien", "ancienne", "fin", "debut", "van", "tot", "einde", "eind", "nieuw", "nieuwe",
    "vorig", "vorige", "oud", "chance", "effect", "occurrence", "impact", "impacts", "kans", "gevolg", "gravite",
    "severity",
  ]

  private static let all: [(meaning: ColumnMeaning, names: Localized<[String]>)] = [
    (.name, name), (.group, group), (.plan, plan), (.actual, actual), (.remaining, remaining), (.forecast, forecast),
    (.variance, variance), (.delay, delay), (.comment, comment), (.risk, risk), (.probability, probability),
    (.consequence, consequence), (.intention, intention),
    (.status, status), (.ignored, ignored),
  ]

  private static let name = Localized(
    fr: [
      "lot", "lots", "livrable", "livrables", "chantier", "sujet", "tache", "module", "activite", "poste", "ligne",
      "brique", "fonctionnalite", "intitule", "libelle", "nom", "rubrique", "composant", "produit", "jalon", "etape",
      "designation", "phase", "application", "service", "lot de travaux", "fournisseur", "nature", "sprint",
    ],
    en: [
      "workstream", "workstreams", "deliverable", "item", "task", "work package", "module", "activity", "name",
      "topic", "milestone", "feature", "component", "line", "line item", "stream", "initiative", "title", "epic",
      "service", "application", "phase", "vendor", "cost line", "sprint", "team",
    ],
    nl: [
      "onderdeel", "taak", "werkpakket", "oplevering", "naam", "onderwerp", "mijlpaal", "post", "activiteit",
      "module", "deelproject", "functionaliteit", "dienst", "fase", "leverancier", "omschrijving", "werkstroom",
      "sprint",
    ])

  private static let group = Localized(
    fr: ["projet", "programme", "portefeuille", "domaine"], en: ["project", "programme", "program", "portfolio"],
    nl: ["project", "programma", "portfolio", "domein"])

  private static let plan = Localized(
    fr: [
      "budget", "budget initial", "budgete", "charge initiale", "charge prevue", "charge vendue", "vendu", "initial",
      "prevu", "prevue", "estime", "estimation", "estimation initiale", "enveloppe", "plan", "planifie", "engage",
      "engages", "fin prevue", "date prevue", "date initiale", "fin initiale", "date cible", "echeance", "mep prevue",
      "livraison prevue", "fin planifiee", "date planifiee", "reference", "cible", "charge", "date contractuelle",
      "points engages", "prevision initiale", "velocite prevue", "velocite cible", "velocite attendue",
      "date d echeance", "due", "budget vote", "alloue", "est", "precedent", "precedente", "ancien", "ancienne",
      "ancienne date", "avant", "planning initial",
    ],
    en: [
      "budget", "budgeted", "planned", "plan", "baseline", "estimate", "estimated", "original estimate", "sold",
      "approved", "allocated", "planned end", "planned date", "due", "due date", "deadline", "target", "target date",
      "committed", "original date", "planned finish", "baseline end", "original", "initial", "initial estimate",
      "approved budget", "planned go live", "original plan", "commitment", "planned velocity", "target velocity",
      "expected velocity", "est", "estim", "previous", "before", "old", "old date", "was", "previous date",
    ],
    nl: [
      "vorig", "vorige", "oude datum", "oud", "voorheen", "initiele datum",
      "budget", "begroot", "begroting", "raming", "geraamd", "gepland", "planning", "streefdatum", "deadline",
      "vervaldatum", "geplande datum", "geplande einddatum", "einddatum", "toegezegd", "initieel", "oorspronkelijk",
      "oorspronkelijke datum", "oorspronkelijke raming", "verkocht", "baseline", "geschat", "geplande velocity",
      "verwachte velocity",
    ])

  private static let actual = Localized(
    fr: [
      "consomme", "consommee", "realise", "realisee", "depense", "depenses", "depense a date", "passe", "facture",
      "reel", "reelle", "livre", "livres", "date reelle", "fin reelle", "livre le", "date de livraison", "constate",
      "temps passe", "charge consommee", "cumul consomme", "points livres", "termine le", "depense reelle", "cout reel",
      "velocite", "velocite reelle",
    ],
    en: [
      "spent", "consumed", "actual", "actuals", "used", "invoiced", "burned", "actual cost", "actual date",
      "actual end", "delivered", "delivered on", "completed", "completed on", "done", "time spent", "to date",
      "actual to date", "spent to date", "actual finish", "spend", "spend to date", "velocity", "actual velocity",
    ],
    nl: [
      "besteed", "verbruikt", "werkelijk", "gerealiseerd", "uitgegeven", "gefactureerd", "opgeleverd",
      "werkelijke datum", "opgeleverd op", "werkelijke kosten", "bestede tijd", "realisatie", "gespendeerd", "velocity",
      "velociteit", "werkelijke velocity",
    ])

  private static let remaining = Localized(
    fr: [
      "raf", "reste a faire", "reste", "restant", "restante", "rae", "reste a effectuer", "charge restante",
      "reste a depenser", "reste a engager", "points restants",
    ],
    en: [
      "remaining", "remaining work", "left", "to go", "etc", "estimate to complete", "remaining effort", "outstanding",
      "remaining points", "left to do", "work left",
    ],
    nl: ["resterend", "restant", "rest", "nog te doen", "nog te gaan", "te gaan", "resterend werk", "resterende"])

  private static let forecast = Localized(
    fr: [
      "atterrissage", "eac", "reestime", "reestimee", "revise", "revisee", "revu", "revue", "prevision", "projection",
      "estime final",
      "nouvelle date", "date revisee", "fin reestimee", "date estimee", "fin estimee", "date actuelle", "nouvelle fin",
      "date reestimee", "nouvelle estimation", "cout final estime", "reprevision", "desormais", "fin projetee",
      "recale", "recalee", "date recalee", "prevision fin d annee", "prevision de fin d annee", "atterrissage annuel",
      "nouveau", "nouvelle", "apres", "replanifie", "replanifiee", "date repoussee", "reporte au", "fin recalee",
    ],
    en: [
      "forecast", "eac", "landing", "estimate at completion", "revised", "expected", "projected", "new date",
      "revised date", "forecast date", "current date", "expected date", "now", "current", "latest estimate",
      "current estimate", "revised estimate", "forecast end", "new estimate", "outlook", "latest forecast",
      "new", "after", "full year forecast", "year end forecast", "forecast at completion", "rescheduled",
      "rebaselined", "new end",
    ],
    nl: [
      "prognose", "verwacht", "herzien", "herraamd", "nieuwe datum", "verwachte datum", "herziene datum", "nu",
      "nieuwe raming", "huidige datum", "nieuwe einddatum", "verwachte einddatum", "huidige prognose",
      "nieuw", "nieuwe", "jaarprognose", "prognose jaareinde", "verwachting jaareinde", "herplande datum",
    ])

  private static let variance = Localized(
    fr: ["ecart", "ecarts", "derive", "depassement", "delta", "surcout", "ecart budget"],
    en: ["variance", "deviation", "overrun", "difference", "delta", "gap", "over budget", "under over", "drift"],
    nl: ["afwijking", "verschil", "overschrijding", "delta", "meerkost", "meerkosten"])

  private static let delay = Localized(
    fr: ["retard", "glissement", "decalage", "retard estime", "retard constate"],
    en: ["delay", "slip", "slippage", "late", "days late", "delay vs plan"],
    nl: ["vertraging", "uitloop", "achterstand", "verschuiving"])

  private static let comment = Localized(
    fr: [
      "commentaire", "commentaires", "remarque", "remarques", "note", "notes", "observation", "observations",
      "explication", "detail", "details", "faits marquants", "point d attention", "points d attention", "cause",
      "justification", "situation", "actualite", "constat", "incident", "incidents",
    ],
    en: [
      "comment", "comments", "remark", "remarks", "note", "notes", "observation", "details", "highlights", "issues",
      "issue", "explanation", "cause", "reason", "update", "latest update", "commentary", "status update", "incident",
      "incidents",
    ],
    nl: [
      "toelichting", "opmerking", "opmerkingen", "commentaar", "uitleg", "nota", "bijzonderheden", "oorzaak", "reden",
      "stand van zaken", "aandachtspunten", "incident", "incidenten", "storing",
    ])

  private static let risk = Localized(
    fr: ["risque", "risques", "alerte", "alertes"], en: ["risk", "risks"], nl: ["risico", "risico s", "risicos"])

  private static let probability = Localized(
    fr: ["probabilite", "proba", "vraisemblance", "occurrence"], en: ["probability", "likelihood", "chance"],
    nl: ["kans", "waarschijnlijkheid", "probabiliteit"])

  private static let consequence = Localized(
    fr: ["impact", "impacts", "consequence", "consequences", "gravite"],
    en: ["impact", "impacts", "consequence", "consequences", "effect", "severity"],
    nl: ["impact", "gevolg", "gevolgen", "effect"])

  private static let intention = Localized(
    fr: [
      "action", "actions", "prochaines etapes", "prochaine etape", "objectif", "objectifs", "plan d action", "a faire",
      "decision", "decisions", "decision attendue",
    ],
    en: ["action", "actions", "next steps", "next step", "goal", "goals", "objective", "mitigation", "ask", "asks"],
    nl: ["actie", "acties", "volgende stappen", "volgende stap", "doel", "doelen", "maatregel", "maatregelen"])

  private static let status = Localized(
    fr: [
      "statut", "etat", "meteo", "sante", "couleur", "feu", "tendance", "avancement", "% avancement", "% realise",
      "responsable", "resp", "pilote", "porteur", "referent", "chef de projet", "equipe", "qui", "priorite",
      "criticite",
      "avancement %", "type", "statut global",
    ],
    en: [
      "status", "state", "rag", "health", "colour", "color", "trend", "progress", "% complete", "complete", "% done",
      "owner", "lead", "assignee", "responsible", "who", "priority", "rag status", "overall status", "type",
    ],
    nl: [
      "status", "staat", "kleur", "trend", "voortgang", "% gereed", "gereed", "verantwoordelijke", "eigenaar", "wie",
      "prioriteit", "projectleider",
    ])

  private static let ignored = Localized(
    fr: [
      "tjm", "tjm moyen", "tarif journalier", "taux journalier", "id", "ref", "numero", "n", "code", "date", "dates",
      "periode",
      "mise a jour", "date de mise a jour", "cree le", "debut", "date de debut", "du", "au", "fin", "date de fin",
      "debut prevu", "semaine", "reportes",
      "points reportes",
    ],
    en: [
      "day rate", "daily rate", "rate", "id", "ref", "reference", "number", "no", "key", "code", "date", "dates",
      "period", "updated",
      "last updated", "created", "start", "start date", "begin", "from", "to", "end", "end date", "planned start",
      "week", "carry over", "carried over",
    ],
    nl: [
      "dagtarief", "tarief", "id", "ref", "nummer", "nr", "code", "datum", "data", "periode", "bijgewerkt",
      "aangemaakt", "start", "begin", "van", "tot", "einde", "eind",
      "startdatum", "begindatum", "week",
    ])
}
