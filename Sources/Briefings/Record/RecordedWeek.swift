import Documents
import Languages
import Quantities

/// What an earlier page came to: enough to show where the totals are going.
struct RecordedWeek: Sendable, Equatable {
  let asOf: String
  /// The longest delay, in weeks.
  let delay: Rational
  let teamTime: Rational
  let toPay: Rational
  let margin: Rational

  /// A page shows a few, and a document keeps no more than a year of them.
  static let kept = 52
}

extension RecordedWeek {
  init(of record: BriefingRecord) {
    asOf = record.asOf
    delay = record.slips.map(\.weeks).max() ?? .zero
    teamTime = record.totals.amounts[.teamTime]
    toPay = record.totals.amounts[.toPay]
    margin = record.totals.amounts[.value]
  }

  init?(_ tree: JSONTree) {
    guard let day = tree["as_of"]?.day, let delay = tree["delay"]?.rational,
      let teamTime = tree["team_time"]?.rational, let toPay = tree["to_pay"]?.rational,
      let margin = tree["margin"]?.rational
    else { return nil }
    self.init(asOf: day, delay: delay, teamTime: teamTime, toPay: toPay, margin: margin)
  }

  func append(to output: inout TextBuffer) {
    output.append("{\"as_of\":")
    output.appendJSON(asOf)
    for (name, value) in [("delay", delay), ("team_time", teamTime), ("to_pay", toPay), ("margin", margin)] {
      output.append(contentsOf: ",\"\(name)\":".utf8)
      output.appendJSON(value)
    }
    output.append("}")
  }
}
