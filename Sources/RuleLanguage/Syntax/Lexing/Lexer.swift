/// Cuts the bytes of a file into tokens and comments, in one pass.
///
/// It never fails: what a formula cannot use becomes a `stray` token, and the parser, which knows what it expected
/// there, says so.
struct Lexer {
  private(set) var tokens: [Token] = []
  private(set) var comments: [CommentToken] = []
  /// Where each `"` with no partner on its line stands, to the end of that line.
  private(set) var unclosedTexts: [Range<Int>] = []

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var indentation: Int32 = 0
  private var isLineStart = true
  private var isBlankLineAbove = false
  private var isSpaceBefore = false

  /// Lexes valid UTF-8 (see `firstBadByte(in:)`).
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    tokens.reserveCapacity(bytes.count / 4 + 8)
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { position = 3 }
    while position < bytes.count { step() }
  }

  private mutating func step() {
    switch bytes[position] {
    case UInt8(ascii: " "): spaces()
    // A tab counts as the two spaces of one step of indentation.
    case UInt8(ascii: "\t"): space(2)
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): newline()
    case UInt8(ascii: "#"): comment()
    case UInt8(ascii: "\""): text()
    case UInt8(ascii: "0")...UInt8(ascii: "9"): number()
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
      UInt8(ascii: "%"), UInt8(ascii: "$"), 0x80...:
      word()
    default: punctuation()
    }
  }

  private mutating func spaces() {
    let start = position
    while position < bytes.count, bytes[position] == UInt8(ascii: " ") { position += 1 }
    if isLineStart { indentation += Int32(position - start) }
    isSpaceBefore = true
  }

  private mutating func space(_ width: Int32) {
    if isLineStart { indentation += width }
    isSpaceBefore = true
    position += 1
  }

  private mutating func newline() {
    if isLineStart { isBlankLineAbove = !(tokens.isEmpty && comments.isEmpty) }
    if bytes[position] == UInt8(ascii: "\r"), byte(1) == UInt8(ascii: "\n") { position += 1 }
    position += 1
    indentation = 0
    isLineStart = true
    isSpaceBefore = false
  }

  private mutating func comment() {
    let start = position + 1
    while position < bytes.count, !isNewline(bytes[position]) { position += 1 }
    var end = position
    while end > start, bytes[end - 1] == UInt8(ascii: " ") || bytes[end - 1] == UInt8(ascii: "\t") { end -= 1 }
    comments.append(
      CommentToken(
        start: Int32(start), end: Int32(end), tokensBefore: tokens.count, indentation: isLineStart ? indentation : -1,
        isBlankLineBefore: isLineStart && isBlankLineAbove))
    isLineStart = false
    isBlankLineAbove = false
  }

  private mutating func text() {
    let start = position
    position += 1
    while true {
      passPlainText()
      guard position < bytes.count, bytes[position] != UInt8(ascii: "\"") else { break }
      if isNewline(bytes[position]) { break }
      position += bytes[position] == UInt8(ascii: "\\") && position + 1 < bytes.count && !isNewline(byte(1)) ? 2 : 1
    }
    if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
      position += 1
    } else {
      unclosedTexts.append(start..<position)
    }
    emit(.text, from: start)
  }

  /// Goes on to a byte that may end a text or escape another, eight bytes at a time.
  private mutating func passPlainText() {
    while position + 8 <= bytes.count {
      let eight = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: position, as: UInt64.self)
      guard !eight.holds(UInt8(ascii: "\"")), !eight.holds(UInt8(ascii: "\\")), !eight.holds(UInt8(ascii: "\n")),
        !eight.holds(UInt8(ascii: "\r"))
      else { return }
      position += 8
    }
  }

  private mutating func number() {
    let start = position
    if isDate() {
      position += 10
      return emit(.date, from: start)
    }
    digits()
    if byte(0) == UInt8(ascii: "."), isDigit(byte(1)) {
      position += 1
      digits()
    }
    emit(.number, from: start)
  }

  private mutating func digits() {
    while isDigit(byte(0)) || (byte(0) == UInt8(ascii: "_") && isDigit(byte(1))) { position += 1 }
  }

  /// Whether `dddd-dd-dd` stands here, and no digit after it.
  private func isDate() -> Bool {
    guard byte(4) == UInt8(ascii: "-"), byte(7) == UInt8(ascii: "-"), !isDigit(byte(10)) else { return false }
    return [1, 2, 3, 5, 6, 8, 9].allSatisfy { isDigit(byte($0)) }
  }

  private mutating func word() {
    let start = position
    var isUnit = false
    while true {
      passPlainLetters()
      guard position < bytes.count else { break }
      switch bytes[position] {
      case UInt8(ascii: "%"), UInt8(ascii: "$"):
        isUnit = true
        position += 1
        continue
      case 0x80...:
        let (scalar, width) = decode()
        if scalar.isCurrencySign { isUnit = true } else if !scalar.isOfName { break }
        position += width
        continue
      default: break
      }
      break
    }
    if position == start {
      let (scalar, width) = decode()
      // French typography puts one of these before `%` and `€`.
      if scalar == "\u{A0}" || scalar == "\u{202F}" {
        space(1)
        position += width - 1
        return
      }
      position += width
      return emit(.stray, from: start)
    }
    let spelling = UnsafeBufferPointer(rebasing: bytes[start..<position])
    emit(isUnit ? .unitWord : .word, keyword: isUnit ? .none : Token.Keyword(spelling), from: start)
  }

  /// Goes on to a byte that no letter, digit or underscore of ASCII is.
  private mutating func passPlainLetters() {
    var place = position
    while place < bytes.count, Self.isOfWord(bytes[place]) { place += 1 }
    position = place
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "_")
  }

  private mutating func punctuation() {
    let start = position
    let next = byte(1)
    let (kind, width): (Token.Kind, Int) =
      switch bytes[position] {
      case UInt8(ascii: "+"): (.plus, 1)
      case UInt8(ascii: "-"): next == UInt8(ascii: ">") ? (.arrow, 2) : (.minus, 1)
      case UInt8(ascii: "*"): (.star, 1)
      case UInt8(ascii: "/"): (.slash, 1)
      case UInt8(ascii: "^"): (.caret, 1)
      case UInt8(ascii: "("): (.leftParenthesis, 1)
      case UInt8(ascii: ")"): (.rightParenthesis, 1)
      case UInt8(ascii: ","): (.comma, 1)
      case UInt8(ascii: ":"): (.colon, 1)
      case UInt8(ascii: "."): (.dot, 1)
      case UInt8(ascii: "@"): (.at, 1)
      case UInt8(ascii: "="): (.equal, 1)
      case UInt8(ascii: "!") where next == UInt8(ascii: "="): (.notEqual, 2)
      case UInt8(ascii: "<"): next == UInt8(ascii: "=") ? (.lessOrEqual, 2) : (.less, 1)
      case UInt8(ascii: ">"): next == UInt8(ascii: "=") ? (.greaterOrEqual, 2) : (.greater, 1)
      default: (.stray, 1)
      }
    position += width
    emit(kind, from: start)
  }

  private mutating func emit(_ kind: Token.Kind, keyword: Token.Keyword = .none, from start: Int) {
    tokens.append(
      Token(
        kind: kind, keyword: keyword, isSpaceBefore: isSpaceBefore || isLineStart,
        isBlankLineBefore: isLineStart && isBlankLineAbove, start: Int32(start), end: Int32(position),
        indentation: isLineStart ? indentation : -1))
    isLineStart = false
    isBlankLineAbove = false
    isSpaceBefore = false
  }

  private func byte(_ ahead: Int) -> UInt8 {
    position + ahead < bytes.count ? bytes[position + ahead] : 0
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private func isNewline(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  /// The scalar at the position: the bytes are known to be valid.
  private func decode() -> (scalar: Unicode.Scalar, width: Int) {
    let lead = UInt32(bytes[position])
    let width = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = width == 1 ? lead : lead & (0x7F >> UInt32(width))
    for ahead in 1..<max(width, 1) { value = value << 6 | UInt32(byte(ahead) & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
  }
}

extension Unicode.Scalar {
  fileprivate var isCurrencySign: Bool { self == "€" || self == "£" || self == "¤" }

  /// Letters, digits and the marks that combine with them, of any script.
  fileprivate var isOfName: Bool {
    if (0xC0...0x24F).contains(value) { return value != 0xD7 && value != 0xF7 }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .decimalNumber:
      return true
    default: return false
    }
  }
}

extension UInt64 {
  /// Whether one of its eight bytes is that byte.
  fileprivate func holds(_ byte: UInt8) -> Bool {
    let difference = self ^ (0x0101_0101_0101_0101 &* UInt64(byte))
    return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080 != 0
  }
}
