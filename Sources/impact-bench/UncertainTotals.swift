import Briefings
import Diagnostics
import Languages
import Portfolio
import Quantities
import RuleLanguage
import StandardRules
import Translation

extension Benchmark {
  /// Ten figures that a model leaves open.
  private static let openModel = """
    team.people = 4 to 7 people
    team.day_rate = pert(600, 800, 1200 €/person/day)
    team.velocity = history 28, 33, 31, 24, 35, 29 points/sprint
    downtime_rate = 1000 to 4000 €/clock_hour
    cloud_bill = 8000 to 12000 €/month
    bug_effort = triangular(0.3, 0.5, 1.5 person_day)
    rework_factor = 20 to 50 %
    financing_rate = 3 to 8 %/year
    recurring_bill = 1000 to 3000 €/month
    key_feature.cost_of_delay = 8 to 15 k€/week

    """

  /// A thousand statements with ten open figures and ten thousand trials: loaded, translated, added up and measured.
  func addUncertainTotals(to table: inout Table) {
    var corpus = Corpus(seed: seed)
    let statements = (0..<1_000).map { _ in corpus.statement() }
    var (bounds, total) = (0, "")
    let time = ContinuousClock().measure {
      guard let engine = Self.openEngine() else { return }
      var translator = Translator(engine: engine)
      let lines = statements.enumerated().map { index, text in
        TranslatedLine(
          text: text, file: "bench", line: index + 1, column: 1, result: translator.translate(text))
      }
      bounds = lines.flatMap(\.result.impacts).count { $0.cost?.median != nil || $0.slip?.median != nil }
      let cost = Ledger(lines, by: engine).total.oneOff.cost
      total = cost.median == nil ? "no bounds" : "\(bounds) lines with bounds"
    }
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    table.add("1,000 statements, 10 open figures, 10,000 trials", "\(decimals(seconds)) s", total)
  }

  private static func openEngine() -> Engine? {
    var layers = StandardRules.files.map {
      (layer: Layer.standard, file: SourceFile(name: $0.name, text: Array($0.text.utf8)))
    }
    layers.append((.user, SourceFile(name: "open.model", text: Array(openModel.utf8))))
    guard let day = CalendarDate(year: 2026, month: 2, day: 16) else { return nil }
    return Program.load(layers, asOf: day).program.map { Engine(program: $0) }
  }
}
