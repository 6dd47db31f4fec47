import Diagnostics
import Languages
import Portfolio
import Quantities
import RuleLanguage

/// A lever in the words of its rule, and from when on it pays.
struct LeverText {
  let program: Program
  let language: Language
  private let figures: FigureText
  private let money: MoneyFormat

  init(program: Program, language: Language) {
    self.program = program
    self.language = language
    figures = FigureText(program: program, language: language)
    money = MoneyFormat(language, currency: program.units[program.currency].name)
  }

  /// The lever's own sentence.
  func sentence(_ option: LeverOption, _ recovery: Recovery) -> String {
    let lever = program.levers[option.lever]
    let template = lever.sentence[language]
    guard template.language == language else {
      let other = LeverText(program: program, language: template.language)
      return SentenceWords.mark(of: template.language) + other.sentence(option, recovery)
    }
    let bytes = Array(template.text.utf8)
    return template.segments.map { segment in
      switch segment {
      case .text(let words): String(decoding: bytes[words], as: UTF8.self)
      case .blank(.role(let figure)): time(option.roles[figure].value)
      case .blank(.definition(let index)): value(of: lever.definitions[index], option, recovery)
      case .blank: ""
      }
    }.joined().unbroken(in: language)
  }

  /// What the lever assumes.
  func assumptions(of lever: Lever) -> [String] {
    lever.assumptions[language].map { $0.unbroken(in: language) }
  }

  private func value(
    of definition: (name: String, formula: FormulaID, dimension: Dimension), _ option: LeverOption,
    _ recovery: Recovery
  ) -> String {
    guard
      let value = try? program.evaluate(definition.formula, rule: -1, roles: option.roles, scope: recovery.scope)
    else { return "?" }
    switch definition.dimension {
    case .time: return time(value)
    case .money: return amount(Estimate(value))
    default: return figures.text(Quantity(value, definition.dimension))
    }
  }

  /// As a sentence says it: two digits, not the four of a derivation.
  private func time(_ value: Rational) -> String {
    guard let week = program.units.unit(named: "week").flatMap({ program.units[$0].factor }),
      let weeks = try? value / week
    else { return figures.text(Quantity(value, .time)) }
    var output = TextBuffer()
    DurationFormat(language, daysPerWeek: program.daysPerWeek).append(weeks: weeks, to: &output)
    return output.string
  }

  /// What a reader decides by: more or less than waiting, and the price of a week from which on it pays.
  func verdict(_ option: LeverOption, _ recovery: Recovery) -> [String] {
    var texts: [String] = []
    let change = option.change.value
    if change > .zero { texts.append(RecoveryWords.more(amount(option.change))[language]) }
    if change.isNegative { texts.append(RecoveryWords.less(amount(-option.change))[language]) }
    switch option.breakEven {
    case .nothing: break
    case .never: texts.append(RecoveryWords.never[language])
    case .givenUp(let most):
      texts.append((most.isZero ? RecoveryWords.free : RecoveryWords.givenUp(amount(most)))[language])
    case .weekLater(let most): texts.append(RecoveryWords.weekLater(price(most))[language])
    case .week(let least):
      texts.append(RecoveryWords.week(price(least))[language])
      texts += atWorst(option, than: least)
      texts += judged(option, recovery)
    }
    return texts
  }

  private func atWorst(_ option: LeverOption, than expected: Rational) -> [String] {
    switch option.worstBreakEven {
    case .never: [RecoveryWords.perhapsNothing[language]]
    case .week(let worst) where worst != expected: [RecoveryWords.weekAtWorst(price(worst))[language]]
    default: []
    }
  }

  private func judged(_ option: LeverOption, _ recovery: Recovery) -> [String] {
    guard let avoided = recovery.avoided(by: option) else { return [] }
    let isWorthIt = avoided > option.change.value
    return [
      (isWorthIt ? RecoveryWords.worthIt(price(avoided)) : RecoveryWords.notWorthIt(price(avoided)))[language]
    ]
  }

  private func amount(_ value: Rational) -> String { amount(Estimate(value)) }

  private func amount(_ estimate: Estimate) -> String {
    var output = TextBuffer()
    money.append(estimate.aroundItsValue, form: .plain, precision: .sentence, to: &output)
    return output.string
  }

  /// The price of a week, to three digits: two prices that differ are not to look the same.
  private func price(_ value: Rational) -> String {
    var output = TextBuffer()
    money.append(value.rounded(to: value.stepOfThreeDigits), precision: .table, to: &output)
    return output.string
  }

  /// Why a lever has no figures: the name of what nobody has given.
  func missing(_ fault: EvaluationFault) -> String {
    switch fault {
    case .unknownParameter(let index, _) where program.parameters.indices.contains(index):
      program.label(of: index)[language]
    case .unknownParameter(_, let span), .unknownRole(_, let span), .arithmetic(_, let span):
      program.sources.text(of: span)
    }
  }
}

extension String {
  /// French parts its high punctuation from the word before by a space that no line may break at.
  fileprivate func unbroken(in language: Language) -> String {
    guard language == .french else { return self }
    return [";", ":", "!", "?"].reduce(self) { $0.exchanging(" \($1)", for: "\u{A0}\($1)") }
  }
}

extension Rational {
  /// The power of ten that leaves three digits of a figure; one at least.
  var stepOfThreeDigits: Rational {
    var step = Rational.one
    while let next = try? step * Rational(10), let least = try? next * Rational(100), least <= magnitude {
      step = next
    }
    return step
  }

  /// The nearest multiple of a step, half away from zero.
  func rounded(to step: Rational) -> Rational {
    guard let above = try? magnitude / step + Rational(1, 2),
      let rounded = try? Rational(above.numerator / above.denominator, 1) * step
    else { return self }
    return isNegative ? -rounded : rounded
  }
}
