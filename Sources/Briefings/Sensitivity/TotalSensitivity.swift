import Languages
import Portfolio
import Quantities
import RuleLanguage
import Translation

extension Briefing {
  /// The words of the statement that leaves a figure open.
  func quote(_ item: Int, _ range: StatedRange) -> String {
    guard total.items.indices.contains(item), let span = range.span else { return "" }
    return String(decoding: Array(lines[total.items[item].statement].text.utf8)[span], as: UTF8.self)
  }

  /// What the totals depend on, as lines for a person; nothing uncertain in them says how to open a figure.
  public func sensitivity() -> String {
    let text = SensitivityText(program: engine.program, language: language)
    let tables = text.parts(of: total).map { name, dependence in
      text.table(name, dependence, .money) { item, range in text.quoted(quote(item, range)) }
    }
    return tables.isEmpty ? text.nothingUncertain + "\n" : tables.joined()
  }
}

extension SensitivityText {
  /// The totals that something uncertain goes into, the cost first.
  func parts(of total: RollUp) -> [(name: String, dependence: Dependence)] {
    guard let dependences = total.dependences else { return [] }
    let words = SensitivityWords.all[language]
    let parts: [(String, Dependence?)] = [
      (words.total, dependences.cost), (words.monthlyTotal, dependences.runRate), (words.value, dependences.value),
    ]
    return parts.compactMap { name, dependence in dependence.map { (name, $0) } }
  }
}

extension PageBuilder {
  /// What the bounds of the page mean; nil where nothing was drawn.
  var draws: String? {
    guard briefing.engine.uncertainty != nil || total.dependences != nil else { return nil }
    var trials = TextBuffer()
    NumberFormat(briefing.language).append(Rational(briefing.engine.trials).rounded(decimals: 0), to: &trials)
    return SensitivityWords.draws(
      trials: trials.string, seed: briefing.engine.seed)[briefing.language]
  }

  /// « Le total dépend surtout de … », then each figure from its low to its high.
  func sensitivity() -> [Page.Block] {
    let text = SensitivityText(program: program, language: briefing.language)
    guard let (name, dependence) = text.parts(of: total).first else { return [] }
    func quote(_ item: Int, _ range: StatedRange) -> String { quoted(briefing.quote(item, range)) }
    let rows = [text.sentence(name, dependence, quoting: quote)]
    return [
      .heading(SensitivityWords.all[briefing.language].heading),
      .list(rows + text.swings(dependence, .money, quoting: quote).prefix(Self.rowsOnSheet)),
      .picture(tornado(text.bars(dependence, quoting: quote))),
    ]
  }

  /// How far each assumption moves the total, the widest swing first.
  private func tornado(_ drivers: [(name: String, driver: Dependence.Driver)]) -> Picture {
    let drivers = Array(drivers.prefix(Self.rowsOnSheet))
    let ends = drivers.flatMap { [$0.driver.outcomeAtLow, $0.driver.outcomeAtHigh] }
    let scale = PictureScale(of: ends)
    let words = PictureWords.all[briefing.language]
    let rows = drivers.map { name, driver in
      let (low, high) = (driver.outcomeAtLow, driver.outcomeAtHigh)
      let middle = (try? (low + high) / Rational(2)) ?? low
      let spans = [low, high].enumerated().map { part, end in
        let (one, other) = (scale.position(of: end), scale.position(of: middle))
        return Picture.Span(
          start: min(one, other), end: max(one, other), part: part,
          label: "\(words.ends[part])\(self.words.colon)\(amount(Estimate(end)))")
      }
      return Picture.Row(label: name, value: "\(amount(Estimate(low))) → \(amount(Estimate(high)))", spans: spans)
    }
    let ticks = scale.steps.map { Picture.Tick(position: scale.position(of: $0), label: amount(Estimate($0))) }
    return Picture(
      kind: .tornado, title: words.tornado, description: said(rows), legend: words.ends, ticks: ticks, rows: rows)
  }
}
