import Language

/// Text of one paragraph, list item or table row, with the place of every byte.
struct Block {
  private(set) var text: [UInt8] = []
  private var lines: [Int32] = []
  private var columns: [Int32] = []

  var isEmpty: Bool { text.isEmpty }
  var firstLine: Int { lines.first.map(Int.init) ?? 1 }

  /// Appends a line, mark-up removed, after a space if something stands before.
  mutating func append(_ line: LineText) {
    if !text.isEmpty { append(0x20, line.number, line.column + 1) }
    var column = line.column + 1
    let plain = InlineMarkup.plainPrefix(of: line.bytes)
    text += plain
    lines += repeatElement(Int32(truncatingIfNeeded: line.number), count: plain.count)
    for byte in plain {
      columns.append(Int32(truncatingIfNeeded: column))
      if byte & 0xC0 != 0x80 { column += 1 }
    }
    var markup = InlineMarkup(line.bytes, from: plain.endIndex)
    while let (byte, isKept) = markup.next() {
      if isKept { append(byte, line.number, column) }
      if byte & 0xC0 != 0x80 { column += 1 }
    }
  }

  mutating func append(_ byte: UInt8, _ line: Int, _ column: Int) {
    text.append(byte)
    lines.append(Int32(truncatingIfNeeded: line))
    columns.append(Int32(truncatingIfNeeded: column))
  }

  func place(at offset: Int, file: String) -> StatementPlace {
    StatementPlace(file: file, line: Int(lines[offset]), column: Int(columns[offset]))
  }

  /// The block's sentences, as byte ranges without the white space around them. What goes on counting what the sentence
  /// before it counts stands with it.
  func sentences() -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < text.count {
      if SentenceEnd.ends(text, at: index) {
        append(start..<(index + 1), to: &ranges)
        start = index + 1
      }
      index += 1
    }
    append(start..<text.count, to: &ranges)
    return ranges
  }

  private func append(_ range: Range<Int>, to ranges: inout [Range<Int>]) {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, text[start] == 0x20 { start += 1 }
    while end > start, text[end - 1] == 0x20 { end -= 1 }
    guard start < end else { return }
    if let before = ranges.last, text[before.upperBound - 1] == UInt8(ascii: "."),
      SentenceEnd.isFollowUp(text[start..<end], after: text[before])
    {
      ranges[ranges.count - 1] = before.lowerBound..<end
    } else {
      ranges.append(start..<end)
    }
  }
}
