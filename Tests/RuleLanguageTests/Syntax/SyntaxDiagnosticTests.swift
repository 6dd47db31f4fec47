import Diagnostics
import Languages
import RuleLanguage
import TestSupport
import Testing

@Suite struct SyntaxDiagnosticTests {
  /// `Diagnostics/E0xx.rules` and what it gives, in the three languages: the words are the product's, so they are read
  /// in review like any other text.
  @Test(arguments: DiagnosticCatalogue.all.map(\.code).filter { $0 < "E030" })
  func eachCodeSaysWhatIsWrong(code: String) throws {
    let input = try #require(Golden("\(code).rules", in: "../Diagnostics").bytes)
    let source = SourceFile(name: "\(code).rules", text: input)
    let diagnostics = Parser.parse(source, source: 0).diagnostics
    #expect(diagnostics.contains { $0.code == code })
    let output = Language.allCases.map { language in
      DiagnosticRenderer(sources: SourceMap([source]), language: language, format: .human, usesColor: false)
        .render(diagnostics)
    }
    Golden("\(code).txt", in: "../Diagnostics").expect(output.joined(separator: "\n"))
  }

  @Test func codesAreUniqueAndInOrder() {
    let codes = DiagnosticCatalogue.all.map(\.code)
    #expect(codes == Set(codes).sorted())
  }
}
