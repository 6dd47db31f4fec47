import Synchronization

/// Every file that this process has opened to read, whatever for: no output takes the place of one.
///
/// Of the process, and filled where files are opened: whoever reads one cannot forget to say so.
enum FilesRead {
  private static let identities = Mutex<Set<FileIdentity>>([])

  static func remember(_ identity: FileIdentity) {
    identities.withLock { _ = $0.insert(identity) }
  }

  /// Whether a regular file has been read, or is standard input.
  static func contains(_ identity: FileIdentity) -> Bool {
    guard identity.isRegularFile else { return false }
    return identity == FileIdentity(.input) || identities.withLock { $0.contains(identity) }
  }
}
