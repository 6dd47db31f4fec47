import Briefings
import Foundation
import Languages
import Portfolio
import Quantities
import Testing
import Translation

@Suite struct PageTests {
  private let built: HandBuilt

  init() throws {
    built = try HandBuilt()
  }

  private func line(_ text: String, _ number: Int, _ impacts: [Impact], reasons: [Reason] = []) -> TranslatedLine {
    let status: TranslatedStatement.Status = impacts.isEmpty ? (reasons.isEmpty ? .noImpact : .toCheck) : .translated
    return TranslatedLine(
      text: text, file: "note.md", line: number, column: 1,
      result: TranslatedStatement(language: .french, status: status, impacts: impacts, reasons: reasons))
  }

  /// A delay said twice, a smaller one beside it, a risk, a doubt and a line with nothing to count.
  private func lines() throws -> [TranslatedLine] {
    let delay = try built.impact(on: "key_feature", weeks: exactly(6), cost: exactly(120_000))
    let smaller = try built.impact(on: "key_feature", weeks: exactly(4), cost: exactly(80_000))
    let risk = try built.impact(
      on: "shop", certainty: .risk(probability: try Rational(3, 10)), weeks: exactly(2), cost: exactly(40_000))
    return [
      line("Trois sprints de retard", 3, [delay]), line("Rappel : 3 sprints de retard", 9, [delay]),
      line("API attendue, 4 semaines", 5, [smaller]), line("La boutique pourrait glisser", 11, [risk]),
      line("Il manque le budget", 14, [], reasons: [Reason(.ambiguousWording)]), line("Tout va bien", 20, []),
    ]
  }

  private func briefing(_ language: Language?, _ lines: [TranslatedLine]) -> Briefing {
    Briefing(Ledger(lines, by: built.engine), language: language, messages: .english)
  }

  @Test(arguments: Language.allCases)
  func `the total counts each fact once, in every format`(_ language: Language) throws {
    let briefing = briefing(language, try lines())
    var amount = TextBuffer()
    MoneyFormat(language, currency: "EUR").append(Rational(120_000), precision: .sentence, to: &amount)
    let headline = try #require(briefing.text(width: 100, usesColor: false).split(separator: "\n").dropFirst().first)
    #expect(headline.contains(amount.string))
    let object = try JSONSerialization.jsonObject(with: Data(briefing.json())) as? [String: Any]
    let totals = try #require(object?["totals"] as? [String: Any])
    func value(_ group: String) -> Int? {
      ((totals[group] as? [String: Any])?["cost"] as? [String: Any])?["value"] as? Int
    }
    #expect(value("certain") == 120_000)
    #expect(value("at_stake") == 40_000)
    #expect(value("expected") == 12_000)
  }

  @Test(arguments: Language.allCases)
  func `every line that gave a figure or a doubt is cited with its place`(_ language: Language) throws {
    let briefing = briefing(language, try lines())
    for page in [briefing.text(width: 100, usesColor: false), briefing.markdown()] {
      for place in [3, 5, 9, 11, 14] { #expect(page.contains("note.md:\(place)"), "line \(place) in \(page)") }
      // What is not counted is told with its place too (R17).
      #expect(page.contains("note.md:20"))
    }
  }

  /// A chance of one in one is none: it stands with the lines that the total adds up.
  @Test func `what is sure to come is a line of the total and no risk`() throws {
    let sure = try built.impact(
      on: "shop", certainty: .risk(probability: .one), weeks: exactly(2), cost: exactly(40_000))
    let page = briefing(.english, [line("La boutique glissera", 7, [sure])]).text(width: 100, usesColor: false)
    #expect(!page.contains("Risks (outside the total)"))
    let table = try #require(page.range(of: "What this changes"))
    #expect(page[table.upperBound...].contains("note.md:7"))
  }

  @Test func `the page is in the language of most statements unless asked`() throws {
    #expect(briefing(nil, try lines()).language == .french)
    #expect(briefing(.dutch, try lines()).language == .dutch)
  }

  @Test(arguments: Language.allCases)
  func `a note without impact says so`(_ language: Language) {
    let briefing = briefing(language, [line("Tout va bien cette semaine", 1, [])])
    let rows = briefing.text(width: 80, usesColor: false).split(separator: "\n")
    #expect(rows.count == 4)
    #expect(rows.last?.hasSuffix("note.md:1") == true)
  }

  @Test func `no mark-up of a statement takes effect in Markdown`() throws {
    let hostile = "| <img src=x> [x](javascript:y) `z` *gras* \u{1B}[2J \u{202E}fin"
    let impact = try built.impact(weeks: exactly(6), cost: exactly(120_000))
    let page = briefing(.french, [line(hostile, 1, [impact])]).markdown()
    for mark in ["<img", "[x](", " `z`", " *gras*", "\u{1B}", "\u{202E}"] { #expect(!page.contains(mark), "\(mark)") }
    #expect(page.contains("\\|"))
  }

  @Test func `no control character of a statement reaches a terminal`() throws {
    let impact = try built.impact(weeks: exactly(6), cost: exactly(120_000))
    let lines = [line("\u{1B}[2J\u{7} 3 sprints \u{202E} de retard \u{9B}31m", 1, [impact])]
    let page = briefing(.french, lines).text(width: 80, usesColor: false)
    for scalar in page.unicodeScalars where scalar != "\n" {
      #expect(scalar.properties.generalCategory != .control && scalar != "\u{202E}")
    }
  }

  @Test func `colour comes only when asked for`() throws {
    let briefing = briefing(.french, try lines())
    #expect(!briefing.text(width: 80, usesColor: false).contains("\u{1B}"))
    #expect(briefing.text(width: 80, usesColor: true).contains("\u{1B}[1m"))
  }

  @Test func `prose keeps to the width of the terminal`() throws {
    let page = briefing(.french, try lines()).text(width: 72, usesColor: false)
    let bullets = page.split(separator: "\n").filter { $0.hasPrefix("•") || $0.hasPrefix("    ") }
    #expect(!bullets.isEmpty)
    for line in bullets { #expect(line.count <= 72) }
  }

  @Test func `the derivation quotes the words and names the rule's place`() throws {
    let impact = try built.impact(on: "key_feature", weeks: exactly(6), cost: exactly(120_000))
    let text = ExplanationText(engine: built.engine, language: .french)
      .text(impact, in: "On a 3 sprints de retard sur la migration")
    for part in [
      "6\u{A0}semaines", "«\u{A0}3 sprints\u{A0}»", "120\u{202F}000\u{A0}€", "default.model:", "schedule.rules:",
    ] {
      #expect(text.contains(part), "\(part) in \(text)")
    }
  }
}
