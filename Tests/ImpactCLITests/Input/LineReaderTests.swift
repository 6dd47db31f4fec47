import TestSupport
import Testing

@testable import ImpactCLI

@Suite struct LineReaderTests {
  /// Everything that is read from a file of these bytes.
  private func read(_ bytes: [UInt8]) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    let descriptor = try Descriptor.reading(try folder.file("a", bytes))
    defer { descriptor.close() }
    var reader = LineReader(descriptor)
    var (all, batch): ([UInt8], [UInt8]) = ([], [])
    while try reader.read(into: &batch, size: 1 << 18) { all += batch }
    return all
  }

  private func lines(_ bytes: [UInt8]) throws -> [String] {
    try read(bytes).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
    }
  }

  @Test(arguments: ["a\nb\n", "a\r\nb\r\n", "a\rb\r", "\u{FEFF}a\nb\n", "\u{FEFF}a\r\nb\r"])
  func `every line end and a byte order mark read the same`(text: String) throws {
    #expect(try lines(Array(text.utf8)) == ["a", "b", ""])
  }

  @Test(arguments: [[0xFF, 0xFE, 0x61, 0], [0xFE, 0xFF, 0, 0x61], [0x61, 0, 0x62, 0], [0, 0x61, 0, 0x62]])
  func `UTF-16 is refused by its name`(bytes: [UInt8]) {
    #expect(throws: InputFault.utf16) { try read(bytes) }
  }

  @Test func `a line that is too long is cut just beyond the limit, and the next one is whole`() throws {
    let long = [UInt8](repeating: UInt8(ascii: "x"), count: 3 * LineReader.maximumLine)
    let lines = try lines(Array("a\n".utf8) + long + Array("\nb".utf8))
    #expect(lines.map(\.utf8.count) == [1, LineReader.maximumLine + 1, 1])
  }

  @Test func `line ends on either side of a chunk's end are one`() throws {
    for shift in 0..<4 {
      let text = [UInt8](repeating: UInt8(ascii: "x"), count: (1 << 18) - 2 + shift) + Array("\r\ny\rz".utf8)
      #expect(try lines(text).suffix(2) == ["y", "z"])
    }
  }

  @Test func `random bytes keep every line, whatever its end`() throws {
    var generator = SeededGenerator(seed: 7)
    let alphabet: [UInt8] = [UInt8(ascii: "a"), 0xC3, UInt8(ascii: "\n"), UInt8(ascii: "\r")]
    for _ in 0..<200 {
      let count = Int.random(in: 5...60, using: &generator)
      let bytes =
        [UInt8](repeating: 0x61, count: 4)
        + (0..<count).map { _ in alphabet[Int.random(in: 0..<4, using: &generator)] }
      #expect(try contents(read(bytes)) == contents(bytes), "\(bytes)")
    }
  }

  /// The lines that hold something, whatever ends them.
  private func contents(_ bytes: [UInt8]) -> [[UInt8]] {
    bytes.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }.map { Array($0) }
  }
}
