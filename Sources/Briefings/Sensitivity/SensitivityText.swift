public import Languages
import Quantities
public import RuleLanguage
public import Translation

/// What figures depend on, as lines for a person: the widest swing first, with its share of the variance.
public struct SensitivityText: Sendable {
  /// What the outcomes of a dependence are counted in.
  enum Measure {
    case weeks
    case money
  }

  let language: Language
  private let program: Program
  private let words: SensitivityWords
  private let figures: FigureText
  private let money: MoneyFormat
  private let durations: DurationFormat

  /// Longer lists hide what matters.
  private static let longest = 8

  public init(program: Program, language: Language) {
    self.language = language
    self.program = program
    words = SensitivityWords.all[language]
    figures = FigureText(program: program, language: language)
    money = MoneyFormat(language, currency: program.units[program.currency].name)
    durations = DurationFormat(language, daysPerWeek: program.daysPerWeek)
  }

  /// For each figure of an impact that something uncertain goes into; empty when nothing does.
  public func text(_ dependences: ImpactDependences, in statement: String) -> String {
    let parts: [(String, Dependence?, Measure)] = [
      (words.slip, dependences.slip, .weeks), (words.cost, dependences.cost, .money),
      (words.runRate, dependences.runRate, .money), (words.value, dependences.value, .money),
    ]
    return parts.map { name, dependence, measure in
      dependence.map { table(name, $0, measure) { _, range in quote(range, of: statement) } } ?? ""
    }.joined()
  }

  /// `--seed` and intervals are no use where nothing is open: how to open something.
  public var nothingUncertain: String { words.certain }

  // MARK: - Parts

  func table(
    _ name: String, _ dependence: Dependence, _ measure: Measure, quoting quote: (Int, StatedRange) -> String
  ) -> String {
    let rows = dependence.drivers.prefix(Self.longest).map { driver in
      (assignable(driver, quoting: quote), percentage(driver.share), swing(driver, measure))
    }
    let first = rows.map(\.0.count).max() ?? 0
    let second = rows.map(\.1.count).max() ?? 0
    return "\(name) \(words.mostly)\(words.colon)\n"
      + rows.map { row in
        "    \(row.0)\(spaces(first - row.0.count))  \(spaces(second - row.1.count))\(row.1)  \(row.2)\n"
      }.joined()
  }

  /// « Le total dépend surtout de team.velocity (62 %) et de team.day_rate (30 %). »
  func sentence(_ name: String, _ dependence: Dependence, quoting quote: (Int, StatedRange) -> String) -> String {
    let parts = dependence.drivers.sorted { $1.share < $0.share }.prefix(2).filter { Rational.zero < $0.share }.map {
      "\(label($0, quoting: quote)) (\(percentage($0.share)))"
    }
    return "\(name) \(words.mostly) \(parts.joined(separator: " \(words.and) "))."
  }

  /// « team.day_rate : de 640 € à 945 € : 96 k€ → 142 k€ », a line each.
  func swings(
    _ dependence: Dependence, _ measure: Measure, quoting quote: (Int, StatedRange) -> String
  ) -> [String] {
    dependence.drivers.map { "\(label($0, quoting: quote))\(words.colon) \(swing($0, measure))" }
  }

  /// What each bar of a picture stands for.
  func bars(
    _ dependence: Dependence, quoting quote: (Int, StatedRange) -> String
  ) -> [(name: String, driver: Dependence.Driver)] {
    dependence.drivers.map { (label($0, quoting: quote), $0) }
  }

  /// As `set` takes it: a terminal's reader may want to.
  private func assignable(_ driver: Dependence.Driver, quoting quote: (Int, StatedRange) -> String) -> String {
    if case .model(let figure) = driver.source { figure.name } else { label(driver, quoting: quote) }
  }

  /// As people call it.
  private func label(_ driver: Dependence.Driver, quoting quote: (Int, StatedRange) -> String) -> String {
    switch driver.source {
    case .model(let figure): program.label(ofParameter: figure.name)[language]
    case .statement(let impact, let range): quote(impact, range)
    }
  }

  func quote(_ range: StatedRange, of statement: String) -> String {
    guard let span = range.span else { return "…" }
    return quoted(String(decoding: Array(statement.utf8)[span], as: UTF8.self))
  }

  func quoted(_ text: String) -> String {
    language == .french ? "«\u{A0}\(text)\u{A0}»" : "“\(text)”"
  }

  private func swing(_ driver: Dependence.Driver, _ measure: Measure) -> String {
    let (low, high) = (Quantity(driver.low, driver.dimension), Quantity(driver.high, driver.dimension))
    return "\(words.from) \(figures.text(low)) \(words.to) \(figures.text(high)), "
      + "\(outcome(driver.outcomeAtLow, measure)) → \(outcome(driver.outcomeAtHigh, measure))"
  }

  private func outcome(_ value: Rational, _ measure: Measure) -> String {
    var output = TextBuffer()
    switch measure {
    case .weeks: durations.append(weeks: value, to: &output)
    case .money: money.append(value, precision: .sentence, to: &output)
    }
    return output.string
  }

  private func percentage(_ share: Rational) -> String {
    var output = TextBuffer()
    let percent = (try? share * Rational(100)) ?? .zero
    NumberFormat(language).append(percent.rounded(decimals: 0), to: &output)
    return output.string + (language == .french ? "\u{A0}%" : "%")
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
