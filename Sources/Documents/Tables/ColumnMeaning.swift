/// What the cells of a column are about.
package enum ColumnMeaning: String, CaseIterable, Sendable {
  /// What the row is about: a deliverable, a task, a line of the budget.
  case name
  /// What the name belongs to: a project, a programme.
  case group
  case plan
  case actual
  case remaining
  case forecast
  case variance
  case delay
  case comment
  /// Comments on what might happen.
  case risk
  /// How likely a risk is.
  case probability
  /// What a risk would come to.
  case consequence
  /// Comments on what is aimed at.
  case intention
  /// Colours, states, owners, shares done, numbers of rows: nothing that is an impact by itself.
  case status
  case ignored = "ignore"
}

/// What a column's numbers count.
package enum ColumnUnit: Hashable, Sendable {
  case personDays
  case personHours
  /// Working days where the other columns tell whether of one person or of the calendar.
  case days
  case weeks
  case sprints
  case months
  case points
  /// Of so many units of a currency (1, 1 000, 1 000 000), for a span of time or once.
  case money(scale: Int, symbol: String, per: String?)
  case percent
  case other

  /// `j/h`, `person-days`, `k€/mois`, `EUR HT`; nil when the text is no unit that we know.
  package init?(_ text: String) {
    let folded = HeaderText.folded(text).split(separator: " ").joined(separator: " ")
    // « €/mois » is money, though only « mois » is left of it when folded.
    if let money = Self.money(text) {
      self = money
    } else if let unit = Self.names.first(where: { $0.names.contains(folded) })?.unit {
      self = unit
    } else {
      return nil
    }
  }

  private static let names: [(unit: ColumnUnit, names: [String])] = [
    (.personDays, TableWord.personDays.words), (.personHours, TableWord.personHours.words),
    (.days, TableWord.days.words), (.weeks, TableWord.weeks.words), (.sprints, TableWord.sprints.words),
    (.months, TableWord.months.words), (.points, TableWord.points.words), (.percent, TableWord.percent.words),
    (.other, TableWord.otherUnit.words),
  ]

  /// `k€`, `€ HT / mois`, `EUR per month`, `M$`.
  private static func money(_ text: String) -> ColumnUnit? {
    let folded = text.lowercased()
    let symbols = [("€", "€"), ("eur", "€"), ("$", "$"), ("usd", "$"), ("£", "£"), ("gbp", "£")]
    guard let symbol = symbols.first(where: { folded.range(of: $0.0) != nil })?.1 else { return nil }
    let words = folded.split { !$0.isLetter && !"€$£".contains($0) }.map(String.init)
    let isThousand = words.contains { $0.hasPrefix("k") && $0.count <= 4 }
    let isMillion = words.contains { ["m€", "m$", "m£", "meur", "mln", "mio"].contains($0) }
    let spans = [("mois", "month"), ("month", "month"), ("maand", "month"), ("an", "year"), ("year", "year")]
    let more = [("jaar", "year"), ("annuel", "year"), ("mensuel", "month"), ("trimestre", "quarter")]
    let per = (spans + more).first { words.contains($0.0) }?.1
    return .money(scale: isThousand ? 1000 : isMillion ? 1_000_000 : 1, symbol: symbol, per: per)
  }

  /// The same for a span of time, where the unit is money for none.
  func spanning(_ span: String?) -> ColumnUnit {
    guard case .money(let scale, let symbol, nil) = self, let span else { return self }
    return .money(scale: scale, symbol: symbol, per: span)
  }

  var isEffort: Bool { self == .personDays || self == .personHours }
  var isMoney: Bool { if case .money = self { true } else { false } }
}
