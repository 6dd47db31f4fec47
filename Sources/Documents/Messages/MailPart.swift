import Language

/// A part of a mail: its header fields, and its body or the parts within.
struct MailPart {
  indirect enum Content {
    case text
    case attachment
    case parts([MailPart])
    /// The same text in several forms, the plainest first.
    case alternatives([MailPart])
    /// A mail within the mail.
    case message(MailPart)
    case broken(MailFault)
  }

  private var fields: [String: String] = [:]
  private let body: MailLines
  let headLines: Int
  let firstLine: Int
  private(set) var content = Content.text

  /// Parts within parts deeper than this are not looked at.
  private static let deepest = 16

  init(lines: MailLines, depth: Int) {
    var unfolded: [[UInt8]] = []
    var rest = lines.lines
    firstLine = rest.first?.number ?? 1
    while let line = rest.first {
      rest = rest.dropFirst()
      if line.bytes.isEmpty { break }
      if let first = line.bytes.first, first == 0x20 || first == 0x09, !unfolded.isEmpty {
        unfolded[unfolded.count - 1].append(contentsOf: line.bytes)
      } else {
        unfolded.append(Array(line.bytes))
      }
    }
    headLines = lines.lines.count - rest.count
    body = MailLines(rest)
    for field in unfolded {
      guard let colon = field.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let name = String(decoding: field[..<colon], as: UTF8.self).lowercased()
      if fields[name] == nil { fields[name] = HeaderWord.decoded(Array(field[(colon + 1)...])).trimmed }
    }
    content = content(depth: depth)
  }

  var subject: String? { fields["subject"] }

  private var type: String {
    let value = fields["content-type"] ?? "text/plain"
    return value.prefix { $0 != ";" }.lowercased().trimmed
  }

  private var encoding: String { (fields["content-transfer-encoding"] ?? "7bit").lowercased() }

  private func content(depth: Int) -> Content {
    let isAttached = fields["content-disposition"]?.lowercased().hasPrefix("attachment") == true
    switch type {
    case "multipart/encrypted": return .broken(.encrypted)
    case _ where type.hasPrefix("multipart/"): return parts(depth: depth)
    case "message/rfc822", "message/global":
      return inner(depth: depth) { Self.isPlain($0.encoding) ? body : nil }
    case "application/pkcs7-mime", "application/x-pkcs7-mime":
      return inner(depth: depth) { $0.signedContent() }
    case "text/plain", "text/html": return isAttached ? .attachment : .text
    default: return .attachment
    }
  }

  private func parts(depth: Int) -> Content {
    guard depth < Self.deepest, let boundary = parameter("boundary", of: "content-type"), !boundary.isEmpty else {
      return .broken(.badParts)
    }
    let parts = Self.parts(of: body.lines, boundary: boundary).map { MailPart(lines: MailLines($0), depth: depth + 1) }
    guard !parts.isEmpty else { return .broken(.badParts) }
    guard type == "multipart/alternative" else { return .parts(parts) }
    return .alternatives(parts.filter(\.isPlainText) + parts.filter { !$0.isPlainText })
  }

  private var isPlainText: Bool { type == "text/plain" }

  /// The mail, or the part of one, within this one.
  private func inner(depth: Int, _ lines: (MailPart) -> MailLines?) -> Content {
    guard depth < Self.deepest else { return .broken(.badParts) }
    guard let lines = lines(self) else { return .broken(type.hasPrefix("message/") ? .badEncoding : .encrypted) }
    return .message(MailPart(lines: lines, depth: depth + 1))
  }

  /// What a signature wraps, its lines all counted as the part's first; nil where it is none, but encrypted.
  private func signedContent() -> MailLines? {
    guard encoding == "base64" else { return nil }
    let envelope = MailText(lines: body, encoding: .base64)
    guard envelope.gap == nil, let content = SignedEnvelope.content(of: envelope.bytes) else { return nil }
    let number = body.lines.first?.number ?? firstLine
    return MailLines(MailLines(content).lines.map { MailLines.Line(bytes: $0.bytes, number: number) }[...])
  }

  private func parameter(_ name: String, of field: String) -> String? {
    guard let value = fields[field] else { return nil }
    for part in value.split(separator: ";").dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, pair[0].trimmed.lowercased() == name else { continue }
      let text = pair[1].trimmed
      return text.hasPrefix("\"") ? String(text.dropFirst().prefix { $0 != "\"" }) : text
    }
    return nil
  }

  private static func parts(of lines: ArraySlice<MailLines.Line>, boundary: String) -> [ArraySlice<MailLines.Line>] {
    let mark = Array("--\(boundary)".utf8)
    var parts: [ArraySlice<MailLines.Line>] = []
    var start: Int?
    for index in lines.indices where lines[index].bytes.starts(with: mark) {
      if let start { parts.append(lines[start..<index]) }
      start = index + 1
      if lines[index].bytes.dropFirst(mark.count).starts(with: [0x2D, 0x2D]) {
        start = nil
        break
      }
    }
    // A mail that was cut off has no last boundary.
    if let start { parts.append(lines[start..<lines.endIndex]) }
    return parts
  }

  private static func isPlain(_ encoding: String) -> Bool { ["7bit", "8bit", "binary"].contains(encoding) }

  /// The text of the part, decoded.
  func text() throws(MailFault) -> MailText {
    let charset = parameter("charset", of: "content-type")?.lowercased() ?? "utf-8"
    var text: MailText
    switch encoding {
    case _ where Self.isPlain(encoding):
      // What stands in the file as it is was decoded with the file.
      text = MailText(lines: body, encoding: .none)
      guard !text.isForeign || MailCharset.isKnown(charset) else { throw .unknownEncoding(charset) }
    case "quoted-printable", "base64", "x-uuencode", "uuencode", "x-uue":
      let kind: MailText.Encoding =
        encoding == "base64" ? .base64 : encoding == "quoted-printable" ? .quotedPrintable : .uuencoded
      text = MailText(lines: body, encoding: kind)
      try text.decode(charset: charset)
    default: throw .unknownEncoding(encoding)
    }
    guard text.isText else { throw .notText }
    if parameter("delsp", of: "content-type")?.lowercased() == "yes" { text.joinFlowedLines() }
    if type == "text/html" { text.readHTML() } else { text.cutUuencodedBlocks() }
    return text
  }
}
