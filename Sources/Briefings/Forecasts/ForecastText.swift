public import Languages
public import Portfolio
import Quantities
public import RuleLanguage

/// A forecast as a person reads it: the dates, the chance of making one, and what they are made from.
public struct ForecastText: Sendable {
  private let program: Program
  private let language: Language
  private let words: ForecastWords
  private let figures: FigureText

  public init(program: Program, language: Language) {
    self.program = program
    self.language = language
    words = ForecastWords.all[language]
    figures = FigureText(program: program, language: language)
  }

  /// Several lines: the subject, then a row a date.
  public func text(_ forecast: WorkForecast) -> String {
    var rows: [(String, String, String)] = []
    rows.append((words.probable, date(forecast, at: 0.5), sprints(forecast, at: 0.5)))
    rows.append((words.prudent, date(forecast, at: 0.85), sprints(forecast, at: 0.85)))
    rows.append((words.between, interval(forecast), ""))
    if let due = forecast.due {
      rows.append(("\(words.making) \(text(due))", percentage(forecast.probability(by: due)), ""))
    }
    let first = rows.map(\.0.count).max() ?? 0
    let second = rows.map(\.1.count).max() ?? 0
    var lines = [title(forecast)]
    lines += rows.map { row in
      row.2.isEmpty
        ? "  \(padded(row.0, first))  \(row.1)" : "  \(padded(row.0, first))  \(padded(row.1, second))  \(row.2)"
    }
    return (lines + assumptions(forecast).map { "  " + $0 }).map { $0 + "\n" }.joined()
  }

  /// One line, for the page.
  func line(_ forecast: WorkForecast) -> String {
    var parts = [
      "\(title(forecast))\(words.colon)\(date(forecast, at: 0.5)) (\(words.between)\(words.colon)\(interval(forecast)))"
    ]
    if let due = forecast.due {
      parts.append(
        "\(words.making.lowercasedFirst) \(text(due))\(words.colon)\(percentage(forecast.probability(by: due)))")
    }
    if forecast.isWidened { parts.append(words.widened.lowercasedFirst.withoutFinalPoint) }
    return parts.joined(separator: semicolon)
  }

  // MARK: - Parts

  private func title(_ forecast: WorkForecast) -> String {
    let subject = forecast.deliverable.map { program.deliverables[$0].phrase[language].capitalisedFirst }
    let team = program.teams[forecast.team].title
    return "\(subject ?? words.unnamed), \(words.remaining) \(points(forecast.remaining, forecast)) (\(team))"
  }

  private func assumptions(_ forecast: WorkForecast) -> [String] {
    var lines = ["\(words.pace)\(words.colon)\(pace(of: forecast))"]
    lines.append(
      forecast.growth.map { "\(words.growth)\(words.colon)\(points($0, forecast))" } ?? words.noGrowth.capitalisedFirst)
    let sprint = program.units.unit(named: "sprint").flatMap { program.units[$0].factor } ?? .one
    let length = figures.text(Quantity(sprint, .time))
    lines.append(
      "\(words.sprints) \(length) \(words.start) \(text(forecast.start))\(semicolon)\(words.calendar)")
    if forecast.isWidened { lines.append(words.widened) }
    return lines
  }

  private var semicolon: String { language == .french ? " ; " : "; " }

  private func pace(of forecast: WorkForecast) -> String {
    func points(_ value: Rational) -> String { self.points(value, forecast) }
    switch forecast.pace {
    case .history(let done):
      let range = "\(number(done.min() ?? .zero))–\(points(done.max() ?? .zero))"
      let count = Rational(done.count).rounded(decimals: 0)
      let noun = words.history.form(for: count, in: language)
      return "\(done.count) \(noun), \(range), \(number(mean(done))) \(words.average)"
    case .estimated(let estimate):
      return "\(words.estimated) \(points(estimate.value)) (\(number(estimate.low))–\(number(estimate.high)))"
    case .single(let done): return "\(points(done)), \(words.single)"
    }
  }

  private func mean(_ values: [Rational]) -> Rational {
    var sum = Rational.zero
    for value in values { sum = (try? sum + value) ?? sum }
    return (try? sum / Rational(max(1, values.count))) ?? sum
  }

  private func date(_ forecast: WorkForecast, at share: Double) -> String {
    forecast.date(at: share).map(text) ?? words.never
  }

  private func interval(_ forecast: WorkForecast) -> String {
    let (low, high) = (date(forecast, at: 0.1), date(forecast, at: 0.9))
    return low == high ? low : "\(words.from)\(low) \(words.to) \(high)"
  }

  private func sprints(_ forecast: WorkForecast, at share: Double) -> String {
    forecast.sprints(at: share).map { "\($0) sprint\($0 > 1 ? "s" : "")" } ?? ""
  }

  private func text(_ date: CalendarDate) -> String {
    var output: [UInt8] = []
    DateFormat(language).append(date, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// Whole percents; what is almost certain is not certain.
  private func percentage(_ share: Double) -> String {
    let percent = Int(share * 100 + 0.5)
    let text = share > 0 && percent == 0 ? "< 1" : share < 1 && percent == 100 ? "> 99" : "\(percent)"
    return text + (language == .french ? "\u{A0}%" : "%")
  }

  private func points(_ value: Rational, _ forecast: WorkForecast) -> String {
    guard forecast.countsItems else { return figures.text(Quantity(shortened(value), .points)) }
    return "\(number(value))\u{A0}\(words.items.form(for: shortened(value).rounded(decimals: 1), in: language))"
  }

  private func number(_ value: Rational) -> String { figures.text(Quantity(shortened(value), .number)) }

  /// One decimal says enough of a pace.
  private func shortened(_ value: Rational) -> Rational {
    (try? ((try value * Rational(10)).roundedToWhole) / Rational(10)) ?? value
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}

extension Rational {
  fileprivate var roundedToWhole: Rational {
    let number = rounded(decimals: 0)
    return Rational((number.isNegative ? -1 : 1) * Int(clamping: number.digits))
  }
}

extension String {
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
  fileprivate var withoutFinalPoint: String { hasSuffix(".") ? String(dropLast()) : self }
}
