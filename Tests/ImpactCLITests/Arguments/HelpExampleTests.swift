import Languages
import Testing

@testable import ImpactCLI

/// The lines that help shows can be run as they stand.
@Suite struct HelpExampleTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let command: Command
    let language: Language
    let line: String
    var testDescription: String { line }
  }

  static let examples: [Example] = Command.allCases.flatMap { command in
    command.examples.flatMap { lines in
      Set(Language.allCases.map { lines[$0] }).sorted().map { line in
        let language = Language.allCases.first { lines[$0] == line } ?? .english
        return Example(command: command, language: language, line: line)
      }
    }
  }

  @Test func `every command has an example`() {
    for command in Command.allCases { #expect(!command.examples.isEmpty, "\(command)") }
  }

  @Test(arguments: examples)
  func `an example does what it says`(example: Example) throws {
    var line = example.line
    if example.command == .initialize { line = "rm impact.model; " + line }
    if example.command == .repl || line == "impact review status.md" {
      line =
        #"printf 'quit\n' | LC_ALL=en_GB.UTF-8 timeout 60 script -qec "$IMPACT \#(line.dropFirst("impact ".count))" /dev/null"#
    }
    let outcome = try ImpactProcess.script(Self.files + "\n" + line)
    // A limit that is passed is what its example shows.
    let expected: Int32 = example.line.contains("--fail-on") ? 3 : 0
    #expect(outcome.status == expected, "\(outcome.output.suffix(2000))\(outcome.errors)")
    #expect(!outcome.errors.contains("Fatal"))
  }

  /// The files that the examples speak of.
  private static let files = #"""
    impact() { LC_ALL=en_GB.UTF-8 "$IMPACT" "$@"; }
    export HOME="$PWD"; mkdir -p notes rules .local/share/bash-completion/completions
    for f in status.md notes.txt notes/n.md week-08.md; do echo "- $S." >$f; done; cp status.md decisions; rm decisions
    echo '{"text":"3 sprints late on the migration"}' >statements.ndjson
    echo '{"lang":"en","text":"3 sprints late on the migration","expect":[{"certainty":"actual","slip_weeks":6,"cost_eur":120000}]}' >statements.jsonl
    impact convert status.md -o week-07.json -q --as-of 2026-06-15 && cp week-07.json week-08.json
    impact init -q; printf 'deliverable key_feature\n  remaining = 120 points\n' >rules/own.rules
    printf 'Sujet;Retard (j)\nMigration;10\n' >suivi.csv; printf 'Summary,Original estimate,Time Spent\nMigration,28800,57600\n' >jira.csv
    impact review status.md --list >decisions 2>/dev/null
    """#
}
