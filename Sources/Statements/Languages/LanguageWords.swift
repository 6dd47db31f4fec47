import Languages

/// What the reader itself knows of each language, beside the rules' concepts and the model's units.
extension LexiconWords {
  /// Adds the markers of every language: words that tell what the figures around them mean.
  public mutating func addMarkers() {
    for language in Language.allCases {
      for list in Self.markers[language] {
        add(list.words, .marker, Int(list.marker.rawValue), in: language)
      }
    }
  }

  private static let markers = Localized(fr: MarkerWords.french, en: MarkerWords.english, nl: MarkerWords.dutch)
}
