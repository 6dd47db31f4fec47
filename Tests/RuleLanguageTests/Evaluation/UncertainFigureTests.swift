import Diagnostics
import Quantities
import RuleLanguage
import Testing

@Suite struct UncertainFigureTests {
  @Test(arguments: [
    ("team.velocity = 28 to 42 points/sprint", UncertainFigure.Shape.interval, "35", "team.velocity"),
    ("team.velocity = 42 to 28 points/sprint", .interval, "35", "team.velocity"),
    ("team.velocity = triangular(20, 30, 46 points/sprint)", .triangular, "32", "team.velocity"),
    ("team.velocity = pert(20, 30, 46 points/sprint)", .pert, "31", "team.velocity"),
    ("team.velocity = history 20, 30, 46 points/sprint", .history, "32", "team.velocity"),
    ("delivery.velocity = 28 to 42 points/sprint", .interval, "35", "delivery.velocity"),
  ])
  func anUncertainFigureStandsForOneThatCanBeComputedWith(
    line: String, shape: UncertainFigure.Shape, central: String, name: String
  ) throws {
    let program = try Fixture.program(line + "\n")
    #expect(program.uncertainFigures.map(\.shape) == [shape])
    #expect(program.uncertainFigures.map(\.name) == [name])
    #expect(program.worth("team.velocity in points/sprint") == central)
  }

  @Test func valuesAreInBaseUnits() throws {
    let program = try Fixture.program("team.day_rate = 0.6 to 1 k€/person/day\n")
    let figure = try #require(program.uncertainFigures.first)
    let ends = try #require(program.declarations.compactMap(\.bounds).first)
    #expect(figure.values == [ends.low, ends.high])
    #expect(ends.value == (try (ends.low + ends.high) / Rational(2)))
  }

  @Test func whatDoesNotHoldIsNotDrawn() throws {
    let program = try Fixture.program(
      "team.velocity = 28 to 42 points/sprint\n", "team.velocity = 30 points/sprint\n")
    #expect(program.uncertainFigures == [])
    let dated = try Fixture.program("team.velocity = 28 to 42 points/sprint from 2030-01-01\n")
    #expect(dated.uncertainFigures == [])
  }

  @Test func figuresOfOneNameAreToldApart() throws {
    let program = try Fixture.program("bonus = (1 to 2 €) + (3 to 4 €)\n")
    #expect(program.uncertainFigures.map(\.name) == ["bonus", "bonus (2)"])
  }

  @Test func anEstimateOutOfOrderIsRefused() {
    #expect(Fixture.diagnostics("team.velocity = pert(40, 28, 20 points/sprint)\n").map(\.code).contains("E075"))
  }
}
