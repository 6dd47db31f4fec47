import Diagnostics
import Languages
import RuleLanguage
import TestSupport
import Testing

@Suite struct CaseTests {
  private static let rule = """
    rule late "Retard"
      when @delay, d: duration  about team  family flow
      let work = d * 2
      slip = work
      say fr "{slip}" en "{slip}" nl "{slip}"
      assume fr "a" en "b" nl "c"
      example fr "Deux semaines de retard" -> 4 weeks

      or when @longer, d: duration  family schedule
      let work = d
      example fr "Deux semaines de plus" -> 2 weeks

      or when @recruiting, e: duration
      let work = e * 3
    """

  private func cases(_ more: [String] = []) throws -> [Rule] {
    let (program, diagnostics) = Fixture.load([Self.rule] + more)
    #expect(diagnostics.filter { $0.severity == .error } == [])
    return try #require(program).rules.filter { $0.name == "late" }
  }

  @Test func eachCaseHasItsOwnConditionsAndExamples() throws {
    let cases = try cases()
    #expect(cases.map(\.isFurtherCase) == [false, true, true])
    #expect(Set(cases.map(\.concepts)).count == 3)
    #expect(cases.map { $0.roles.map(\.name) } == [["d"], ["d"], ["e"]])
    #expect(cases.map(\.examples.count) == [1, 1, 0])
  }

  @Test func aCaseTakesFromItsRuleAloneWhatItDoesNotSay() throws {
    let cases = try cases()
    #expect(cases.map(\.title) == ["Retard", "Retard", "Retard"])
    #expect(cases.map(\.family.name) == ["flow", "schedule", "flow"])
    #expect(cases.map(\.about) == [.team, .team, .team])
    #expect(cases.map(\.assumptions.dutch) == [["c"], ["c"], ["c"]])
    #expect(cases.allSatisfy { $0.slip != nil })
  }

  @Test func aCaseStandsWhereItsConditionsStand() throws {
    let starts = try cases().map(\.span.start)
    #expect(starts == starts.sorted() && Set(starts).count == 3)
  }

  @Test func aVariantTakesNoCase() throws {
    let program = try Fixture.program(Self.rule, "rule later is late\n  when @moves, d: duration")
    #expect(program.rules.count { $0.name == "later" } == 1)
  }

  @Test func aLaterLayerReplacesOrSwitchesOffAllCases() throws {
    let replaced = try cases(["rule late\n  when @moves, d: duration\n  slip = d\n  say en \"{slip}\""])
    #expect(replaced.map(\.isFurtherCase) == [false])
    #expect(try cases(["rule late off"]).isEmpty)
  }

  @Test func aCaseAsksForSomething() {
    #expect(Fixture.diagnostics(Self.rule + "\n  or when d: duration").map(\.code).contains("E056"))
    #expect(Fixture.diagnostics(Self.rule + "\n  or @moves").map(\.code) == ["E016"])
  }
}
