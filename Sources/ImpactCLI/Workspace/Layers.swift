import Diagnostics
import Languages
import RuleLanguage
import StandardRules

/// The files that rules and model come from, lowest first: built in ← current folder ← options ← assignments.
struct Layers: Sendable {
  private(set) var files: [(layer: Layer, file: SourceFile)]
  /// The sources that a check names; empty for all.
  private(set) var checked: Set<Int> = []

  /// How much of the built-in files is loaded: what translates has no use for their examples, which are half of them.
  enum Extent { case whole, withoutExamples }

  /// What is built in.
  init(_ extent: Extent = .whole) {
    files = StandardRules.files.map { file in
      let text = extent == .whole ? file.text : file.withoutExamples
      return (.standard, SourceFile(name: file.name, text: Array(text.utf8)))
    }
  }

  /// Everything that a command's options ask for.
  ///
  /// - Throws: `Failure.reported` when a file cannot be read; every one that cannot is named.
  init(_ extent: Extent = .whole, options: Options, console: Console) throws(Failure) {
    self.init(extent)
    var reader = RuleFileReader(console: console)
    for path in reader.filesOfCurrentFolder() + options.rules + options.models { add(reader.read(path)) }
    guard !reader.hasFailed else { throw .reported }
    add(assignmentsOf: options)
  }

  /// The built-in files with those of `paths` over them, and which sources the paths name.
  init(checking paths: [Path], options: Options, console: Console) throws(Failure) {
    self.init()
    var reader = RuleFileReader(console: console)
    for path in paths + options.rules + options.models { checked.formUnion(add(reader.read(path))) }
    guard !reader.hasFailed else { throw .reported }
    add(assignmentsOf: options)
  }

  private mutating func add(assignmentsOf options: Options) {
    for assignment in options.assignments { add(assignment: assignment, name: "--set") }
  }

  /// The sources in the order of the layers: spans count on it.
  var sources: SourceMap { SourceMap(files.map(\.file)) }

  mutating func add(assignment: String, name: String) {
    files.append((.assignment, SourceFile(name: name, text: Array((assignment + "\n").utf8))))
  }

  /// The layers without what was assigned at the prompt.
  var withoutSession: Layers {
    var layers = self
    layers.files.removeAll { $0.file.name == Self.session }
    return layers
  }

  /// What assignments of the prompt are called in messages.
  static let session = "impact>"

  /// Adds files and returns which sources they are. A copy of a built-in file is that file: adding it would only hide
  /// where its figures come from.
  @discardableResult
  mutating func add(_ added: [SourceFile]) -> [Int] {
    added.map { file in
      if let copy = StandardRules.files.firstIndex(where: { file.isCopy(of: $0) }) { return copy }
      files.append((.user, file))
      return files.count - 1
    }
  }
}

extension SourceFile {
  /// Whether it has a built-in file's name and text.
  fileprivate func isCopy(of builtIn: StandardRules.File) -> Bool {
    guard Path(name).lastComponent == Path(builtIn.name).lastComponent else { return false }
    var whole = builtIn.text
    return whole.withUTF8 { $0.count == text.count && $0.elementsEqual(text) }
  }
}

/// Reads rule and model files, and complains of each that cannot be read.
struct RuleFileReader {
  private static let maximumSize = 64 << 20
  private static let maximumDepth = 8

  let console: Console
  private(set) var hasFailed = false

  init(console: Console) {
    self.console = console
  }

  /// `impact.model` and `rules/` where the command is run, if they are there.
  func filesOfCurrentFolder() -> [Path] {
    [Path("rules"), Path("impact.model")].filter { path in
      guard let identity = FileIdentity(path) else { return false }
      return identity.isDirectory == (path == Path("rules"))
    }
  }

  /// A file, or every rule file and model below a folder, in the order of their names.
  mutating func read(_ path: Path, depth: Int = 0) -> [SourceFile] {
    do throws(SystemError) {
      guard FileIdentity(path)?.isDirectory == true else { return try readFile(path).map { [$0] } ?? [] }
      guard depth < Self.maximumDepth else { return [] }
      var files: [SourceFile] = []
      for entry in try path.entries() {
        let isFolder = FileIdentity(entry)?.isDirectory == true
        if isFolder || entry.hasSuffix(".rules") || entry.hasSuffix(".model") {
          files += read(entry, depth: depth + 1)
        }
      }
      return files
    } catch {
      complain(error.reason, about: path)
      return []
    }
  }

  private mutating func readFile(_ path: Path) throws(SystemError) -> SourceFile? {
    let descriptor = try Descriptor.reading(path)
    defer { descriptor.close() }
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 8)
    defer { chunk.deallocate() }
    var text: [UInt8] = []
    while true {
      let count = try descriptor.read(into: chunk)
      guard count > 0 else { break }
      text.append(contentsOf: chunk[..<count])
      guard text.count <= Self.maximumSize else {
        complain(InputWords.tooLarge, about: path)
        return nil
      }
    }
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text.removeFirst(3) }
    if text.starts(with: [0xFF, 0xFE]) || text.starts(with: [0xFE, 0xFF]) {
      complain(InputWords.utf16, about: path)
      return nil
    }
    return SourceFile(name: path.text, text: text)
  }

  private mutating func complain(_ reason: Localized<String>, about path: Path) {
    console.complain(reason, about: path.text)
    hasFailed = true
  }
}
