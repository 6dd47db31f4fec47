import Languages
import Portfolio
import Quantities
import RuleLanguage
import Translation

/// One row an option of a delay: when it arrives then, what it comes to, and from when on it pays.
struct RecoveryRows {
  let briefing: Briefing
  private var program: Program { briefing.engine.program }

  static let columns: [CSVColumn] = [
    .subject, .deliverable, .lever, .option, .gain, .gainLow, .gainHigh, .slip, .slipLow, .slipHigh, .expected,
    .teamTime, .toPay, .value, .costChange, .pays, .paysAt, .best, .sentence, .currency, .asOf,
  ]

  init(briefing: Briefing) {
    self.briefing = briefing
  }

  func table() -> CSVTable {
    var table = CSVTable(Self.columns, briefing.language)
    let page = PageBuilder(briefing: briefing)
    let texts = LeverText(program: program, language: briefing.language)
    for recovery in briefing.recoveries(atMost: RecoveryJSON.longestList) {
      let subject = subject(of: recovery, page)
      for (index, option) in recovery.options.enumerated() {
        var row = subject.merging(figures(of: option, recovery)) { $1 }
        row[.best] = recovery.best?.option == index ? .number("1") : .number("0")
        let said = [texts.sentence(option, recovery)] + texts.verdict(option, recovery)
        row[.sentence] = .text(said.joined(separator: " "))
        table.add(row)
      }
      for (lever, fault) in recovery.failed {
        let why = "\(RecoveryWords.all[briefing.language].missing)\(page.words.colon)\(texts.missing(fault))"
        table.add(subject.merging(name(of: lever)) { $1 }.merging([.sentence: .text(why)]) { $1 })
      }
    }
    return table
  }

  private func subject(of recovery: Recovery, _ page: PageBuilder) -> [CSVColumn: CSVCell] {
    let deliverable: String? =
      if case .deliverable(let index) = recovery.subject { program.deliverables[index].name } else { nil }
    return [
      .subject: .text(page.name(of: recovery.subject)), .deliverable: .text(deliverable ?? ""),
      .currency: .text(program.units[program.currency].name), .asOf: .date(program.asOf.iso8601),
    ]
  }

  private func name(of lever: Int) -> [CSVColumn: CSVCell] {
    [
      .lever: .text(program.levers[lever].name),
      .option: .text(program.levers[lever].title[briefing.language]),
    ]
  }

  private func figures(of option: LeverOption, _ recovery: Recovery) -> [CSVColumn: CSVCell] {
    var row = name(of: option.lever)
    row[.gain] = .number(option.gain.value.asJSON)
    row[.slip] = .number(option.remaining.value.asJSON)
    if !option.gain.isExact {
      (row[.gainLow], row[.gainHigh]) = (.number(option.gain.low.asJSON), .number(option.gain.high.asJSON))
    }
    if !option.remaining.isExact {
      let remaining = option.remaining
      (row[.slipLow], row[.slipHigh]) = (.number(remaining.low.asJSON), .number(remaining.high.asJSON))
    }
    row[.expected] = .date(recovery.arrival(option)?.iso8601)
    row[.teamTime] = .number(recovery.total(.capacity, with: option).asJSON)
    row[.toPay] = .number(recovery.total(.cash, with: option).asJSON)
    row[.value] = .number(option.amount(of: .value).value.asJSON)
    row[.costChange] = .number(option.change.value.asJSON)
    (row[.pays], row[.paysAt]) = pays(option.breakEven)
    return row
  }

  private func pays(_ breakEven: BreakEven) -> (CSVCell, CSVCell) {
    func cells(_ condition: String, _ words: Localized<String>, _ value: Rational? = nil) -> (CSVCell, CSVCell) {
      (.word(condition, said: words[briefing.language]), .number(value?.asJSON))
    }
    return switch breakEven {
    case .nothing: (.text(""), .number(nil))
    case .never: cells("never", Self.never)
    case .week(let least): cells("week_worth_more_than", Self.week, least)
    case .weekLater(let most): cells("week_costs_less_than", Self.weekLater, most)
    case .givenUp(let most): cells("given_up_worth_less_than", Self.givenUp, most)
    }
  }

  private static let never = Localized(fr: "jamais", en: "never", nl: "nooit")
  private static let week = Localized(
    fr: "une semaine gagnée vaut plus de", en: "a week gained is worth more than",
    nl: "een gewonnen week meer waard is dan")
  private static let weekLater = Localized(
    fr: "une semaine de plus coûte moins de", en: "one more week costs less than",
    nl: "een extra week minder kost dan")
  private static let givenUp = Localized(
    fr: "ce à quoi l'on renonce vaut moins de", en: "what is given up is worth less than",
    nl: "wat men opgeeft minder waard is dan")
}
