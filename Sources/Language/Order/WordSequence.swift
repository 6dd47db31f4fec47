/// The words of a text in small letters, for finding phrases of whole words.
struct WordSequence {
  private let words: [String]
  private let offsets: [Int]
  private let known: Set<String>

  init(_ text: String) {
    var words: [String] = []
    var offsets: [Int] = []
    var word = ""
    var start = 0
    var offset = 0
    for character in text.lowercased() {
      let size = character.utf8.count
      if Self.isOfWord(character) {
        if word.isEmpty { start = offset }
        word.append(character == "’" ? "'" : character)
      } else if !word.isEmpty {
        words.append(word)
        offsets.append(start)
        word = ""
      }
      offset += size
    }
    if !word.isEmpty {
      words.append(word)
      offsets.append(start)
    }
    self.words = words
    known = Set(words)
    self.offsets = offsets
  }

  private static func isOfWord(_ character: Character) -> Bool {
    // Most are ASCII, and asking what a character is takes long.
    guard let ascii = character.asciiValue else {
      return character.isLetter || character.isNumber || character == "’"
    }
    return switch ascii {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "'"), UInt8(ascii: "-"): true
    default: false
    }
  }

  /// Where a phrase begins, by word.
  func places(of parts: [String]) -> [Int] {
    guard let first = parts.first, known.contains(first), parts.count <= words.count else { return [] }
    return (0...words.count - parts.count).filter { place in
      words[place] == first && parts.indices.allSatisfy { words[place + $0] == parts[$0] }
    }
  }

  func has(_ phrases: Phrases) -> Bool {
    phrases.parts.contains { !places(of: $0).isEmpty }
  }

  /// The place in the text, in bytes.
  func offset(of place: Int) -> Int { offsets[place] }

  /// Whether one of the names stands in the six words behind a place; an article that is glued to it is not part of it.
  func hasName(among names: Set<String>, behind place: Int) -> Bool {
    hasName(among: names, in: words[place..<min(words.count, place + 6)])
  }

  /// Whether one of them stands anywhere before it.
  func hasName(among names: Set<String>, before place: Int) -> Bool {
    hasName(among: names, in: words[..<place])
  }

  private func hasName(among names: Set<String>, in rest: ArraySlice<String>) -> Bool {
    guard !names.isEmpty else { return false }
    return rest.indices.contains { start in
      (start + 1...rest.endIndex).contains { end in
        let name = rest[start..<end].joined(separator: " ")
        if names.contains(name) { return true }
        guard let glue = name.firstIndex(of: "'") else { return false }
        return names.contains(String(name[name.index(after: glue)...]))
      }
    }
  }
}
