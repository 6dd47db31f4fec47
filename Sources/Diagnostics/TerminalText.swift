extension StringProtocol {
  /// The text with every control character made visible, so that it can neither move the cursor nor reorder a line.
  ///
  /// C0 controls become their Unicode pictures (`␛`), C1 controls and bidirectional marks their numbers (`<U+202E>`).
  /// Tabs and line ends are controls too.
  public var terminalSafe: String {
    guard unicodeScalars.contains(where: \.isUnsafeForTerminals) else { return String(self) }
    var safe = String.UnicodeScalarView()
    for scalar in unicodeScalars { safe.append(contentsOf: scalar.shownForTerminals) }
    return String(safe)
  }
}

extension Unicode.Scalar {
  fileprivate var isUnsafeForTerminals: Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x061C, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// What stands for the scalar on a terminal: itself, its picture or its number.
  var shownForTerminals: String.UnicodeScalarView {
    guard isUnsafeForTerminals else { return String.UnicodeScalarView([self]) }
    if value < 0x20 || value == 0x7F, let picture = Unicode.Scalar(value == 0x7F ? 0x2421 : 0x2400 + value) {
      return String.UnicodeScalarView([picture])
    }
    let digits = String(value, radix: 16, uppercase: true)
    return "<U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)>".unicodeScalars
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
