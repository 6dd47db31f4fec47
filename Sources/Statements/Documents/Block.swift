/// Text of one paragraph, list item or table row, with the place of every byte.
struct Block {
  private(set) var text: [UInt8] = []
  private var lines: [Int32] = []
  private var columns: [Int32] = []

  var isEmpty: Bool { text.isEmpty }

  /// Appends a line, mark-up removed, after a space if something stands before.
  mutating func append(_ line: LineText) {
    if !text.isEmpty { append(0x20, line.number, line.column + 1) }
    var column = line.column + 1
    var markup = InlineMarkup(line.bytes)
    while let (byte, isKept) = markup.next() {
      if isKept { append(byte, line.number, column) }
      if byte & 0xC0 != 0x80 { column += 1 }
    }
  }

  mutating func append(_ byte: UInt8, _ line: Int, _ column: Int) {
    text.append(byte)
    lines.append(Int32(truncatingIfNeeded: line))
    columns.append(Int32(truncatingIfNeeded: column))
  }

  func place(at offset: Int, file: String) -> StatementPlace {
    StatementPlace(file: file, line: Int(lines[offset]), column: Int(columns[offset]))
  }

  /// The block's sentences, as byte ranges without the white space around them.
  func sentences() -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < text.count {
      if endsSentence(index) {
        append(start..<(index + 1), to: &ranges)
        start = index + 1
      }
      index += 1
    }
    append(start..<text.count, to: &ranges)
    return ranges
  }

  private func append(_ range: Range<Int>, to ranges: inout [Range<Int>]) {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, text[start] == 0x20 { start += 1 }
    while end > start, text[end - 1] == 0x20 { end -= 1 }
    if start < end { ranges.append(start..<end) }
  }

  private func endsSentence(_ index: Int) -> Bool {
    let byte = text[index]
    guard byte == 0x2E || byte == 0x21 || byte == 0x3F, index + 1 < text.count, text[index + 1] == 0x20 else {
      return false
    }
    var next = index + 1
    while next < text.count, text[next] == 0x20 { next += 1 }
    guard next < text.count, startsSentence(text[next]) else { return false }
    return byte != 0x2E || !isAbbreviation(endingAt: index)
  }

  /// A capital, a digit, a quote or anything beyond ASCII.
  private func startsSentence(_ byte: UInt8) -> Bool {
    (byte >= 0x41 && byte <= 0x5A) || isASCIIDigit(byte) || byte >= 0x80 || byte == 0x22 || byte == 0x28 || byte == 0x5B
  }

  private static let abbreviations: [StaticString] = [
    "env", "ex", "etc", "cf", "max", "min", "resp", "vs", "approx", "ca", "nr", "no", "art", "fig", "mme", "dr", "st",
    "bv", "dhr", "mevr", "incl",
  ]

  private func isAbbreviation(endingAt index: Int) -> Bool {
    var start = index
    while start > 0, isASCIILetter(text[start - 1]) { start -= 1 }
    let word = text[start..<index].map { $0 | 0x20 }
    if word.count == 1 { return true }
    return Self.abbreviations.contains { name in name.withUTF8Buffer { word.elementsEqual($0) } }
  }
}

/// Passes over emphasis marks, code marks, link targets and tags, byte by byte.
struct InlineMarkup {
  private let bytes: ArraySlice<UInt8>
  private var index: Int
  /// Bytes up to here are mark-up.
  private var hiddenEnd: Int
  /// Links whose text has begun.
  private var openLinks = 0

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
    hiddenEnd = bytes.startIndex
  }

  /// The next byte, and whether it is text.
  mutating func next() -> (byte: UInt8, isKept: Bool)? {
    guard index < bytes.endIndex else { return nil }
    let byte = bytes[index]
    defer { index += 1 }
    if index < hiddenEnd { return (byte, false) }
    switch byte {
    case 0x60: return (byte, false)
    case 0x2A: return (byte, isSpaced)
    case 0x5D where openLinks > 0 && follows(0x28):
      openLinks -= 1
      hiddenEnd = targetEnd
      return (byte, hiddenEnd == index)
    case 0x5B where isLink:
      openLinks += 1
      return (byte, false)
    case 0x21 where follows(0x5B): return (byte, false)
    case 0x3C where isTag:
      hiddenEnd = end(of: 0x3E)
      return (byte, hiddenEnd == index)
    default: return (byte, true)
    }
  }

  private func follows(_ byte: UInt8) -> Bool {
    index + 1 < bytes.endIndex && bytes[index + 1] == byte
  }

  /// ` * ` is a product; `*word*` is emphasis.
  private var isSpaced: Bool {
    (index == bytes.startIndex || bytes[index - 1] == 0x20) && (index + 1 == bytes.endIndex || bytes[index + 1] == 0x20)
  }

  /// Of `[text](target)`; looked for within 200 bytes, so that a line of brackets costs no more than its length.
  private var isLink: Bool {
    var next = index
    let limit = min(bytes.endIndex, index + 200)
    while next < limit, bytes[next] != 0x5D { next += 1 }
    return next + 1 < limit && bytes[next] == 0x5D && bytes[next + 1] == 0x28
  }

  /// The marks that notes are laid out with; any other word between brackets is somebody's text.
  private static let tags: [StaticString] = [
    "a", "abbr", "b", "blockquote", "br", "center", "cite", "code", "dd", "del", "details", "div", "dl", "dt", "em",
    "figcaption", "figure", "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "mark",
    "ol", "p", "pre", "q", "s", "small", "span", "strike", "strong", "sub", "summary", "sup", "table", "tbody", "td",
    "th", "thead", "tr", "tt", "u", "ul",
  ]

  /// `<b>`, `</b>`, `<img …>`, `<!-- … -->`, `<https://…>`.
  private var isTag: Bool {
    var next = index + 1
    if next < bytes.endIndex, bytes[next] == 0x21 { return true }
    if next < bytes.endIndex, bytes[next] == 0x2F { next += 1 }
    let start = next
    while next < bytes.endIndex, next - start < 12, isASCIILetter(bytes[next]) || 0x30...0x39 ~= bytes[next] {
      next += 1
    }
    guard start < next, next < bytes.endIndex else { return false }
    switch bytes[next] {
    case 0x3A: return true
    case 0x20, 0x2F, 0x3E:
      let name = bytes[start..<next].map { $0 | 0x20 }
      return Self.tags.contains { tag in tag.withUTF8Buffer { name.elementsEqual($0) } }
    default: return false
    }
  }

  /// One past the bracket that closes a link's target, those inside it in pairs; `index` when there is none.
  private var targetEnd: Int {
    var (next, depth) = (index, 0)
    let limit = min(bytes.endIndex, index + 500)
    while next < limit {
      if bytes[next] == 0x28 { depth += 1 }
      if bytes[next] == 0x29 {
        depth -= 1
        if depth == 0 { return next + 1 }
      }
      next += 1
    }
    return index
  }

  /// One past the closing byte within 500 bytes; `index` when there is none.
  private func end(of byte: UInt8) -> Int {
    var next = index
    let limit = min(bytes.endIndex, index + 500)
    while next < limit, bytes[next] != byte { next += 1 }
    return next < limit ? next + 1 : index
  }
}
