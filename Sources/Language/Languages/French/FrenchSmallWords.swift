extension SmallWord {
  /// Folded: small letters, no accents.
  var french: [StaticString] {
    switch self {
    case .of: ["de", "d"]
    case .nameLink: ["de", "du", "des", "d"]
    case .pronoun:
      [
        "qui", "que", "qu", "ou", "nous", "on", "il", "elle", "ils", "elles", "vous", "je", "y", "ce", "c", "cela",
        "ca", "trop", "tres",
      ]
    case .joining: ["avec", "vers", "entre"]
    case .before: ["avant"]
    case .side: ["avant", "apres"]
    case .shortTime: ["h", "heure", "heures"]
    case .longTime: ["an", "ans", "annees"]
    case .baseline: ["reference"]
    case .forecast: ["prevision", "recale", "atterrissage"]
    case .choice: ["ou"]
    case .price: ["a"]
    case .times: ["fois", "x"]
    case .often: ["fois"]
    case .countLink: ["a", "de", "d"]
    case .per: ["par"]
    case .every: ["chaque"]
    case .sprintLength: ["de", "dure", "durent", "font"]
    case .demonstrative: ["ce", "cet", "cette"]
    case .singularVerb: ["a", "est", "sera", "avait", "aura"]
    case .second: ["seconde"]
    case .afterSecond: ["de", "d", "par", "plus", "trop", "avant"]
    case .dayArticle: ["le", "au"]
    case .dateLink: ["le", "du", "au"]
    case .restored: ["revenu", "revenue", "retabli", "retablie", "reparti", "repartie"]
    case .subset: ["dont"]
    case .portion: ["dont"]
    case .changeLink: ["de", "d"]
    case .versus: ["vs", "versus"]
    case .remains: ["est", "reste"]
    case .that: ["que"]
    case .ticket: ["ticket", "carte", "demande"]
    case .without: ["sans"]
    case .contrary: ["contrairement"]
    case .wish: ["veux", "souhaite", "voudrais", "peux"]
    case .nowadays: ["maintenant", "desormais", "la", "ce", "cette"]
    case .indefinite: ["un", "une"]
    case .pastVerb: ["a", "ont", "avons", "avait", "avaient", "etait", "etaient", "fut", "ete"]
    case .budget: ["budget", "enveloppe"]
    case .sequelLink: ["puis", "et", "ou"]
    case .orderObject: ["on", "encore"]
    case .one: ["un", "une"]
    case .onlySo: ["seul", "seule", "seulement", "d", "de"]
    case .ordinalEnding: ["e"]
    case .hour: ["h", "heure"]
    case .ourPeople: ["nos"]
    case .causeAfter: ["apres"]
    case .comparative, .past, .rate, .following, .definite, .beforeOne, .than, .moreOrLess, .order, .earlierOne: []
    }
  }
}
