#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The lines of earlier sessions: `$XDG_STATE_HOME/impact/history`, for its owner alone.
struct HistoryFile {
  private static let kept = 1_000
  /// The end of the file that is looked at: `kept` long lines.
  private static let bytesRead = 1 << 20

  /// A file that has grown beyond this begins anew with its end.
  private static let mostBytes = 4 << 20

  private let path: Path

  /// Nil when `IMPACT_HISTORY` is empty or no folder is known.
  init?() {
    if let chosen = Environment.variable("IMPACT_HISTORY") {
      guard !chosen.isEmpty else { return nil }
      path = Path(chosen)
      return
    }
    guard let folder = Self.stateFolder else { return nil }
    path = folder.appending("impact").appending("history")
  }

  /// A relative `XDG_STATE_HOME` counts as none, as the specification says.
  private static var stateFolder: Path? {
    if let state = Environment.variable("XDG_STATE_HOME"), state.hasPrefix("/") { return Path(state) }
    guard let home = Environment.variable("HOME"), home.hasPrefix("/") else { return nil }
    return Path(home).appending(".local").appending("state")
  }

  /// The last lines, oldest first.
  func lines() -> [String] {
    guard let descriptor = try? Descriptor.readingFile(path) else { return [] }
    defer { descriptor.close() }
    // The first line after a jump may be half of one.
    let size = lseek(descriptor.number, 0, SEEK_END)
    let isWhole = size <= off_t(Self.bytesRead)
    lseek(descriptor.number, isWhole ? 0 : size - off_t(Self.bytesRead), SEEK_SET)
    guard var bytes = try? descriptor.readAll(atMost: Self.bytesRead) else { return [] }
    if !isWhole {
      bytes.removeFirst(bytes.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0)
      if size > off_t(Self.mostBytes) { shrink(to: bytes) }
    }
    return bytes.split(separator: UInt8(ascii: "\n")).suffix(Self.kept).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Adds a line at once, so that nothing is lost when the session is killed. Where it cannot be written, the session
  /// goes on without.
  func append(_ line: String) {
    createFolders()
    let flags = O_WRONLY | O_CREAT | O_APPEND | O_NONBLOCK
    guard let descriptor = try? Descriptor.opening(path, flags, mode: 0o600) else { return }
    defer { descriptor.close() }
    guard FileIdentity(descriptor)?.isRegularFile == true else { return }
    try? descriptor.write(Array((line + "\n").utf8))
  }

  /// Where it cannot be done, the file stays as it is.
  private func shrink(to bytes: [UInt8]) {
    let shorter = path.folder.appending(path.lastComponent + Array(".\(getpid()).tmp".utf8))
    guard let descriptor = try? Descriptor.opening(shorter, O_WRONLY | O_CREAT | O_EXCL, mode: 0o600) else { return }
    defer { descriptor.close() }
    guard (try? descriptor.write(bytes)) != nil, rename(shorter.zeroTerminated, path.zeroTerminated) == 0 else {
      unlink(shorter.zeroTerminated)
      return
    }
  }

  private func createFolders() {
    var missing: [Path] = []
    var folder = path.folder
    while FileIdentity(folder) == nil, folder != folder.folder {
      missing.append(folder)
      folder = folder.folder
    }
    for folder in missing.reversed() { mkdir(folder.zeroTerminated, 0o700) }
  }
}
