import Languages

/// Lower case without accents, so that « DÉCALÉ », « décalé » and its decomposed form are one word.
package enum Folding {
  /// The base letters of a scalar beyond ASCII, or nil when it is no letter that we read.
  @inline(__always)
  static func base(of scalar: UInt32) -> (UInt8, UInt8)? { LatinLetters.base(of: scalar) }

  /// Whether a scalar of U+00C0…U+017F is a capital.
  static func isUppercase(_ scalar: UInt32) -> Bool { LatinLetters.isUppercase(scalar) }

  /// Marks that decomposed accents consist of.
  static func isCombining(_ scalar: UInt32) -> Bool { LatinLetters.isCombining(scalar) }

  static func isSpace(_ scalar: UInt32) -> Bool {
    scalar == 0xA0 || (0x2000...0x200A).contains(scalar) || scalar == 0x202F || scalar == 0x205F || scalar == 0x3000
      || scalar == 0x2028 || scalar == 0x2029 || scalar == 0x85
  }

  /// Invisible marks that change nothing but the looks.
  static func isIgnorable(_ scalar: UInt32) -> Bool {
    scalar == 0xAD || scalar == 0x200B || scalar == 0x200C || scalar == 0x200D || scalar == 0x2060
      || scalar == 0xFEFF || (0xFE00...0xFE0F).contains(scalar)
  }

  /// Marks that reorder what a person sees, so that the text read is not the text shown.
  static func isReordering(_ scalar: UInt32) -> Bool {
    scalar == 0x200E || scalar == 0x200F || (0x202A...0x202E).contains(scalar) || (0x2066...0x2069).contains(scalar)
  }

  static func symbol(of scalar: UInt32) -> Symbol {
    switch scalar {
    case 0x20AC: .euro
    case 0xA3: .pound
    case 0x2013, 0x2014, 0x2015: .dash
    case 0x2010, 0x2011: .hyphen
    case 0x2212: .minus
    case 0x2192, 0x21D2, 0x27A1, 0x2794, 0x27A4, 0x21E8: .arrow
    case 0xAB, 0x201C, 0x201E: .openQuote
    case 0xBB, 0x201D: .closeQuote
    case 0x2018, 0x2019, 0x2BC, 0x2032, 0xB4: .apostrophe
    case 0x2026: .ellipsis
    case 0x2248, 0x223C: .approximately
    case 0xB1: .plusMinus
    case 0xB7, 0x2022, 0x2023, 0x25AA, 0x25CF, 0x2219, 0x22C5: .bullet
    case 0xBD: .half
    case 0xBC: .quarter
    case 0xBE: .threeQuarters
    case 0xD7: .times
    case 0xB0, 0xBA: .degree
    default: .other
    }
  }

  /// The folded bytes of a word list's entry: for the lexicon, which is built once.
  package static func folded(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A: bytes.append(UInt8(scalar.value) + 32)
      case 0..<0x80: bytes.append(UInt8(scalar.value))
      case let value where isCombining(value): continue
      default:
        guard let (first, second) = base(of: scalar.value) else { continue }
        bytes.append(first)
        if second != 0 { bytes.append(second) }
      }
    }
    return bytes
  }
}
