import Languages
import Portfolio

extension Briefing {
  /// When the remaining work of deliverables will be done, where the model gives it.
  var forecasts: [WorkForecast] { WorkForecast.all(in: engine) }
}

extension PageBuilder {
  func forecasts() -> [Page.Block] {
    let forecasts = briefing.forecasts
    guard !forecasts.isEmpty else { return [] }
    let text = ForecastText(program: program, language: briefing.language)
    return [
      .heading(ForecastWords.all[briefing.language].heading), .list(forecasts.prefix(Self.longestList).map(text.line)),
    ]
  }
}
