public import Languages

/// A word as a dictionary has it, and all that prose makes of it.
///
/// Forms that no verb or noun of status notes has in use (the subjunctive imperfect) are left out.
public struct Lexeme: Sendable, Hashable {
  /// The infinitive or the singular; a phrase begins with its verb, and in French with its noun.
  public let text: String
  public let wordClass: WordClass
  public let language: Language

  public init(_ text: String, _ wordClass: WordClass, in language: Language) {
    self.text = text
    self.wordClass = wordClass
    self.language = language
  }

  /// Every form, the lexeme itself first; some may stand there twice.
  ///
  /// A verb with a gap (`push … back`) has each form with words between and without.
  public var forms: [String] {
    switch wordClass {
    case .phrase: [text]
    case .verb: verbForms
    case .noun: nounForms
    case .adjective: adjectiveForms
    }
  }

  /// Whether the text is what a dictionary has for its class: a verb is written as its infinitive.
  public var isCitation: Bool {
    guard !text.isEmpty, !text.contains("*") else { return false }
    guard wordClass == .verb else { return true }
    let verb = Substring(reflexive.map { text.dropFirst($0.count) } ?? text[...]).prefix { $0 != " " }
    return switch language {
    case .french: verb.hasSuffix("er") || verb.hasSuffix("ir") || verb.hasSuffix("re")
    case .dutch: verb.hasSuffix("n")
    case .english: !verb.isEmpty
    }
  }

  // MARK: - Phrases

  private var verbForms: [String] {
    if let reflexive { return reflexiveForms(after: reflexive) }
    let (verb, rest) = parts
    let heads = Self.conjugated(verb, in: language)
    guard !rest.isEmpty else { return heads }
    var forms = heads.map { $0 + rest }
    if rest.hasPrefix(" … ") { forms += heads.map { $0 + rest.dropFirst(2) } }
    return forms
  }

  /// The verb, and what follows it with its space.
  private var parts: (head: String, rest: String) {
    guard let space = text.firstIndex(of: " ") else { return (text, "") }
    return (String(text[..<space]), String(text[space...]))
  }

  /// « s'étirer », « se prolonger ».
  private var reflexive: String? {
    guard language == .french else { return nil }
    return ["se ", "s'", "s’"].first(where: text.hasPrefix)
  }

  /// « se prolonge », « s'est prolongé »: what only the third person has, and only so.
  private func reflexiveForms(after pronoun: String) -> [String] {
    let verb = Lexeme(String(text.dropFirst(pronoun.count)), .verb, in: language)
    let participles = Lexeme(FrenchVerb(verb.parts.head).participle, .adjective, in: language).forms
    let done = ["s'est ", "se sont ", "s'était ", "s'étaient "].flatMap { auxiliary in
      participles.map { auxiliary + $0 + verb.parts.rest }
    }
    return verb.forms.map { pronoun + $0 } + done
  }

  private static func conjugated(_ verb: String, in language: Language) -> [String] {
    switch language {
    case .french: FrenchVerb(verb).forms
    case .english: EnglishVerb(verb).forms
    case .dutch: DutchVerb(verb).forms
    }
  }

  /// « arrêt maladie » and « mise en production » begin with their noun, "sick leave" ends with it; « test instable »
  /// agrees.
  private var nounForms: [String] {
    guard let first = text.firstIndex(of: " "), let last = text.lastIndex(of: " ") else {
      return [text] + plurals(of: text)
    }
    guard language == .french else {
      let before = String(text[...last])
      return [text] + plurals(of: String(text[text.index(after: last)...])).map { before + $0 }
    }
    let heads = plurals(of: String(text[..<first]))
    var forms = [text] + heads.map { $0 + text[first...] }
    if first == last {
      let second = plurals(of: String(text[text.index(after: first)...]))
      forms += heads.flatMap { head in second.map { head + " " + $0 } }
    }
    return forms
  }

  private func plurals(of noun: String) -> [String] {
    switch language {
    case .french: [FrenchNoun.plural(of: noun)]
    case .english: [EnglishNoun.plural(of: noun)]
    case .dutch: DutchNoun.plurals(of: noun)
    }
  }

  /// « non prévu », "niet gepland": the last word agrees.
  private var adjectiveForms: [String] {
    let last = text.lastIndex(of: " ").map(text.index(after:)) ?? text.startIndex
    let (before, word) = (String(text[..<last]), String(text[last...]))
    switch language {
    case .french: return FrenchNoun.agreement(of: word).map { before + $0 }
    case .english: return [text]
    case .dutch: return [text, before + DutchNoun.inflected(word)]
    }
  }
}
