import Foundation
import Languages
import Quantities
import RuleLanguage
import TestSupport
import Testing
import Translation

@testable import Briefings

@Suite struct StatementJSONWriterTests {
  private let built: HandBuilt
  private let writer: StatementJSONWriter

  init() throws {
    built = try HandBuilt()
    writer = StatementJSONWriter(engine: built.engine, language: nil, explains: false)
  }

  private func json(_ result: TranslatedStatement, _ statement: String, explains: Bool = false) -> String {
    let writer =
      explains ? StatementJSONWriter(engine: built.engine, language: nil, explains: true) : writer
    var output = TextBuffer()
    var statement = statement
    statement.withUTF8 {
      writer.append(
        result, statement: $0, source: .init(file: "semaine-07.md"), line: 12, column: 3, id: nil, to: &output)
    }
    return output.string
  }

  private func delay(_ estimate: Estimate = exactly(6), cost: Estimate = exactly(120_000)) throws -> TranslatedStatement
  {
    TranslatedStatement(
      language: .french, status: .translated,
      impacts: [try built.impact(on: "key_feature", subject: 32..<41, weeks: estimate, cost: cost)])
  }

  private let statement = "On a 3 sprints de retard sur la migration"

  @Test func `a translated statement holds every key, in order`() throws {
    let text = json(try delay(), statement)
    let keys = [
      "source", "file", "line", "column", "statement", "language", "status", "impacts", "rule", "certainty",
      "probability", "subject", "deliverable", "slip", "cost", "run_rate", "value", "components", "sentence",
      "assumptions", "diagnostics",
    ]
    var rest = text[...]
    for key in keys {
      let found = try #require(rest.range(of: "\"\(key)\":"), "\(key) in \(rest)")
      rest = rest[found.upperBound...]
    }
  }

  @Test func `figures are exact`() throws {
    let text = json(try delay(), statement)
    #expect(text.contains("\"slip\":{\"value\":6,\"unit\":\"week\"}"))
    #expect(text.contains("\"cost\":{\"value\":120000,\"unit\":\"EUR\"}"))
    #expect(text.contains("\"run_rate\":null,\"value\":null"))
    #expect(text.contains("\"certainty\":\"actual\",\"probability\":1"))
  }

  @Test func `a number whose decimals do not end bears its fraction`() throws {
    let text = json(try delay(cost: Estimate(try Rational(360_000, 7))), statement)
    #expect(text.contains("\"cost\":{\"value\":51428.5714286,\"exact\":\"360000/7\",\"unit\":\"EUR\"}"))
  }

  @Test func `bounds stand beside a value that is not certain`() throws {
    let text = json(try delay(try between(4, 7)), statement)
    #expect(text.contains("\"slip\":{\"value\":5.5,\"low\":4,\"high\":7,\"unit\":\"week\"}"))
  }

  @Test(arguments: ["\u{1B}[31m", "\u{7F}", "\u{2028}", "\u{202E}", "\u{200B}", "\u{E0041}", "\"", "\\"])
  func `no sign of a subject is an order in its sentence`(sign: String) throws {
    let text = "12 jours de retard : mi\(sign)gration"
    let subject = text.utf8.count - sign.utf8.count - 8..<text.utf8.count
    let result = TranslatedStatement(
      language: .french, status: .translated, impacts: [try built.impact(subject: subject, weeks: exactly(2))])
    let json = json(result, text)
    #expect(
      json.unicodeScalars.allSatisfy {
        $0.value >= 0x20 && ![0x7F, 0x2028, 0x202E, 0x200B, 0xE0041].contains($0.value)
      })
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let impact = try #require((object?["impacts"] as? [[String: Any]])?.first)
    #expect((impact["sentence"] as? String)?.contains(sign) == true)
  }

  /// However many digits a figure has, its bounds are shown on their own sides of it.
  @Test func `the low end is never above the high end`() throws {
    var random = SeededGenerator(seed: 31)
    var compared = 0
    for _ in 0..<2_000 {
      let size = Int128(Int.random(in: 0...100, using: &random))
      let low = Int128(random.next() % 1_000_003) << size
      let high = low + Int128(Int.random(in: 0...9, using: &random))
      let estimate = Estimate(try Rational(low + high, 2), low: try Rational(low, 1), high: try Rational(high, 1))
      let text = json(try delay(estimate, cost: estimate), statement)
      // Digit by digit: a number of JSON has more of them than a binary one holds.
      for figure in text.matches(of: /"value":([-0-9.]+),(?:"exact":"[^"]*",)?"low":([-0-9.]+),"high":([-0-9.]+)/) {
        let numbers = [figure.2, figure.1, figure.3].compactMap { Decimal(string: String($0)) }
        #expect(numbers.count == 3 && numbers == numbers.sorted(), "\(numbers)")
        compared += 1
      }
    }
    #expect(compared > 1_000)
  }

  @Test func `gains are negative, with an ASCII minus`() throws {
    let text = json(try delay(exactly(-2), cost: exactly(-40_000)), statement)
    #expect(text.contains("{\"value\":-2,\"unit\":\"week\"}"))
    #expect(text.contains("{\"value\":-40000,\"unit\":\"EUR\"}"))
  }

  @Test(arguments: [
    "he said \"three\" \\ two", "tab\tand\u{1}control\u{7F}", "</script>&<b>", "line\u{2028}separator", "été 😀",
  ])
  func `what is read back is the statement`(_ text: String) throws {
    let result = TranslatedStatement(language: .english, status: .noImpact, reasons: [Reason(.nothingToTranslate)])
    let object = try JSONSerialization.jsonObject(with: Data(json(result, text).utf8)) as? [String: Any]
    #expect(object?["statement"] as? String == text)
    #expect(object?["status"] as? String == "no_impact")
    #expect((object?["impacts"] as? [Any])?.isEmpty == true)
  }

  @Test func `nothing is escaped beyond what JSON needs, but what no one sees`() {
    let result = TranslatedStatement(language: .english, status: .noImpact)
    #expect(json(result, "a/b é \u{2028} <x> \u{E0041}").contains(#""statement":"a/b é \u2028 <x> \udb40\udc41""#))
  }

  @Test func `a subject with quotes stays one string inside the sentence`() throws {
    let text = "Le \"module\" a 2 sprints de retard"
    let impact = try built.impact(subject: 3..<11, weeks: exactly(4), cost: exactly(80_000))
    let result = TranslatedStatement(language: .french, status: .translated, impacts: [impact])
    let object = try JSONSerialization.jsonObject(with: Data(json(result, text).utf8)) as? [String: Any]
    let impacts = try #require(object?["impacts"] as? [[String: Any]])
    #expect(impacts.first?["subject"] as? String == "\"module\"")
    #expect((impacts.first?["sentence"] as? String)?.contains("«\u{A0}\"module\"\u{A0}»") == true)
  }

  @Test func `the derivation names the origin of each number`() throws {
    let text = json(try delay(), statement, explains: true)
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let impact = try #require((object?["impacts"] as? [[String: Any]])?.first)
    #expect(impact["derivation"] is [Any])
    for origin in ["read", "default", "computed"] { #expect(text.contains("\"origin\":\"\(origin)\"")) }
    #expect(text.contains("\"quote\":"))
  }

  @Test func `every reason has a code of its own and words in each language`() throws {
    let reasons = ReasonText(program: built.program)
    let kinds: [Reason.Kind] = [
      .nothingToTranslate, .negated, .question, .quotation, .goal, .hypothesis, .meeting, .ticketTitle, .noDeviation,
      .missingFigure(rule: 0, role: 0), .missingParameter(rule: 0, parameter: 0), .ambiguousFigure(rule: 0, role: 0),
      .ambiguousRule(0, 1), .ambiguousWording, .unknownCurrency, .tooLarge, .invalidText,
    ]
    #expect(Set(kinds.map { reasons.code(Reason($0)) }).count == kinds.count)
    for language in Language.allCases {
      #expect(Set(kinds.map { reasons.text(Reason($0), in: language) }).count == kinds.count)
    }
  }

  @Test func `a missing parameter is named with how to give it`() throws {
    let parameter = try #require(built.program.parameters.firstIndex { $0.name == "cloud_bill" })
    for language in Language.allCases {
      let text = ReasonText(program: built.program)
        .text(Reason(.missingParameter(rule: 0, parameter: parameter)), in: language)
      #expect(text.contains("--set cloud_bill="))
    }
  }
}
