public import Languages
import Quantities
public import RuleLanguage
public import Translation

/// Fills the sentences of rules with the figures of impacts.
public final class SentenceWriter: Sendable {
  /// What a wording speaks of: its figures bear a minus where they are of the other kind.
  private enum Wording { case loss, gain }

  private let program: Program
  private let language: Language
  private let money: MoneyFormat
  private let durations: DurationFormat
  private let words: SentenceWords
  private let phrases: [[UInt8]]
  /// Of the languages that some rule has to be said in instead of this one.
  private let others: [Language: SentenceWriter]

  public convenience init(program: Program, language: Language) {
    let others = Language.allCases.filter { other in
      other != language && program.rules.contains { $0.speaks(other, insteadOf: language) }
    }.map { ($0, SentenceWriter(program: program, language: $0, others: [:])) }
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
  }

  /// The sentence as a string.
  public func sentence(for impact: Impact, in statement: String) -> String {
    var output = TextBuffer()
    var statement = statement
    statement.withUTF8 { append(impact, statement: $0, to: &output) }
    return output.string
  }

  /// Appends the sentence that the impact's certainty and sign call for.
  public func append(_ impact: Impact, statement: UnsafeBufferPointer<UInt8>, to output: inout TextBuffer) {
    let rule = program.rules[impact.rule]
    let isRisk = impact.certainty != .actual
    let gain = impact.isGain ? rule.gain?[language] : nil
    let sentence = gain ?? (isRisk ? rule.risk?[language] : nil) ?? rule.plain[language]
    if let other = others[sentence.language] {
      output.append(contentsOf: SentenceWords.mark(of: sentence.language).utf8)
      return other.append(impact, statement: statement, to: &output)
    }
    if let gain {
      // A possible gain is no risk: the wording of a loss would say the opposite of its figures.
      if isRisk { output.append(contentsOf: words.chance) }
      fill(gain, as: .gain, impact, statement, to: &output)
    } else {
      if isRisk, rule.risk == nil { output.append(contentsOf: words.risk) }
      fill(sentence, as: .loss, impact, statement, to: &output)
    }
    if case .risk(let probability?) = impact.certainty { appendProbability(probability, to: &output) }
  }

  /// Before the final point: « … de surcoûts (probabilité : 30 %). »
  private func appendProbability(_ probability: Rational, to output: inout TextBuffer) {
    let endsWithPoint = output.last == UInt8(ascii: ".")
    if endsWithPoint { output.removeLast() }
    output.append(contentsOf: words.probability)
    durations.numbers.appendPercentage(probability, to: &output)
    output.append(UInt8(ascii: ")"))
    if endsWithPoint { output.append(UInt8(ascii: ".")) }
  }

  private func fill(
    _ sentence: SentenceTemplate, as wording: Wording, _ impact: Impact,
    _ statement: UnsafeBufferPointer<UInt8>,
    to output: inout TextBuffer
  ) {
    var text = sentence.text
    text.withUTF8 { bytes in
      for segment in sentence.segments {
        switch segment {
        case .text(let words): output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[words]))
        case .blank(let blank): fill(blank, as: wording, impact, statement, to: &output)
        }
      }
    }
  }

  private func fill(
    _ blank: SentenceTemplate.Blank, as wording: Wording, _ impact: Impact, _ statement: UnsafeBufferPointer<UInt8>,
    to output: inout TextBuffer
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

  private func append(weeks: Estimate?, as wording: Wording, to output: inout TextBuffer) {
    guard let weeks else { return output.append(contentsOf: words.unknown) }
    durations.append(weeks: wording == .gain ? -weeks : weeks, form: form(after: output), to: &output)
  }

  private func append(_ amount: Estimate?, as wording: Wording, to output: inout TextBuffer) {
    guard let amount else { return output.append(contentsOf: words.unknown) }
    money.append(wording == .gain ? -amount : amount, form: form(after: output), precision: .sentence, to: &output)
  }

  /// After « de » or "by" a range reads « de 4 à 6 », elsewhere « entre 4 et 6 ».
  private func form(after output: borrowing TextBuffer) -> RangeForm {
    output.ends(with: words.rangeLead) ? .plain : .between
  }

  private func append(_ value: Rational, _ dimension: Dimension, to output: inout TextBuffer) {
    FigureText(program: program, language: language).append(value.magnitude, dimension, to: &output)
  }

  // MARK: - Subject

  /// The deliverable's own phrase, else « la livraison de « module de paie » ».
  private func appendSubject(_ impact: Impact, _ statement: UnsafeBufferPointer<UInt8>, to output: inout TextBuffer) {
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
  private func contract(before phrase: [UInt8], _ output: inout TextBuffer) {
    if language == .french {
      for (article, short) in SentenceWords.contractions where phrase.starts(with: article.utf8) {
        for (preposition, contracted) in short
        where output.ends(with: preposition.utf8) {
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

extension Rule {
  /// Whether one of its sentences is in one language where it has none in another.
  fileprivate func speaks(_ language: Language, insteadOf other: Language) -> Bool {
    plain[other].language == language || risk?[other].language == language || gain?[other].language == language
  }
}
