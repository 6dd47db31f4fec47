import Portfolio
import Quantities
import RuleLanguage
import TestSupport
import Testing

/// The formula of the built-in reinforcement against the same team lived through hour by hour.
@Suite struct ReinforcementTests {
  /// When a team ends work that would take it `left` weeks, with newcomers from the first hour on.
  ///
  /// A month is 52/12 weeks; one senior gives a fifth of his or her time for eight weeks.
  private func end(people: Int, newcomers: Int, left: Int) -> Double {
    let month = 52.0 / 12
    let step = 1.0 / 350
    let work = Double(people * left)
    var (done, week) = (0.0, 0.0)
    while done < work {
      let pace = week < month ? 0.25 : week < 2 * month ? 0.5 : week < 3 * month ? 0.75 : 1
      let mentor = week < 8 ? 0.2 : 0
      done += (Double(people) + Double(newcomers) * pace - mentor) * step
      week += step
    }
    return week
  }

  @Test(arguments: [3, 5, 9], [1, 2, 4])
  func theGainIsThatOfATeamLivedThroughHourByHour(people: Int, newcomers: Int) throws {
    let program = try ReferenceEngine.program(overriding: "team.people = \(people)\nnewcomers = \(newcomers)\n")
    let index = try #require(program.levers.firstIndex { $0.name == "reinforce" })
    let evaluation = LeverEvaluation(program: program, scope: Scope(team: 0))
    for left in stride(from: 2, through: 40, by: 2) {
      let time = Estimate(Rational(left))
      let option = try #require(try evaluation.option(index, slip: time, left: time))
      let gain = Double(option.gain.value.numerator) / Double(option.gain.value.denominator)
      let lived = Double(left) - end(people: people, newcomers: newcomers, left: left)
      // The formula takes the pace of the last month for the time won: it never promises more than a team would live
      // through, but for the hour that a step takes.
      #expect(gain <= lived + 0.01, "\(left) weeks")
      #expect(lived - gain <= 0.1 + lived / 4, "\(left) weeks")
    }
  }
}
