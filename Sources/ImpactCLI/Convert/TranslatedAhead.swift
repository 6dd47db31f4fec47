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

  /// What each processor takes in a round.
  private static let round = 20_000

  let workspace: Workspace
  private let draft: LedgerDraft
  private(set) var counts = StatementCounts()
  private var languages = LanguageTally()
  private var doubts = Doubts()
  /// Statements that move nothing for a reason.
  private var silent = 0
  /// Those that stand in no list of the page.
  private var unlisted: Int { max(0, silent - Briefing.longestList) }

  init(workspace: Workspace) {
    self.workspace = workspace
    draft = LedgerDraft(engine: workspace.engine)
  }

  mutating func add(_ statements: [Statement], _ maker: ReviewedLines, jobs: Int, progress: inout Progress) {
    defer { progress.end() }
    let translation = ParallelTranslation(engine: workspace.engine, jobs: jobs)
    var rest = statements[...]
    while !rest.isEmpty {
      let part = draft.part
      let next = rest.wholeNotes(atLeast: Self.round * jobs)
      let parts = translation.parts(of: next, { Part(lines: part) }) { part, statement, result, translator in
        part.add(maker.line(of: statement, result, by: &translator))
      }
      for part in parts { add(part) }
      rest = rest.dropFirst(next.count)
      progress.show(statements.count - rest.count, of: statements.count)
    }
  }

  private mutating func add(_ part: Part) {
    counts.add(part.counts)
    languages.add(part.languages)
    doubts.add(part.doubts)
    draft.add(part.lines)
    draft.keep(part.listed.prefix(max(0, Briefing.longestList - silent)))
    silent += part.silent
  }

  /// What is kept of statements that follow one another.
  private struct Part: Sendable {
    var lines: LedgerDraft.Part
    private(set) var counts = StatementCounts()
    private(set) var languages = LanguageTally()
    private(set) var doubts = Doubts()
    private(set) var silent = 0
    /// The first of the silent ones.
    private(set) var listed: [TranslatedLine] = []

    init(lines: LedgerDraft.Part) { self.lines = lines }

    mutating func add(_ line: TranslatedLine) {
      counts.add(line.result.status)
      languages.add(line.text, in: line.result.language)
      guard Briefing.needs(line.result) else { return }
      doubts.add(line)
      switch line.result.status {
      case .translated: lines.add(line)
      // Of those that nobody has spoken of, a page lists the heaviest alone.
      case .toCheck: if line.isSpokenOf { lines.add(line) }
      case .noImpact:
        silent += 1
        if silent <= Briefing.longestList { listed.append(line) }
      }
    }
  }

  /// Lines of which somebody may have said something, and how many figures the others have.
  var lines: LedgerLines { draft.lines }

  /// The page of all that was read.
  func briefing(
    language: Language?, messages: Language, passedOver: [PassedOver], frontMatter: [FrontMatter]
  ) -> Briefing {
    Briefing(
      Ledger(draft), language: language ?? languages.commonest ?? messages, messages: messages, passedOver: passedOver,
      unlisted: unlisted, doubts: doubts, frontMatter: frontMatter)
  }
}

extension TranslatedLine {
  /// Somebody has said something of it, or is asked to.
  fileprivate var isSpokenOf: Bool {
    review != nil || outdated != nil || result.reasons.contains { $0.kind == .unreviewed }
  }
}
