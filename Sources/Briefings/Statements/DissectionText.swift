import Language
public import Languages
import Quantities
public import RuleLanguage
public import Translation

/// How a statement was read and what rules made of it, as lines for whoever writes rules.
public struct DissectionText: Sendable {
  private let program: Program
  private let language: Language
  private let figures: FigureText
  private let reasons: ReasonText

  public init(program: Program, language: Language) {
    self.program = program
    self.language = language
    figures = FigureText(program: program, language: language)
    reasons = ReasonText(program: program)
  }

  /// Several lines, each ended; the outcome itself is left to the caller.
  public func text(_ dissection: Dissection, of statement: String) -> String {
    let quotes = StatementQuotes(statement)
    var lines = [row(DissectionWords.language, DissectionWords.languages[dissection.language][language])]
    for correction in dissection.corrections {
      lines.append(row(DissectionWords.readAs, "\(quotes.quoted(correction.bytes)) → \(correction.word)"))
    }
    if dissection.parts.isEmpty { lines.append(row(DissectionWords.words, DissectionWords.noClause[language])) }
    for (index, part) in dissection.parts.enumerated() {
      if dissection.parts.count > 1 {
        lines.append("\(DissectionWords.clause[language]) \(index + 1)\(colon)\(quotes.quoted(part.bytes))")
      }
      lines += self.lines(part, quotes)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private var colon: String { language == .french ? " : " : ": " }

  private func row(_ label: Localized<String>, _ text: String) -> String {
    row(label[language], text)
  }

  private func row(_ label: String, _ text: String) -> String {
    "  \(label)\(String(repeating: " ", count: max(1, 12 - label.count)))\(text)"
  }

  /// The first row bears the label, the others stand below it.
  private func rows(_ label: Localized<String>, _ texts: [String]) -> [String] {
    texts.enumerated().map { row($0 == 0 ? label[language] : "", $1) }
  }

  private func lines(_ part: Dissection.Part, _ quotes: StatementQuotes) -> [String] {
    var lines = [row(DissectionWords.certainty, certainty(part, quotes))]
    if let subject = part.subject {
      let known = part.deliverable.map { " = \(program.deliverables[$0].name)" } ?? ""
      lines.append(row(DissectionWords.subject, quotes.quoted(subject) + known))
    }
    let words = part.words.map { word(of: $0, quotes) }
    lines += rows(DissectionWords.words, words.isEmpty ? [DissectionWords.none[language]] : words)
    let quantities = part.quantities.map { quantity($0, quotes) }
    lines += rows(DissectionWords.figures, quantities.isEmpty ? [DissectionWords.none[language]] : quantities)
    guard part.mood == .assertion else {
      return lines + [row(DissectionWords.rules, DissectionWords.notTried[language])]
    }
    let trials = part.trials.map { trial($0, quotes) }
    return lines + rows(DissectionWords.rules, trials.isEmpty ? [DissectionWords.noRule[language]] : trials)
  }

  private func certainty(_ part: Dissection.Part, _ quotes: StatementQuotes) -> String {
    var words = [DissectionWords.mood(part.mood)[language]]
    if part.mood == .assertion {
      words.append((part.isRisk ? DissectionWords.risk : DissectionWords.actual)[language])
      if part.isLikely, !part.isRisk { words[1] = DissectionWords.likely[language] }
    }
    if let doubt = part.doubt { words.append("\(DissectionWords.doubtful[language]) \(quotes.quoted(doubt))") }
    return words.joined(separator: ", ")
  }

  private func word(of word: Dissection.Word, _ quotes: StatementQuotes) -> String {
    var notes: [String] = []
    if word.isNegated { notes.append(DissectionWords.negated[language]) }
    if word.isInCause { notes.append(DissectionWords.inCause[language]) }
    return "\(quotes.placed(word.bytes)) → \(name(concept: word.concept))" + noted(notes)
  }

  private func quantity(_ quantity: Dissection.Quantity, _ quotes: StatementQuotes) -> String {
    var notes: [String] = []
    if let qualifier = DissectionWords.qualifier(quantity.qualifier) { notes.append(qualifier[language]) }
    if quantity.isEach { notes.append(DissectionWords.each[language]) }
    if quantity.isChance { notes.append(DissectionWords.chance[language]) }
    if quantity.isInCause { notes.append(DissectionWords.inCause[language]) }
    let read = quantity.figures.map { figure in
      figure.isDate
        ? date(figure) : figures.text(read: figure.low, figure.high, unit: figure.unit, perTime: figure.perTime)
    }.joined(separator: " → ")
    let use = quantity.use.map { use in
      let rule = program.rules[use.rule]
      return "\(rule.roles[use.role].name) \(DissectionWords.from[language]) \(rule.name)"
    }
    return "\(quotes.placed(quantity.bytes)) = \(DissectionWords.kind(quantity.kind)[language]) \(read)"
      + noted(notes) + " → " + (use ?? DissectionWords.unused[language])
  }

  private func date(_ figure: ReadFigure) -> String {
    var output = TextBuffer()
    DateFormat(language).append(CalendarDate(dayNumber: Int(clamping: figure.low.numerator)), to: &output)
    return output.string
  }

  private func trial(_ trial: Dissection.Trial, _ quotes: StatementQuotes) -> String {
    let rule = program.rules[trial.rule]
    let taken = zip(rule.roles, trial.roles).compactMap { role, bytes in
      bytes.map { "\(role.name) = \(quotes.quoted($0))" }
    }
    let mark = trial.fate == .applied ? "✓" : "–"
    return "\(mark) \(rule.name)\(colon)\(why(trial.fate, rule)[language])"
      + noted(taken)
  }

  private func why(_ fate: Dissection.Fate, _ rule: Rule) -> Localized<String> {
    switch fate {
    case .applied: DissectionWords.applies
    case .tied(let other): DissectionWords.tied(program.rules[other].name)
    case .ambiguousFigure(let role): DissectionWords.ambiguous(rule.roles[role].name)
    case .withheld: DissectionWords.withheld
    case .lessSpecific(let other): DissectionWords.lessSpecific(program.rules[other].name)
    case .missingFigure(let role): DissectionWords.missingFigure(written(rule.roles[role]))
    case .forbidden(let concept): DissectionWords.forbidden(name(concept: concept))
    case .denied(let concept): DissectionWords.denied(name(concept: concept))
    case .missingConcept(let concepts): DissectionWords.missingConcept(concepts.map(name).joined(separator: " or "))
    }
  }

  /// « d, une durée ».
  private func written(_ role: Role) -> Localized<String> {
    reasons.measure(role).map { "\(role.name), \($0)" }
  }

  private func name(concept: Int) -> String { "@" + program.concepts[concept].name }

  private func noted(_ notes: [String]) -> String {
    notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))"
  }
}

/// Pieces of a statement, with their places in Unicode scalars.
struct StatementQuotes {
  private let bytes: [UInt8]

  init(_ statement: String) {
    bytes = Array(statement.utf8)
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: bytes.indices)], as: UTF8.self)
  }

  func quoted(_ range: Range<Int>) -> String { "«\u{A0}\(text(range))\u{A0}»" }

  /// The piece and its columns, counted from 1.
  func placed(_ range: Range<Int>) -> String {
    let columns = scalars(range)
    return "\(columns.lowerBound + 1)–\(columns.upperBound) \(quoted(range))"
  }

  /// The range in Unicode scalars, counted from 0.
  func scalars(_ range: Range<Int>) -> Range<Int> {
    let start = bytes[..<min(range.lowerBound, bytes.count)].count { $0 & 0xC0 != 0x80 }
    let length = bytes[range.clamped(to: bytes.indices)].count { $0 & 0xC0 != 0x80 }
    return start..<start + length
  }
}
