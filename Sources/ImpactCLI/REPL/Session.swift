import Diagnostics
import Languages
package import Quantities

/// The prompt's session for a program that has no terminal: a line in, what would be shown out.
package struct Session: Sendable {
  private var explorer: Explorer

  /// With the built-in rules and model; nil where they cannot be loaded.
  package init?(asOf date: CalendarDate) {
    guard case .success(let workspace) = Workspace.loading(Layers(.bare), asOf: date, trials: 200) else {
      return nil
    }
    explorer = Explorer(
      workspace: workspace, options: Options(today: date), messages: .french, interruption: Interruption())
  }

  package mutating func answer(_ line: String) -> String { explorer.answer(line).text.linesMadeSafe }
}
