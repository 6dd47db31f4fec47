/// A Dutch verb: weak or strong, with a prefix that parts from it (« opschuiven ») or stays (« verschuiven »).
struct DutchVerb {
  /// What parts from the verb in a main clause: « op ».
  private let particle: Letters
  private let infinitive: Letters
  /// ik, hij.
  private let singular: [Letters]
  private let pasts: [Letters]
  private let participle: Letters
  /// A weak participle takes an -e, a strong one has it: « vertraagde », « verschoven ».
  private let isStrong: Bool

  init(_ verb: Letters) {
    let parting = DutchPrefixes.particle(of: verb)
    let base = parting.map(verb.dropFirst) ?? verb
    particle = Letters("") + (parting ?? "")
    infinitive = base
    let kept = DutchPrefixes.kept(of: base)
    if let parts = DutchConjugation.parts(of: base)
      ?? kept.flatMap({ prefix in
        DutchConjugation.parts(of: base.dropFirst(prefix))?.behind(Letters("") + prefix)
      })
    {
      singular = parts.singular
      pasts = parts.pasts
      participle = parts.participle
      isStrong = participle.ends(in: "n")
    } else {
      let stem = DutchSpelling.stem(of: base)
      let isVoiceless = Self.isVoiceless(base)
      singular = [stem, stem.ends(in: "t") ? stem : stem + "t"]
      pasts = isVoiceless ? [stem + "te", stem + "ten"] : [stem + "de", stem + "den"]
      let root = stem.ends(in: isVoiceless ? "t" : "d") ? stem : stem + (isVoiceless ? "t" : "d")
      participle = kept == nil ? Letters("ge") + root : root
      isStrong = false
    }
  }

  func addForms(to forms: inout Forms) {
    guard !particle.isEmpty else {
      for form in [infinitive] + singular + pasts { forms.add(form) }
      return addParticiples(behind: particle, to: &forms)
    }
    forms.add(particle, infinitive)
    forms.add(particle, " te ", infinitive)
    for form in singular + [infinitive] + pasts {
      forms.add(particle, form)
      forms.add(form, " ", particle)
      forms.add(form, " … ", particle)
    }
    addParticiples(behind: particle, to: &forms)
  }

  private func addParticiples(behind particle: Letters, to forms: inout Forms) {
    forms.add(particle, participle)
    if !isStrong { forms.add(particle, DutchSpelling.opened(participle) + "e") }
    forms.add(particle + infinitive, ["d", "de"])
  }

  /// « 't kofschip », by the letter before -en: « lekte », « miste », and « reisde ».
  private static func isVoiceless(_ infinitive: Letters) -> Bool {
    let root = infinitive.ends(in: "en") ? infinitive.dropLast(2) : infinitive.dropLast()
    return root.ends(inOneOf: ["t", "k", "f", "s", "p", "x", "ch"])
  }
}

/// The prefixes of Dutch verbs.
enum DutchPrefixes {
  /// The prefix that parts from a verb: « op » of « opschuiven ».
  static func particle(of verb: Letters) -> StaticString? {
    guard !verb.isOne(of: whole) else { return nil }
    if let prefix = separable.first(where: { verb.begins(with: $0) && isVerb(verb.dropFirst($0)) }) { return prefix }
    return ambiguous.first(where: verb.begins).flatMap { verb.isOne(of: parting) ? $0 : nil }
  }

  /// The prefix that stays, and that « ge- » does not stand before: « ver » of « verschuiven ».
  static func kept(of verb: Letters) -> StaticString? {
    func isKept(_ prefix: StaticString) -> Bool { verb.begins(with: prefix) && isVerb(verb.dropFirst(prefix)) }
    return staying.first(where: isKept) ?? ambiguous.first(where: isKept)
  }

  /// Whether a rest can be a verb: « investeren » is no « in » of « vesteren », « bijten » no « bij » of « ten ».
  private static func isVerb(_ rest: Letters) -> Bool {
    if DutchConjugation.isKnown(rest) { return true }
    let root = rest.dropLast(2)
    guard rest.ends(in: "en"), !root.dropLast().isEmpty, root.contains(where: DutchSpelling.isVowel) else {
      return false
    }
    let isLatin = root.ends(in: "er") && DutchSpelling.closed(root).ends(in: "eer")
    return !isLatin || !root.dropLast(2).contains(where: DutchSpelling.isVowel)
  }

  private static let staying: [StaticString] = ["be", "ge", "ver", "ont", "her", "er"]

  private static let separable: [StaticString] = [
    "achteruit", "vooruit", "voorop", "vooraf", "samen", "terug", "terecht", "tegen", "voort", "tekort", "plaats",
    "binnen",
    "kwijt", "stop", "stil", "goed", "vast", "klaar", "vrij", "waar", "deel", "neer", "los", "weg", "bij", "toe", "mee",
    "open", "schoon", "teleur", "uiteen", "rond", "dicht", "bloot", "uit", "aan", "af", "op", "in", "na",
  ]
  /// What only looks like one of them.
  private static let whole: [StaticString] = [
    "openen", "openbaren", "naderen", "waarderen", "waarborgen", "waarschuwen", "innen", "aarden", "innoveren",
    "inspireren",
    "opereren", "bijten", "inenten",
  ]
  /// Prefixes that part from some verbs only.
  private static let ambiguous: [StaticString] = [
    "achter", "onder", "over", "door", "voor", "weer", "mis", "vol", "om",
  ]
  private static let parting: [StaticString] = [
    "achterblijven", "achterlopen", "achterliggen", "onderbrengen", "overblijven", "overdragen", "overgaan",
    "overhevelen", "overhouden", "overlopen", "overnemen", "overplaatsen", "overschakelen", "overslaan", "overstappen",
    "overzetten", "doorbelasten", "doorbreken", "doorgaan", "doorgeven", "doorlopen", "doorrekenen", "doorschuiven",
    "doorsturen", "doorvoeren", "doorwerken", "voorbereiden", "voorleggen", "voorliggen", "voorlopen", "voorstellen",
    "voorzitten", "weergeven", "misgaan", "mislopen", "volhouden", "omgooien", "omschakelen", "omvallen", "omzetten",
    "ombouwen", "omleiden", "omgaan", "achterlaten", "doorbrengen", "doordringen", "voordoen",
  ]
}
