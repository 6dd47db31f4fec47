import Language

/// The lines of a paragraph or of a list item, until it is known which of them a wrap has cut in two.
///
/// A pasted line is a line: people write six updates on six lines without a mark before them. Only a line that is
/// long for its paragraph, and left open, goes on in the next one.
struct Paragraph {
  private(set) var lines: [LineText] = []

  var isEmpty: Bool { lines.isEmpty }
  /// The only line so far, which a line of dashes below it would make a heading.
  var loneLine: LineText? { lines.count == 1 ? lines.first : nil }

  /// Wraps are not looked for below this many columns, where a line is short because there is no more to say.
  private static let narrowest = 40
  /// A sentence that begins with a capital, goes on in lower case and ends with its full stop may be narrower.
  private static let narrowestSentence = 20

  mutating func append(_ line: LineText) {
    lines.append(line)
  }

  /// The lines as statements' text, those that a wrap cut in two as one.
  func blocks() -> [Block] {
    guard let first = lines.first else { return [] }
    var blocks: [Block] = []
    var current = Block()
    current.append(first)
    let column = lines.count > 1 ? lines.lazy.map(\.width).max() ?? 0 : 0
    let narrowest = lines.count > 1 && isOneSentence ? Self.narrowestSentence : Self.narrowest
    for index in lines.indices.dropFirst() {
      let (line, next) = (lines[index - 1], lines[index])
      if line.isLeftOpen || column >= narrowest && isWrapped(line, before: next, column) {
        current.append(next)
      } else {
        blocks.append(current)
        current = Block()
        current.append(next)
      }
    }
    blocks.append(current)
    return blocks
  }

  private func isWrapped(_ line: LineText, before next: LineText, _ column: Int) -> Bool {
    guard !line.endsSentence else { return false }
    // Unless a word too many for the line stands first in the next, nothing had to be wrapped.
    let isFull = line.width * 4 >= column * 3 || line.width + 1 + next.firstWordWidth > column
    return isFull && next.beginsInLowerCase
  }

  private var isOneSentence: Bool {
    guard let first = lines.first, let last = lines.last else { return false }
    return !first.beginsInLowerCase && last.bytes.last == UInt8(ascii: ".")
      && lines.dropFirst().allSatisfy(\.beginsInLowerCase) && !lines.dropLast().contains(where: \.endsSentence)
  }
}

extension LineText {
  /// Columns from the margin to the last character.
  var width: Int { column + bytes.reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) } }

  fileprivate var firstWordWidth: Int {
    bytes.prefix { $0 != 0x20 }.reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
  }

  var beginsInLowerCase: Bool {
    // Emphasis is no letter.
    let text = bytes.drop { $0 == 0x2A || $0 == 0x5F || $0 == 0x28 }
    guard let first = text.first else { return false }
    if (0x61...0x7A).contains(first) { return true }
    // The small letters of Latin-1: « à », « é », « ç ».
    guard first == 0xC3, let second = text.dropFirst().first else { return false }
    return (0xA0...0xBF).contains(second)
  }

  /// A full stop, a colon and the like, behind which nothing needs to follow.
  var endsSentence: Bool {
    guard let last = bytes.last(where: { $0 != 0x2A && $0 != 0x5F && $0 != 0x22 && $0 != 0x29 }) else { return true }
    guard last == 0x2E else { return [0x21, 0x3F, 0x3A, 0x3B, 0x7C].contains(last) }
    return !SentenceEnd.isAbbreviation(in: bytes, endingAt: bytes.endIndex - 1)
  }

  /// Ends with an article, a preposition or a comma, or within brackets: a sentence never does.
  fileprivate var isLeftOpen: Bool {
    guard let last = bytes.last, width >= 12 else { return false }
    if last == UInt8(ascii: ",") || opens(0x5B, 0x5D) || width >= 40 && opens(0x28, 0x29) { return true }
    let word = bytes.suffix(6).split(separator: 0x20, omittingEmptySubsequences: false).last ?? []
    guard !word.isEmpty, word.count < 6, word.count < bytes.count else { return false }
    return Self.openWords.contains { open in open.withUTF8Buffer { $0.elementsEqual(word) } }
  }

  private func opens(_ open: UInt8, _ close: UInt8) -> Bool {
    guard let last = bytes.lastIndex(of: open) else { return false }
    return !bytes[last...].contains(close)
  }

  private static let openWords = NoteWords.any(\.unfinished)
}
