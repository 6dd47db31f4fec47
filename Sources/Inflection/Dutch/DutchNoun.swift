/// Plurals of Dutch nouns, and the -e of adjectives.
enum DutchNoun {
  /// Both plurals where only the ear tells which: a « storings » that no note has harms nothing.
  static func plurals(of noun: String) -> [String] {
    if noun.hasSuffix("heid") { return [noun.dropLast(4) + "heden"] }
    if let (ending, plural) = irregular.first(where: { noun.hasSuffix($0.0) }) {
      return [noun.dropLast(ending.count) + plural]
    }
    if noun.hasSuffix("e") { return [noun + "n", noun + "s"] }
    if noun.last.map({ "aiouy".contains($0) }) == true { return [noun + "'s"] }
    return [DutchSpelling.opened(noun) + "en", noun + "s"]
  }

  /// « uitgesteld » → « uitgestelde », « laat » → « late ».
  static func inflected(_ adjective: String) -> String {
    adjective.last.map { "eaiouy".contains($0) } == true ? adjective : DutchSpelling.opened(adjective) + "e"
  }

  /// Nouns whose short vowel becomes long, or that change it.
  private static let irregular = [
    ("dag", "dagen"), ("slag", "slagen"), ("drag", "dragen"), ("weg", "wegen"), ("gat", "gaten"),
    ("pad", "paden"), ("blad", "bladen"), ("glas", "glazen"), ("schip", "schepen"), ("stad", "steden"),
    ("lid", "leden"),
    ("lof", "loven"), ("brek", "breken"), ("spel", "spelen"), ("bod", "boden"), ("oorlog", "oorlogen"),
    ("bad", "baden"),
    ("gebied", "gebieden"), ("fout", "fouten"), ("kind", "kinderen"), ("bug", "bugs"), ("team", "teams"),
  ]
}
