import Languages

extension WordLists {
  /// The lists as Swift source, for the program to hold: nothing is parsed when it runs.
  package var source: String {
    Language.allCases.map { language in
      kinds.map { kind in
        kind.source(of: lists.filter { $0.language == language && $0.kind == kind }, language)
      }.joined()
    }.joined()
  }
}

extension WordKind {
  fileprivate func source(of lists: [WordLists.List], _ language: Language) -> String {
    switch self {
    case .marker: elements(of: "MarkerWords", lists, language)
    case .number: elements(of: "NumberWordList", lists, language)
    case .small: cases(of: "SmallWord", "StaticString", lists, language)
    case .month: cases(of: "Month", "StaticString", lists, language)
    case .weekday: cases(of: "Weekday", "StaticString", lists, language)
    case .abbreviation: cases(of: "Abbreviation", "StaticString", lists, language)
    case .nameless: cases(of: "NamelessWords", "StaticString", lists, language)
    case .order: fields(of: "OrderWords", lists.map { "\($0.member): \(quoted($0.phrases))" }, language)
    case .note: fields(of: "NoteWords", lists.map { "\($0.member): [\($0.quotedWords)]" }, language)
    case .column: cases(of: "ColumnMeaning", "String", lists, language)
    case .table: cases(of: "TableWord", "String", lists, language)
    case .incident: cases(of: "IncidentWord", "String", lists, language)
    case .common: words(lists.flatMap(\.words).sorted(), language)
    }
  }

  /// A list of one value for each list of words.
  private func elements(of type: String, _ lists: [WordLists.List], _ language: Language) -> String {
    """
    extension \(type) {
      static let \(language): [\(type)] = [
    \(lists.map { "    \(type)(.\($0.value), \(quoted($0.phrases))),\n" }.joined())  ]
    }

    """
  }

  /// The words of each case.
  private func cases(of type: String, _ word: String, _ lists: [WordLists.List], _ language: Language) -> String {
    """
    extension \(type) {
      var \(language): [\(word)] {
        switch self {
    \(lists.map { "    case .\($0.member): [\($0.quotedWords)]\n" }.joined())    }
      }
    }

    """
  }

  /// A value with a field for each list, in the order of their declaration.
  private func fields(of type: String, _ fields: [String], _ language: Language) -> String {
    """
    extension \(type) {
      static let \(language) = \(type)(
        \(fields.joined(separator: ",\n    ")))
    }

    """
  }

  /// One text in which a word can be looked up by halving it.
  private func words(_ sorted: [String], _ language: Language) -> String {
    """
    extension CommonWords {
      static let \(language): StaticString = \(quoted(sorted.joined(separator: " ")))
    }

    """
  }
}

extension WordLists.List {
  fileprivate var phrases: String { words.joined(separator: ", ") }

  /// `goalNoun`, `cardinal, 20`.
  fileprivate var value: String { kind.isNumbered ? "\(member), \(number ?? 0)" : member }

  fileprivate var quotedWords: String { words.map(quoted).joined(separator: ", ") }

  /// `goalNoun` for `goal_noun`.
  fileprivate var member: String {
    let parts = key.split(separator: "_")
    return parts[0] + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}

private func quoted(_ text: String) -> String {
  "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
}
