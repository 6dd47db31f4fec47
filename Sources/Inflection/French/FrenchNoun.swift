/// Plural and agreement of French nouns, adjectives and participles.
enum FrenchNoun {
  static func plural(of noun: Letters) -> Letters {
    switch noun.last() {
    case nil, "s", "x", "z": return noun
    default: break
    }
    if noun.ends(in: "al"), !noun.isOne(of: keepsAl) { return noun.dropLast(2) + "aux" }
    if noun.ends(in: "ail"), noun.isOne(of: inAux) { return noun.dropLast(3) + "aux" }
    let isInEux = noun.ends(in: "eu") && !noun.isOne(of: ["pneu", "bleu"])
    return noun + (noun.ends(in: "au") || isInEux || noun.isOne(of: inOux) ? "x" : "s")
  }

  /// Masculine, feminine, and the plural of each.
  static func addAgreement(of adjective: Letters, to forms: inout Forms) {
    let feminine = feminine(of: adjective)
    forms.add(adjective)
    forms.add(feminine)
    forms.add(plural(of: adjective))
    forms.add(feminine, "s")
  }

  private static func feminine(of adjective: Letters) -> Letters {
    if adjective.ends(in: "e") { return adjective }
    // Most participles: no look at a list for them.
    if adjective.ends(in: "é") { return adjective + "e" }
    if let irregular = irregularFeminines.first(where: { adjective == $0.0 }) { return Letters("") + irregular.1 }
    guard let (masculine, feminine) = feminineEndings.first(where: { adjective.ends(in: $0.0) }) else {
      return adjective + "e"
    }
    // The endings are of ASCII letters.
    return adjective.dropLast(masculine.utf8CodeUnitCount) + feminine
  }

  private static let feminineEndings: [(StaticString, StaticString)] = [
    ("eux", "euse"), ("if", "ive"), ("er", "ère"), ("el", "elle"), ("eil", "eille"), ("ien", "ienne"), ("on", "onne"),
    ("teur", "trice"), ("eur", "euse"), ("et", "ète"),
  ]
  private static let irregularFeminines: [(StaticString, StaticString)] = [
    ("long", "longue"), ("public", "publique"), ("nouveau", "nouvelle"), ("beau", "belle"), ("vieux", "vieille"),
    ("bas", "basse"), ("gros", "grosse"), ("épais", "épaisse"), ("faux", "fausse"), ("doux", "douce"),
    ("frais", "fraîche"), ("sec", "sèche"), ("net", "nette"), ("muet", "muette"), ("supérieur", "supérieure"),
    ("inférieur", "inférieure"), ("extérieur", "extérieure"), ("antérieur", "antérieure"),
    ("postérieur", "postérieure"), ("majeur", "majeure"), ("mineur", "mineure"), ("meilleur", "meilleure"),
    ("gentil", "gentille"), ("nul", "nulle"), ("dû", "due"), ("favori", "favorite"), ("fou", "folle"),
  ]
  private static let keepsAl: [StaticString] = [
    "bal", "carnaval", "festival", "récital", "régal", "fatal", "naval", "final",
  ]
  private static let inAux: [StaticString] = ["travail", "bail", "émail", "corail", "vitrail", "soupirail"]
  private static let inOux: [StaticString] = ["bijou", "caillou", "chou", "genou", "hibou", "joujou", "pou"]
}
