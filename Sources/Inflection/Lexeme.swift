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
    var forms = Forms()
    addForms(to: &forms)
    var texts: [String] = []
    texts.reserveCapacity(forms.count)
    forms.forEach { texts.append(String(decoding: $0, as: UTF8.self)) }
    return texts
  }

  /// Adds every form, as `forms` has them.
  public func addForms(to forms: inout Forms) {
    let letters = Letters(text)
    switch wordClass {
    case .phrase: Self.addAlternatives(of: letters, to: &forms)
    case .verb: addVerb(letters, to: &forms)
    case .noun: addNoun(letters, to: &forms)
    case .adjective: addAdjective(letters, to: &forms)
    }
  }

  /// Whether the text is what a dictionary has for its class: a verb is written as its infinitive.
  public var isCitation: Bool {
    guard !text.isEmpty, !text.utf8.contains(UInt8(ascii: "*")) else { return false }
    guard wordClass == .verb else { return true }
    let letters = Letters(text)
    let verb = Self.parts(of: (reflexive(letters) ?? object(letters)).map(letters.dropFirst) ?? letters).head
    return switch language {
    case .french: verb.ends(inOneOf: ["er", "ir", "re"])
    case .dutch: verb.ends(in: "n")
    case .english: !verb.isEmpty
    }
  }

  // MARK: - Phrases

  private func addVerb(_ letters: Letters, to forms: inout Forms) {
    if let reflexive = reflexive(letters) {
      return addReflexive(letters.dropFirst(reflexive), after: reflexive, to: &forms)
    }
    if let object = object(letters) { return addThirdPerson(letters.dropFirst(object), after: object, to: &forms) }
    addPlainVerb(letters, to: &forms)
  }

  private func addPlainVerb(_ letters: Letters, to forms: inout Forms) {
    let (verb, rest) = Self.parts(of: letters)
    guard !rest.isEmpty else { return conjugate(verb, to: &forms) }
    var heads = Forms()
    conjugate(verb, to: &heads)
    forms.add(Letters(""), heads, rest)
    if rest.begins(with: " … ") { forms.add(Letters(""), heads, rest.dropFirst(" …")) }
  }

  /// The verb, and what follows it with its space.
  private static func parts(of letters: Letters) -> (head: Letters, rest: Letters) {
    guard let space = letters.firstPlace(of: UInt8(ascii: " ")) else { return (letters, Letters("")) }
    return (letters.upTo(space), letters.from(space))
  }

  /// « s'étirer », « se prolonger ».
  private func reflexive(_ letters: Letters) -> StaticString? {
    guard language == .french else { return nil }
    let pronouns: [StaticString] = ["se ", "s'", "s’"]
    return pronouns.first(where: letters.begins)
  }

  /// « se prolonge », « s'est prolongé »: what only the third person has, and only so.
  private func addReflexive(_ verb: Letters, after pronoun: StaticString, to forms: inout Forms) {
    var finite = Forms()
    addVerb(verb, to: &finite)
    forms.add(Letters("") + pronoun, finite, Letters(""))
    let (head, rest) = Self.parts(of: verb)
    var participles = Forms()
    FrenchNoun.addAgreement(of: FrenchVerb(head).participle, to: &participles)
    let auxiliaries: [StaticString] = ["s'est ", "se sont ", "s'était ", "s'étaient "]
    for auxiliary in auxiliaries { forms.add(Letters("") + auxiliary, participles, rest) }
  }

  /// « nous coûter »: what others do to us.
  private func object(_ letters: Letters) -> StaticString? {
    language == .french && letters.begins(with: "nous ") ? "nous " : nil
  }

  /// « nous coûte », « nous ont coûté », and not « nous mangeons », which is what we do.
  private func addThirdPerson(_ verb: Letters, after pronoun: StaticString, to forms: inout Forms) {
    let (head, rest) = Self.parts(of: verb)
    let conjugation = FrenchVerb(head)
    var finite = Forms()
    conjugation.addThirdPerson(to: &finite)
    forms.add(Letters("") + pronoun, finite, rest)
    var participles = Forms()
    FrenchNoun.addAgreement(of: conjugation.participle, to: &participles)
    let auxiliaries: [StaticString] = ["a ", "ont ", "aura ", "avait ", "est ", "sont ", "a été ", "ont été "]
    for auxiliary in auxiliaries { forms.add(Letters("") + pronoun + auxiliary, participles, rest) }
  }

  private func conjugate(_ verb: Letters, to forms: inout Forms) {
    switch language {
    case .french: FrenchVerb(verb).addForms(to: &forms)
    case .english: EnglishVerb(verb).addForms(to: &forms)
    case .dutch: DutchVerb(verb).addForms(to: &forms)
    }
  }

  /// « arrêt maladie » and « mise en production » begin with their noun, "sick leave" ends with it; « test instable »
  /// agrees.
  private func addNoun(_ letters: Letters, to forms: inout Forms) {
    forms.add(letters)
    guard let first = letters.firstPlace(of: UInt8(ascii: " ")), let last = letters.lastPlace(where: { $0 == " " })
    else {
      return addPlurals(of: letters, to: &forms)
    }
    guard language == .french else {
      var plurals = Forms()
      addPlurals(of: letters.from(last + 1), to: &plurals)
      return forms.add(letters.upTo(last + 1), plurals, Letters(""))
    }
    let head = FrenchNoun.plural(of: letters.upTo(first))
    forms.add(head, letters.from(first))
    if first == last { forms.add(head, " ", FrenchNoun.plural(of: letters.from(first + 1))) }
  }

  private func addPlurals(of noun: Letters, to forms: inout Forms) {
    switch language {
    case .french: forms.add(FrenchNoun.plural(of: noun))
    case .english: forms.add(EnglishNoun.plural(of: noun))
    case .dutch: DutchNoun.addPlurals(of: noun, to: &forms)
    }
  }

  /// « non prévu », "niet gepland": the last word agrees.
  private func addAdjective(_ letters: Letters, to forms: inout Forms) {
    let last = letters.lastPlace { $0 == " " }.map { $0 + 1 } ?? letters.bytes.startIndex
    let (before, word) = (letters.upTo(last), letters.from(last))
    switch language {
    case .french:
      var agreement = Forms()
      FrenchNoun.addAgreement(of: word, to: &agreement)
      forms.add(before, agreement, Letters(""))
    case .english: forms.add(letters)
    case .dutch:
      forms.add(letters)
      forms.add(before, DutchNoun.inflected(word))
    }
  }
}
