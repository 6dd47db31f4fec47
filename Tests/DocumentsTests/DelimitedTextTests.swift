import Language
import Quantities
import TestSupport
import Testing

@testable import Documents

@Suite struct DelimitedTextTests {
  private func cells(_ text: String, _ delimiter: Character = ";") -> [[String]] {
    DelimitedText(Array(text.utf8), delimiter: delimiter.asciiValue ?? 0).records.map { $0.cells.map(\.text) }
  }

  @Test func `cells may hold quotes, delimiters and line ends`() {
    #expect(
      cells("a;\"b;\"\"c\"\"\nd\";e\nf;;\n") == [["a", "b;\"c\"\nd", "e"], ["f", "", ""]])
  }

  @Test func `a cell keeps its place, and what follows a cell of two lines too`() {
    let records = DelimitedText(Array("é;\"b\nc\";d\ne".utf8), delimiter: UInt8(ascii: ";")).records
    #expect(records[0].cells.map { [$0.line, $0.column] } == [[1, 1], [1, 4], [2, 4]])
    #expect(records[1].line == 3)
  }

  @Test func `a quote that nothing closes swallows nothing`() {
    let text = DelimitedText(Array("a;b\n\"never closed;1\n2;3\n".utf8), delimiter: UInt8(ascii: ";"))
    #expect(text.records.map { $0.cells.map(\.text) } == [["a", "b"], ["never closed", "1"], ["2", "3"]])
    #expect(text.unclosedQuotes == [2])
  }

  @Test(arguments: [";", ",", "\t", "|"])
  func `the delimiter is told by the rows that agree`(delimiter: String) {
    let rows = ["Lot", "Budget", "Commentaire"].joined(separator: delimiter) + "\n"
    let body = (1...5).map { "L\($0)\(delimiter)1\($0)\(delimiter)\"texte; avec, des | signes\"" }
    let text = rows + body.joined(separator: "\n")
    #expect(Dialect(Array(text.utf8)).delimiter == delimiter.utf8.first)
  }

  @Test func `whatever is written comes back`() {
    var generator = SeededGenerator(seed: 7)
    let pieces = ["a", "é", "\"", ";", "\n", "12,5", " x", "«\u{A0}»", "'", "\t"]
    for _ in 0..<500 {
      let rows = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
        (0..<Int.random(in: 1...5, using: &generator)).map { _ in
          (0..<Int.random(in: 0...4, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }
            .joined()
        }
      }
      let text = rows.map { row in
        row.map { "\"" + $0.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\"" }
          .joined(separator: ";")
      }.joined(separator: "\n")
      #expect(cells(text) == rows.map { $0.map(\.trimmed) })
    }
  }

  @Test func `no bytes at all stop a reader`() throws {
    var generator = SeededGenerator(seed: 3)
    let pieces: [String] = [
      "Lot", ";", ",", "\"", "\n", "Budget (j/h)", "RAF", "Consommé", "12", "-", "(", "#REF!", "TOTAL", "{", "[", "}",
      "Issue key", "Sprint", "Story Points", "=?UTF-8?Q?", "Content-Type: multipart/mixed; boundary=x\n", "--x", "=C3",
      "\u{FEFF}", "\u{1F600}", "2025-01-01", "\\", "\u{0}", ":", "<", "&amp;", "</p>", "MIME-Version: 1.0\n",
    ]
    for _ in 0..<200 {
      let text = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
      for format in StatusFormat.allCases {
        let file = StatusFile(bytes: Array(text.utf8), name: "x", format: format)
        let reading = try? file.read(ReadingOptions(asOf: CalendarDate(dayNumber: 20_000)))
        let lines = text.utf8.count { $0 == 0x0A } + 1
        for statement in reading?.statements ?? [] { #expect((1...lines).contains(statement.place.line), "\(text)") }
      }
    }
  }
}

@Suite struct LineIndexTests {
  @Test func `a place in one long line, or in many, is counted in scalars`() {
    var generator = SeededGenerator(seed: 5)
    for isOneLine in [true, false] {
      let text = (0..<2_000).map { _ in ["a", "é", "€", isOneLine ? "b" : "\n"].randomElement(using: &generator) ?? "" }
        .joined()
      let bytes = Array(text.utf8)
      let index = LineIndex(bytes)
      for _ in 0..<200 {
        let offset = Int.random(in: 0...bytes.count, using: &generator)
        let before = bytes[..<offset]
        let line = 1 + before.count { $0 == 0x0A }
        let last = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let column = 1 + bytes[last..<offset].count { $0 & 0xC0 != 0x80 }
        #expect(index.place(of: offset) == (line, column))
      }
    }
  }
}
