import Language

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
    let mail = MailPart(lines: MailLines(bytes), depth: 0)
    var reading = StatusReading()
    let hasText = read(message: mail, into: &reading)
    if !hasText, !reading.remarks.contains(where: \.isFault) { report(.noText, at: 1, in: &reading) }
    return reading
  }

  /// - Returns: whether there was a text.
  private func read(message: MailPart, into reading: inout StatusReading) -> Bool {
    for number in message.firstLine..<(message.firstLine + max(1, message.headLines)) {
      reading.skip(number, .mailHead)
    }
    return read(message, subject: message.subject, into: &reading)
  }

  private func read(_ part: MailPart, subject: String?, into reading: inout StatusReading) -> Bool {
    switch part.content {
    case .attachment:
      reading.skip(part.firstLine, .attachment)
      return false
    case .broken(let fault):
      report(fault, at: part.firstLine, in: &reading)
      return false
    case .message(let message): return read(message: message, into: &reading)
    case .parts(let parts):
      var hasText = false
      for part in parts where read(part, subject: subject, into: &reading) { hasText = true }
      return hasText
    case .alternatives(let parts): return read(bestOf: parts, subject: subject, into: &reading)
    case .text:
      do throws(MailFault) {
        read(try part.text(), subject: subject, into: &reading)
        return true
      } catch {
        report(error, at: part.firstLine, in: &reading)
        return false
      }
    }
  }

  /// The first form of a text that can be read; where none can, the first one's fault.
  private func read(bestOf parts: [MailPart], subject: String?, into reading: inout StatusReading) -> Bool {
    var first: StatusReading?
    for (index, part) in parts.enumerated() {
      var attempt = reading
      guard read(part, subject: subject, into: &attempt) else {
        first = first ?? attempt
        continue
      }
      reading = attempt
      for (other, part) in parts.enumerated() where other != index { reading.skip(part.firstLine, .attachment) }
      return true
    }
    reading = first ?? reading
    return false
  }

  private func report(_ fault: MailFault, at line: Int, in reading: inout StatusReading) {
    reading.skip(line, .unreadable)
    reading.remark(line: line, fault.reason, isFault: true)
  }

  private func read(_ text: MailText, subject: String?, into reading: inout StatusReading) {
    if let gap = text.gap { report(gap.fault, at: gap.line, in: &reading) }
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
