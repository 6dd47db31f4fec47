/// Plurals of Dutch nouns, and the -e of adjectives.
enum DutchNoun {
  /// Both plurals where only the ear tells which: a « storings » that no note has harms nothing.
  static func addPlurals(of noun: Letters, to forms: inout Forms) {
    if noun.ends(in: "heid") { return forms.add(noun.dropLast(4), "heden") }
    if let (ending, plural) = irregular.first(where: { noun.ends(in: $0.0) }) {
      return forms.add(noun.dropLast(ending.utf8CodeUnitCount), plural)
    }
    if noun.ends(in: "e") { return forms.add(noun, ["n", "s"]) }
    if noun.ends(inOneOf: ["a", "i", "o", "u", "y"]) { return forms.add(noun, "'s") }
    forms.add(DutchSpelling.opened(noun), "en")
    forms.add(noun, "s")
  }

  /// « uitgesteld » → « uitgestelde », « laat » → « late ».
  static func inflected(_ adjective: Letters) -> Letters {
    adjective.ends(inOneOf: ["e", "a", "i", "o", "u", "y"]) ? adjective : DutchSpelling.opened(adjective) + "e"
  }

  /// Nouns whose short vowel becomes long, or that change it.
  private static let irregular: [(StaticString, StaticString)] = [
    ("dag", "dagen"), ("slag", "slagen"), ("drag", "dragen"), ("weg", "wegen"), ("gat", "gaten"),
    ("pad", "paden"), ("blad", "bladen"), ("glas", "glazen"), ("schip", "schepen"), ("stad", "steden"),
    ("lid", "leden"),
    ("lof", "loven"), ("brek", "breken"), ("spel", "spelen"), ("bod", "boden"), ("oorlog", "oorlogen"),
    ("bad", "baden"),
    ("gebied", "gebieden"), ("fout", "fouten"), ("kind", "kinderen"), ("bug", "bugs"), ("team", "teams"),
  ]
}
