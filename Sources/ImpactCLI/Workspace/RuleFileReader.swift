import Diagnostics
import Languages

/// Reads rule and model files, each once, and complains of each that cannot be read.
struct RuleFileReader {
  private static let maximumSize = 64 << 20

  let console: Console
  private(set) var hasFailed = false
  private var walk = FolderWalk()
  private var found: [(identity: FileIdentity?, file: SourceFile)] = []

  init(console: Console) {
    self.console = console
  }

  /// In the order in which they were read: a file that was read again has its last place, for later layers override
  /// earlier ones.
  var files: [SourceFile] { found.map(\.file) }

  /// `rules/` and `impact.model` of a folder. Nobody named them: only files of the user's own below that folder are read,
  /// what is left out is told, and so is what others can change.
  ///
  /// - Returns: the names of what was read.
  mutating func readByItself(_ folder: Path) -> [String] {
    let (rules, model) = (folder.entry(CompanyFolders.rules), folder.entry(CompanyFolders.model))
    var refused: [Path] = []
    func isOwn(_ path: Path, _ identity: FileIdentity) -> Bool {
      guard identity.isDirectory || Self.isRuleFile(path) else { return false }
      if identity.isOwn, identity.isDirectory || identity.isRegularFile, path.isBelow(folder) { return true }
      refused.append(path)
      return false
    }
    var (walk, paths): (FolderWalk, [Path]) = (FolderWalk(), [])
    if let identity = FileIdentity(rules), identity.isDirectory, isOwn(rules, identity) {
      paths = (try? walk.files(below: rules, where: isOwn)) ?? []
    }
    if let identity = FileIdentity(model), !identity.isDirectory, isOwn(model, identity) { paths.append(model) }
    for path in paths { readFile(path) }
    for path in refused { console.complain(InputWords.notReadByItself, about: path.text) }
    for path in Self.changeable(paths, in: folder) { console.complain(InputWords.othersCanChange, about: path.text) }
    return paths.map(\.text)
  }

  /// The folder, when others can put files in the place of those read, or else those that others can write.
  private static func changeable(_ paths: [Path], in folder: Path) -> [Path] {
    guard !paths.isEmpty else { return [] }
    let folders = Set(paths.map(\.folder) + [folder]).filter { folder in
      FileIdentity(folder).map { !$0.isOwn || $0.isWritableByOthers } ?? true
    }
    let files = paths.filter { !folders.contains($0.folder) && FileIdentity($0)?.isWritableByOthers == true }
    return folders.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) } + files
  }

  /// A file, or every rule file and model below a folder, in the order of their names.
  mutating func read(_ path: Path) {
    guard FileIdentity(path)?.isDirectory == true else { return readFile(path) }
    do throws(SystemError) {
      let files = try walk.files(below: path) { $1.isDirectory || Self.isRuleFile($0) }
      for file in files { readFile(file) }
    } catch {
      complain(error.reason, about: path)
    }
  }

  /// Reads standard input, which is called `-`.
  mutating func readStandardInput() {
    do throws(SystemError) {
      add(try Descriptor.input.readAll(atMost: Self.maximumSize), name: "-", identity: nil)
    } catch {
      complain(error.reason, about: Path(InputWords.standardInput[console.language]))
    }
  }

  static func isRuleFile(_ path: Path) -> Bool { path.hasSuffix(".rules") || path.hasSuffix(".model") }

  private mutating func readFile(_ path: Path) {
    do throws(SystemError) {
      let descriptor = try Descriptor.reading(path)
      defer { descriptor.close() }
      let identity = FileIdentity(descriptor)
      add(try descriptor.readAll(atMost: Self.maximumSize), name: path.text, identity: identity)
    } catch {
      complain(error == .isTooLarge ? InputWords.tooLarge : error.reason, about: path)
    }
  }

  private mutating func add(_ bytes: [UInt8], name: String, identity: FileIdentity?) {
    var text = bytes
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text.removeFirst(3) }
    if text.starts(with: [0xFF, 0xFE]) || text.starts(with: [0xFE, 0xFF]) {
      return complain(InputWords.utf16, about: Path(name))
    }
    if let identity, identity.isRegularFile { found.removeAll { $0.identity == identity } }
    found.append((identity, SourceFile(name: name, text: text)))
  }

  private mutating func complain(_ reason: Localized<String>, about path: Path) {
    console.complain(reason, about: path.text)
    hasFailed = true
  }
}
