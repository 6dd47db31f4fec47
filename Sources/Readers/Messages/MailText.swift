import Statements

/// The text of a mail's part, with the line of the file that each of its lines comes from.
struct MailText {
  private(set) var bytes: [UInt8] = []
  /// By line of the text.
  private var sources: [Int] = []

  init(lines: MailLines, encoding: String) {
    switch encoding {
    case "quoted-printable": readQuotedPrintable(lines)
    case "base64": readBase64(lines)
    default:
      for line in lines.lines {
        sources.append(line.number)
        bytes.append(contentsOf: line.bytes)
        bytes.append(0x0A)
      }
    }
  }

  /// The line of the file that holds a line of the text, both one-based.
  func sourceLine(of line: Int) -> Int {
    sources[safe: line - 1] ?? sources.last ?? line
  }

  // MARK: - Transfer encodings

  /// Source: RFC 2045, section 6.7.
  private mutating func readQuotedPrintable(_ lines: MailLines) {
    var isContinued = false
    for line in lines.lines {
      if !isContinued { sources.append(line.number) }
      var index = line.bytes.startIndex
      isContinued = false
      while index < line.bytes.endIndex {
        let byte = line.bytes[index]
        guard byte == UInt8(ascii: "=") else {
          bytes.append(byte)
          index += 1
          continue
        }
        if line.bytes[(index + 1)...].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
          isContinued = true
          break
        }
        if index + 2 < line.bytes.endIndex, let high = Self.hexadecimal(line.bytes[index + 1]),
          let low = Self.hexadecimal(line.bytes[index + 2])
        {
          append(high << 4 | low, from: line.number)
          index += 3
        } else {
          bytes.append(byte)
          index += 1
        }
      }
      if !isContinued { bytes.append(0x0A) }
    }
  }

  private mutating func append(_ byte: UInt8, from line: Int) {
    bytes.append(byte)
    if byte == 0x0A { sources.append(line) }
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }

  /// Source: RFC 4648, section 4.
  private mutating func readBase64(_ lines: MailLines) {
    var pending: UInt32 = 0
    var bits = 0
    for line in lines.lines {
      if sources.isEmpty { sources.append(line.number) }
      for byte in line.bytes {
        guard let digit = Self.base64(byte) else { continue }
        pending = pending << 6 | UInt32(digit)
        bits += 6
        if bits >= 8 {
          bits -= 8
          append(UInt8(truncatingIfNeeded: pending >> UInt32(bits)), from: line.number)
        }
      }
    }
  }

  static func base64(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x41...0x5A: byte - 0x41
    case 0x61...0x7A: byte - 0x61 + 26
    case 0x30...0x39: byte - 0x30 + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }

  // MARK: - Character sets

  /// Latin-1 is read as Windows-1252, as every mail program does.
  mutating func decode(charset: String) {
    let western = ["iso-8859-1", "iso-8859-15", "windows-1252", "cp1252", "latin1", "us-ascii"]
    let decoded: [UInt8] =
      if western.contains(charset), bytes.contains(where: { $0 >= 0x80 }) {
        charset == "iso-8859-15" ? Self.latin9(bytes) : Windows1252.decoded(bytes)
      } else {
        DecodedText(bytes).bytes
      }
    // A carriage return before a line feed is gone, and with it nothing that counts lines.
    bytes = decoded.filter { $0 != 0x0D }
  }

  /// Latin-9 differs where the euro sign stands.
  private static func latin9(_ bytes: [UInt8]) -> [UInt8] {
    Windows1252.decoded(bytes.map { $0 == 0xA4 ? 0x80 : $0 == 0xBD ? 0x9C : $0 == 0xBC ? 0x8C : $0 })
  }

  // MARK: - HTML

  /// Keeps the text, a line a block; what HTML quotes is quoted.
  mutating func readHTML() {
    var reader = MailHTML(bytes)
    bytes = reader.text()
    sources = reader.lines.map { sourceLine(of: $0) }
  }
}

/// HTML of a mail as lines of text.
private struct MailHTML {
  private let html: [UInt8]
  private var index = 0
  private var line = 1
  private var output: [UInt8] = []
  private var current: [UInt8] = []
  private var currentLine = 1
  /// The line of the HTML that each line of the text begins on.
  private(set) var lines: [Int] = []
  private var quoteDepth = 0

  init(_ html: [UInt8]) {
    self.html = html
  }

  mutating func text() -> [UInt8] {
    while index < html.count {
      switch html[index] {
      case UInt8(ascii: "<"): readTag()
      case 0x0A, 0x0D, 0x20, 0x09:
        if html[index] == 0x0A { line += 1 }
        if !current.isEmpty, current.last != 0x20 { current.append(0x20) }
        index += 1
      default:
        if current.isEmpty { currentLine = line }
        current.append(html[index])
        index += 1
      }
    }
    endLine()
    return output
  }

  private mutating func endParagraph() {
    endLine()
    // A blank line keeps two paragraphs from being read as one.
    guard !output.isEmpty, output.suffix(2) != [0x0A, 0x0A] else { return }
    output.append(0x0A)
    lines.append(currentLine)
  }

  private mutating func endLine() {
    defer { current = [] }
    let text = Entities.decoded(String(decoding: current, as: UTF8.self)).trimmed
    guard !text.isEmpty else { return }
    lines.append(currentLine)
    output.append(contentsOf: Array(((quoteDepth > 0 ? "> " : "") + text).utf8))
    output.append(0x0A)
  }

  private mutating func readTag() {
    guard let close = html[index...].firstIndex(of: UInt8(ascii: ">")) else {
      index = html.count
      return
    }
    let tag = String(decoding: html[(index + 1)..<close], as: UTF8.self).lowercased()
    line += html[index..<close].count { $0 == 0x0A }
    index = close + 1
    let isEnd = tag.hasPrefix("/")
    let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
    switch name {
    case "style", "script", "head", "title": if !isEnd { skip(to: "</\(name)") }
    case "br": endLine()
    case "p", "div", "tr", "table", "ul", "ol", "h1", "h2", "h3", "h4", "hr": endParagraph()
    case "li":
      endParagraph()
      if !isEnd { current = Array("- ".utf8) }
      currentLine = line
    case "td", "th": if isEnd, !current.isEmpty { current.append(contentsOf: Array(", ".utf8)) }
    case "blockquote":
      endParagraph()
      quoteDepth = max(0, quoteDepth + (isEnd ? -1 : 1))
    default: break
    }
  }

  private mutating func skip(to end: String) {
    let mark = Array(end.utf8)
    while index < html.count {
      if html[index] == UInt8(ascii: "<"),
        html[index...].prefix(mark.count).map({ $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }) == mark
      {
        return
      }
      if html[index] == 0x0A { line += 1 }
      index += 1
    }
  }
}

/// `=?UTF-8?Q?R=C3=A9sum=C3=A9?=`: words of a header beyond ASCII.
///
/// Source: RFC 2047.
enum HeaderWord {
  static func decoded(_ field: [UInt8]) -> String {
    let text = String(decoding: field.contains { $0 >= 0x80 } ? DecodedText(field).bytes : field, as: UTF8.self)
    guard text.range(of: "=?") != nil else { return text }
    var result = ""
    var rest = text
    while let start = rest.range(of: "=?") {
      let before = String(rest[..<start.lowerBound])
      let parts = rest[start.upperBound...].split(separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
      guard parts.count == 4, parts[3].hasPrefix("="), let word = word(parts[0], parts[1], parts[2]) else { break }
      // White space between two encoded words is no part of the text.
      result += before.trimmed.isEmpty && !result.isEmpty ? word : before + word
      rest = String(parts[3].dropFirst())
    }
    return result + rest
  }

  private static func word(_ charset: Substring, _ encoding: Substring, _ text: Substring) -> String? {
    let lines = MailLines(Array(text.utf8.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }))
    let kind = encoding.uppercased() == "B" ? "base64" : "quoted-printable"
    var decoded = MailText(lines: kind == "base64" ? MailLines(Array(text.utf8)) : lines, encoding: kind)
    decoded.decode(charset: charset.lowercased())
    return String(decoding: decoded.bytes.filter { $0 != 0x0A }, as: UTF8.self)
  }
}
