import Languages

/// What machines write and people paste.
extension ScopeReader {
  /// "ALERT [grid-api] …", "[FIRING] grid-api …": what watches a system wrote it, for it says which by its key, and has no
  /// article.
  func isAlarm() -> Bool {
    let first = buffer.tokens[0].symbol == .openBracket ? 1 : 0
    guard buffer.word(first, isA: .alarm), buffer.tokens[first].isUppercase else { return false }
    if buffer.tokens[first + 1].symbol == .openBracket { return true }
    let key = (first + 1..<first + 5).first { buffer.tokens[$0].kind == .word && !buffer.tokens[$0].isUppercase }
    guard let key, buffer.tokens[key + 1].symbol == .hyphen || buffer.tokens[key + 1].symbol == Symbol("_"),
      !buffer.tokens[key + 1].isSpaced
    else { return false }
    // People who call what they tell an alert write sentences.
    let isPlain = !buffer.tokens.indices.contains { occurrences.markers[$0].contains(.article) }
    return isPlain
      || buffer.tokens[key - 1].symbol == .openBracket
        && !buffer.tokens.indices.contains { occurrences.markers[$0].contains(.verb) }
  }

  /// "2025-06-12T03:14:07Z WARN job=export delay=3d": behind its time a machine says how grave it takes it to be.
  func isLogged() -> Bool {
    guard buffer.tokens[0].kind == .digits,
      let level = (0..<min(Self.longestTime, buffer.tokens.count)).first(where: { isLevel($0) })
    else { return false }
    return (0..<level).allSatisfy {
      buffer.tokens[$0].kind != .word || buffer.tokens[$0].foldedEnd - buffer.tokens[$0].foldedStart <= 1
    }
  }

  private func isLevel(_ index: Int) -> Bool {
    buffer.tokens[index].isUppercase
      && ["debug", "info", "warn", "error", "fatal"].contains { buffer.word(index, is: $0) }
  }

  /// In tokens, with its fraction of a second and its zone.
  private static let longestTime = 18
}
