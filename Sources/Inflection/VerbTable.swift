/// Irregular verbs of a language, a line each: the infinitive, then its parts.
///
/// The lines stay the text that they are; only where each begins is found by its infinitive.
struct VerbTable: Sendable {
  private let text: [UInt8]
  /// By the infinitive's hash: where its line begins; -1 for none.
  private var lines: [Int32]

  init(_ text: String) {
    self.text = Array(text.utf8)
    lines = Array(repeating: -1, count: 512)
    var start = 0
    while start < self.text.count {
      lines[place(of: infinitive(at: start))] = Int32(start)
      start = end(of: UInt8(ascii: "\n"), from: start) + 1
    }
  }

  func contains(_ infinitive: Letters) -> Bool { lines[place(of: infinitive.bytes)] >= 0 }

  /// What follows the infinitive on its line; nil for a verb that has none.
  subscript(infinitive: Letters) -> [Letters]? {
    let start = Int(lines[place(of: infinitive.bytes)])
    guard start >= 0 else { return nil }
    let parts = start + infinitive.bytes.count + 1
    return Letters(text[parts..<end(of: UInt8(ascii: "\n"), from: parts)]).split(at: UInt8(ascii: " "))
  }

  /// Where a verb's line is told, or would be.
  private func place(of infinitive: ArraySlice<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for letter in infinitive { hash = (hash ^ UInt64(letter)) &* 0x9E37_79B9_7F4A_7C15 }
    var place = Int(truncatingIfNeeded: hash >> 40) & (lines.count - 1)
    while lines[place] >= 0, !isInfinitive(infinitive, at: Int(lines[place])) {
      place = (place + 1) & (lines.count - 1)
    }
    return place
  }

  private func isInfinitive(_ letters: ArraySlice<UInt8>, at start: Int) -> Bool {
    let end = start + letters.count
    return end < text.count && text[end] == UInt8(ascii: " ") && text[start..<end].elementsEqual(letters)
  }

  private func infinitive(at start: Int) -> ArraySlice<UInt8> { text[start..<end(of: UInt8(ascii: " "), from: start)] }

  private func end(of byte: UInt8, from start: Int) -> Int {
    var end = start
    while end < text.count, text[end] != byte { end += 1 }
    return end
  }
}
