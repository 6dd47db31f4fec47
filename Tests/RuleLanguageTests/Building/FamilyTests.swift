import Diagnostics
import Languages
import RuleLanguage
import Testing

@Suite struct FamilyTests {
  private static let rule = """
    rule course "Formation"
      when   @delay, p: people
      about  team
      family training
      cash   = p * 300 €/person
      say fr "{cost}" en "{cost}" nl "{cost}"
    """

  private func family(_ declaration: String) throws -> Family {
    try #require(try Fixture.program(declaration, Self.rule).rules.first { $0.name == "course" }).family
  }

  @Test(arguments: Family.Trait.allCases)
  func aFamilyIsWhatItsFileSays(trait: Family.Trait) throws {
    #expect(try family("family training\n  is \(trait.rawValue)\n").traits == [trait])
  }

  @Test func whatNobodyDeclaresHasNoTraits() throws {
    let family = try family("")
    #expect(family.name == "training" && family.traits.isEmpty && family.cause == nil && family.decision == nil)
  }

  @Test func aLanguageWithoutATextHasTheFirst() throws {
    let family = try family("family training\n  cause en \"Teams are in training\"\n")
    #expect(family.cause == Localized("Teams are in training"))
  }

  @Test func aLaterFileReplacesABuiltInFamily() throws {
    let program = try Fixture.program("family people\n  is own_work\n")
    let family = try #require(program.rules.first { $0.family.name == "people" }).family
    #expect(family.traits == [.ownWork] && family.cause == nil)
    #expect(program.overrides.contains { $0.name == "family people" })
  }
}
