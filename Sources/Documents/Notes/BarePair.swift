import Language

extension Statement {
  /// « 14 vs. 4 » below « Points committed vs. done »: two numbers alone say nothing, and with the item above them a plan
  /// and what was done. Nil for any other statement.
  var withHeadsOfPair: Statement? {
    guard text.utf8.count <= Self.longestPair, let parent = context.subject?.components.first,
      parent.isHeadOfPair, text.isPairOfNumbers
    else { return nil }
    return Statement(text: "\(parent) (\(text))", place: place, context: context)
  }

  private static var longestPair: Int { 24 }
}

extension String {
  private static let versus: Set = ["vs", "vs.", "versus"]

  private var words: [Substring] { split { $0.isWhitespace } }

  /// "Hours planned vs. spent": the word between two heads, and no number.
  var isHeadOfPair: Bool {
    words.contains { Self.versus.contains($0.lowercased()) } && !contains { $0.isNumber }
  }

  /// "72,65 vs. 72,75".
  fileprivate var isPairOfNumbers: Bool {
    let parts = words
    return parts.count == 3 && Self.versus.contains(parts[1].lowercased())
      && [parts[0], parts[2]].allSatisfy { part in
        part.first?.isNumber == true && part.allSatisfy { $0.isNumber || $0 == "," || $0 == "." }
      }
  }
}
