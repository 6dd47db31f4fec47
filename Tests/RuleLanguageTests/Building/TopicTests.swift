import Diagnostics
import RuleLanguage
import Testing

@Suite struct TopicTests {
  private static func rule(_ name: String, _ when: String, _ rest: String = "") -> String {
    """
    rule \(name) "Essai"
      when \(when)
    \(rest)
      cash = d * 3 €/week
      say fr "{cost}" en "{cost}" nl "{cost}"

    """
  }

  /// The concepts whose words keep a rule of `topic works` away.
  private func exclusions(
    _ topics: String, when: String = "@licence, d: duration", rest: String = "  topic works"
  ) throws -> Set<String> {
    let program = try Fixture.program(topics, Self.rule("mine", when, rest))
    let rule = try #require(program.rules.first { $0.name == "mine" })
    return Set(rule.forbidden.map { program.concepts[$0].name })
  }

  @Test func itGivesWayToTheWordsOfTheTopicsBeforeIt() throws {
    #expect(
      try exclusions("topic bills of @cloud or @expense before works\n") == ["cloud", "expense"])
  }

  /// Each line says all that gives way to its topic.
  @Test func whatComesBeforeATopicComesNotBeforeThoseAfterIt() throws {
    let chain = "topic bills of @cloud before works\ntopic sold of @revenue before bills\n"
    #expect(try exclusions(chain) == ["cloud"])
  }

  @Test func itsOwnWordsKeepNoRuleOfItAway() throws {
    #expect(try exclusions("topic works of @meetings\ntopic bills of @cloud before works\n") == ["cloud"])
  }

  @Test(arguments: ["@cloud, d: duration", "@licence or @cloud, d: duration", "@licence, d: duration @cloud"])
  func aWordThatARuleAsksForKeepsItNotAway(when: String) throws {
    #expect(try exclusions("topic bills of @cloud or @expense before works\n", when: when) == ["expense"])
  }

  @Test func linesOfATopicAddUp() throws {
    let lines = "topic bills of @cloud\ntopic bills of @expense\ntopic bills before works\n"
    #expect(try exclusions(lines) == ["cloud", "expense"])
  }

  @Test func aVariantIsInTheTopicOfTheRuleThatItVaries() throws {
    let program = try Fixture.program(
      "topic other\ntopic bills of @cloud before works\n",
      Self.rule("base", "@licence, d: duration", "  topic works"),
      "rule like is base\n  when @unused, d: duration\n",
      "rule unlike is base\n  when @expense, d: duration\n  topic other\n")
    let forbidden = ["like", "unlike"].map { name in program.rules.first { $0.name == name }?.forbidden.count }
    #expect(forbidden == [1, 0])
  }

  @Test func aRuleOfTheUsersJoinsATopicOfOurs() throws {
    let program = try Fixture.program()
    let ours = try #require(program.rules.first { $0.name == "spending_change" })
    let names = Set(ours.forbidden.map { program.concepts[$0].name })
    #expect(names.contains("revenue"))
    #expect(try exclusions("", when: "@meetings, d: duration", rest: "  topic spending") == names)
  }

  @Test func aTopicOfTheUsersComesBeforeOneOfOurs() throws {
    let program = try Fixture.program(
      "concept grant\n  en grant  fr subvention  nl subsidie\ntopic grants of @grant before spending\n")
    let ours = try #require(program.rules.first { $0.name == "spending_change" })
    #expect(ours.forbidden.contains { program.concepts[$0].name == "grant" })
  }
}
