import Statements

/// Reads a mail as mail programs keep it (RFC 5322 and MIME): its plain text, or its HTML as text.
struct MailReader {
  private let bytes: [UInt8]
  private let name: String

  init(bytes: [UInt8], name: String) {
    self.bytes = bytes
    self.name = name
  }

  /// Whether a text begins like a mail file: header lines, one of which only mail programs write.
  static func isOne(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(16_384).split(separator: 0x0A, maxSplits: 80, omittingEmptySubsequences: false)
    var hasMark = false
    for line in head.prefix(80) {
      if line.isEmpty || line == [0x0D] { return hasMark }
      if line.first == 0x20 || line.first == 0x09 { continue }
      guard let colon = line.prefix(60).firstIndex(of: UInt8(ascii: ":")),
        line[..<colon].allSatisfy({ $0 > 0x20 && $0 < 0x7F })
      else { return false }
      let field = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      hasMark = hasMark || ["mime-version", "received", "message-id", "content-type", "return-path"].contains(field)
    }
    return false
  }

  func read() -> StatusReading {
    let part = MailPart(lines: MailLines(bytes), depth: 0)
    var reading = StatusReading()
    let subject = part.subject
    for number in 1...max(1, part.headLines) { reading.skip(number, .mailHead) }
    var hasText = false
    for leaf in part.leaves {
      guard leaf.isReadable, !hasText || !leaf.isAlternative else {
        reading.skip(leaf.firstLine, .attachment)
        continue
      }
      hasText = true
      read(leaf, subject: subject, into: &reading)
    }
    return reading
  }

  private func read(_ part: MailPart, subject: String?, into reading: inout StatusReading) {
    let text = part.decodedText()
    let document = Document.read(bytes: text.bytes, name: name, format: .text)
    for statement in document.statements {
      let line = text.sourceLine(of: statement.place.line)
      let names = [statement.context.subject, subject].compactMap { $0 }
      reading.statements.append(
        Statement(
          text: statement.text, place: StatementPlace(file: name, line: line, column: statement.place.column),
          context: StatementContext(
            subject: names.isEmpty ? nil : names.joined(separator: " · "), section: statement.context.section,
            name: statement.context.name)))
    }
    for skipped in document.skipped { reading.skip(text.sourceLine(of: skipped.line), skipped.reason) }
  }
}

/// The lines of a mail file with their numbers, line ends gone.
struct MailLines {
  struct Line {
    let bytes: ArraySlice<UInt8>
    let number: Int
  }

  let lines: ArraySlice<Line>

  init(_ bytes: [UInt8]) {
    lines =
      bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated().map { index, line in
        Line(bytes: line.last == 0x0D ? line.dropLast() : line, number: index + 1)
      }[...]
  }

  init(_ lines: ArraySlice<Line>) {
    self.lines = lines
  }
}

/// A part of a mail: its header fields, and its body or the parts within.
struct MailPart {
  private var fields: [String: String] = [:]
  private let body: MailLines
  private var children: [MailPart] = []
  let headLines: Int
  let firstLine: Int
  /// Stands beside other forms of the same text.
  private(set) var isAlternative = false

  /// Parts within parts deeper than this are not looked at.
  private static let deepest = 8

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
    if type.hasPrefix("multipart/"), depth < Self.deepest, let boundary = parameter("boundary", of: "content-type") {
      children = Self.parts(of: rest, boundary: boundary).map { MailPart(lines: MailLines($0), depth: depth + 1) }
      if type == "multipart/alternative" {
        for index in children.indices { children[index].isAlternative = true }
      }
    }
  }

  var subject: String? { fields["subject"] }

  private var type: String {
    let value = fields["content-type"] ?? "text/plain"
    return value.prefix { $0 != ";" }.lowercased().trimmed
  }

  /// Plain text before HTML, whatever their order.
  var leaves: [MailPart] {
    guard type.hasPrefix("multipart/") else { return [self] }
    let leaves = children.flatMap(\.leaves)
    return type == "multipart/alternative" ? leaves.sorted { $0.isPlain && !$1.isPlain } : leaves
  }

  private var isPlain: Bool { type == "text/plain" }

  /// Text that is no attachment.
  var isReadable: Bool {
    (isPlain || type == "text/html") && fields["content-disposition"]?.lowercased().hasPrefix("attachment") != true
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

  func decodedText() -> MailText {
    let encoding = (fields["content-transfer-encoding"] ?? "7bit").lowercased()
    var text = MailText(lines: body, encoding: encoding)
    // What stands in the file as it is was decoded with the file.
    if encoding == "quoted-printable" || encoding == "base64" {
      text.decode(charset: parameter("charset", of: "content-type")?.lowercased() ?? "utf-8")
    }
    if type == "text/html" { text.readHTML() }
    return text
  }
}
