/// The regular files below folders, in the order of their names. No folder is entered twice, whatever links lead back to
/// it.
struct FolderWalk {
  private var entered: Set<FileIdentity> = []

  /// - Parameter isWanted: asked of every file, and of every folder before it is entered.
  mutating func files(
    below folder: Path, where isWanted: (Path, FileIdentity) -> Bool
  ) throws(SystemError) -> [Path] {
    guard let identity = FileIdentity(folder), entered.insert(identity).inserted else { return [] }
    var files: [Path] = []
    for entry in try folder.entries() {
      guard let identity = FileIdentity(entry), isWanted(entry, identity) else { continue }
      if identity.isDirectory {
        files += try self.files(below: entry, where: isWanted)
      } else if identity.isRegularFile {
        files.append(entry)
      }
    }
    return files
  }
}
