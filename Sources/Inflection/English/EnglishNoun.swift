/// Plurals of English nouns.
enum EnglishNoun {
  static func plural(of noun: String) -> String {
    if let known = irregular[noun] { return known }
    if noun.hasSuffix("person") { return noun.dropLast(6) + "people" }
    if noun.hasSuffix("man"), noun != "human" { return noun.dropLast(2) + "en" }
    if noun.hasSuffix("sis") { return noun.dropLast(2) + "es" }
    // Words with -o are new ones, nearly all: "repos", "demos".
    return noun.hasSuffix("o") && !["hero", "veto", "echo"].contains(noun) ? noun + "s" : EnglishSpelling.withS(noun)
  }

  private static let irregular = [
    "child": "children", "half": "halves", "life": "lives", "knife": "knives", "shelf": "shelves", "leaf": "leaves",
    "staff": "staff", "criterion": "criteria", "index": "indices", "matrix": "matrices", "quiz": "quizzes",
    "foot": "feet", "mouse": "mice", "series": "series", "means": "means", "news": "news", "feedback": "feedback",
  ]
}
