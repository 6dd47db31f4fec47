import Planning
import Quantities
import RuleLanguage
import TestSupport
import Testing
import Translation

/// One statement through models that leave figures open, against distributions computed apart.
@Suite struct SamplingTests {
  private static let late = "On a 3 sprints de retard sur la migration"

  private func impact(
    _ model: String, _ statement: String = late, trials: Int = 10_000, seed: UInt64 = 1
  ) throws -> Impact {
    let engine = try ReferenceEngine.engine(overriding: model + "\n", trials: trials, seed: seed)
    var translator = Translator(engine: engine)
    return try #require(translator.translate(statement).impacts.first)
  }

  private func double(_ value: Rational) -> Double { Double(value.numerator) / Double(value.denominator) }

  /// Six weeks of five people are 150 person-days. Of a lognormal quantity of which nine tenths lie between a and b, the
  /// tenths lie at √(ab)·(b/a)^±(1.28155/3.28971): computed with a calculator.
  @Test(arguments: [
    ("team.day_rate = 600 to 1000 €/person/day", 120_000.0, 95_220.0, 116_190.0, 141_779.0),
    ("team.day_rate = 800 €/person/day", 120_000, 120_000, 120_000, 120_000),
    // A tenth of the triangle lies below 600 + √(0.1·600·300).
    ("team.day_rate = triangular(600, 900, 1200 €/person/day)", 135_000, 110_124.6, 135_000, 159_875.4),
    ("team.day_rate = history 600, 700, 800, 900, 1000 €/person/day", 120_000, 90_000, 120_000, 150_000),
  ])
  func costsSpreadAsTheirParameterDoes(
    model: String, central: Double, low: Double, median: Double, high: Double
  ) throws {
    let cost = try #require(try impact(model).cost)
    #expect(double(cost.value) == central)
    let isCertain = low == high
    #expect((cost.median == nil) == isCertain)
    #expect(abs(double(cost.low) - low) <= low / 100)
    #expect(abs(double(cost.median ?? cost.value) - median) <= median / 100)
    #expect(abs(double(cost.high) - high) <= high / 100)
  }

  @Test func aFigureThatNeedsNothingUncertainStaysExact() throws {
    let impact = try impact("team.day_rate = 600 to 1000 €/person/day")
    #expect(try #require(impact.slip).isExact)
    #expect(try #require(impact.slip).value == Rational(6))
  }

  @Test func theSameSeedDrawsTheSame() throws {
    let model = "team.day_rate = pert(600, 800, 1200 €/person/day)\nteam.people = 4 to 7 people"
    let (first, again, other) = (try impact(model), try impact(model), try impact(model, seed: 2))
    #expect(first.cost == again.cost)
    #expect(first.cost != other.cost)
  }

  /// A slip is work over pace: its two ends come from one draw of the pace each, and cross over.
  @Test func aPaceInBothPlacesOfAFormulaIsOneDraw() throws {
    let model = """
      ratio = team.velocity / team.velocity
      team.velocity = 20 to 40 points/sprint
      team.day_rate = 800 €/person/day * ratio
      """
    let cost = try #require(try impact(model).cost)
    #expect(cost.low == Rational(120_000))
    #expect(cost.high == Rational(120_000))
  }

  /// What the statement leaves open and what the model leaves open come together; the statement's own range stays as it
  /// was said where nothing else goes into a figure.
  @Test func aStatedRangeStaysAsItWasSaid() throws {
    let impact = try impact(
      "team.day_rate = 600 to 1000 €/person/day", "On a 2 à 4 sprints de retard sur la migration")
    let (slip, cost) = (try #require(impact.slip), try #require(impact.cost))
    #expect(slip == Estimate(Rational(6), low: Rational(4), high: Rational(8)))
    #expect(cost.value == Rational(120_000))
    // ln cost is normal: its variance is the sum of both, and the middle is √(4·8) weeks of √(600·1000) € a day.
    let middle = 32.0.squareRoot() * 25 * 600_000.0.squareRoot()
    #expect(abs(double(try #require(cost.median)) - middle) < middle / 100)
    #expect(cost.low < Rational(76_000))
    #expect(Rational(155_000) < cost.high)
  }

  @Test func conditionsAndBoundsAreDecidedInEachTrial() throws {
    let model = """
      team.people = 2 to 8 people
      team.day_rate = if team.people < 4 people then 1000 €/person/day else min(500 €/person/day, 600 €/person/day)
      """
    let sampled = try #require(try impact(model).cost)
    // Below four people the rate is 1000: the outcomes have both.
    #expect(Rational(60_000) < sampled.low && sampled.low < Rational(100_000))
    #expect(Rational(100_000) < sampled.high)
  }

  @Test func aGainHasBoundsToo() throws {
    let impact = try impact("team.day_rate = 600 to 1000 €/person/day", "2 semaines d'avance sur la migration")
    let cost = try #require(impact.cost)
    #expect(cost.value == Rational(-40_000))
    #expect(cost.low < cost.value && cost.value < cost.high && cost.high < .zero)
  }
}
