import Briefings
import Diagnostics
import Languages
import Portfolio
import Quantities
import RuleLanguage

/// The statements of a session added up, as lines for a person.
struct SessionTotal {
  let program: Program
  let language: Language

  func text(_ rollUp: RollUp) -> String {
    guard !rollUp.isTooLarge else { return TotalWords.tooLarge[language] + "\n" }
    var lines: [String] = []
    for slip in rollUp.slips where !slip.slip.value.isZero {
      lines.append(TotalWords.slip(subject(slip.subject), weeks(slip.slip))[language])
    }
    let rows: [(Localized<String>, RollUp.Money)] = [
      (TotalWords.certain, rollUp.oneOff), (TotalWords.perMonth, rollUp.recurring),
      (TotalWords.atStake, rollUp.atStake), (TotalWords.expected, rollUp.expected),
    ]
    for (title, amount) in rows {
      let parts = self.parts(amount)
      if !parts.isEmpty { lines.append(title[language] + parts.joined(separator: ", ")) }
    }
    if !rollUp.overlaps.isEmpty { lines.append(TotalWords.overlaps(rollUp.overlaps.count)[language]) }
    if lines.isEmpty { lines.append(OutcomeWords.noImpact[language]) }
    return lines.map { $0.terminalSafe + "\n" }.joined()
  }

  private func subject(_ subject: Item.Subject) -> String {
    switch subject {
    case .deliverable(let index): program.deliverables[index].phrase[language]
    case .named(let name): name
    case .unnamed: TotalWords.delivery[language]
    }
  }

  private func weeks(_ slip: Estimate) -> String {
    var output = TextBuffer()
    DurationFormat(language, daysPerWeek: program.daysPerWeek).append(weeks: slip, form: .plain, to: &output)
    return output.string
  }

  /// Cost first; value stands beside it, never added.
  private func parts(_ money: RollUp.Money) -> [String] {
    let kinds = [
      (TotalWords.cost, money.cost), (TotalWords.ofCapacity, money.capacity), (TotalWords.ofCash, money.cash),
      (TotalWords.value, money.value),
    ]
    let both = !money.capacity.value.isZero && !money.cash.value.isZero
    return kinds.enumerated().compactMap { index, kind in
      guard !kind.1.value.isZero, index == 0 || index == 3 || both else { return nil }
      var output = TextBuffer()
      MoneyFormat(language, currency: program.units[program.currency].name)
        .append(kind.1, form: .plain, precision: .table, to: &output)
      return kind.0[language] + output.string
    }
  }
}
