import Language

/// Recognises who speaks, and when, in what is pasted from a chat: neither is what the message says.
struct ChatReader {
  /// A line was read whose form nothing but a chat has.
  private var isChat = false

  /// What is left of the first line of a message; blank when its text begins on the next line; nil when the line
  /// begins no message.
  mutating func message(_ line: LineText, format: DocumentFormat) -> LineText? {
    guard line.bytes.count > 4, line.listItem == nil else { return nil }
    if let message = stamped(line, format: format) { return message }
    guard ChatHead.isOne(line) else { return nil }
    isChat = true
    return line.dropping(line.bytes.count)
  }

  /// `[09:12] Ana: …`, `12/02/2026 09:12 - Ana: …`, `[12/02/2026, 09:12:33] Ana: …`, `09:12 ana: …`.
  private mutating func stamped(_ line: LineText, format: DocumentFormat) -> LineText? {
    var stamp = Stamp(line.bytes)
    guard stamp.read() else { return nil }
    let rest = line.dropping(stamp.end - line.bytes.startIndex)
    // A time alone before a name is no mark of a chat: a timeline has it too.
    let isSure = stamp.isBracketed || stamp.hasDate
    guard isSure || isChat || format == .text else { return nil }
    if let name = Self.name(in: rest) {
      isChat = isChat || isSure
      return rest.dropping(name)
    }
    if stamp.isBracketed, ChatHead.isName(rest.bytes) {
      isChat = true
      return rest.dropping(rest.bytes.count)
    }
    return nil
  }

  /// Bytes of a name and of the colon right behind it, or of `<name>`.
  private static func name(in line: LineText) -> Int? {
    let head = line.bytes.prefix(42)
    if head.first == UInt8(ascii: "<"), let close = head.firstIndex(of: UInt8(ascii: ">")) {
      return ChatHead.isName(head[(head.startIndex + 1)..<close], mayBeLower: true)
        ? close + 1 - head.startIndex : nil
    }
    guard let colon = head.firstIndex(of: UInt8(ascii: ":")),
      colon + 1 == line.bytes.endIndex || line.bytes[colon + 1] == 0x20,
      ChatHead.isName(head[head.startIndex..<colon], mayBeLower: true)
    else { return nil }
    return colon + 1 - head.startIndex
  }
}

/// A day and a time at the beginning of a line.
private struct Stamp {
  private let bytes: ArraySlice<UInt8>
  private(set) var end: Int
  private(set) var isBracketed = false
  private(set) var hasDate = false

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    end = bytes.startIndex
  }

  /// Whether there is a time, a day before it or not.
  mutating func read() -> Bool {
    isBracketed = take(UInt8(ascii: "["))
    if takeDate() {
      hasDate = true
      _ = take(UInt8(ascii: ","))
      takeSpaces()
    }
    guard takeClock() else { return false }
    takeSpaces()
    takeHalf()
    if isBracketed {
      guard take(UInt8(ascii: "]")) else { return false }
      takeSpaces()
    }
    if hasDate || isBracketed { _ = take(UInt8(ascii: "-")) || take(UInt8(ascii: ":")) }
    takeSpaces()
    return end < bytes.endIndex
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard end < bytes.endIndex, bytes[end] == byte else { return false }
    end += 1
    return true
  }

  private mutating func takeSpaces() {
    while end < bytes.endIndex {
      // WhatsApp writes a narrow no-break space before AM.
      if bytes[end] == 0x20 {
        end += 1
      } else if bytes[end...].starts(with: [0xE2, 0x80, 0xAF]) || bytes[end...].starts(with: [0xE2, 0x80, 0x8E]) {
        end += 3
      } else {
        return
      }
    }
  }

  private mutating func takeDate() -> Bool {
    let date = bytes[end...].prefix { isASCIIDigit($0) || $0 == 0x2F || $0 == 0x2E || $0 == 0x2D }
    guard (6...10).contains(date.count), isASCIIDigit(date[date.startIndex]),
      date.split(whereSeparator: { !isASCIIDigit($0) }).count == 3
    else { return false }
    end = date.endIndex
    return true
  }

  private mutating func takeClock() -> Bool {
    let clock = bytes[end...].prefix { isASCIIDigit($0) || $0 == 0x3A }
    let parts = clock.split(separator: 0x3A, omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), (1...2).contains(parts[0].count),
      parts.dropFirst().allSatisfy({ $0.count == 2 })
    else { return false }
    end = clock.endIndex
    return true
  }

  private mutating func takeHalf() {
    let word = bytes[end...].prefix(2)
    guard word.count == 2, word.last.map({ $0 | 0x20 }) == 0x6D, let first = word.first.map({ $0 | 0x20 }),
      first == 0x61 || first == 0x70
    else { return }
    end += 2
    takeSpaces()
  }
}

/// `Ana Lopez  9:12 AM`, `Ana Lopez, 12/02/2026 09:12`, `Ana Lopez — Aujourd'hui à 09:12`: a name and a time, no more.
enum ChatHead {
  static func isOne(_ line: LineText) -> Bool {
    guard line.bytes.count <= 72, let last = line.bytes.last,
      isASCIIDigit(last) || last | 0x20 == 0x6D || last == 0x5D || last == 0x29,
      line.bytes.contains(UInt8(ascii: ":")), line.bytes.first.map(isASCIIDigit) == false
    else { return false }
    var words = line.bytes.split(whereSeparator: { $0 == 0x20 || $0 == 0x2C || $0 == 0x5B || $0 == 0x5D })
    if let half = words.last, half.count == 2, half.last.map({ $0 | 0x20 }) == 0x6D { words.removeLast() }
    guard let clock = words.popLast(), isClock(clock) else { return false }
    while let word = words.last, isOfDay(word) { words.removeLast() }
    guard (1...4).contains(words.count), let first = words.first, let end = words.last else { return false }
    return isName(line.bytes[first.startIndex..<end.endIndex])
  }

  private static func isClock(_ word: ArraySlice<UInt8>) -> Bool {
    let parts = word.split(separator: 0x3A, omittingEmptySubsequences: false)
    return (2...3).contains(parts.count) && (1...2).contains(parts[0].count)
      && parts.dropFirst().allSatisfy { $0.count == 2 } && parts.joined().allSatisfy(isASCIIDigit)
  }

  /// « Aujourd'hui à », "Yesterday at", "12/02", "—".
  private static func isOfDay(_ word: ArraySlice<UInt8>) -> Bool {
    if word.contains(where: isASCIIDigit) { return true }
    let folded = Folding.folded(String(decoding: word, as: UTF8.self))
    return folded.isEmpty || !folded.contains(where: isASCIILetter) || days.contains { folded.elementsEqual($0.utf8) }
  }

  private static let days = NoteWords.any(\.chatDays) + Weekday.names.map { "\($0)" }

  /// Up to four words that begin with a capital, or one handle.
  static func isName(_ bytes: ArraySlice<UInt8>, mayBeLower: Bool = false) -> Bool {
    let words = bytes.split(separator: 0x20)
    guard (1...4).contains(words.count), bytes.last != 0x20 else { return false }
    let areLetters = words.allSatisfy { word in
      word.allSatisfy { isASCIILetter($0) || $0 >= 0x80 || "-'.@_()~".utf8.contains($0) }
    }
    guard areLetters else { return bytes.first == UInt8(ascii: "+") && bytes.dropFirst().allSatisfy(isOfNumber) }
    if mayBeLower, words.count == 1 { return true }
    return words.allSatisfy { word in
      word.first.map { (0x41...0x5A).contains($0) || $0 >= 0x80 || "(@~".utf8.contains($0) } == true
        || particles.contains { word.elementsEqual($0.utf8) }
    }
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool { isASCIIDigit(byte) || byte == 0x20 || byte == 0x2D }

  private static let particles = ["de", "van", "der", "den", "von", "la", "le", "du", "el", "di"]
}
