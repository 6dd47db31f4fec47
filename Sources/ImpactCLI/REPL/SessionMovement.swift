import Briefings
import Diagnostics
import Languages
import Portfolio
import Quantities
import RuleLanguage
import Translation

/// What a change did to a session: the total before and after, and the lines that moved.
struct SessionMovement {
  let program: Program
  let language: Language

  func text(from earlier: Briefing, to later: Briefing) -> String {
    let totals = zip(figures(of: earlier.total), figures(of: later.total)).filter { old, new in
      !old.value.isZero || !new.value.isZero
    }
    let moved = totals.filter { $0.value != $1.value }
    let parts =
      moved.isEmpty
      ? totals.map { _, new in "\(new.label) \(text(new))" }
      : moved.map { old, new in "\(new.label) \(change(old, new))" }
    guard !parts.isEmpty else { return "" }
    let opening = moved.isEmpty ? TotalWords.unchanged[language] : TotalWords.total[language]
    let lines = movedLines(from: earlier, to: later)
    return ([opening + parts.joined(separator: ", ")] + lines).map { $0.terminalSafe + "\n" }.joined()
  }

  // MARK: - Totals

  private struct Figure {
    let label: String
    let value: Rational
    let isTime: Bool
  }

  private func figures(of total: RollUp) -> [Figure] {
    let slip = total.slips.map(\.slip.value).max { $0 < $1 } ?? .zero
    let money = [
      (TotalWords.teamTime, total.oneOff.capacity), (TotalWords.toPay, total.oneOff.cash),
      (TotalWords.margin, total.oneOff.value), (TotalWords.eachMonth, total.recurring.cost),
    ]
    return [Figure(label: TotalWords.delay[language], value: slip, isTime: true)]
      + money.map { Figure(label: $0.0[language], value: $0.1.value, isTime: false) }
  }

  private func text(_ figure: Figure) -> String {
    figure.isTime ? weeks(figure.value) : amount(figure.value)
  }

  /// « 120 k€ → 168 k€ (+48 k€) ».
  private func change(_ old: Figure, _ new: Figure) -> String {
    let difference = (try? new.value - old.value) ?? .zero
    let step = Figure(label: "", value: difference, isTime: new.isTime)
    let sign = difference.isNegative ? "" : "+"
    return "\(text(old)) → \(text(new)) (\(sign)\(text(step)))"
  }

  // MARK: - Lines

  private func movedLines(from earlier: Briefing, to later: Briefing) -> [String] {
    let before = Dictionary(earlier.lines.map { (Place($0), $0) }) { first, _ in first }
    return later.lines.enumerated().compactMap { index, line in
      guard let old = before[Place(line)] else { return nil }
      let (first, second) = (figures(of: old), figures(of: line))
      guard first != second else { return nil }
      let (nothing, colon) = ("—", language == .french ? "\u{A0}: " : ": ")
      let change = "\(first.isEmpty ? nothing : first) → \(second.isEmpty ? nothing : second)"
      return "  \(index + 1) \(line.original)\(colon)\(change)"
    }
  }

  private struct Place: Hashable {
    let file: String
    let line: Int
    let column: Int

    init(_ line: TranslatedLine) {
      (file, self.line, column) = (line.file, line.line, line.column)
    }
  }

  /// « 6 semaines, 120 k€ ».
  private func figures(of line: TranslatedLine) -> String {
    line.result.impacts.flatMap { impact in
      let monthly = TotalWords.eachMonth[language]
      return [
        impact.slip.map { weeks($0.value) }, impact.cost.map { amount($0.value) },
        impact.value.map { amount($0.value) + (impact.isValueRecurring ? " \(monthly)" : "") },
        impact.runRate.map { "\(amount($0.value)) \(monthly)" },
      ].compactMap { $0 }
    }.joined(separator: ", ")
  }

  private func weeks(_ value: Rational) -> String {
    var output = TextBuffer()
    DurationFormat(language, daysPerWeek: program.daysPerWeek).append(weeks: value, to: &output)
    return output.string
  }

  private func amount(_ value: Rational) -> String {
    var output = TextBuffer()
    MoneyFormat(language, currency: program.units[program.currency].name).append(
      value, precision: .sentence, to: &output)
    return output.string
  }
}
