import Languages

/// Where a number and its unit stand in a statement.
struct FigureSpan {
  let number: Range<String.Index>
  let whole: Range<String.Index>

  /// The first digits with a unit of time, effort, work or money a space behind them.
  static func first(in text: String, _ language: Language) -> FigureSpan? {
    let words = text.split(separator: " ")
    for (word, unit) in zip(words, words.dropFirst()) {
      let bare = unit.prefix { $0.isLetter || "€%/-".contains($0) }
      guard word.allSatisfy({ $0.isNumber || ",.".contains($0) }), word.last?.isNumber == true,
        units.contains(bare.lowercased()), isAlone(word, in: text)
      else { continue }
      return FigureSpan(number: word.startIndex..<word.endIndex, whole: word.startIndex..<bare.endIndex)
    }
    return nil
  }

  /// « 9 500 € » is one number, and its second half none.
  private static func isAlone(_ word: Substring, in text: String) -> Bool {
    text[..<word.startIndex].dropLast().last?.isNumber != true
  }

  private static let units: Set<String> = [
    "€", "k€", "%", "j/h", "jh", "jour", "jours", "semaine", "semaines", "sprint", "sprints", "mois", "heure", "heures",
    "h", "minutes", "min", "points", "day", "days", "week", "weeks", "month", "months", "hour", "hours", "person-days",
    "euros", "dag", "dagen", "werkdagen", "weken", "maand", "maanden", "uur", "minuten", "mandagen", "punten", "euro",
  ]
}
