import Diagnostics
import Languages
import Quantities
import RuleLanguage
import TestSupport
import Testing

@Suite struct VariantTests {
  private static let base = """
    rule late "Retard"
      when   @delay, d: duration, not @recruiting
      about  team
      family flow
      slip     = d
      capacity = d * team.burn
        fr "Équipe" en "Team" nl "Team"
      say fr "{slip}" en "{slip}" nl "{slip}"
      assume fr "a" en "b" nl "c"
      example fr "Deux semaines de retard" -> 2 weeks, 40 k€
    """

  private func rules(_ variant: String) throws -> (Rule, Rule) {
    let program = try Fixture.program(Self.base + "\n\n" + variant)
    let base = try #require(program.rules.first { $0.name == "late" })
    return (base, try #require(program.rules.first { $0.name == "later" }))
  }

  @Test func aVariantTakesAllButConditionsAndExamples() throws {
    let (base, variant) = try rules("rule later is late \"Plus tard\"\n  when @longer, d: duration")
    #expect(variant.title == "Plus tard")
    #expect(variant.family.name == "flow")
    #expect(variant.about == .team)
    #expect(variant.slip != nil)
    #expect(variant.money.map(\.label.english) == ["Team"])
    #expect(variant.assumptions.dutch == ["c"])
    #expect(variant.concepts != base.concepts)
    #expect(variant.forbidden.isEmpty)
    #expect(variant.examples.isEmpty)
  }

  @Test func aVariantKeepsWhatItSaysItself() throws {
    let (_, variant) = try rules(
      """
      rule later is late
        when @longer, d: duration
        capacity = 2 * d * team.burn
        assume fr "x" en "y" nl "z"
      """)
    #expect(variant.assumptions.english == ["y"])
    // A sum of its own bears the label of the other rule's, as long as it has none.
    #expect(variant.money.map(\.label.french) == ["Équipe"])
  }

  @Test func aVariantOfAVariantTakesFromBoth() throws {
    let (_, variant) = try rules(
      """
      rule between is late
        when @longer, d: duration
        family schedule
      rule later is between
        when @early, d: duration
      """)
    #expect(variant.family.name == "schedule")
    #expect(variant.about == .team)
  }

  @Test func aVariantOfWhatDoesNotExistIsAnError() {
    let found = Fixture.diagnostics("rule later is latte\n  when @delay, d: duration")
    #expect(found.map(\.code).contains("E035"))
  }

  @Test func aLexemeStandsForItsForms() throws {
    let program = try Fixture.program("concept weather\n  fr averse  noun orage  verb pleuvoir\n  en rain\n  nl regen")
    let words = try #require(program.concepts.first { $0.name == "weather" }).words.map(\.text)
    #expect(Set(words).isSuperset(of: ["averse", "orages", "rain"]))
    #expect(!words.contains("averses"))
  }
}
