import Diagnostics
import Languages
import RuleLanguage
import StandardRules

/// The files that rules and model come from, lowest first: built in ← the company's folder ← options ← assignments.
struct Layers: Sendable {
  private(set) var files: [(layer: Layer, file: SourceFile)]
  /// The sources that a check names; empty for all.
  private(set) var checked: Set<Int> = []

  /// How much of the built-in files is loaded: what translates has no use for their examples, nor for words whose forms
  /// are prepared; both are most of them.
  enum Extent { case whole, bare }

  /// What is built in.
  init(_ extent: Extent = .whole) {
    files = StandardRules.files.map { file in
      let text = extent == .whole ? file.text : file.bare
      return (.standard, SourceFile(name: file.name, text: Array(text.utf8)))
    }
  }

  /// From then on nothing of the user's bears a name of ours.
  private mutating func addForOwnModel() {
    guard !files.contains(where: { $0.layer == .standardNames }) else { return }
    let own = StandardRules.forOwnModels
    let end = files.firstIndex { $0.layer != .standard } ?? files.count
    files.insert((.standardNames, SourceFile(name: own.name, text: Array(own.text.utf8))), at: end)
  }

  /// Everything that a command's options ask for, over what the company's folders hold.
  ///
  /// - Throws: `Failure.reported` when a file cannot be read; every one that cannot is named.
  init(
    _ extent: Extent = .whole, of company: CompanyFolders = .here, options: Options, console: Console
  ) throws(Failure) {
    self.init(extent)
    var reader = RuleFileReader(console: console)
    let local = options.readsLocalFiles ? company.folders.flatMap { reader.readByItself($0) } : []
    if options.readsLocalFiles {
      for path in company.leftOut where !Self.isBuiltIn(path) {
        console.complain(InputWords.notBesideNotes, about: path.text)
      }
    }
    for path in options.rules + options.models { reader.read(path) }
    guard !reader.hasFailed else { throw .reported }
    let added = add(reader.files).map { files[$0].file.name }
    let names = local.filter(added.contains)
    if !names.isEmpty { console.remark(InputWords.with(names)) }
    add(assignmentsOf: options)
  }

  /// Whether a folder holds only what is built in, as that of this program's own sources does: nothing is left out then.
  /// What leads out of the folder, or is no file, is not looked into.
  private static func isBuiltIn(_ path: Path) -> Bool {
    let here = Path(".")
    guard let identity = FileIdentity(path), path.isBelow(here) else { return false }
    var walk = FolderWalk()
    let inFolder = try? walk.files(below: path) { $1.isDirectory ? $0.isBelow(here) : RuleFileReader.isRuleFile($0) }
    return (identity.isDirectory ? inFolder ?? [] : [path]).allSatisfy { file in
      guard let descriptor = try? Descriptor.readingFile(file) else { return false }
      defer { descriptor.close() }
      return (try? descriptor.readAll()).map { SourceFile(name: file.text, text: $0).builtIn != nil } ?? false
    }
  }

  /// The built-in files with those of `paths` over them, and which sources the paths name.
  init(checking paths: [Path], options: Options, console: Console) throws(Failure) {
    self.init()
    var reader = RuleFileReader(console: console)
    for path in paths + options.rules + options.models { reader.read(path) }
    guard !reader.hasFailed else { throw .reported }
    if reader.files.contains(where: { $0.builtIn?.name == StandardRules.forOwnModels.name }) { addForOwnModel() }
    checked = Set(add(reader.files))
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

  /// Assigns at the prompt, in the place of what was assigned to the same name before.
  mutating func assign(_ assignment: String) {
    let name = Self.assigned(assignment)
    files.removeAll {
      $0.file.name == Self.session && Self.assigned(String(decoding: $0.file.text, as: UTF8.self)) == name
    }
    add(assignment: assignment, name: Self.session)
  }

  private static func assigned(_ assignment: String) -> String { String(assignment.prefix { $0 != "=" }).trimmed }

  /// The layers without what was assigned at the prompt.
  var withoutSession: Layers {
    var layers = self
    layers.files.removeAll { $0.file.name == Self.session }
    return layers
  }

  /// The layers with the examples of what is built in.
  var withExamples: Layers {
    var layers = self
    let whole = Layers().files
    for index in files.indices {
      guard let file = whole.first(where: { $0.layer == files[index].layer && $0.file.name == files[index].file.name })
      else { continue }
      layers.files[index] = file
    }
    return layers
  }

  /// What assignments of the prompt are called in messages.
  static let session = "impact>"

  /// Adds files and returns which sources they are. A copy of a built-in file is that file: adding it would only hide
  /// where its figures come from.
  @discardableResult
  mutating func add(_ added: [SourceFile]) -> [Int] {
    if added.contains(where: { $0.isModel && $0.builtIn == nil }) { addForOwnModel() }
    return added.compactMap { file in
      if let copy = file.builtIn { return files.firstIndex { !$0.layer.isUsers && $0.file.name == copy.name } }
      files.append((.user, file))
      return files.count - 1
    }
  }
}

extension SourceFile {
  fileprivate var isModel: Bool { name.hasSuffix(".model") }

  /// The built-in file that it is a copy of: with the same name and text.
  fileprivate var builtIn: StandardRules.File? {
    (StandardRules.files + [StandardRules.forOwnModels]).first { file in
      guard Path(name).lastComponent == Path(file.name).lastComponent else { return false }
      var whole = file.text
      return whole.withUTF8 { $0.count == text.count && $0.elementsEqual(text) }
    }
  }
}
