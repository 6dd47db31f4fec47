import Diagnostics
import Languages
import RuleLanguage
import Testing

/// One mistake is one message: what follows from it is none of its own.
@Suite struct OneMistakeTests {
  private static func rule(_ line: String, in field: String) -> String {
    let fields = [
      "when": "when @training, who: people = 1 person, d: duration", "let": "let work = who * d",
      "say": "say fr \"Cette formation de {d} prend {cost} et {work} à {who}.\" en \"{cost}\" nl \"{cost}\"",
    ].merging([field: line]) { _, new in new }
    return """
      concept training
        fr \(field == "words" ? line : "formation, formations")
        en training
        nl opleiding*

      rule training "Formation"
        \(fields["when"] ?? "")
        \(fields["let"] ?? "")
        slip     = work / team.capacity
        capacity = work * team.day_rate
        \(fields["say"] ?? "")

      """
  }

  @Test(arguments: [
    ("when", "when @training who: people = 1 person, d: duration", "E016"),
    ("when", "when @training, who: people = 1 person d: duration", "E016"),
    ("when", "when @training not @recruiting, who: people = 1 person, d: duration", "E016"),
    ("when", "when @training, who people = 1 person, d: duration", "E016"),
    ("when", "when training, who: people = 1 person, d: duration", "E016"),
    ("let", "let work = who * ", "E009"),
    ("let", "let work who * d", "E016"),
    ("say", "say fr \"{cost}\" en \"{cost}\" nl \"{cost}", "E002"),
    ("words", "formation formations", "E019"),
    ("words", "formation \"cours du soir\"", "E016"),
    ("words", "\"cours du soir\" formation", "E016"),
    ("words", "\"cours du soir\" formation \"remise à niveau\" stage", "E016"),
    ("when", "when @training who: people = 1 person d: duration not @recruiting", "E016"),
  ])
  func `a mistake in a rule is said once`(field: String, line: String, code: String) {
    let found = Fixture.diagnostics(Self.rule(line, in: field))
    #expect(found.map(\.code) == [code], "\(found.map(\.message.english))")
  }

  @Test(arguments: [
    ("price = max(1 € 2 €)\ntotal = price * 2", "E011"),
    ("function twice(a: money b: number) = a * b\ntotal = twice(1 €, 2)", "E016"),
    ("unit wordcount = \ntotal = 3 wordcount", "E009"),
    ("deliverable a \"A\"\n  known as \"un a\" \"deux a\"\n  after b\ndeliverable b \"B\"", "E016"),
    ("team platform \"Plateforme\"\n  people = 6 peple\n  day_rate = 700 €/person/day", "E033"),
  ])
  func `a mistake in a model is said once`(model: String, code: String) {
    let found = Fixture.diagnostics(model + "\n")
    #expect(found.map(\.code) == [code], "\(found.map(\.message.english))")
  }

  @Test func `two mistakes are two`() {
    let found = Fixture.diagnostics(
      Self.rule("when @training who: people = 1 person, d: duration", in: "when") + "\nother = nosuch * 2\n")
    #expect(found.map(\.code) == ["E016", "E032"])
  }

  @Test(arguments: [
    "say gain fr \"a\" en \"b\" nl \"c\"\n  say gain fr \"d\"", "say gain \"a\"\n  say gain nl \"b\"",
    "say gain fr \"a\" fr \"b\" en \"b\" nl \"c\"",
  ])
  func `a sentence that is said twice contradicts itself`(line: String) {
    let say = "say fr \"{cost}\" en \"{cost}\" nl \"{cost}\"\n  " + line
    #expect(Fixture.diagnostics(Self.rule(say, in: "say")).map(\.code) == ["E030"])
  }
}
