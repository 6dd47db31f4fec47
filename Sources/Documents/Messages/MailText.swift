import Language

/// The text of a mail's part, with the line of the file that each of its lines comes from.
struct MailText {
  private(set) var bytes: [UInt8] = []
  /// By line of the text.
  private var sources: [Int] = []

  /// Transfer encodings.
  enum Encoding { case none, quotedPrintable, base64, uuencoded }

  /// What is not read of the part, and the line of the file where it begins.
  private(set) var gap: (line: Int, fault: MailFault)?

  init(lines: MailLines, encoding: Encoding) {
    switch encoding {
    case .quotedPrintable: readQuotedPrintable(lines)
    case .base64: readBase64(lines)
    case .uuencoded: readUuencoded(lines)
    case .none:
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
      guard line.bytes.allSatisfy({ Self.base64(byte: $0) != nil || [0x20, 0x09, UInt8(ascii: "=")].contains($0) })
      else {
        gap = (line.number, .badEncoding)
        return
      }
      for byte in line.bytes {
        guard let digit = Self.base64(byte: byte) else { continue }
        pending = pending << 6 | UInt32(digit)
        bits += 6
        if bits >= 8 {
          bits -= 8
          append(UInt8(truncatingIfNeeded: pending >> UInt32(bits)), from: line.number)
        }
      }
    }
  }

  private static func base64(byte: UInt8) -> UInt8? {
    switch byte {
    case 0x41...0x5A: byte - 0x41
    case 0x61...0x7A: byte - 0x61 + 26
    case 0x30...0x39: byte - 0x30 + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }

  /// Lines between `begin 644 name` and `end`, each with its length before it.
  ///
  /// Source: POSIX.1-2024, uuencode.
  private mutating func readUuencoded(_ lines: MailLines) {
    var rest = lines.lines.drop { !$0.bytes.starts(with: Array("begin ".utf8)) }.dropFirst()
    while let line = rest.popFirst(), let first = line.bytes.first, first != 0x60, first != 0x20 {
      if sources.isEmpty { sources.append(line.number) }
      let digits = line.bytes.dropFirst().map { ($0 &- 0x20) & 0x3F }
      let length = Int((first &- 0x20) & 0x3F)
      guard (0x20...0x60).contains(first), digits.count * 3 >= length * 4 else {
        gap = (line.number, .badEncoding)
        return
      }
      for place in 0..<length {
        let (high, low) = (digits[place + place / 3], digits[safe: place + place / 3 + 1] ?? 0)
        let shift = UInt8(place % 3) * 2 + 2
        append(high << shift | low >> (6 - shift), from: line.number)
      }
    }
    if sources.isEmpty { gap = (lines.lines.first?.number ?? 1, .badEncoding) }
  }

  /// Takes out blocks of uuencode that stand among lines of text: attachments from before there were parts.
  mutating func cutUuencodedBlocks() {
    var (kept, lines): ([UInt8], [Int]) = ([], [])
    var isInside = false
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let number = sourceLine(of: index + 1)
      if Self.beginsUuencode(line) {
        isInside = true
        gap = gap ?? (number, .uuencoded)
      }
      if !isInside {
        kept.append(contentsOf: line)
        kept.append(0x0A)
        lines.append(number)
      }
      if line.elementsEqual("end".utf8) { isInside = false }
    }
    if gap != nil { (bytes, sources) = (kept, lines) }
  }

  /// `begin 644 name`.
  private static func beginsUuencode(_ line: ArraySlice<UInt8>) -> Bool {
    let words = line.split(separator: 0x20, maxSplits: 2)
    return words.count == 3 && words[0].elementsEqual("begin".utf8) && (3...4).contains(words[1].count)
      && words[1].allSatisfy { (0x30...0x37).contains($0) }
  }

  // MARK: - Character sets

  /// Whether it holds more than ASCII.
  var isForeign: Bool { bytes.contains { $0 >= 0x80 } }

  /// Whether it may be text at all.
  var isText: Bool {
    !bytes.contains { $0 < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D, 0x1B].contains($0) }
      && bytes.withUnsafeBufferPointer { bytes in
        var index = 0
        while index < bytes.count {
          let length = UTF8Sequence.length(bytes, at: index)
          if length == 0 { return false }
          index += length
        }
        return true
      }
  }

  mutating func decode(charset: String) throws(MailFault) {
    guard let decoded = MailCharset.decoded(bytes, charset) else { throw .unknownEncoding(charset) }
    // A carriage return before a line feed is gone, and with it nothing that counts lines.
    bytes = decoded.filter { $0 != 0x0D }
  }

  // MARK: - Flowed lines

  /// Joins lines that end in a space, which is no part of the text (`format=flowed; delsp=yes`).
  ///
  /// Source: RFC 3676, section 4.1.
  mutating func joinFlowedLines() {
    var (joined, lines): ([UInt8], [Int]) = ([], [])
    var isContinued = false
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      // A space before a line keeps its first sign from meaning something.
      let text = line.first == 0x20 ? line.dropFirst() : line
      let isSignature = text.elementsEqual("-- ".utf8)
      if isContinued, isSignature { joined.append(0x0A) }
      if !isContinued || isSignature { lines.append(sourceLine(of: index + 1)) }
      isContinued = text.last == 0x20 && !isSignature
      joined.append(contentsOf: isContinued ? text.dropLast() : text)
      if !isContinued { joined.append(0x0A) }
    }
    (bytes, sources) = (joined, lines)
  }

  // MARK: - HTML

  /// Keeps the text, a line a block; what HTML quotes is quoted.
  mutating func readHTML() {
    var reader = MailHTML(bytes)
    bytes = reader.text()
    sources = reader.lines.map { sourceLine(of: $0) }
  }
}
