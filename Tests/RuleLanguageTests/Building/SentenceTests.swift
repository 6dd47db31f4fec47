import Diagnostics
import Languages
import RuleLanguage
import Testing

@Suite struct SentenceTests {
  private func rule(_ lines: String, named name: String = "mine") throws -> Rule {
    let program = try Fixture.program("rule mine \"Essai\"\n  when @licence, d: duration\n" + lines)
    return try #require(program.rules.first { $0.name == name })
  }

  private static let recurring = "  cash = 3 €/month\n  say en \"It costs {cost}.\" fr \"{cost}.\" nl \"{cost}.\"\n"
  private static let once = "  cash = 3 €\n  say en \"It costs {run_rate}.\" fr \"{run_rate}.\" nl \"{run_rate}.\"\n"

  @Test(arguments: [(recurring, SentenceTemplate.Blank.runRate), (once, .cost)])
  func aCostIsWhatTheRuleGives(lines: String, blank: SentenceTemplate.Blank) throws {
    #expect(try rule(lines).plain.english.segments.contains(.blank(blank)))
  }

  @Test func aVariantThatRecursSaysItAsItsRuleDoes() throws {
    let variant = "rule other is mine\n  when @unused, d: duration\n  cash = 5 €/month\n"
    #expect(try rule(Self.once + variant, named: "other").plain.english.segments.contains(.blank(.runRate)))
  }

  @Test func aGainNeedsNoOtherSentence() throws {
    let gain = "  cash = -3 €\n  say gain en \"It saves {cost}.\" fr \"{cost}.\" nl \"{cost}.\"\n"
    let rule = try rule(gain)
    #expect(rule.plain == rule.gain)
  }

  @Test func `one sentence serves for what is so and for a risk`() throws {
    let rule = try rule(Self.pair)
    #expect(rule.plain.english.text == "This course costs {cost}.")
    #expect(rule.risk?.english.text == "A course could cost {cost}.")
    #expect(rule.plain.dutch.text == "Dit kost {cost}.")
    #expect(rule.risk?.dutch.text == "Dit kan {cost} kosten.")
  }

  @Test func `a variant's words for a risk come before those of its rule`() throws {
    let variant = "rule other is mine\n  when @unused, d: duration\n  say en \"Now {it|that} is {cost}.\"\n"
    #expect(try self.rule(Self.pair + variant, named: "other").risk?.english.text == "Now that is {cost}.")
  }

  private static let pair = """
      cash = 3 €
      say en "{This|A} course {costs|could cost} {cost}."
          fr "{Cette|Une} formation {coûte|pourrait coûter} {cost}."
          nl "Dit {kost|kan} {cost}{| kosten}."

    """

  @Test(arguments: [
    // More than two.
    ("say en \"It {is|may be|was} {cost}.\" fr \"{cost}\" nl \"{cost}\"", "E053"),
    // Words for a risk, and a sentence for one.
    ("say en \"It {is|may be} {cost}.\" fr \"{cost}\" nl \"{cost}\"\n  say risk \"{cost}\"", "E030"),
    // A language that has none.
    ("say en \"It {is|may be} {cost}.\" fr \"{cost}\" nl \"{cost}\"", "E052"),
    // Where there is no other sentence.
    ("say \"{cost}\"\n  say gain \"It {is|may be} {cost}.\"", "E053"),
  ])
  func `words for a risk that are no pair`(line: String, code: String) {
    let rule = "rule mine \"Essai\"\n  when @licence, d: duration\n  cash = 3 €\n  " + line + "\n"
    #expect(Fixture.diagnostics(rule).map(\.code).first == code)
  }
}
