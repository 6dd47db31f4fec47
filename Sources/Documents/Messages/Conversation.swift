import Language
import Languages

/// Recognises the furniture of mails and chats.
enum Conversation {
  /// `De :`, `From:`, `Van:`, `Objet :` at the top of a mail.
  static func isMailHead(_ line: LineText) -> Bool {
    let folded = line.folded
    return heads.contains { head in folded.starts(with: head.utf8) && isColon(folded.dropFirst(head.utf8.count)) }
  }

  private static let heads = NoteWords.any(\.mailHeads)

  private static func isColon(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.first { $0 != 0x20 } == UInt8(ascii: ":")
  }

  /// « Le … a écrit : », "On … wrote:", "Op … schreef …:", « --- Message d'origine --- ».
  static func isForwardHead(_ line: LineText) -> Bool {
    guard mayForward(line.bytes) else { return false }
    let text = String(decoding: line.folded, as: UTF8.self)
    if text.hasSuffix(":"), quotes.contains(where: { text.hasPrefix($0.before) && contains(text, $0.behind) }) {
      return true
    }
    return originals.contains { contains(text, $0) }
  }

  /// Nearly every line ends otherwise and has no word that begins as those do: nothing is folded for it.
  private static func mayForward(_ bytes: ArraySlice<UInt8>) -> Bool {
    if bytes.last == UInt8(ascii: ":") { return true }
    var index = bytes.startIndex
    while index + 4 < bytes.endIndex {
      if bytes[index] | 0x20 == 0x6F {
        let word = bytes[index..<index + 4].map { $0 | 0x20 }
        if word.elementsEqual("orig".utf8) || word.elementsEqual("oors".utf8) { return true }
      }
      index += 1
    }
    return false
  }

  static func contains(_ text: String, _ part: String) -> Bool {
    let part = Array(part.utf8)
    guard let first = part.first else { return true }
    return text.utf8.indices.contains { text.utf8[$0] == first && text.utf8[$0...].starts(with: part) }
  }

  /// « De : », "From:", or « Le … <lea@example.com> a », which the next line would make the head of a forwarded mail.
  static func mayBeForwardHead(_ line: LineText) -> Bool {
    guard line.bytes.count <= 160, let first = line.bytes.first, [0x44, 0x46, 0x56, 0x4C, 0x4F, 0x2A].contains(first)
    else { return false }
    let folded = line.folded.filter { $0 != 0x2A }
    if senders.contains(where: { folded.starts(with: $0.utf8) && isColon(folded.dropFirst($0.utf8.count)[...]) }) {
      return true
    }
    let begins = quotes.contains { folded.starts(with: $0.before.utf8) }
    return begins && folded.contains(UInt8(ascii: "@")) && folded.last != UInt8(ascii: ":")
  }

  private static let senders = NoteWords.any(\.senders)

  /// « Le … a écrit ».
  private static let quotes = Language.allCases.flatMap { language in
    let words = NoteWords.all[language]
    return words.quotes.flatMap { before in words.wrote.map { (before: before, behind: $0) } }
  }
  private static let originals = NoteWords.any(\.originals)

  /// Whether a line that may be one is the head of a forwarded mail: « De : » before « Envoyé : », or a line cut in two.
  static func isForwardHead(_ line: LineText, followedBy next: LineText) -> Bool {
    let folded = next.folded.filter { $0 != 0x2A }
    if line.folded.contains(UInt8(ascii: "@")), folded.last == UInt8(ascii: ":") {
      let text = String(decoding: line.folded + [0x20] + folded, as: UTF8.self)
      if quotes.contains(where: { contains(text, $0.behind) }) { return true }
    }
    return (heads + NoteWords.any(\.sent)).contains { head in
      folded.starts(with: head.utf8) && isColon(folded.dropFirst(head.utf8.count))
    }
  }

  /// « Bonjour à tous, », "Hi all", on a line of its own.
  static func isGreeting(_ line: LineText) -> Bool { begins(line, greetings) }

  /// A closing formula or a telephone number on a line of its own.
  static func isClosing(_ line: LineText) -> Bool { begins(line, closings) }

  /// A name or a function under a closing formula: a few words, no figure, nothing that goes on.
  static func isSignature(_ line: LineText) -> Bool {
    guard !line.isBlank, line.listItem == nil else { return false }
    return line.bytes.split(separator: 0x20).count <= 6
      && !line.bytes.contains { isASCIIDigit($0) || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ">") }
  }

  private static func begins(_ line: LineText, _ formulas: [String]) -> Bool {
    guard line.bytes.count <= 80 else { return false }
    let folded = line.folded
    return formulas.contains { folded.starts(with: $0.utf8) }
  }

  private static let greetings = NoteWords.any(\.greetings)

  private static let closings = NoteWords.any(\.closings)

  /// `2026-02-16T09:12:33Z ERROR …`, `2026-02-16 09:12:33,120 …`.
  static func isLog(_ line: LineText) -> Bool {
    let bytes = line.bytes
    guard bytes.count > 20 else { return false }
    let start = bytes.startIndex
    func digits(_ range: Range<Int>) -> Bool { range.allSatisfy { isASCIIDigit(bytes[start + $0]) } }
    return digits(0..<4) && bytes[start + 4] == 0x2D && digits(5..<7) && bytes[start + 7] == 0x2D && digits(8..<10)
      && (bytes[start + 10] == 0x20 || bytes[start + 10] == 0x54) && digits(11..<13) && bytes[start + 13] == 0x3A
      && digits(14..<16)
      && bytes[start + 16] == 0x3A
  }

  /// "This e-mail is confidential…", « Ce message et ses pièces jointes sont confidentiels… ».
  static func isDisclaimer(_ line: LineText) -> Bool {
    guard line.bytes.count > 40, line.contains("onfiden") || line.contains("ertrouwelijk") else { return false }
    let folded = line.folded
    return disclaimers.contains { folded.starts(with: $0.utf8) }
  }

  private static let disclaimers = NoteWords.any(\.disclaimers)
}
