import Documents
import Languages

/// Bytes that should be text.
enum ByteText {
  /// Whether the bytes are UTF-8 with no NUL.
  static func isClean(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.next(0) == bytes.count && isUTF8(bytes)
  }

  /// Whether the bytes are well-formed UTF-8: no overlong form, no surrogate, nothing beyond U+10FFFF.
  static func isUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    let end = bytes.count
    while index < end {
      if let eight = EightBytes(bytes, at: index), eight.isASCII {
        index += 8
        continue
      }
      let length = UTF8Sequence.length(bytes, at: index)
      if length == 0 { return false }
      index += length
    }
    return true
  }

  /// The same text with every bad sequence and every NUL replaced by U+FFFD.
  static func repaired(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    let array = Array(bytes)
    var result: [UInt8] = []
    result.reserveCapacity(array.count)
    for byte in String(decoding: array, as: UTF8.self).utf8 {
      if byte == 0 { result.append(contentsOf: [0xEF, 0xBF, 0xBD]) } else { result.append(byte) }
    }
    return result
  }

  /// What is wrong with a line.
  static func fault(of line: UnsafeBufferPointer<UInt8>) -> LineFault? {
    if line.count > LineReader.maximumLine { return .tooLong }
    if !isUTF8(line) { return looksLikeWindows1252(line) ? .windows1252 : .notUTF8 }
    return line.contains(0) ? .nul : nil
  }

  /// Whether every byte above ASCII is a letter or sign of Windows-1252 that stands alone, as in `caf\xe9`.
  private static func looksLikeWindows1252(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for byte in line {
      if byte >= 0x80, previous >= 0x80 || [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(byte) { return false }
      previous = byte
    }
    return true
  }
}

/// What is wrong with the bytes of a line.
enum LineFault: CaseIterable, Sendable {
  case notUTF8
  case windows1252
  case nul
  case tooLong
  /// Of NDJSON input.
  case notJSON
}

/// The faults of one input: the first lines of each kind, and how many there are.
struct LineFaults: Sendable {
  /// Lines that are named one by one.
  static let named = 20

  private(set) var lines: [LineFault: [Int]] = [:]
  private(set) var counts: [LineFault: Int] = [:]

  var isEmpty: Bool { counts.isEmpty }

  mutating func add(_ fault: LineFault, line: Int) {
    counts[fault, default: 0] += 1
    if counts[fault, default: 0] <= Self.named { lines[fault, default: []].append(line) }
  }

  mutating func add(_ others: LineFaults) {
    for fault in LineFault.allCases {
      guard let count = others.counts[fault] else { continue }
      counts[fault, default: 0] += count
      let room = Self.named - (lines[fault]?.count ?? 0)
      lines[fault, default: []].append(contentsOf: (others.lines[fault] ?? []).prefix(room))
    }
  }

  /// Says every fault with its place; a whole file in Windows-1252 is said once.
  func report(of name: String, to console: Console) {
    for fault in LineFault.allCases {
      guard let count = counts[fault], let lines = lines[fault], let first = lines.first else { continue }
      if fault == .windows1252 {
        console.complain(InputWords.windows1252(count: count, name: name), about: "\(name):\(first)")
        continue
      }
      for line in lines { console.complain(InputWords.fault(fault), about: "\(name):\(line)") }
      if count > lines.count { console.complain(InputWords.more(count - lines.count), about: name) }
    }
  }
}
