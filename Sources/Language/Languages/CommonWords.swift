package import Languages

/// Words that everybody uses: none of them is a slip of the finger for another word. They stand in `rules/words/common`.
package enum CommonWords {
  /// Whether some language has the word among its commonest, or one of them with a regular ending.
  ///
  /// - Complexity: O(log n) for each ending; the lists are searched as they stand in the program.
  static func contain(_ letters: UnsafeBufferPointer<UInt8>) -> Bool {
    if holds(letters) { return true }
    return endings.contains { ending in
      let stem = letters.count - ending.utf8CodeUnitCount
      guard stem >= shortest, letters[stem...].elementsEqual(UnsafeBufferPointer(of: ending)) else { return false }
      return holds(UnsafeBufferPointer(rebasing: letters[..<stem]))
    }
  }

  /// Whether a word is among the commonest of one language.
  static func contain(_ letters: Slice<UnsafeBufferPointer<UInt8>>, in language: Language) -> Bool {
    let letters = UnsafeBufferPointer(rebasing: letters)
    return switch language {
    case .french: isIn(french, letters)
    case .english: isIn(english, letters)
    case .dutch: isIn(dutch, letters)
    }
  }

  /// Whether a word is among the commonest of one language, however it is written.
  package static func contain(_ word: String, in language: Language) -> Bool {
    Folding.folded(word).withUnsafeBufferPointer { letters in contain(letters[...], in: language) }
  }

  /// Shorter stems have too many words that begin with them.
  private static let shortest = 5
  private static let endings: [StaticString] = ["s", "es", "ed", "er", "ers", "ing", "ly", "e", "en"]

  private static func holds(_ letters: UnsafeBufferPointer<UInt8>) -> Bool {
    isIn(english, letters) || isIn(french, letters) || isIn(dutch, letters)
  }

  /// Halves the text until one word is left: words stand in order, a space or a line's end between.
  private static func isIn(_ list: StaticString, _ letters: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = UnsafeBufferPointer(of: list)
    var (low, high) = (0, text.count)
    while low < high {
      var start = low + (high - low) / 2
      while start > low, isASCIILetter(text[start - 1]) { start -= 1 }
      var end = start
      while end < high, isASCIILetter(text[end]) { end += 1 }
      let word = text[start..<end]
      if word.elementsEqual(letters) { return true }
      if letters.lexicographicallyPrecedes(word) { high = max(low, start - 1) } else { low = end + 1 }
    }
    return false
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The letters of a text that is part of the program, which never goes away.
  init(of text: StaticString) {
    self.init(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }
}
