import Foundation
import TestSupport
import Testing

/// `options` and `whatif` as commands.
@Suite struct ScenarioTests {
  private func run(_ line: String) throws -> ImpactProcess.Outcome {
    try ImpactProcess.script(
      "printf -- '- %s\\n- Le métier a rajouté 30 points sur la boutique\\n' \"$S\" >note.md; "
        + "LC_ALL=fr_FR.UTF-8 $IMPACT \(line) --as-of 2026-02-16")
  }

  @Test func `options compares the levers of each delay`() throws {
    let outcome = try run("options note.md")
    #expect(outcome.status == 0, "\(outcome.errors)")
    for name in ["A. Attendre", "B. Réduire le périmètre", "C. Renforcer l'équipe", "Rentable si une semaine"] {
      #expect(outcome.output.contains(name), "\(name)")
    }
  }

  @Test func `a lever of the user's own joins the built-in ones`() throws {
    let lever = #"""
      lever buy "Acheter"
        gain = 3 weeks
        cash = 30 k€
        say fr "Module acheté." en "Module bought." nl "Module gekocht."
      """#
    let outcome = try ImpactProcess.script(
      "cat >impact.model <<'END'\n\(lever)\nlever reinforce off\nEND\n"
        + "echo \"$S\" | LC_ALL=fr_FR.UTF-8 $IMPACT options - --as-of 2026-02-16")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("Module acheté. 30\u{A0}k€ de plus qu'attendre."))
    #expect(outcome.output.contains("une semaine gagnée vaut plus de 10\u{202F}000\u{A0}€"))
    #expect(!outcome.output.contains("Renforcer"))
  }

  @Test func `whatif takes the names that people use`() throws {
    let outcome = try run(#"whatif note.md --set velocity="24 points/sprint" --set team.people=7 --to json"#)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    let scenarios = try #require(json?["scenarios"] as? [[String: Any]])
    let changes = scenarios.map { $0["changes"] as? [String] }
    #expect(
      changes == [
        [], ["team.velocity = 24 points/sprint"], ["team.people = 7"],
        ["team.velocity = 24 points/sprint", "team.people = 7"],
      ])
    let lines = try #require(scenarios[1]["lines"] as? [[String: Any]])
    #expect(lines.map { $0["place"] as? String } == ["note.md:2"])
    #expect(lines.first?["because_of"] as? [String] == ["team.velocity = 24 points/sprint"])
  }

  @Test func `several values of one figure are scenarios of their own`() throws {
    let outcome = try run("whatif note.md --set people=4 --set people=7 --to json")
    let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    let scenarios = try #require(json?["scenarios"] as? [[String: Any]])
    #expect(scenarios.map { $0["changes"] as? [String] } == [[], ["team.people = 4"], ["team.people = 7"]])
  }

  @Test func `levers are listed with the rules, and shown as they are written`() throws {
    let list = try run("rules")
    #expect(list.output.contains("lever reinforce*"))
    let one = try run("rules reinforce")
    #expect(one.output.contains("lever reinforce \"Renforcer l'équipe\""))
    #expect(one.output.contains("gain = won"))
  }

  @Test func `explained options show where their figures come from`() throws {
    let outcome = try run("options note.md --explain")
    for line in ["newcomer_rate", "mentoring_time", "First eight hours of overtime", "levers.rules:"] {
      #expect(outcome.output.contains(line), "\(line)")
    }
  }

  @Test(arguments: [
    ("whatif note.md", "dites ce qui change"), ("whatif note.md --set peple=7", "vouliez-vous dire people"),
    ("whatif --set team.people=7", "whatif"), ("options", "options"),
  ])
  func `wrong usage is said`(line: String, words: String) throws {
    let outcome = try run(line)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
  }

  @Test func `a change that does not load is shown with its place`() throws {
    let outcome = try run("whatif note.md --set team.people=blue")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("E032"))
  }

  @Test func `the examples of levers are checked`() throws {
    let lever = #"""
      lever buy "Acheter"
        gain = 3 weeks
        cash = 30 k€
        say fr "." en "." nl "."
        example slip = 8 weeks -> 3 weeks, 31 k€
      lever never "Jamais"
        when slip > 10 weeks
        gain = 1 week
        say fr "." en "." nl "."
        example slip = 8 weeks -> 1 week
      """#
    let outcome = try ImpactProcess.script(
      "cat >mine.rules <<'END'\n\(lever)\nEND\nLC_ALL=fr_FR.UTF-8 $IMPACT check mine.rules")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("E083"))
    #expect(outcome.errors.contains("donne 3 weeks, 30000 EUR"))
    #expect(outcome.errors.contains("E085"))
  }
}
