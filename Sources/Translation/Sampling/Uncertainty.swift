public import Planning
import Quantities
public import RuleLanguage

/// What a model leaves uncertain, drawn once a trial for all statements of a run.
public struct Uncertainty: Sendable {
  /// By parameter of the matrix.
  public let figures: [UncertainFigure]
  public let matrix: SamplingMatrix
  private let program: Program
  private let rows: [Int: Int]
  private let parameters: ParameterFormulas

  /// - Complexity: O(uncertain figures × trials); a model that is certain in all draws nothing.
  init(_ program: Program, trials: Int, seed: UInt64) {
    self.program = program
    figures = program.uncertainFigures
    var matrix = SamplingMatrix(
      figures.map { .init(name: $0.name, distribution: Distribution($0)) }, trials: trials, seed: seed)
    rows = Dictionary(uniqueKeysWithValues: zip(figures.map(\.node), matrix.parameterRows))
    parameters = rows.isEmpty ? ParameterFormulas() : ParameterFormulas(program, rows: rows, matrix: &matrix)
    self.matrix = matrix
  }

  /// A formula of a rule or of the model for every trial; nil where it needs what nobody has given.
  func formula(_ formula: FormulaID, roles: [SampledRole], scope: Scope) -> SampledFormula? {
    FormulaSampling(program: program, rows: rows, parameters: parameters, scope: scope, roles: roles)
      .formula(formula.index)
  }

  /// What a delay costs by the model's profile or penalty, by trial; nil where the model does not say.
  ///
  /// - Parameter delay: the net one of the deliverable, in base units of time.
  public func cost(_ cost: DelayCost, ofDelay delay: SampledFormula, of deliverable: Int) -> SampledFormula? {
    let scope = Scope(team: program.deliverables[deliverable].team, deliverable: deliverable)
    guard let parameter = program.parameter(named: cost.rawValue),
      let declaration = program.declaration(of: parameter, in: scope)
    else { return nil }
    return FormulaSampling(program: program, rows: rows, parameters: parameters, scope: scope, delay: delay)
      .formula(declaration.formula.index)
  }

  /// What a parameter is worth, by trial; nil where it is certain or unknown there.
  public func formula(of parameter: Int, in scope: Scope) -> SampledFormula? {
    parameters.formula(of: parameter, in: scope, program)
  }
}

extension Engine {
  /// The draws of the model's uncertain figures, to which the ranges of statements may be added.
  public var drawn: SamplingMatrix { sampling.matrix }
}

extension Distribution {
  /// - Precondition: The program that holds the figure was loaded without an error, so that its values are in order.
  public init(_ figure: UncertainFigure) {
    let values = figure.values
    let distribution: Distribution? =
      switch figure.shape {
      case .interval: try? .interval(values[0], values[1])
      case .triangular: try? .triangular(low: values[0], mode: values[1], high: values[2])
      case .pert: try? .pert(low: values[0], mode: values[1], high: values[2])
      case .history: try? .history(values)
      }
    self = distribution ?? .certain(values.first ?? .zero)
  }
}
