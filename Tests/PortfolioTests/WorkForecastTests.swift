import Diagnostics
import Languages
import Planning
import Portfolio
import Quantities
import RuleLanguage
import StandardRules
import TestSupport
import Testing
import Translation

/// Forecasts from a model's own words, on 16 February 2026, a Monday.
@Suite struct WorkForecastTests {
  private static let model = """
    calendar Belgium

    team platform
      people   = 5 people
      velocity = history 28, 33, 31, 24, 35, 29 points/sprint

    deliverable payment
      name fr "le paiement" en "the payment" nl "de betaling"
      known as "paiement"
      team platform
      remaining = 175 points
      due 2026-06-01

    """

  /// The built-in files with the user's over them, each over those before it.
  private static func program(_ texts: [String]) throws -> Program {
    var layers = StandardRules.files.map { file in
      (layer: Layer.standard, file: SourceFile(name: file.name, text: Array(file.text.utf8)))
    }
    layers += texts.map { (Layer.user, SourceFile(name: "user", text: Array($0.utf8))) }
    let (program, diagnostics) = Program.load(layers, asOf: try #require(CalendarDate(year: 2026, month: 2, day: 16)))
    #expect(diagnostics.filter { $0.severity == .error }.map(\.message.english) == [])
    return try #require(program)
  }

  private func forecast(_ extra: String = "", seed: UInt64 = 1) throws -> WorkForecast {
    let engine = Engine(program: try Self.program([Self.model, extra + "\n"]), seed: seed)
    let payment = try #require(engine.program.deliverables.firstIndex { $0.name == "payment" })
    return try WorkForecast(of: payment, remaining: nil, engine: engine)
  }

  /// Of the 6⁶ ways in which six past sprints can follow one another, 21,621 do 175 points: counted one by one, with nine
  /// tenths of a sprint where a holiday takes one day of ten.
  private static let inSixSprints = 21_621.0 / 46_656

  /// Two items do not become points: the same draws, told as what they are.
  @Test(arguments: [("points", false), ("items", true)])
  func aPaceIsInPointsOrInItems(unit: String, isInItems: Bool) throws {
    let forecast = try forecast(
      "team.velocity = history 8, 9, 7, 10, 6 \(unit)/sprint\ndeliverable payment\n  remaining = 40 \(unit)")
    #expect(forecast.countsItems == isInItems)
    #expect(forecast.remaining == Rational(40))
    #expect(forecast.sprints(at: 0.5) == 6)
  }

  @Test func theMedianFollowsThePaceAndTheHolidays() throws {
    let forecast = try forecast()
    #expect(forecast.sprints(at: 0.5) == 7)
    #expect(forecast.date(at: 0.5) == CalendarDate(year: 2026, month: 5, day: 22))
    #expect(try #require(forecast.sprints(at: 0.1)) == 6)
    let inSix = forecast.probability(by: try #require(CalendarDate(year: 2026, month: 5, day: 8)))
    #expect(abs(inSix - Self.inSixSprints) < 3 * (Self.inSixSprints * (1 - Self.inSixSprints) / 10_000).squareRoot())
    #expect(!forecast.isWidened)
  }

  @Test func holidaysAndAbsencesTakePersonDaysOff() throws {
    // From 16 February, two weeks each: the fourth sprint has Easter Monday (6 April), the sixth 1 May.
    #expect(try forecast().capacities.prefix(6).map { $0 } == [50, 50, 50, 45, 50, 45].map { Rational($0) })
    let away = try forecast("team platform\n  away 2 people from 2026-02-23 to 2026-03-06 \"Congés\"")
    #expect(away.capacities.prefix(2).map { $0 } == [40, 40].map { Rational($0) })
    let closed = try forecast("closed 2026-02-16 to 2026-02-20")
    #expect(closed.capacities[0] == Rational(25))
  }

  @Test(arguments: [1, 9])
  func aClosureOfYearsIsSatOut(years: Int) throws {
    let plain = try forecast()
    let last = 2026 + years
    for closed in [
      "closed 2026-03-02 to \(last)-03-01", "team platform\n  away 5 people from 2026-03-02 to \(last)-03-01",
    ] {
      let forecast = try forecast(closed)
      let date = try #require(forecast.date(at: 0.5))
      #expect(date.civil.year >= last, "\(closed): \(date)")
      #expect(try #require(forecast.sprints(at: 0.5)) > (try #require(plain.sprints(at: 0.5))) + 25 * years)
    }
  }

  @Test func fewerPeopleOrGrowingScopeAreLater() throws {
    let plain = try #require(try forecast().date(at: 0.5))
    let absent = try forecast("team platform\n  away 4 people from 2026-02-16 to 2026-05-29")
    #expect(plain < (try #require(absent.date(at: 0.5))))
    let growing = try forecast("payment.scope_growth = 6 points/sprint")
    #expect(plain < (try #require(growing.date(at: 0.5))))
    #expect(growing.growth == Rational(6))
  }

  @Test func aShortHistorySaysSoAndWidens() throws {
    let short = try forecast("platform.velocity = history 28, 33 points/sprint")
    #expect(short.isWidened)
    let single = try forecast("platform.velocity = 30 points/sprint")
    #expect(single.isWidened)
    #expect(single.pace == .single(Rational(30)))
    func width(_ forecast: WorkForecast) throws -> Int {
      try #require(forecast.sprints(at: 0.9)) - (try #require(forecast.sprints(at: 0.1)))
    }
    #expect(try width(forecast()) < width(short))
  }

  @Test func anIntervalIsOnePaceForAllSprintsOfATrial() throws {
    let estimated = try forecast("platform.velocity = 20 to 45 points/sprint")
    #expect(!estimated.isWidened)
    guard case .estimated(let pace) = estimated.pace else {
      Issue.record("an interval is an estimated pace, not \(estimated.pace)")
      return
    }
    #expect(pace.value == (try Rational(65) / Rational(2)))
    // Drawn once for all its sprints the pace spreads far wider than the mean of as many draws.
    #expect(try #require(estimated.sprints(at: 0.1)) <= 5)
    #expect(try #require(estimated.sprints(at: 0.9)) >= 8)
  }

  @Test func theSameSeedForecastsTheSame() throws {
    #expect(try forecast().outcome.sprints == forecast().outcome.sprints)
    #expect(try forecast().outcome.sprints != forecast(seed: 2).outcome.sprints)
  }

  @Test func whatIsNotKnownIsNotForecast() throws {
    #expect(throws: WorkForecast.Fault.noPace) { try forecast("platform.velocity = unknown points/sprint") }
    #expect(throws: WorkForecast.Fault.noPeople) { try forecast("platform.people = 0 people") }
    #expect(throws: WorkForecast.Fault.noRemaining) { try forecast("payment.remaining = unknown points") }
    let never = try forecast("platform.velocity = 0 points/sprint")
    #expect(never.date(at: 0.5) == nil)
  }

  @Test func everyDeliverableWithRemainingWorkHasAForecast() throws {
    let engine = try ReferenceEngine.engine(overriding: Self.model)
    #expect(WorkForecast.all(in: engine).map(\.remaining) == [Rational(175)])
    #expect(WorkForecast.all(in: try ReferenceEngine.engine()).isEmpty)
  }
}
