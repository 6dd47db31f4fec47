import TestSupport
import Testing

/// Where a run writes, and as what.
@Suite struct OutputTests {
  private func run(_ line: String, then: String = "true") throws -> ImpactProcess.Outcome {
    try ImpactProcess.script(
      "echo \"$S\" >note.md; $IMPACT convert note.md -o 07.json -q; cp 07.json 08.json\n"
        + "LC_ALL=en_GB.UTF-8 $IMPACT \(line); code=$?; \(then); exit $code")
  }

  static let commands = [
    "convert note.md -q", "options note.md", "whatif note.md --set team.people=7", "diff 07.json 08.json",
    "forecast --remaining 120",
  ]

  /// How each format begins.
  static let openings = [
    "x.html": "<!DOCTYPE html>", "x.eml": "X-Impact-Page: 1", "x.md": "# ", "x.json": "{\"schema\":\"impact/1\"",
    "x.txt": "", "x.csv": "",
  ]

  @Test(arguments: commands, ["x.html", "x.eml", "x.md", "x.json", "x.txt", "x.csv"])
  func `every command that gives a page writes every format`(_ command: String, _ file: String) throws {
    let outcome = try run("\(command) -o \(file)", then: "cat \(file)")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.hasPrefix(try #require(Self.openings[file])) && outcome.output.count > 40)
  }

  @Test(arguments: commands)
  func `a name that is no format is a mistake that lists them`(_ command: String) throws {
    let outcome = try run("\(command) -o x.docx", then: "ls x.docx")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("‘.docx’ is no format: text, markdown, html, mail, json"), "\(outcome.errors)")
  }

  @Test func `one run writes a page and its document`() throws {
    let outcome = try run(
      "convert note.md -q -o page.html -o page.json", then: "head -c 15 page.html; head -c 20 page.json")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output == "<!DOCTYPE html>{\"schema\":\"impact/1\"")
  }

  @Test func `to says the format of what has no name`() throws {
    let outcome = try run("convert note.md -q -o page.html -o - --to markdown", then: "head -c 15 page.html")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.hasPrefix("# ") && outcome.output.hasSuffix("<!DOCTYPE html>"))
  }

  @Test(arguments: [
    ("convert note.md -o a.html -o a.html", "‘a.html’ is asked for twice"),
    ("convert note.md -o a.html -o ./a.html", "is asked for twice"),
    ("convert note.md -o - -o -", "‘-’ is asked for twice"), ("convert note.md -o a.html -o b", "‘b’ tells none"),
    ("convert note.md -o a.html -o b.docx", "‘.docx’ is no format"),
    ("diff 07.json 08.json -o a.html -o b.ndjson", "diff does not write ndjson"),
    ("translate x -o a.txt -o b.json", "translate writes one output"),
  ])
  func `two outputs are a mistake unless each has its format`(_ line: String, _ message: String) throws {
    let outcome = try run(line, then: "ls a.* b*")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
  }

  @Test func `none of several files is written where one cannot be`() throws {
    let outcome = try run(
      "convert note.md -q -o a.html -o nowhere/b.json -o 07.json", then: "ls -A; grep -c migration 07.json")
    #expect(outcome.status != 0)
    #expect(outcome.errors.contains("nowhere/b.json"))
    #expect(!outcome.output.contains("a.html") && !outcome.output.contains(".tmp"), "\(outcome.output)")
  }

  /// What a page says comes from notes, and counts there.
  @Test func `a mail of a page is passed over, and said to be`() throws {
    let outcome = try run(
      "convert note.md -q -o page.eml",
      then: """
        export LC_ALL=en_GB.UTF-8
        for limit in 119 120; do $IMPACT convert page.eml note.md -q -o b.json --fail-on "cost > $limit k€"; echo $?; done
        grep -c own_page b.json; $IMPACT convert page.eml -o a.json; echo $?; ls a.json
        """)
    #expect(outcome.output == "3\n0\n1\n1\n", "\(outcome.output)")
    #expect(outcome.errors.contains("page.eml: a page that impact wrote"))
  }
}
