import Briefings
import Language
import Portfolio
import Translation

/// What a session has worked out already: an answer looks at every statement, and most of them have not changed.
struct SessionMemory: Sendable {
  private var results: [String: (context: StatementContext, result: TranslatedStatement)] = [:]
  var counted = CountedLines()
  /// Of the session as it is.
  var briefing: Briefing?

  /// Of another program, everything is worked out again.
  mutating func forget() {
    self = SessionMemory()
  }

  mutating func result(of statement: Statement, else translate: () -> TranslatedStatement) -> TranslatedStatement {
    if let known = results[statement.text], known.context == statement.context { return known.result }
    let result = translate()
    results[statement.text] = (statement.context, result)
    return result
  }
}
