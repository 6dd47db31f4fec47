import Languages

/// The heads that people give to columns, folded. They stand in `rules/words`, below `column` and the meaning's name.
enum HeaderWords {
  struct Entry {
    let meaning: ColumnMeaning
    var languages: [Language]
  }

  /// The words of the longest head that is known.
  static let longest = 4

  /// By head. One that two meanings claim belongs to the first.
  static let index: [String: Entry] = {
    var index: [String: Entry] = [:]
    for meaning in ColumnMeaning.allCases {
      for language in Language.allCases {
        for name in meaning.heads(in: language) {
          if index[name] == nil {
            index[name] = Entry(meaning: meaning, languages: [language])
          } else if index[name]?.meaning == meaning, index[name]?.languages.contains(language) == false {
            index[name]?.languages.append(language)
          }
        }
      }
    }
    return index
  }()

  /// Words that are heads alone, and parts of names in longer ones.
  static let wholeOnly = Set(TableWord.wholeHead.words)
}

extension ColumnMeaning {
  fileprivate func heads(in language: Language) -> [String] {
    switch language {
    case .french: french
    case .english: english
    case .dutch: dutch
    }
  }
}
