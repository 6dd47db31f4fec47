import Languages

/// What a generator must know of a sentence to put other words around it.
extension String {
  /// Letters and digits between everything else.
  var plainWords: [String] {
    lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// One sentence, with no word that already sets its mood or opposes two facts.
  var isPlainSentence: Bool {
    guard let first, first.isLetter || first.isNumber else { return false }
    guard !contains(where: { "?>«»\"“”;…\n~|".contains($0) }), !contains(" / ") else { return false }
    guard split(separator: ":", omittingEmptySubsequences: false).count <= 2, !withoutStop.hasInnerStop else {
      return false
    }
    return Self.moodWords.isDisjoint(with: plainWords)
  }

  var withoutStop: String {
    var text = self[...]
    while let last = text.last, " .!".contains(last) { text.removeLast() }
    return String(text)
  }

  private var hasInnerStop: Bool { contains(". ") || contains("! ") }

  /// Subject and verb, so that « que … », "if …" can govern it.
  func isClause(in language: Language) -> Bool {
    guard let first = plainWords.first, Self.openings(language).contains(first) else { return false }
    return plainWords.dropFirst().contains { word in Self.verbs(language).contains { word.hasPrefix($0) } }
  }

  /// As it reads in the middle of another sentence.
  func inside(_ language: Language) -> String {
    guard let word = plainWords.first, Self.openings(language).contains(word), !hasPrefix("I ") else { return self }
    return prefix(1).lowercased() + dropFirst()
  }

  private static let moodWords: Set<String> = [
    "mais", "but", "maar", "sauf", "finalement", "confirmé", "confirmée", "confirmed", "bevestigd", "avéré", "rumeur",
    "pas", "not", "niet", "geen", "aucun", "aucune", "no", "ni", "sans", "without", "zonder", "si", "if", "als", "dont",
    "however", "though", "toch", "could", "might", "pourrait", "risque", "kan", "zou", "fyi", "note",
  ]

  private static func openings(_ language: Language) -> Set<String> {
    switch language {
    case .french:
      [
        "le", "la", "les", "l", "on", "nous", "notre", "nos", "un", "une", "il", "elle", "ils", "elles", "deux",
        "trois", "quatre", "cinq", "six", "ce", "cette", "ces", "mon", "ma",
      ]
    case .english:
      [
        "the", "we", "our", "it", "a", "an", "they", "one", "two", "three", "four", "five", "six", "this", "my", "i",
        "both",
      ]
    case .dutch:
      [
        "de", "het", "we", "wij", "onze", "ons", "een", "twee", "drie", "vier", "vijf", "zes", "er", "ik", "dit",
        "deze", "die",
      ]
    }
  }

  /// Beginnings of verbs that status prose uses.
  private static func verbs(_ language: Language) -> [String] {
    switch language {
    case .french:
      [
        "est", "sont", "ont", "avons", "sera", "glisse", "repouss", "décal", "coût", "prend", "accus", "pass", "perd",
        "mang", "dure", "manqu", "augment", "monte", "grimpe", "absorb", "dérape", "attend", "tourne", "paie", "dépass",
        "faut", "reste", "livr", "bloqu", "démarre", "arrive", "sort", "tombe",
      ]
    case .english:
      [
        "is", "are", "was", "were", "has", "have", "had", "will", "slip", "cost", "took", "take", "lost", "lose",
        "went",
        "goes", "rose", "climb", "need", "spen", "fell", "drop", "ate", "eats", "came", "runs", "got", "deliver",
        "moved", "pushed", "wait", "missed", "hit", "grew", "pay", "paid",
      ]
    case .dutch:
      [
        "is", "zijn", "heeft", "hebben", "had", "word", "schui", "kost", "lopen", "loopt", "duur", "verlie", "gaat",
        "gaan", "ging", "stee", "stijgt", "daalde", "zakte", "nam", "neemt", "vraagt", "staa", "verliet", "vertrok",
        "wacht", "werd", "betal", "beste", "zit", "kom", "kwam", "lag", "ligt",
      ]
    }
  }
}

/// A sentence with a place for another one: `{s}` as it stands, `{c}` in the middle of a sentence, `{que}` and `{si}`
/// after those French words.
struct SentenceFrame: Sendable {
  let text: String
  let language: Language

  /// What a conjunction governs has a subject and a verb; after a colon anything goes.
  var asksForClause: Bool {
    ["{que}", "{si}", "{Si}"].contains(where: text.contains)
      || (text.contains("{c}") && !text.contains(": {c}"))
  }

  func around(_ statement: String) -> String {
    let bare = statement.withoutStop
    let inside = bare.inside(language)
    return text.replacing("{s}", with: bare).replacing("{c}", with: inside)
      .replacing("{que}", with: Self.que(inside)).replacing("{si}", with: Self.si(inside))
      .replacing("{Si}", with: Self.si(inside).first.map { $0.uppercased() + Self.si(inside).dropFirst() } ?? "")
  }

  private static func que(_ clause: String) -> String {
    let isElided = ["un ", "une ", "on ", "il ", "ils ", "elle ", "elles "].contains(where: clause.hasPrefix)
    return isElided ? "qu'\(clause)" : "que \(clause)"
  }

  private static func si(_ clause: String) -> String {
    clause.hasPrefix("il ") || clause.hasPrefix("ils ") ? "s'\(clause)" : "si \(clause)"
  }
}
