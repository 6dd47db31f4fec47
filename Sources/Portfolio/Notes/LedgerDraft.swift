import Language
import RuleLanguage
public import Translation

/// A ledger while its notes are still being read: of lines that simply move something it keeps their words, and of their
/// impacts what the total needs.
public final class LedgerDraft {
  let engine: Engine
  public private(set) var lines: LedgerLines
  private var items: [[Item]] = []
  private var shared = SharedContents()
  /// What lines are about.
  private var named: Set<String>
  /// Lines that wait for what others name, with the place of their first item.
  private var waiting: [(line: CountedLine, statement: Int, item: Int)] = []
  private var count = 0

  public init(engine: Engine) {
    self.engine = engine
    lines = LedgerLines(readBy: engine)
    named = engine.program.knownNames
  }

  /// An empty part, for lines that come behind those that are here.
  public var part: Part { Part(engine.program, isDrawn: isDrawn) }

  public func add(_ part: Part) {
    for line in part.waiting {
      waiting.append((line.line, lines.count + line.statement, count + line.item))
    }
    named.formUnion(part.named)
    let wasDrawn = isDrawn
    count += part.items.count
    if wasDrawn, !isDrawn { forgetRoles() }
    items.append(part.items.map { kept($0, behind: lines.count) })
    lines.append(part.lines)
  }

  /// Lines of no impact that a page lists all the same.
  public func keep(_ silent: some Sequence<TranslatedLine>) { lines.keep(silent) }

  /// All that is to be counted; the draft holds none of it any more.
  func takeItems() -> [Item] {
    var all: [Item] = []
    all.reserveCapacity(count)
    for place in items.indices {
      all += items[place]
      items[place] = []
    }
    let known = Wording.Known(named: named, people: engine.program.firstNames)
    for (line, statement, first) in waiting {
      for item in line.items(statement: statement, known: known, engine.program) {
        all[first + item.place] = kept(item, behind: 0)
      }
    }
    (items, waiting, shared, count) = ([], [], SharedContents(), 0)
    return all
  }

  // MARK: - What items say

  /// Beyond so many items no range is drawn, and what their figures were read from makes no difference any more.
  private var isDrawn: Bool { count <= SampledTotals.mostItems }

  private func kept(_ item: Item, behind statements: Int) -> Item {
    let content = shared.sharing(isDrawn ? item : item.withoutRoles()).content
    return Item(statement: statements + item.statement, place: item.place, content)
  }

  private func forgetRoles() {
    shared = SharedContents()
    items = items.map { $0.map { kept($0, behind: 0) } }
  }
}

extension LedgerDraft {
  /// Lines that follow one another, made where they are translated.
  public struct Part: Sendable {
    fileprivate var lines = LedgerLines.Part()
    /// Their statements as places among `lines`.
    fileprivate var items: [Item] = []
    fileprivate var named: Set<String> = []
    fileprivate var waiting: [(line: CountedLine, statement: Int, item: Int)] = []
    private var shared = SharedContents()
    private let known: Wording.Known
    private let program: Program
    private let isDrawn: Bool

    fileprivate init(_ program: Program, isDrawn: Bool) {
      self.program = program
      self.isDrawn = isDrawn
      known = Wording.Known(people: program.firstNames)
    }

    public mutating func add(_ line: TranslatedLine) {
      let counted = CountedLine(line, people: known.people, program)
      for case .named(let name) in counted.subjects where !named.contains(name) { named.insert(name) }
      if counted.namesWhatItFollows { waiting.append((counted, lines.count, items.count)) }
      for item in counted.items(statement: lines.count, known: known, program) {
        items.append(shared.sharing(isDrawn ? item : item.withoutRoles()))
      }
      let isShort =
        line.result.status == .translated && line.result.reasons.isEmpty && line.review == nil && line.note == nil
      if isShort { lines.appendShort(line) } else { lines.append(line) }
    }
  }
}
