import Foundation
import Testing

/// The guide to the rules language shows only what works.
@Suite struct GuideTests {
  /// The blocks of rules in the guide, fences removed.
  static let blocks: [String] = {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let guide = package.appendingPathComponent("Sources/RuleLanguage/RuleLanguage.docc/RuleLanguage.md")
    let text = (try? String(contentsOf: guide, encoding: .utf8)) ?? ""
    return text.components(separatedBy: "\n```impact\n").dropFirst().compactMap { rest in
      rest.components(separatedBy: "\n```").first
    }
  }()

  @Test func `the guide has blocks of rules`() {
    #expect(Self.blocks.count >= 5)
  }

  @Test(arguments: blocks)
  func `a block passes the check and is laid out as the formatter would`(block: String) throws {
    let outcome = try ImpactProcess.script(
      """
      cat >guide.rules <<'END'
      \(block)
      END
      "$IMPACT" check guide.rules && "$IMPACT" fmt --check guide.rules
      """)
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
  }
}
