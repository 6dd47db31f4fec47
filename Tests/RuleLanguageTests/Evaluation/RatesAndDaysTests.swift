import Diagnostics
import Quantities
import RuleLanguage
import TestSupport
import Testing

@Suite struct RatesAndDaysTests {
  private static let rates = """
    currency USD = 0.95 € from 2025-01-01 source "ECB, 2 January 2025"
    currency USD = 0.90 € from 2026-01-01 source "ECB, 2 January 2026"
    currency USD = 0.80 € from 2027-01-01
    """

  @Test func aCurrencyIsWorthTheRateOfTheDay() throws {
    let program = try Fixture.program(Self.rates)
    #expect(program.worth("100 USD in €") == "90")
    #expect(program.rates.map(\.holds) == [false, true, false])
    #expect(program.rates.map(\.source) == ["ECB, 2 January 2025", "ECB, 2 January 2026", nil])
    #expect(program.rates[1].value == (try Rational(9, 10)))
  }

  @Test func aLaterFileReplacesARate() throws {
    let program = try Fixture.program(Self.rates, "currency USD = 0.85 €")
    #expect(program.worth("100 USD in €") == "85")
    #expect(program.overrides.map(\.name) == ["currency USD"])
  }

  @Test(arguments: [
    ("currency USD = 0.9 €\ncurrency USD = 0.8 €", ["E030"]),
    ("currency USD = 0.9 € from 2026-01-01\ncurrency USD = 3 weeks from 2027-01-01", ["E051"]),
    ("currency USD = 0.9 € from 2027-01-01\nlicence = 3 USD", ["E065"]),
    ("currency XYZ = 0.9 €", ["E033"]),
    ("budget = 3 k€ + 2 USD", ["E065"]),
  ])
  func aRateThatDoesNotHoldIsTold(text: String, codes: [String]) {
    #expect(Fixture.diagnostics(text).map(\.code) == codes)
  }

  @Test func nothingIsNothingInAnyMoney() throws {
    #expect(try Fixture.program("currency CHF\nearlier_bills = 0 €").worth("earlier_bills + 2 CHF") == "2")
    #expect(try Fixture.program(Self.rates).worth("3 ¤ + 100 USD") == "93")
  }

  @Test(arguments: [
    ("calendar Alsace-Moselle", "Alsace-Moselle"), ("calendar = alsace-moselle", "Alsace-Moselle"),
    ("calendar = france", "France"), ("calendar BELGIUM", "Belgium"), ("calendar netherlands", "Netherlands"),
    ("calendar Netherlands-with-Good-Friday", "Netherlands with Good Friday"),
  ])
  func aCalendarIsKnownByItsName(text: String, expected: String) throws {
    #expect(try Fixture.program(text).calendar == expected)
  }

  @Test func closuresAndHalfDaysAreKeptInOrder() throws {
    let program = try Fixture.program(
      """
      closed 2026-12-24 to 2027-01-01 "Fermeture"
      half_day 2026-12-31
      half_day 2026-12-23 "Réveillon"
      closed 2026-05-15
      """)
    #expect(program.closures.map(\.from.iso8601) == ["2026-05-15", "2026-12-24"])
    #expect(program.halfDays.map(\.from.iso8601) == ["2026-12-23", "2026-12-31"])
    #expect(program.halfDays.first?.label == "Réveillon")
    #expect(Fixture.diagnostics("half_day 2026-12-24 to 2026-12-01").map(\.code) == ["E060"])
  }

  @Test func aValueShowsItsPeriods() throws {
    let program = try Fixture.program(
      "team.day_rate = 820 €/person/day from 2026-07-01\nteam.day_rate = 850 €/person/day from 2027-01-01")
    let rate = try #require(program.parameter(named: "team.day_rate"))
    let periods = program.periods(of: rate, in: Scope(team: 0))
    #expect(periods.map { $0.from?.iso8601 } == [nil, "2026-07-01", "2027-01-01"])
    #expect(periods.compactMap(\.declaration).map { program.declarations[$0].layer } == [.standard, .user, .user])
    let people = try #require(program.parameter(named: "team.people"))
    #expect(program.periods(of: people, in: Scope(team: 0)).map(\.from) == [nil])
  }
}
