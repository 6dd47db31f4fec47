import Languages

/// Walks through strict JSON (RFC 8259) byte by byte, without building anything.
package struct JSONScanner {
  /// Deeper nesting is refused; no statement needs it.
  private static let maximumDepth = 512

  private let bytes: UnsafeBufferPointer<UInt8>
  package private(set) var index = 0
  /// Whether the string that was scanned last has a backslash.
  package private(set) var sawEscape = false

  package init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Whether nothing but white space is left.
  package var isAtEnd: Bool {
    mutating get {
      skipSpace()
      return index == bytes.count
    }
  }

  /// Where the next value starts.
  package var valueStart: Int {
    mutating get {
      skipSpace()
      return index
    }
  }

  package var isAtString: Bool { index < bytes.count && bytes[index] == UInt8(ascii: "\"") }

  package mutating func skip(_ byte: UInt8) -> Bool {
    skipSpace()
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  package mutating func open(_ byte: UInt8) -> Bool { skip(byte) }
  package mutating func close(_ byte: UInt8) -> Bool { skip(byte) }

  @inline(__always)
  private mutating func skipSpace() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      default: return
      }
    }
  }

  /// The range of a string's content, escapes and all; nil when there is no valid string.
  package mutating func string() -> Range<Int>? {
    guard skip(UInt8(ascii: "\"")) else { return nil }
    let start = index
    sawEscape = false
    while index < bytes.count {
      if let eight = EightBytes(bytes, at: index) {
        let plain = EightBytes.count(
          before: eight.marks(below: 0x20) | eight.marks(UInt8(ascii: "\"")) | eight.marks(UInt8(ascii: "\\")))
        index += plain
        if plain == 8 { continue }
      }
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        index += 1
        return start..<index - 1
      }
      if byte < 0x20 { return nil }
      index += 1
      if byte == UInt8(ascii: "\\") {
        sawEscape = true
        guard escape() else { return nil }
      }
    }
    return nil
  }

  private mutating func escape() -> Bool {
    guard index < bytes.count else { return false }
    let kind = bytes[index]
    index += 1
    switch kind {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return true
    case UInt8(ascii: "u"):
      guard Self.codeUnit(bytes, index) != nil else { return false }
      index += 4
      return true
    default: return false
    }
  }

  /// Any value; containers are walked with a counter of depth, not by recursion.
  package mutating func value() -> Bool {
    var closers: [UInt8] = []
    repeat {
      skipSpace()
      guard index < bytes.count else { return false }
      switch bytes[index] {
      case UInt8(ascii: "{"):
        index += 1
        if !skip(UInt8(ascii: "}")) {
          closers.append(UInt8(ascii: "}"))
          guard closers.count <= Self.maximumDepth, key() else { return false }
          continue
        }
      case UInt8(ascii: "["):
        index += 1
        if !skip(UInt8(ascii: "]")) {
          closers.append(UInt8(ascii: "]"))
          guard closers.count <= Self.maximumDepth else { return false }
          continue
        }
      default:
        guard scalar() else { return false }
      }
      guard endContainers(&closers) else { return false }
    } while !closers.isEmpty
    return true
  }

  /// After a value: closes what ends here, and steps over the comma of what goes on.
  private mutating func endContainers(_ closers: inout [UInt8]) -> Bool {
    while let closer = closers.last {
      if skip(UInt8(ascii: ",")) { return closer == UInt8(ascii: "]") || key() }
      guard skip(closer) else { return false }
      closers.removeLast()
    }
    return true
  }

  private mutating func key() -> Bool { string() != nil && skip(UInt8(ascii: ":")) }

  private mutating func scalar() -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "\""): string() != nil
    case UInt8(ascii: "t"): word("true")
    case UInt8(ascii: "f"): word("false")
    case UInt8(ascii: "n"): word("null")
    default: number()
    }
  }

  private mutating func word(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard index + count <= bytes.count else { return false }
    for offset in 0..<count where bytes[index + offset] != word.utf8Start[offset] { return false }
    index += count
    return true
  }

  private mutating func number() -> Bool {
    take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) {
      guard digits() else { return false }
    }
    if take(UInt8(ascii: ".")) {
      guard digits() else { return false }
    }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { take(UInt8(ascii: "-")) }
      guard digits() else { return false }
    }
    return true
  }

  @discardableResult
  private mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func digits() -> Bool {
    let start = index
    while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
    return index > start
  }

  /// The four hexadecimal digits of a `\u` escape.
  private static func codeUnit(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt16? {
    guard index + 4 <= bytes.count else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[index..<index + 4] {
      switch byte {
      case 0x30...0x39: unit = unit << 4 | UInt16(byte - 0x30)
      case 0x41...0x46: unit = unit << 4 | UInt16(byte - 0x41 + 10)
      case 0x61...0x66: unit = unit << 4 | UInt16(byte - 0x61 + 10)
      default: return nil
      }
    }
    return unit
  }

  /// A valid string's content without its escapes; NUL and lone surrogates become U+FFFD.
  package static func unescape(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into result: inout [UInt8]) {
    result.removeAll(keepingCapacity: true)
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] == UInt8(ascii: "\\") else {
        result.append(bytes[index])
        index += 1
        continue
      }
      let kind = bytes[index + 1]
      index += 2
      switch kind {
      case UInt8(ascii: "b"): result.append(0x08)
      case UInt8(ascii: "f"): result.append(0x0C)
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "r"): result.append(0x0D)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "u"): append(scalar(bytes, &index, end: range.upperBound), to: &result)
      default: result.append(kind)
      }
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout [UInt8]) {
    if let encoded = UTF8.encode(scalar) { result.append(contentsOf: encoded) }
  }

  /// The scalar of one or two `\u` escapes, the first of which has its digits at `index`.
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, end: Int) -> Unicode.Scalar {
    let replacement: Unicode.Scalar = "\u{FFFD}"
    guard let first = codeUnit(bytes, index) else { return replacement }
    index += 4
    if let scalar = Unicode.Scalar(first) { return scalar.value == 0 ? replacement : scalar }
    guard first & 0xFC00 == 0xD800, index + 6 <= end, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u"), let second = codeUnit(bytes, index + 2), second & 0xFC00 == 0xDC00
    else { return replacement }
    index += 6
    return Unicode.Scalar(0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(second & 0x3FF))) ?? replacement
  }
}
