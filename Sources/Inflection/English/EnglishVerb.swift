/// An English verb by its principal parts.
struct EnglishVerb {
  let infinitive: String
  /// "slipped", "overran"; several where more than one is in use.
  let pasts: [String]
  /// "slipped", "overrun".
  let participles: [String]

  init(_ infinitive: String) {
    self.infinitive = infinitive
    if let (pasts, participles) = EnglishConjugation.parts(of: infinitive) {
      (self.pasts, self.participles) = (pasts, participles)
    } else {
      pasts = EnglishSpelling.stems(of: infinitive).map { $0.hasSuffix("e") ? $0 + "d" : $0 + "ed" }
      participles = []
    }
  }

  var forms: [String] {
    [infinitive, EnglishSpelling.withS(infinitive)] + pasts + participles + EnglishSpelling.gerunds(of: infinitive)
  }
}

/// How an ending changes an English word.
enum EnglishSpelling {
  /// "slips", "misses", "carries", "goes".
  static func withS(_ word: String) -> String {
    if word == "have" { return "has" }
    if word == "be" { return "is" }
    if endsInConsonantAndY(word) { return word.dropLast() + "ies" }
    let hisses = ["s", "x", "z", "ch", "sh"].contains(where: word.hasSuffix)
    return word + (hisses || word.hasSuffix("o") && !word.hasSuffix("oo") ? "es" : "s")
  }

  /// "slipping", "losing", "lying".
  static func gerunds(of verb: String) -> [String] {
    if verb.hasSuffix("ie") { return [verb.dropLast(2) + "ying"] }
    let keepsE = ["ee", "ye", "oe", "be"].contains(where: verb.hasSuffix)
    if verb.hasSuffix("e"), !keepsE || verb.count > 3 && verb.hasSuffix("be") { return [verb.dropLast() + "ing"] }
    if endsInConsonantAndY(verb) { return [verb + "ing"] }
    return stems(of: verb).map { $0 + "ing" }
  }

  /// What -ed and -ing follow: "slipp", "carri", "cancel" and "cancell".
  static func stems(of verb: String) -> [String] {
    if endsInConsonantAndY(verb) { return [verb.dropLast() + "i"] }
    if verb.hasSuffix("ic") { return [verb + "k"] }
    guard let last = verb.last, !isVowel(last), !"wxyh".contains(last) else { return [verb] }
    let letters = Array(verb)
    let isShort = letters.count >= 3 && isVowel(letters[letters.count - 2]) && !isVowel(letters[letters.count - 3])
    let isAfterQu = letters.count >= 4 && letters[letters.count - 3] == "u" && letters[letters.count - 4] == "q"
    guard isShort || isAfterQu && isVowel(letters[letters.count - 2]) else { return [verb] }
    let doubled = verb + String(last)
    if syllables(of: verb) == 1 || isStressedAtEnd(verb) { return [doubled] }
    // British "cancelled", American "canceled".
    return last == "l" ? [verb, doubled] : [verb]
  }

  private static func isStressedAtEnd(_ verb: String) -> Bool {
    stressed.contains(where: verb.hasSuffix)
      && !["offer", "differ", "suffer", "proffer", "buffer", "target", "budget", "visit", "revisit"].contains(verb)
  }

  /// "defer", "submit", and those that end in a short verb: "debug", "refit".
  private static let stressed = [
    "fer", "mit", "cur", "gret", "pel", "get", "gin", "run", "set", "put", "cut", "stop", "plan", "quip", "rol", "bug",
    "log", "fit", "cap", "map", "tap", "lap", "ship", "step", "sit", "hit", "let", "bid", "wrap", "pin", "plot",
    "allot",
    "bar", "deter", "abet", "concur", "gram", "format", "plug", "zip",
  ]

  private static func syllables(of word: String) -> Int {
    var (count, wasVowel) = (0, false)
    for letter in word {
      let isVowel = isVowel(letter) || letter == "y"
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    return count
  }

  private static func endsInConsonantAndY(_ word: String) -> Bool {
    guard word.hasSuffix("y"), let before = word.dropLast().last else { return false }
    return !isVowel(before)
  }

  private static func isVowel(_ letter: Character) -> Bool { "aeiou".contains(letter) }
}
