import Diagnostics
import Languages
import Portfolio
import Quantities
import RuleLanguage

/// Runs the examples of levers, for the first team: what each says must come out, exactly.
struct LeverExamples {
  let program: Program

  func check(_ example: Lever.Example, of lever: Int) -> Diagnostic? {
    let week = program.units.unit(named: "week").flatMap { program.units[$0].factor } ?? .one
    guard let slip = try? example.slip / week, let left = try? example.left / week else { return nil }
    let evaluation = LeverEvaluation(program: program, scope: Scope(team: 0))
    let option: LeverOption?
    do throws(EvaluationFault) {
      option = try evaluation.option(lever, slip: Estimate(slip), left: Estimate(left))
    } catch {
      return ExampleDiagnostics.notComputed(at: example.span)
    }
    guard let option else { return ExampleDiagnostics.notOffered(at: example.span) }
    let holds = example.expected.allSatisfy { expected in
      switch expected.dimension {
      case .time: (try? option.gain.value * week) == expected.value
      case .money: option.change.value == expected.value
      default: false
      }
    }
    return holds ? nil : ExampleDiagnostics.otherFigures(written(option), at: example.span)
  }

  private func written(_ option: LeverOption) -> String {
    let currency = program.units[program.currency].name
    return "\(ExampleFigures.decimal(option.gain.value)) weeks, "
      + "\(ExampleFigures.decimal(option.change.value)) \(currency)"
  }
}
