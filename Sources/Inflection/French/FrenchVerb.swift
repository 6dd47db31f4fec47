/// A French verb by its principal parts, from which every other form follows.
struct FrenchVerb {
  /// As the letters after the stem of the simple past are: `-ai`, `-is`, `-us`, `-ins`.
  enum SimplePast { case a, i, u, `in` }

  let infinitive: String
  /// je, tu, il.
  var singular: [String]
  /// That of « nous », before e and i, and before a and o: « plaç- », « mange- ».
  var plural: (soft: String, hard: String)
  /// « tiennent ».
  var third: String
  /// « tiendr- ».
  var future: String
  var past: (stem: (soft: String, hard: String), kind: SimplePast)?
  /// Masculine singular.
  var participle: String
  /// « tienn- ».
  var subjunctive: String
  /// Forms that follow from no part: « vous faites », « que nous soyons ».
  var others: [String] = []

  /// - Parameter infinitive: one of any group; what no table knows is regular.
  init(_ infinitive: String) {
    if let parts = FrenchConjugation.parts(of: infinitive) {
      self.init(infinitive, parts)
    } else if infinitive.hasSuffix("er") {
      self.init(first: infinitive)
    } else if infinitive.hasSuffix("ir") {
      self.init(second: infinitive)
    } else {
      self.init(third: infinitive)
    }
  }

  /// Every form: the indicative's simple tenses, conditional, subjunctive present, imperative, participles.
  var forms: [String] {
    var forms = [infinitive] + singular
    for ending in ["ons", "ais", "ait", "aient", "ant"] { forms.append(plural.hard + ending) }
    for ending in ["ez", "ions", "iez"] { forms.append(plural.soft + ending) }
    forms.append(third)
    for ending in Self.futureEndings { forms.append(future + ending) }
    for ending in ["e", "es", "ent"] { forms.append(subjunctive + ending) }
    if let past { forms += Self.endings(of: past.kind).map { ($0.isHard ? past.stem.hard : past.stem.soft) + $0.text } }
    return forms + FrenchNoun.agreement(of: participle) + others
  }

  private static let futureEndings = ["ai", "as", "a", "ons", "ez", "ont", "ais", "ait", "ions", "iez", "aient"]

  private static func endings(of kind: SimplePast) -> [(text: String, isHard: Bool)] {
    switch kind {
    case .a: [("ai", true), ("as", true), ("a", true), ("âmes", true), ("âtes", true), ("èrent", false)]
    case .i: ["is", "it", "îmes", "îtes", "irent"].map { ($0, false) }
    case .u: ["us", "ut", "ûmes", "ûtes", "urent"].map { ($0, false) }
    case .in: ["ins", "int", "înmes", "întes", "inrent"].map { ($0, false) }
    }
  }
}

// MARK: - The three groups

extension FrenchVerb {
  /// « glisser »: with « plaçons », « mangeons », « lève », « appelle », « cède », « nettoie ».
  private init(first infinitive: String) {
    let stem = String(infinitive.dropLast(2))
    let hard = stem.hasSuffix("c") ? stem.dropLast() + "ç" : stem.hasSuffix("g") ? stem + "e" : stem
    let mute = FrenchSpelling.beforeMuteE(stem)
    self.infinitive = infinitive
    singular = [mute + "e", mute + "es"]
    plural = (stem, String(hard))
    third = mute + "ent"
    // « cédera » keeps its accent: the reader sees none.
    future = (FrenchSpelling.hasAcuteBeforeEnd(stem) ? stem : mute) + "er"
    past = ((stem, String(hard)), .a)
    participle = stem + "é"
    subjunctive = mute
    if stem.hasSuffix("ay") { others = ["e", "es", "ent", "era", "eront", "erait", "eraient"].map { stem + $0 } }
    if infinitive.hasSuffix("envoyer") { future = infinitive.dropLast(4) + "err" }
  }

  /// « finir ».
  private init(second infinitive: String) {
    let stem = String(infinitive.dropLast(2))
    self.infinitive = infinitive
    singular = [stem + "is", stem + "it"]
    plural = (stem + "iss", stem + "iss")
    third = stem + "issent"
    future = infinitive
    past = ((stem, stem), .i)
    participle = stem + "i"
    subjunctive = stem + "iss"
  }

  /// « vendre ».
  private init(third infinitive: String) {
    let stem = String(infinitive.dropLast(2))
    self.infinitive = infinitive
    singular = [stem + "s", stem]
    plural = (stem, stem)
    third = stem + "ent"
    future = stem + "r"
    past = ((stem, stem), .i)
    participle = stem + "u"
    subjunctive = stem
  }

  private init(_ infinitive: String, _ parts: FrenchConjugation.Parts) {
    self.infinitive = infinitive
    singular = parts.singular
    plural = (parts.plural, parts.plural)
    third = parts.third
    future = parts.future
    past = parts.past.map { past in
      let kind: SimplePast =
        past.hasSuffix("in") ? .in : past.hasSuffix("u") ? .u : past.hasSuffix("a") ? .a : .i
      let stem = String(past.dropLast(kind == .in ? 2 : 1))
      return ((stem, stem), kind)
    }
    participle = parts.participle
    subjunctive = parts.subjunctive
    others = parts.others
  }
}

/// How the stem of a verb in -er is spelt.
enum FrenchSpelling {
  /// « lev- » → « lèv- », « appel- » → « appell- », « céd- » → « cèd- », « nettoy- » → « nettoi- ».
  static func beforeMuteE(_ stem: String) -> String {
    if stem.hasSuffix("y"), let vowel = stem.dropLast().last, "aou".contains(vowel) { return stem.dropLast() + "i" }
    guard let vowel = lastVowel(of: stem) else { return stem }
    let consonants = stem[stem.index(after: vowel)...]
    if stem[vowel] == "é" { return stem[..<vowel] + "è" + consonants }
    guard stem[vowel] == "e", consonants.count == 1 || consonants == "vr" else { return stem }
    let isDoubled = (consonants == "l" || consonants == "t") && !open.contains { stem.hasSuffix($0) }
    return isDoubled ? stem + consonants : stem[..<vowel] + "è" + consonants
  }

  static func hasAcuteBeforeEnd(_ stem: String) -> Bool {
    lastVowel(of: stem).map { stem[$0] == "é" } ?? false
  }

  /// The vowel before the last consonants, if the stem ends in consonants.
  private static func lastVowel(of stem: String) -> String.Index? {
    guard let last = stem.lastIndex(where: { "aeiouyéèêëïîôûâàù".contains($0) }),
      stem.index(after: last) < stem.endIndex
    else { return nil }
    return last
  }

  /// « achète », « gèle »: those in -eler and -eter that double nothing.
  private static let open = [
    "achet", "gel", "model", "mantel", "martel", "cisel", "cartel", "ecel", "écel", "harcel", "crochet", "furet",
    "halet",
  ]
}
