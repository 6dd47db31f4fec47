import Foundation
import Testing

@testable import ImpactCLI

/// README and guides show only what works.
@Suite struct GuideTests {
  static let readme = Article("README.md")
  static let language = ["RuleLanguage", "YourRules", "YourRules-fr"].map {
    Article("Sources/RuleLanguage/RuleLanguage.docc/\($0).md")
  }
  static let guides = ["UserGuide", "UserGuide-fr"].map { Article("Sources/ImpactCLI/ImpactCLI.docc/\($0).md") }
  static let articles = [readme] + language + guides
  static let ruleBlocks = articles.flatMap(\.blocks).filter { $0.kind == "impact" }

  @Test func `every article has its blocks`() {
    func counts(_ kind: String) -> [Int] { Self.articles.map { $0.blocks.count { $0.kind == kind } } }
    #expect(counts("impact") == [0, 13, 3, 3, 1, 1])
    #expect(counts("console") == [6, 0, 2, 2, 24, 24])
    #expect(Set(Self.articles.flatMap(\.blocks).map(\.kind)) == ["impact", "console", "text"])
  }

  /// A language that is missing is a warning, as the guide says; nothing else is found.
  @Test(arguments: ruleBlocks)
  func `a block passes the check and is laid out as the formatter would`(block: Article.Block) throws {
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

  /// One folder an article, from its first command to its last.
  @Test(arguments: articles.filter { !$0.exchanges.isEmpty })
  func `the commands of an article answer as it shows`(article: Article) throws {
    let outcome = try ImpactProcess.script(article.script)
    #expect(outcome.errors == "")
    let answers = outcome.output.components(separatedBy: Article.separator).map(Article.lines)
    try #require(answers.count == article.exchanges.count + 1)
    for (exchange, answer) in zip(article.exchanges, answers) {
      #expect(exchange.isAnswered(by: answer), "$ \(exchange.command)\n\(answer.joined(separator: "\n"))")
    }
  }

  @Test func `lines left out are any lines, and no others`() {
    let shown = Article.Exchange(command: "", answer: ["a", "…", "c", "…"])
    #expect(shown.isAnswered(by: ["a", "c"]))
    #expect(shown.isAnswered(by: ["a", "c", "b", "c", "d"]))
    #expect(!shown.isAnswered(by: ["a", "b"]))
    #expect(!shown.isAnswered(by: ["b", "a", "c"]))
    #expect(!Article.Exchange(command: "", answer: ["a"]).isAnswered(by: ["a", "b"]))
  }

  @Test(arguments: Command.allCases)
  func `the README names every command`(command: Command) {
    #expect(Self.readme.text.contains("`impact \(command.rawValue)"))
  }

  @Test(arguments: articles)
  func `a link leads to a file`(article: Article) {
    let links = article.text.components(separatedBy: "](").dropFirst().compactMap { $0.split(separator: ")").first }
    for link in links where !link.contains(":") {
      let file = article.url.deletingLastPathComponent().appendingPathComponent(String(link))
      #expect(FileManager.default.fileExists(atPath: file.path), "\(link)")
    }
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
