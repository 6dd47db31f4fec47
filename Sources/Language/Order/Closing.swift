import Languages

/// Whether a statement says that something told before is over: « rattrapé », "resolved", a done box.
public struct Closing: Sendable {
  /// « Le retard est rattrapé »: only delays are over.
  public let isOfDelay: Bool
  /// Its words, each once; figures are none.
  public let words: Set<String>
  private let inOrder: [Substring]

  /// - Parameter movesNothing: whether the line has no impact of its own.
  /// - Returns: nil for what closes nothing, such as a denial, a promise or a line with an impact.
  public init?(_ text: String, movesNothing: Bool) {
    let lowered = text.lowercased().exchanging("’", for: "'")
    let isTicked = ["[x]", "- [x]", "* [x]", "☑", "✅"].contains { lowered.hasPrefix($0) }
    guard isTicked || movesNothing else { return nil }
    let bounded = " \(Self.plain(lowered)) "
    let languages = Language.allCases.map { OrderWords.all[$0] }
    let isOver = languages.contains { $0.over.areIn(bounded) } && !languages.contains { $0.open.areIn(bounded) }
    guard isTicked || isOver && !lowered.utf8.contains(UInt8(ascii: "?")) else { return nil }
    isOfDelay = languages.contains { $0.closedDelay.areIn(bounded) }
    inOrder = bounded.split(separator: " ")
    words = Self.words(of: bounded)
  }

  /// Words with a space between them.
  public static func plain(_ text: String) -> String {
    let parts: [Substring] = text.split { character in
      !(character.isLetter || character.isNumber || character == "'")
    }
    return parts.joined(separator: " ")
  }

  public static func words(of text: String) -> Set<String> {
    let parts: [Substring] = text.split { !$0.isLetter }
    return Set(parts.filter { $0.count > 1 }.map { String($0) })
  }

  /// Every run of so many words; an article that is glued to the first is part of it, and is not.
  public func runs(ofWords length: Int) -> [String] {
    guard length > 0, length <= inOrder.count else { return [] }
    return (0...inOrder.count - length).flatMap { start in
      let run = inOrder[start..<start + length].joined(separator: " ")
      let glued = inOrder[start].indices.filter { inOrder[start][$0] == "'" }
      return [run]
        + glued.map { String(run.dropFirst(inOrder[start].distance(from: inOrder[start].startIndex, to: $0) + 1)) }
    }
  }

  /// Half of the words that stand in it or in the others stand in both.
  public func isLike(_ others: Set<String>) -> Bool {
    let common = words.intersection(others).count
    return common > 0 && 2 * common >= words.count + others.count - common
  }
}
