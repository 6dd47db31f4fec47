import Diagnostics
import Languages
import Quantities

extension Program {
  /// What is counted from nothing up: people, work, time, paces and rates. Less than nothing of it would turn every cost
  /// into a gain.
  private static let countable: Set<Dimension> = [
    .people, .effort, .time, .elapsed, .points, .points / .time, .money / .time, .money / .elapsed, .money / .effort,
  ]

  /// Sprints may take more off a backlog than they add.
  private static let signed: Set<String> = ["deliverable.scope_growth"]

  /// An error for each figure of the user's model that is less than nothing, and may not be.
  func negativeFigures() -> [Diagnostic] {
    var found: [Diagnostic] = []
    let scopes = teams.indices.map { Scope(team: $0) } + deliverables.indices.map { Scope(team: 0, deliverable: $0) }
    for (index, parameter) in parameters.enumerated()
    where Self.countable.contains(parameter.dimension) && !Self.signed.contains(parameter.name) {
      var spans: Set<SourceSpan> = []
      for scope in scopes {
        guard let declaration = declaration(of: index, in: scope), declaration.layer == .user,
          isNegative(index, declaration, in: scope), spans.insert(declaration.span).inserted
        else { continue }
        found.append(.negative(parameter.name, declaration.span))
      }
    }
    return found
  }

  private func isNegative(_ parameter: Int, _ declaration: ParameterDeclaration, in scope: Scope) -> Bool {
    if let bounds = declaration.bounds, bounds.low.isNegative { return true }
    guard case .known(let value) = value(of: parameter, in: scope) else { return false }
    return value.isNegative
  }
}

extension Diagnostic {
  fileprivate static func negative(_ name: String, _ span: SourceSpan) -> Diagnostic {
    make(
      "E077", "`\(name)` est moins que rien", "`\(name)` is less than nothing", "`\(name)` is minder dan niets", span,
      help: Localized(
        fr: "donnez un chiffre positif, ou zéro", en: "give a positive figure, or zero",
        nl: "geef een positief cijfer, of nul"))
  }
}
