import Diagnostics
public import Quantities

/// A figure that a model or a rule gives with its uncertainty: `28 to 42`, `history 28, 33, 31`.
public struct UncertainFigure: Sendable, Hashable {
  public enum Shape: Sendable, Hashable {
    /// Two ends: 5 % lie below the first, 5 % above the second.
    case interval
    /// The least, the likeliest and the greatest.
    case triangular
    case pert
    /// What was observed.
    case history
  }

  /// Where its central value stands: an index into `Program.formulas`.
  public let node: Int
  public let shape: Shape
  /// In base units.
  public let values: [Rational]
  /// What to assign to, to change it: `platform.velocity`; inside a formula, its own text. No two are alike.
  public let name: String
}

extension UncertainFigure.Shape {
  /// What a person computes with: for an estimate of three figures, its distribution's own mean.
  func mean(of values: [Rational]) throws(ArithmeticFault) -> Rational {
    var weighted = values
    if self == .pert { weighted += [values[1], values[1], values[1]] }
    var sum = Rational.zero
    for value in weighted { sum = try sum + value }
    return try sum / Rational(weighted.count)
  }
}

extension ProgramBuilder {
  /// The figures of a sample, in base units; nil for any other node, and while its unit has no value.
  func sampleInBaseUnits(_ node: Int, in program: Program) -> [Rational]? {
    guard let sample = store.samples[node], case .literal(_, let unit) = store.nodes[node].operation else { return nil }
    guard let unit else { return sample.values }
    guard let factor = program.units.factor(of: store.units[unit]) else { return nil }
    var values: [Rational] = []
    for value in sample.values {
      guard let scaled = try? value * factor else { return nil }
      values.append(scaled)
    }
    return values
  }

  /// Every uncertain figure that holds on the day: those of values that another one replaces are left out, and so are
  /// those that units are made of, for a unit is worth one figure.
  func uncertainFigures(of program: Program) -> [UncertainFigure] {
    guard !store.samples.isEmpty else { return [] }
    let held = Set((program.declarationsByTeam + program.declarationsByDeliverable).joined())
    var figures: [UncertainFigure] = []
    var uses: [String: Int] = [:]
    for node in store.samples.keys.sorted() {
      guard let sample = store.samples[node], let values = sampleInBaseUnits(node, in: program) else { continue }
      let value = self.values.indices.first { self.values[$0].formula.map { $0.holds(node) } ?? false }
      if let value, !held.contains(value) { continue }
      guard value != nil || !units.contains(where: { $0.formula.map { $0.holds(node) } ?? false }) else { continue }
      let name = value.map(assignedName) ?? sources.text(of: store.nodes[node].span)
      uses[name, default: 0] += 1
      let number = uses[name] ?? 1
      figures.append(
        UncertainFigure(
          node: node, shape: sample.shape, values: values, name: number == 1 ? name : "\(name) (\(number))"))
    }
    return figures
  }

  /// `team.velocity`, `platform.velocity`: what a line at the margin assigns to.
  private func assignedName(of value: Int) -> String {
    let parameter = parameters[values[value].parameter]
    guard case .one(let entity) = values[value].target else { return parameter.name }
    let field = parameter.name.dropFirst(parameter.owner.prefix.count)
    switch parameter.owner {
    case .model: return parameter.name
    case .team: return "\(teams[entity].name.text).\(field)"
    case .deliverable: return "\(deliverables[entity].name.text).\(field)"
    }
  }
}

extension ResolvedFormula {
  fileprivate func holds(_ node: Int) -> Bool { start <= node && node <= root }
}
