/// A Dutch verb: weak or strong, with a prefix that parts from it (« opschuiven ») or stays (« verschuiven »).
struct DutchVerb {
  /// What parts from the verb in a main clause: « op ».
  private let particle: String
  private let infinitive: String
  /// ik, hij.
  private let singular: [String]
  private let pasts: [String]
  private let participle: String
  /// A weak participle takes an -e, a strong one has it: « vertraagde », « verschoven ».
  private let isStrong: Bool

  init(_ verb: String) {
    particle = DutchPrefixes.particle(of: verb) ?? ""
    let base = String(verb.dropFirst(particle.count))
    infinitive = base
    let kept = DutchPrefixes.kept(of: base)
    if let parts = DutchConjugation.parts(of: base)
      ?? kept.flatMap({ prefix in
        DutchConjugation.parts(of: String(base.dropFirst(prefix.count)))?.behind(prefix)
      })
    {
      singular = parts.singular
      pasts = parts.pasts
      participle = parts.participle
      isStrong = participle.hasSuffix("n")
    } else {
      let stem = DutchSpelling.stem(of: base)
      let ending = Self.isVoiceless(base) ? "t" : "d"
      singular = [stem, stem.hasSuffix("t") ? stem : stem + "t"]
      pasts = [stem + ending + "e", stem + ending + "en"]
      let root = stem.hasSuffix(ending) ? stem : stem + ending
      participle = kept == nil ? "ge" + root : root
      isStrong = false
    }
  }

  var forms: [String] {
    let finite = singular + [infinitive] + pasts
    let participles = [participle] + (isStrong ? [] : [DutchSpelling.opened(participle) + "e"])
    let present = [infinitive + "d", infinitive + "de"]
    guard !particle.isEmpty else { return [infinitive] + singular + pasts + participles + present }
    var forms = [particle + infinitive, particle + " te " + infinitive]
    for form in finite { forms += [particle + form, form + " " + particle, form + " … " + particle] }
    return forms + (participles + present).map { particle + $0 }
  }

  /// « 't kofschip », by the letter before -en: « lekte », « miste », and « reisde ».
  private static func isVoiceless(_ infinitive: String) -> Bool {
    let root = infinitive.hasSuffix("en") ? infinitive.dropLast(2) : infinitive.dropLast()
    return root.last.map { "tkfspx".contains($0) } == true || root.hasSuffix("ch")
  }
}

/// The prefixes of Dutch verbs.
enum DutchPrefixes {
  /// The prefix that parts from a verb: « op » of « opschuiven ».
  static func particle(of verb: String) -> String? {
    guard !whole.contains(verb) else { return nil }
    if let prefix = separable.first(where: { verb.hasPrefix($0) && isVerb(verb.dropFirst($0.count)) }) { return prefix }
    return parting.contains(verb) ? ambiguous.first(where: verb.hasPrefix) : nil
  }

  /// The prefix that stays, and that « ge- » does not stand before: « ver » of « verschuiven ».
  static func kept(of verb: String) -> String? {
    (["be", "ge", "ver", "ont", "her", "er"] + ambiguous).first {
      verb.hasPrefix($0) && isVerb(verb.dropFirst($0.count))
    }
  }

  /// Whether a rest can be a verb: « investeren » is no « in » of « vesteren », « bijten » no « bij » of « ten ».
  private static func isVerb(_ rest: Substring) -> Bool {
    if DutchConjugation.isKnown(String(rest)) { return true }
    guard rest.count > 3, rest.hasSuffix("en") else { return false }
    let root = rest.dropLast(2)
    guard root.contains(where: DutchSpelling.isVowel) else { return false }
    let isLatin = root.hasSuffix("er") && DutchSpelling.closed(String(root)).hasSuffix("eer")
    return !isLatin || !root.dropLast(2).contains(where: DutchSpelling.isVowel)
  }

  private static let separable = [
    "achteruit", "vooruit", "voorop", "vooraf", "samen", "terug", "terecht", "tegen", "voort", "tekort", "plaats",
    "binnen",
    "kwijt", "stop", "stil", "goed", "vast", "klaar", "vrij", "waar", "deel", "neer", "los", "weg", "bij", "toe", "mee",
    "open", "schoon", "teleur", "uiteen", "rond", "dicht", "bloot", "uit", "aan", "af", "op", "in", "na",
  ]
  /// What only looks like one of them.
  private static let whole: Set<String> = [
    "openen", "openbaren", "naderen", "waarderen", "waarborgen", "waarschuwen", "innen", "aarden", "innoveren",
    "inspireren",
    "opereren", "bijten", "inenten",
  ]
  /// Prefixes that part from some verbs only.
  private static let ambiguous = ["achter", "onder", "over", "door", "voor", "weer", "mis", "vol", "om"]
  private static let parting: Set<String> = [
    "achterblijven", "achterlopen", "achterliggen", "onderbrengen", "overblijven", "overdragen", "overgaan",
    "overhevelen", "overhouden", "overlopen", "overnemen", "overplaatsen", "overschakelen", "overslaan", "overstappen",
    "overzetten", "doorbelasten", "doorbreken", "doorgaan", "doorgeven", "doorlopen", "doorrekenen", "doorschuiven",
    "doorsturen", "doorvoeren", "doorwerken", "voorbereiden", "voorleggen", "voorliggen", "voorlopen", "voorstellen",
    "voorzitten", "weergeven", "misgaan", "mislopen", "volhouden", "omgooien", "omschakelen", "omvallen", "omzetten",
    "ombouwen", "omleiden", "omgaan", "achterlaten", "doorbrengen", "doordringen", "voordoen",
  ]
}
