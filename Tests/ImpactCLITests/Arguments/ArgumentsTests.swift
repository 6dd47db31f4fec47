import Diagnostics
import Languages
import Quantities
import RuleLanguage
import Testing

@testable import ImpactCLI

@Suite struct ArgumentsTests {
  @Test func `a code that help explains stands for one thing`() {
    let codes = (DiagnosticCatalogue.all + ExampleDiagnostics.codes).map(\.code)
    #expect(codes.count == Set(codes).count)
  }

  private func parsed(_ words: String...) throws -> Arguments {
    try Arguments(words.map { Path($0) })
  }

  @Test func `an option's value follows it or is attached to it`() throws {
    for words in [["--to", "json"], ["--to=json"]] {
      let arguments = try Arguments((["convert", "a.md"] + words).map { Path($0) })
      #expect(arguments.value(of: .to)?.text == "json")
      #expect(arguments.operands.map(\.text) == ["a.md"])
    }
  }

  @Test func `short options take their value attached or not`() throws {
    #expect(try parsed("convert", "-oout.md", "a.md").value(of: .output)?.text == "out.md")
    #expect(try parsed("convert", "-o", "out.md", "a.md").value(of: .output)?.text == "out.md")
  }

  @Test func `two dashes end the options`() throws {
    #expect(try parsed("convert", "--", "--to", "-").operands.map(\.text) == ["--to", "-"])
  }

  @Test func `a dash alone is an operand`() throws {
    #expect(try parsed("convert", "-").operands.map(\.text) == ["-"])
  }

  @Test func `a value may hold an equals sign`() throws {
    let arguments = try parsed("translate", "x", "--set=team.people=7")
    #expect(try Options(arguments, today: CalendarDate(dayNumber: 0)).assignments == ["team.people = 7"])
  }

  @Test func `the last of a repeated option wins, and repeatable ones add up`() throws {
    let arguments = try parsed("translate", "--lang", "fr", "--lang", "nl", "--model", "a", "--model", "b", "x")
    let options = try Options(arguments, today: CalendarDate(dayNumber: 0))
    #expect(options.language == .dutch)
    #expect(options.models.map(\.text) == ["a", "b"])
  }

  @Test(arguments: [
    ["tranlsate", "x"], ["--nope"], ["convert", "--jobs", "2"], ["convert", "--to"], ["convert", "--strict=1"],
    ["convert", "-z"], ["On a 3 sprints de retard"],
  ])
  func `wrong usage is refused`(words: [String]) {
    #expect(throws: Failure.self) { try Arguments(words.map { Path($0) }) }
  }

  @Test(arguments: [
    ["--to", "pdf"], ["--as-of", "15/06/2026"], ["--as-of", "2026-02-30"], ["--set", "people"], ["--set", "=7"],
    ["--seed", "-1"], ["--seed", "x"], ["--lang", "de"], ["--color", "red"], ["--message-format", "xml"],
  ])
  func `a value that means nothing is refused`(words: [String]) throws {
    let arguments = try Arguments((["translate", "x"] + words).map { Path($0) })
    #expect(throws: Failure.self) { try Options(arguments, today: CalendarDate(dayNumber: 0)) }
  }

  @Test(arguments: Language.allCases)
  func `help names every command and its options`(language: Language) {
    let page = HelpPage(language: language)
    for command in Command.allCases {
      #expect(page.overview.contains("  \(command.rawValue) "))
      let text = page.page(of: command)
      for option in command.options { #expect(text.contains(option.spelling)) }
      for line in text.split(separator: "\n") { #expect(line.count <= 120, "\(line)") }
    }
  }

  @Test(arguments: Shell.allCases)
  func `completions name every command and its options`(shell: Shell) {
    let script = CompletionScript(language: .french).script(for: shell)
    for command in Command.allCases { #expect(script.contains(command.rawValue)) }
    for option in Option.allCases { #expect(script.contains(option.rawValue)) }
  }
}
