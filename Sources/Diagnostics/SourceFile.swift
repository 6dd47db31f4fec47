import Synchronization

/// A text that diagnostics point into: a rule file, a model, an option's value or a line of the REPL.
public struct SourceFile: Sendable {
  /// What a reader calls it: a path as the user gave it, `--set`, `default.model`.
  public let name: String
  /// Its bytes: UTF-8, unless a diagnostic says otherwise.
  public let text: [UInt8]
  private let lines = LineStarts()

  public init(name: String, text: [UInt8]) {
    self.name = name
    self.text = text
  }

  /// The one-based line and column (in Unicode scalars) of a byte offset.
  ///
  /// - Complexity: O(n) in the length of its line; the first time, in that of the file.
  public func position(at offset: Int) -> SourcePosition {
    let (line, start) = lineStart(of: offset)
    var column = 1
    for byte in text[start..<max(start, min(offset, text.count))] where byte & 0xC0 != 0x80 { column += 1 }
    return SourcePosition(line: line, column: column)
  }

  /// The one-based line that holds a byte offset, and where it starts.
  func lineStart(of offset: Int) -> (line: Int, start: Int) {
    lines.find(offset) {
      var starts = [firstByte]
      for index in firstByte..<max(firstByte, text.count)
      where text[index] == UInt8(ascii: "\n") || text[index] == UInt8(ascii: "\r") && !isNewline(after: index) {
        starts.append(index + 1)
      }
      return starts
    }
  }

  /// The bytes of the line that holds an offset, without its line end.
  func lineBounds(at offset: Int) -> Range<Int> {
    var start = min(offset, text.count)
    var end = start
    while start > firstByte, !isLineEnd(text[start - 1]) { start -= 1 }
    while end < text.count, !isLineEnd(text[end]) { end += 1 }
    return min(start, end)..<end
  }

  /// A byte order mark is no part of the first line.
  private var firstByte: Int { text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

  /// Whether the carriage return at an index is half of a CRLF.
  private func isNewline(after index: Int) -> Bool {
    index + 1 < text.count && text[index + 1] == UInt8(ascii: "\n")
  }
}

/// Where the lines of a file start, found when somebody asks.
private final class LineStarts: Sendable {
  private let starts = Mutex<[Int]>([])

  func find(_ offset: Int, _ compute: () -> [Int]) -> (line: Int, start: Int) {
    starts.withLock { starts in
      if starts.isEmpty { starts = compute() }
      var (low, high) = (0, starts.count)
      while low < high {
        let middle = (low + high) / 2
        if starts[middle] <= offset { low = middle + 1 } else { high = middle }
      }
      return (max(1, low), starts[max(0, low - 1)])
    }
  }
}

/// A place for people: one-based line and column, the column in Unicode scalars.
public struct SourcePosition: Sendable, Hashable {
  public let line: Int
  public let column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// A range of bytes of one of the sources of a run.
public struct SourceSpan: Sendable, Hashable {
  // Half as wide as elsewhere: every word and every formula has one.
  @usableFromInline let narrowSource: Int32
  @usableFromInline let narrowStart: Int32
  @usableFromInline let narrowEnd: Int32

  @inlinable public init(source: Int, start: Int, end: Int) {
    narrowSource = Int32(source)
    narrowStart = Int32(start)
    narrowEnd = Int32(end)
  }

  /// Index into the `SourceMap` that the span belongs to.
  @inlinable public var source: Int { Int(narrowSource) }
  @inlinable public var start: Int { Int(narrowStart) }
  @inlinable public var end: Int { Int(narrowEnd) }
}

/// The sources of a run, in the order in which they were read: later layers override earlier ones.
public struct SourceMap: Sendable {
  public private(set) var files: [SourceFile]

  public init(_ files: [SourceFile] = []) {
    self.files = files
  }

  /// Adds a file and returns its index.
  public mutating func add(_ file: SourceFile) -> Int {
    files.append(file)
    return files.count - 1
  }

  /// Where a span starts, for people.
  public func position(of span: SourceSpan) -> SourcePosition {
    files[span.source].position(at: span.start)
  }

  /// `default.model:14`, as derivations cite a place. Nothing of the machine goes with it: of a file named from the root
  /// on, its own name is enough.
  public func place(of span: SourceSpan) -> String {
    let name = files[span.source].name
    let shown = name.hasPrefix("/") ? name.split(separator: "/").last.map(String.init) ?? name : name
    return "\(shown):\(files[span.source].lineStart(of: span.start).line)"
  }

  /// The text of a span.
  public func text(of span: SourceSpan) -> String {
    String(decoding: files[span.source].text[span.start..<span.end], as: UTF8.self)
  }
}
