import Documents

/// One line of NDJSON input: `{"id": …, "text": "…", "subject": …, "date": …}`.
///
/// A reader of bytes: nothing is allocated for a line whose text has no escapes.
struct StatementLineReader {
  /// Where things are in the line that was read last.
  private(set) var id: Range<Int>?
  private(set) var subject: String?
  private var text: StringRange?
  /// The text without its escapes, when it has any.
  private var unescaped: [UInt8] = []

  private struct StringRange {
    let range: Range<Int>
    let hasEscapes: Bool
  }

  /// Reads a line of UTF-8.
  ///
  /// - Returns: false when it is no strict JSON object with a `text` string; `id` is then set if it was read.
  mutating func read(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    id = nil
    subject = nil
    text = nil
    var scanner = JSONScanner(line)
    guard scanner.open(UInt8(ascii: "{")), readMembers(of: line, with: &scanner), scanner.isAtEnd, let text else {
      return false
    }
    if text.hasEscapes { JSONScanner.unescape(line, text.range, into: &unescaped) }
    return true
  }

  /// Calls `body` with the text of the line that was read.
  func withText<Result>(
    of line: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result? {
    guard let text else { return nil }
    if text.hasEscapes { return unescaped.withUnsafeBufferPointer(body) }
    return body(UnsafeBufferPointer(rebasing: line[text.range]))
  }

  private mutating func readMembers(of line: UnsafeBufferPointer<UInt8>, with scanner: inout JSONScanner) -> Bool {
    if scanner.close(UInt8(ascii: "}")) { return true }
    repeat {
      guard let key = scanner.string(), scanner.skip(UInt8(ascii: ":")) else { return false }
      let start = scanner.valueStart
      let isString = scanner.isAtString
      guard scanner.value() else { return false }
      let range = start..<scanner.index
      if key.matches("text", in: line) {
        text = isString ? StringRange(range: start + 1..<range.upperBound - 1, hasEscapes: scanner.sawEscape) : nil
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
