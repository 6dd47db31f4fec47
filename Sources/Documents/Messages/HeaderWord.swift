/// `=?UTF-8?Q?R=C3=A9sum=C3=A9?=`: words of a header beyond ASCII.
///
/// Source: RFC 2047.
enum HeaderWord {
  static func decoded(_ field: [UInt8]) -> String {
    let text = String(decoding: field.contains { $0 >= 0x80 } ? DecodedText(field).bytes : field, as: UTF8.self)
    guard text.range(of: "=?") != nil else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.range(of: "=?") {
      let before = String(rest[..<start.lowerBound])
      let parts = rest[start.upperBound...].split(separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
      guard parts.count == 4, parts[3].hasPrefix("="), let word = word(parts[0], parts[1], parts[2]) else { break }
      // White space between two encoded words is no part of the text.
      result += before.trimmed.isEmpty && !result.isEmpty ? word : before + word
      rest = parts[3].dropFirst()
    }
    return result + rest
  }

  private static func word(_ charset: Substring, _ encoding: Substring, _ text: Substring) -> String? {
    let lines = MailLines(Array(text.utf8.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }))
    let isBase64 = encoding.uppercased() == "B"
    var decoded = MailText(
      lines: isBase64 ? MailLines(Array(text.utf8)) : lines, encoding: isBase64 ? .base64 : .quotedPrintable)
    // A word in a set that is not known stays as it is written.
    guard (try? decoded.decode(charset: charset.lowercased())) != nil else { return nil }
    return String(decoding: decoded.bytes.filter { $0 != 0x0A }, as: UTF8.self)
  }
}
