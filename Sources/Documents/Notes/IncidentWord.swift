import Languages

/// What incident reports call their parts. The words stand in `rules/words`, below `incident` and the case's name; here
/// they are folded.
enum IncidentWord: Int, CaseIterable {
  /// What it took to repair tells more than how long the incident was open.
  case repairTime
  case outageTime
  case duration
  case start
  case finish
  /// How long something else took, or when it happened.
  case field
  /// A field that only incident reports have.
  case detectionTime
  /// A word of a heading that names one incident.
  case heading
  case headingPhrase
  /// A word of a heading above several.
  case several
  case timeline
  case outage
  case degraded
  /// The label of what it did to others.
  case effect
  /// Nothing was down for anybody.
  case harmless
  /// A phrase of the heading: it was brought about on purpose.
  case rehearsal

  func words(in language: Language) -> [String] {
    switch language {
    case .french: french
    case .english: english
    case .dutch: dutch
    }
  }

  /// Those of all languages.
  var words: Set<String> { Self.all[rawValue] }

  private static let all = allCases.map { word in Set(Language.allCases.flatMap(word.words(in:))) }

  /// The language of a text that is one of its words.
  func language(of text: String) -> Language? {
    Language.allCases.first { words(in: $0).contains(text) }
  }

  /// Whether a word of a text is one of them.
  func isIn(_ text: String) -> Bool {
    text.split(separator: " ").contains { words.contains(String($0)) }
  }
}
