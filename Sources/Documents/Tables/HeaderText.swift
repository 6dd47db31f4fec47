import Language
import Languages

/// The words of a column's head, its unit apart.
struct HeaderText {
  /// Folded, between single spaces.
  let words: String
  /// What stands in brackets, or after the last comma.
  let unitText: String?

  init(_ text: String) {
    let brackets: [(Character, Character)] = [("(", ")"), ("[", "]")]
    for (open, close) in brackets {
      guard let start = text.firstIndex(of: open), let end = text[start...].firstIndex(of: close) else { continue }
      words = Self.folded(String(text[..<start]) + " " + String(text[text.index(after: end)...]))
      unitText = String(text[text.index(after: start)..<end])
      return
    }
    // « Budget en k€ », "Budget in k€": what follows is a unit.
    for link in [" en ", " in ", " - ", ", "] {
      guard let range = text.range(of: link), ColumnUnit(String(text[range.upperBound...])) != nil else { continue }
      words = Self.folded(String(text[..<range.lowerBound]))
      unitText = String(text[range.upperBound...])
      return
    }
    let words = Self.folded(text)
    // « RAF j/h », "Budget k€", "Remaining days": the last words may be the unit.
    for count in [2, 1] {
      let parts = text.split(separator: " ")
      guard parts.count > count else { continue }
      let last = parts.suffix(count).joined(separator: " ")
      if let unit = ColumnUnit(last), unit != .other {
        self.words = Self.folded(parts.dropLast(count).joined(separator: " "))
        unitText = last
        return
      }
    }
    // "Hours planned", « Heures réelles »: so may the first word.
    if let first = text.split(separator: " ").first, first.count > 2, first.count < text.count,
      let unit = ColumnUnit(String(first)), unit != .other, !unit.isMoney
    {
      self.words = Self.folded(String(text[first.endIndex...]))
      unitText = String(first)
      return
    }
    self.words = words
    unitText = nil
  }

  /// Lower case, no accents, words between single spaces; `%` stays.
  static func folded(_ text: String) -> String {
    let bytes = Folding.folded(text).map { byte -> UInt8 in
      let isWord = (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "%")
      return isWord ? byte : 0x20
    }
    return bytes.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }

  /// What the head means and in which languages, by the longest known words in it.
  var meaning: (meaning: ColumnMeaning, languages: [Language])? {
    let parts = words.split(separator: " ")
    var best: (weight: Int, entry: HeaderWords.Entry)?
    for start in parts.indices {
      for end in start..<min(parts.count, start + HeaderWords.longest) {
        let phrase = parts[start...end].joined(separator: " ")
        guard let entry = HeaderWords.index[phrase] else { continue }
        if HeaderWords.wholeOnly.contains(phrase), phrase != words { continue }
        // « Commentaires du chef de projet » are comments, whoever writes them.
        let weight = phrase.utf8.count + (entry.meaning == .comment ? 20 : 0)
        if weight > best?.weight ?? 0 { best = (weight, entry) }
      }
    }
    return best.map { ($0.entry.meaning, $0.entry.languages) }
  }
}

extension StringProtocol {
  /// Where a text stands in this one.
  func range(of part: String) -> Range<String.Index>? {
    guard !part.isEmpty else { return nil }
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(part) { return start..<index(start, offsetBy: part.count) }
      start = index(after: start)
    }
    return nil
  }
}
