import Languages
import Statements
import Synchronization
import Translation

/// Translates the statements of a document on every processor, their order kept.
struct ParallelTranslation {
  /// Fewer statements than this are not worth a thread.
  private static let share = 2_000

  let engine: Engine
  let jobs: Int

  func results(of statements: [Statement], language: Language?) -> [TranslatedStatement] {
    let count = max(1, min(jobs, statements.count / Self.share))
    let size = (statements.count + count - 1) / max(1, count)
    let engine = engine
    let parts = Parts()
    Threads.perform(count) { index in
      var translator = Translator(engine: engine)
      let range = min(index * size, statements.count)..<min((index + 1) * size, statements.count)
      let part = statements[range].map { translator.translate($0.text, language: language, context: $0.context) }
      parts.byIndex.withLock { $0[index] = part }
    }
    return parts.byIndex.withLock { parts in (0..<count).flatMap { parts[$0] ?? [] } }
  }

  private final class Parts: Sendable {
    let byIndex = Mutex<[Int: [TranslatedStatement]]>([:])
  }
}
