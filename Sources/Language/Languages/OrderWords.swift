import Languages

/// What a language says about the place of one fact among others: in order, in time, over. The words stand in
/// `rules/words`, below `order` and the field's name.
struct OrderWords: Sendable {
  /// What says that a line comes after those before it.
  let next: Phrases
  /// What says so of whatever is named behind it.
  let after: Phrases
  /// A delay that is there already.
  let toDate: Phrases
  /// A delay, by name: money beside it is its price.
  let delay: Phrases
  let lastWeek: Phrases
  let thisWeek: Phrases
  let nextWeek: Phrases
  let lastSprint: Phrases
  let thisSprint: Phrases
  let nextSprint: Phrases
  /// What tells that something told before is over.
  let over: Phrases
  /// What is not over yet, or only in part, or only hoped for.
  let open: Phrases
  /// What a line that closes a delay calls it.
  let closedDelay: Phrases
  /// Before what something is for, or whom: « pour l'audit ».
  let purposes: Phrases
  /// What may stand between that and its noun.
  let articles: Phrases
  /// What is no purpose: « pour deux semaines ».
  let times: Phrases

  static let all = Localized(fr: french, en: english, nl: dutch)

  func phrases(for period: Wording.Period) -> Phrases {
    switch period {
    case .lastWeek: lastWeek
    case .thisWeek: thisWeek
    case .nextWeek: nextWeek
    case .lastSprint: lastSprint
    case .thisSprint: thisSprint
    case .nextSprint: nextSprint
    }
  }
}

/// Phrases of a language, separated by commas.
struct Phrases: Sendable, ExpressibleByStringLiteral {
  /// Each as its words.
  let parts: [[String]]
  private let whole: Set<String>

  init(stringLiteral text: String) {
    parts = text.split(separator: ",").map { $0.split(separator: " ").map(String.init) }
    whole = Set(parts.map { $0.joined(separator: " ") })
  }

  func contains(_ phrase: String) -> Bool { whole.contains(phrase) }

  /// Whether one of them stands in a text whose words have one space before and behind each.
  func areIn(_ spaced: String) -> Bool { whole.contains { spaced.holds(" \($0) ") } }
}
