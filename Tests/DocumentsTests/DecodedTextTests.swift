import Documents
import Testing

@Suite struct DecodedTextTests {
  private static let text = "Écart de 3 sprints : « bloqué » à 12 €\nfin…\n"

  private func utf16(_ text: String, isBigEndian: Bool, mark: Bool = true) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isBigEndian ? [high, low] : [low, high]
    }
  }

  private func western(_ text: String) -> [UInt8] {
    let special: [Unicode.Scalar: UInt8] = ["€": 0x80, "…": 0x85, "’": 0x92, "œ": 0x9C]
    return text.unicodeScalars.map { special[$0] ?? UInt8(truncatingIfNeeded: $0.value) }
  }

  @Test func `every encoding gives the same clean text`() {
    let expected = Array(Self.text.utf8)
    #expect(DecodedText(expected).bytes == expected)
    #expect(DecodedText([0xEF, 0xBB, 0xBF] + expected).bytes == expected)
    #expect(DecodedText(utf16(Self.text, isBigEndian: true)).bytes == expected)
    #expect(DecodedText(utf16(Self.text, isBigEndian: false)).bytes == expected)
    #expect(DecodedText(utf16("retard\n", isBigEndian: false, mark: false)).bytes == Array("retard\n".utf8))
    #expect(DecodedText(western(Self.text)).bytes == expected)
  }

  @Test(arguments: ["\r\n", "\r"])
  func `line ends become one`(ending: String) {
    let text = Self.text.split(separator: "\n").joined(separator: ending) + ending
    #expect(DecodedText(Array(text.utf8)).bytes == Array(Self.text.utf8))
  }

  @Test func `the encoding and the first foreign line are told`() {
    let western = DecodedText(western("ok\ncafé\n"))
    #expect(western.encoding == .windows1252)
    #expect(western.firstForeignLine == 2)
    #expect(DecodedText(Array("café".utf8)).firstForeignLine == nil)
  }

  @Test func `bytes of no encoding stay as they are`() {
    let bytes: [UInt8] = Array("déjà vu, été, çà et là".utf8) + [0xC0, 0xAF, 0x0A, 0xF5, 0x80, 0x80, 0x80]
    #expect(DecodedText(bytes).bytes == bytes)
    #expect(DecodedText(bytes).encoding == .utf8)
  }
}
