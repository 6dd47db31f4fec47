/// What a signature wraps, where mail programs keep both in one block (`smime.p7m`).
///
/// Source: RFC 5652, sections 3 and 5: ContentInfo, SignedData and EncapsulatedContentInfo, as DER or BER.
enum SignedEnvelope {
  /// 1.2.840.113549.1.7.2.
  private static let signedData: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02]

  private struct Element {
    let tag: UInt8
    let content: ArraySlice<UInt8>
    /// Where the next one begins.
    let end: Int
  }

  /// Nil when the block is no signed one, but encrypted or cut off.
  static func content(of bytes: [UInt8]) -> [UInt8]? {
    guard let info = elements(of: bytes[...])?.first, let parts = elements(of: info.content), parts.count >= 2,
      parts[0].content.elementsEqual(signedData), let signed = elements(of: parts[1].content)?.first,
      let fields = elements(of: signed.content), fields.count >= 3, let wrapped = elements(of: fields[2].content),
      wrapped.count >= 2, let octets = elements(of: wrapped[1].content)?.first
    else { return nil }
    // A long text stands in pieces.
    guard octets.tag & 0x20 != 0 else { return Array(octets.content) }
    return elements(of: octets.content)?.flatMap { Array($0.content) }
  }

  private static func elements(of bytes: ArraySlice<UInt8>) -> [Element]? {
    var elements: [Element] = []
    var index = bytes.startIndex
    while index < bytes.endIndex, !(bytes[index] == 0 && bytes[index...].prefix(2).elementsEqual([0, 0])) {
      guard let element = element(of: bytes, at: index) else { return nil }
      elements.append(element)
      index = element.end
    }
    return elements
  }

  private static func element(of bytes: ArraySlice<UInt8>, at start: Int) -> Element? {
    guard start + 1 < bytes.endIndex else { return nil }
    let (tag, first) = (bytes[start], bytes[start + 1])
    var index = start + 2
    guard first != 0x80 else { return unended(bytes, tag: tag, at: index) }
    var length = Int(first)
    if first > 0x80 {
      let digits = Int(first & 0x7F)
      guard digits <= 4, index + digits <= bytes.endIndex else { return nil }
      length = bytes[index..<(index + digits)].reduce(0) { $0 << 8 | Int($1) }
      index += digits
    }
    guard length <= bytes.endIndex - index else { return nil }
    return Element(tag: tag, content: bytes[index..<(index + length)], end: index + length)
  }

  /// An element whose length is not said: it goes on to a pair of zeros at its own level.
  private static func unended(_ bytes: ArraySlice<UInt8>, tag: UInt8, at start: Int) -> Element? {
    var index = start
    while index + 1 < bytes.endIndex {
      if bytes[index] == 0, bytes[index + 1] == 0 {
        return Element(tag: tag, content: bytes[start..<index], end: index + 2)
      }
      guard let element = element(of: bytes, at: index) else { return nil }
      index = element.end
    }
    return nil
  }
}
