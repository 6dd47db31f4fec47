import Planning
import Portfolio
import Quantities
import RuleLanguage
import TestSupport
import Testing
import Translation

/// Totals of statements through models that leave figures open, against distributions computed apart (R16).
@Suite struct TotalUncertaintyTests {
  private func total(_ statements: [String], _ model: String = "", seed: UInt64 = 1) throws -> RollUp {
    let engine = try ReferenceEngine.engine(overriding: model.isEmpty ? nil : model + "\n", seed: seed)
    var translator = Translator(engine: engine)
    var items: [Item] = []
    for (index, text) in statements.enumerated() {
      for impact in translator.translate(text).impacts {
        let subject: Item.Subject =
          impact.deliverable.map { .deliverable($0) }
          ?? impact.subject.map { .named(String(decoding: Array(text.utf8)[$0], as: UTF8.self)) } ?? .unnamed
        items.append(
          Item(statement: index, impact: impact, subject: subject, family: engine.program.rules[impact.rule].family))
      }
    }
    #expect(items.count == statements.count)
    return RollUp(items, program: engine.program).measured(by: engine)
  }

  private func double(_ value: Rational) -> Double { Double(value.numerator) / Double(value.denominator) }

  private func expect(_ estimate: Estimate, _ low: Double, _ median: Double, _ high: Double) throws {
    #expect(abs(double(estimate.low) - low) < low / 100)
    #expect(abs(double(try #require(estimate.median)) - median) < median / 100)
    #expect(abs(double(estimate.high) - high) < high / 100)
  }

  /// All at one rate: both ends are those of as many days at the rate's.
  @Test func linesOfOneDriverAddUpEndByEnd() throws {
    let total = try total(
      ["On a 3 sprints de retard sur la migration", "Camille est en arrêt 2 semaines"],
      "team.day_rate = 600 to 1000 €/person/day")
    let rate = (low: 634.8, median: 774.6, high: 945.2)
    let days = double(total.oneOff.cost.value) / 800
    try expect(total.oneOff.cost, rate.low * days, rate.median * days, rate.high * days)
  }

  /// Two ranges that two statements give are drawn apart, and make up for one another: the sum of two independent
  /// lognormal quantities with tenths at 40 and 80, and 20 and 40, by two million draws of another program.
  @Test func independentRangesMakeUpForOneAnother() throws {
    let total = try total([
      "La licence coûtera entre 40 et 80 k€ de plus", "Pénalité de 20 à 40 k€ à payer au client",
    ])
    #expect(total.oneOff.cost.value == Rational(90_000))
    try expect(total.oneOff.cost, Self.sums.0, Self.sums.1, Self.sums.2)
  }

  private static let sums = (66_656.0, 86_078.0, 111_775.0)

  @Test func oneRangeAloneStaysAsItWasStated() throws {
    let total = try total(["Pénalité de 20 à 40 k€ à payer au client", "Hébergement : +3 000 €/mois"])
    #expect(total.oneOff.cost == Estimate(Rational(30_000), low: Rational(20_000), high: Rational(40_000)))
    #expect(total.dependences == nil)
  }

  /// The cause of a delay is inside it until it takes longer: 30 points at 20 to 40 a sprint take 2 weeks and 2.78 in one
  /// trial of ten, 60/(√800·2^(−1.28155/3.28971)). The delay alone would be 2.2 weeks in all.
  @Test func whatIsLongestIsDecidedInEachTrial() throws {
    let total = try total(
      ["On a 11 jours de retard sur l'espace client", "30 points ajoutés au périmètre de l'espace client"],
      "team.velocity = 20 to 40 points/sprint")
    let slip = try #require(total.slips.first).slip
    #expect(slip.value == (try Rational(22, 10)))
    try expect(slip, 2.2, 2.2, 2.779)
    try expect(total.oneOff.cost, 44_000, 44_000, 55_580)
  }

  @Test func theTotalIsStillTheSumOfTheLinesLessTheOverlaps() throws {
    let total = try total(
      ["On a 3 sprints de retard sur la migration", "On a 2 sprints de retard sur la migration"],
      "team.day_rate = 600 to 1000 €/person/day")
    #expect(total.oneOff.cost.value == Rational(120_000))
    let difference = try total.sumOfLines.cost.value - total.taken.cost.value
    #expect(total.oneOff.cost.value == difference)
  }

  @Test func theOrderOfStatementsChangesNothing() throws {
    var statements = [
      "On a 2 à 4 sprints de retard sur l'espace client", "La licence coûtera entre 40 et 80 k€ de plus",
      "Pénalité de 20 à 40 k€ à payer au client", "Hébergement : +3 000 €/mois", "Camille est en arrêt 2 semaines",
    ]
    let model = "team.day_rate = 600 to 1000 €/person/day\nteam.people = triangular(3, 5, 8 people)"
    let first = try total(statements, model)
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<5 {
      statements.shuffle(using: &generator)
      let again = try total(statements, model)
      #expect(again.oneOff == first.oneOff)
      #expect(again.twelveMonths == first.twelveMonths)
      #expect(again.slips.map(\.slip) == first.slips.map(\.slip))
      #expect(again.dependences?.cost?.drivers.map(\.share) == first.dependences?.cost?.drivers.map(\.share))
    }
    #expect(try total(statements, model, seed: 2).oneOff != first.oneOff)
  }

  @Test func whatTheTotalDependsOnComesWidestFirst() throws {
    let total = try total(
      ["On a 3 sprints de retard sur la migration"],
      "team.day_rate = 600 to 1000 €/person/day\nteam.people = 4.8 to 5.2 people\nteam.velocity = 20 to 40 points/sprint"
    )
    let drivers = try #require(total.dependences?.cost).drivers
    let names = drivers.map { driver in
      if case .model(let figure) = driver.source { figure.name } else { "" }
    }
    #expect(names == ["team.day_rate", "team.people"])
    #expect(drivers[0].share > (try Rational(95, 100)))
    #expect(drivers[0].outcomeAtLow < drivers[0].outcomeAtHigh)
  }

  @Test func aRiskHasBoundsOfItsOwn() throws {
    let total = try total(
      ["On risque 3 sprints de retard sur la migration (probabilité 50 %)"],
      "team.day_rate = 600 to 1000 €/person/day")
    #expect(total.oneOff.cost.value.isZero)
    #expect(total.atStake.cost.value == Rational(120_000))
    #expect(total.expected.cost.value == Rational(60_000))
    try expect(total.expected.cost, 47_610, 58_095, 70_890)
  }

  @Test func aCertainModelDrawsNothing() throws {
    let total = try total(["On a 3 sprints de retard sur la migration", "Hébergement : +3 000 €/mois"])
    #expect(total.oneOff.cost == Estimate(Rational(120_000)))
    #expect(total.dependences == nil)
  }
}
