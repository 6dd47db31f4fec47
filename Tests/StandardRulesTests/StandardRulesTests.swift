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

  @Test func everyLineThatIsReadStandsWhereItStood() {
    for file in StandardRules.files {
      let whole = file.text.split(separator: "\n", omittingEmptySubsequences: false)
      let bare = file.bare.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(whole.count == bare.count)
      for (line, kept) in zip(whole, bare) where line != kept { #expect(kept.isEmpty) }
      #expect(bare.contains { $0.hasPrefix("rule ") } == whole.contains { $0.hasPrefix("rule ") })
    }
  }

  @Test func filesComeInTheOrderOfTheirNames() {
    #expect(StandardRules.files.map(\.name) == StandardRules.files.map(\.name).sorted())
  }
}
