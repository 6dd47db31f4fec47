import Language
import Synchronization
import Translation

/// Translates the statements of notes on every processor, their order kept.
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
      let round = statements[results.count...].wholeNotes(atLeast: Self.round * jobs)
      let parts = parts(of: round, { [] }) { part, _, result, _ in part.append(result) }
      for part in parts { results += part }
      progress.show(results.count, of: statements.count)
    }
    return results
  }

  /// What is made of the statements of whole notes and their results, a part on each processor, in their order.
  func parts<Part: Sendable>(
    of statements: ArraySlice<Statement>, _ empty: @escaping @Sendable () -> Part,
    _ add: @escaping @Sendable (inout Part, Statement, TranslatedStatement, inout Translator) -> Void
  ) -> [Part] {
    let count = max(1, min(jobs, statements.count / Self.share))
    let parts = Parts<Part>()
    let shares = statements.shares(count)
    let engine = engine
    Threads.perform(count) { index in
      var translator = Translator(engine: engine)
      let bar = NoteBar(engine)
      var part = empty()
      var rest = shares[index]
      while !rest.isEmpty {
        let note = rest.note
        let results = note.map { translator.translate($0.text, context: $0.context) }
        for (statement, result) in zip(note, note.isStream ? results : bar.raised(results)) {
          add(&part, statement, result, &translator)
        }
        rest = rest[note.endIndex...]
      }
      parts.byIndex.withLock { $0[index] = part }
    }
    return parts.byIndex.withLock { parts in (0..<count).compactMap { parts[$0] } }
  }

  private final class Parts<Part: Sendable>: Sendable {
    let byIndex = Mutex<[Int: Part]>([:])
  }
}
