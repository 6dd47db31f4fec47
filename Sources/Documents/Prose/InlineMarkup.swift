import Language

/// Passes over emphasis marks, code marks, link targets and tags, byte by byte.
struct InlineMarkup {
  private let bytes: ArraySlice<UInt8>
  private var index: Int
  /// Bytes up to here are mark-up.
  private var hiddenEnd: Int
  /// Links whose text has begun.
  private var openLinks = 0
  /// Where struck text ends that a figure behind it replaces.
  private var struckEnd: Int?

  init(_ bytes: ArraySlice<UInt8>) { self.init(bytes, from: bytes.startIndex) }

  /// - Parameter start: behind bytes that are plain text.
  init(_ bytes: ArraySlice<UInt8>, from start: Int) {
    self.bytes = bytes
    index = start
    hiddenEnd = start
  }

  /// The bytes before the first that may be a mark: of most lines, all.
  static func plainPrefix(of bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let end = bytes.indices.first { index in
      switch bytes[index] {
      case 0x60, 0x7E, 0x2A, 0x5D, 0x5B, 0x21, 0x7B, 0x3C: true
      case 0x68: bytes[index...].starts(with: "http".utf8)
      default: false
      }
    }
    return bytes[..<(end ?? bytes.endIndex)]
  }

  /// The next byte, and whether it is text.
  mutating func next() -> (byte: UInt8, isKept: Bool)? {
    guard index < bytes.endIndex else { return nil }
    let byte = bytes[index]
    defer { index += 1 }
    if index < hiddenEnd { return (byte, false) }
    // The mark that ends struck text becomes an arrow to what takes its place.
    if let struckEnd, index >= struckEnd {
      if index > struckEnd { self.struckEnd = nil }
      return (index == struckEnd ? UInt8(ascii: "-") : UInt8(ascii: ">"), true)
    }
    switch byte {
    case 0x60: return (byte, false)
    case 0x7E where follows(0x7E): return struck(byte)
    case 0x2A: return (byte, isSpaced)
    case 0x5D where openLinks > 0 && follows(0x28):
      openLinks -= 1
      hiddenEnd = targetEnd
      return (byte, hiddenEnd == index)
    case 0x5B where isLink:
      openLinks += 1
      return (byte, false)
    case 0x21 where follows(0x5B): return (byte, false)
    case 0x7B where follows(0x7B): return template(byte)
    case 0x68 where isAddress:
      let address = index..<endOfAddress
      // Without a figure it does no harm, and the words stay as they are.
      guard bytes[address].contains(where: isASCIIDigit) else { return (byte, true) }
      hiddenEnd = address.upperBound
      return (byte, false)
    case 0x3C where isTag:
      hiddenEnd = endOfStruckTag ?? end(of: 0x3E)
      return (byte, hiddenEnd == index)
    default: return (byte, true)
    }
  }

  /// Struck text is no longer said, unless a figure takes its place: `~~30/06~~ **15/07**` is a move from one to the
  /// other.
  private mutating func struck(_ byte: UInt8) -> (byte: UInt8, isKept: Bool) {
    var end = index + 2
    let limit = min(bytes.endIndex - 1, index + 300)
    while end < limit, !(bytes[end] == 0x7E && bytes[end + 1] == 0x7E) { end += 1 }
    guard end < limit else { return (byte, true) }
    if isReplaced(index + 2..<end) {
      struckEnd = end
      hiddenEnd = index + 2
    } else {
      hiddenEnd = end + 2
    }
    return (byte, false)
  }

  /// Whether a figure is struck and another one, or a bold word, stands right behind.
  private func isReplaced(_ struck: Range<Int>) -> Bool {
    guard bytes[struck].contains(where: isASCIIDigit) else { return false }
    let behind = bytes[(struck.upperBound + 2)...].drop { $0 == 0x20 }
    return behind.starts(with: [0x2A, 0x2A]) || behind.first.map(isASCIIDigit) == true
  }

  /// `{{ … }}`: a program fills it in.
  private mutating func template(_ byte: UInt8) -> (byte: UInt8, isKept: Bool) {
    var end = index + 2
    let limit = min(bytes.endIndex - 1, index + 300)
    while end < limit, !(bytes[end] == 0x7D && bytes[end + 1] == 0x7D) { end += 1 }
    guard end < limit else { return (byte, true) }
    hiddenEnd = end + 2
    return (byte, false)
  }

  /// One past `<s>…</s>` and the like; nil when the tag is another one.
  private var endOfStruckTag: Int? {
    for name: StaticString in ["s", "del", "strike"] {
      let length = name.utf8CodeUnitCount
      guard bytes.distance(from: index, to: bytes.endIndex) > 2 * length + 5, bytes[index + 1 + length] == 0x3E,
        name.withUTF8Buffer({ bytes[(index + 1)...].starts(with: $0) })
      else { continue }
      var next = index + 2 + length
      let limit = min(bytes.endIndex - length - 2, index + 300)
      while next < limit {
        if bytes[next] == 0x3C, bytes[next + 1] == 0x2F { return next + 3 + length }
        next += 1
      }
    }
    return nil
  }

  private func follows(_ byte: UInt8) -> Bool {
    index + 1 < bytes.endIndex && bytes[index + 1] == byte
  }

  /// ` * ` is a product; `*word*` is emphasis.
  private var isSpaced: Bool {
    (index == bytes.startIndex || bytes[index - 1] == 0x20) && (index + 1 == bytes.endIndex || bytes[index + 1] == 0x20)
  }

  /// `https://…`: its figures are none of the text's.
  private var isAddress: Bool {
    guard index == bytes.startIndex || !isASCIILetter(bytes[index - 1]) else { return false }
    let rest = bytes[index...]
    return rest.starts(with: "https://".utf8) || rest.starts(with: "http://".utf8)
  }

  private var endOfAddress: Int {
    var next = index
    while next < bytes.endIndex, !" )>]\"|".utf8.contains(bytes[next]) { next += 1 }
    return next
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
