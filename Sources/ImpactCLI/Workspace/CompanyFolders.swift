import Languages

/// The folders that a company's model and rules are read from without being named: one run is one company's page.
struct CompanyFolders: Sendable {
  /// Lowest layer first, named as from the current folder.
  private(set) var folders: [Path] = []
  /// Files of the current folder that tell of another company, or of none.
  private(set) var leftOut: [Path] = []

  static let model = "impact.model"
  static let rules = "rules"

  /// Of what is asked in the current folder.
  static var here: CompanyFolders {
    let found = FolderSearch(from: Path("."))
    return CompanyFolders(folders: found.isEmpty ? [userFolder].compactMap(\.self) : found.folders)
  }

  /// Of notes in some folders.
  ///
  /// - Throws: `TwoCompanies` when they lie in the folders of two.
  init(ofNotesIn folders: [Path]) throws(TwoCompanies) {
    let searches = folders.map(FolderSearch.init(from:)).filter { !$0.isEmpty }
    guard let first = searches.first else {
      self.folders = [Self.userFolder].compactMap(\.self)
      leftOut = Self.files(in: Path("."))
      return
    }
    if let other = searches.first(where: { $0.home != first.home }) {
      throw TwoCompanies(first: first.home, second: other.home)
    }
    self.folders = searches.flatMap(\.folders).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Where what is learned from notes in a folder is kept: with their company's model, else beside them.
  static func home(ofNotesIn folder: Path) -> Path {
    let search = FolderSearch(from: folder)
    return search.isEmpty ? folder : search.home
  }

  private init(folders: [Path]) {
    self.folders = folders
  }

  var models: [Path] { folders.filter(Self.hasModel).map { $0.entry(Self.model) } }

  /// What belongs to the user and to no company: read where no folder upward has a model.
  private static var userFolder: Path? {
    // https://specifications.freedesktop.org/basedir-spec: a path that is not absolute is ignored.
    let base = Environment.variable("XDG_CONFIG_HOME").flatMap { $0.hasPrefix("/") ? Path($0) : nil }
    let home = Environment.variable("HOME").flatMap { $0.hasPrefix("/") ? Path($0) : nil }
    return (base ?? home?.appending(".config"))?.appending("impact")
  }

  fileprivate static func files(in folder: Path) -> [Path] {
    var files: [Path] = []
    if FileIdentity(folder.entry(rules))?.isDirectory == true { files.append(folder.entry(rules)) }
    if hasModel(folder) { files.append(folder.entry(model)) }
    return files
  }

  fileprivate static func hasModel(_ folder: Path) -> Bool {
    FileIdentity(folder.entry(model)).map { !$0.isDirectory } ?? false
  }
}

/// Notes of one run lie in the folders of two companies.
struct TwoCompanies: Error {
  let first: Path
  let second: Path

  var message: Localized<String> { InputWords.twoCompanies(first.text, second.text) }
}

/// What is found beside a note, and upward from it.
private struct FolderSearch {
  /// The folder with the model, then that of the notes when it has rules of its own.
  let folders: [Path]

  var isEmpty: Bool { folders.isEmpty }
  /// What tells one company from another.
  var home: Path { folders[0] }

  init(from folder: Path) {
    guard let start = folder.resolved else {
      folders = []
      return
    }
    let hasRules = FileIdentity(start.appending(CompanyFolders.rules))?.isDirectory == true
    let beside = hasRules ? [start] : []
    var upward = start
    while !CompanyFolders.hasModel(upward), upward != upward.folder { upward = upward.folder }
    let home = CompanyFolders.hasModel(upward) ? [upward] : []
    folders = (home == beside ? home : home + beside).map(\.fromHere)
  }
}
