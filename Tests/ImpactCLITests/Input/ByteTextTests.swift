import TestSupport
import Testing

@testable import ImpactCLI

@Suite struct ByteTextTests {
  @Test func `UTF-8 is what the standard library calls UTF-8`() {
    var generator = SeededGenerator(seed: 11)
    let bytes: [UInt8] = [0x41, 0x80, 0xBF, 0xC0, 0xC2, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0x9F, 0xA0, 0x8F, 0x90]
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 0...14, using: &generator)).map { _ in bytes.randomElement(using: &generator) ?? 0
      }
      let isValid = String(validating: text, as: UTF8.self) != nil
      #expect(text.withUnsafeBufferPointer { ByteText.isUTF8($0) } == isValid, "\(text)")
    }
  }

  @Test func `what is repaired is clean`() {
    for bytes: [UInt8] in [[0x63, 0xE9], [0xC0, 0xAF], [0x61, 0, 0x62], [0xE2, 0x82]] {
      let repaired = ByteText.repaired(bytes)
      #expect(repaired.withUnsafeBufferPointer { ByteText.isClean($0) })
      #expect(String(decoding: repaired, as: UTF8.self).contains("\u{FFFD}"))
    }
  }

  @Test(arguments: [
    (Array("caf\u{E9}".unicodeScalars.map { UInt8($0.value) }), LineFault.windows1252),
    ([0xC0, 0xAF], .notUTF8), ([0x61, 0], .nul), ([0x61, 0x81], .notUTF8),
  ])
  func `a fault is told by its kind`(bytes: [UInt8], fault: LineFault) {
    #expect(bytes.withUnsafeBufferPointer { ByteText.fault(of: $0) } == fault)
  }

  @Test func `of many faults the first are named and all are counted`() {
    var faults = LineFaults()
    var others = LineFaults()
    for line in 1...15 { faults.add(.nul, line: line) }
    for line in 16...40 { others.add(.nul, line: line) }
    faults.add(others)
    #expect(faults.counts[.nul] == 40)
    #expect(faults.lines[.nul] == Array(1...20))
  }
}
