import Briefings
import Documents
import Language
import Languages
import Portfolio
import Translation

/// What is kept of statements that are translated while others are still being read: a page needs the lines that move
/// something and those that might, not the hundred thousand in which nothing happens.
struct TranslatedAhead {
  /// Fewer statements are kept whole.
  static let enough = 50_000
  /// Once there are so many, fewer wait.
  static let enoughMore = 10_000

  /// What a round of translation holds whole.
  private static let round = 4_000

  let workspace: Workspace
  private let draft: LedgerDraft
  private(set) var counts = StatementCounts()
  private(set) var languages = LanguageTally()
  /// Statements that move nothing for a reason, as many as a page lists; then only their number.
  private var silent = 0
  var unlisted: Int { max(0, silent - Briefing.longestList) }

  init(workspace: Workspace) {
    self.workspace = workspace
    draft = LedgerDraft(engine: workspace.engine)
  }

  mutating func add(_ statements: [Statement], _ maker: ReviewedLines, jobs: Int, progress: inout Progress) {
    defer { progress.end() }
    let translation = ParallelTranslation(engine: workspace.engine, jobs: jobs)
    let people = workspace.program.firstNames
    var rest = statements[...]
    while !rest.isEmpty {
      let lines = translation.results(of: rest.prefix(Self.round * jobs)) { statement, result, translator in
        LedgerDraft.Line(maker.line(of: statement, result, by: &translator), people: people)
      }
      rest = rest.dropFirst(lines.count)
      draft.add(lines.filter { isListed($0.line) })
      progress.show(statements.count - rest.count, of: statements.count)
    }
  }

  private mutating func isListed(_ line: TranslatedLine) -> Bool {
    counts.add(line.result.status)
    languages.add(line.text, in: line.result.language)
    guard Briefing.needs(line.result) else { return false }
    if line.result.status == .noImpact { silent += 1 }
    return line.result.status != .noImpact || silent <= Briefing.longestList
  }

  /// Lines of which somebody may have said something, and how many figures the others have.
  var lines: LedgerLines { draft.lines }

  /// The page of all that was read.
  func briefing(
    language: Language?, messages: Language, passedOver: [PassedOver], frontMatter: [FrontMatter]
  ) -> Briefing {
    Briefing(
      Ledger(draft), language: language ?? languages.commonest ?? messages, messages: messages, passedOver: passedOver,
      unlisted: unlisted, frontMatter: frontMatter)
  }
}
