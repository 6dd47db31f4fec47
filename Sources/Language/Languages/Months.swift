import Languages

/// The months of each language, full and short.
enum Months {
  static let names = Localized(
    fr: [
      "janvier, janv", "février, févr", "mars", "avril, avr", "mai", "juin", "juillet, juil", "août", "septembre, sept",
      "octobre, oct", "novembre, nov", "décembre, déc",
    ],
    en: [
      "january, jan", "february, feb", "march, mar", "april, apr", "may", "june, jun", "july, jul", "august, aug",
      "september, sep, sept", "october, oct", "november, nov", "december, dec",
    ],
    nl: [
      "januari, jan", "februari, feb", "maart, mrt", "april, apr", "mei", "juni, jun", "juli, jul", "augustus, aug",
      "september, sep, sept", "oktober, okt", "november, nov", "december, dec",
    ])

  /// The full names, in order.
  static func full(_ language: Language) -> [String] { names[language].map { String($0.prefix { $0 != "," }) } }

  /// The full names, folded, that are nothing else: « mars » is a planet, "may" a verb.
  static func nameless(_ language: Language) -> [String] {
    full(language).map { String(decoding: Folding.folded($0), as: UTF8.self) }.filter { !otherwise.contains($0) }
  }

  private static let otherwise: Set<String> = ["mars", "mai", "march", "may", "mei"]
}
