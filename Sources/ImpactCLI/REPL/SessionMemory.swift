import Briefings
import Language
import Portfolio
import Translation

/// What a session has worked out already: an answer looks at every statement, and most of them have not changed.
struct SessionMemory: Sendable {
  private var known: [(statement: Statement, result: TranslatedStatement)] = []
  var counted = CountedLines()
  /// Of the session as it is.
  var briefing: Briefing?

  /// Of another program, everything is worked out again.
  mutating func forget() {
    self = SessionMemory()
  }

  /// Of all statements, those that are where they were before as they were.
  mutating func results(
    of statements: [Statement], else translate: (Statement) -> TranslatedStatement
  ) -> [TranslatedStatement] {
    known.removeLast(max(0, known.count - statements.count))
    for (place, statement) in statements.enumerated() {
      if place < known.count, known[place].statement.reads(as: statement) { continue }
      let entry = (statement, translate(statement))
      if place < known.count { known[place] = entry } else { known.append(entry) }
    }
    return known.map(\.result)
  }
}

extension Statement {
  fileprivate func reads(as other: Statement) -> Bool { text == other.text && context == other.context }
}
