extension SmallWord {
  /// Folded: small letters, no accents.
  var dutch: [StaticString] {
    switch self {
    case .of: ["van"]
    case .nameLink: ["van"]
    case .pronoun: ["die", "dat", "waar", "wij", "ze", "zij", "er", "hij", "ik", "je", "men", "te", "nog"]
    case .joining: ["met", "naar", "tussen"]
    case .before: ["voor"]
    case .side: ["voor", "na"]
    case .shortTime: ["uur", "minuten"]
    case .longTime: ["jaar"]
    case .comparative: ["eerder"]
    case .baseline: ["referentie"]
    case .forecast: ["prognose"]
    case .choice: ["of"]
    case .price: ["aan", "tegen"]
    case .rate: ["aan", "tegen", "x"]
    case .times: ["keer", "maal"]
    case .often: ["keer"]
    case .countLink: ["van"]
    case .per: ["per"]
    case .every: ["elke"]
    case .sprintLength: ["van", "duurt", "duren"]
    case .demonstrative: ["deze", "dit", "die"]
    case .singularVerb: ["heeft", "wordt", "werd"]
    case .dateLink: ["op", "tot"]
    case .restored: ["terug", "hersteld"]
    case .subset: ["waarvan", "inclusief"]
    case .changeLink: ["met"]
    case .versus: ["vs", "versus"]
    case .remains: ["is", "blijft"]
    case .not: ["niet"]
    case .partOfDay: ["ochtend", "voormiddag", "middag", "namiddag", "avond", "nacht"]
    case .be: ["is", "zijn", "was", "waren", "wordt", "worden", "werd", "werden"]
    case .that: ["dat"]
    case .ticket: ["ticket"]
    case .without: ["zonder"]
    case .contrary: ["in"]
    case .wish: ["wil", "kan", "moet"]
    case .nowadays: ["nu", "vandaag", "deze"]
    case .indefinite: ["een"]
    case .pastVerb:
      [
        "waren", "hadden", "heeft", "hebben", "werd", "werden", "kwam", "ging", "viel", "kostte", "duurde", "verloor",
        "verloren",
      ]
    case .than: ["dan"]
    case .past, .second, .afterSecond, .dayArticle, .portion, .following, .definite, .beforeOne, .moreOrLess, .order:
      []
    case .budget: ["budget"]
    case .sequelLink: ["dan", "en", "of"]
    case .orderObject: ["nog"]
    case .one: ["een"]
    case .onlySo: ["slechts", "maar", "de"]
    case .ordinalEnding: ["ste", "de"]
    case .hour: ["u", "uur"]
    case .ourPeople: ["onze"]
    case .earlierOne, .causeAfter: []
    case .verbOfName: ["is", "heeft", "loopt", "schuift"]
    case .ours: ["onze", "ons"]
    }
  }
}
