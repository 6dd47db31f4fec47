import Languages

/// Reads an input in batches of whole lines, in memory that does not grow with the input.
///
/// Line ends become `\n`, whatever they were; a byte order mark is dropped. What is longer than a line may be is cut just
/// beyond `maximumLine`, so that whoever gets the line sees that it is too long.
struct LineReader {
  /// Bytes that a line may have.
  static let maximumLine = 1 << 20
  private static let chunkSize = 1 << 18
  private static let feed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private let descriptor: Descriptor
  private var chunk = [UInt8](repeating: 0, count: chunkSize + 1)
  /// The beginning of a line whose end has not been read yet.
  private var tail: [UInt8] = []
  private var isAtStart = true
  private var isAtEnd = false
  /// Inside a line that is too long: what follows up to its end is dropped.
  private var isSkipping = false
  /// The last chunk ended in `\r`: whether it ends a line by itself shows in the next byte.
  private var holdsReturn = false

  init(_ descriptor: Descriptor) {
    self.descriptor = descriptor
  }

  /// Fills `batch` with whole lines: about `size` bytes, less when the input pauses.
  ///
  /// - Returns: false when nothing is left.
  mutating func read(into batch: inout [UInt8], size: Int) throws(InputFault) -> Bool {
    batch.removeAll(keepingCapacity: true)
    batch.append(contentsOf: tail)
    tail.removeAll(keepingCapacity: true)
    var lineStart = 0
    while !isAtEnd {
      if lineStart > 0, batch.count >= size || !descriptor.hasInput { break }
      guard let range = try nextChunk() else { break }
      append(range, to: &batch, lineStart: &lineStart)
    }
    if isAtEnd { return !batch.isEmpty }
    tail.append(contentsOf: batch[lineStart...])
    batch.removeLast(batch.count - lineStart)
    return true
  }

  /// The next bytes of the input, line ends made alike: a range of `chunk`; nil at the end.
  private mutating func nextChunk() throws(InputFault) -> Range<Int>? {
    var start = 1
    if holdsReturn {
      start = 0
      chunk[0] = Self.carriageReturn
      holdsReturn = false
    }
    let result = chunk.withUnsafeMutableBytes { buffer -> Result<Int, SystemError> in
      do throws(SystemError) {
        return .success(try descriptor.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[1...])))
      } catch { return .failure(error) }
    }
    var end: Int
    switch result {
    case .success(let count): end = count + 1
    case .failure(let error): throw .system(error)
    }
    if end == 1 {
      isAtEnd = true
      guard start == 0 else { return nil }
      chunk[0] = Self.feed
      return 0..<1
    }
    if isAtStart {
      isAtStart = false
      start += try Self.markLength(of: chunk[1..<end])
    }
    if end > start, chunk[end - 1] == Self.carriageReturn {
      holdsReturn = true
      end -= 1
    }
    Self.unifyLineEnds(in: &chunk, range: start..<end, isFollowed: holdsReturn)
    return start..<end
  }

  /// Makes `\r` alone a `\n`; `\r\n` stays, for its `\r` is dropped with the line.
  private static func unifyLineEnds(in chunk: inout [UInt8], range: Range<Int>, isFollowed: Bool) {
    chunk.withUnsafeMutableBufferPointer { bytes in
      let read = UnsafeBufferPointer(rebasing: bytes[..<range.upperBound])
      var index = read.next(carriageReturn, from: range.lowerBound)
      while index < range.upperBound {
        if index + 1 == range.upperBound || bytes[index + 1] != feed { bytes[index] = feed }
        index = read.next(carriageReturn, from: index + 1)
      }
    }
  }

  /// The length of a byte order mark.
  ///
  /// - Throws: `InputFault.utf16` or `utf32` when the bytes are such, with or without a mark.
  private static func markLength(of bytes: ArraySlice<UInt8>) throws(InputFault) -> Int {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return 3 }
    let zeros = bytes.prefix(8).map { $0 == 0 }
    let quads = [[true, true, true, false], [false, true, true, true]].map { $0 + $0 }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) || quads.contains(zeros) {
      throw .utf32
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw .utf16 }
    let first = Array(bytes.prefix(4))
    if first.count == 4, (first[0] == 0) != (first[1] == 0), (first[0] == 0) == (first[2] == 0),
      (first[1] == 0) == (first[3] == 0)
    {
      throw .utf16
    }
    return 0
  }

  private mutating func append(_ range: Range<Int>, to batch: inout [UInt8], lineStart: inout Int) {
    var rest = range
    if isSkipping {
      guard let end = chunk[rest].firstIndex(of: Self.feed) else { return }
      rest = end..<rest.upperBound
      isSkipping = false
    }
    let before = batch.count
    batch.append(contentsOf: chunk[rest])
    if let last = chunk[rest].lastIndex(of: Self.feed) {
      lineStart = before + last - rest.lowerBound + 1
    }
    if batch.count - lineStart > Self.maximumLine {
      batch.removeLast(batch.count - lineStart - Self.maximumLine - 1)
      isSkipping = true
    }
  }
}

/// Why an input cannot be read.
enum InputFault: Error, Equatable {
  case system(SystemError)
  case utf16
  case utf32
}
