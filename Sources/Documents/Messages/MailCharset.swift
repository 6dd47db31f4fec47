/// The character sets that texts of mails are written in.
enum MailCharset {
  /// Latin-1 is read as Windows-1252, as every mail program does.
  private static let western = ["iso-8859-1", "windows-1252", "cp1252", "latin1", "us-ascii", "ascii"]
  private static let unicode = [
    "utf-8", "utf8", "utf-16", "utf-16le", "utf-16be", "utf-32", "utf-32le", "utf-32be", "unknown-8bit",
  ]

  static func isKnown(_ name: String) -> Bool {
    western.contains(name) || unicode.contains(name) || name == "iso-8859-15"
  }

  /// As UTF-8; nil where the set is not known and the text is not plain ASCII either.
  static func decoded(_ bytes: [UInt8], _ name: String) -> [UInt8]? {
    let isASCII = bytes.allSatisfy { $0 < 0x80 && $0 != 0x1B }
    switch name {
    case "iso-8859-15": return latin9(bytes)
    case _ where western.contains(name): return Windows1252.decoded(bytes)
    case "utf-16be": return WideText(units: bytes, width: 2, isBigEndian: true).utf8
    case "utf-16le": return WideText(units: bytes, width: 2, isBigEndian: false).utf8
    case "utf-32be": return WideText(units: bytes, width: 4, isBigEndian: true).utf8
    case "utf-32le": return WideText(units: bytes, width: 4, isBigEndian: false).utf8
    case _ where unicode.contains(name): return DecodedText(bytes).bytes
    // The signs of UTF-7 are all ASCII.
    default: return isASCII && name != "utf-7" ? bytes : nil
    }
  }

  /// Latin-9 differs where the euro sign stands.
  private static func latin9(_ bytes: [UInt8]) -> [UInt8] {
    Windows1252.decoded(bytes.map { $0 == 0xA4 ? 0x80 : $0 == 0xBD ? 0x9C : $0 == 0xBC ? 0x8C : $0 })
  }
}
