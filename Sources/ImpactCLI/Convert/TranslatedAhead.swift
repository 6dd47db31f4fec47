import Briefings
import Language
import Portfolio
import Translation

/// What is kept of statements that are translated while others are still being read: a page needs the lines that move
/// something and those that might, not the hundred thousand in which nothing happens.
struct TranslatedAhead {
  /// Fewer statements are kept whole.
  static let enough = 50_000

  let workspace: Workspace
  private(set) var lines: [TranslatedLine] = []
  private(set) var counts = StatementCounts()
  private(set) var languages = LanguageTally()
  /// Statements that move nothing for a reason, as many as a page lists; then only their number.
  private var silent = 0
  var unlisted: Int { max(0, silent - Briefing.longestList) }

  init(workspace: Workspace) {
    self.workspace = workspace
  }

  mutating func add(_ statements: [Statement], _ maker: ReviewedLines, jobs: Int, progress: inout Progress) {
    let results = ParallelTranslation(engine: workspace.engine, jobs: jobs).results(
      of: statements, progress: &progress)
    for line in maker.lines(of: statements, results, by: workspace.engine) {
      counts.add(line.result.status)
      languages.add(line.text, in: line.result.language)
      guard Briefing.needs(line.result) else { continue }
      if line.result.status == .noImpact {
        silent += 1
        if silent > Briefing.longestList { continue }
      }
      lines.append(line)
    }
  }
}
