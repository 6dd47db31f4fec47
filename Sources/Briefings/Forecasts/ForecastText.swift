public import Languages
public import Portfolio
import Quantities
public import RuleLanguage

extension Program {
  /// When remaining work will be done.
  public func report(_ forecasts: [WorkForecast], trials: Int, seed: UInt64, in language: Language) -> Report {
    Report(
      day: asOf, page: { ForecastText(program: self, language: language).page(of: forecasts) },
      table: { ForecastRows(program: self, language: language).table(of: forecasts) },
      document: { ForecastJSON(program: self).document(forecasts, trials: trials, seed: seed) })
  }
}

/// A forecast as a person reads it: the dates, the chance of making one, and what they are made from.
struct ForecastText {
  private let program: Program
  private let language: Language
  private let words: ForecastWords
  private let figures: FigureText

  init(program: Program, language: Language) {
    self.program = program
    self.language = language
    words = ForecastWords.all[language]
    figures = FigureText(program: program, language: language)
  }

  // MARK: - A page of its own

  /// The dates of each forecast, and what they are made from.
  func page(of forecasts: [WorkForecast]) -> Page {
    let details = forecasts.prefix(PageBuilder.longestList).flatMap { forecast in
      [.heading(title(forecast)), .table(dates(of: forecast)), .list(assumptions(forecast))] as [Page.Block]
    }
    let isOne = forecasts.count == 1
    return Page(
      title: "\(words.heading) · \(text(program.asOf))", headline: headline(forecasts), language: language,
      blocks: isOne ? details : [.heading(words.dates), .table(overview(forecasts))], evidence: isOne ? [] : details)
  }

  /// « Le lancement de votre feature clé : 21 août 2026 (1 chance sur 2), 4 septembre 2026 (85 chances sur 100). »
  private func headline(_ forecasts: [WorkForecast]) -> String {
    let said = forecasts.prefix(2).map { forecast in
      let (probable, prudent) = (date(forecast, at: 0.5), date(forecast, at: 0.85))
      guard forecast.date(at: 0.5) != nil else { return "\(subject(of: forecast))\(words.colon)\(words.never)" }
      let dates =
        probable == prudent
        ? "\(prudent) (\(words.prudentChance))"
        : "\(probable) (\(words.probableChance)), \(prudent) (\(words.prudentChance))"
      return "\(subject(of: forecast))\(words.colon)\(dates)"
    }
    return said.joined(separator: semicolon) + "."
  }

  /// A row a date.
  private func dates(of forecast: WorkForecast) -> Page.Table {
    var rows = [
      ["\(words.probable) (\(words.probableChance))", date(forecast, at: 0.5), sprints(forecast, at: 0.5), ""],
      ["\(words.prudent) (\(words.prudentChance))", date(forecast, at: 0.85), sprints(forecast, at: 0.85), ""],
      [words.between, interval(forecast), "", ""],
    ]
    if let due = forecast.due {
      rows.append(["\(words.making) \(text(due))", percentage(forecast.probability(by: due)), "", ""])
    }
    return Page.Table(head: [words.chance, words.by, "Sprints", ""], rows: rows, figures: [1, 2])
  }

  /// A row a deliverable.
  private func overview(_ forecasts: [WorkForecast]) -> Page.Table {
    let rows = forecasts.prefix(PageBuilder.longestList).map { forecast in
      [
        subject(of: forecast), points(forecast.remaining, forecast), date(forecast, at: 0.5), date(forecast, at: 0.85),
        forecast.due.map { "\(text($0)) (\(percentage(forecast.probability(by: $0))))" } ?? "",
        forecast.isWidened ? words.widened : "",
      ]
    }
    return Page.Table(
      head: [words.work, words.left, words.probable, words.prudent, words.due, ""], rows: rows, figures: [1, 2, 3, 4])
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

  func subject(of forecast: WorkForecast) -> String {
    forecast.deliverable.map { program.deliverables[$0].phrase[language].capitalisedFirst } ?? words.unnamed
  }

  private func title(_ forecast: WorkForecast) -> String {
    let team = program.teams[forecast.team].title
    return "\(subject(of: forecast)), \(words.remaining) \(points(forecast.remaining, forecast)) (\(team))"
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
    var output = TextBuffer()
    DateFormat(language).append(date, to: &output)
    return output.string
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
