/// An English verb by its principal parts.
struct EnglishVerb {
  let infinitive: Letters
  /// "slipped", "overran"; several where more than one is in use.
  let pasts: [Letters]
  /// "slipped", "overrun".
  let participles: [Letters]

  init(_ infinitive: Letters) {
    self.infinitive = infinitive
    if let (pasts, participles) = EnglishConjugation.parts(of: infinitive) {
      (self.pasts, self.participles) = (pasts, participles)
    } else {
      pasts = EnglishSpelling.stems(of: infinitive).map { $0 + ($0.ends(in: "e") ? "d" : "ed") }
      participles = []
    }
  }

  func addForms(to forms: inout Forms) {
    forms.add(infinitive)
    forms.add(EnglishSpelling.withS(infinitive))
    for form in pasts { forms.add(form) }
    for form in participles { forms.add(form) }
    for stem in EnglishSpelling.gerundStems(of: infinitive) { forms.add(stem, "ing") }
  }
}

/// How an ending changes an English word.
enum EnglishSpelling {
  /// "slips", "misses", "carries", "goes".
  static func withS(_ word: Letters) -> Letters {
    if word == "have" { return Letters("has") }
    if word == "be" { return Letters("is") }
    if endsInConsonantAndY(word) { return word.dropLast() + "ies" }
    let hisses = word.ends(inOneOf: ["s", "x", "z", "ch", "sh"])
    return word + (hisses || word.ends(in: "o") && !word.ends(in: "oo") ? "es" : "s")
  }

  /// What -ing follows: "slipp", "los", "ly".
  static func gerundStems(of verb: Letters) -> [Letters] {
    if verb.ends(in: "ie") { return [verb.dropLast(2) + "y"] }
    let keepsE = verb.ends(inOneOf: ["ee", "ye", "oe"]) || verb == "be"
    if verb.ends(in: "e"), !keepsE { return [verb.dropLast()] }
    return endsInConsonantAndY(verb) ? [verb] : stems(of: verb)
  }

  /// What -ed and -ing follow: "slipp", "carri", "cancel" and "cancell".
  static func stems(of verb: Letters) -> [Letters] {
    if endsInConsonantAndY(verb) { return [verb.dropLast() + "i"] }
    if verb.ends(in: "ic") { return [verb + "k"] }
    guard let last = verb.last(), !isVowel(last), !"wxyh".unicodeScalars.contains(last) else { return [verb] }
    guard endsInOneVowelAndConsonant(verb) else { return [verb] }
    let doubled = verb + verb.lastLetter
    if syllables(of: verb) == 1 || isStressedAtEnd(verb) { return [doubled] }
    // British "cancelled", American "canceled".
    return last == "l" ? [verb, doubled] : [verb]
  }

  /// "slip", "equip", and not "need".
  private static func endsInOneVowelAndConsonant(_ verb: Letters) -> Bool {
    guard let vowel = verb.last(before: 1), isVowel(vowel), let before = verb.last(before: 2) else { return false }
    return !isVowel(before) || before == "u" && verb.last(before: 3) == "q"
  }

  private static func isStressedAtEnd(_ verb: Letters) -> Bool {
    verb.ends(inOneOf: stressed) && !verb.isOne(of: unstressed)
  }

  /// "defer", "submit", and those that end in a short verb: "debug", "refit".
  private static let stressed: [StaticString] = [
    "fer", "mit", "cur", "gret", "pel", "get", "gin", "run", "set", "put", "cut", "stop", "plan", "quip", "rol", "bug",
    "log", "fit", "cap", "map", "tap", "lap", "ship", "step", "sit", "hit", "let", "bid", "wrap", "pin", "plot",
    "allot",
    "bar", "deter", "abet", "concur", "gram", "format", "plug", "zip",
  ]
  private static let unstressed: [StaticString] = [
    "offer", "differ", "suffer", "proffer", "buffer", "target", "budget", "visit", "revisit",
  ]

  private static func syllables(of word: Letters) -> Int {
    var (count, wasVowel) = (0, false)
    // Bytes do: a letter with an accent stands in no vowel group of an English word.
    for byte in word.bytes {
      let letter = Unicode.Scalar(byte)
      let isVowel = isVowel(letter) || letter == "y"
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    return count
  }

  private static func endsInConsonantAndY(_ word: Letters) -> Bool {
    guard word.ends(in: "y"), let before = word.last(before: 1) else { return false }
    return !isVowel(before)
  }

  private static func isVowel(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "a", "e", "i", "o", "u": true
    default: false
    }
  }
}
