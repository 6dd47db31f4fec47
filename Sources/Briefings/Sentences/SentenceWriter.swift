public import Languages
import Quantities
public import RuleLanguage
public import Translation

/// Fills the sentences of rules with the figures of impacts.
public final class SentenceWriter: Sendable {
  private enum Segment: Sendable {
    case text([UInt8])
    case blank(SentenceTemplate.Blank)
  }

  /// What a wording speaks of: its figures bear a minus where they are of the other kind.
  private enum Wording { case loss, gain }

  private struct Sentence: Sendable {
    let segments: [Segment]
    let language: Language

    init(_ template: SentenceTemplate) {
      language = template.language
      segments = template.segments.map { segment in
        switch segment {
        case .text(let text): .text(Array(text.utf8))
        case .blank(let blank): .blank(blank)
        }
      }
    }
  }

  private struct Variants: Sendable {
    let plain: Sentence
    let risk: Sentence?
    let gain: Sentence?

    init(_ rule: Rule, in language: Language) {
      plain = Sentence(rule.plain[language])
      risk = rule.risk.map { Sentence($0[language]) }
      gain = rule.gain.map { Sentence($0[language]) }
    }

    var languages: [Language] { [plain, risk, gain].compactMap { $0?.language } }
  }

  private let program: Program
  private let language: Language
  private let money: MoneyFormat
  private let durations: DurationFormat
  private let byRule: [Variants]
  private let words: SentenceWords
  private let phrases: [[UInt8]]
  /// Of the languages that some rule has to be said in instead of this one.
  private let others: [Language: SentenceWriter]

  public convenience init(program: Program, language: Language) {
    let spoken = Set(program.rules.flatMap { Variants($0, in: language).languages }).subtracting([language])
    let others = spoken.map { ($0, SentenceWriter(program: program, language: $0, others: [:])) }
    self.init(program: program, language: language, others: Dictionary(uniqueKeysWithValues: others))
  }

  private init(program: Program, language: Language, others: [Language: SentenceWriter]) {
    self.program = program
    self.others = others
    self.language = language
    money = MoneyFormat(language, currency: program.units[program.currency].name)
    durations = DurationFormat(language, daysPerWeek: program.daysPerWeek)
    words = SentenceWords.all[language]
    phrases = program.deliverables.map { Array($0.phrase[language].utf8) }
    byRule = program.rules.map { Variants($0, in: language) }
  }

  /// The sentence as a string.
  public func sentence(for impact: Impact, in statement: String) -> String {
    var output: [UInt8] = []
    var statement = statement
    statement.withUTF8 { append(impact, statement: $0, to: &output) }
    return String(decoding: output, as: UTF8.self)
  }

  /// Appends the sentence that the impact's certainty and sign call for.
  public func append(_ impact: Impact, statement: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    let variants = byRule[impact.rule]
    let isRisk = impact.certainty != .actual
    let gain = impact.isGain ? variants.gain : nil
    let sentence = gain ?? (isRisk ? variants.risk : nil) ?? variants.plain
    if let other = others[sentence.language] {
      output.append(contentsOf: SentenceWords.mark(of: sentence.language).utf8)
      return other.append(impact, statement: statement, to: &output)
    }
    if let gain {
      // A possible gain is no risk: the wording of a loss would say the opposite of its figures.
      if isRisk { output.append(contentsOf: words.chance) }
      fill(gain.segments, as: .gain, impact, statement, to: &output)
    } else {
      if isRisk, variants.risk == nil { output.append(contentsOf: words.risk) }
      fill(sentence.segments, as: .loss, impact, statement, to: &output)
    }
    if case .risk(let probability?) = impact.certainty { appendProbability(probability, to: &output) }
  }

  /// Before the final point: « … de surcoûts (probabilité : 30 %). »
  private func appendProbability(_ probability: Rational, to output: inout [UInt8]) {
    let endsWithPoint = output.last == UInt8(ascii: ".")
    if endsWithPoint { output.removeLast() }
    output.append(contentsOf: words.probability)
    durations.numbers.appendPercentage(probability, to: &output)
    output.append(UInt8(ascii: ")"))
    if endsWithPoint { output.append(UInt8(ascii: ".")) }
  }

  private func fill(
    _ segments: [Segment], as wording: Wording, _ impact: Impact, _ statement: UnsafeBufferPointer<UInt8>,
    to output: inout [UInt8]
  ) {
    for segment in segments {
      switch segment {
      case .text(let text): output.append(contentsOf: text)
      case .blank(let blank): fill(blank, as: wording, impact, statement, to: &output)
      }
    }
  }

  private func fill(
    _ blank: SentenceTemplate.Blank, as wording: Wording, _ impact: Impact, _ statement: UnsafeBufferPointer<UInt8>,
    to output: inout [UInt8]
  ) {
    switch blank {
    case .subject: appendSubject(impact, statement, to: &output)
    case .slip: append(weeks: impact.slip, as: wording, to: &output)
    case .cost: append(impact.cost, as: wording, to: &output)
    case .runRate:
      append(impact.runRate, as: wording, to: &output)
      if impact.runRate != nil { output.append(contentsOf: words.perMonth) }
    case .value:
      append(impact.value, as: wording, to: &output)
      if impact.isValueRecurring { output.append(contentsOf: words.perMonth) }
    case .probability:
      if case .risk(let probability?) = impact.certainty {
        durations.numbers.appendPercentage(probability, to: &output)
      }
    case .role(let role):
      append(impact.roles[role].value.value, program.rules[impact.rule].roles[role].dimension, to: &output)
    case .definition(let index):
      let definition = program.rules[impact.rule].definitions[index]
      let roles = impact.roles.map(\.value)
      guard let value = try? program.evaluate(definition.formula, rule: impact.rule, roles: roles, scope: impact.scope)
      else { return output.append(contentsOf: words.unknown) }
      append(value, definition.dimension, to: &output)
    }
  }

  // MARK: - Figures

  private func append(weeks: Estimate?, as wording: Wording, to output: inout [UInt8]) {
    guard let weeks else { return output.append(contentsOf: words.unknown) }
    durations.append(weeks: wording == .gain ? -weeks : weeks, form: form(after: output), to: &output)
  }

  private func append(_ amount: Estimate?, as wording: Wording, to output: inout [UInt8]) {
    guard let amount else { return output.append(contentsOf: words.unknown) }
    money.append(wording == .gain ? -amount : amount, form: form(after: output), precision: .sentence, to: &output)
  }

  /// After « de » or "by" a range reads « de 4 à 6 », elsewhere « entre 4 et 6 ».
  private func form(after output: [UInt8]) -> RangeForm {
    output.suffix(words.rangeLead.count).elementsEqual(words.rangeLead) ? .plain : .between
  }

  private func append(_ value: Rational, _ dimension: Dimension, to output: inout [UInt8]) {
    FigureText(program: program, language: language).append(value.magnitude, dimension, to: &output)
  }

  // MARK: - Subject

  /// The deliverable's own phrase, else « la livraison de « module de paie » ».
  private func appendSubject(_ impact: Impact, _ statement: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    // What has no delay does not move on to what waits for it.
    if let deliverable = impact.slip == nil ? impact.origin : impact.deliverable {
      contract(before: phrases[deliverable], &output)
    } else if let subject = impact.subject {
      output.append(contentsOf: words.deliveryOf)
      output.append(contentsOf: UnsafeBufferPointer(rebasing: statement[subject]))
      output.append(contentsOf: words.closingQuote)
    } else {
      output.append(contentsOf: words.delivery)
    }
  }

  /// « de le » is « du », « à les » is « aux ».
  private func contract(before phrase: [UInt8], _ output: inout [UInt8]) {
    if language == .french {
      for (article, short) in SentenceWords.contractions where phrase.starts(with: article.utf8) {
        for (preposition, contracted) in short
        where output.suffix(preposition.utf8.count).elementsEqual(preposition.utf8) {
          output.removeLast(preposition.utf8.count)
          output.append(contentsOf: contracted.utf8)
          output.append(contentsOf: phrase.dropFirst(article.utf8.count))
          return
        }
      }
    }
    output.append(contentsOf: phrase)
  }
}
