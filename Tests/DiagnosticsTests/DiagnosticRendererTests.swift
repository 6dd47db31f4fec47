import Diagnostics
import Languages
import TestSupport
import Testing

@Suite struct DiagnosticRendererTests {
  @Test func aConflictShowsBothPlacesAndTheMend() {
    let sources = SourceMap([
      SourceFile(name: "rules/delivery.rules", text: Array("rule a\n\n  slip  = d * team.burn\n".utf8)),
      SourceFile(name: "impact.model", text: Array("\u{FEFF}été = 1\r\nx = 2\r\n".utf8)),
    ])
    let diagnostic = Diagnostic(
      code: "E031", message: Localized("slip must be a time, but this is money"),
      span: SourceSpan(source: 0, start: 18, end: 31), label: Localized("time × money/time = money"),
      notes: [Diagnostic.Note(span: SourceSpan(source: 1, start: 14, end: 15), message: Localized("x is here"))],
      help: Localized("write `slip = d`"))
    #expect(
      text([diagnostic], sources) == """
        error[E031]: slip must be a time, but this is money
         ┌ rules/delivery.rules:3:11
        3│   slip  = d * team.burn
         │           ^^^^^^^^^^^^^ time × money/time = money
         = note: x is here
         ┌ impact.model:2:1
        2│ x = 2
         │ ^
         = help: write `slip = d`

        """)
  }

  @Test(arguments: [
    ("\tx y", "x", "    x y", "    ^"), ("日本 x", "x", "日本 x", "     ^"), ("e\u{301}t x", "x", "e\u{301}t x", "   ^"),
    ("a\u{1B}[31m x", "x", "a␛[31m x", "       ^"), ("a\u{202E}b x", "x", "a<U+202E>b x", "           ^"),
    ("a 日本 b", "日本", "a 日本 b", "  ^^^^"),
  ])
  func caretsStandUnderTheirText(line: String, marked: String, shown: String, carets: String) {
    let lines = text([mark(marked, in: line)], SourceMap([source(line)])).split(separator: "\n")
    #expect(lines[2] == "1│ \(shown)")
    #expect(lines[3] == " │ \(carets)")
  }

  @Test func aLongLineIsCutAroundTheCaret() {
    let line = String(repeating: "a", count: 500) + "X" + String(repeating: "b", count: 500)
    let lines = text([mark("X", in: line)], SourceMap([source(line)])).split(separator: "\n")
    #expect(lines[2] == "1│ …" + String(repeating: "a", count: 60) + "X" + String(repeating: "b", count: 59) + "…")
    #expect(lines[3] == " │ " + String(repeating: " ", count: 61) + "^")
  }

  @Test func diagnosticsComeInOrderAndTwentyAFile() {
    let sources = SourceMap([source(String(repeating: "x", count: 40)), source("y")])
    let many = (0..<25).reversed().map { Diagnostic(code: "E1", message: Localized("\($0)"), span: span($0, in: 0)) }
    let all = many + [Diagnostic(code: "E2", message: Localized("other file"), span: span(0, in: 1))]
    let shown = text(all, sources)
    #expect(shown.contains("error[E1]: 19\n"))
    #expect(!shown.contains("error[E1]: 20\n"))
    #expect(shown.contains("… 5 more\n"))
    #expect(shown.contains("error[E2]: other file\n"))
    #expect(text(all, sources, .gnu).split(separator: "\n").count == 26)
  }

  @Test func editorsAndProgramsGetOneLineEach() {
    let sources = SourceMap([source("a\n bc d")])
    let diagnostic = Diagnostic(
      code: "E009", severity: .warning, message: Localized("a \"b\"\nc"), span: SourceSpan(source: 0, start: 3, end: 5),
      help: Localized("d"))
    #expect(text([diagnostic], sources, .gnu) == "a.rules:2:2: warning: a \"b\"␊c [E009]\n")
    #expect(
      text([diagnostic], sources, .json)
        == "{\"code\":\"E009\",\"severity\":\"warning\",\"file\":\"a.rules\",\"line\":2,\"column\":2,"
        + "\"endLine\":2,\"endColumn\":4,\"message\":\"a \\\"b\\\"\\nc\",\"help\":\"d\",\"notes\":[]}\n")
  }

  @Test func colourOnlyWhenAsked() {
    let sources = SourceMap([source("x")])
    let diagnostic = Diagnostic(code: "E1", message: Localized("m"), span: span(0, in: 0))
    #expect(!text([diagnostic], sources).contains("\u{1B}"))
    let renderer = DiagnosticRenderer(sources: sources, language: .english, format: .human, usesColor: true)
    #expect(renderer.render([diagnostic]).contains("\u{1B}[1;31merror[E1]"))
  }

  @Test func anyPlaceOfAnyTextRenders() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0...300, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      let start = Int.random(in: 0...bytes.count, using: &generator)
      let place = SourceSpan(source: 0, start: start, end: Int.random(in: start...bytes.count, using: &generator))
      let diagnostic = Diagnostic(code: "E1", message: Localized("m"), span: place)
      let shown = text([diagnostic], SourceMap([SourceFile(name: "a", text: bytes)]))
      #expect(shown.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && !(0x7F...0x9F).contains($0.value)) })
      #expect(shown.split(separator: "\n").count == 4)
    }
  }

  private func source(_ text: String) -> SourceFile { SourceFile(name: "a.rules", text: Array(text.utf8)) }

  private func span(_ start: Int, in source: Int) -> SourceSpan {
    SourceSpan(source: source, start: start, end: start + 1)
  }

  private func mark(_ marked: String, in line: String) -> Diagnostic {
    let parts = line.split(
      separator: Character(String(marked.prefix(1))), maxSplits: 1, omittingEmptySubsequences: false)
    let start = parts[0].utf8.count
    let place = SourceSpan(source: 0, start: start, end: start + marked.utf8.count)
    return Diagnostic(code: "E1", message: Localized("m"), span: place)
  }

  private func text(_ diagnostics: [Diagnostic], _ sources: SourceMap, _ format: MessageFormat = .human) -> String {
    DiagnosticRenderer(sources: sources, language: .english, format: format, usesColor: false).render(diagnostics)
  }
}
