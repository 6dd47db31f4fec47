import Languages
import RuleLanguage

/// Three kinds of money that are never one: time of people who are paid anyway, invoices that come only because of
/// this, and margin.
struct MoneyWords: Sendable {
  /// Over a column, or before a colon.
  let name: @Sendable (MoneyKind) -> String
  /// « 120 k€ de temps d'équipe ».
  let of: @Sendable (String, MoneyKind) -> String
  /// The same of a gain, without its sign.
  let less: @Sendable (String, MoneyKind) -> String
  let atStake: @Sendable (String) -> String
  /// Before a sum over the twelve months that come.
  let overTwelveMonths: String
  /// What a year of team time is counted in.
  let weeksWorked: @Sendable (String) -> String
  /// Of team time that lowers no cost until somebody gives the people other work: over a row, and of an amount.
  let freedRow: String
  let freed: @Sendable (String) -> String
  /// Between the last two of several amounts.
  let and: String

  static let all = Localized(
    fr: MoneyWords(
      name: { kind in
        switch kind {
        case .capacity: "Temps d'équipe"
        case .cash: "À payer"
        case .value: "Marge"
        }
      },
      of: { amount, kind in
        switch kind {
        case .capacity: "\(amount) de temps d'équipe"
        case .cash: "\(amount) à payer"
        case .value: "\(amount) de marge"
        }
      },
      less: { amount, kind in
        switch kind {
        case .capacity: "\(amount) de temps d'équipe libérés"
        case .cash: "\(amount) de moins à payer"
        case .value: "\(amount) de marge gagnés"
        }
      },
      atStake: { "\($0) en jeu" }, overTwelveMonths: "Sur 12 mois",
      weeksWorked: { "\($0) semaines travaillées par an" },
      freedRow: "Libéré si réaffecté (hors total)", freed: { "\($0) de temps d'équipe libérés si réaffectés" },
      and: " et "),
    en: MoneyWords(
      name: { kind in
        switch kind {
        case .capacity: "Team time"
        case .cash: "To pay"
        case .value: "Margin"
        }
      },
      of: { amount, kind in
        switch kind {
        case .capacity: "\(amount) of team time"
        case .cash: "\(amount) to pay"
        case .value: "\(amount) of margin"
        }
      },
      less: { amount, kind in
        switch kind {
        case .capacity: "\(amount) of team time freed"
        case .cash: "\(amount) less to pay"
        case .value: "\(amount) of margin gained"
        }
      },
      atStake: { "\($0) at stake" }, overTwelveMonths: "Over 12 months",
      weeksWorked: { "\($0) weeks worked a year" },
      freedRow: "Freed if reassigned (outside the total)", freed: { "\($0) of team time freed if reassigned" },
      and: " and "),
    nl: MoneyWords(
      name: { kind in
        switch kind {
        case .capacity: "Teamtijd"
        case .cash: "Te betalen"
        case .value: "Marge"
        }
      },
      of: { amount, kind in
        switch kind {
        case .capacity: "\(amount) teamtijd"
        case .cash: "\(amount) te betalen"
        case .value: "\(amount) marge"
        }
      },
      less: { amount, kind in
        switch kind {
        case .capacity: "\(amount) teamtijd vrijgemaakt"
        case .cash: "\(amount) minder te betalen"
        case .value: "\(amount) marge gewonnen"
        }
      },
      atStake: { "\($0) op het spel" }, overTwelveMonths: "Over 12 maanden",
      weeksWorked: { "\($0) gewerkte weken per jaar" },
      freedRow: "Vrij bij andere inzet (buiten het totaal)", freed: { "\($0) teamtijd vrij bij andere inzet" },
      and: " en "))
}
