import Language
import Synchronization
import Translation

/// Translates the statements of a document on every processor, their order kept.
struct ParallelTranslation {
  /// Fewer statements than this are not worth a thread.
  private static let share = 2_000

  /// Statements between two looks at the clock.
  private static let round = 20_000

  let engine: Engine
  let jobs: Int

  func results(
    of statements: [Statement], progress: inout Progress
  ) -> [TranslatedStatement] {
    defer { progress.end() }
    var results: [TranslatedStatement] = []
    results.reserveCapacity(statements.count)
    while results.count < statements.count {
      let end = min(results.count + Self.round * jobs, statements.count)
      let parts = parts(of: statements[results.count..<end], { [] }) { part, _, result, _ in part.append(result) }
      for part in parts { results += part }
      progress.show(results.count, of: statements.count)
    }
    return results
  }

  /// What is made of statements and their results, a part on each processor, in their order.
  func parts<Part: Sendable>(
    of statements: ArraySlice<Statement>, _ empty: @escaping @Sendable () -> Part,
    _ add: @escaping @Sendable (inout Part, Statement, TranslatedStatement, inout Translator) -> Void
  ) -> [Part] {
    let count = max(1, min(jobs, statements.count / Self.share))
    let parts = Parts<Part>()
    let size = (statements.count + count - 1) / count
    let engine = engine
    Threads.perform(count) { index in
      var translator = Translator(engine: engine)
      let start = min(statements.startIndex + index * size, statements.endIndex)
      var part = empty()
      for statement in statements[start..<min(start + size, statements.endIndex)] {
        let result = translator.translate(statement.text, context: statement.context)
        add(&part, statement, result, &translator)
      }
      parts.byIndex.withLock { $0[index] = part }
    }
    return parts.byIndex.withLock { parts in (0..<count).compactMap { parts[$0] } }
  }

  private final class Parts<Part: Sendable>: Sendable {
    let byIndex = Mutex<[Int: Part]>([:])
  }
}
