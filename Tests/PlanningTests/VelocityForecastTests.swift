import Planning
import Quantities
import Testing

@Suite struct VelocityForecastTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let history: [Int]
    let remaining: Int
    var growth = 0
    /// Tenths of a usual sprint.
    var capacities: [Int] = []
    /// The exact chance to be done by the end of a sprint.
    let chances: [Int: Double]

    var testDescription: String { name }
  }

  /// Chances from the full tree of draws, added up in exact fractions by a program in Python.
  static let rows = [
    Row(
      name: "plain", history: [22, 30, 26, 34, 28], remaining: 180, chances: [6: 0.134528, 7: 0.945242, 8: 0.999997]),
    Row(
      name: "sprints with nothing done", history: [0, 12, 18, 9, 15, 0, 21], remaining: 120,
      chances: [7: 0.011562, 9: 0.172297, 10: 0.326884, 11: 0.495977, 12: 0.650305, 14: 0.861649, 17: 0.97648]),
    Row(
      name: "growing scope", history: [24, 30, 36, 20, 28, 32], remaining: 150, growth: 4,
      chances: [5: 0.005916, 6: 0.412016, 7: 0.935253, 8: 0.99905]),
    Row(
      name: "absences at first", history: [20, 30, 25, 35, 40], remaining: 200, capacities: [5, 8],
      chances: [6: 0.002688, 7: 0.269645, 8: 0.848855, 9: 0.994769]),
  ]

  private func forecast(_ row: Row, seed: UInt64) throws -> VelocityForecast {
    try VelocityForecast(
      history: row.history.map { .init(done: Rational($0)) },
      work: .init(
        remaining: Rational(row.remaining), growth: .certain(Rational(row.growth)),
        capacities: row.capacities.map { try Rational(Int128($0), 10) }),
      seed: seed)
  }

  @Test(arguments: rows, [1, 77] as [UInt64])
  func chancesAreThoseOfTheFullTree(row: Row, seed: UInt64) throws {
    let forecast = try forecast(row, seed: seed)
    #expect(!forecast.isWidened)
    for (sprint, chance) in row.chances {
      let allowance = max(0.01 * chance, 3 * (chance * (1 - chance) / 10_000).squareRoot())
      #expect((forecast.sprints.share(upTo: Double(sprint)) - chance).magnitude <= allowance, "by sprint \(sprint)")
    }
  }

  @Test func datesFollowFromSprints() throws {
    let forecast = try forecast(Self.rows[0], seed: 1)
    let start = try #require(CalendarDate(year: 2026, month: 6, day: 1))
    #expect(forecast.median == 7)
    #expect(forecast.interval80 == (6, 7))
    let days = SprintDays(from: start, length: 14, calendar: WorkingCalendar(holidays: nil))
    // The Friday that ends the seventh sprint: what ends with the sprint is done by then, and not the day before.
    let end = try #require(CalendarDate(year: 2026, month: 9, day: 4))
    #expect(forecast.date(at: 0.5, in: days) == end)
    #expect(forecast.probability(by: end.adding(days: -1), in: days) == forecast.sprints.share(upTo: 6))
    for later in 0...3 {
      #expect(forecast.probability(by: end.adding(days: later), in: days) == forecast.sprints.share(upTo: 7))
    }
    #expect(forecast.probability(by: start.adding(days: -1), in: days) == 0)
  }

  /// With one pace of 30 and 300 to do the factor decides alone: done in n sprints when it is 10/n or more, and its
  /// deviation is 0.3/1.644854. Chances from scipy's `norm.sf`.
  @Test(arguments: [(8, 0.085232), (9, 0.271194), (10, 0.5), (11, 0.690913), (13, 0.897113)])
  func aShortHistoryIsWidenedByThirtyPercent(sprint: Int, chance: Double) throws {
    let forecast = try VelocityForecast(
      history: [.init(done: Rational(30))], work: .init(remaining: Rational(300)), seed: 21)
    #expect(forecast.isWidened)
    let allowance = 3 * (chance * (1 - chance) / 10_000).squareRoot()
    #expect((forecast.sprints.share(upTo: Double(sprint)) - chance).magnitude <= allowance)
  }

  @Test func fiveSprintsAreEnough() throws {
    let work = VelocityForecast.Work(remaining: Rational(100))
    let history = Array(repeating: VelocityForecast.Sprint(done: Rational(20)), count: 5)
    #expect(try !VelocityForecast(history: history, work: work, seed: 1).isWidened)
    #expect(try VelocityForecast(history: Array(history.dropLast()), work: work, seed: 1).isWidened)
  }

  /// 40 points in 50 person-days and 16 in 20 are one pace: 0.8 a day. 36 person-days then do 28.8 points.
  @Test func thePaceIsThatOfAPersonDay() throws {
    let history = [(40, 50), (16, 20), (32, 40), (40, 50), (24, 30)].map { done, days in
      VelocityForecast.Sprint(done: Rational(done), personDays: Rational(days))
    }
    let coming = Array(repeating: Rational(36), count: 10)
    for (remaining, sprints) in [(28, 1), (29, 2), (144, 5), (145, 6)] {
      let forecast = try VelocityForecast(
        history: history, work: .init(remaining: Rational(remaining), capacities: coming), trials: 50, seed: 2)
      #expect(forecast.interval80 == (sprints, sprints))
    }
  }

  @Test func workThatGrowsFasterThanItIsDoneNeverEnds() throws {
    let forecast = try VelocityForecast(
      history: Array(repeating: .init(done: Rational(10)), count: 6),
      work: .init(remaining: Rational(50), growth: .certain(Rational(10))), trials: 20, seed: 2)
    #expect(forecast.median == nil)
    #expect(forecast.probabilityOfEnding == 0)
  }

  @Test func nothingLeftIsDoneNow() throws {
    let forecast = try VelocityForecast(
      history: [.init(done: Rational(10))], work: .init(remaining: .zero), trials: 20, seed: 2)
    #expect(forecast.median == 0)
  }

  @Test func theSameSeedGivesTheSameForecast() throws {
    #expect(try forecast(Self.rows[1], seed: 5).sprints == forecast(Self.rows[1], seed: 5).sprints)
  }

  @Test func whatCannotBeForecastIsRefused() throws {
    #expect(throws: VelocityForecast.Fault.noHistory) {
      try VelocityForecast(history: [], work: .init(remaining: Rational(1)), seed: 1)
    }
    #expect(throws: VelocityForecast.Fault.noHistory) {
      try VelocityForecast(
        history: [.init(done: .zero, personDays: .zero)], work: .init(remaining: Rational(1)), seed: 1)
    }
    #expect(throws: VelocityForecast.Fault.negative) {
      try VelocityForecast(history: [.init(done: Rational(-1))], work: .init(remaining: Rational(1)), seed: 1)
    }
    #expect(throws: VelocityForecast.Fault.negative) {
      try VelocityForecast(history: [.init(done: Rational(1))], work: .init(remaining: Rational(-1)), seed: 1)
    }
  }
}

@Suite struct SprintCapacityTests {
  /// Two weeks from 4 May 2026 in France: ten weekdays less the 8th and Ascension Day, the 14th.
  @Test func absencesAndHolidaysAreTakenOffOnce() throws {
    let start = try #require(CalendarDate(year: 2026, month: 5, day: 4))
    let calendar = WorkingCalendar(holidays: .france)
    func capacity(_ absences: [SprintCapacity.Absence]) throws -> [Rational] {
      try SprintCapacity(people: Rational(5), calendar: calendar, absences: absences)
        .personDays(ofSprints: 2, of: 14, from: start)
    }
    #expect(try capacity([]) == [Rational(40), Rational(45)])
    // Away from Thursday the 7th to Tuesday the 19th: 7, 11 to 13 and 15 in the first sprint, 18 and 19 in the second.
    let away = SprintCapacity.Absence(people: .one, days: start.adding(days: 3)...start.adding(days: 15))
    #expect(try capacity([away]) == [Rational(35), Rational(43)])
    let all = SprintCapacity.Absence(people: Rational(9), days: start...start.adding(days: 27))
    #expect(try capacity([all]) == [.zero, .zero])
  }
}
