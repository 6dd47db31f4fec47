/// HTML of a mail as lines of text.
struct MailHTML {
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
    guard !output.isEmpty, !(output.last == 0x0A && output.dropLast().last == 0x0A) else { return }
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
