/// Cuts `à la bourre`, `jours-homme` or `pris* du retard` into folded words, as statements are cut: digits apart from
/// letters.
public struct WordCut {
  private let text: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var isAfterDigit = false

  public init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
  }

  /// Writes the letters of the next word into an empty buffer.
  ///
  /// - Returns: whether it is a stem, which any ending may follow; nil behind the last word.
  public mutating func next(into word: inout TextBuffer) -> Bool? {
    while index < text.count {
      let byte = text[index]
      if Self.isLetter(byte) || Self.isDigit(byte) {
        let isDigit = Self.isDigit(byte)
        let isOther = isDigit != isAfterDigit
        isAfterDigit = isDigit
        if isOther, word.count > 0 { return false }
        appendRun(ofDigits: isDigit, to: &word)
      } else if byte < 0x80 {
        index += 1
        if word.count > 0 { return byte == UInt8(ascii: "*") }
      } else if endsWord(&word), word.count > 0 {
        return false
      }
    }
    return word.count > 0 ? false : nil
  }

  private mutating func appendRun(ofDigits isDigit: Bool, to word: inout TextBuffer) {
    repeat {
      word.append(text[index] | 0x20)
      index += 1
    } while index < text.count && (isDigit ? Self.isDigit(text[index]) : Self.isLetter(text[index]))
  }

  /// Appends the base letters of a scalar beyond ASCII; one that has none ends the word.
  private mutating func endsWord(_ word: inout TextBuffer) -> Bool {
    let (scalar, length) = text.scalar(at: index)
    index += length
    isAfterDigit = false
    if LatinLetters.isCombining(scalar) { return false }
    guard let (first, second) = LatinLetters.base(of: scalar) else { return true }
    word.append(first)
    if second != 0 { word.append(second) }
    return false
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
