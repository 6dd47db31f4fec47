import Documents

/// One line of NDJSON input: `{"id": …, "text": "…", "subject": …, "date": …}`.
///
/// A reader of bytes: nothing is allocated for a line whose text has no escapes.
struct StatementLineReader {
  /// Where things are in the line that was read last.
  private(set) var id: Range<Int>?
  private(set) var subject: String?
  /// The text, where it has no escapes.
  private(set) var text: Range<Int>?
  /// The text without its escapes, where it has some.
  private(set) var unescaped: [UInt8] = []

  /// Reads a line of UTF-8.
  ///
  /// - Returns: false when it is no strict JSON object with a `text` string; `id` is then set if it was read.
  mutating func read(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    id = nil
    subject = nil
    text = nil
    var scanner = JSONScanner(line)
    var escaped: Range<Int>?
    guard scanner.open(UInt8(ascii: "{")), readMembers(of: line, with: &scanner, &escaped), scanner.isAtEnd else {
      return false
    }
    if let escaped { JSONScanner.unescape(line, escaped, into: &unescaped) }
    return text != nil || escaped != nil
  }

  /// The text of the line that was read.
  func string(of line: UnsafeBufferPointer<UInt8>) -> String {
    text.map { String(decoding: line[$0], as: UTF8.self) } ?? String(decoding: unescaped, as: UTF8.self)
  }

  private mutating func readMembers(
    of line: UnsafeBufferPointer<UInt8>, with scanner: inout JSONScanner, _ escaped: inout Range<Int>?
  ) -> Bool {
    if scanner.close(UInt8(ascii: "}")) { return true }
    repeat {
      guard let key = scanner.string(), scanner.skip(UInt8(ascii: ":")) else { return false }
      let start = scanner.valueStart
      let isString = scanner.isAtString
      guard scanner.value() else { return false }
      let range = start..<scanner.index
      if key.matches("text", in: line) {
        let content = isString ? start + 1..<range.upperBound - 1 : nil
        (text, escaped) = scanner.sawEscape ? (nil, content) : (content, nil)
      } else if key.matches("id", in: line) {
        id = range
      } else if key.matches("subject", in: line), isString {
        var bytes: [UInt8] = []
        JSONScanner.unescape(line, start + 1..<range.upperBound - 1, into: &bytes)
        subject = String(decoding: bytes, as: UTF8.self)
      }
    } while scanner.skip(UInt8(ascii: ","))
    return scanner.close(UInt8(ascii: "}"))
  }
}

extension Range<Int> {
  /// Whether the bytes of a line are those of an ASCII name.
  fileprivate func matches(_ name: StaticString, in line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == name.utf8CodeUnitCount else { return false }
    for offset in 0..<count where line[lowerBound + offset] != name.utf8Start[offset] { return false }
    return true
  }
}
