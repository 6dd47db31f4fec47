import Diagnostics
import Languages
import Quantities
import RuleLanguage

extension Listing {
  /// What is known of days, rates of exchange and the year's cost of teams, below the parameters.
  var modelFacts: String {
    let lines = calendarLines + rateLines + payrollLines
    return lines.isEmpty ? "" : "\n" + lines.map { $0.terminalSafe + "\n" }.joined()
  }

  private var calendarLines: [String] {
    let calendar = program.calendar.map { ["calendar \($0)"] } ?? []
    func lines(_ keyword: String, _ periods: [Closure]) -> [String] {
      periods.map { period in
        let days = period.from == period.to ? "" : " to \(period.to.iso8601)"
        return "\(keyword) \(period.from.iso8601)\(days)" + (period.label.map { "  \($0)" } ?? "")
      }
    }
    return calendar + lines("closed", program.closures) + lines("half_day", program.halfDays)
  }

  private var rateLines: [String] {
    program.rates.map { rate in
      let text = program.sources.text(of: rate.span).split(separator: "\n").first ?? ""
      let formula = text.split(separator: " ").prefix { $0 != "source" }.joined(separator: " ")
      let mark = rate.holds ? "" : CheckWords.doesNotHold[language]
      return [formula + mark, program.sources.place(of: rate.span), rate.source ?? ""]
        .filter { !$0.isEmpty }.joined(separator: "  ")
    }
  }

  private var payrollLines: [String] {
    shownChecks.map { check in
      let team = program.teams[check.team].title
      guard let payroll = check.payroll, let excess = check.excess else {
        return CheckWords.payrollToCompare(team, money(check.computed))[language]
      }
      var text = TextBuffer()
      let percent = (try? excess.magnitude * Rational(100)) ?? .zero
      NumberFormat(language).append(percent.rounded(decimals: 0), to: &text)
      text += (language == .french ? "\u{A0}%" : "%").utf8
      let sign = excess.isNegative ? "−" : "+"
      return CheckWords.payrollCompared(
        team, money(check.computed), payroll: money(payroll), gap: sign + text.string,
        isPlausible: check.isPlausible)[language]
    }
  }

  /// The user's teams; ours when there is no other.
  private var shownChecks: [PayrollCheck] {
    let checks = program.payrollChecks
    guard let people = program.parameter(named: "team.people") else { return checks }
    let own = checks.filter { program.declaration(of: people, in: Scope(team: $0.team))?.layer.isUsers == true }
    return own.isEmpty ? checks : own
  }

  private func money(_ amount: Rational) -> String {
    var text = TextBuffer()
    MoneyFormat(language, currency: program.units[program.currency].name).append(
      amount, precision: .sentence, to: &text)
    return text.string
  }
}
