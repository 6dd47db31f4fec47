import StandardRules
import Testing

/// What is embedded when the package is built.
@Suite struct StandardRulesTests {
  @Test(arguments: ["default.model", "units.rules", "schedule.rules", "flow.rules"])
  func everyFileOfTheFolderIsEmbeddedWhole(name: String) throws {
    let file = try #require(StandardRules.files.first { $0.name == name })
    #expect(file.text.hasPrefix("#"))
    #expect(file.text.hasSuffix("\n"))
  }

  @Test func filesComeInTheOrderOfTheirNames() {
    #expect(StandardRules.files.map(\.name) == StandardRules.files.map(\.name).sorted())
  }
}
