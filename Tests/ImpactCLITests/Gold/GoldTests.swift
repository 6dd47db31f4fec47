import Foundation
import Languages
import Quantities
import TestSupport
import Testing
import Translation

@testable import ImpactCLI

/// Statements with what is expected of them, scored.
@Suite struct GoldTests {
  // MARK: - Reading

  private func read(_ line: String) throws(GoldFault) -> GoldStatement {
    let bytes = Array(line.utf8)
    let result = bytes.withUnsafeBufferPointer { buffer -> Result<GoldStatement, GoldFault> in
      do throws(GoldFault) { return .success(try GoldReader.read(buffer)) } catch { return .failure(error) }
    }
    return try result.get()
  }

  @Test func `a line is read whatever the order of its members, figures exactly`() throws {
    let line = #"""
      {"note": {"a": [1]}, "expect": [{"probability": 0.25, "slip_weeks": 1.5, "certainty": "risk", "cost_eur": 3e4,
      "recurring_eur_per_month": null, "subject": "é"}], "class": "time_delay+absence", "text": "a\tb \"c\"",
      "lang": "nl", "id": "x-1"}
      """#.replacing("\n", with: " ")
    let impact = GoldFigures(
      isRisk: true, probability: try Rational(1, 4), slip: try Rational(3, 2), money: Rational(30_000))
    #expect(
      try read(line)
        == GoldStatement(
          id: "x-1", language: .dutch, text: "a\tb \"c\"", classes: ["time_delay", "absence"], expected: [impact]))
  }

  @Test(
    arguments: [
      ("", .notJSON, 0), ("[]", .notJSON, 0), (#"{"lang": "fr" "text": "a"}"#, .notJSON, 14),
      (#"{"lang": "fr", "text": "a", "expect": []} x"#, .notJSON, 42),
      (#"{"lang": "fr", "text": "a"}"#, .missing("expect"), 26),
      (#"{"lang": "fr", "expect": []}"#, .missing("text"), 27), (#"{"text": "a", "expect": []}"#, .missing("lang"), 26),
      (#"{"lang": "de", "text": "a", "expect": []}"#, .wrongValue("lang"), 9),
      (#"{"lang": "fr", "text": 3, "expect": []}"#, .wrongValue("text"), 23),
      (#"{"lang": "fr", "text": "a", "expect": null}"#, .wrongValue("expect"), 38),
      (#"{"lang": "fr", "text": "a", "expect": [{}]}"#, .missing("certainty"), 40),
      (#"{"lang": "fr", "text": "a", "expect": [{"certainty": "maybe"}]}"#, .wrongValue("certainty"), 53),
      (#"{"lang": "fr", "text": "a", "expect": [{"slip_weeks": "6"}]}"#, .wrongValue("slip_weeks"), 54),
      (#"{"lang": "fr", "text": "a", "expect": [{"cost_eur": 1e999}]}"#, .wrongValue("cost_eur"), 52),
      ("{\"text\": \"a\0\"}", .notText, 0),
    ] as [(String, GoldFault.Kind, Int)])
  func `a line that cannot be read says what is missing, and where`(line: String, kind: GoldFault.Kind, column: Int) {
    let fault = #expect(throws: GoldFault.self) { try read(line) }
    #expect(fault?.kind == kind)
    #expect(fault?.bytes.lowerBound == column)
  }

  @Test(
    arguments: [
      ("0", 0, 1), ("-12.50", -25, 2), ("1e3", 1000, 1), ("2.5E-1", 1, 4), ("86666.67", 8_666_667, 100),
    ] as [(String, Int128, Int128)])
  func `a number of JSON is that number, exactly`(text: String, numerator: Int128, denominator: Int128) throws {
    #expect(Rational(decimal: text.utf8) == (try Rational(numerator, denominator)))
  }

  @Test(arguments: ["", "true", "1e31", "1.2.3", "12345678901234567890123456789012345678901234567890"])
  func `what is no number, or too large a one, is none`(text: String) {
    #expect(Rational(decimal: text.utf8) == nil)
  }

  // MARK: - Comparing

  private static let late = GoldFigures(slip: Rational(4), money: Rational(80_000))

  @Test(
    arguments: [
      ("The importer is two sprints late.", [late], .exact),
      ("The importer is two sprints late.", [], .wrong),
      ("The importer is two sprints late.", [GoldFigures(slip: Rational(4))], .wrong),
      (
        "The importer is two sprints late.", [GoldFigures(isRisk: true, slip: Rational(4), money: Rational(80_000))],
        .wrong
      ),
      ("The importer is two sprints late.", [late, GoldFigures(money: Rational(5))], .silent),
      ("Lunch is at noon.", [late], .silent),
      ("Lunch is at noon.", [], .exact),
      ("The importer has a delay.", [late], .flagged),
      ("The importer has a delay.", [], .overflag),
    ] as [(String, [GoldFigures], GoldVerdict)])
  func `a verdict weighs what is given against what is expected`(
    text: String, expected: [GoldFigures], verdict: GoldVerdict
  ) throws {
    var translator = try ReferenceEngine.translator()
    #expect(GoldVerdict(translator.translate(text), expecting: expected) == verdict)
  }

  @Test(arguments: [(98, true), (102, true), (97, false), (103, false), (-100, false), (0, false)])
  func `figures agree within two percent of the greater`(given: Int, agrees: Bool) {
    let expected = GoldFigures(recurring: Rational(100))
    #expect(GoldFigures(recurring: Rational(given)).agrees(with: expected) == agrees)
  }

  @Test func `zero is as good as no figure, and a probability counts where one is expected`() throws {
    #expect(GoldFigures(slip: .zero).agrees(with: GoldFigures()))
    let stated = GoldFigures(isRisk: true, probability: try Rational(3, 10))
    #expect(stated.agrees(with: GoldFigures(isRisk: true)))
    #expect(!GoldFigures(isRisk: true).agrees(with: stated))
  }

  // MARK: - The command

  private static let lines = #"""
    {"id": "one", "lang": "fr", "text": "Le portail accuse 2 sprints de retard", "class": "sprint_delay", "expect": [{"certainty": "actual", "slip_weeks": 4, "cost_eur": 80000}]}
    {"id": "two", "lang": "en", "text": "The portal is three weeks late", "class": "time_delay", "expect": [{"certainty": "actual", "slip_weeks": 2, "cost_eur": 40000}]}

    {"id": "three", "lang": "nl", "text": "Alles \u001b[31mrustig\u202e", "class": "none", "expect": [{"certainty": "risk", "cost_eur": 1e4, "recurring_eur_per_month": -12.5, "probability": 0.3}]}
    {"id": "four", "lang": "en", "text": "The portal has a delay", "class": "none", "expect": []}
    {"id": "five", "lang": "en", "text": "Fine", "class": "none", "expect": [}
    {"id": "six", "lang": "xx", "text": "Fine", "class": "none", "expect": []}
    """#

  private func score(_ lines: String, _ options: String) throws -> ImpactProcess.Outcome {
    try ImpactProcess.script("cat >gold.jsonl <<'END'\n\(lines)\nEND\n$IMPACT check --gold gold.jsonl \(options) 2>&1")
  }

  @Test(arguments: Language.allCases)
  func `the table, the misses and the lines that cannot be read are shown in each language`(language: Language) throws {
    let outcome = try score(Self.lines, "-v --lang \(language.code) --as-of 2026-06-15")
    Golden("gold-\(language.code).txt", in: "../Transcripts", testFile: #filePath).expect(outcome.output)
    #expect(outcome.status == 1)
  }

  @Test func `only a wrong figure or a broken line fails, with --strict all that is not exact`() throws {
    let lines = Self.lines.split(separator: "\n").map(String.init)
    #expect(try score(lines[0], "--strict").status == 0)
    #expect(try score(lines[1], "").status == 1)
    #expect(try score(lines[2], "").status == 0)
    #expect(try score(lines[2], "--strict").status == 4)
    #expect(try score(lines[5], "--message-format gnu").output.hasPrefix("gold.jsonl:1:23: error:"))
    #expect(try ImpactProcess.script("$IMPACT check --gold nope.jsonl 2>&1").status == 1)
  }
}
