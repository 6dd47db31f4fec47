import Foundation
import TestSupport
import Testing

@testable import ImpactCLI

@Suite struct StatementLineTests {
  private struct Found: Equatable {
    var text: String?
    var id: String?
    var subject: String?
  }

  private func read(_ line: String) -> Found? {
    var reader = StatementLineReader()
    return Array(line.utf8).withUnsafeBufferPointer { bytes in
      guard reader.read(bytes) else { return nil }
      return Found(
        text: reader.string(of: bytes),
        id: reader.id.map { String(decoding: bytes[$0], as: UTF8.self) }, subject: reader.subject)
    }
  }

  @Test func `text, subject and the identifier as it is written are read, in any order and among others`() {
    let line = #" {"x":[1,{"y":null}],"subject":"paie \"v2\"","id":{"k": 1.50e3},"text":"a\tb","z":true} "#
    #expect(read(line) == Found(text: "a\tb", id: #"{"k": 1.50e3}"#, subject: "paie \"v2\""))
  }

  @Test func `pairs of surrogates are one character, and what is no character is replaced`() {
    #expect(read(#"{"text":"\ud83d\ude80 \ud83d \u0000 \u20ac"}"#)?.text == "🚀 \u{FFFD} \u{FFFD} €")
  }

  @Test(arguments: [
    "", "[]", "\"text\"", "null", "{", "{}", #"{"text":1}"#, #"{"text":"a"} x"#, #"{"text":"a",}"#, #"{text:"a"}"#,
    #"{"text":"a" "id":1}"#, #"{"text":'a'}"#, #"{"text":"a","id":01}"#, #"{"text":"a","id":1.}"#,
    #"{"text":"a","id":.5}"#, #"{"text":"a","id":+1}"#, #"{"text":"a","id":NaN}"#, #"{"text":"a","id":tru}"#,
    #"{"text":"a\x"}"#, #"{"text":"a\u12g4"}"#, "{\"text\":\"a\u{1}\"}", #"{"text":"a"#, #"{"text":"a","id":[1,]}"#,
    #"{"text":"a","id":{"b"}}"#, #"{"text":"a","id":]}"#, #"{"text":"a"}}"#,
    "{\"text\":\"a\",\"id\":" + String(repeating: "[", count: 100_000),
  ])
  func `what is no object with a text is refused`(line: String) {
    #expect(read(line) == nil)
  }

  @Test(arguments: ["0", "-0", "-12.5E-3", "1e9", "\"x\"", "null", "true", "[]", "{}", "[[],{\"a\":[1, 2]}]"])
  func `every value of JSON can be the identifier`(id: String) {
    #expect(read("{\"id\":\(id),\"text\":\"a\"}")?.id == id)
    #expect(read("{\"text\":\"a\" , \"id\" : \(id) }")?.id == id)
  }

  @Test func `whatever a text holds, it reads back from JSON as itself`() throws {
    var generator = SeededGenerator(seed: 3)
    let characters = Array("ab \"\\/\t\n\r\u{7}é€🚀\u{2028}{}[]:,")
    for _ in 0..<500 {
      let text = String((0..<20).map { _ in characters.randomElement(using: &generator) ?? "x" })
      let line = String(decoding: try JSONEncoder().encode(["text": text]), as: UTF8.self)
      #expect(read(line)?.text == text)
    }
  }
}
