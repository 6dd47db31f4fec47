import Diagnostics
import Foundation
import Languages
import Quantities
import TestSupport
import Testing

@testable import ImpactCLI

/// Limits of `--fail-on`, and what a run says of them.
@Suite struct LimitTests {
  @Test(arguments: [
    ("cost > 100 k€", 100_000), ("cost>1.5 M€", 1_500_000), ("value ≥ 20 k€", 20_000),
    ("cost of migration > 2 * team.burn * 1 week", 40_000), ("to_check >= 3", 3), ("slip <= 2 weeks", 70),
    ("slip of espace client > 3 weeks", 105),
  ])
  func `a limit is read with the model's quantities`(_ text: String, _ value: Int) throws {
    var reader = LimitReader(program: try ReferenceEngine.program())
    let limits = reader.read([text])
    #expect(reader.diagnostics.map(\.message.english) == [])
    #expect(limits.map(\.value) == [Rational(value)])
  }

  @Test(arguments: [
    ("cost > 3 weeks", "E051", "`cost` measures money, but this is time", 7..<14),
    ("run_rate > 5 k€", "E051", "`run_rate` measures money/time, but this is money", 11..<17),
    ("slip of migration > 3", "E051", "`slip` measures time, but this is number", 20..<21),
    ("cots > 3 k€", "E086", "no total is called ‘cots’", 0..<4),
    ("cost 100 k€", "E086", "‘cost 100 k€’ is no limit: a comparison is missing", 0..<13),
    ("cost migration > 3 k€", "E086", "only ‘of NAME’ may follow `cost`", 0..<15),
    ("expected of migration > 3 k€", "E086", "`expected` is a total of everything: no subject has its own", 0..<22),
    ("cost > ", "E001", "", 7..<7),
  ])
  func `what is no limit has one diagnostic at its place`(
    _ text: String, _ code: String, _ message: String, _ span: Range<Int>
  ) throws {
    var reader = LimitReader(program: try ReferenceEngine.program())
    #expect(reader.read([text]).isEmpty)
    #expect(reader.diagnostics.count == 1)
    let diagnostic = try #require(reader.diagnostics.first)
    if !message.isEmpty {
      #expect(diagnostic.code == code)
      #expect(diagnostic.message.english == message)
      #expect(diagnostic.span.map { $0.start..<$0.end } == span)
    }
    #expect(diagnostic.span.map { reader.sources.files[$0.source].name } == "--fail-on")
  }

  struct Run: Sendable, CustomTestStringConvertible {
    let options: String
    let status: Int32
    let said: [String]

    var testDescription: String { options }
  }

  static let runs = [
    Run(options: "--fail-on 'cost > 100 k€'", status: 3, said: ["limit passed: cost > 100 k€ (here €120k)"]),
    Run(
      options: "--fail-on 'cost > 120 k€' --fail-on 'slip >= 7 weeks'", status: 0,
      said: ["no limit passed: cost > 120 k€ (here €120k); slip >= 7 weeks (here 6 weeks)"]),
    Run(
      options: "--fail-on 'slip of migration > 2 weeks' --fail-on 'cost of migration > 1 M€'", status: 3,
      said: ["limit passed: slip of migration > 2 weeks (here 6 weeks)"]),
    Run(
      options: "--fail-on 'team_time > 100 k€' --fail-on 'to_pay > 0 €' --fail-on 'margin > 0 €'", status: 3,
      said: ["limit passed: team_time > 100 k€ (here €120k)"]),
    Run(
      options: "--fail-on 'team_time of migration > 120 k€' --fail-on 'to_pay of migration > 0 €'", status: 0,
      said: ["no limit passed: team_time of migration > 120 k€ (here €120k); to_pay of migration > 0 € (here €0)"]),
    Run(options: "--fail-on 'slip of migraton > 2 weeks'", status: 2, said: ["E086", "did you mean migration?"]),
    Run(options: "--fail-on 'cost > 3 weeks'", status: 2, said: ["E051", "--fail-on:1:8"]),
    Run(options: "--quiet --fail-on 'cost > 100 k€'", status: 3, said: ["limit passed"]),
    Run(options: "--strict --fail-on 'cost > 100 k€'", status: 3, said: ["limit passed"]),
    Run(options: "--to ndjson --fail-on 'cost > 100 k€'", status: 3, said: ["limit passed"]),
  ]

  @Test(arguments: runs)
  func `a limit decides the exit code, and says why on standard error alone`(_ run: Run) throws {
    let outcome = try ImpactProcess.script(
      "echo \"$S\" >n.md; LC_ALL=en_GB.UTF-8 $IMPACT convert n.md \(run.options) --as-of 2026-06-15")
    #expect(outcome.status == run.status, "\(outcome.errors)")
    for text in run.said { #expect(outcome.errors.contains(text), "\(outcome.errors)") }
    #expect(!outcome.output.contains("limit"))
  }

  @Test func `what could not be read weighs more than a limit`() throws {
    let outcome = try ImpactProcess.script("echo \"$S\" >n.md; $IMPACT convert n.md no.md --fail-on 'cost > 1 €'")
    #expect(outcome.status == 1)
  }

  @Test func `a briefing in JSON is held against limits again`() throws {
    let outcome = try ImpactProcess.script(
      "echo \"$S\" >n.md; $IMPACT convert n.md -o n.json; $IMPACT convert n.json -o n.html --fail-on 'cost > 100 k€'")
    #expect(outcome.status == 3)
  }

  // MARK: - Since last time

  @Test func `a run says what moved since the last, in every format`() throws {
    let outcome = try ImpactProcess.script(
      """
      export LC_ALL=en_GB.UTF-8
      echo 'The payroll is 2 sprints late' >1.md; echo 'The payroll is 3 sprints late' >2.md
      $IMPACT convert 1.md --as-of 2026-02-09 -o last.json
      for format in text markdown html json csv csv-excel; do
        $IMPACT convert 2.md --as-of 2026-02-16 --since last.json --to $format -q >out || exit 9
        grep -q -e '80k' -e '40000' out || echo "$format says nothing"
      done
      $IMPACT convert 2.md --as-of 2026-02-16 -o new.json
      for format in text markdown html json csv csv-excel; do
        $IMPACT diff last.json new.json --to $format >out || exit 9
        grep -q -e '40,000' -e '40000' out || echo "diff: $format says nothing"
      done
      $IMPACT diff last.json - <new.json | head -2
      """)
    #expect(outcome.status == 0)
    #expect(
      outcome.output == """
        What has changed · 16 February 2026
        Since 9 February 2026: The payroll +2 weeks, cost +€40k.

        """ || outcome.output.hasPrefix("What has changed · 16 February 2026\nSince 9 February 2026: Payroll"))
  }

  @Test(arguments: [
    ("diff a.json", 2), ("diff a.json a.json a.json", 2), ("diff a.json no.json", 1), ("diff a.json n.md", 1),
    ("convert n.md --since no.json", 1), ("convert n.md --since n.md", 1), ("convert a.json --since a.json", 2),
    ("convert n.md --since a.json --to ndjson", 2), ("convert n.md --since a.json -o a.json", 2),
    ("diff a.json a.json", 0),
  ])
  func `what cannot be compared is said`(_ line: String, _ status: Int32) throws {
    let outcome = try ImpactProcess.script(
      "echo \"$S\" >n.md; $IMPACT convert n.md --as-of 2026-02-09 -q -o a.json; $IMPACT \(line)")
    #expect(outcome.status == status, "\(outcome.errors)")
    #expect(status == 0 || outcome.errors.contains("impact:") && outcome.output.isEmpty)
  }
}
