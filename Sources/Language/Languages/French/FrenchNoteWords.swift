extension NoteWords {
  static let french = NoteWords(
    risks: ["risque"],
    goals: ["objectif", "cible"],
    recaps: [" en bref", " resume", " synthese", " recapitul", " a retenir", " decision", " arbitrage", " demande"],
    leave: ["conge", "conges", "vacances", "jours feries"],
    openPoints: ["questions", "question", "questions ouvertes", "idees", "suggestions", "a faire"],
    headingOpenings: ["prochains", "prochaines", "mes", "les"],
    parts: [
      "lot", "module", "projet", "chantier", "application", "appli", "service", "produit", "programme",
      "composant", "portail", "livrable", "site", "flux",
    ],
    confirmed: [
      "avere", "averee", "averes", "averees", "constate", "constatee", "constates", "constatees", "confirme",
      "confirmee", "confirmes", "confirmees", "materialise", "materialisee", "survenu", "survenue",
    ],
    denials: ["non", "pas", "jamais"],
    closed: ["clos", "cloture", "cloturee"],
    mailHeads: ["de", "a", "objet", "cc", "date"],
    senders: ["de"],
    sent: ["envoye"],
    quotes: ["le "],
    wrote: ["a ecrit"],
    originals: ["message d'origine"],
    greetings: ["bonjour", "salut"],
    closings: [
      "cordialement", "bien a vous", "bonne journee", "bon week-end", "bonne semaine", "a bientot",
      "merci d'avance", "tel.", "tel :", "tel:", "mobile :",
    ],
    disclaimers: ["ce message", "ce courriel", "cet e-mail", "les informations", "le contenu de ce"],
    templates: [
      "inserer ", "decrire ", "decrivez ", "a completer", "a remplir", "completer ", "votre ", "nom du ",
      "nom de ", "date de ", "nombre de ",
    ],
    chatDays: ["a", "aujourd'hui", "aujourd", "hui", "hier", "le"],
    unfinished: [
      "de", "du", "des", "la", "le", "les", "un", "une", "au", "aux", "à", "et", "ou", "sur", "pour", "par",
      "avec", "d'", "l'",
    ],
    abbreviations: [
      "env", "ex", "etc", "cf", "resp", "mme", "réf", "sem", "prev", "janv", "févr", "fév", "avr", "juil",
      "août", "nov", "déc", "lun", "mer", "jeu", "ven", "sam", "dim",
    ])
}
