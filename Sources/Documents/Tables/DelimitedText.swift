/// A cell of a table, as written, without the white space around it.
struct Cell {
  let text: String
  /// One-based, in the file.
  let line: Int
  let column: Int

  var isBlank: Bool { text.isEmpty }
}

/// A row of a table: the lines of the file that it takes, quotes and all.
struct Record {
  var cells: [Cell]
  let line: Int

  var isBlank: Bool { cells.allSatisfy(\.isBlank) }
}

/// A file of delimited values, cut into rows and cells.
///
/// Source: RFC 4180, with any one-byte delimiter and rows of any length.
struct DelimitedText {
  private(set) var records: [Record] = []
  /// The lines where a quote opens that nothing closes; such a quote is left out, and the cell ends with its line.
  private(set) var unclosedQuotes: [Int] = []

  private let bytes: [UInt8]
  private let delimiter: UInt8
  private let quote = UInt8(ascii: "\"")
  private var index = 0
  private var line = 1
  private var column = 1

  /// - Parameters:
  ///   - skippedLines: lines at the top that hold no row.
  ///   - limit: rows to read; nil for all.
  /// - Complexity: O(n), but for unclosed quotes, each of which is looked at once more.
  init(_ bytes: [UInt8], delimiter: UInt8, skippedLines: Int = 0, limit: Int? = nil) {
    self.bytes = bytes
    self.delimiter = delimiter
    while line <= skippedLines, index < bytes.count { advance() }
    while index < bytes.count, records.count < limit ?? .max { records.append(record()) }
  }

  private mutating func record() -> Record {
    var record = Record(cells: [], line: line)
    while true {
      record.cells.append(cell())
      guard index < bytes.count else { return record }
      let isEnd = bytes[index] == 0x0A
      advance()
      if isEnd { return record }
    }
  }

  private mutating func cell() -> Cell {
    skipSpaces()
    let (startLine, startColumn) = (line, column)
    if index < bytes.count, bytes[index] == quote {
      if let text = quoted() { return Cell(text: text, line: startLine, column: startColumn + 1) }
      advance()
    }
    let start = index
    while index < bytes.count, bytes[index] != delimiter, bytes[index] != 0x0A { advance() }
    let text = String(decoding: bytes[start..<index], as: UTF8.self).trimmed
    return Cell(text: text, line: startLine, column: startColumn)
  }

  /// The content of a quoted cell; nil, and nothing consumed, when the quote is never closed.
  private mutating func quoted() -> String? {
    let before = (index, line, column)
    var text: [UInt8] = []
    advance()
    while index < bytes.count {
      let byte = bytes[index]
      advance()
      guard byte == quote else {
        text.append(byte)
        continue
      }
      guard index < bytes.count, bytes[index] == quote else {
        // What stands between the closing quote and the delimiter belongs to the cell too.
        while index < bytes.count, bytes[index] != delimiter, bytes[index] != 0x0A {
          text.append(bytes[index])
          advance()
        }
        return String(decoding: text, as: UTF8.self).trimmed
      }
      text.append(quote)
      advance()
    }
    (index, line, column) = before
    unclosedQuotes.append(line)
    return nil
  }

  private mutating func skipSpaces() {
    while index < bytes.count, bytes[index] == 0x20, delimiter != 0x20 { advance() }
  }

  private mutating func advance() {
    if bytes[index] == 0x0A {
      line += 1
      column = 1
    } else if bytes[index] & 0xC0 != 0x80 {
      column += 1
    }
    index += 1
  }
}

/// What separates the cells of a file.
struct Dialect {
  let delimiter: UInt8
  /// Lines that hold no row, such as `sep=;`.
  let skippedLines: Int

  private static let candidates: [UInt8] = [
    UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: ","), UInt8(ascii: "|"),
  ]
  /// Rows that are looked at to tell the delimiter.
  private static let sample = 60

  /// Tells the delimiter: the one that cuts most rows into the same number of cells.
  init(_ bytes: [UInt8]) {
    if bytes.starts(with: Array("sep=".utf8)), bytes.count > 5, bytes[5] == 0x0A {
      delimiter = bytes[4]
      skippedLines = 1
      return
    }
    var best = (score: 0, delimiter: Self.candidates[0])
    for candidate in Self.candidates {
      let score = Self.score(candidate, bytes)
      if score > best.score { best = (score, candidate) }
    }
    delimiter = best.delimiter
    skippedLines = 0
  }

  /// Whether the bytes are a table to whoever does not know their name: rows of one length, three cells or more.
  static func isTable(_ bytes: [UInt8]) -> Bool {
    candidates.contains { candidate in
      let rows = DelimitedText(bytes, delimiter: candidate, limit: sample).records.filter { !$0.isBlank }
      let (width, count) = commonest(rows.map(\.cells.count))
      return width >= 3 && rows.count >= 2 && count * 5 >= rows.count * 4
    }
  }

  private static func score(_ delimiter: UInt8, _ bytes: [UInt8]) -> Int {
    let rows = DelimitedText(bytes, delimiter: delimiter, limit: sample).records.filter { !$0.isBlank }
    let (width, count) = commonest(rows.map(\.cells.count).filter { $0 > 1 })
    // Rows that agree weigh more than wide ones.
    return width < 2 ? 0 : count * count * min(width - 1, 6) / max(rows.count, 1)
  }

  private static func commonest(_ widths: [Int]) -> (width: Int, count: Int) {
    var counts: [Int: Int] = [:]
    for width in widths { counts[width, default: 0] += 1 }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }.map { ($0.key, $0.value) } ?? (0, 0)
  }
}

extension StringProtocol {
  /// Without white space and no-break spaces around it.
  var trimmed: String {
    func isSpace(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
    }
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
      let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(String.UnicodeScalarView(scalars[first...last]))
  }
}
