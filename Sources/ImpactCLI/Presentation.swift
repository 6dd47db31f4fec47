import Briefings
import Diagnostics
import Language
import Languages
import Portfolio
import Quantities
import RuleLanguage
import Translation

/// What became of statements, as lines for a person at a terminal.
struct Presentation: Sendable {
  private let engine: Engine
  /// Forced by `--lang`; nil for that of each statement.
  private let language: Language?
  private let messages: Language
  private let sentences: Localized<SentenceWriter>
  private let reasons: ReasonText

  init(engine: Engine, language: Language?, messages: Language) {
    self.engine = engine
    self.language = language
    self.messages = messages
    let program = engine.program
    sentences = Localized(
      fr: SentenceWriter(program: program, language: .french), en: SentenceWriter(program: program, language: .english),
      nl: SentenceWriter(program: program, language: .dutch))
    reasons = ReasonText(program: program)
  }

  /// Appends the sentences of a translated statement, on one line.
  func append(_ result: TranslatedStatement, text: UnsafeBufferPointer<UInt8>, to output: inout TextBuffer) {
    let start = output.count
    let writer = sentences[language ?? result.language]
    for (index, impact) in result.impacts.enumerated() {
      if index > 0 { output.append(UInt8(ascii: " ")) }
      writer.append(impact, statement: text, to: &output)
    }
    if !result.reasons.isEmpty {
      output.append(contentsOf: " (".utf8)
      output.append(contentsOf: OutcomeWords.partly[messages].utf8)
      output.append(contentsOf: why(result).utf8)
      output.append(UInt8(ascii: ")"))
    }
    // A subject comes from the statement, and names from a model: both may hold anything.
    output.makeTerminalSafe(from: start)
  }

  /// The sentences of a statement, or why there is none, on one line.
  func outcome(_ result: TranslatedStatement, text: String) -> String {
    switch result.status {
    case .translated:
      var output = TextBuffer()
      var text = text
      text.withUTF8 { append(result, text: $0, to: &output) }
      return output.string
    case .toCheck: return OutcomeWords.toCheck[messages] + why(result)
    case .noImpact: return OutcomeWords.noImpact[messages] + why(result)
    }
  }

  private func why(_ result: TranslatedStatement) -> String {
    let texts = result.reasons.map { reasons.text($0, in: messages) }
    var seen: [String] = []
    for text in texts where !seen.contains(text) { seen.append(text) }
    return seen.joined(separator: messages == .french ? " ; " : "; ").terminalSafe
  }

  /// « Compris : retard · 3 sprints (= 6 semaines) · migration », one line an impact.
  func understanding(_ result: TranslatedStatement, text: String) -> [String] {
    result.impacts.map { impact in
      let understanding = engine.understanding(of: impact, in: text)
      let figures = FigureText(program: engine.program, language: messages)
      let roles = impact.roles.filter { !$0.figures.isEmpty }.map { role in
        self.figures(of: role, with: figures)
      }
      let parts = [understanding.trigger] + roles + (understanding.subject.map { [$0] } ?? [])
      return (OutcomeWords.understood[messages] + parts.joined(separator: " · ")).terminalSafe
    }
  }

  /// The figures of a role as read, and in weeks when they are a length of time in another unit.
  private func figures(of role: BoundRole, with text: FigureText) -> String {
    let read = role.figures.map { figure in
      figure.isDate
        ? date(figure) : text.text(read: figure.low, figure.high, unit: figure.unit, perTime: figure.perTime)
    }
    let joined = read.joined(separator: " → ")
    let program = engine.program
    guard read.count == 1, let figure = role.figures.first, let unit = figure.unit, figure.perTime == nil,
      program.units[unit].dimension == .time, program.units[unit].name != "week", isAWeek(role.value.value)
    else { return joined }
    return "\(joined) (= \(text.text(Quantity(role.value.value, .time))))"
  }

  /// Less than a week is said as it stands: a part of a week says no more.
  private func isAWeek(_ time: Rational) -> Bool {
    guard let week = engine.program.units.unit(named: "week").flatMap({ engine.program.units[$0].factor }) else {
      return true
    }
    return week <= time.magnitude
  }

  private func date(_ figure: ReadFigure) -> String {
    var output = TextBuffer()
    DateFormat(messages).append(CalendarDate(dayNumber: Int(clamping: figure.low.numerator)), to: &output)
    return output.string
  }

  /// How every figure of a statement came to be.
  func explanation(_ result: TranslatedStatement, text: String) -> String {
    let writer = ExplanationText(engine: engine, language: messages)
    return result.impacts.map { writer.text($0, in: text).linesMadeSafe }.joined(separator: "\n")
  }

  /// The value of a free expression.
  func answer(_ derivation: Derivation) -> String {
    ExplanationText(engine: engine, language: messages).text(derivation)
  }
}
