public import Language
import RuleLanguage
public import Translation

/// A ledger while its notes are still being read: of lines that simply move something it keeps their words, and of their
/// impacts what the total needs.
public final class LedgerDraft {
  /// A line with what is to be counted of it, made where lines are translated side by side.
  public struct Line: Sendable {
    public let line: TranslatedLine
    let counted: CountedLine

    public init(_ line: TranslatedLine, people: FirstNames) {
      self.line = line
      counted = CountedLine(line, people: people)
    }
  }

  let engine: Engine
  public private(set) var lines: LedgerLines
  private var items: [[Item]] = []
  private var shared = SharedImpacts()
  private var known: Wording.Known
  /// Lines that wait for what others name, with the place of their first item.
  private var waiting: [(line: CountedLine, statement: Int, item: Int)] = []
  private var count = 0

  public init(engine: Engine) {
    self.engine = engine
    lines = LedgerLines(readBy: engine)
    known = Wording.Known(named: engine.program.knownNames, people: engine.program.firstNames)
  }

  public func add(_ added: [Line]) {
    let alone = Wording.Known(people: known.people)
    var items: [Item] = []
    for (place, line) in added.enumerated() {
      let statement = lines.count + place
      for case .named(let name) in line.counted.subjects where !known.named.contains(name) {
        known.named.insert(name)
      }
      if line.counted.namesWhatItFollows { waiting.append((line.counted, statement, count + items.count)) }
      for item in line.counted.items(statement: statement, known: alone, engine.program) {
        items.append(shared.sharing(item))
      }
    }
    count += items.count
    self.items.append(items)
    lines.append(added.map(\.line)) { line in
      line.result.status == .translated && line.result.reasons.isEmpty && line.review == nil && line.note == nil
    }
  }

  /// All that is to be counted; the draft holds none of it any more.
  func takeItems() -> [Item] {
    var all: [Item] = []
    all.reserveCapacity(count)
    for place in items.indices {
      all += items[place]
      items[place] = []
    }
    for (line, statement, first) in waiting {
      for item in line.items(statement: statement, known: known, engine.program) {
        all[first + item.place] = shared.sharing(item)
      }
    }
    (items, waiting, shared, count) = ([], [], SharedImpacts(), 0)
    return all
  }
}
