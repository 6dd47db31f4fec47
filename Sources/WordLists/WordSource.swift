import Languages

extension WordLists {
  /// The lists as Swift source, for the program to hold: nothing is parsed when it runs.
  package var source: String {
    Language.allCases.map { language in
      let lists = self.lists.filter { $0.language == language }
      return WordKind.allCases.map { kind in
        kind.source(of: lists.filter { $0.kind == kind }, language)
      }.joined()
    }.joined()
  }
}

extension WordKind {
  fileprivate func source(of lists: [WordLists.List], _ language: Language) -> String {
    switch self {
    case .marker:
      """
      extension MarkerWords {
        static let \(language): [MarkerWords] = [
      \(lists.map { "    MarkerWords(.\($0.member), \(quoted($0.words.joined(separator: ", ")))),\n" }.joined())  ]
      }

      """
    case .small:
      """
      extension SmallWord {
        var \(language): [StaticString] {
          switch self {
      \(lists.map { "    case .\($0.member): [\($0.words.map(quoted).joined(separator: ", "))]\n" }.joined())    }
        }
      }

      """
    }
  }
}

extension WordLists.List {
  /// `goalNoun` for `goal_noun`.
  fileprivate var member: String {
    let parts = key.split(separator: "_")
    return parts[0] + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}

private func quoted(_ text: String) -> String {
  "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
}
