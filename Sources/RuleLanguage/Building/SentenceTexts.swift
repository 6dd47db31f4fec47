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
    _ template: (inout ProgramBuilder, TextSyntax) -> [SentenceTemplate.Segment]
  ) -> Localized<SentenceTemplate>? {
    var written: [(text: TextSyntax, segments: [SentenceTemplate.Segment])] = []
    for text in texts {
      if let first = written.first(where: { $0.text.speaks(text.language) })?.text {
        report(.duplicate(field + (text.language.map { " \($0.code)" } ?? ""), text.span, first: first.span))
      } else {
        written.append((text, template(&self, text)))
      }
    }
    // The language that most people read comes first.
    let shown = [Language.english, .french, .dutch]
    guard let first = shown.first(where: { language in written.contains { $0.text.speaks(language) } }) else {
      report(.noSentence(field, of: owner))
      return nil
    }
    func own(_ language: Language) -> SentenceTemplate? {
      written.first { $0.text.speaks(language) }.map {
        SentenceTemplate(text: $0.text.text, segments: $0.segments, language: language)
      }
    }
    let missing = Language.allCases.filter { own($0) == nil }
    if !missing.isEmpty { report(.missingLanguages(missing, in: field, of: owner)) }
    return own(first).map { fallback in
      Localized(fr: own(.french) ?? fallback, en: own(.english) ?? fallback, nl: own(.dutch) ?? fallback)
    }
  }

  /// `{run_rate} par mois` would be read « 8 000 € par mois par mois ».
  mutating func checkMonths(
    after blank: SentenceTemplate.Blank, at words: Range<Int>, of text: TextSyntax, _ rule: LoweredRule
  ) {
    guard saysMonth(blank, rule) else { return }
    let rest = text.text.utf8.dropFirst(words.lowerBound).drop { Self.spaces.contains($0) }
    for language in Language.allCases where text.speaks(language) {
      let said = Self.months[language].first { rest.starts(with: $0.utf8) { $0 | 0x20 == $1 | 0x20 } }
      guard let said else { continue }
      return report(.saysMonthTwice(blank == .runRate ? "run_rate" : "value", said, text.span))
    }
  }

  /// The bytes of a space, breaking or not.
  private static let spaces: [UInt8] = [0x20, 0xC2, 0xA0, 0xE2, 0x80, 0xAF]

  private func saysMonth(_ blank: SentenceTemplate.Blank, _ rule: LoweredRule) -> Bool {
    switch blank {
    case .runRate: return true
    case .value:
      let values = rule.money.filter { $0.kind == .value }
      return !values.isEmpty && values.allSatisfy(\.isRecurring)
    default: return false
    }
  }

  private static let months = Localized(
    fr: ["par mois", "/mois", "chaque mois", "mensuel"],
    en: ["a month", "per month", "/month", "each month", "every month", "monthly"],
    nl: ["per maand", "/maand", "elke maand", "maandelijks"])
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
