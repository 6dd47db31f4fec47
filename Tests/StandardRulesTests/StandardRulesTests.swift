import Foundation
import StandardRules
import Testing

/// What is embedded when the package is built.
@Suite struct StandardRulesTests {
  @Test(arguments: ["default.model", "units.rules", "schedule.rules", "flow.rules", "words/names.rules"])
  func everyFileOfTheFolderIsEmbeddedWhole(name: String) throws {
    let file = try #require(StandardRules.files.first { $0.name == name })
    #expect(file.text.hasPrefix("#"))
    #expect(file.text.hasSuffix("\n"))
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../rules").standardized
    #expect(try String(contentsOf: root.appending(path: name), encoding: .utf8) == file.text)
  }

  @Test func everyLineThatIsReadStandsWhereItStood() {
    for file in StandardRules.files {
      let whole = file.text.split(separator: "\n", omittingEmptySubsequences: false)
      let bare = file.bare.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(whole.count == bare.count)
      for (line, kept) in zip(whole, bare) where line != kept {
        // Of the line that begins a concept its name is read.
        #expect(kept.isEmpty || kept.hasPrefix("concept ") && line.hasPrefix(kept + "  "))
      }
      #expect(bare.contains { $0.hasPrefix("rule ") } == whole.contains { $0.hasPrefix("rule ") })
    }
  }

  @Test func filesComeInTheOrderOfTheirNames() {
    #expect(StandardRules.files.map(\.name) == StandardRules.files.map(\.name).sorted())
  }
}
