import Languages
import Portfolio
import Quantities
import RuleLanguage

/// One row a forecast: what is left, by when it is done, and the chance of making the day it is due.
struct ForecastRows {
  let program: Program
  let language: Language

  static let columns: [CSVColumn] = [
    .subject, .deliverable, .team, .remaining, .remainingUnit, .low, .median, .prudent, .high, .medianSprints,
    .prudentSprints, .due, .probability, .asOf,
  ]

  func table(of forecasts: [WorkForecast]) -> CSVTable {
    var table = CSVTable(Self.columns, language)
    let texts = ForecastText(program: program, language: language)
    for forecast in forecasts { table.add(row(forecast, texts)) }
    return table
  }

  private func row(_ forecast: WorkForecast, _ texts: ForecastText) -> [CSVColumn: CSVCell] {
    func date(_ share: Double) -> CSVCell { .date(forecast.date(at: share)?.iso8601) }
    func sprints(_ share: Double) -> CSVCell { .number(forecast.sprints(at: share).map(String.init)) }
    return [
      .subject: .text(texts.subject(of: forecast)),
      .deliverable: .text(forecast.deliverable.map { program.deliverables[$0].name } ?? ""),
      .team: .text(program.teams[forecast.team].name), .remaining: .number(forecast.remaining.asJSON),
      .remainingUnit: unit(of: forecast), .low: date(0.1), .median: date(0.5), .prudent: date(0.85),
      .high: date(0.9), .medianSprints: sprints(0.5), .prudentSprints: sprints(0.85),
      .due: .date(forecast.due?.iso8601),
      .probability: .number(forecast.due.map { forecast.roundedProbability(by: $0).asJSON }),
      .asOf: .date(program.asOf.iso8601),
    ]
  }

  private func unit(of forecast: WorkForecast) -> CSVCell {
    let count = Rational(2).rounded(decimals: 0)
    guard forecast.countsItems else { return .word("point", said: Self.points[language]) }
    return .word("item", said: ForecastWords.all[language].items.form(for: count, in: language))
  }

  private static let points = Localized(fr: "points", en: "points", nl: "punten")
}
