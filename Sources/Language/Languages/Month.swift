import Languages

/// A month of the year. Its words, the full name first, then what it is cut to, stand in `rules/words`, below `month`.
enum Month: Int32, CaseIterable {
  case january = 1
  case february
  case march
  case april
  case may
  case june
  case july
  case august
  case september
  case october
  case november
  case december

  func words(in language: Language) -> [StaticString] {
    switch language {
    case .french: french
    case .english: english
    case .dutch: dutch
    }
  }
}
