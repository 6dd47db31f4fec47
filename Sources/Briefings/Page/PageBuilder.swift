import Diagnostics
import Languages
import Portfolio
import Quantities
import RuleLanguage
import Translation

/// Lays a briefing out as a page: the headline, then what changes, what to decide, and the evidence.
struct PageBuilder {
  let briefing: Briefing
  let words: PageWords
  let money: MoneyFormat
  let durations: DurationFormat
  let sentences: SentenceWriter
  /// Certain items, worst first.
  let ranked: [Int]
  var program: Program { briefing.engine.program }
  var total: RollUp { briefing.total }

  /// A page is for reading: longer lists say how many more there are.
  static let longestList = 60

  init(briefing: Briefing) {
    self.briefing = briefing
    words = PageWords.all[briefing.language]
    money = MoneyFormat(
      briefing.language, currency: briefing.engine.program.units[briefing.engine.program.currency].name)
    durations = DurationFormat(briefing.language)
    ranked = Self.ranked(briefing.total)
    sentences = SentenceWriter(program: briefing.engine.program, language: briefing.language)
  }

  func page() -> Page {
    var blocks: [Page.Block] = []
    blocks += weather()
    blocks += impacts()
    blocks += totals()
    blocks += sensitivity()
    blocks += dates()
    blocks += forecasts()
    blocks += questions()
    blocks += decisions()
    blocks += options()
    blocks += risks()
    blocks += notCounted()
    blocks += assumptions()
    blocks += toCheck()
    blocks += withoutImpact()
    blocks += evidence()
    blocks += passedOver()
    return Page(title: words.title, headline: headline(), blocks: blocks)
  }

  // MARK: - Figures

  func weeks(_ estimate: Estimate) -> String {
    var output: [UInt8] = []
    durations.append(weeks: estimate, form: .plain, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  func amount(_ estimate: Estimate, _ precision: Precision = .sentence) -> String {
    var output: [UInt8] = []
    money.append(estimate, form: .plain, precision: precision, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  func name(of subject: Item.Subject) -> String {
    switch subject {
    case .deliverable(let index): program.deliverables[index].phrase[briefing.language].capitalisedFirst
    case .named(let name): name.capitalisedFirst
    case .unnamed: words.unnamed
    }
  }

  // MARK: - Headline

  func headline() -> String {
    if total.isTooLarge { return words.rollUp.tooLarge }
    var parts: [String] = []
    if let worst = total.slips.first, worst.slip.value > .zero {
      parts.append("\(name(of: worst.subject))\(words.colon)\(late(weeks(worst.slip)))")
    }
    let cost = total.oneOff.cost
    if !cost.value.isZero { parts.append(labelled(cost.value.isNegative ? gain : costLabel, amount(magnitude(cost)))) }
    let monthly = total.recurring.cost
    if !monthly.value.isZero { parts.append(labelled(monthlyLabel, amount(monthly))) }
    if !total.oneOff.value.value.isZero { parts.append(labelled(valueLabel, amount(total.oneOff.value))) }
    let atStake = total.atStake.cost
    if !atStake.value.isZero { parts.append(labelled(riskLabel, amount(atStake))) }
    return parts.isEmpty ? words.nothing : parts.joined(separator: " · ")
  }

  private func magnitude(_ estimate: Estimate) -> Estimate {
    estimate.value.isNegative ? -estimate : estimate
  }

  private func labelled(_ label: Localized<String>, _ figure: String) -> String {
    label[briefing.language] + " " + figure
  }

  private func late(_ weeks: String) -> String {
    switch briefing.language {
    case .french: "\(weeks) de retard"
    case .english: "\(weeks) late"
    case .dutch: "\(weeks) later"
    }
  }

  private var costLabel: Localized<String> { Localized(fr: "coût", en: "cost", nl: "kosten") }
  private var gain: Localized<String> {
    Localized(fr: "capacité rendue", en: "capacity freed", nl: "vrijgemaakte capaciteit")
  }
  private var monthlyLabel: Localized<String> { Localized(fr: "par mois", en: "per month", nl: "per maand") }
  private var valueLabel: Localized<String> {
    Localized(fr: "activité perdue", en: "business lost", nl: "verloren omzet")
  }
  private var riskLabel: Localized<String> {
    Localized(fr: "en jeu dans les risques", en: "at stake in risks", nl: "op het spel in risico's")
  }

  // MARK: - Weather

  private func weather() -> [Page.Block] {
    let slips = total.slips.filter { $0.subject != .unnamed }
    guard !slips.isEmpty else { return [] }
    let rows = slips.prefix(Self.longestList).map { slip -> String in
      let weeks = slip.slip.value
      // Under a week is on track, under four to be watched: the thresholds of a steering page.
      let level = weeks < .one ? words.levels.good : weeks < Rational(4) ? words.levels.watch : words.levels.storm
      var text = "\(level) — \(name(of: slip.subject))\(words.colon)\(self.weeks(slip.slip))"
      if slip.ifSerial.value > slip.slip.value { text += " (\(self.weeks(slip.ifSerial)) \(words.serial))" }
      return text
    }
    return [.heading(words.status), .list(rows)]
  }
}

extension String {
  /// With a capital first letter.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
