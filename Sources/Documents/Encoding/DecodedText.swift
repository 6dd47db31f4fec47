/// The bytes of a status file as UTF-8 with `\n` line ends and no byte order mark.
public struct DecodedText: Sendable {
  public enum Encoding: Sendable, Hashable {
    case utf8
    case utf16
    case utf32
    case windows1252
  }

  /// UTF-8; what no encoding explains is left as it is, for whoever checks line by line.
  public let bytes: [UInt8]
  public let encoding: Encoding
  /// The first line that is not UTF-8, one-based; nil when all of it is.
  public let firstForeignLine: Int?

  /// Tells the encoding from the bytes: a byte order mark, then valid UTF-8, then Windows-1252.
  ///
  /// - Complexity: O(n).
  public init(_ raw: [UInt8]) {
    if let wide = WideText(raw) {
      bytes = Self.withUnixLineEnds(wide.utf8)
      encoding = wide.width == 2 ? .utf16 : .utf32
      firstForeignLine = nil
      return
    }
    let text = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(raw[3...]) : raw
    let census = ByteCensus(text)
    let isWestern = census.looksLikeWindows1252
    bytes = Self.withUnixLineEnds(isWestern ? Windows1252.decoded(text) : text)
    encoding = isWestern ? .windows1252 : .utf8
    firstForeignLine = census.firstBadIndex.map { bad in 1 + text[..<bad].count { $0 == 0x0A } }
  }

  private static func withUnixLineEnds(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0x0D) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var isAfterReturn = false
    for byte in bytes {
      if byte == 0x0A, isAfterReturn {
        isAfterReturn = false
        continue
      }
      isAfterReturn = byte == 0x0D
      result.append(isAfterReturn ? 0x0A : byte)
    }
    return result
  }
}

/// Text in units of two bytes or four: UTF-16 and UTF-32.
struct WideText {
  private let units: ArraySlice<UInt8>
  let width: Int
  private let isBigEndian: Bool

  init(units: [UInt8], width: Int, isBigEndian: Bool) {
    self.units = units[...]
    self.width = width
    self.isBigEndian = isBigEndian
  }

  /// Nil unless the bytes begin with a byte order mark of theirs, or with two characters that plainly have zeros about
  /// them.
  init?(_ raw: [UInt8]) {
    let marks: [(mark: [UInt8], width: Int, isBigEndian: Bool)] = [
      ([0xFF, 0xFE, 0, 0], 4, false), ([0, 0, 0xFE, 0xFF], 4, true), ([0xFF, 0xFE], 2, false), ([0xFE, 0xFF], 2, true),
    ]
    if let (mark, width, isBigEndian) = marks.first(where: { raw.starts(with: $0.mark) }) {
      (units, self.width, self.isBigEndian) = (raw[mark.count...], width, isBigEndian)
      return
    }
    let zeros = raw.prefix(8).map { $0 == 0 }
    units = raw[...]
    switch zeros {
    case [true, true, true, false, true, true, true, false]: (width, isBigEndian) = (4, true)
    case [false, true, true, true, false, true, true, true]: (width, isBigEndian) = (4, false)
    // Two ASCII characters in UTF-16: every other byte is zero.
    case _ where raw.count % 2 == 0 && zeros.prefix(4) == [true, false, true, false]: (width, isBigEndian) = (2, true)
    case _ where raw.count % 2 == 0 && zeros.prefix(4) == [false, true, false, true]: (width, isBigEndian) = (2, false)
    default: return nil
    }
  }

  var utf8: [UInt8] {
    let values = stride(from: units.startIndex, to: units.endIndex - width + 1, by: width).map { start in
      let bytes = units[start..<(start + width)]
      return isBigEndian
        ? bytes.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } : bytes.reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    guard width == 4 else {
      return Array(String(decoding: values.map { UInt16(truncatingIfNeeded: $0) }, as: UTF16.self).utf8)
    }
    return Array(String(String.UnicodeScalarView(values.map { Unicode.Scalar($0) ?? "\u{FFFD}" })).utf8)
  }
}

/// What the bytes beyond ASCII look like.
private struct ByteCensus {
  private(set) var firstBadIndex: Int?
  /// Bytes that stand in well-formed sequences of UTF-8, and those that do not.
  private var good = 0
  private var bad = 0
  private var hasUndefined = false
  private var longestRun = 0

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { count($0) }
  }

  private mutating func count(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    var run = 0
    let words = UnsafeRawBufferPointer(bytes)
    while index < bytes.count {
      if index + 8 <= bytes.count,
        words.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        run = 0
        index += 8
        continue
      }
      let byte = bytes[index]
      if byte < 0x80 {
        run = 0
        index += 1
        continue
      }
      let length = UTF8Sequence.length(bytes, at: index)
      if length > 0 {
        good += length
        index += length
        continue
      }
      if firstBadIndex == nil { firstBadIndex = index }
      bad += 1
      run += 1
      longestRun = max(longestRun, run)
      hasUndefined = hasUndefined || Windows1252.isUndefined(byte)
      index += 1
    }
  }

  /// No byte that Windows-1252 leaves out, no run of signs that no text has, and next to nothing that reads as UTF-8.
  var looksLikeWindows1252: Bool {
    bad > 0 && !hasUndefined && longestRun <= 3 && bad >= 4 * good
  }
}

/// Well-formed UTF-8.
package enum UTF8Sequence {
  /// The length of the well-formed sequence at an index; 0 when there is none.
  ///
  /// Source: The Unicode Standard, table 3-7.
  @inline(__always)
  package static func length(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    if lead < 0x80 { return 1 }
    let left = bytes.count - index
    guard lead >= 0xC2, lead <= 0xF4, left >= 2 else { return 0 }
    let second = bytes[index + 1]
    if lead < 0xE0 { return second & 0xC0 == 0x80 ? 2 : 0 }
    let low: UInt8 = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
    let high: UInt8 = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
    guard second >= low, second <= high, left >= 3, bytes[index + 2] & 0xC0 == 0x80 else { return 0 }
    if lead < 0xF0 { return 3 }
    return left >= 4 && bytes[index + 3] & 0xC0 == 0x80 ? 4 : 0
  }
}

/// The Western European code page of Windows.
///
/// Source: Unicode Consortium, MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT.
package enum Windows1252 {
  /// The scalars of 0x80…0x9F; zero where the code page has none.
  private static let high: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
    0x0178,
  ]

  static func isUndefined(_ byte: UInt8) -> Bool {
    (0x80...0x9F).contains(byte) && high[Int(byte) - 0x80] == 0
  }

  /// As UTF-8; what the code page leaves out becomes U+FFFD.
  package static func decoded(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      guard byte >= 0x80 else {
        result.append(byte)
        continue
      }
      let value = byte < 0xA0 ? high[Int(byte) - 0x80] : UInt16(byte)
      let scalar = Unicode.Scalar(value == 0 ? 0xFFFD : value) ?? "\u{FFFD}"
      if let encoded = UTF8.encode(scalar) { result.append(contentsOf: encoded) }
    }
    return result
  }
}
