import Diagnostics
import Languages
public import Quantities

/// A team's cost as the model computes it, against what its accounts say: a rate that is far off shows here first.
public struct PayrollCheck: Sendable, Hashable {
  /// Into `Program.teams`.
  public let team: Int
  /// A full week over the weeks worked in a year, in base units of money a year.
  public let computed: Rational
  /// The same from the accounts; nil while nobody has given it.
  public let payroll: Rational?

  /// By how much the model is above the accounts, as a part of them.
  public var excess: Rational? { payroll.flatMap { try? computed / $0 - .one } }
  /// Within 15 %, or not to be told.
  public var isPlausible: Bool { excess.map { $0.magnitude <= Self.tolerance } ?? true }

  /// Source: the sanity check of the cost model, a convention.
  static let tolerance = (try? Rational(15, 100)) ?? .zero
}

extension Program {
  /// One for each team whose cost of a year is known.
  public var payrollChecks: [PayrollCheck] {
    guard let burn = parameter(named: "team.yearly_burn"), let payroll = parameter(named: "team.payroll"),
      let year = units.unit(named: "year").flatMap({ units[$0].factor })
    else { return [] }
    return teams.indices.compactMap { team in
      func yearly(_ parameter: Int) -> Rational? {
        guard case .known(let rate) = value(of: parameter, in: Scope(team: team)) else { return nil }
        return try? rate * year
      }
      return yearly(burn).map { PayrollCheck(team: team, computed: $0, payroll: yearly(payroll)) }
    }
  }

  /// A warning for each team whose computed cost is far from its accounts.
  func implausiblePayrolls() -> [Diagnostic] {
    guard let parameter = parameter(named: "team.payroll") else { return [] }
    return payrollChecks.filter { !$0.isPlausible }.compactMap { check in
      guard let span = declaration(of: parameter, in: Scope(team: check.team))?.span, let excess = check.excess,
        let percent = try? (excess * Rational(100)).rounded()
      else { return nil }
      return .implausiblePayroll(
        team: teams[check.team].name, percent: Int(percent.numerator), isAbove: !excess.isNegative, span)
    }
  }
}

extension Rational {
  fileprivate func rounded() throws(ArithmeticFault) -> Rational { try BuiltinFunction.round.applied(to: self) }
}

extension Diagnostic {
  fileprivate static func implausiblePayroll(
    team: String, percent: Int, isAbove: Bool, _ span: SourceSpan
  ) -> Diagnostic {
    let part = abs(percent)
    return Diagnostic(
      code: "E105", severity: .warning,
      message: Localized(
        fr:
          "le coût calculé de l'équipe `\(team)` est \(part) % \(isAbove ? "au-dessus" : "au-dessous") de ses comptes",
        en: "the computed cost of the team `\(team)` is \(part)% \(isAbove ? "above" : "below") its accounts",
        nl: "de berekende kost van het team `\(team)` ligt \(part)% \(isAbove ? "boven" : "onder") zijn boekhouding"),
      span: span,
      help: Localized(
        fr: "revoyez `people`, `day_rate` ou `weeks_worked` : l'écart attendu est de 15 % au plus",
        en: "look again at `people`, `day_rate` or `weeks_worked`: at most 15% is expected",
        nl: "bekijk `people`, `day_rate` of `weeks_worked` opnieuw: hoogstens 15% wordt verwacht"))
  }
}
