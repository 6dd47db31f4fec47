import Foundation
import Testing

/// The guides to the rules language show only what works.
@Suite struct GuideTests {
  /// An article, with its blocks in their order.
  struct Article: Sendable, CustomTestStringConvertible {
    let name: String
    let blocks: [Block]
    var testDescription: String { name }

    init(_ name: String) {
      self.name = name
      let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
      let file = package.appendingPathComponent("Sources/RuleLanguage/RuleLanguage.docc/\(name).md")
      let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
      blocks = text.components(separatedBy: "\n```").enumerated().compactMap { index, part in
        guard index % 2 == 1, let end = part.firstIndex(of: "\n") else { return nil }
        return Block(article: name, kind: String(part[..<end]), text: String(part[part.index(after: end)...]))
      }
    }
  }

  struct Block: Sendable, CustomTestStringConvertible {
    let article: String
    let kind: String
    let text: String
    var testDescription: String { article + ": " + (text.split(separator: "\n").first.map(String.init) ?? "") }
  }

  static let articles = ["RuleLanguage", "YourRules", "YourRules-fr"].map(Article.init)
  static let ruleBlocks = articles.flatMap(\.blocks).filter { $0.kind == "impact" }

  @Test func `the guides have blocks of rules`() {
    #expect(Self.articles.map { $0.blocks.count { $0.kind == "impact" } } == [9, 3, 3])
    #expect(Self.articles.map { $0.blocks.count { $0.kind == "console" } } == [0, 2, 2])
  }

  /// A language that is missing is a warning, as the guide says; nothing else is found.
  @Test(arguments: ruleBlocks)
  func `a block passes the check and is laid out as the formatter would`(block: Block) throws {
    let outcome = try ImpactProcess.script(
      """
      cat >guide.rules <<'END'
      \(block.text)
      END
      "$IMPACT" check guide.rules --lang en --as-of 2026-02-16 --message-format gnu && "$IMPACT" fmt --check guide.rules
      """)
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    let found = outcome.errors.split(separator: "\n").filter { !$0.hasSuffix("[E052]") && !$0.hasSuffix("[E058]") }
    #expect(found == [])
  }

  /// What a block shows behind `$` is run, in a folder with the files that the blocks before it name.
  @Test(arguments: articles.dropFirst())
  func `the commands of a guide answer as it says`(article: Article) throws {
    var script = "impact() { LC_ALL=\(article.name.hasSuffix("-fr") ? "fr_FR" : "en_GB").UTF-8 \"$IMPACT\" \"$@\"; }\n"
    var expected = ""
    for block in article.blocks {
      let first = block.text.split(separator: "\n").first ?? ""
      if block.kind == "impact", first.hasPrefix("# rules/") {
        script += "mkdir -p rules; cat >\(first.dropFirst(2)) <<'END'\n\(block.text)\nEND\n"
      } else if block.kind == "console" {
        expected += block.text + "\n"
        let commands = block.text.split(separator: "\n").filter { $0.hasPrefix("$ impact ") }
        for line in commands { script += "echo '\(line)'; \(line.dropFirst("$ ".count)) 2>&1\n" }
      }
    }
    let outcome = try ImpactProcess.script(script)
    // A space that does not break is a space to a reader of the guide.
    #expect(String(outcome.output.map { $0.isWhitespace && $0 != "\n" ? " " : $0 }) == expected)
  }

  @Test(arguments: ["fr", "en", "nl"])
  func `help opens the guide`(language: String) throws {
    let article = language == "fr" ? "# Vos propres règles" : "# Your own rules"
    let outcome = try ImpactProcess.script(
      """
      $IMPACT help rules --lang \(language) >o && head -1 o | grep -qx '\(article)' && grep -q '```impact' o || exit 1
      $IMPACT help concepts --lang \(language) >c && head -1 c | grep -qx '## Concepts' && [ "$(grep -c '^## ' c)" = 1 ] || exit 1
      printf 'help concepts\nhelp règles\n' | $IMPACT repl --lang \(language) >p && grep -qx '## Concepts' p && grep -qx '\(article)' p || exit 1
      $IMPACT rules --help --lang \(language) | head -1 | grep -q '^impact rules'
      """)
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
  }
}
