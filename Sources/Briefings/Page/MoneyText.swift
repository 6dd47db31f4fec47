import Languages
import Portfolio
import Quantities
import RuleLanguage
import Translation

// Money in words and in columns, its three kinds apart.
extension PageBuilder {
  var moneyWords: MoneyWords { MoneyWords.all[briefing.language] }

  /// « 120 k€ de temps d'équipe »; of a gain, « 40 k€ de temps d'équipe libérés ».
  func phrase(_ money: Estimate, _ kind: MoneyKind, isMonthly: Bool = false, _ precision: Precision = .sentence)
    -> String
  {
    let size = amount(money.value.isNegative ? -money : money, precision) + (isMonthly ? perMonth : "")
    return money.value.isNegative ? moneyWords.less(size, kind) : moneyWords.of(size, kind)
  }

  /// What is not zero, one-off and then a month.
  func phrases(_ oneOff: RollUp.Money, _ monthly: RollUp.Money, _ precision: Precision = .sentence) -> [String] {
    MoneyKind.allCases.filter { !oneOff[$0].value.isZero }.map { phrase(oneOff[$0], $0, precision) }
      + MoneyKind.allCases.filter { !monthly[$0].value.isZero }
      .map { phrase(monthly[$0], $0, isMonthly: true, precision) }
  }

  /// The lines of one impact.
  func phrases(_ impact: Impact, _ precision: Precision = .sentence) -> [String] {
    [false, true].flatMap { isMonthly in
      MoneyKind.allCases.compactMap { kind in
        impact.amount(kind, isRecurring: isMonthly).flatMap {
          $0.value.isZero ? nil : phrase($0, kind, isMonthly: isMonthly, precision)
        }
      }
    }
  }

  /// The same without ranges.
  func centralPhrases(_ impact: Impact) -> [String] {
    [false, true].flatMap { isMonthly in
      MoneyKind.allCases.compactMap { kind in
        guard let sum = impact.amount(kind, isRecurring: isMonthly), !sum.value.isZero else { return nil }
        return phrase(sum.central, kind, isMonthly: isMonthly)
      }
    }
  }

  /// « a, b et c ».
  func listed(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + moneyWords.and + last
  }

  /// « 43,6 semaines travaillées par an »: why a year is not twelve months of team time.
  var weeksWorked: String {
    guard let weeks = try? program.workedShare * Rational(52) else { return "" }
    var output = TextBuffer()
    NumberFormat(briefing.language).append(weeks.rounded(decimals: 1), to: &output)
    return moneyWords.weeksWorked(output.string)
  }

  /// Rounded to what tables show.
  func whole(_ amount: Rational) -> Rational { (try? apportioned([amount]))?.first ?? amount }
}
