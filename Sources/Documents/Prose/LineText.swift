import Language

/// A line without its indentation, with what is needed to cite it.
struct LineText {
  let bytes: ArraySlice<UInt8>
  /// Columns of indentation, a tab counting as four.
  let indentation: Int
  /// Scalars before the first byte.
  let column: Int
  let number: Int

  init(_ line: ArraySlice<UInt8>, number: Int) {
    var index = line.startIndex
    var indentation = 0
    var column = 0
    while index < line.endIndex, line[index] == 0x20 || line[index] == 0x09 {
      indentation += line[index] == 0x09 ? 4 : 1
      column += 1
      index += 1
    }
    var end = line.endIndex
    while end > index, line[end - 1] == 0x20 || line[end - 1] == 0x09 { end -= 1 }
    bytes = line[index..<end]
    self.indentation = indentation
    self.column = column
    self.number = number
  }

  init(_ bytes: ArraySlice<UInt8>, indentation: Int, column: Int, number: Int) {
    self.bytes = bytes
    self.indentation = indentation
    self.column = column
    self.number = number
  }

  var isBlank: Bool { bytes.isEmpty }

  func starts(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes.starts(with: $0) }
  }

  /// The same line without its first bytes and the white space after them.
  func dropping(_ count: Int) -> LineText {
    var index = bytes.startIndex + count
    while index < bytes.endIndex, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    let scalars = bytes[bytes.startIndex..<index].reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
    return LineText(
      bytes[index...], indentation: indentation + scalars, column: column + scalars, number: number)
  }

  /// The same line, further from the margin or nearer to it.
  func indented(by columns: Int) -> LineText {
    LineText(bytes, indentation: columns, column: column, number: number)
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Folded: lower case, no accents.
  var folded: [UInt8] { Folding.folded(text) }

  /// After a list mark: `- `, `* `, `+ `, `• `, `· `, `1. `, `2) `; nil when the line is no list item.
  var listItem: LineText? {
    guard let first = bytes.first else { return nil }
    let rest = bytes.dropFirst()
    if first == 0x2D || first == 0x2A || first == 0x2B {
      guard let next = rest.first, next == 0x20 || next == 0x09 else { return nil }
      return dropping(1)
    }
    for mark: StaticString in ["•", "·", "▪", "–", "—"] where starts(mark) { return dropping(mark.utf8CodeUnitCount) }
    let digits = bytes.prefix { isASCIIDigit($0) }
    guard !digits.isEmpty, digits.count <= 3 else { return nil }
    let after = bytes.dropFirst(digits.count)
    guard let mark = after.first, mark == 0x2E || mark == 0x29, let space = after.dropFirst().first, space == 0x20
    else { return nil }
    return dropping(digits.count + 1)
  }

  /// `---`, `***`, `___`: a rule across the page.
  var isRule: Bool {
    guard bytes.count >= 3, let first = bytes.first, first == 0x2D || first == 0x2A || first == 0x5F || first == 0x3D
    else { return false }
    return bytes.allSatisfy { $0 == first || $0 == 0x20 }
  }
}
