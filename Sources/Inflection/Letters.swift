/// The letters of a word or of a part of one, in UTF-8: which ending it has, and which it takes, is told byte by byte.
struct Letters: Sendable {
  fileprivate(set) var bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  init(_ text: String) {
    bytes = Array(text.utf8)[...]
    // Only a decomposed accent begins so: « é » is one letter to what follows, however it was typed.
    if bytes.contains(where: { $0 == 0xCC || $0 == 0xCD }) { bytes = Array(Self.composed(text).utf8)[...] }
  }

  private static func composed(_ text: String) -> String {
    String(text.map { letter in "àâäçéèêëîïôöùûüÀÂÄÇÉÈÊËÎÏÔÖÙÛÜ".first { $0 == letter } ?? letter })
  }

  var isEmpty: Bool { bytes.isEmpty }

  // MARK: - What it is

  static func == (letters: Letters, text: StaticString) -> Bool {
    letters.bytes.count == text.utf8CodeUnitCount && letters.begins(with: text)
  }

  func isOne(of words: [StaticString]) -> Bool { words.contains { self == $0 } }

  func begins(with text: StaticString) -> Bool { holds(text, at: bytes.startIndex) }

  func ends(in text: StaticString) -> Bool { holds(text, at: bytes.endIndex - text.utf8CodeUnitCount) }

  func ends(inOneOf endings: [StaticString]) -> Bool { endings.contains(where: ends) }

  private func holds(_ text: StaticString, at start: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard start >= bytes.startIndex, start + count <= bytes.endIndex else { return false }
    for index in 0..<count where bytes[start + index] != text.utf8Start[index] { return false }
    return true
  }

  /// The last letter, or one that so many others stand behind.
  func last(before others: Int = 0) -> Unicode.Scalar? {
    var end = bytes.endIndex
    for _ in 0..<others where end > bytes.startIndex { end = start(ofLetterBefore: end) }
    return end > bytes.startIndex ? letter(at: start(ofLetterBefore: end)) : nil
  }

  /// The place of the last letter that is one of some.
  func lastPlace(where holds: (Unicode.Scalar) -> Bool) -> Int? {
    var place = bytes.endIndex
    while place > bytes.startIndex {
      place = start(ofLetterBefore: place)
      if holds(letter(at: place)) { return place }
    }
    return nil
  }

  func contains(where holds: (Unicode.Scalar) -> Bool) -> Bool { lastPlace(where: holds) != nil }

  func letter(at place: Int) -> Unicode.Scalar {
    var scalars = bytes[place...].prefix(4).makeIterator()
    var decoder = UTF8()
    guard bytes[place] >= 0x80 else { return Unicode.Scalar(bytes[place]) }
    if case .scalarValue(let scalar) = decoder.decode(&scalars) { return scalar }
    return "\u{FFFD}"
  }

  private func start(ofLetterBefore end: Int) -> Int {
    var start = end - 1
    while start > bytes.startIndex, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  // MARK: - What it becomes

  /// Without so many letters at its end.
  func dropLast(_ letters: Int = 1) -> Letters {
    var end = bytes.endIndex
    for _ in 0..<letters where end > bytes.startIndex { end = start(ofLetterBefore: end) }
    return Letters(bytes[..<end])
  }

  /// Without what it begins with.
  func dropFirst(_ text: StaticString) -> Letters { Letters(bytes.dropFirst(text.utf8CodeUnitCount)) }

  var lastLetter: Letters { isEmpty ? self : from(start(ofLetterBefore: bytes.endIndex)) }

  func upTo(_ place: Int) -> Letters { Letters(bytes[..<place]) }

  func from(_ place: Int) -> Letters { Letters(bytes[place...]) }

  func firstPlace(of byte: UInt8) -> Int? { bytes.firstIndex(of: byte) }

  static func + (letters: Letters, ending: StaticString) -> Letters {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(letters.bytes.count + ending.utf8CodeUnitCount)
    bytes.append(contentsOf: letters.bytes)
    ending.withUTF8Buffer { bytes.append(contentsOf: $0) }
    return Letters(bytes[...])
  }

  static func + (first: Letters, second: Letters) -> Letters {
    guard !first.isEmpty else { return second }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(first.bytes.count + second.bytes.count)
    bytes.append(contentsOf: first.bytes)
    bytes.append(contentsOf: second.bytes)
    return Letters(bytes[...])
  }

  /// What stands between commas, spaces or slashes.
  func split(at byte: UInt8) -> [Letters] { bytes.split(separator: byte).map { Letters($0) } }
}
