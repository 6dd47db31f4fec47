/// Plural and agreement of French nouns, adjectives and participles.
enum FrenchNoun {
  static func plural(of noun: String) -> String {
    guard let last = noun.last, !"sxz".contains(last) else { return noun }
    if noun.hasSuffix("al"), !keepsAl.contains(noun) { return noun.dropLast(2) + "aux" }
    if noun.hasSuffix("ail"), inAux.contains(noun) { return noun.dropLast(3) + "aux" }
    let isInX = noun.hasSuffix("au") || noun.hasSuffix("eu") && noun != "pneu" && noun != "bleu" || inOux.contains(noun)
    return noun + (isInX ? "x" : "s")
  }

  /// Masculine, feminine, and the plural of each.
  static func agreement(of adjective: String) -> [String] {
    let feminine = feminine(of: adjective)
    return [adjective, feminine, plural(of: adjective), feminine + "s"]
  }

  private static func feminine(of adjective: String) -> String {
    func ending(_ masculine: String, _ feminine: String) -> String? {
      adjective.hasSuffix(masculine) ? adjective.dropLast(masculine.count) + feminine : nil
    }
    if adjective.hasSuffix("e") { return adjective }
    if let irregular = irregularFeminines[adjective] { return irregular }
    return ending("eux", "euse") ?? ending("if", "ive") ?? ending("er", "ère") ?? ending("el", "elle")
      ?? ending("eil", "eille") ?? ending("ien", "ienne") ?? ending("on", "onne") ?? ending("teur", "trice")
      ?? ending("eur", "euse") ?? ending("et", "ète") ?? adjective + "e"
  }

  private static let irregularFeminines = [
    "long": "longue", "public": "publique", "nouveau": "nouvelle", "beau": "belle", "vieux": "vieille", "bas": "basse",
    "gros": "grosse", "épais": "épaisse", "faux": "fausse", "doux": "douce", "frais": "fraîche", "sec": "sèche",
    "net": "nette", "muet": "muette", "supérieur": "supérieure", "inférieur": "inférieure", "extérieur": "extérieure",
    "antérieur": "antérieure", "postérieur": "postérieure", "majeur": "majeure", "mineur": "mineure",
    "meilleur": "meilleure", "gentil": "gentille", "nul": "nulle", "dû": "due", "favori": "favorite", "fou": "folle",
  ]
  private static let keepsAl: Set<String> = [
    "bal", "carnaval", "festival", "récital", "régal", "fatal", "naval", "final",
  ]
  private static let inAux: Set<String> = ["travail", "bail", "émail", "corail", "vitrail", "soupirail"]
  private static let inOux: Set<String> = ["bijou", "caillou", "chou", "genou", "hibou", "joujou", "pou"]
}
