/// A French verb by its principal parts, from which every other form follows.
struct FrenchVerb {
  /// As the letters after the stem of the simple past are: `-ai`, `-is`, `-us`, `-ins`.
  enum SimplePast { case a, i, u, `in` }

  let infinitive: Letters
  /// je, tu, il.
  var singular: [Letters]
  /// That of « nous », before e and i, and before a and o: « plaç- », « mange- ».
  var plural: (soft: Letters, hard: Letters)
  /// « tiennent ».
  var third: Letters
  /// « tiendr- ».
  var future: Letters
  var past: (stem: (soft: Letters, hard: Letters), kind: SimplePast)?
  /// Masculine singular.
  var participle: Letters
  /// « tienn- ».
  var subjunctive: Letters
  /// Forms that follow from no part: « vous faites », « que nous soyons ».
  var others: [Letters] = []

  /// - Parameter infinitive: one of any group; what no table knows is regular.
  init(_ infinitive: Letters) {
    if let parts = FrenchConjugation.parts(of: infinitive) {
      self.init(infinitive, parts)
    } else if infinitive.ends(in: "er") {
      self.init(first: infinitive)
    } else if infinitive.ends(in: "ir") {
      self.init(second: infinitive)
    } else {
      self.init(third: infinitive)
    }
  }

  /// Every form: the indicative's simple tenses, conditional, subjunctive present, imperative, participles.
  func addForms(to forms: inout Forms) {
    forms.add(infinitive)
    for form in singular { forms.add(form) }
    forms.add(plural.hard, ["ons", "ais", "ait", "aient", "ant"])
    forms.add(plural.soft, ["ez", "ions", "iez"])
    forms.add(third)
    forms.add(future, ["ai", "as", "a", "ons", "ez", "ont", "ais", "ait", "ions", "iez", "aient"])
    forms.add(subjunctive, ["e", "es", "ent"])
    if let past { addPast(past.stem, past.kind, to: &forms) }
    FrenchNoun.addAgreement(of: participle, to: &forms)
    for form in others { forms.add(form) }
  }

  /// Its infinitive, and what « il » and « elles » do.
  func addThirdPerson(to forms: inout Forms) {
    forms.add(infinitive)
    for form in singular { forms.add(form) }
    forms.add(third)
    forms.add(plural.hard, ["ait", "aient"])
    forms.add(future, ["a", "ont", "ait", "aient"])
  }

  private func addPast(_ stem: (soft: Letters, hard: Letters), _ kind: SimplePast, to forms: inout Forms) {
    switch kind {
    case .a:
      forms.add(stem.hard, ["ai", "as", "a", "âmes", "âtes"])
      forms.add(stem.soft, "èrent")
    case .i: forms.add(stem.soft, ["is", "it", "îmes", "îtes", "irent"])
    case .u: forms.add(stem.soft, ["us", "ut", "ûmes", "ûtes", "urent"])
    case .in: forms.add(stem.soft, ["ins", "int", "înmes", "întes", "inrent"])
    }
  }
}

// MARK: - The three groups

extension FrenchVerb {
  /// « glisser »: with « plaçons », « mangeons », « lève », « appelle », « cède », « nettoie ».
  private init(first infinitive: Letters) {
    let stem = infinitive.dropLast(2)
    let hard = stem.ends(in: "c") ? stem.dropLast() + "ç" : stem.ends(in: "g") ? stem + "e" : stem
    let mute = FrenchSpelling.beforeMuteE(stem)
    self.infinitive = infinitive
    singular = [mute + "e", mute + "es"]
    plural = (stem, hard)
    third = mute + "ent"
    // « cédera » keeps its accent: the reader sees none.
    future = (FrenchSpelling.hasAcuteBeforeEnd(stem) ? stem : mute) + "er"
    past = ((stem, hard), .a)
    participle = stem + "é"
    subjunctive = mute
    if stem.ends(in: "ay") {
      let endings: [StaticString] = ["e", "es", "ent", "era", "eront", "erait", "eraient"]
      others = endings.map { stem + $0 }
    }
    if infinitive.ends(in: "envoyer") { future = infinitive.dropLast(4) + "err" }
  }

  /// « finir ».
  private init(second infinitive: Letters) {
    let stem = infinitive.dropLast(2)
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
  private init(third infinitive: Letters) {
    let stem = infinitive.dropLast(2)
    self.infinitive = infinitive
    singular = [stem + "s", stem]
    plural = (stem, stem)
    third = stem + "ent"
    future = stem + "r"
    past = ((stem, stem), .i)
    participle = stem + "u"
    subjunctive = stem
  }

  private init(_ infinitive: Letters, _ parts: FrenchConjugation.Parts) {
    self.infinitive = infinitive
    singular = parts.singular
    plural = (parts.plural, parts.plural)
    third = parts.third
    future = parts.future
    past = parts.past.map { past in
      let kind: SimplePast =
        past.ends(in: "in") ? .in : past.ends(in: "u") ? .u : past.ends(in: "a") ? .a : .i
      let stem = past.dropLast(kind == .in ? 2 : 1)
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
  static func beforeMuteE(_ stem: Letters) -> Letters {
    if stem.ends(inOneOf: ["ay", "oy", "uy"]) { return stem.dropLast() + "i" }
    guard let vowel = lastVowel(of: stem) else { return stem }
    let before = stem.upTo(vowel)
    if stem.letter(at: vowel) == "é" { return before + "è" + stem.from(vowel).dropFirst("é") }
    let consonants = stem.from(vowel + 1)
    guard stem.letter(at: vowel) == "e", consonants.dropLast().isEmpty || consonants == "vr" else { return stem }
    let isDoubled = (consonants == "l" || consonants == "t") && !stem.ends(inOneOf: open)
    return isDoubled ? stem + consonants : before + "è" + consonants
  }

  static func hasAcuteBeforeEnd(_ stem: Letters) -> Bool {
    lastVowel(of: stem).map { stem.letter(at: $0) == "é" } ?? false
  }

  /// The place of the vowel before the last consonants, if the stem ends in consonants.
  private static func lastVowel(of stem: Letters) -> Int? {
    guard let last = stem.last(), !isVowel(last) else { return nil }
    return stem.lastPlace(where: isVowel)
  }

  private static func isVowel(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "a", "e", "i", "o", "u", "y", "é", "è", "ê", "ë", "ï", "î", "ô", "û", "â", "à", "ù": true
    default: false
    }
  }

  /// « achète », « gèle »: those in -eler and -eter that double nothing.
  private static let open: [StaticString] = [
    "achet", "gel", "model", "mantel", "martel", "cisel", "cartel", "ecel", "écel", "harcel", "crochet", "furet",
    "halet",
  ]
}
