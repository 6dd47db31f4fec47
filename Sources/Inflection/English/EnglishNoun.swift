/// Plurals of English nouns.
enum EnglishNoun {
  static func plural(of noun: Letters) -> Letters {
    if let known = irregular.first(where: { noun == $0.0 }) { return Letters("") + known.1 }
    if noun.ends(in: "person") { return noun.dropLast(6) + "people" }
    if noun.ends(in: "man"), !noun.isOne(of: ["human"]) { return noun.dropLast(2) + "en" }
    if noun.ends(in: "sis") { return noun.dropLast(2) + "es" }
    // Words with -o are new ones, nearly all: "repos", "demos".
    let isNew = noun.ends(in: "o") && !noun.isOne(of: ["hero", "veto", "echo"])
    return isNew ? noun + "s" : EnglishSpelling.withS(noun)
  }

  private static let irregular: [(StaticString, StaticString)] = [
    ("child", "children"), ("half", "halves"), ("life", "lives"), ("knife", "knives"), ("shelf", "shelves"),
    ("leaf", "leaves"), ("staff", "staff"), ("criterion", "criteria"), ("index", "indices"), ("matrix", "matrices"),
    ("quiz", "quizzes"), ("foot", "feet"), ("mouse", "mice"), ("series", "series"), ("means", "means"),
    ("news", "news"), ("feedback", "feedback"),
  ]
}
