import RuleLanguage
public import Translation

/// The lines of notes and what they come to together: finished figures, which no page changes.
public final class Ledger: Sendable {
  public let engine: Engine
  public let lines: LedgerLines
  public let total: RollUp

  public convenience init(_ lines: [TranslatedLine], by engine: Engine) {
    let people = engine.program.firstNames
    let counted = lines.map { CountedLine($0, people: people, engine.program) }
    self.init(LedgerLines(lines), counted.items(people: people, engine.program), by: engine)
  }

  /// - Parameter counted: what was made of lines before, and of these from now on.
  public convenience init(_ lines: [TranslatedLine], by engine: Engine, remembering counted: inout CountedLines) {
    let items = counted.items(of: lines, engine.program)
    self.init(LedgerLines(lines), items, by: engine, ranked: &counted.order)
  }

  /// - Parameter draft: its lines, all of them read by now.
  public convenience init(_ draft: LedgerDraft) {
    let items = draft.takeItems()
    self.init(draft.lines, items, by: draft.engine)
  }

  private convenience init(_ lines: LedgerLines, _ items: [Item], by engine: Engine) {
    var order = ItemRanking()
    self.init(lines, items, by: engine, ranked: &order)
  }

  private init(_ lines: LedgerLines, _ items: [Item], by engine: Engine, ranked order: inout ItemRanking) {
    self.engine = engine
    self.lines = lines
    total = RollUp(items, program: engine.program, ranked: &order).measured(by: engine)
  }
}
