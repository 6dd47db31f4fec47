public import Quantities

/// What a delay of a deliverable takes away, once for its whole delay: formulas of the model over `delay`.
public enum DelayCost: String, Sendable, CaseIterable {
  /// The benefit that comes later or never: `deliverable.lost_value`.
  case lostValue = "deliverable.lost_value"
  /// What a contract or a law asks for being late: `deliverable.late_penalty`.
  case penalty = "deliverable.late_penalty"
}

extension Program {
  /// What a delay costs, in base units of money; nil where the model does not say: it is never invented.
  ///
  /// The delay is the deliverable's net final one, in base units of time.
  public func cost(
    _ cost: DelayCost, ofDelay delay: Rational, of deliverable: Int
  ) throws(EvaluationFault) -> Rational? {
    guard let formula = formula(of: cost, of: deliverable) else { return nil }
    do throws(EvaluationFault) {
      return try evaluate(formula, rule: -1, roles: [], scope: scope(of: deliverable, delay))
    } catch {
      guard case .unknownParameter = error else { throw error }
      return nil
    }
  }

  /// How that figure came to be; nil where the model does not say.
  public func derivation(
    of cost: DelayCost, ofDelay delay: Rational, of deliverable: Int
  ) throws(EvaluationFault) -> Derivation? {
    guard let formula = formula(of: cost, of: deliverable) else { return nil }
    do throws(EvaluationFault) {
      return try derivation(of: formula, rule: -1, roles: [], scope: scope(of: deliverable, delay))
    } catch {
      guard case .unknownParameter = error else { throw error }
      return nil
    }
  }

  private func formula(of cost: DelayCost, of deliverable: Int) -> FormulaID? {
    guard let parameter = parameter(named: cost.rawValue) else { return nil }
    let scope = Scope(team: deliverables[deliverable].team, deliverable: deliverable)
    return declaration(of: parameter, in: scope)?.formula
  }

  private func scope(of deliverable: Int, _ delay: Rational) -> Scope {
    Scope(team: deliverables[deliverable].team, deliverable: deliverable, delay: delay)
  }
}
