import Briefings
import Languages
import Portfolio

/// The `impact.review` beside each note, as it is on disk.
struct ReviewFiles {
  private let console: Console
  private var byFolder: [Path: DecisionFile] = [:]
  /// By the note's name in statements: the folder that it stands in.
  private var folders: [String: Path] = [:]
  private(set) var hasFaults = false

  init(console: Console) {
    self.console = console
  }

  /// Where words are learned from a note.
  func learnedWords(of note: String) -> LearnedWords { LearnedWords(beside: folders[note] ?? Path(".")) }

  /// Whether a note stands in a file beside which decisions are kept.
  func knows(_ name: String) -> Bool { folders[name] != nil }

  /// Takes in the decisions beside a note.
  mutating func read(beside note: Path, name: String) {
    folders[name] = note.folder
    guard byFolder[note.folder] == nil else { return }
    byFolder[note.folder] = load(note.folder)
  }

  /// By the name of a note: what was said of its lines. Notes beside which nothing was said are left out.
  var reviews: [String: Review] {
    let byFolder = byFolder.mapValues { Review($0.decisions) }.filter { !$0.value.isEmpty }
    return folders.compactMapValues { byFolder[$0] }
  }

  /// Every decision beside the notes that were read.
  var decisions: [Decision] { byFolder.values.flatMap(\.decisions) }

  /// Takes in what was read beside other notes.
  mutating func merge(_ other: ReviewFiles) {
    byFolder.merge(other.byFolder) { _, new in new }
    folders.merge(other.folders) { _, new in new }
  }

  /// Nobody named the file: only a regular file of the user's own is read.
  private mutating func load(_ folder: Path) -> DecisionFile {
    let path = Self.path(in: folder)
    guard let identity = FileIdentity(path) else { return DecisionFile() }
    guard identity.isOwn, identity.isRegularFile else {
      complain(InputWords.notReadByItself, about: path)
      return DecisionFile()
    }
    do throws(SystemError) {
      let descriptor = try Descriptor.readingFile(path)
      defer { descriptor.close() }
      let file = DecisionFile(String(decoding: try descriptor.readAll(), as: UTF8.self))
      for fault in file.faults {
        hasFaults = true
        console.complain(fault.message, about: "\(path.text):\(fault.line)")
      }
      return file
    } catch {
      complain(error.reason, about: path)
      return DecisionFile()
    }
  }

  private mutating func complain(_ reason: Localized<String>, about path: Path) {
    hasFaults = true
    console.complain(reason, about: path.text)
  }

  /// Writes one decision: what somebody else wrote since stays, and the file is the old one or the new one.
  mutating func put(_ decision: Decision, about note: String, _ interruption: Interruption) throws(Failure) {
    try change(note, interruption) { $0.put(decision) }
  }

  /// Takes one decision back.
  mutating func remove(_ line: ReviewedLine, about note: String, _ interruption: Interruption) throws(Failure) {
    try change(note, interruption) { $0.remove(line) }
  }

  private mutating func change(
    _ note: String, _ interruption: Interruption, _ change: (inout DecisionFile) -> Void
  ) throws(Failure) {
    let folder = folders[note] ?? Path(".")
    let path = Self.path(in: folder)
    var file = FileIdentity(path) == nil ? byFolder[folder] ?? DecisionFile() : load(folder)
    change(&file)
    do throws(SystemError) {
      var target = try OutputTarget(path, interruption: interruption)
      try target.write(Array(file.text(in: console.language).utf8))
      try target.commit()
    } catch { throw .output(name: path.text, error) }
    byFolder[folder] = file
  }

  private static func path(in folder: Path) -> Path {
    folder == Path(".") ? Path(DecisionFile.name) : folder.appending(DecisionFile.name)
  }
}
