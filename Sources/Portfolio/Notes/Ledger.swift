import RuleLanguage
public import Translation

/// The lines of notes and what they come to together: finished figures, which no page changes.
public struct Ledger: Sendable {
  public let engine: Engine
  public let lines: LedgerLines
  public let total: RollUp

  public init(_ lines: [TranslatedLine], by engine: Engine) {
    let people = engine.program.firstNames
    let counted = lines.map { CountedLine($0, people: people, engine.program) }
    self.init(LedgerLines(lines), counted.items(people: people, engine.program), by: engine)
  }

  /// - Parameter counted: what was made of lines before, and of these from now on.
  public init(_ lines: [TranslatedLine], by engine: Engine, remembering counted: inout CountedLines) {
    self.init(LedgerLines(lines), counted.items(of: lines, engine.program), by: engine)
  }

  /// - Parameter draft: its lines, all of them read by now.
  public init(_ draft: LedgerDraft) {
    let items = draft.takeItems()
    self.init(draft.lines, items, by: draft.engine)
  }

  private init(_ lines: LedgerLines, _ items: [Item], by engine: Engine) {
    self.engine = engine
    self.lines = lines
    total = RollUp(items, program: engine.program).measured(by: engine)
  }
}
