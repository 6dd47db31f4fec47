import Language

/// Where sentences end.
enum SentenceEnd {
  /// Whether the byte there ends a sentence of the text: a mark with a space behind it, and what may begin the next.
  static func ends(_ text: [UInt8], at index: Int) -> Bool {
    let byte = text[index]
    guard byte == 0x2E || byte == 0x21 || byte == 0x3F, index + 1 < text.count, text[index + 1] == 0x20 else {
      return false
    }
    // What is asked is asked up to its mark, whatever follows: « ça avance ? on a 3 semaines de retard ».
    if byte == 0x3F { return true }
    var next = index + 1
    while next < text.count, text[next] == 0x20 { next += 1 }
    guard next < text.count, begins(text[next]) else { return false }
    return byte != 0x2E || !isAbbreviation(in: text[...], endingAt: index)
  }

  /// « On vise maintenant le 24. » behind « La v3 devait sortir le 3 mars. »: short sentences, and the words that open the
  /// second refer to what the first counts.
  static func isFollowUp(_ sentence: ArraySlice<UInt8>, after before: ArraySlice<UInt8>) -> Bool {
    guard sentence.count <= longestFollowUp, before.count <= longestBefore else { return false }
    let opening = Folding.folded(String(decoding: sentence.prefix(longestOpening), as: UTF8.self))
    return followUps.contains { opening.starts(with: $0.utf8) }
  }

  private static let followUps = NoteWords.any(\.followUps)
  private static let longestOpening = 40
  private static let longestFollowUp = 120
  private static let longestBefore = 240

  /// A capital, a digit, a quote or anything beyond ASCII.
  private static func begins(_ byte: UInt8) -> Bool {
    (byte >= 0x41 && byte <= 0x5A) || isASCIIDigit(byte) || byte >= 0x80 || byte == 0x22 || byte == 0x28 || byte == 0x5B
  }

  private static let abbreviations = NoteWords.any(\.abbreviations)

  static func isAbbreviation(in text: ArraySlice<UInt8>, endingAt index: Int) -> Bool {
    var start = index
    while start > text.startIndex, isASCIILetter(text[start - 1]) || text[start - 1] >= 0x80 { start -= 1 }
    let word = text[start..<index]
    // « S. », « p. »: an initial; "€80k." is none.
    if word.count == 1 { return start == text.startIndex || !isASCIIDigit(text[start - 1]) }
    guard word.count <= 6 else { return false }
    return abbreviations.contains { name in
      name.withUTF8Buffer { name in
        name.count == word.count && zip(name, word).allSatisfy { $0 == ($1 < 0x80 ? $1 | 0x20 : $1) }
      }
    }
  }
}
