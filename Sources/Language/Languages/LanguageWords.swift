import Languages

/// What the reader itself knows of each language, beside the rules' concepts and the model's units.
extension LexiconWords {
  /// Adds the words of every language that tell what the figures around them mean: markers, number words and months.
  public mutating func addLanguages() {
    for language in Language.allCases {
      for words in Self.markers[language] { add(list: words.list, .marker, words.marker.rawValue, in: language) }
      for words in Self.numbers[language] { add(list: words.list, .number, words.word.payload, in: language) }
      for month in Month.allCases {
        for word in month.words(in: language) { add(list: word, .month, month.rawValue, in: language) }
      }
    }
  }

  private static let markers = Localized(
    fr: MarkerWords.french, en: MarkerWords.english, nl: MarkerWords.dutch)
  private static let numbers = Localized(
    fr: NumberWordList.french, en: NumberWordList.english, nl: NumberWordList.dutch)
}
