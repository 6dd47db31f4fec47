import Quantities
import RuleLanguage

/// What a shorter delay no longer costs: of a deliverable, and of those whose date it decides.
struct DelayRelief: Sendable {
  private let program: Program
  /// Base units of time, by deliverable: as late as it is when nothing is done.
  private let delays: [(deliverable: Int, delay: Rational)]

  init(program: Program, delays: [(deliverable: Int, delay: Rational)] = []) {
    self.program = program
    self.delays = delays
  }

  /// What winning back so much avoids, in base units; nil where the model says nothing of any of them.
  ///
  /// Those that follow win as much, down to being on time: another input may hold them up, so this is the most.
  func amount(of cost: DelayCost, gain: Rational) -> Rational? {
    var sum: Rational?
    for (deliverable, delay) in delays {
      guard let rest = try? delay - gain, let before = try? program.cost(cost, ofDelay: delay, of: deliverable),
        let after = try? program.cost(cost, ofDelay: max(.zero, rest), of: deliverable),
        let difference = try? before - after
      else { continue }
      sum = (try? (sum ?? .zero) + difference) ?? sum
    }
    return sum
  }
}
