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
}
