import Diagnostics
import Quantities
import RuleLanguage
import TestSupport
import Testing

/// What a model with one line over the built-in files is worth.
struct Answer: Sendable, CustomTestStringConvertible {
  let model: String
  let question: String
  let expected: String

  init(_ model: String, _ question: String, _ expected: String) {
    self.model = model
    self.question = question
    self.expected = expected
  }

  var testDescription: String { "\(model) ⊢ \(question)" }
}

@Suite struct ValueTests {
  @Test(arguments: [
    Answer("", "team.burn * 1 week in €", "20000"),
    Answer("", "team.burn * 3 sprints in k€", "120"),
    Answer("", "1 month in hours", "455/3"),
    Answer("", "1 calendar_day in hours", "5"),
    Answer("", "1 clock_month in clock_hour", "720"),
    Answer("", "12 jh in person_day", "12"),
    Answer("", "ceil(3 weeks, 1 sprint) in sprints", "2"),
    Answer("", "if 2 weeks > 1 sprint then 1 else 2", "2"),
    Answer("", "2026-03-15 - 2026-03-01 in weeks", "2"),
    Answer("", "min(3 days, 1 week, 2 days) in days", "2"),
    Answer("", "2 ^ -3", "1/8"),
    Answer("", "30 % * 10", "3"),
    Answer("team.people = 7", "team.burn * 6 weeks in €", "168000"),
    Answer("team.people = 7 people", "team.burn * 6 weeks in €", "168000"),
    Answer("delivery.people = 7", "team.burn * 6 weeks in €", "168000"),
    Answer("team.day_rate = 1 k€/person/day", "team.burn * 1 week in €", "25000"),
    Answer("team.day_rate = 900", "team.burn * 1 week in €", "22500"),
    Answer("sprint = 3 weeks", "2 sprints in weeks", "6"),
    Answer("sprint = 3", "2 sprints in weeks", "6"),
    Answer("working_day = 8", "1 week in hours", "40"),
    Answer("working_week = 4", "1 week in hours", "28"),
    Answer("cloud_bill = 4000", "cloud_bill in €/month", "4000"),
    Answer("currency USD = 0.92 €", "100 USD in €", "92"),
    Answer("currency USD = 0.92 €\nlicence = 50 USD/month", "licence * 2 months in €", "92"),
    Answer("velocity = 28 to 42 points/sprint", "velocity in points/sprint", "35"),
    Answer("velocity = history 28, 33, 31 points/sprint", "velocity in points/sprint", "92/3"),
    Answer("a = b + 1 week\nb = 2 * c\nc = 1 sprint", "a in weeks", "5"),
  ])
  func answersInTheUnitAskedFor(_ answer: Answer) throws {
    let program = try Fixture.program(answer.model)
    #expect(program.worth(answer.question) == answer.expected)
  }

  @Test func aLaterFileReplacesWhatAnEarlierOneSays() throws {
    let program = try Fixture.program("team.people = 7", "team.people = 3", "sprint = 1 week")
    #expect(program.worth("team.people in people") == "3")
    #expect(program.worth("1 sprint in weeks") == "1")
    #expect(program.overrides.map(\.name) == ["team.people", "team.people", "sprint"])
    #expect(program.overrides.map { program.sources.place(of: $0.replaced) }.first?.hasPrefix("default.model:") == true)
  }

  @Test func aValueMayHangOnOneThatTheSameModelReplaces() throws {
    // In the built-in model, burn hangs on people: only the values that hold may form a loop.
    let program = try Fixture.program(
      "team.burn = 30 k€/week\nteam.people = team.burn / (team.day_rate * 5 days) * 1 week")
    #expect(program.worth("team.people * 4 in people") == "30")
  }

  @Test(arguments: [("2025-06-30", "1"), ("2026-01-31", "2"), ("2026-02-16", "3"), ("2030-01-01", "3")])
  func aDatedValueHoldsFromItsDay(day: String, expected: String) throws {
    let model = """
      rate = 1 €/day
      rate = 2 €/day from 2026-01-01
      rate = 3 €/day from 2026-02-16
      """
    let parts = day.split(separator: "-").compactMap { Int($0) }
    let date = try #require(CalendarDate(year: parts[0], month: parts[1], day: parts[2]))
    let layers = Fixture.standardLayers + [(.user, SourceFile(name: "user", text: Array(model.utf8)))]
    let program = try #require(Program.load(layers, asOf: date).program)
    #expect(program.worth("rate in €/day") == expected)
  }

  @Test func aTeamOfTheUserComesFirstAndFallsBackOnOurFigures() throws {
    let program = try Fixture.program("team mobile \"Mobile\"\n  people = 3 people\n")
    #expect(program.teams.first?.name == "mobile")
    #expect(program.worth("team.people in people") == "3")
    #expect(program.worth("team.burn * 1 week in €") == "12000")
    let people = try #require(program.parameter(named: "team.people"))
    let rate = try #require(program.parameter(named: "team.day_rate"))
    #expect(program.declaration(of: people, in: Scope(team: 0))?.layer == .user)
    #expect(program.declaration(of: rate, in: Scope(team: 0))?.layer == .standard)
  }

  @Test func aRangeKeepsItsBounds() throws {
    let program = try Fixture.program("pace = 28 to 42 points/sprint")
    let pace = try #require(program.parameter(named: "pace"))
    let declaration = try #require(program.declaration(of: pace, in: Scope(team: 0)))
    let unit = try #require(declaration.unit.flatMap { program.factor(of: $0) })
    let bounds = try #require(declaration.bounds)
    #expect(try [bounds.low / unit, bounds.value / unit, bounds.high / unit] == [28, 35, 42].map { Rational($0) })
  }

  @Test func anUnknownValueNamesWhatIsMissing() throws {
    let program = try Fixture.program("yearly = 12 * monthly\nmonthly = cloud_bill * 1 month")
    let yearly = try #require(program.parameter(named: "yearly"))
    let bill = try #require(program.parameter(named: "cloud_bill"))
    #expect(program.value(of: yearly, in: Scope(team: 0)) == .unknown(parameter: bill))
  }

  @Test func aCurrencyWithoutARateIsNoErrorUntilSomeoneCountsInIt() throws {
    let program = try Fixture.program("")
    let dollar = try #require(program.units.unit(named: "USD"))
    #expect(program.units[dollar].factor == nil)
    #expect(program.worth("100 USD in €") == "E065")
  }

  @Test func workingTimeHasAClockCounterpart() throws {
    let program = try Fixture.program("")
    for (unit, clock) in [("hour", "clock_hour"), ("day", "clock_day"), ("week", "clock_week")] {
      let id = try #require(program.units.unit(named: unit))
      #expect(program.clockUnit(for: id).map { program.units[$0].name } == clock)
    }
    let sprint = try #require(program.units.unit(named: "sprint"))
    #expect(program.clockUnit(for: sprint) == nil)
  }

  @Test func aChainOfAHundredThousandValuesIsComputed() throws {
    let count = 100_000
    let lines = (1...count).map { "v\($0) = v\($0 - 1) + 1" }
    let program = try Fixture.program((lines.reversed() + ["v0 = 1"]).joined(separator: "\n"))
    #expect(program.worth("v\(count)") == "\(count + 1)")
  }

  @Test func aLoopOfAHundredThousandValuesIsReportedOnce() {
    let count = 100_000
    let lines = (1...count).map { "v\($0) = v\($0 - 1) + 1" } + ["v0 = v\(count)"]
    #expect(Fixture.diagnostics(lines.joined(separator: "\n")).map(\.code) == ["E050"])
  }

  @Test func aFileOfUsersRulesIsOneLayerWithItsFolder() {
    let rule = { (name: String) in
      SourceFile(name: name, text: Array("concept thunder\n  fr orage\n  en thunder\n  nl onweer\n".utf8))
    }
    let one = Fixture.standardLayers + [(.user, rule("rules/a.rules")), (.user, rule("rules/b.rules"))]
    #expect(Program.load(one, asOf: Fixture.asOf).diagnostics.map(\.code) == ["E030"])
    let two = Fixture.standardLayers + [(.user, rule("rules/a.rules")), (.user, rule("mine/b.rules"))]
    #expect(Program.load(two, asOf: Fixture.asOf).diagnostics == [])
  }
}
