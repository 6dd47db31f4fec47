import Diagnostics
import Languages

/// Whose sentence it is, for messages.
enum SentenceOwner {
  case rule(NameSyntax)
  case lever(NameSyntax)

  var name: NameSyntax {
    switch self {
    case .rule(let name), .lever(let name): name
    }
  }
}

// The sentences of rules and levers: one language is enough, and the others show that one.
extension ProgramBuilder {
  /// A sentence in every language; nil once the lack of any is reported.
  mutating func sentence(
    _ texts: [TextSyntax], field: String, of owner: SentenceOwner,
    _ cut: (inout ProgramBuilder, TextSyntax) -> SentenceCut
  ) -> Localized<SentenceTemplate>? {
    var written: [(text: TextSyntax, cut: SentenceCut)] = []
    written.reserveCapacity(texts.count)
    for text in texts {
      if let first = written.first(where: { $0.text.speaks(text.language) })?.text {
        report(.duplicate(field + (text.language.map { " \($0.code)" } ?? ""), text.span, first: first.span))
      } else {
        written.append((text, cut(&self, text)))
      }
    }
    var own = Localized<SentenceTemplate?>(fr: nil, en: nil, nl: nil)
    for language in Language.allCases {
      guard let (text, cut) = written.first(where: { $0.text.speaks(language) }) else { continue }
      own[language] = SentenceTemplate(text: text.text, language: language, cut: cut)
    }
    // The language that most people read comes first.
    guard let fallback = own.english ?? own.french ?? own.dutch else {
      report(.noSentence(field, of: owner))
      return nil
    }
    let missing = Language.allCases.filter { own[$0] == nil }
    if !missing.isEmpty { report(.missingLanguages(missing, in: field, of: owner)) }
    return own.map { $0 ?? fallback }
  }

  /// `{run_rate} par mois` would be read « 8 000 € par mois par mois ».
  mutating func checkMonths(
    after blank: SentenceTemplate.Blank, in words: ArraySlice<UInt8>, of text: TextSyntax, _ rule: LoweredRule
  ) {
    guard saysMonth(blank, rule) else { return }
    // Bytes of a space, breaking or not.
    let rest = words.drop { [0x20, 0xC2, 0xA0, 0xE2, 0x80, 0xAF].contains($0) }
    for language in Language.allCases where text.speaks(language) {
      guard let said = Self.months(in: language).first(where: rest.says) else { continue }
      return report(.saysMonthTwice(blank == .runRate ? "run_rate" : "value", "\(said)", text.span))
    }
  }

  private func saysMonth(_ blank: SentenceTemplate.Blank, _ rule: LoweredRule) -> Bool {
    switch blank {
    case .runRate: return true
    case .value:
      let values = rule.money.filter { $0.kind == .value }
      return !values.isEmpty && values.allSatisfy(\.isRecurring)
    default: return false
    }
  }

  private static func months(in language: Language) -> [StaticString] {
    switch language {
    case .french: ["par mois", "/mois", "chaque mois", "mensuel"]
    case .english: ["a month", "per month", "/month", "each month", "every month", "monthly"]
    case .dutch: ["per maand", "/maand", "elke maand", "maandelijks"]
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whatever the case of its letters.
  fileprivate func says(_ words: StaticString) -> Bool {
    guard count >= words.utf8CodeUnitCount else { return false }
    return (0..<words.utf8CodeUnitCount).allSatisfy { self[startIndex + $0] | 0x20 == words.utf8Start[$0] | 0x20 }
  }
}

extension TextSyntax {
  /// Whether it serves a language: one without a language serves all.
  fileprivate func speaks(_ other: Language?) -> Bool { language == nil || other == nil || language == other }
}

extension Diagnostic {
  static func noSentence(_ field: String, of owner: SentenceOwner) -> Diagnostic {
    let name = owner.named
    return make(
      "E052", "\(name.french) n'a pas de phrase", "\(name.english) has no sentence", "\(name.dutch) heeft geen zin",
      owner.name.span, help: Localized(fr: "\(field) fr \"…\"", en: "\(field) en \"…\"", nl: "\(field) nl \"…\""))
  }

  static func missingLanguages(_ languages: [Language], in field: String, of owner: SentenceOwner) -> Diagnostic {
    let codes = languages.map { "`\($0.code)`" }.joined(separator: ", ")
    let name = owner.named
    return make(
      "E052", "`\(field)` n'a pas de texte \(codes) : \(name.french) y parle une autre langue",
      "`\(field)` lacks \(codes): there, \(name.english) speaks another language",
      "`\(field)` mist \(codes): daar spreekt \(name.dutch) een andere taal", owner.name.span,
      help: Localized("\(field) \(languages.map { "\($0.code) \"…\"" }.joined(separator: " "))"), severity: .warning)
  }

  static func saysMonthTwice(_ blank: String, _ words: String, _ span: SourceSpan) -> Diagnostic {
    make(
      "E110", "`{\(blank)}` dit déjà « par mois »", "`{\(blank)}` says ‘a month’ already",
      "`{\(blank)}` zegt al ‘per maand’", span,
      help: Localized(
        fr: "retirez `\(words)` après `{\(blank)}`", en: "remove `\(words)` after `{\(blank)}`",
        nl: "haal `\(words)` na `{\(blank)}` weg"))
  }
}

extension SentenceOwner {
  fileprivate var named: Localized<String> {
    switch self {
    case .rule(let name):
      Localized(fr: "la règle `\(name.text)`", en: "the rule `\(name.text)`", nl: "de regel `\(name.text)`")
    case .lever(let name):
      Localized(fr: "le levier `\(name.text)`", en: "the lever `\(name.text)`", nl: "de hefboom `\(name.text)`")
    }
  }
}
