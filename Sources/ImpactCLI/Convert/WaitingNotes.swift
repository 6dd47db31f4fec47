import Briefings
import Documents
import Language
import Synchronization

/// Notes that were taken in and wait to be read side by side.
struct WaitingNotes {
  struct Note: Sendable {
    let bytes: [UInt8]
    let name: String
    let format: DocumentFormat?
  }

  struct Reading: Sendable {
    let name: String
    let statements: [Statement]
    let passedOver: [PassedOver]
    let remarks: [ReadingRemark]
    let titles: [String]
    let faults: LineFaults
    /// What a note of a file says of itself.
    let head: Head?
  }

  struct Head: Sendable {
    let note: NoteHead?
    let frontMatter: FrontMatter
  }

  /// More bytes than this are worth a reading.
  private static let enough = 4 << 20

  private var notes: [Note] = []
  private var size = 0

  var isEnough: Bool { size >= Self.enough }
  var isEmpty: Bool { notes.isEmpty }

  mutating func add(_ note: Note) {
    notes.append(note)
    size += note.bytes.count
  }

  /// All of them, in the order in which they came; none waits any more.
  mutating func readings(jobs: Int, _ options: ReadingOptions) -> [Reading] {
    let notes = notes
    self = WaitingNotes()
    let count = max(1, min(jobs, notes.count))
    let parts = Parts()
    Threads.perform(count) { index in
      let part = stride(from: index, to: notes.count, by: count).map { Self.reading(of: notes[$0], options) }
      parts.byIndex.withLock { $0[index] = part }
    }
    return parts.byIndex.withLock { parts in
      notes.indices.compactMap { parts[$0 % count]?[$0 / count] }
    }
  }

  private static func reading(of note: Note, _ options: ReadingOptions) -> Reading {
    let (text, faults) = CleanText.cleaning(note.bytes)
    let document = StatusFile.note(text, name: note.name, format: note.format, options)
    return Reading(
      name: note.name, statements: document.statements,
      passedOver: PassedOver.runs(in: document.skipped, of: note.name), remarks: document.remarks,
      titles: document.titles, faults: faults, head: note.format.map { _ in head(of: note, options) })
  }

  private static func head(of note: Note, _ options: ReadingOptions) -> Head {
    Head(note: NoteHead(of: note.bytes, name: note.name, asOf: options.asOf), frontMatter: FrontMatter(of: note.bytes))
  }

  private final class Parts: Sendable {
    let byIndex = Mutex<[Int: [Reading]]>([:])
  }
}
