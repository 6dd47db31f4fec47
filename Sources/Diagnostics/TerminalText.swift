public import Languages

extension StringProtocol {
  /// The text with nothing in it that gives orders to whoever shows it: it can neither move a cursor nor reorder a line,
  /// nor hide what it says.
  ///
  /// C0 controls become their Unicode pictures (`␛`), C1 controls and bidirectional marks their numbers (`<U+202E>`);
  /// what cannot be seen at all is left out. Tabs and line ends are controls too.
  public var terminalSafe: String {
    guard unicodeScalars.contains(where: \.isUntrusted) else { return String(self) }
    var safe = String.UnicodeScalarView()
    for scalar in unicodeScalars { safe.append(contentsOf: scalar.shown) }
    return String(safe)
  }

  /// A JSON string: RFC 8259, section 7, with all that is not to be trusted escaped too.
  public var quotedJSON: String {
    var quoted = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where scalar.isUntrusted: quoted += scalar.escapedInJSON
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

extension String {
  /// The same with line ends kept.
  public var linesMadeSafe: String {
    guard unicodeScalars.contains(where: { $0.isUntrusted && $0 != "\n" }) else { return self }
    return split(separator: "\n", omittingEmptySubsequences: false).map(\.terminalSafe).joined(separator: "\n")
  }
}

extension TextBuffer {
  /// Makes what was appended from an index on safe for a terminal, on one line. The bytes are UTF-8.
  ///
  /// - Complexity: one look at each byte, where there is nothing to do.
  public mutating func makeTerminalSafe(from start: Int) {
    var index = start
    let isSafe = withBytes { bytes in
      while index < bytes.count {
        if UntrustedText.scalar(in: bytes, at: index) != nil { return false }
        index += 1
      }
      return true
    }
    guard !isSafe else { return }
    let line = withBytes { String(decoding: $0[start...], as: UTF8.self) }.terminalSafe
    removeLast(count - start)
    append(contentsOf: line.utf8)
  }
}

/// What somebody else wrote, byte by byte.
public enum UntrustedText {
  /// The scalar that begins at an index of UTF-8 and is not to be trusted, and its length; nil for any other, and inside
  /// a sequence.
  @inline(__always)
  public static func scalar(
    in bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    let lead = bytes[index]
    if lead >= 0x20, lead < 0x7F { return nil }
    switch lead {
    case 0..<0x20, 0x7F: return (Unicode.Scalar(lead), 1)
    // No other sequence begins one that is not to be trusted.
    case 0xC2, 0xCD, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF, 0xF0, 0xF3: return decoded(bytes, at: index)
    default: return nil
    }
  }

  /// The place from one on of the next quote, backslash or scalar that is not to be trusted: what JSON has to escape;
  /// `count` where there is none.
  public static func nextEscape(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      // The last eight once more, rather than what is left of them byte by byte.
      let first = Swift.min(index, bytes.count - 8)
      guard let eight = EightBytes(bytes, at: first) else {
        if isEscaped(bytes, at: index) { return index }
        index += 1
        continue
      }
      var marks = suspects(in: eight) & (UInt64.max << UInt64((index - first) * 8))
      while marks != 0 {
        let suspect = first + EightBytes.count(before: marks)
        if isEscaped(bytes, at: suspect) { return suspect }
        marks &= marks - 1
      }
      index = first + 8
    }
    return bytes.count
  }

  private static func isEscaped(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    bytes[index] == 0x22 || bytes[index] == 0x5C || scalar(in: bytes, at: index) != nil
  }

  /// Marks what a look at one byte cannot let pass. Letters of Latin-1 with accents begin with a byte that no untrusted
  /// scalar begins with.
  private static func suspects(in eight: EightBytes) -> UInt64 {
    eight.marks(below: 0x20) | eight.marks(0x22) | eight.marks(0x5C) | eight.marks(0x7F)
      | eight.marks(leadsOtherThan: 0xC3)
  }

  private static func decoded(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    let lead = bytes[index]
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard index + length <= bytes.count else { return nil }
    var value = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    guard let scalar = Unicode.Scalar(value), scalar.isUntrusted else { return nil }
    return (scalar, length)
  }
}

extension Unicode.Scalar {
  /// Whether it moves a cursor, reorders a line or cannot be seen.
  public var isUntrusted: Bool { isOrder || isInvisible }

  private var isOrder: Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x061C, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Takes no place and has no shape: two words that differ in it look the same.
  ///
  /// Source: Unicode Character Database, DerivedCoreProperties.txt, Default_Ignorable_Code_Point, without the selectors
  /// that choose between forms of a sign; and the annotation marks of Specials.
  private var isInvisible: Bool {
    switch value {
    case 0..<0xAD: false
    case 0xAD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200D, 0x2060...0x206F, 0x3164,
      0xFEFF, 0xFFA0, 0xFFF0...0xFFFB, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  /// What stands for the scalar where it is shown: itself, its picture, its number or nothing.
  var shown: String.UnicodeScalarView {
    if isOrder {
      if value < 0x20 || value == 0x7F, let picture = Unicode.Scalar(value == 0x7F ? 0x2421 : 0x2400 + value) {
        return String.UnicodeScalarView([picture])
      }
      let digits = String(value, radix: 16, uppercase: true)
      return "<U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)>".unicodeScalars
    }
    return isInvisible ? String.UnicodeScalarView() : String.UnicodeScalarView([self])
  }

  /// `\u202e`, in two units where it takes two.
  public var escapedInJSON: String {
    Character(self).utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }

  /// The columns that the scalar takes on a terminal: 0 for marks that combine, 2 for wide letters and emoji.
  ///
  /// Source: Unicode Standard Annex 11, East Asian Width.
  var terminalWidth: Int {
    switch value {
    case 0..<0x300: return 1
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      return 2
    case 0x200B...0x200D, 0xFE00...0xFE0F: return 0
    default:
      switch properties.generalCategory {
      case .nonspacingMark, .enclosingMark: return 0
      default: return 1
      }
    }
  }
}
